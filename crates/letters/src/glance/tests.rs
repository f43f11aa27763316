//! What the glance promises. Whole-format properties and damage are tried in `tests/`.

use super::*;
use crate::Warning;
use crate::text::Writer;
use passport::generated::summary;
use passport::{
    Allergy, Audience, Coded, Id, Kind, Language, Member, Month, Passport, Patient, PrimitiveDateTime,
    Record, Role, Task, Time, summarise,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

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

fn cleaned(summary: &Summary) -> Summary {
    let mut summary = summary.clone();
    records::texts(&mut summary.view, &mut |_, text| *text = clean(text));
    summary
}

/// A whole letter around these sections.
fn letter(version: u8, parts: &[(u64, &[u8])]) -> Vec<u8> {
    let mut body = vec![version];
    for (kind, content) in parts {
        sections::push(&mut body, *kind, content);
    }
    Letter::Glance.tagged(&body)
}

/// The facts and texts of a summary, packed.
fn parts(summary: &Summary) -> (Vec<u8>, Vec<u8>) {
    let packed = pack(summary, limits::GLANCE);
    let found = sections::split(&packed.bytes[7..]).unwrap();
    (found.facts.to_vec(), found.texts.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn a_summary_for_which_there_is_room_comes_back_whole(summary in summary()) {
        let packed = pack(&summary, limits::GLANCE);
        if packed.shortened == 0 && packed.left_out.0.is_empty() {
            prop_assert_eq!(open(&packed.bytes).unwrap().value, cleaned(&summary));
        }
        let mut without_texts = summary.clone();
        records::texts(&mut without_texts.view, &mut |_, text| text.clear());
        let edition = edition_of(&summary);
        let bits = facts::write(&summary);
        prop_assert_eq!(facts::read(&bits), Some((without_texts, edition)));
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
fn a_section_of_a_newer_version_is_passed_over_and_said() {
    let summary = summary_of(&Passport::default());
    let (facts, texts) = parts(&summary);
    let read = open(&letter(VERSION, &[(9, b"new"), (1, &facts), (2, &texts)])).unwrap();
    assert_eq!(read.value, summary);
    assert_eq!(read.warnings, [Warning::UnknownSection(9)]);
}

#[test]
fn a_newer_version_is_told_apart_from_damage() {
    assert_eq!(open(&letter(3, &[])), Err(OpenError::Newer { version: 3 }));
    assert_eq!(
        open(&letter(255, &[(1, b"?")])),
        Err(OpenError::Newer { version: 255 })
    );
    assert_eq!(open(&letter(0, &[])), Err(OpenError::Unreadable));
    assert_eq!(open(&vec![0; limits::GLANCE + 1]), Err(OpenError::TooLarge));
    assert_eq!(open(&[]), Err(OpenError::Damaged));
}

#[test]
fn whole_letters_with_senseless_content_are_refused() {
    let (facts, texts) = parts(&summary_of(&Passport::default()));
    assert!(open(&letter(VERSION, &[(1, &facts), (2, &texts)])).is_ok());
    let table: [&[(u64, &[u8])]; 6] = [
        &[],
        &[(1, &facts)],
        &[(2, &texts)],
        &[(1, &[]), (2, &texts)],
        &[(1, &[0xff; 64]), (2, &texts)],
        &[(1, &facts), (1, &facts), (2, &texts)],
    ];
    for parts in table {
        assert_eq!(
            open(&letter(VERSION, parts)),
            Err(OpenError::Unreadable),
            "{parts:?}"
        );
    }
}

#[test]
fn a_few_bytes_that_promise_endless_text_are_refused_while_they_grow() {
    let (facts, _) = parts(&summary_of(&Passport::default()));
    let endless = Writer::new(Language::Bokmal);
    let texts = endless.write_unended(Column::Called, &"a".repeat(3 * limits::TEXT));
    assert!(texts.len() < 200, "{} bytes", texts.len());
    assert_eq!(
        open(&letter(VERSION, &[(1, &facts), (2, &texts)])),
        Err(OpenError::TooLarge)
    );
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
    let packed = pack(&summary_of(&passport), 160);
    assert!(packed.bytes.len() <= 160);
    assert_eq!(packed.summary.view.allergies.len(), 1);
    let gone = packed.left_out.0[&Kind::Task];
    assert!((1..40).contains(&gone));
    assert_eq!(packed.summary.view.tasks.len(), 40 - usize::from(gone));
    // One more would not have fitted.
    let one_more = summary_of(&passport).without_least_needed(usize::from(gone) - 1);
    assert!(pack(&one_more, limits::GLANCE).bytes.len() > 160);
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
