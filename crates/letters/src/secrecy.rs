//! What a reader may not see is not in the letter's bytes: tried on generated passports with a secret in every text.
//!
//! Texts are found by the walk that the log takes, so that a new field cannot be forgotten here.

use crate::log::mark;
use crate::{glance, limits};
use passport::generated::{moment, passport};
use passport::{
    Audience, Coded, Language, MayKnow, Passport, PrimitiveDateTime, Reader, Record, Summary, When, may_know,
    may_see, summarise,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Two secrets that share no word, of different length.
const SECRETS: [&str; 2] = ["qzx-secret-qzx", "wv"];

/// Every reader there can be for this passport: each audience, and each member of the team.
fn every_reader(passport: &Passport) -> Vec<Reader> {
    let people = passport
        .members
        .iter()
        .map(|row| Reader::person(row.id, row.value.role));
    let audiences = Audience::ALL.iter().copied().chain([Audience::from_code(999)]);
    audiences.map(Reader::from).chain(people).collect()
}

/// The passport with the secret in every text that this reader may not see, and in what never leaves of the rest.
fn with_secret(passport: &Passport, reader: Reader, secret: &str) -> Passport {
    let mut marked = passport.clone();
    for mut record in passport.records() {
        if may_see(passport, reader, &record) {
            mark_what_stays(&mut record, secret);
        } else {
            mark::record(&mut record, secret);
        }
        marked.put(record);
    }
    if may_know(passport, reader) != MayKnow::Everything {
        let patient = &mut marked.patient;
        for text in [
            &mut patient.full_name,
            &mut patient.matters,
            &mut patient.in_one_sentence,
            &mut patient.right_now,
            &mut patient.children,
        ] {
            text.push_str(secret);
        }
    }
    marked.patient.unread = mark::unread(secret);
    marked
}

fn mark_what_stays(record: &mut Record, secret: &str) {
    match record {
        Record::Appointment(_, appointment) => {
            appointment.said.push_str(secret);
            appointment.talk.summary.push_str(secret);
            appointment.unread = mark::unread(secret);
        }
        Record::Member(_, member) => member.unread = mark::unread(secret),
        Record::Task(_, task) => task.unread = mark::unread(secret),
        Record::Concern(_, concern) => concern.unread = mark::unread(secret),
        _ => {}
    }
}

fn letter(passport: &Passport, reader: Reader, now: PrimitiveDateTime) -> (Summary, Vec<u8>) {
    let summary = summarise(passport, reader, &BTreeSet::new(), Language::Bokmal, now);
    let packed = glance::pack(&summary, limits::GLANCE);
    (packed.summary, packed.bytes)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn nothing_outside_a_readers_rights_is_in_the_letters_bytes(passport in passport(), now in moment()) {
        for reader in every_reader(&passport) {
            let [one, other] = SECRETS.map(|secret| with_secret(&passport, reader, secret));
            let (_, bytes) = letter(&one, reader, now);
            prop_assert_eq!(&bytes, &letter(&other, reader, now).1, "{:?}", reader);
            let opened = glance::open(&bytes).unwrap().value;
            prop_assert!(!format!("{opened:?}").contains(SECRETS[0]), "{:?}", reader);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_secret_stands_in_every_text_that_a_letter_or_the_log_could_carry(record in passport::generated::record()) {
        let mut marked = record.clone();
        mark::record(&mut marked, SECRETS[0]);
        // A contact without a time has no room for its zone.
        let has_no_zone = matches!(&record, Record::Appointment(_, a) if !matches!(a.when, When::At { .. }));
        let texts = mark::texts(&record) - usize::from(has_no_zone);
        // Once in each text, and once in what a newer version wrote.
        let found = format!("{marked:?}").matches(SECRETS[0]).count();
        prop_assert_eq!(found, texts + 1);
        prop_assert_eq!(marked.key(), record.key());
        prop_assert_eq!(marked.sharing(), record.sharing());
    }
}
