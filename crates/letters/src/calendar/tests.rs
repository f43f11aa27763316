//! What a calendar reads. Other makers' readers are asked in `tests/formats`.

use super::*;
use passport::generated::{moment, text};
use passport::{IsoWeek, Month};
use proptest::prelude::*;

/// The clocks of central Europe: an hour ahead, two from the last Sunday of March to that of October, 01:00 UTC.
struct Europe;

impl Clocks for Europe {
    fn ahead(&self, zone: &str, utc: PrimitiveDateTime) -> Option<i32> {
        if zone != "Europe/Oslo" {
            return None;
        }
        let last_sunday = |month: Month| {
            let end = Date::from_calendar_date(utc.year(), month, 31).ok()?;
            let back = i64::from(end.weekday().number_days_from_sunday());
            let day = end.checked_sub(Duration::days(back))?;
            Some(PrimitiveDateTime::new(day, Time::from_hms(1, 0, 0).ok()?))
        };
        let is_summer = (last_sunday(Month::March)?..last_sunday(Month::October)?).contains(&utc);
        Some(if is_summer { 7_200 } else { 3_600 })
    }
}

/// The moment at which files are written here: 22 November 2026, 09:00 UTC.
const NOW_MS: i64 = 1_795_338_000_000;

fn on(month: u8, day: u8) -> Date {
    Date::from_calendar_date(2026, Month::try_from(month).unwrap(), day).unwrap()
}

fn at(date: Date, zone: &str) -> When {
    When::At {
        date,
        from: Time::from_hms(9, 30, 0).unwrap(),
        until: Some(Time::from_hms(10, 0, 0).unwrap()),
        zone: zone.to_owned(),
    }
}

fn event(when: When) -> Event {
    Event {
        uid: 0xab,
        changed_ms: 1_795_000_000_000,
        when,
        repeat: None,
        title: "Blood test".into(),
        place: String::new(),
        notes: String::new(),
        remind: Vec::new(),
    }
}

/// The lines of a file with one event, with folded ones made whole.
fn lines(event: &Event) -> Vec<String> {
    let file = write("Mine", std::slice::from_ref(event), NOW_MS, &Europe);
    assert!(file.ends_with("\r\n"));
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
    let whole = file.replace("\r\n ", "");
    whole.lines().map(str::to_owned).collect()
}

/// The values of a property in the event itself.
fn values(event: &Event, name: &str) -> Vec<String> {
    let lines = lines(event);
    let inside = lines.iter().skip_while(|line| *line != "BEGIN:VEVENT");
    inside
        .filter(|line| line.split([':', ';']).next() == Some(name))
        .cloned()
        .collect()
}

#[test]
fn a_contact_with_a_time_has_the_clock_of_its_place() {
    let event = event(at(on(11, 24), "Europe/Oslo"));
    assert_eq!(
        values(&event, "DTSTART"),
        ["DTSTART;TZID=Europe/Oslo:20261124T093000"]
    );
    assert_eq!(
        values(&event, "DTEND"),
        ["DTEND;TZID=Europe/Oslo:20261124T100000"]
    );
    assert_eq!(values(&event, "UID"), ["UID:00000000000000ab@red-thread"]);
    assert_eq!(values(&event, "SEQUENCE"), ["SEQUENCE:29916666"]);
    assert_eq!(values(&event, "DTSTAMP"), ["DTSTAMP:20261122T090000Z"]);
}

#[test]
fn the_zone_says_when_its_clocks_are_changed() {
    let lines = lines(&event(at(on(11, 24), "Europe/Oslo")));
    let begin = lines.iter().position(|line| line == "BEGIN:VTIMEZONE").unwrap();
    let end = lines.iter().position(|line| line == "END:VTIMEZONE").unwrap();
    let expected = [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Oslo",
        "BEGIN:STANDARD",
        "DTSTART:20261122T010000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0100",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:20270328T020000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20271031T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "END:STANDARD",
    ];
    assert_eq!(lines[begin..begin + expected.len()], expected);
    assert_eq!((end - begin - 2) % 5, 0);
}

#[test]
fn a_day_and_a_week_take_whole_days_and_no_time_from_anybody() {
    let day = event(When::On(on(11, 24)));
    assert_eq!(values(&day, "DTSTART"), ["DTSTART;VALUE=DATE:20261124"]);
    assert_eq!(values(&day, "DTEND"), ["DTEND;VALUE=DATE:20261125"]);
    assert_eq!(values(&day, "TRANSP"), ["TRANSP:TRANSPARENT"]);
    let week = event(When::InWeek(IsoWeek::of(on(11, 24))));
    assert_eq!(values(&week, "DTSTART"), ["DTSTART;VALUE=DATE:20261123"]);
    assert_eq!(values(&week, "DTEND"), ["DTEND;VALUE=DATE:20261130"]);
}

#[test]
fn a_place_whose_clock_is_not_known_has_the_time_of_whoever_looks() {
    for zone in ["", "Mars/Olympus", "Europe/Oslo\r\nATTENDEE:x", "a;b"] {
        let event = event(at(on(11, 24), zone));
        assert_eq!(values(&event, "DTSTART"), ["DTSTART:20261124T093000"], "{zone:?}");
    }
}

#[test]
fn what_repeats_ends_with_its_last_day_where_it_takes_place() {
    for (when, until) in [
        (at(on(3, 2), "Europe/Oslo"), "20260427T215959Z"),
        (at(on(3, 2), ""), "20260427T235959"),
        (When::On(on(3, 2)), "20260427"),
    ] {
        let repeat = Some(Repeat {
            every_days: 7,
            until: Some(on(4, 27)),
        });
        let event = Event {
            repeat,
            ..event(when)
        };
        let expected = format!("RRULE:FREQ=DAILY;INTERVAL=7;UNTIL={until}");
        assert_eq!(values(&event, "RRULE"), [expected]);
    }
}

#[test]
fn a_reminder_comes_so_many_minutes_before() {
    let event = Event {
        remind: vec![60, 1_440],
        ..event(at(on(11, 24), "Europe/Oslo"))
    };
    assert_eq!(values(&event, "TRIGGER"), ["TRIGGER:-PT60M", "TRIGGER:-PT1440M"]);
}

#[test]
fn an_end_before_the_beginning_is_left_out() {
    let early = When::At {
        date: on(11, 24),
        from: Time::from_hms(9, 30, 0).unwrap(),
        until: Some(Time::from_hms(8, 0, 0).unwrap()),
        zone: String::new(),
    };
    assert_eq!(values(&event(early), "DTEND"), [""; 0]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_that_is_typed_becomes_a_line_of_its_own(
        title in text(), place in text(), notes in ".{0,80}", when in moment(),
    ) {
        let event = Event {
            title,
            place,
            notes: notes.clone() + "\r\nATTENDEE:mailto:x@example.org\nBEGIN:VALARM",
            ..event(When::On(when.date()))
        };
        let lines = lines(&event);
        let begun = lines.iter().filter(|line| line.starts_with("BEGIN:")).count();
        prop_assert!(begun <= 2, "{lines:?}");
        prop_assert!(lines.iter().all(|line| !line.starts_with("ATTENDEE")), "{lines:?}");
        prop_assert!(lines.iter().all(|line| line.contains(':')), "{lines:?}");
    }
}

#[test]
fn nobody_is_woken_at_midnight_for_a_day_without_a_time() {
    let remind = vec![48 * 60, 24 * 60, 60];
    let timed = Event {
        remind: remind.clone(),
        ..event(at(on(11, 24), "Europe/Oslo"))
    };
    let day = Event {
        remind,
        ..event(When::On(on(11, 24)))
    };
    assert_eq!(
        values(&timed, "TRIGGER"),
        ["TRIGGER:-PT2880M", "TRIGGER:-PT1440M", "TRIGGER:-PT60M"]
    );
    assert_eq!(
        values(&day, "TRIGGER"),
        ["TRIGGER:-PT39H", "TRIGGER:-PT15H", "TRIGGER:PT7H"]
    );
}
