//! Days and times as ISO 8601 text. Only the forms that the log writes are read.

use time::{Date, Month, PrimitiveDateTime, Time};

/// `2026-11-21`; years before 0 carry a minus.
pub(crate) fn write_date(date: Date) -> String {
    let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
    let sign = if year < 0 { "-" } else { "" };
    format!("{sign}{:04}-{month:02}-{day:02}", year.unsigned_abs())
}

/// The day that [`write_date`] wrote.
pub(crate) fn read_date(text: &str) -> Option<Date> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let mut parts = digits.splitn(3, '-');
    let year: i32 = number(parts.next()?, 4)?;
    let month: u8 = number(parts.next()?, 2)?;
    let day: u8 = number(parts.next()?, 2)?;
    Date::from_calendar_date(sign * year, Month::try_from(month).ok()?, day).ok()
}

/// `09:30`, with seconds and nanoseconds only where there are any: `09:30:15.000000001`.
pub(crate) fn write_time(time: Time) -> String {
    let (hour, minute, second, nano) = time.as_hms_nano();
    match (second, nano) {
        (0, 0) => format!("{hour:02}:{minute:02}"),
        (_, 0) => format!("{hour:02}:{minute:02}:{second:02}"),
        _ => format!("{hour:02}:{minute:02}:{second:02}.{nano:09}"),
    }
}

/// The time that [`write_time`] wrote.
pub(crate) fn read_time(text: &str) -> Option<Time> {
    let mut parts = text.splitn(3, ':');
    let hour = number(parts.next()?, 2)?;
    let minute = number(parts.next()?, 2)?;
    let (second, nano) = match parts
        .next()
        .map(|seconds| seconds.split_once('.').unwrap_or((seconds, "000000000")))
    {
        Some((second, nano)) => (number(second, 2)?, number(nano, 9)?),
        None => (0, 0),
    };
    Time::from_hms_nano(hour, minute, second, nano).ok()
}

/// `2026-11-21T09:30`: a moment by the clock on the wall.
pub(crate) fn write_moment(moment: PrimitiveDateTime) -> String {
    format!("{}T{}", write_date(moment.date()), write_time(moment.time()))
}

/// The moment that [`write_moment`] wrote.
pub(crate) fn read_moment(text: &str) -> Option<PrimitiveDateTime> {
    let (day, time) = text.split_once('T')?;
    Some(PrimitiveDateTime::new(read_date(day)?, read_time(time)?))
}

/// Exactly so many decimal digits.
fn number<N: std::str::FromStr>(text: &str, digits: usize) -> Option<N> {
    (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_they_were_written_and_no_other_way() {
        for text in [
            "2026-11-21",
            "0001-01-01",
            "9999-12-31",
            "-0044-03-15",
            "2024-02-29",
        ] {
            assert_eq!(read_date(text).map(write_date).as_deref(), Some(text));
        }
        for text in [
            "",
            "2026-11",
            "2026-13-01",
            "2025-02-29",
            "26-11-21",
            "2026-1-1",
            "2026-11-21T",
            "+026-11-21",
            "２０２６-11-21",
        ] {
            assert_eq!(read_date(text), None, "{text}");
        }
    }

    #[test]
    fn times_are_read_as_they_were_written_and_no_other_way() {
        for text in ["00:00", "09:30", "23:59:59", "12:00:00.000000001"] {
            assert_eq!(read_time(text).map(write_time).as_deref(), Some(text));
        }
        for text in ["", "9:30", "24:00", "09:60", "09:30:", "09:30:00.1", "09:30:00Z"] {
            assert_eq!(read_time(text), None, "{text}");
        }
    }
}
