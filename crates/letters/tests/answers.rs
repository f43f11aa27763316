//! What is found in a foreign file is told to the page as a text: it comes back as it was, and a text that says anything else is refused.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use letters::incoming::answer::{read, write};
use letters::incoming::{Contents, IncomingError};
use passport::generated::{incoming, passport, text};
use passport::{
    Coded, Date, Foreign, Found, FoundDay, FoundTime, Incoming, Month, NotTaken, Remark, Time, WhyNot,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{Index, select};

fn day() -> impl Strategy<Value = Date> {
    (Date::MIN.to_julian_day()..=Date::MAX.to_julian_day())
        .prop_map(|day| Date::from_julian_day(day).unwrap())
}

fn time() -> impl Strategy<Value = FoundTime> {
    let clock = || (0..24_u8, 0..60_u8).prop_map(|(hour, minute)| Time::from_hms(hour, minute, 0).unwrap());
    (clock(), of(clock())).prop_map(|(from, until)| FoundTime { from, until })
}

/// A file with everything that a file can have.
fn file() -> impl Strategy<Value = Incoming> {
    let left = (select(Foreign::ALL), select(WhyNot::ALL), text()).prop_map(|(what, why, name)| NotTaken {
        what,
        why,
        name,
    });
    let said = (text(), of(day()), vec(select(Remark::ALL), 0..4));
    let any = passport().prop_flat_map(|passport| incoming(&passport));
    (any, vec(left, 0..6), vec(said, 12)).prop_map(|(mut incoming, not_taken, said)| {
        for (offer, (said_by, written, remarks)) in incoming.offers.iter_mut().zip(said) {
            offer.said_by = said_by;
            offer.written = written;
            offer.remarks = remarks;
        }
        Incoming {
            not_taken,
            ..incoming
        }
    })
}

fn letter() -> impl Strategy<Value = Found> {
    let found = (day(), of(time()), text(), any::<bool>(), any::<bool>()).prop_map(
        |(day, at, written, is_next, is_other_weekday)| FoundDay {
            day,
            at,
            written,
            is_next,
            is_other_weekday,
        },
    );
    (vec(found, 0..6), vec(time(), 0..6), vec(text(), 0..6)).prop_map(|(days, times, phones)| Found {
        days,
        times,
        phones,
    })
}

fn answer() -> impl Strategy<Value = Result<Contents, IncomingError>> {
    prop_oneof![
        3 => file().prop_map(|file| Ok(Contents::File(file))),
        2 => letter().prop_map(|letter| Ok(Contents::Letter(letter))),
        1 => select(ERRORS.to_vec()).prop_map(Err),
    ]
}

const ERRORS: [IncomingError; 6] = [
    IncomingError::TooLarge,
    IncomingError::Damaged,
    IncomingError::NotFhir,
    IncomingError::Unknown,
    IncomingError::Empty,
    IncomingError::SeveralPatients,
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_was_found_is_heard_as_it_was_told(answer in answer()) {
        prop_assert_eq!(read(&write(&answer)), Some(answer));
    }

    #[test]
    fn no_text_makes_it_fail(text in text(), bytes in vec(any::<u8>(), 0..400)) {
        prop_assert_eq!(read(&text), None);
        prop_assert_eq!(read(&String::from_utf8_lossy(&bytes)), None);
    }

    #[test]
    fn what_is_heard_of_a_spoiled_answer_could_have_been_told(
        answer in answer(),
        changes in vec((any::<Index>(), any::<char>(), any::<bool>()), 1..6),
    ) {
        let mut told: Vec<char> = write(&answer).chars().collect();
        for (at, with, is_more) in changes {
            let at = at.index(told.len());
            if is_more {
                told.insert(at, with);
            } else {
                told[at] = with;
            }
        }
        if let Some(heard) = read(&told.into_iter().collect::<String>()) {
            prop_assert_eq!(read(&write(&heard)), Some(heard));
        }
    }
}

#[test]
fn every_error_is_told_and_heard() {
    for error in ERRORS {
        assert_eq!(read(&write(&Err(error))), Some(Err(error)));
    }
}

#[test]
fn what_this_version_would_not_write_is_refused() {
    let empty = r#"{"file":{"offers":[],"not_taken":[]}}"#;
    assert_eq!(read(empty), Some(Ok(Contents::File(Incoming::default()))));
    let many = r#"{"what":1,"why":1},"#.repeat(400);
    let deep = "[".repeat(1_000_000);
    for text in [
        "",
        "{}",
        "null",
        r#"{"refused":"for fun"}"#,
        r#"{"refused":"empty","refused":"damaged"}"#,
        r#"{"file":{"offers":[],"not_taken":[]},"letter":{"days":[],"times":[],"phones":[]}}"#,
        r#"{"file":{"offers":[]}}"#,
        r#"{"file":{"offers":[],"not_taken":[],"more":1}}"#,
        r#"{"file":{"name":7,"offers":[],"not_taken":[]}}"#,
        r#"{"file":{"offers":[{"known_as":"0"}],"not_taken":[]}}"#,
        r#"{"file":{"offers":[{"record":{"is":"allergy","id":"0"}}],"not_taken":[]}}"#,
        r#"{"file":{"offers":[{"record":{"is":"nothing","id":"0"},"known_as":"0"}],"not_taken":[]}}"#,
        r#"{"file":{"offers":[{"record":{"is":"allergy","id":"0","gone":true},"known_as":"0"}],"not_taken":[]}}"#,
        r#"{"letter":{"days":[{"day":"2026-02-30"}],"times":[],"phones":[]}}"#,
        r#"{"letter":{"days":[],"times":[],"phones":[7]}}"#,
        &format!(r#"{{"file":{{"offers":[],"not_taken":[{many}{{"what":1,"why":1}}]}}}}"#),
        &format!(r#"{{"file":{deep}"#),
    ] {
        assert_eq!(read(text), None, "{}", text.get(..120).unwrap_or(text));
    }
    let year = Date::from_calendar_date(2026, Month::March, 1).unwrap();
    let read = read(r#"{"letter":{"days":[{"day":"2026-03-01"}],"times":[],"phones":[""]}}"#);
    let Some(Ok(Contents::Letter(found))) = read else {
        panic!("a letter was told");
    };
    assert_eq!((found.days[0].day, found.phones), (year, vec![String::new()]));
}
