//! Contacts: those ahead without who or where, and those that have been and left something unanswered.

use super::Gap;
use super::seen::Seen;
use crate::{Appointment, AppointmentKind, Coded, Id, Key, Kind, Rule};
use std::collections::BTreeMap;

/// So many days ahead a contact should say who and where.
const SOON: i64 = 30;
/// So many days back what was not answered is still worth carrying over.
const LATELY: i64 = 60;

/// Rule 8: a contact soon, with nobody named, or without a place where one is needed.
pub(super) fn without_who_or_where(seen: &Seen<'_>) -> Vec<Gap> {
    let soon = seen
        .coming()
        .filter(|(_, when)| seen.days_until(when.first_day()) <= SOON);
    soon.filter_map(|(row, _)| {
        let contact = &row.value;
        let has_who = contact.with.iter().any(|id| seen.member(*id).is_some());
        let has_where = !contact.place.trim().is_empty() || !needs_a_place(contact.kind);
        if has_who && has_where {
            return None;
        }
        let facts = [has_who.into(), has_where.into(), contact.kind.code().into()];
        let about = row.id.key(Kind::Appointment);
        Some(Gap::new(
            Rule::AppointmentWithoutWhoOrWhere,
            Some(about),
            None,
            &facts,
        ))
    })
    .collect()
}

fn needs_a_place(kind: AppointmentKind) -> bool {
    !matches!(
        kind,
        AppointmentKind::PhoneCall | AppointmentKind::Video | AppointmentKind::HomeVisit
    )
}

/// Rule 9: a contact that has been, whose talk was not closed, and something meant for it that was not raised there.
pub(super) fn concerns_not_answered(seen: &Seen<'_>) -> Vec<Gap> {
    let meant_for = meant_for_contacts(seen);
    let lately = seen
        .passed()
        .filter(|(row, day)| seen.days_until(*day) >= -LATELY && !row.value.talk.is_closed());
    lately
        .filter_map(|(row, _)| {
            let meant = meant_for.get(&row.id)?;
            let raised = &row.value.talk.raised;
            let left: Vec<&Key> = meant.iter().filter(|key| !raised.contains(key)).collect();
            if left.is_empty() {
                return None;
            }
            let facts: Vec<u64> = left.into_iter().flat_map(as_numbers).collect();
            let about = row.id.key(Kind::Appointment);
            Some(Gap::new(Rule::ConcernsNotAnswered, Some(about), None, &facts))
        })
        .collect()
}

/// Open concerns and questions by the contact that they wait for.
fn meant_for_contacts(seen: &Seen<'_>) -> BTreeMap<Id<Appointment>, Vec<Key>> {
    let passport = seen.look.passport;
    let concerns = passport.concerns.iter().filter(|row| !row.value.settled);
    let concerns = concerns.filter_map(|row| Some((row.value.raise_at?, row.id.key(Kind::Concern))));
    let questions = passport.questions.iter().filter(|row| row.value.is_open());
    let questions = questions.filter_map(|row| Some((row.value.ask_at?, row.id.key(Kind::Question))));
    let mut meant: BTreeMap<Id<Appointment>, Vec<Key>> = BTreeMap::new();
    for (contact, key) in concerns.chain(questions) {
        meant.entry(contact).or_default().push(key);
    }
    meant
}

/// The place of a kind in the list of kinds may move; a question and a concern are told apart by numbers of their own.
fn as_numbers(key: &Key) -> [u64; 2] {
    [u64::from(key.kind == Kind::Question), key.raw]
}
