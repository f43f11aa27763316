//! What was agreed and is not known to the one who should do it, and wishes that nobody could speak for.

use super::Gap;
use super::fingerprint::of_day;
use super::seen::Seen;
use crate::{Agreement, Coded, Date, Holder, Id, Kind, Member, Row, Rule};
use std::collections::BTreeSet;

/// So many days back what was agreed is still fresh.
const FRESH: i64 = 90;

/// Rule 16: agreed lately, to be done by a member who neither said it, nor was there, nor is known to know.
pub(super) fn not_known(seen: &Seen<'_>) -> Vec<Gap> {
    let agreements = seen.look.passport.agreements.iter();
    agreements
        .filter_map(|row| {
            let agreement = &row.value;
            let Holder::Member(who) = agreement.who else {
                return None;
            };
            seen.member(who)?;
            let knows = agreement.is_known || agreement.with == Some(who) || was_there(seen, agreement, who);
            if knows || is_done(seen, agreement) {
                return None;
            }
            let on = agreed_on(seen, row)?;
            let about = row.id.key(Kind::Agreement);
            let facts = [who.raw(), of_day(on)];
            Some(Gap::new(
                Rule::AgreedNotKnown,
                Some(about),
                agreement.area,
                &facts,
            ))
        })
        .collect()
}

fn was_there(seen: &Seen<'_>, agreement: &Agreement, who: Id<Member>) -> bool {
    let contact = agreement
        .at
        .and_then(|at| seen.look.passport.appointments.get(at));
    contact.is_some_and(|contact| contact.with.contains(&who) || contact.talk.present.contains(&who))
}

/// What has been done was known, whatever the agreement says.
fn is_done(seen: &Seen<'_>, agreement: &Agreement) -> bool {
    let task = agreement.task.and_then(|id| seen.look.passport.tasks.get(id));
    task.is_some_and(|task| !task.state.is_open())
}

/// The day of a fresh agreement: as it says, else the day of its contact, else none but written lately. `None` when it is
/// not fresh.
fn agreed_on(seen: &Seen<'_>, row: &Row<Agreement>) -> Option<Option<Date>> {
    let contact = || seen.look.passport.appointments.get(row.value.at?);
    let day = row
        .value
        .on
        .or_else(|| contact().map(|contact| contact.when.first_day()));
    let age = match day {
        Some(day) => -seen.days_until(day),
        None => seen.days_since_ms(seen.look.history.of(row.id.key(Kind::Agreement))?.made_ms),
    };
    (age <= FRESH).then_some(day)
}

/// Rule 15: wishes are written down, and nobody is named who speaks for the patient.
pub(super) fn nobody_speaks_for_me(seen: &Seen<'_>) -> Vec<Gap> {
    let passport = seen.look.passport;
    let kinds: BTreeSet<u64> = passport
        .wishes
        .iter()
        .map(|row| u64::from(row.value.kind.code()))
        .collect();
    if kinds.is_empty() || seen.is_there(passport.patient.speaks_for_me) {
        return Vec::new();
    }
    let gone = passport.patient.speaks_for_me.map_or(0, Id::raw);
    let facts: Vec<u64> = std::iter::once(gone).chain(kinds).collect();
    vec![Gap::new(Rule::NobodySpeaksForMe, None, None, &facts)]
}
