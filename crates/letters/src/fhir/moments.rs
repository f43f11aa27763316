//! Days and moments as FHIR writes them. A moment needs the clock of its place; where that is not known there is a day.

use super::node::{Node, object};
use crate::calendar::{Clocks, ahead_when_shown};
use passport::{Date, PrimitiveDateTime};
use time::Duration;

/// A day; nothing for one that FHIR cannot write.
pub(super) fn day(day: Date) -> Node {
    written(day).map(Node::Text).into()
}

/// A day that may not be known.
pub(super) fn day_of(day: Option<Date>) -> Node {
    day.and_then(written).map(Node::Text).into()
}

/// From one day to another. An end before the beginning is left out, since FHIR refuses it.
pub(super) fn days(first: Option<Date>, last: Option<Date>) -> Node {
    let last = last.filter(|last| first.is_none_or(|first| first <= *last));
    object([("start", day_of(first)), ("end", day_of(last))])
}

/// What the clocks of a zone show, with how far they are ahead of UTC; `None` where the zone is not known.
pub(super) fn moment(shown: PrimitiveDateTime, zone: &str, clocks: &dyn Clocks) -> Option<String> {
    let ahead = ahead_when_shown(shown, zone, clocks)?;
    let (minutes, rest) = (ahead / 60, ahead % 60);
    // FHIR knows whole minutes and fourteen hours; old clocks and odd ones are told in UTC.
    if rest != 0 || minutes.abs() > 14 * 60 {
        return in_utc(shown.checked_sub(Duration::seconds(i64::from(ahead)))?);
    }
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.unsigned_abs();
    Some(format!(
        "{}{sign}{:02}:{:02}",
        wall(shown)?,
        minutes / 60,
        minutes % 60
    ))
}

/// A moment of UTC.
pub(super) fn in_utc(moment: PrimitiveDateTime) -> Option<String> {
    Some(wall(moment)? + "Z")
}

fn wall(moment: PrimitiveDateTime) -> Option<String> {
    let (hour, minute, second) = moment.time().as_hms();
    Some(format!(
        "{}T{hour:02}:{minute:02}:{second:02}",
        written(moment.date())?
    ))
}

fn written(day: Date) -> Option<String> {
    let year = u16::try_from(day.year())
        .ok()
        .filter(|year| (1..=9999).contains(year))?;
    Some(format!("{year:04}-{:02}-{:02}", u8::from(day.month()), day.day()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use passport::{Month, Time};

    /// Norway in the spring of 2026, when clocks go from 02:00 to 03:00; Liberia as it once was; nowhere else.
    struct Some2026;

    impl Clocks for Some2026 {
        fn ahead(&self, zone: &str, utc: PrimitiveDateTime) -> Option<i32> {
            let change = at(3, 29, 1, 0);
            match zone {
                "Europe/Oslo" => Some(if utc < change { 3_600 } else { 7_200 }),
                "Africa/Monrovia" => Some(-2_670),
                "America/St_Johns" => Some(-12_600),
                _ => None,
            }
        }
    }

    fn at(month: u8, day: u8, hour: u8, minute: u8) -> PrimitiveDateTime {
        let day = Date::from_calendar_date(2026, Month::try_from(month).unwrap(), day).unwrap();
        PrimitiveDateTime::new(day, Time::from_hms(hour, minute, 0).unwrap())
    }

    #[test]
    fn a_moment_has_the_clock_of_its_place_and_none_where_the_place_is_not_known() {
        let table = [
            (at(3, 28, 9, 30), "Europe/Oslo", Some("2026-03-28T09:30:00+01:00")),
            (at(3, 29, 1, 59), "Europe/Oslo", Some("2026-03-29T01:59:00+01:00")),
            (at(3, 29, 3, 0), "Europe/Oslo", Some("2026-03-29T03:00:00+02:00")),
            (at(3, 30, 9, 30), "Europe/Oslo", Some("2026-03-30T09:30:00+02:00")),
            (
                at(3, 30, 9, 30),
                "America/St_Johns",
                Some("2026-03-30T09:30:00-03:30"),
            ),
            (at(3, 30, 9, 30), "Africa/Monrovia", Some("2026-03-30T10:14:30Z")),
            (at(3, 30, 9, 30), "", None),
        ];
        for (shown, zone, expected) in table {
            assert_eq!(
                moment(shown, zone, &Some2026).as_deref(),
                expected,
                "{shown} {zone}"
            );
        }
    }

    #[test]
    fn an_hour_that_clocks_leave_out_is_still_a_moment() {
        assert!(moment(at(3, 29, 2, 30), "Europe/Oslo", &Some2026).is_some());
    }

    #[test]
    fn an_end_before_the_beginning_is_left_out() {
        let [early, late] = [at(3, 1, 0, 0), at(3, 2, 0, 0)].map(PrimitiveDateTime::date);
        assert_eq!(days(Some(late), Some(early)), object([("start", day(late))]));
        assert!(days(None, None).is_nothing());
    }
}
