//! Which clock a time in a calendar is on. Zones are known by their IANA names; some programs have names of their own, and some describe
//! a zone in the file.

use super::component::Component;
use super::stamp::Stamp;
use crate::calendar::is_name;
use crate::incoming::Here;
use crate::incoming::lines::Line;
use crate::incoming::moments::{Shown, of_offset, of_utc, of_wall, of_zone};
use passport::{Date, Month, PrimitiveDateTime, Weekday};
use std::collections::BTreeMap;
use time::Duration;

/// What Windows calls the zones of Europe and of a few other places, and what everybody else does.
const WINDOWS: [(&str, &str); 14] = [
    ("W. Europe Standard Time", "Europe/Berlin"),
    ("Romance Standard Time", "Europe/Paris"),
    ("Central Europe Standard Time", "Europe/Budapest"),
    ("Central European Standard Time", "Europe/Warsaw"),
    ("GMT Standard Time", "Europe/London"),
    ("Greenwich Standard Time", "Atlantic/Reykjavik"),
    ("FLE Standard Time", "Europe/Helsinki"),
    ("GTB Standard Time", "Europe/Athens"),
    ("E. Europe Standard Time", "Europe/Chisinau"),
    ("Turkey Standard Time", "Europe/Istanbul"),
    ("Eastern Standard Time", "America/New_York"),
    ("Central Standard Time", "America/Chicago"),
    ("Mountain Standard Time", "America/Denver"),
    ("Pacific Standard Time", "America/Los_Angeles"),
];

/// So many onsets of a zone are read: a clock that is changed twice a year for a hundred years.
const MOST_ONSETS: usize = 200;

/// The zones of one calendar.
pub(super) struct Zones<'a> {
    here: Here<'a>,
    described: BTreeMap<String, Vec<Onset>>,
}

impl<'a> Zones<'a> {
    pub(super) fn of(calendar: &Component, here: Here<'a>) -> Self {
        let zones = calendar.parts.iter().filter(|part| part.name == "VTIMEZONE");
        let described = zones.map(|zone| {
            let onsets = zone
                .parts
                .iter()
                .take(MOST_ONSETS)
                .filter_map(Onset::read)
                .collect();
            (zone.text("TZID"), onsets)
        });
        Self {
            here,
            described: described.collect(),
        }
    }

    /// What the patient's clock shows at this moment; `None` for a whole day.
    pub(super) fn shown(&self, line: &Line, stamp: Stamp) -> Option<Shown> {
        match stamp {
            Stamp::Day(_) => None,
            Stamp::Utc(utc) => Some(of_utc(utc, self.here)),
            Stamp::Wall(at) => Some(match line.parameter("TZID") {
                Some(name) => self.in_zone(at, name),
                None => of_wall(at, self.here),
            }),
        }
    }

    fn in_zone(&self, at: PrimitiveDateTime, name: &str) -> Shown {
        let known = names(name)
            .into_iter()
            .find_map(|zone| of_zone(at, &zone, self.here));
        let described = || {
            let ahead = ahead(self.described.get(name)?, at)?;
            of_offset(at, ahead, self.here)
        };
        known.or_else(described).unwrap_or(Shown {
            at,
            zone: String::new(),
            is_certain: false,
        })
    }
}

/// What a zone may be called elsewhere: as it is written, by what stands behind the name of a maker, and as Windows means it.
fn names(written: &str) -> Vec<String> {
    let parts: Vec<&str> = written.split('/').filter(|part| !part.is_empty()).collect();
    let last = |count: usize| {
        parts
            .get(parts.len().saturating_sub(count)..)
            .map(|parts| parts.join("/"))
    };
    let windows = WINDOWS.iter().find(|(name, _)| *name == written.trim());
    let windows = windows.map(|(_, zone)| (*zone).to_owned());
    let all = [Some(written.to_owned()), windows, last(3), last(2)];
    all.into_iter().flatten().filter(|name| is_name(name)).collect()
}

/// From when on a clock is so far ahead of UTC.
#[derive(Debug)]
struct Onset {
    from: PrimitiveDateTime,
    ahead: i32,
    /// The month and the weekday on which it comes each year: the how many-eth of the month, from its end below 0.
    yearly: Option<(Month, Weekday, i64)>,
}

impl Onset {
    fn read(part: &Component) -> Option<Self> {
        let Stamp::Wall(from) = Stamp::read(&part.line("DTSTART")?.value)? else {
            return None;
        };
        Some(Self {
            from,
            ahead: offset(&part.line("TZOFFSETTO")?.value)?,
            yearly: part.line("RRULE").and_then(|line| yearly(&line.value)),
        })
    }

    /// The latest time that it began, at this moment on the clock.
    fn latest(&self, at: PrimitiveDateTime) -> Option<PrimitiveDateTime> {
        let Some((month, weekday, which)) = self.yearly else {
            return Some(self.from).filter(|from| *from <= at);
        };
        let years = [at.year(), at.year() - 1];
        let mut onsets = years.into_iter().filter_map(|year| {
            let day = nth(year, month, weekday, which)?;
            Some(PrimitiveDateTime::new(day, self.from.time()))
        });
        onsets.find(|onset| *onset <= at && *onset >= self.from)
    }
}

/// How far a described clock is ahead of UTC, in seconds.
fn ahead(onsets: &[Onset], at: PrimitiveDateTime) -> Option<i32> {
    let begun = onsets
        .iter()
        .filter_map(|onset| Some((onset.latest(at)?, onset.ahead)));
    begun.max().map(|(_, ahead)| ahead)
}

fn yearly(rule: &str) -> Option<(Month, Weekday, i64)> {
    let part = |name: &str| super::repeat::part(rule, name);
    let by_day = part("BYDAY")?;
    let at = by_day.len().checked_sub(2)?;
    let which = by_day.get(..at)?.trim_start_matches('+').parse().unwrap_or(1);
    let month: u8 = part("BYMONTH")?.parse().ok()?;
    let weekday = super::repeat::weekday(by_day.get(at..)?)?;
    Some((Month::try_from(month).ok()?, weekday, which))
}

fn nth(year: i32, month: Month, weekday: Weekday, which: i64) -> Option<Date> {
    let length = month.length(year);
    let days = (1..=length).filter_map(|day| Date::from_calendar_date(year, month, day).ok());
    let mut found: Vec<Date> = days.filter(|day| day.weekday() == weekday).collect();
    if which < 0 {
        found.reverse();
    }
    let at = usize::try_from(which.unsigned_abs()).ok()?.checked_sub(1)?;
    found.get(at).copied()
}

/// `+0100`, in seconds.
fn offset(written: &str) -> Option<i32> {
    let written = written.trim();
    let (sign, digits) = match written.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, written.trim_start_matches('+')),
    };
    let part = |from, to| digits.get(from..to)?.parse::<i32>().ok();
    let seconds = Duration::hours(i64::from(part(0, 2)?)) + Duration::minutes(i64::from(part(2, 4)?));
    let seconds = i32::try_from(seconds.whole_seconds()).ok()?;
    (seconds <= 16 * 3_600).then_some(sign * seconds)
}
