//! What an update promises: it is read as it was written, alone or upon an earlier one.

use super::*;
use crate::paired::{Marker, Seed};
use passport::generated::{moment, passport};
use passport::{
    Audience, Date, Key, Kind, Language, Passport, PrimitiveDateTime, Summary, Time, records_in, summarise,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn state(passport: &Passport, now: PrimitiveDateTime) -> State {
    let none = BTreeSet::new();
    let reader = Audience::Relative.into();
    let summary: Summary = summarise(passport, reader, &none, Language::Bokmal, now);
    let records = records_in(passport, reader, &none, now);
    State::new(summary, &records, &Marker::new(&Seed::new([1; 32]))).unwrap()
}

fn update(state: State) -> Update {
    Update {
        state,
        got: Some(Got { line: 3, number: 4 }),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn an_update_is_read_as_it_was_written_alone_or_upon_another(
        before in passport(),
        after in passport(),
        now in moment(),
    ) {
        let (before, after) = (state(&before, now), update(state(&after, now)));
        let alone = write(&after, None).unwrap();
        prop_assert_eq!(read(&alone, None), Ok(after.clone()));
        prop_assert_eq!(base_of(&alone), Ok(None));
        let upon = write(&after, Some(([5; 8], &before))).unwrap();
        prop_assert_eq!(base_of(&upon), Ok(Some([5; 8])));
        prop_assert_eq!(read(&upon, Some(([5; 8], &before))), Ok(after));
        prop_assert_eq!(read(&upon, None), Err(OpenError::Unreadable));
    }

    #[test]
    fn whatever_is_no_update_is_an_error_and_never_a_panic(
        passport in passport(),
        now in moment(),
        bytes in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let base = state(&passport, now);
        for base in [None, Some(([0; 8], &base))] {
            let _ = read(&bytes, base);
        }
    }

    #[test]
    fn marks_are_read_as_they_were_written(
        known in prop::collection::vec(0_u32..40, 0..60),
        marks in prop::collection::vec(0_u32..40, 0..60),
    ) {
        let mut bytes = Vec::new();
        super::marks::write(&mut bytes, &marks, &known);
        bytes.push(77);
        prop_assert_eq!(super::marks::read(&bytes, &known), Some((marks, &[77][..])));
        for length in 0..bytes.len() - 1 {
            prop_assert_eq!(super::marks::read(&bytes[..length], &known), None);
        }
    }
}

#[test]
fn a_mark_leads_to_its_record_and_another_follower_has_another() {
    let key = |raw| Key {
        kind: Kind::Task,
        raw,
    };
    let [one, other] = [1, 2].map(|byte| Marker::new(&Seed::new([byte; 32])));
    assert_ne!(one.mark(key(1)), one.mark(key(2)));
    assert_ne!(one.mark(key(1)), other.mark(key(1)));
    assert_eq!(one.mark(key(1)), Marker::new(&Seed::new([1; 32])).mark(key(1)));
}

/// A state with nothing in it but a patient.
fn empty(language: Language) -> State {
    let now = PrimitiveDateTime::new(Date::MIN, Time::MIDNIGHT);
    let none = BTreeSet::new();
    let summary = summarise(
        &Passport::default(),
        Audience::Relative.into(),
        &none,
        language,
        now,
    );
    State::of(summary, Vec::new()).unwrap()
}

#[test]
fn a_difference_is_read_upon_what_it_builds_on_and_nothing_else() {
    let base = empty(Language::Bokmal);
    let bytes = write(&update(base.clone()), Some(([5; 8], &base))).unwrap();
    assert_eq!(read(&bytes, Some(([5; 8], &base))), Ok(update(base.clone())));
    assert_eq!(read(&bytes, Some(([6; 8], &base))), Err(OpenError::Unreadable));
    assert_eq!(read(&bytes, None), Err(OpenError::Unreadable));
}

#[test]
fn a_difference_in_another_language_than_its_base_is_unreadable() {
    let base = empty(Language::Bokmal);
    let danish = empty(Language::Danish);
    // We write it whole, and only another maker would not.
    let whole = write(&update(danish.clone()), Some(([5; 8], &base))).unwrap();
    assert_eq!(base_of(&whole), Ok(None));
    let stream = Writer::after(&base.summary).write(&danish.summary, ALLOWED, limits::WHOLE);
    let head = [&[DIFFERENCE][..], &[5; 8], &[0]].concat();
    let bytes = [head, stream.unwrap()].concat();
    assert_eq!(read(&bytes, Some(([5; 8], &base))), Err(OpenError::Unreadable));
}

#[test]
fn more_than_a_whole_letter_may_hold_is_too_large() {
    let state = empty(Language::Danish);
    let mut bytes = write(&update(state), None).unwrap();
    bytes.resize(limits::WHOLE, 0);
    assert!(read(&bytes, None).is_ok());
    bytes.resize(limits::WHOLE + 100, 0);
    assert_eq!(read(&bytes, None), Err(OpenError::TooLarge));
}
