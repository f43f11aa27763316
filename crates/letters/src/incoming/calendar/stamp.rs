//! Days, times and durations as calendars write them.

use crate::incoming::lines::Line;
use crate::incoming::moments::number;
use passport::{Date, Month, PrimitiveDateTime, Time};
use time::Duration;

/// When something is, as it is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Stamp {
    /// A day.
    Day(Date),
    /// What a clock shows; which one, the line says beside it.
    Wall(PrimitiveDateTime),
    /// A moment of UTC.
    Utc(PrimitiveDateTime),
}

impl Stamp {
    /// Reads `20260312`, `20260312T103000` or `20260312T093000Z`.
    pub(super) fn read(written: &str) -> Option<Self> {
        let written = written.trim();
        let (whole, is_utc) = match written.strip_suffix(['Z', 'z']) {
            Some(whole) => (whole, true),
            None => (written, false),
        };
        let Some((date, clock)) = whole.split_once(['T', 't']) else {
            return date_of(whole).map(Self::Day);
        };
        let at = PrimitiveDateTime::new(date_of(date)?, time_of(clock)?);
        Some(if is_utc { Self::Utc(at) } else { Self::Wall(at) })
    }

    /// The day, whatever clock it is on.
    pub(super) fn date(self) -> Date {
        match self {
            Self::Day(date) => date,
            Self::Wall(at) | Self::Utc(at) => at.date(),
        }
    }

    /// The same, so much later.
    pub(super) fn later(self, by: Duration) -> Option<Self> {
        match self {
            Self::Day(date) => date.checked_add(by).map(Self::Day),
            Self::Wall(at) => at.checked_add(by).map(Self::Wall),
            Self::Utc(at) => at.checked_add(by).map(Self::Utc),
        }
    }
}

/// Any day that there is: zones are described from the year 1601 on.
fn date_of(digits: &str) -> Option<Date> {
    let part = |from, to| digits.get(from..to);
    if digits.len() != 8 {
        return None;
    }
    let year: u16 = number(part(0, 4)?, 4)?;
    let month: u8 = number(part(4, 6)?, 2)?;
    let day: u8 = number(part(6, 8)?, 2)?;
    Date::from_calendar_date(i32::from(year), Month::try_from(month).ok()?, day).ok()
}

fn time_of(digits: &str) -> Option<Time> {
    let part = |from, to| number::<u8>(digits.get(from..to)?, 2);
    // A leap second is the second before it, and a minute without seconds is a minute.
    let second = part(4, 6).unwrap_or(0).min(59);
    Time::from_hms(part(0, 2)?, part(2, 4)?, second).ok()
}

/// How long something takes: `PT45M`, `P1DT2H`, `P1W`. Up to a year; nothing that is less than nothing.
pub(super) fn duration(line: &Line) -> Option<Duration> {
    let rest = line
        .value
        .trim()
        .trim_start_matches('+')
        .strip_prefix(['P', 'p'])?;
    let mut total = 0_i64;
    let mut count = String::new();
    for c in rest.chars() {
        let seconds = match c.to_ascii_uppercase() {
            '0'..='9' => {
                count.push(c);
                continue;
            }
            'T' => continue,
            'W' => 7 * 86_400,
            'D' => 86_400,
            'H' => 3_600,
            'M' => 60,
            'S' => 1,
            _ => return None,
        };
        let each = number::<i64>(&count, count.len())?;
        total = total.checked_add(each.checked_mul(seconds)?)?;
        count.clear();
    }
    (0..=366 * 86_400)
        .contains(&total)
        .then(|| Duration::seconds(total))
}
