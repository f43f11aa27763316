//! Contacts as an iCalendar file (RFC 5545), for any calendar. What an event is called and says is put into words elsewhere.
//!
//! An event has the same identifier in every file, and a sequence number that grows with time, so that a calendar which has it
//! already takes a change over. Wall time stays wall time: each time zone is described in the file itself.

#[cfg(test)]
mod tests;
mod zone;

pub use zone::Clocks;
pub(crate) use zone::{ahead_when_shown, is_name};

use crate::lines::Lines;
use passport::{Date, PrimitiveDateTime, Repeat, Time, When};
use std::collections::BTreeMap;
use time::Duration;

/// The media type of such a file.
pub const MEDIA_TYPE: &str = "text/calendar";

/// What the name of such a file ends with, behind the dot.
pub const EXTENSION: &str = "ics";

/// One contact, put into words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Event {
    /// Which contact it is, as [`Source::uid`](crate::Source::uid) has it. Its identifier in the file follows from this alone.
    pub uid: u64,
    /// When it was changed last, in milliseconds since the beginning of 1970, UTC. Its sequence number follows from this alone.
    pub changed_ms: i64,
    /// When it is.
    pub when: When,
    /// How it repeats.
    pub repeat: Option<Repeat>,
    /// What it is called.
    pub title: String,
    /// Where it is; may be empty.
    pub place: String,
    /// What else there is to say; may be empty.
    pub notes: String,
    /// How long before it to be reminded, in minutes.
    pub remind: Vec<u16>,
}

/// A file with these events, written at this moment, in milliseconds since the beginning of 1970, UTC. `clocks` knows the time zones; a zone that it does not know is left out, and its times are then those of
/// whatever clock the calendar has.
#[must_use]
pub fn write(name: &str, events: &[Event], now_ms: i64, clocks: &impl Clocks) -> String {
    let mut lines = Lines::default();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//Red Thread//Care passport//EN");
    lines.plain("CALSCALE", "GREGORIAN");
    lines.plain("METHOD", "PUBLISH");
    lines.text("X-WR-CALNAME", name);
    let zones = zones(events, now_ms, clocks);
    for zone in zones.values() {
        zone.write(&mut lines);
    }
    for event in events {
        write_event(&mut lines, event, now_ms, &zones);
    }
    lines.plain("END", "VCALENDAR");
    lines.finish()
}

/// The zones that events name, each described from the first of its days to two years after the last; what repeats without an end is
/// taken to go on until the file is written anew.
fn zones(events: &[Event], now_ms: i64, clocks: &impl Clocks) -> BTreeMap<String, zone::Zone> {
    let today = moment_of(now_ms).map_or(Date::MIN, PrimitiveDateTime::date);
    let mut spans: BTreeMap<&str, (Date, Date)> = BTreeMap::new();
    for event in events {
        if let When::At { date, zone, .. } = &event.when {
            let endless = event.repeat.map(|_| today.max(*date));
            let until = event.repeat.and_then(|repeat| repeat.until);
            let last = until.or(endless).unwrap_or(*date);
            let span = spans.entry(zone).or_insert((*date, last));
            *span = (span.0.min(*date), span.1.max(last));
        }
    }
    let described = spans.into_iter().filter(|(name, _)| zone::is_name(name));
    described
        .filter_map(|(name, (first, last))| {
            Some((name.to_owned(), zone::Zone::of(name, first, last, clocks)?))
        })
        .collect()
}

fn write_event(lines: &mut Lines, event: &Event, now_ms: i64, zones: &BTreeMap<String, zone::Zone>) {
    let Some(times) = Times::of(event, zones) else {
        return;
    };
    lines.plain("BEGIN", "VEVENT");
    lines.plain("UID", &format!("{:016x}@red-thread", event.uid));
    lines.plain("DTSTAMP", &utc(now_ms));
    lines.plain("LAST-MODIFIED", &utc(event.changed_ms));
    lines.plain("SEQUENCE", &sequence(event.changed_ms).to_string());
    lines.plain(&format!("DTSTART{}", times.parameter), &times.begin);
    if let Some(end) = &times.end {
        lines.plain(&format!("DTEND{}", times.parameter), end);
    }
    if let Some(repeat) = event.repeat {
        let until = times.until.as_ref().map(|until| format!(";UNTIL={until}"));
        let every = repeat.every_days.max(1);
        lines.plain(
            "RRULE",
            &format!("FREQ=DAILY;INTERVAL={every}{}", until.unwrap_or_default()),
        );
    }
    lines.text("SUMMARY", &event.title);
    if !event.place.is_empty() {
        lines.text("LOCATION", &event.place);
    }
    if !event.notes.is_empty() {
        lines.text("DESCRIPTION", &event.notes);
    }
    // A whole day or a week is not the time that it takes.
    let is_busy = matches!(event.when, When::At { .. });
    lines.plain("TRANSP", if is_busy { "OPAQUE" } else { "TRANSPARENT" });
    // What stands in it concerns nobody else with whom a calendar is shared.
    lines.plain("CLASS", "PRIVATE");
    for minutes in &event.remind {
        lines.plain("BEGIN", "VALARM");
        lines.plain("ACTION", "DISPLAY");
        lines.plain("TRIGGER", &trigger(*minutes, is_busy));
        lines.text("DESCRIPTION", &event.title);
        lines.plain("END", "VALARM");
    }
    lines.plain("END", "VEVENT");
}

/// A number that is never smaller after a change. Minutes, because a count of changes begins anew when a history is cleared, and seconds
/// since 1970 are more than the 31 bits that every calendar reads.
fn sequence(changed_ms: i64) -> i64 {
    (changed_ms / 60_000).clamp(0, i64::from(i32::MAX))
}

/// When it is reminded of an event, counted from its beginning. A whole day begins at midnight, when people sleep: it is reminded of at
/// seven in the morning of that day or, a day or more before, at nine.
fn trigger(minutes: u16, has_a_time: bool) -> String {
    const DAY: u16 = 24 * 60;
    match minutes / DAY {
        _ if has_a_time => format!("-PT{minutes}M"),
        0 => "PT7H".to_owned(),
        days => format!("-PT{}H", days * 24 - 9),
    }
}

/// The times of an event as they are written.
struct Times {
    /// What stands behind the name of the property.
    parameter: String,
    begin: String,
    end: Option<String>,
    /// The last moment at which it may repeat.
    until: Option<String>,
}

impl Times {
    /// `None` for a day that no calendar can write.
    fn of(event: &Event, zones: &BTreeMap<String, zone::Zone>) -> Option<Self> {
        let last = event.repeat.and_then(|repeat| repeat.until);
        match &event.when {
            When::On(day) => Self::days(*day, 1, last),
            When::InWeek(week) => Self::days(week.monday(), 7, last),
            When::At {
                date,
                from,
                until,
                zone,
            } => {
                let zone = zones.get(zone);
                let last_moment = |day: Date| {
                    let moment = PrimitiveDateTime::new(day, Time::from_hms(23, 59, 59).ok()?);
                    match zone {
                        Some(zone) => {
                            let offset = Duration::seconds(i64::from(zone.offset_at(moment)));
                            Some(format!("{}Z", wall(moment.checked_sub(offset)?)?))
                        }
                        None => wall(moment),
                    }
                };
                Some(Self {
                    parameter: zone
                        .map(|zone| format!(";TZID={}", zone.name()))
                        .unwrap_or_default(),
                    begin: wall(PrimitiveDateTime::new(*date, *from))?,
                    end: match until.filter(|until| until > from) {
                        Some(until) => Some(wall(PrimitiveDateTime::new(*date, until))?),
                        None => None,
                    },
                    until: last.and_then(last_moment),
                })
            }
        }
    }

    fn days(first: Date, count: i64, last: Option<Date>) -> Option<Self> {
        let after = first.checked_add(Duration::days(count))?;
        Some(Self {
            parameter: ";VALUE=DATE".to_owned(),
            begin: day(first)?,
            end: Some(day(after)?),
            until: last.and_then(day),
        })
    }
}

/// A day, as calendars write it.
fn day(day: Date) -> Option<String> {
    let year = u16::try_from(day.year()).ok().filter(|year| *year > 0)?;
    Some(format!("{year:04}{:02}{:02}", u8::from(day.month()), day.day()))
}

/// A moment by some clock on the wall.
fn wall(moment: PrimitiveDateTime) -> Option<String> {
    let (hour, minute, second) = moment.time().as_hms();
    Some(format!("{}T{hour:02}{minute:02}{second:02}", day(moment.date())?))
}

/// A moment in UTC; the beginning of 1970 for one that no calendar can write.
fn utc(ms: i64) -> String {
    let written = moment_of(ms)
        .and_then(wall)
        .unwrap_or_else(|| "19700101T000000".to_owned());
    format!("{written}Z")
}

fn moment_of(ms: i64) -> Option<PrimitiveDateTime> {
    let epoch = PrimitiveDateTime::new(Date::from_ordinal_date(1970, 1).ok()?, Time::MIDNIGHT);
    epoch.checked_add(Duration::milliseconds(ms))
}
