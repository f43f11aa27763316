//! What the glance promises. Whole-format properties and damage are tried in `tests/`.

use super::*;
use crate::text::coder::{Decoder, Encoder};
use crate::text::{Column, Model};
use passport::generated::summary;
use passport::{
    Allergy, Audience, Coded, Id, Kind, Language, Member, Month, Passport, Patient, PrimitiveDateTime,
    Record, Role, Task, Time, summarise,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

mod earlier;
mod newer;

fn now() -> PrimitiveDateTime {
    let day = passport::Date::from_calendar_date(2026, Month::November, 21).unwrap();
    PrimitiveDateTime::new(day, Time::from_hms(9, 41, 0).unwrap())
}

fn summary_of(passport: &Passport) -> Summary {
    summarise(
        passport,
        Audience::Gp.into(),
        &BTreeSet::new(),
        Language::Bokmal,
        now(),
    )
}

/// The facts of a summary and then this text without end, as only a hostile maker writes it.
fn endless(summary: &Summary, text: &str) -> Vec<u8> {
    let mut encoder = Encoder::new();
    facts::write(&mut encoder, typical::expectation(), summary).unwrap();
    let mut model = Model::for_reading(summary.language);
    model.write_unended(&mut encoder, Column::Called, text);
    tagged(Letter::Glance, VERSION, encoder.finish())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_record_in_a_letter_is_known_by_its_key_outside_of_it(summary in summary(), limit in 64..1_000_usize) {
        let packed = pack(&summary, limit);
        prop_assert_eq!(packed.records.len(), packed.summary.size());
        for (inside, outside) in packed.summary.view.keys().zip(&packed.records) {
            prop_assert_eq!(inside.kind, outside.kind);
            // A coded field is neither shortened nor cut.
            let (inside, outside) = (packed.summary.view.record(inside), summary.view.record(*outside));
            let coded = |record: Option<Record>| match record {
                Some(Record::Task(_, task)) => Some((task.area.code(), task.state.code())),
                Some(Record::Member(_, member)) => Some((member.role.code(), 0)),
                Some(Record::Medicine(_, medicine)) => Some((u16::from(medicine.for_sudden), 1)),
                other => other.map(|_| (0, 2)),
            };
            prop_assert_eq!(coded(inside), coded(outside));
        }
    }

    #[test]
    fn a_summary_for_which_there_is_room_comes_back_whole(summary in summary()) {
        let packed = pack(&summary, limits::GLANCE);
        if packed.shortened == 0 && packed.left_out.0.is_empty() {
            prop_assert_eq!(open(&packed.bytes).unwrap().value, cleaned(&summary));
        }
        let mut without_texts = summary.clone();
        records::texts(&mut without_texts.view, &mut |_, text| text.clear());
        let mut encoder = Encoder::new();
        facts::write(&mut encoder, typical::expectation(), &summary).unwrap();
        let bytes = encoder.finish();
        let read = facts::read(&mut Decoder::new(&bytes), typical::expectation());
        prop_assert_eq!(read, Some(without_texts));
    }
}

#[test]
fn an_empty_summary_is_a_letter_of_a_few_bytes() {
    let summary = summary_of(&Passport::default());
    let packed = pack(&summary, limits::GLANCE);
    assert!(packed.bytes.len() < 32, "{} bytes", packed.bytes.len());
    assert_eq!(open(&packed.bytes).unwrap().value, summary);
}

#[test]
fn codes_of_a_newer_version_survive() {
    let mut passport = Passport::default();
    passport.put(Record::Member(Id::new(1), Member::new(Role::from_code(31))));
    passport.put(Record::Member(Id::new(2), Member::new(Role::from_code(u16::MAX))));
    let summary = summary_of(&passport);
    assert_eq!(
        open(&pack(&summary, limits::GLANCE).bytes).unwrap().value,
        summary
    );
}

#[test]
fn a_newer_version_is_told_apart_from_damage() {
    let letter = |version, content: &[u8]| tagged(Letter::Glance, version, content.to_vec());
    for version in [VERSION + 1, 255] {
        assert_eq!(open(&letter(version, b"?")), Err(OpenError::Newer { version }));
    }
    assert_eq!(open(&letter(0, &[])), Err(OpenError::Unreadable));
    assert_eq!(open(&vec![0; limits::GLANCE + 1]), Err(OpenError::TooLarge));
    assert_eq!(open(&[]), Err(OpenError::Damaged));
}

#[test]
fn a_few_bytes_that_promise_endless_text_are_refused_while_they_grow() {
    let summary = summary_of(&Passport::default());
    for text in ["a", "ab", "語", "7"] {
        let letter = endless(&summary, &text.repeat(3 * limits::TEXT));
        assert!(letter.len() < 1_000, "{} bytes of {text}", letter.len());
        assert_eq!(open(&letter), Err(OpenError::TooLarge), "{text}");
    }
}

#[test]
fn a_letter_without_content_or_with_any_content_is_opened_or_refused() {
    for length in 0..40_usize {
        for filling in [0, 0x55, 0xaa, 0xff] {
            let letter = tagged(Letter::Glance, VERSION, vec![filling; length]);
            if let Err(error) = open(&letter) {
                assert!(
                    matches!(error, OpenError::Unreadable | OpenError::TooLarge),
                    "{error:?}"
                );
            }
        }
    }
}

#[test]
fn what_is_needed_least_goes_first_and_is_counted() {
    let mut passport = Passport::default();
    passport.put(Record::Allergy(
        Id::new(1),
        Allergy {
            to: "Penicillin".into(),
            ..Allergy::default()
        },
    ));
    for raw in 1..=40 {
        let task = Task {
            what: format!("Ringer {raw} om prøve {}", raw * 37),
            ..Task::new(passport::Area::Results)
        };
        passport.put(Record::Task(Id::new(raw), task));
    }
    let packed = pack(&summary_of(&passport), 110);
    assert!(packed.bytes.len() <= 110);
    assert_eq!(packed.summary.view.allergies.len(), 1);
    let gone = packed.left_out.0[&Kind::Task];
    assert!((1..40).contains(&gone));
    assert_eq!(packed.summary.view.tasks.len(), 40 - usize::from(gone));
    // One more would not have fitted.
    let one_more = summary_of(&passport).without_least_needed(usize::from(gone) - 1);
    assert!(pack(&one_more, limits::GLANCE).bytes.len() > 110);
}

#[test]
fn long_words_of_the_patient_are_cut_so_that_the_allergy_stays() {
    let words: Vec<String> = (0..700)
        .map(|number| format!("ord{}", number * 7919 % 1000))
        .collect();
    let patient = Patient {
        called: "Liv".into(),
        matters: words.join(" "),
        ..Patient::default()
    };
    let mut passport = Passport {
        patient,
        ..Passport::default()
    };
    passport.put(Record::Allergy(
        Id::new(1),
        Allergy {
            to: "Penicillin".into(),
            ..Allergy::default()
        },
    ));
    let packed = pack(&summary_of(&passport), 400);
    assert!(packed.bytes.len() <= 400);
    assert!(packed.left_out.0.is_empty());
    assert_eq!(packed.summary.view.allergies.len(), 1);
    assert_eq!(packed.summary.view.patient.called, "Liv");
    assert!(packed.summary.view.patient.matters.ends_with('…'));
    assert!(packed.shortened > 0);
}

#[test]
fn even_a_hopeless_passport_becomes_a_letter() {
    let noise: String = (0..20_000_u32)
        .filter_map(|n| char::from_u32(0x4e00 + n * 7919 % 20_000))
        .collect();
    let patient = Patient {
        called: noise.clone(),
        full_name: noise.clone(),
        matters: noise.clone(),
        speaks: noise.clone(),
        ..Patient::default()
    };
    let mut passport = Passport {
        patient,
        ..Passport::default()
    };
    for raw in 1..=2_010 {
        passport.put(Record::Allergy(Id::new(raw), Allergy::default()));
    }
    for limit in [64, 969] {
        let packed = pack(&summary_of(&passport), limit);
        assert!(packed.bytes.len() <= limit, "{limit}");
        assert_eq!(open(&packed.bytes).unwrap().value, packed.summary);
    }
}
