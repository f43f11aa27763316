//! Concerns that nobody has been asked about. It counts answers and days; it does not judge a symptom.
//!
//! What is only to be spoken of, or for one person alone, is found too: gaps are for the patient's eyes.

use super::Gap;
use super::seen::Seen;
use crate::{Concern, Kind, Rule};

/// From this answer on a concern troubles much.
const HIGH: u8 = 7;
/// After so many days a concern has been there for long.
const LONG: i64 = 28;

/// The first half of rule 14: it troubles much today, and nobody has been asked.
pub(super) fn high_and_nobody_asked(seen: &Seen<'_>) -> Vec<Gap> {
    unasked(seen, |concern| level(concern) >= HIGH)
}

/// Rule 14, over time: less trouble, but for four weeks or more, and nobody has been asked.
pub(super) fn long_and_nobody_asked(seen: &Seen<'_>) -> Vec<Gap> {
    let is_old = |concern: &Concern| {
        let first = concern.ratings.first();
        first.is_some_and(|rating| seen.days_until(rating.on) <= -LONG)
    };
    unasked(seen, |concern| {
        (1..HIGH).contains(&level(concern)) && is_old(concern)
    })
}

fn unasked(seen: &Seen<'_>, troubles: impl Fn(&Concern) -> bool) -> Vec<Gap> {
    let concerns = seen.look.passport.concerns.iter();
    concerns
        .filter(|row| troubles(&row.value) && is_nobody_asked(seen, &row.value))
        .map(|row| {
            let about = row.id.key(Kind::Concern);
            let facts = [u64::from(level(&row.value))];
            Gap::new(Rule::NobodyAsked, Some(about), None, &facts)
        })
        .collect()
}

/// A person who has left the team, and a contact that was taken out, are nobody and never.
fn is_nobody_asked(seen: &Seen<'_>, concern: &Concern) -> bool {
    let has_contact = concern
        .raise_at
        .is_some_and(|at| seen.look.passport.appointments.get(at).is_some());
    !concern.settled && !seen.is_there(concern.raise_with) && !has_contact && concern.raised_on.is_none()
}

fn level(concern: &Concern) -> u8 {
    concern.latest().map_or(0, |rating| rating.level())
}
