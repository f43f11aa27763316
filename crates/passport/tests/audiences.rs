//! What holds for every passport and every audience, tried on generated ones.

use passport::generated::{audience, moment, passport, record, summary};
use passport::{
    Audience, Change, Coded, Holder, Id, Kind, Language, Passport, Pick, Record, Role, Row, Sharing, Summary,
    Table, Unread, may_see, needed_from, next_contact, offered, past_contacts, raise_at, summarise, unheld,
    upcoming,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Stands in every text of a record that must not be seen.
const SECRET: &str = "qzx-secret-qzx";

/// The record with `SECRET` in every text that it has.
fn marked(mut record: Record) -> Record {
    let mark = |texts: &mut [&mut String]| texts.iter_mut().for_each(|text| text.push_str(SECRET));
    match &mut record {
        Record::Member(_, m) => mark(&mut [
            &mut m.name,
            &mut m.service,
            &mut m.phone,
            &mut m.second_phone,
            &mut m.email,
            &mut m.ask_about,
            &mut m.hours,
        ]),
        Record::Task(_, t) => mark(&mut [&mut t.what, &mut t.when]),
        Record::Appointment(_, a) => {
            mark(&mut [
                &mut a.place,
                &mut a.purpose,
                &mut a.getting_there,
                &mut a.bring,
                &mut a.said,
            ]);
        }
        Record::Concern(_, c) => mark(&mut [&mut c.words]),
        Record::Question(_, q) => mark(&mut [&mut q.words, &mut q.answer]),
        Record::Agreement(_, a) => mark(&mut [&mut a.what]),
        Record::Wish(_, w) => mark(&mut [&mut w.words, &mut w.kept_where]),
        Record::Medicine(_, m) => mark(&mut [&mut m.name, &mut m.dose, &mut m.purpose]),
        Record::Allergy(_, a) => mark(&mut [&mut a.to, &mut a.reaction]),
    }
    record
}

fn says_secret(shown: &impl std::fmt::Debug) -> bool {
    format!("{shown:?}").contains(SECRET)
}

fn every_audience() -> impl Iterator<Item = Audience> {
    Audience::ALL.iter().copied().chain([Audience::from_code(999)])
}

/// Every id of a summary, and every id it refers to, as kind and number.
fn references(view: &Passport) -> Vec<(Kind, u64)> {
    let mut found = Vec::new();
    let patient = &view.patient;
    let held = [
        patient.coordinator,
        patient.speaks_for_me,
        patient.emergency_contact,
    ];
    found.extend(held.into_iter().flatten().map(|id| (Kind::Member, id.raw())));
    let mut member =
        |id: Option<Id<_>>| found.extend(id.map(|id: Id<passport::Member>| (Kind::Member, id.raw())));
    view.members.iter().for_each(|row| member(row.value.stand_in));
    for Row { value, .. } in &view.tasks {
        member(value.lead.member());
        member(value.agreed_with);
        value.helpers.iter().for_each(|id| member(Some(*id)));
    }
    view.appointments
        .iter()
        .flat_map(|row| &row.value.with)
        .for_each(|id| member(Some(*id)));
    view.concerns.iter().for_each(|row| member(row.value.raise_with));
    view.questions.iter().for_each(|row| member(row.value.to));
    for Row { value, .. } in &view.agreements {
        member(value.who.member());
        member(value.with);
    }
    view.medicines
        .iter()
        .for_each(|row| member(row.value.renewed_by.member()));
    let at = view.concerns.iter().map(|row| row.value.raise_at);
    let at = at.chain(view.questions.iter().map(|row| row.value.ask_at));
    let at = at.chain(view.agreements.iter().map(|row| row.value.at));
    found.extend(at.flatten().map(|id| (Kind::Appointment, id.raw())));
    found
}

fn counts_from_one<T>(table: &Table<T>) -> bool {
    table.iter().map(|row| row.id.raw()).eq(1..=table.len() as u64)
}

fn is_canonical(view: &Passport) -> bool {
    counts_from_one(&view.members)
        && counts_from_one(&view.tasks)
        && counts_from_one(&view.appointments)
        && counts_from_one(&view.concerns)
        && counts_from_one(&view.questions)
        && counts_from_one(&view.agreements)
        && counts_from_one(&view.wishes)
        && counts_from_one(&view.medicines)
        && counts_from_one(&view.allergies)
}

fn nothing_dangles(summary: &Summary) -> bool {
    let there: BTreeSet<_> = summary
        .view
        .records()
        .iter()
        .map(|record| (record.key().kind, record.key().raw))
        .collect();
    references(&summary.view)
        .iter()
        .all(|reference| there.contains(reference))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(250))]

    #[test]
    fn no_audience_gets_a_word_of_what_it_may_not_see(mut passport in passport(), now in moment()) {
        for audience in every_audience() {
            let hidden: Vec<Record> =
                passport.records().into_iter().filter(|record| !may_see(audience, record.sharing())).collect();
            for record in hidden {
                passport.put(marked(record));
            }
            let summary = summarise(&passport, audience, &BTreeSet::new(), Language::English, now);
            prop_assert!(!says_secret(&summary));
            let choice = offered(&passport, audience, &BTreeSet::new(), now);
            prop_assert!(!says_secret(&choice));
            // The next audience may be allowed to see what this one may not.
            for record in passport.records() {
                if says_secret(&record) {
                    passport.remove(record.key());
                }
            }
        }
    }

    #[test]
    fn what_was_said_and_how_people_get_on_never_leaves(passport in passport(), audience in audience(), now in moment()) {
        let view = summarise(&passport, audience, &BTreeSet::new(), Language::English, now).view;
        prop_assert!(view.members.iter().all(|row| row.value.closeness.is_none() && row.value.may_know.is_none()));
        prop_assert!(view.appointments.iter().all(|row| row.value.said.is_empty()));
        prop_assert!(view.records().iter().all(|record| record.sharing() == Sharing::Everyone));
        prop_assert_eq!(view.patient.unread, Unread::default());
    }

    #[test]
    fn what_the_patient_is_shown_is_what_the_reader_gets(passport in passport(), audience in audience(), now in moment()) {
        let taken_out: BTreeSet<Pick> =
            passport.records().iter().step_by(3).map(|record| Pick::Item(record.key())).collect();
        let shown = offered(&passport, audience, &taken_out, now);
        let read = summarise(&passport, audience, &taken_out, Language::English, now);
        let again = summarise(&shown, audience, &BTreeSet::new(), Language::English, now);
        prop_assert_eq!(again.view, read.view);
    }

    #[test]
    fn a_summary_counts_from_one_and_refers_to_nothing_that_is_not_there(summary in summary()) {
        prop_assert!(is_canonical(&summary.view));
        prop_assert!(nothing_dangles(&summary));
        prop_assert_eq!(&summary.without_least_needed(0), &summary);
    }

    #[test]
    fn hiding_a_person_never_looks_like_a_gap(mut passport in passport(), audience in audience(), now in moment()) {
        let led: Vec<_> = passport.tasks.iter().filter(|row| {
            row.value.lead.member().is_some_and(|id| passport.members.get(id).is_some()) && row.value.state.is_open()
        }).map(|row| row.id).collect();
        passport.tasks.retain(|row| led.contains(&row.id));
        let view = summarise(&passport, audience, &BTreeSet::new(), Language::English, now).view;
        prop_assert!(view.tasks.iter().all(|row| row.value.lead != Holder::Nobody));
    }

    #[test]
    fn every_change_can_be_taken_back(passport in passport(), puts in proptest::collection::vec(record(), 1..6)) {
        let mut now = passport.clone();
        let removals: Vec<Change> = passport.records().iter().take(4).map(|record| Change::Remove(record.key())).collect();
        let patient = Change::Patient(Box::default());
        let changes = puts.into_iter().map(|record| Change::Put(Box::new(record))).chain(removals).chain([patient]);
        let back: Vec<Change> = changes.filter_map(|change| now.apply(change)).collect();
        for change in back.into_iter().rev() {
            now.apply(change);
        }
        // A record that was taken out comes back at the end of its table, so places are not compared.
        let sorted = |passport: &Passport| {
            let mut records = passport.records();
            records.sort_by_key(Record::key);
            records
        };
        prop_assert_eq!(sorted(&now), sorted(&passport));
        prop_assert_eq!(now.patient, passport.patient);
    }

    #[test]
    fn shedding_leaves_nothing_dangling_and_counts_what_went(summary in summary(), count in 0..40_usize) {
        let less = summary.without_least_needed(count);
        prop_assert!(is_canonical(&less.view));
        prop_assert!(nothing_dangles(&less));
        let gone: usize = less.left_out.0.values().map(|count| usize::from(*count)).sum();
        prop_assert_eq!(less.size() + gone, summary.size());
        prop_assert_eq!(gone, count.min(summary.size()));
        for kind in Kind::ALL {
            let of = |summary: &Summary| summary.view.records().iter().filter(|r| r.key().kind == kind).count();
            let left_out = less.left_out.0.get(&kind).copied().map_or(0, usize::from);
            prop_assert_eq!(of(&less) + left_out, of(&summary));
        }
    }

    #[test]
    fn every_question_about_any_passport_has_an_answer(passport in passport(), now in moment()) {
        let ahead = upcoming(&passport, now);
        let past = past_contacts(&passport, now);
        prop_assert_eq!(ahead.len() + past.len(), passport.appointments.len());
        prop_assert_eq!(next_contact(&passport, now), ahead.first().cloned());
        for contact in &ahead {
            let (concerns, questions) = raise_at(&passport, contact.id);
            prop_assert!(concerns.len() <= passport.concerns.len() && questions.len() <= passport.questions.len());
        }
        prop_assert!(unheld(&passport).iter().all(|gap| passport.tasks.get(gap.task()).is_some()));
        for role in Role::ALL.iter().copied().map(Some).chain([None]) {
            let needed = needed_from(&passport, role);
            prop_assert!(needed.leads.len() <= passport.tasks.len());
        }
    }
}
