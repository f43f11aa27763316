//! Days and moments as FHIR writes them: as exactly as somebody knew.

use crate::incoming::Here;
use crate::incoming::moments::{Shown, number, of_offset, of_utc};
use passport::{Date, PrimitiveDateTime, Time};

/// A day; `None` where the text is none, or only a month or a year.
pub(super) fn day(written: &str) -> Option<Date> {
    let date = written.split('T').next()?;
    let mut parts = date.splitn(3, '-');
    let year = number(parts.next()?, 4)?;
    let (month, day) = (number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    crate::incoming::moments::day(year, month, day)
}

/// A day, a month or a year as it is written; empty where it is none of these.
pub(super) fn about(written: &str) -> String {
    let date = written.split('T').next().unwrap_or_default();
    let is_date = date.len() <= 10 && date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if is_date { date.to_owned() } else { String::new() }
}

/// A moment, as the patient's clock shows it.
pub(super) fn shown(written: &str, here: Here<'_>) -> Option<Shown> {
    let (date, clock) = written.split_once('T')?;
    let at = clock.find(['Z', '+', '-'])?;
    let (clock, offset) = (clock.get(..at)?, clock.get(at..)?);
    let mut parts = clock.split('.').next()?.split(':');
    let (hour, minute) = (number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    let at = PrimitiveDateTime::new(day(date)?, Time::from_hms(hour, minute, 0).ok()?);
    if offset == "Z" {
        return Some(of_utc(at, here));
    }
    of_offset(at, ahead(offset)?, here)
}

/// `+01:00`, in seconds.
fn ahead(offset: &str) -> Option<i32> {
    let sign = if offset.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = offset.get(1..)?.split_once(':')?;
    let seconds = number::<i32>(hours, 2)? * 3_600 + number::<i32>(minutes, 2)? * 60;
    (seconds <= 16 * 3_600).then_some(sign * seconds)
}
