//! What is said about the copy that the patient keeps.

use super::GapWords;
use crate::Speech;
use passport::{Date, Passport};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// The first day of 1970, as Julian days count.
const FIRST_DAY: i64 = 2_440_588;

pub(super) fn no_backup(speech: &Speech, passport: &Passport, today: Date) -> GapWords {
    match passport.patient.copy_kept_ms.and_then(day_of) {
        Some(day) => GapWords::new(
            speech.noticed_old_backup(&speech.day(day, today)),
            speech.noticed_old_backup_why(),
            speech.noticed_old_backup_mend(),
        ),
        None => GapWords::new(
            speech.noticed_no_backup(),
            speech.noticed_no_backup_why(),
            speech.noticed_no_backup_mend(),
        ),
    }
}

/// The day of a moment, in UTC: a copy that is months old need not be dated to the hour.
fn day_of(ms: i64) -> Option<Date> {
    let day = i32::try_from(FIRST_DAY + ms.div_euclid(DAY_MS)).ok()?;
    Date::from_julian_day(day).ok()
}
