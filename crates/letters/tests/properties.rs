//! What holds for every passport and every summary, tried on generated ones.

use letters::log::{self, Entry};
use letters::{OpenError, clean, digits, draft, glance, limits, whole};
use passport::generated::{moment, passport, record, summary, text};
use passport::{
    Area, Audience, Change, Coded, Date, Holder, Id, Language, Member, Month, Passport, PrimitiveDateTime,
    Role, Summary, Task, Time, summarise,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_entry_comes_back_as_it_was_written(
        passport in passport(),
        extra in proptest::collection::vec(record(), 0..4),
        at_ms in any::<i64>(),
    ) {
        let patient = Change::Patient(Box::new(passport.patient.clone()));
        let puts = passport.records().into_iter().chain(extra.clone()).map(|record| Change::Put(Box::new(record)));
        let removals = extra.iter().map(|record| Change::Remove(record.key()));
        let entry = Entry::of(at_ms, [patient].into_iter().chain(puts).chain(removals).collect());
        let read = log::read(&log::write(&entry).unwrap()).unwrap();
        prop_assert_eq!(read.value, entry);
        prop_assert_eq!(read.warnings, []);
    }

    #[test]
    fn every_draft_comes_back_as_it_was_typed(form in text(), fields in proptest::collection::vec((text(), text()), 0..9)) {
        let draft = draft::Draft { form, fields };
        prop_assert_eq!(draft::read(&draft::write(&draft).unwrap()), Some(draft));
    }

    #[test]
    fn all_bytes_come_back_from_their_digits(bytes in proptest::collection::vec(any::<u8>(), 0..1200)) {
        prop_assert_eq!(digits::read_fragment(&digits::fragment(&bytes)), Ok(bytes));
    }

    #[test]
    fn no_text_and_no_bytes_make_a_reader_fail(text in text(), bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(matches!(digits::read_fragment(&text), Err(OpenError::NotALetter | OpenError::Damaged)));
        prop_assert_eq!(glance::open(&bytes), Err(OpenError::Damaged));
        prop_assert_eq!(log::read(&bytes), Err(log::LogError::Damaged));
        prop_assert_eq!(draft::read(&bytes), None);
    }

    #[test]
    fn cleaned_text_is_clean(text in text()) {
        prop_assert_eq!(clean(&clean(&text)), clean(&text));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    #[test]
    fn whatever_the_room_the_letter_fits_and_opens_to_what_was_promised(
        summary in summary(),
        limit in prop_oneof![64..300_usize, 300..limits::GLANCE],
    ) {
        let packed = glance::pack(&summary, limit);
        prop_assert!(packed.bytes.len() <= limit);
        let opened = glance::open(&packed.bytes).unwrap();
        prop_assert_eq!(&opened.value, &packed.summary);
        prop_assert_eq!(opened.warnings, []);
        prop_assert_eq!(&packed.left_out, &packed.summary.left_out);
        let gone: usize = packed.left_out.0.values().map(|count| usize::from(*count)).sum();
        prop_assert_eq!(packed.summary.size() + gone, summary.size());
    }
}

/// What every audience gets to see of a passport.
fn of_every_audience(passport: &passport::Passport, now: passport::PrimitiveDateTime) -> Vec<Summary> {
    let languages = Language::ALL.iter().cycle();
    let of = |(audience, language): (&Audience, &Language)| {
        summarise(passport, (*audience).into(), &BTreeSet::new(), *language, now)
    };
    Audience::ALL.iter().zip(languages).map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn every_audience_reads_in_a_whole_letter_all_that_it_was_to_see(passport in passport(), now in moment()) {
        for summary in of_every_audience(&passport, now) {
            let glance = glance::pack(&summary, limits::GLANCE);
            let Ok(letter) = whole::pack(&summary) else {
                prop_assert!(glance.shortened > 0, "refused though no text is too long");
                continue;
            };
            let opened = whole::open(&letter).unwrap();
            // A glance with room for everything says the same.
            if glance.shortened == 0 && glance.left_out.0.is_empty() {
                prop_assert_eq!(&opened.value, &glance.summary);
            }
            prop_assert_eq!(opened.value.size(), summary.size());
            prop_assert_eq!(opened.warnings, []);
            prop_assert_eq!(whole::pack(&opened.value).unwrap(), letter);
            prop_assert_eq!(glance::open(&glance.bytes).unwrap().value, glance.summary);
        }
    }
}

#[test]
fn whoever_leads_a_task_is_found_among_however_many_people() {
    let mut crowded = Passport::default();
    for number in 1..=60 {
        crowded
            .members
            .put(Id::new(number), Member::new(Role::CancerNurse));
        let task = Task {
            lead: Holder::Member(Id::new(61 - number)),
            ..Task::new(Area::Results)
        };
        crowded.tasks.put(Id::new(100 + number), task);
    }
    let day = Date::from_calendar_date(2026, Month::November, 21).unwrap();
    let now = PrimitiveDateTime::new(day, Time::MIDNIGHT);
    let summary = summarise(
        &crowded,
        Audience::Everyone.into(),
        &BTreeSet::new(),
        Language::Danish,
        now,
    );
    let opened = whole::open(&whole::pack(&summary).unwrap()).unwrap().value;
    assert_eq!(places_of_leads(&opened), places_of_leads(&summary));
}

/// For each task, which of the people leads it.
fn places_of_leads(summary: &Summary) -> Vec<Option<usize>> {
    let leads = summary.view.tasks.iter().map(|task| task.value.lead);
    let place = |lead| {
        summary
            .view
            .members
            .iter()
            .position(|member| Holder::Member(member.id) == lead)
    };
    leads.map(place).collect()
}
