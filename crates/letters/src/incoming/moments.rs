//! Moments of foreign files, as the clocks show them where the patient is.

use super::Here;
use crate::calendar::ahead_when_shown;
use passport::{Date, Month, PrimitiveDateTime, Time, When};
use time::Duration;

/// A moment on some clock, and whether it is sure which.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Shown {
    /// What the clock shows.
    pub(super) at: PrimitiveDateTime,
    /// The zone of that clock; empty where it is not known.
    pub(super) zone: String,
    /// Whether the moment is certain. What an unknown clock shows is told as it was written.
    pub(super) is_certain: bool,
}

/// A moment of UTC. Where it is not known where the patient is, it stays one.
pub(super) fn of_utc(utc: PrimitiveDateTime, here: Here<'_>) -> Shown {
    let ahead = here
        .clocks
        .ahead(here.zone, utc)
        .filter(|_| !here.zone.is_empty());
    let shown = ahead.and_then(|ahead| utc.checked_add(Duration::seconds(i64::from(ahead))));
    match shown {
        Some(at) => Shown {
            at,
            zone: here.zone.to_owned(),
            is_certain: true,
        },
        None => Shown {
            at: utc,
            zone: "UTC".to_owned(),
            is_certain: false,
        },
    }
}

/// What the clocks of a known zone show, told by the patient's own; `None` where the zone is not known.
pub(super) fn of_zone(at: PrimitiveDateTime, zone: &str, here: Here<'_>) -> Option<Shown> {
    let ahead = ahead_when_shown(at, zone, here.clocks)?;
    let there = Shown {
        at,
        zone: zone.to_owned(),
        is_certain: true,
    };
    if zone == here.zone {
        return Some(there);
    }
    let utc = at.checked_sub(Duration::seconds(i64::from(ahead)))?;
    // Where the patient is may not be known: then the zone of the file is as good a name.
    Some(
        Some(of_utc(utc, here))
            .filter(|shown| shown.is_certain)
            .unwrap_or(there),
    )
}

/// What a clock shows that is so far ahead of UTC, in seconds.
pub(super) fn of_offset(at: PrimitiveDateTime, ahead: i32, here: Here<'_>) -> Option<Shown> {
    let utc = at.checked_sub(Duration::seconds(i64::from(ahead)))?;
    let shown = of_utc(utc, here);
    // A clock at the place of the contact says more than one in Greenwich.
    let there = Shown {
        at,
        zone: String::new(),
        is_certain: false,
    };
    Some(if shown.is_certain { shown } else { there })
}

/// What a clock shows that is the patient's own, as far as anybody knows.
pub(super) fn of_wall(at: PrimitiveDateTime, here: Here<'_>) -> Shown {
    Shown {
        at,
        zone: here.zone.to_owned(),
        is_certain: true,
    }
}

/// From one moment to another. An end on another day is left out, since a contact is over on its day.
pub(super) fn when(from: &Shown, until: Option<&Shown>) -> When {
    let end = until.filter(|until| until.at.date() == from.at.date() && until.at > from.at);
    When::At {
        date: from.at.date(),
        from: to_the_minute(from.at.time()),
        until: end.map(|end| to_the_minute(end.at.time())),
        zone: from.zone.clone(),
    }
}

fn to_the_minute(time: Time) -> Time {
    Time::from_hms(time.hour(), time.minute(), 0).unwrap_or(time)
}

/// A day from its numbers, in years that people live in.
pub(super) fn day(year: i32, month: u8, day: u8) -> Option<Date> {
    if !is_lived_in(year) {
        return None;
    }
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

/// Whether anybody who has a passport may have something to do with this year.
pub(super) fn is_lived_in(year: i32) -> bool {
    (1900..=2200).contains(&year)
}

/// A number of exactly so many digits.
pub(super) fn number<T: std::str::FromStr>(text: &str, digits: usize) -> Option<T> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}
