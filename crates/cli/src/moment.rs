//! The moment: from the arguments, else from the clock of this computer.

use passport::{Date, Month, PrimitiveDateTime, Time};
use time::OffsetDateTime;

/// `2026-11-21` or `2026-11-21T09:30`.
pub(crate) fn parse(text: &str) -> Result<PrimitiveDateTime, String> {
    let (day, clock) = text.split_once('T').unwrap_or((text, "00:00"));
    let moment = || Some(PrimitiveDateTime::new(date(day)?, time(clock)?));
    moment().ok_or_else(|| "write it as 2026-11-21 or 2026-11-21T09:30".to_owned())
}

fn date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let year = number(parts.next()?, 4)?;
    let month = u8::try_from(number(parts.next()?, 2)?).ok()?;
    let day = u8::try_from(number(parts.next()?, 2)?).ok()?;
    Date::from_calendar_date(i32::from(year), Month::try_from(month).ok()?, day).ok()
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    let hour = u8::try_from(number(hour, 2)?).ok()?;
    let minute = u8::try_from(number(minute, 2)?).ok()?;
    Time::from_hms(hour, minute, 0).ok()
}

/// Exactly so many decimal digits.
fn number(text: &str, digits: usize) -> Option<u16> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

/// The moment asked for, else wall time where this computer is, else UTC where it does not say.
pub(crate) fn or_clock(now: Option<PrimitiveDateTime>) -> PrimitiveDateTime {
    now.unwrap_or_else(|| {
        let clock = OffsetDateTime::now_local().unwrap_or_else(|_| OffsetDateTime::now_utc());
        PrimitiveDateTime::new(clock.date(), clock.time())
    })
}

/// The moment in milliseconds since the beginning of 1970, as if it were UTC: to the day, no more is asked of it.
pub(crate) fn unix_ms(now: PrimitiveDateTime) -> i64 {
    let ms = now.assume_utc().unix_timestamp_nanos() / 1_000_000;
    i64::try_from(ms).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_moment_is_a_day_with_or_without_its_time() {
        assert_eq!(parse("2026-11-21").unwrap().to_string(), "2026-11-21 0:00:00.0");
        assert_eq!(
            parse("2026-11-21T09:30").unwrap().to_string(),
            "2026-11-21 9:30:00.0"
        );
        for wrong in [
            "",
            "today",
            "2026-13-01",
            "2026-1-1",
            "2026-11-21T9:30",
            "2026-11-21 09:30",
            "2026-11-21T24:00",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
