//! What holds for every passport and every audience, tried on generated ones.

use passport::generated::{moment, passport, reader, record, summary};
use passport::{
    Audience, Change, Coded, Holder, Id, Key, Kind, Language, Member, Passport, Pick, Reader, Record, Role,
    Sharing, Summary, Unread, may_see, needed_from, next_contact, offered, past_contacts, raise_at,
    records_in, summarise, unheld, upcoming,
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
        Record::Medicine(_, m) => mark(&mut [&mut m.name, &mut m.dose, &mut m.purpose, &mut m.given_by]),
        Record::Allergy(_, a) => mark(&mut [&mut a.to, &mut a.reaction]),
        Record::Goal(_, g) => mark(&mut [&mut g.what, &mut g.by]),
        Record::Condition(_, c) => mark(&mut [&mut c.what, &mut c.since, &mut c.note]),
        Record::Treatment(_, t) => mark(&mut [&mut t.what, &mut t.place, &mut t.aim]),
        Record::Check(_, c) => mark(&mut [&mut c.what, &mut c.how_often]),
        Record::Watch(_, w) => mark(&mut [&mut w.what, &mut w.then]),
        Record::Decision(_, d) => {
            mark(&mut [&mut d.about, &mut d.options, &mut d.chosen, &mut d.reasons]);
        }
        Record::Review(_, r) => mark(&mut [&mut r.note]),
        Record::SetAside(_, a) => mark(&mut [&mut a.why]),
        Record::Told(_, t) => mark(&mut [&mut t.words, &mut t.name, &mut t.service]),
        Record::SelfCheck(..) | Record::Given(..) | Record::Follower(..) => {}
    }
    record
}

/// What tells records of these kinds apart and is never left out of a summary that has them.
fn sign(passport: &Passport, key: Key) -> Option<String> {
    match passport.record(key)? {
        Record::Member(_, member) => Some(format!("{:?} {} {}", member.role, member.name, member.phone)),
        Record::Allergy(_, allergy) => Some(format!("{} {}", allergy.to, allergy.reaction)),
        Record::Task(_, task) => Some(format!("{:?}", task.area)),
        Record::Question(_, question) => Some(format!("{:?} {}", question.prompt, question.words)),
        Record::Medicine(_, medicine) => Some(format!("{} {}", medicine.name, medicine.dose)),
        _ => None,
    }
}

fn says_secret(shown: &impl std::fmt::Debug) -> bool {
    format!("{shown:?}").contains(SECRET)
}

fn every_audience() -> impl Iterator<Item = Audience> {
    Audience::ALL.iter().copied().chain([Audience::from_code(999)])
}

/// Every reader there can be for this passport: each audience, and each member of the team.
fn every_reader(passport: &Passport) -> Vec<Reader> {
    let people = passport
        .members
        .iter()
        .map(|row| Reader::person(row.id, row.value.role));
    every_audience().map(Reader::from).chain(people).collect()
}

/// Every record that a summary refers to.
fn references(view: &Passport) -> Vec<Key> {
    let member = |id: Option<Id<Member>>| id.map(|id| id.key(Kind::Member));
    let at = |id: Option<Id<passport::Appointment>>| id.map(|id| id.key(Kind::Appointment));
    let patient = &view.patient;
    let of_patient = [
        patient.coordinator,
        patient.speaks_for_me,
        patient.emergency_contact,
        patient.managed_with,
    ];
    let mut found: Vec<Key> = of_patient.into_iter().filter_map(member).collect();
    for record in view.records() {
        let here: Vec<Option<Key>> = match &record {
            Record::Member(_, m) => vec![member(m.stand_in)],
            Record::Task(_, t) => {
                let helpers = t.helpers.iter().map(|id| member(Some(*id)));
                helpers
                    .chain([member(t.lead.member()), member(t.agreed_with)])
                    .collect()
            }
            Record::Appointment(_, a) => a.with.iter().map(|id| member(Some(*id))).collect(),
            Record::Concern(_, c) => vec![member(c.raise_with), at(c.raise_at), at(c.carried_from)],
            Record::Question(_, q) => vec![member(q.to), at(q.ask_at), at(q.carried_from)],
            Record::Agreement(_, a) => vec![
                member(a.who.member()),
                member(a.with),
                at(a.at),
                a.task.map(|id| id.key(Kind::Task)),
            ],
            Record::Medicine(_, m) => vec![member(m.renewed_by.member())],
            Record::Check(_, c) => vec![member(c.ordered_by.member()), member(c.told_by.member())],
            Record::Watch(_, w) => vec![member(w.call), member(w.told_by)],
            Record::Decision(_, d) => vec![member(d.with), at(d.at)],
            _ => Vec::new(),
        };
        found.extend(here.into_iter().flatten());
        found.extend(member(record.sharing().person()));
    }
    found
}

fn is_canonical(view: &Passport) -> bool {
    Kind::ALL.iter().all(|kind| {
        let raws = view.keys().filter(|key| key.kind == *kind).map(|key| key.raw);
        raws.eq(1..=view.count(*kind) as u64)
    })
}

fn nothing_dangles(summary: &Summary) -> bool {
    references(&summary.view)
        .into_iter()
        .all(|key| summary.view.has(key))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(250))]

    #[test]
    fn no_audience_gets_a_word_of_what_it_may_not_see(mut passport in passport(), now in moment()) {
        for reader in every_reader(&passport) {
            let hidden: Vec<Record> =
                passport.records().into_iter().filter(|record| !may_see(&passport, reader, record)).collect();
            for record in hidden {
                passport.put(marked(record));
            }
            let summary = summarise(&passport, reader, &BTreeSet::new(), Language::English, now);
            prop_assert!(!says_secret(&summary));
            let choice = offered(&passport, reader, &BTreeSet::new(), now);
            prop_assert!(!says_secret(&choice));
            // The next reader may be allowed to see what this one may not.
            for record in passport.records() {
                if says_secret(&record) {
                    passport.remove(record.key());
                }
            }
        }
    }

    #[test]
    fn what_was_said_and_how_people_get_on_never_leaves(passport in passport(), reader in reader(), now in moment()) {
        let view = summarise(&passport, reader, &BTreeSet::new(), Language::English, now).view;
        prop_assert!(view.members.iter().all(|row| row.value.may_know.is_none()));
        let told = view.members.iter().filter(|row| row.value.closeness.is_some()).count();
        let chosen = passport.members.iter().filter(|row| row.value.shows_closeness).count();
        prop_assert!(told <= chosen);
        prop_assert!(view.members.iter().all(|row| row.value.had_copy_ms.is_none()));
        prop_assert!(view.appointments.iter().all(|row| row.value.said.is_empty()));
        prop_assert!(view.appointments.iter().all(|row| row.value.talk == Default::default() && row.value.home.is_empty()));
        prop_assert!(view.questions.iter().all(|row| row.value.answer.is_empty()));
        prop_assert!(view.concerns.iter().all(|row| !row.value.spoken_only));
        prop_assert!(view.reviews.is_empty() && view.self_checks.is_empty() && view.set_aside.is_empty());
        prop_assert_eq!((view.patient.managing, view.patient.managed_with, view.patient.copy_kept_ms), (None, None, None));
        prop_assert!(view.records().iter().all(|record| record.sharing() == Sharing::Everyone));
        prop_assert_eq!(view.patient.unread, Unread::default());
    }

    #[test]
    fn what_the_patient_is_shown_is_what_the_reader_gets(passport in passport(), reader in reader(), now in moment()) {
        let taken_out: BTreeSet<Pick> =
            passport.records().iter().step_by(3).map(|record| Pick::Item(record.key())).collect();
        let shown = offered(&passport, reader, &taken_out, now);
        let read = summarise(&passport, reader, &taken_out, Language::English, now);
        let again = summarise(&shown, reader, &BTreeSet::new(), Language::English, now);
        prop_assert_eq!(again.view, read.view);
    }

    #[test]
    fn every_number_in_a_summary_leads_back_to_the_record_it_stands_for(passport in passport(), reader in reader(), now in moment()) {
        let taken_out: BTreeSet<Pick> =
            passport.records().iter().step_by(3).map(|record| Pick::Item(record.key())).collect();
        let read = summarise(&passport, reader, &taken_out, Language::English, now);
        let records = records_in(&passport, reader, &taken_out, now);
        for key in read.view.keys() {
            let before = usize::try_from(key.raw - 1).unwrap();
            let own = records.iter().filter(|own| own.kind == key.kind).nth(before).unwrap();
            prop_assert_eq!(sign(&read.view, key), sign(&passport, *own));
        }
        prop_assert_eq!(read.view.keys().count(), records.len());
    }

    #[test]
    fn a_summary_counts_from_one_and_refers_to_nothing_that_is_not_there(summary in summary()) {
        prop_assert!(is_canonical(&summary.view));
        prop_assert!(nothing_dangles(&summary));
        prop_assert_eq!(&summary.without_least_needed(0), &summary);
    }

    #[test]
    fn hiding_a_person_never_looks_like_a_gap(mut passport in passport(), reader in reader(), now in moment()) {
        let led: Vec<_> = passport.tasks.iter().filter(|row| {
            row.value.lead.member().is_some_and(|id| passport.members.get(id).is_some()) && row.value.state.is_open()
        }).map(|row| row.id).collect();
        passport.tasks.retain(|row| led.contains(&row.id));
        let view = summarise(&passport, reader, &BTreeSet::new(), Language::English, now).view;
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
        for kind in Kind::ALL.iter().copied() {
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
