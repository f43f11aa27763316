//! What is said about checks, medicines and what troubles. It counts days and quotes answers; it judges nothing.

use super::GapWords;
use crate::Speech;
use passport::{Concern, Date, Gap, Key, Passport, Rating};

/// From this answer on a concern troubles much.
const HIGH: u8 = 7;

pub(super) fn check_incomplete(
    speech: &Speech,
    passport: &Passport,
    gap: &Gap,
    today: Date,
) -> Option<GapWords> {
    let check = passport.checks.get(gap.about.map(Key::id)?)?;
    let what = speech.quoted(&check.what)?;
    let has_teller = speech.holder_in_sentence(passport, check.told_by).is_some();
    Some(match (check.next, has_teller) {
        (None, false) => GapWords::new(
            speech.noticed_check_neither(&what),
            speech.noticed_check_no_teller_why(),
            speech.noticed_fill_in(),
        ),
        (Some(_), false) => GapWords::new(
            speech.noticed_check_no_teller(&what),
            speech.noticed_check_no_teller_why(),
            speech.noticed_choose_who(),
        ),
        (None, true) => GapWords::new(
            speech.noticed_check_no_day(&what),
            speech.noticed_check_no_day_why(),
            speech.noticed_check_no_day_mend(),
        ),
        (Some(day), true) => GapWords::new(
            speech.noticed_check_past(&speech.day(day, today), &what),
            speech.noticed_check_past_why(),
            speech.noticed_check_no_day_mend(),
        ),
    })
}

pub(super) fn nobody_renews(speech: &Speech, passport: &Passport, gap: &Gap) -> Option<GapWords> {
    let medicine = passport.medicines.get(gap.about.map(Key::id)?)?;
    let why = if medicine.for_sudden {
        speech.noticed_nobody_renews_sudden()
    } else {
        speech.noticed_nobody_renews_why()
    };
    Some(GapWords::new(
        speech.noticed_nobody_renews(medicine.name.trim()),
        why,
        speech.noticed_choose_who(),
    ))
}

pub(super) fn nobody_asked(speech: &Speech, passport: &Passport, gap: &Gap, today: Date) -> Option<GapWords> {
    let concern = passport.concerns.get(gap.about.map(Key::id)?)?;
    let level = concern.latest().map_or(0, Rating::level);
    let why = if level >= HIGH {
        speech.noticed_nobody_asked_high(i64::from(level))
    } else {
        let first = concern.ratings.first()?.on;
        speech.noticed_nobody_asked_long((today - first).whole_weeks())
    };
    Some(GapWords::new(
        speech.noticed_nobody_asked(&concern_first(speech, concern)),
        why,
        speech.noticed_nobody_asked_mend(),
    ))
}

/// A concern as a sentence begins with it: our words as they stand, the patient's in quotation marks.
fn concern_first(speech: &Speech, concern: &Concern) -> String {
    let named = speech.concern_name(concern);
    match speech.quoted(&named.title).filter(|_| named.own) {
        Some(quoted) => quoted,
        None => named.title,
    }
}
