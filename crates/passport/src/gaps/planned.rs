//! Whether a thread to the GP and one to the hospital still lead into the future. It does not judge how often is enough.

use super::Gap;
use super::seen::Seen;
use crate::{AppointmentKind, Coded, Kind, Member, Phase, Role, Row, Rule, Treatment, TreatmentState};
use std::collections::{BTreeMap, BTreeSet};

/// So many days after its end a treatment still calls for both sides.
const YEAR: i64 = 365;

/// One of the two sides between which patients fall.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Gp,
    Hospital,
}

impl Side {
    fn of(role: Role) -> Option<Self> {
        match role {
            Role::Gp => Some(Self::Gp),
            Role::Oncologist
            | Role::HospitalDoctor
            | Role::CancerNurse
            | Role::ContactNurse
            | Role::PalliativeTeam => Some(Self::Hospital),
            _ => None,
        }
    }
}

/// Rule 12: a side that is on the team, while treatment or a task calls for it, with nothing planned. The gap is about the
/// first member of that side.
pub(super) fn nothing_planned(seen: &Seen<'_>) -> Vec<Gap> {
    let course = treatments_that_call(seen);
    let leading = leading_now(seen);
    let met = met_soon(seen);
    let mut sides: BTreeMap<Side, &Row<Member>> = BTreeMap::new();
    for row in &seen.look.passport.members {
        if let Some(side) = Side::of(row.value.role) {
            sides.entry(side).or_insert(row);
        }
    }
    sides
        .into_iter()
        .filter(|(side, _)| !met.contains(side))
        .filter(|(side, _)| !course.is_empty() || leading.contains(side))
        .map(|(_, row)| {
            Gap::new(
                Rule::NothingPlanned,
                Some(row.id.key(Kind::Member)),
                None,
                &course,
            )
        })
        .collect()
}

/// Treatments that go on or lie ahead, and those that ended within a year, with how far they are.
fn treatments_that_call(seen: &Seen<'_>) -> Vec<u64> {
    let rows = seen.look.passport.treatments.iter();
    let calling = rows.filter(|row| row.value.state.is_current() || ended_lately(seen, &row.value));
    let mut course: Vec<[u64; 2]> = calling
        .map(|row| [row.id.raw(), u64::from(row.value.state.code())])
        .collect();
    course.sort_unstable();
    course.into_flattened()
}

fn ended_lately(seen: &Seen<'_>, treatment: &Treatment) -> bool {
    let has_ended = matches!(
        treatment.state,
        TreatmentState::Finished | TreatmentState::Stopped
    );
    has_ended
        && treatment
            .ended
            .is_some_and(|ended| seen.days_until(ended) >= -YEAR)
}

fn leading_now(seen: &Seen<'_>) -> BTreeSet<Side> {
    let now = seen.open_tasks().filter(|row| row.value.phase == Phase::Now);
    now.filter_map(|row| Side::of(seen.role_of(row.value.lead)?))
        .collect()
}

/// The sides that take part in a contact ahead. Treatment, scans and admissions are at the hospital, whoever is named.
fn met_soon(seen: &Seen<'_>) -> BTreeSet<Side> {
    let mut met = BTreeSet::new();
    for (row, _) in seen.coming() {
        let named = row.value.with.iter().filter_map(|id| seen.member(*id));
        met.extend(named.filter_map(|member| Side::of(member.role)));
        if matches!(
            row.value.kind,
            AppointmentKind::Treatment | AppointmentKind::Scan | AppointmentKind::Admission
        ) {
            met.insert(Side::Hospital);
        }
    }
    met
}
