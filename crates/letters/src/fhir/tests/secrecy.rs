//! What must not leave is in no bundle, and what is hostile is nothing but text.

use super::*;
use crate::log::mark;
use passport::{Key, Kind, Reader, Sharing, may_see};
use std::collections::BTreeSet;

/// No word of ours, and in no generated text.
const SECRET: &str = "qzx-secret-qzx";

/// What somebody might type to become more than text.
const HOSTILE: &str =
    "\"]}<script>alert(1)</script>]]><img src=x onerror='y'> [z](javascript:z) &lt;\u{0}\u{202e}\\\" עברית";

/// The records that may be seen by others, as the rights tell.
fn seen_by_others(passport: &Passport) -> BTreeSet<Key> {
    let reader = Reader::from(passport::Audience::HospitalTeam);
    let records = passport.records().into_iter();
    let seen = records.filter(|record| may_see(passport, reader, record));
    seen.map(|record| record.key()).collect()
}

/// Whether a record is of a kind that no summary ever holds.
fn stays_at_home(key: Key) -> bool {
    matches!(
        key.kind,
        Kind::Review | Kind::SelfCheck | Kind::SetAside | Kind::Given | Kind::Told | Kind::Follower
    )
}

/// The passport with a secret in all that has to stay: whole records, and parts of others.
fn with_secrets(passport: &Passport) -> Passport {
    let mut marked = passport.clone();
    let seen = seen_by_others(passport);
    for mut record in passport.records() {
        if stays_at_home(record.key()) || !seen.contains(&record.key()) {
            mark::record(&mut record, SECRET);
        } else if let Record::Appointment(_, appointment) = &mut record {
            appointment.said.push_str(SECRET);
            appointment.talk.summary.push_str(SECRET);
            appointment.unread = mark::unread(SECRET);
        } else if let Record::Question(_, question) = &mut record {
            // One that is open stays open.
            if !question.is_open() {
                mark::record(&mut record, SECRET);
            }
        } else if let Record::Task(_, task) = &mut record {
            task.unread = mark::unread(SECRET);
        }
        marked.put(record);
    }
    marked.patient.unread = mark::unread(SECRET);
    marked
}

/// The passport with something hostile at the end of every text, seen by all.
fn made_hostile(passport: &Passport) -> Passport {
    let mut hostile = passport.clone();
    for mut record in passport.records() {
        mark::record(&mut record, HOSTILE);
        hostile.put(record);
    }
    let patient = &mut hostile.patient;
    for text in [
        &mut patient.called,
        &mut patient.full_name,
        &mut patient.speaks,
        &mut patient.communication,
        &mut patient.phone,
        &mut patient.matters,
        &mut patient.in_one_sentence,
        &mut patient.right_now,
        &mut patient.children,
    ] {
        text.push_str(HOSTILE);
    }
    hostile
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_not_for_others_is_in_no_bundle(passport in passport()) {
        let marked = with_secrets(&passport);
        let json = write(&marked, &head(), &Plain, &TwoAhead);
        prop_assert!(!json.contains(SECRET), "{json}");
    }

    #[test]
    fn nothing_typed_becomes_a_tag_or_a_field(passport in passport()) {
        let hostile = made_hostile(&passport);
        let json = write(&hostile, &head(), &Plain, &TwoAhead);
        let document = Document::read(&json);
        prop_assert_eq!(document.wrongs(), Vec::<String>::new());
        let hidden = ["\u{0}", "\u{202e}", "\\u0000"].iter().any(|hidden| json.contains(hidden));
        prop_assert!(!hidden);
        // The story is always there, and reads as it was typed.
        prop_assert!(squeezed(&document.seen().unwrap()).contains(&squeezed(HOSTILE)));
        let markdown = notes(&document);
        prop_assert!(markdown.iter().all(|text| is_plain_markdown(text)), "{markdown:?}");
    }
}

/// The texts that a receiver may show as Markdown.
fn notes(document: &Document) -> Vec<String> {
    let resources = document.resources().into_iter();
    let notes = resources
        .filter_map(|resource| resource["note"].as_array())
        .flatten();
    notes
        .map(|note| note["text"].as_str().unwrap().to_owned())
        .collect()
}

/// Whether every sign that would be markup is escaped.
fn is_plain_markdown(text: &str) -> bool {
    let mut is_escaped = false;
    text.chars().all(|c| {
        let is_fine = is_escaped || !"<>[]*_`&|~".contains(c);
        is_escaped = c == '\\' && !is_escaped;
        is_fine
    })
}

#[test]
fn a_concern_for_one_person_alone_is_in_no_file_that_goes_from_hand_to_hand() {
    let mut passport = Passport::default();
    for (raw, sharing) in (1..).zip([
        Sharing::OnlyMe,
        Sharing::OnePerson(passport::Id::new(3)),
        Sharing::Unknown(9),
    ]) {
        let concern = passport::Concern {
            words: SECRET.into(),
            sharing,
            ..passport::Concern::default()
        };
        passport.put(Record::Concern(passport::Id::new(raw), concern));
    }
    assert!(!write(&passport, &head(), &Plain, &TwoAhead).contains(SECRET));
    assert!(document(&passport).of_type("Condition").is_empty());
}
