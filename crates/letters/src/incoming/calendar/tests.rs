//! What foreign calendars become.

use super::*;
use crate::calendar::{Clocks, Event, write};
use passport::{Appointment, Date, Month, Offer, PrimitiveDateTime, Record, Remark, Repeat, Time, When};
use time::Duration;

/// Norway and Britain in 2026, when their clocks are changed at the same moment; nowhere else.
pub(crate) struct Some2026;

impl Clocks for Some2026 {
    fn ahead(&self, zone: &str, utc: PrimitiveDateTime) -> Option<i32> {
        let is_summer = utc >= at((3, 29), (1, 0)) && utc < at((10, 25), (1, 0));
        let summer = if is_summer { 3_600 } else { 0 };
        match zone {
            "Europe/Oslo" | "Europe/Berlin" | "Europe/Copenhagen" => Some(3_600 + summer),
            "Europe/London" => Some(summer),
            _ => None,
        }
    }
}

fn day((month, day): (u8, u8)) -> Date {
    Date::from_calendar_date(2026, Month::try_from(month).unwrap(), day).unwrap()
}

fn at(date: (u8, u8), (hour, minute): (u8, u8)) -> PrimitiveDateTime {
    PrimitiveDateTime::new(day(date), Time::from_hms(hour, minute, 0).unwrap())
}

fn oslo() -> Here<'static> {
    Here {
        zone: "Europe/Oslo",
        clocks: &Some2026,
    }
}

fn read_in(here: Here<'_>, event: &str) -> Incoming {
    let file = format!("BEGIN:VCALENDAR\r\n{event}\r\nEND:VCALENDAR\r\n");
    read(file.as_bytes(), here).unwrap()
}

/// The one event of a calendar with these lines.
fn only(lines: &str) -> (Offer, Appointment) {
    let mut incoming = read_in(
        oslo(),
        &format!("BEGIN:VEVENT\r\nUID:1@hospital\r\nSUMMARY:Kontroll\r\n{lines}\r\nEND:VEVENT"),
    );
    let offer = incoming.offers.remove(0);
    let Record::Appointment(_, appointment) = offer.record.clone() else {
        panic!("an event is no {:?}", offer.record)
    };
    (offer, appointment)
}

fn at_oslo(date: (u8, u8), from: (u8, u8), until: Option<(u8, u8)>) -> When {
    let time = |(hour, minute)| Time::from_hms(hour, minute, 0).unwrap();
    When::At {
        date: day(date),
        from: time(from),
        until: until.map(time),
        zone: "Europe/Oslo".into(),
    }
}

#[test]
fn a_time_comes_out_on_the_patients_own_clock_however_it_is_written() {
    let winter = at_oslo((3, 12), (10, 30), None);
    let summer = at_oslo((7, 1), (10, 30), None);
    let table = [
        ("DTSTART:20260312T103000", winter.clone()),
        ("DTSTART:20260312T093000Z", winter.clone()),
        ("DTSTART;TZID=Europe/Oslo:20260312T103000", winter.clone()),
        ("DTSTART;TZID=Europe/London:20260312T093000", winter.clone()),
        (
            "DTSTART;TZID=\"W. Europe Standard Time\":20260312T103000",
            winter.clone(),
        ),
        (
            "DTSTART;TZID=/mozilla.org/20070129_1/Europe/Oslo:20260312T103000",
            winter,
        ),
        ("DTSTART:20260701T083000Z", summer.clone()),
        ("DTSTART;TZID=GMT Standard Time:20260701T093000", summer),
        (
            "DTSTART:20260312T103000\r\nDTEND:20260312T111500",
            at_oslo((3, 12), (10, 30), Some((11, 15))),
        ),
        (
            "DTSTART:20260312T103000\r\nDURATION:PT1H15M",
            at_oslo((3, 12), (10, 30), Some((11, 45))),
        ),
        (
            "DTSTART:20260312T093000Z\r\nDTEND;TZID=Europe/Oslo:20260312T110000",
            at_oslo((3, 12), (10, 30), Some((11, 0))),
        ),
        ("DTSTART;VALUE=DATE:20260312", When::On(day((3, 12)))),
        (
            "DTSTART;VALUE=DATE:20260312\r\nDTEND;VALUE=DATE:20260313",
            When::On(day((3, 12))),
        ),
    ];
    for (lines, when) in table {
        let (offer, appointment) = only(lines);
        assert_eq!((appointment.when, offer.remarks), (when, vec![]), "{lines}");
    }
}

#[test]
fn a_zone_that_only_the_file_describes_is_understood_and_one_that_nobody_describes_is_said() {
    let zone = "BEGIN:VTIMEZONE\r\nTZID:Customized\r\nBEGIN:STANDARD\r\nDTSTART:16011028T030000\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010325T020000\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE";
    let event =
        |start: &str| format!("{zone}\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART;TZID={start}\r\nEND:VEVENT");
    let table = [
        (
            "Customized:20260312T103000",
            at_oslo((3, 12), (10, 30), None),
            true,
        ),
        (
            "Customized:20260701T103000",
            at_oslo((7, 1), (10, 30), None),
            true,
        ),
        (
            "Nowhere:20260312T103000",
            When::At {
                date: day((3, 12)),
                from: Time::from_hms(10, 30, 0).unwrap(),
                until: None,
                zone: String::new(),
            },
            false,
        ),
    ];
    for (start, when, is_certain) in table {
        let offer = read_in(oslo(), &event(start)).offers.remove(0);
        let Record::Appointment(_, appointment) = &offer.record else {
            panic!("no contact")
        };
        assert_eq!(appointment.when, when, "{start}");
        assert_eq!(offer.remarks.is_empty(), is_certain, "{start}");
    }
    let nowhere = Here {
        zone: "",
        clocks: &Some2026,
    };
    let offer = read_in(
        nowhere,
        "BEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:20260312T093000Z\r\nEND:VEVENT",
    )
    .offers
    .remove(0);
    assert_eq!(offer.remarks, [Remark::ZoneUncertain]);
}

#[test]
fn what_a_passport_can_say_of_a_repetition_is_taken_and_else_the_first_time_alone() {
    let every = |every_days, until: Option<(u8, u8)>| {
        Some(Repeat {
            every_days,
            until: until.map(day),
        })
    };
    let table = [
        ("FREQ=WEEKLY", every(7, None)),
        (
            "FREQ=WEEKLY;INTERVAL=3;BYDAY=TH;COUNT=3",
            every(21, Some((4, 23))),
        ),
        (
            "FREQ=DAILY;INTERVAL=21;UNTIL=20260501T000000Z",
            every(21, Some((5, 1))),
        ),
        ("FREQ=WEEKLY;BYDAY=MO,TH", None),
        ("FREQ=MONTHLY", None),
        ("FREQ=DAILY;INTERVAL=0", None),
        ("FREQ=DAILY;INTERVAL=99999", None),
        ("nonsense", None),
    ];
    for (rule, repeat) in table {
        let (offer, appointment) = only(&format!("DTSTART:20260312T103000\r\nRRULE:{rule}"));
        assert_eq!(appointment.repeat, repeat, "{rule}");
        assert_eq!(
            offer.remarks == [Remark::RepeatsOtherwise],
            repeat.is_none(),
            "{rule}"
        );
    }
}

#[test]
fn an_invitation_says_what_where_by_whom_and_whether_it_still_holds() {
    let (offer, appointment) = only(
        "DTSTART:20260312T103000\r\nLOCATION:Bygg 3\\, rom 2\r\nDESCRIPTION:Ta med medisinlisten\\n\\nFaste fra midnatt\r\nORGANIZER;CN=\"Kreftavdelingen\":mailto:a@b.no\r\nDTSTAMP:20260301T120000Z",
    );
    assert_eq!(appointment.place, "Bygg 3, rom 2");
    assert_eq!(
        appointment.purpose,
        "Kontroll – Ta med medisinlisten · Faste fra midnatt"
    );
    assert_eq!(
        (offer.said_by.as_str(), offer.written),
        ("Kreftavdelingen", Some(day((3, 1))))
    );
    assert!(!offer.is_over);
    assert!(only("DTSTART:20260312T103000\r\nSTATUS:CANCELLED").0.is_over);
    let cancelled =
        "METHOD:CANCEL\r\nBEGIN:VEVENT\r\nUID:1@hospital\r\nSUMMARY:x\r\nDTSTART:20260312\r\nEND:VEVENT";
    assert!(read_in(oslo(), cancelled).offers[0].is_over);
}

#[test]
fn the_same_invitation_is_known_again_at_another_time_and_one_time_of_a_series_is_not_taken() {
    let known = |lines: &str| only(lines).0.known_as;
    let first = known("DTSTART:20260312T103000");
    assert_eq!(first, known("DTSTART:20260315T090000"));
    for method in ["REQUEST", "CANCEL"] {
        let one = format!(
            "METHOD:{method}\r\nBEGIN:VEVENT\r\nUID:1@hospital\r\nSUMMARY:Kontroll\r\nDTSTART:20260312T103000\r\nRECURRENCE-ID:20260312T103000\r\nEND:VEVENT"
        );
        let incoming = read_in(oslo(), &one);
        assert_eq!(incoming.offers, [], "{method}");
        assert_eq!(
            (incoming.not_taken[0].what, incoming.not_taken[0].why),
            (Foreign::Event, WhyNot::NotUsed)
        );
    }
}

#[test]
fn what_is_no_event_is_said_and_what_has_no_day_or_name_is_not_taken() {
    let file = "BEGIN:VTODO\r\nSUMMARY:Ring\r\nEND:VTODO\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20260312\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y\r\nDTSTART:20261399\r\nEND:VEVENT";
    let incoming = read_in(oslo(), file);
    let why: Vec<_> = incoming
        .not_taken
        .iter()
        .map(|left| (left.what, left.why))
        .collect();
    let expected = [
        (Foreign::Todo, WhyNot::NotUsed),
        (Foreign::Event, WhyNot::NoDay),
        (Foreign::Event, WhyNot::Nameless),
        (Foreign::Event, WhyNot::NoDay),
    ];
    assert_eq!((incoming.offers.len(), why), (0, expected.to_vec()));
    assert_eq!(
        read(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR", oslo()),
        Err(IncomingError::Empty)
    );
    assert_eq!(
        read(&b"BEGIN:A\r\n".repeat(20), oslo()),
        Err(IncomingError::TooLarge)
    );
}

#[test]
fn our_own_file_comes_back_as_the_same_contacts() {
    let whens = [
        at_oslo((3, 12), (10, 30), Some((11, 0))),
        at_oslo((7, 1), (10, 30), None),
        When::On(day((4, 1))),
        When::InWeek(passport::IsoWeek::of(day((4, 8)))),
    ];
    let events: Vec<Event> = whens
        .iter()
        .zip(1..)
        .map(|(when, uid)| Event {
            uid,
            changed_ms: 1_770_000_000_000,
            when: when.clone(),
            repeat: Some(Repeat {
                every_days: 21,
                until: day((5, 1)).checked_add(Duration::days(21)),
            }),
            title: "Blodprøve – Hanne Dahl".into(),
            place: "Rom 2; bygg 3".into(),
            notes: "Bare vann\n22 33 44 55".into(),
            remind: vec![60],
        })
        .collect();
    let file = write("Red Thread", &events, 1_770_000_000_000, &Some2026);
    let incoming = read(file.as_bytes(), oslo()).unwrap();
    assert_eq!((incoming.offers.len(), incoming.not_taken.len()), (4, 0));
    for ((offer, event), own) in incoming.offers.iter().zip(&events).zip(1..) {
        let Record::Appointment(_, appointment) = &offer.record else {
            panic!("no contact")
        };
        assert_eq!(offer.own, Some(own));
        assert_eq!(appointment.when, event.when);
        assert_eq!(appointment.repeat.map(|repeat| repeat.every_days), Some(21));
        assert_eq!(appointment.place, event.place);
        assert_eq!(offer.remarks, []);
    }
}

#[test]
fn a_zone_of_many_onsets_and_a_file_of_many_events_are_read_only_as_far_as_anybody_writes() {
    let onset = |at: usize| {
        let ahead = if at < 200 { "+0100" } else { "+0900" };
        format!("BEGIN:STANDARD\r\nDTSTART:20000101T000000\r\nTZOFFSETTO:{ahead}\r\nEND:STANDARD\r\n")
    };
    let onsets: Vec<String> = (0..20_000).map(onset).collect();
    let event = "BEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART;TZID=Mine:20260312T103000\r\nEND:VEVENT\r\n";
    let zone = format!(
        "BEGIN:VTIMEZONE\r\nTZID:Mine\r\n{}END:VTIMEZONE\r\n",
        onsets.concat()
    );
    let incoming = read_in(oslo(), &format!("{zone}{}", event.repeat(20_000)));
    assert_eq!(incoming.offers.len(), crate::limits::OFFERS);
    let Record::Appointment(_, appointment) = &incoming.offers[0].record else {
        panic!("no contact")
    };
    assert_eq!(
        appointment.when,
        at_oslo((3, 12), (10, 30), None),
        "an onset too many was read"
    );
    assert_eq!(incoming.not_taken.last().unwrap().why, WhyNot::TooMany);
    let todos = read_in(oslo(), &"BEGIN:VTODO\r\nEND:VTODO\r\n".repeat(20_000));
    assert_eq!(todos.not_taken.len(), crate::limits::OFFERS + 1);
}

#[test]
fn a_second_rule_is_said_and_an_end_in_no_lifetime_is_none() {
    let read = |rules: &str| {
        let (offer, appointment) = only(&format!("DTSTART:20260312T103000\r\n{rules}"));
        let is_otherwise = offer.remarks.contains(&Remark::RepeatsOtherwise);
        (appointment.repeat.map(|repeat| repeat.until), is_otherwise)
    };
    assert_eq!(read("RRULE:FREQ=WEEKLY;UNTIL=99991231"), (Some(None), false));
    let (repeat, is_otherwise) = read("RRULE:FREQ=DAILY;COUNT=2\r\nRRULE:FREQ=WEEKLY");
    assert!(repeat.is_some() && is_otherwise);
}

/// A calendar with an event for each of these: identifier, version, day in March.
fn of_events(events: &[(&str, u32, u8)]) -> Incoming {
    let event = |(uid, version, day): &(&str, u32, u8)| {
        format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nSEQUENCE:{version}\r\nSUMMARY:Kontroll\r\nDTSTART;VALUE=DATE:202603{day:02}\r\nEND:VEVENT"
        )
    };
    let events: Vec<String> = events.iter().map(event).collect();
    read_in(oslo(), &events.join("\r\n"))
}

#[test]
fn of_several_versions_of_one_event_only_the_newest_is_offered() {
    let incoming = of_events(&[("1@hospital", 0, 3), ("1@hospital", 2, 5), ("1@hospital", 1, 4)]);
    let [offer] = incoming.offers.as_slice() else {
        panic!("{:?}", incoming.offers)
    };
    let Record::Appointment(_, appointment) = &offer.record else {
        panic!("an event is a contact")
    };
    assert_eq!(appointment.when, When::On(day((3, 5))));
    let why: Vec<WhyNot> = incoming.not_taken.iter().map(|left| left.why).collect();
    assert_eq!(why, [WhyNot::Twice, WhyNot::Twice]);
}

#[test]
fn events_that_share_an_identifier_and_a_version_are_different_events() {
    let incoming = of_events(&[("same", 0, 3), ("same", 0, 5), ("other", 0, 7)]);
    let known: std::collections::BTreeSet<u64> = incoming.offers.iter().map(|offer| offer.known_as).collect();
    assert_eq!(known.len(), 3, "none of them moves another");
}
