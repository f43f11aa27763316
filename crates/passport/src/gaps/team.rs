//! The team: people who hold something and cannot be reached, and many services without a coordinator.

use super::Gap;
use super::seen::{Seen, is_professional};
use crate::{Id, Kind, Member, Role, Rule};
use std::collections::{BTreeMap, BTreeSet};

const LEADS_A_TASK: u64 = 1;
const COORDINATES: u64 = 1 << 1;
const SPEAKS_FOR_ME: u64 = 1 << 2;
const IS_CALLED_FIRST: u64 = 1 << 3;
const STANDS_IN: u64 = 1 << 4;
const IS_MET_SOON: u64 = 1 << 5;
const TELLS_A_RESULT: u64 = 1 << 6;
const IS_CALLED_WHEN: u64 = 1 << 7;

/// Family and friends are mostly in the patient's own telephone; others need their number only where they act in the
/// patient's place or are called by strangers.
const NEEDS_A_NUMBER_AS_FAMILY: u64 = LEADS_A_TASK | SPEAKS_FOR_ME | IS_CALLED_FIRST;

/// Rule 3: somebody who holds something and cannot be reached.
pub(super) fn no_way_to_reach(seen: &Seen<'_>) -> Vec<Gap> {
    let part_of = parts_played(seen);
    let members = seen.look.passport.members.iter();
    members
        .filter(|row| !row.value.can_be_reached())
        .filter_map(|row| {
            let parts = part_of.get(&row.id)?;
            let counts = if row.value.role.is_personal() {
                NEEDS_A_NUMBER_AS_FAMILY
            } else {
                u64::MAX
            };
            let parts = parts & counts;
            let gap = Gap::new(Rule::NoWayToReach, Some(row.id.key(Kind::Member)), None, &[parts]);
            (parts != 0).then_some(gap)
        })
        .collect()
}

/// What each member holds, as one bit for each sort of thing.
fn parts_played(seen: &Seen<'_>) -> BTreeMap<Id<Member>, u64> {
    let passport = seen.look.passport;
    let patient = &passport.patient;
    let leads = seen.open_tasks().filter_map(|row| row.value.lead.member());
    let stand_ins = passport.members.iter().filter_map(|row| row.value.stand_in);
    let met = seen.coming().flat_map(|(row, _)| row.value.with.iter().copied());
    let tell = passport
        .checks
        .iter()
        .filter_map(|row| row.value.told_by.member());
    let called = passport.watches.iter().filter_map(|row| row.value.call);
    let all = (leads.map(|id| (id, LEADS_A_TASK)))
        .chain(patient.coordinator.map(|id| (id, COORDINATES)))
        .chain(patient.speaks_for_me.map(|id| (id, SPEAKS_FOR_ME)))
        .chain(patient.emergency_contact.map(|id| (id, IS_CALLED_FIRST)))
        .chain(stand_ins.map(|id| (id, STANDS_IN)))
        .chain(met.map(|id| (id, IS_MET_SOON)))
        .chain(tell.map(|id| (id, TELLS_A_RESULT)))
        .chain(called.map(|id| (id, IS_CALLED_WHEN)));
    let mut parts: BTreeMap<Id<Member>, u64> = BTreeMap::new();
    for (id, part) in all {
        *parts.entry(id).or_default() |= part;
    }
    parts
}

/// Rule 5: at least three professionals of at least two services, and nobody who keeps the threads together. Those who are
/// only called at night are no service to coordinate.
pub(super) fn no_coordinator(seen: &Seen<'_>) -> Vec<Gap> {
    let passport = seen.look.passport;
    if seen.is_there(passport.patient.coordinator) {
        return Vec::new();
    }
    let professionals = || {
        let members = passport.members.iter().map(|row| &row.value);
        members.filter(|member| is_professional(member.role) && !member.role.covers_nights())
    };
    let count = professionals().count();
    let services: BTreeSet<Service> = professionals().map(Service::of).collect();
    if count < 3 || services.len() < 2 {
        return Vec::new();
    }
    let gone = passport.patient.coordinator.map_or(0, Id::raw);
    let facts = [count as u64, gone];
    vec![Gap::new(Rule::NoCoordinator, None, None, &facts)]
}

/// Where somebody works, as far as it is told: by its name, else by what they are.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Service {
    Named(String),
    Of(Role),
}

impl Service {
    fn of(member: &Member) -> Self {
        match member.service.trim() {
            "" => Self::Of(member.role),
            name => Self::Named(name.to_lowercase()),
        }
    }
}
