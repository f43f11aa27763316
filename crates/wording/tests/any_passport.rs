//! Whatever a passport holds, it can be said, in every language, and nothing that was written is passed over.
#![allow(clippy::unwrap_used, reason = "words that do not open should fail the test")]

mod voices;

use letters::Source;
use letters::calendar::Clocks;
use letters::fhir::Words as _;
use passport::{
    Appointment, AppointmentKind, Closeness, Coded as _, Concern, Date, History, Id, Kind, Language, Look,
    MayKnow, Member, Passport, PrimitiveDateTime, Record, Situation, Time, When, clean, gaps, generated,
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use voices::voices;
use wording::Origin;

/// The texts of a record that its reader has to see.
fn texts(record: Record) -> Vec<String> {
    match record {
        Record::Member(_, member) => vec![
            member.name,
            member.phone,
            member.second_phone,
            member.email,
            member.hours,
        ],
        Record::Task(_, task) => vec![task.what, task.when],
        Record::Concern(_, concern) => vec![concern.words],
        Record::Question(_, question) => vec![question.words],
        Record::Medicine(_, medicine) => {
            vec![medicine.name, medicine.dose, medicine.purpose, medicine.given_by]
        }
        Record::Allergy(_, allergy) => vec![allergy.to, allergy.reaction],
        Record::Wish(_, wish) => vec![wish.words, wish.kept_where],
        Record::Agreement(_, agreement) => vec![agreement.what],
        Record::Goal(_, goal) => vec![goal.what, goal.by],
        Record::Decision(_, decision) => vec![
            decision.about,
            decision.chosen,
            decision.options,
            decision.reasons,
        ],
        Record::Condition(_, condition) => vec![condition.what, condition.note],
        Record::Treatment(_, treatment) => vec![treatment.what, treatment.place, treatment.aim],
        Record::Check(_, check) => vec![check.what, check.how_often],
        Record::Watch(_, watch) => vec![watch.what, watch.then],
        // Contacts that are over are not said again; notes about the care never leave the device.
        Record::Appointment(..)
        | Record::Review(..)
        | Record::SelfCheck(..)
        | Record::SetAside(..)
        | Record::Given(..)
        | Record::Follower(..)
        | Record::Told(..) => vec![],
    }
}

/// Without what lies between words: lines inside a text are moved in.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// A world in which no zone is known.
struct NoClocks;

impl Clocks for NoClocks {
    fn ahead(&self, _: &str, _: PrimitiveDateTime) -> Option<i32> {
        None
    }
}

fn origin(passport: &Passport) -> Origin<'_> {
    Origin {
        passport,
        source: Source::Passport,
        written_ms: 1_795_000_000_000,
        history: None,
        sample: false,
        followed: None,
    }
}

/// The same passport with what no other program is told written into each contact and person.
fn with_secrets(passport: &Passport) -> Passport {
    let mut secret = passport.clone();
    for record in passport.records() {
        secret.put(match record {
            Record::Appointment(id, contact) => Record::Appointment(
                id,
                Appointment {
                    said: "qzx-secret-qzx".into(),
                    ..contact
                },
            ),
            Record::Member(id, member) => Record::Member(
                id,
                Member {
                    may_know: Some(MayKnow::AskMeFirst),
                    closeness: Some(Closeness::Good),
                    had_copy_ms: Some(1),
                    ..member
                },
            ),
            Record::Concern(id, concern) => Record::Concern(
                id,
                Concern {
                    words: "qzx-secret-qzx".into(),
                    ..concern
                },
            ),
            other => other,
        });
    }
    secret
}

/// The lines of a file made whole, and its texts as they were.
fn unwrapped(file: &str) -> String {
    let mut text = String::new();
    let whole = file.replace("\r\n ", "");
    let mut characters = whole.chars();
    while let Some(character) = characters.next() {
        match (character, characters.clone().next()) {
            ('\\', Some('n')) => {
                characters.next();
                text.push('\n');
            }
            ('\\', Some(escaped)) => {
                characters.next();
                text.push(escaped);
            }
            _ => text.push(character),
        }
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_calendar_and_contacts_are_told_all_that_helps_and_nothing_that_troubles(passport in generated::passport()) {
        let secret = with_secrets(&passport);
        for speech in voices() {
            let origin = origin(&passport);
            let all: Vec<_> = passport.appointments.iter().map(|row| row.id).collect();
            let calendar = speech.calendar_file(&origin, &all, &[60], &NoClocks);
            let said = squeezed(&unwrapped(&calendar));
            for row in &passport.appointments {
                let contact = &row.value;
                for text in [&contact.purpose, &contact.getting_there, &contact.bring, &contact.place] {
                    prop_assert!(said.contains(&squeezed(&clean(text))), "{text:?} is not in {said}");
                }
            }
            let everyone: Vec<_> = passport.members.iter().map(|row| row.id).collect();
            let contacts = speech.contacts_file(&origin, &everyone);
            let said = squeezed(&unwrapped(&contacts));
            for text in passport.members.iter().flat_map(|row| [&row.value.name, &row.value.phone, &row.value.ask_about, &row.value.hours]) {
                prop_assert!(said.contains(&squeezed(&clean(text))), "{text:?} is not in {said}");
            }
            let origin = Origin { passport: &secret, ..origin };
            prop_assert_eq!(speech.calendar_file(&origin, &all, &[60], &NoClocks), calendar, "what was said is for no calendar");
            prop_assert_eq!(speech.contacts_file(&origin, &everyone), contacts, "what they may be told is for no contacts");
        }
    }

    #[test]
    fn every_answer_of_every_concern_is_a_row_of_the_table(passport in generated::passport()) {
        for speech in voices() {
            let table = speech.concerns_file(&passport);
            let rows = passport.concerns.iter().map(|row| row.value.ratings.len().max(1)).sum::<usize>();
            // Each row ends like this, and no cell has such an end in it.
            prop_assert_eq!(table.matches("\r\n").count(), rows + 1);
        }
    }

    #[test]
    fn every_text_of_a_summary_stands_in_its_text(summary in generated::summary(), now in generated::moment()) {
        for speech in voices() {
            for role in [None, summary.role] {
                let said = squeezed(&speech.summary_as_text(&summary, role, now));
                let patient = &summary.view.patient;
                let own = [&patient.called, &patient.full_name, &patient.phone, &patient.matters, &patient.right_now];
                let own = own.into_iter().cloned();
                for text in own.chain(summary.view.records().into_iter().flat_map(texts)) {
                    prop_assert!(said.contains(&squeezed(&text)), "{text:?} is not in {said}");
                }
                prop_assert!(!said.contains('\u{27e6}'), "a message is missing");
            }
        }
    }

    #[test]
    fn a_document_for_other_programs_says_all_of_a_record_in_every_language(passport in generated::passport()) {
        for speech in voices() {
            let said = speech.records(&passport);
            for record in passport.records() {
                let all = said.iter().filter(|(key, _)| *key == record.key());
                let all: String = all.map(|(_, said)| format!("{} {}", said.title, said.details.concat())).collect();
                prop_assert!(!all.contains('\u{27e6}'), "a message is missing: {}", all);
                for text in texts(record) {
                    prop_assert!(squeezed(&all).contains(&squeezed(&text)), "{text:?} is not in {all}");
                }
            }
        }
    }

    #[test]
    fn every_gap_of_any_passport_has_its_sentence(passport in generated::passport(), now in generated::moment()) {
        let history = History::default();
        let now_ms = i64::try_from(now.assume_utc().unix_timestamp_nanos() / 1_000_000).unwrap();
        let found = gaps(Look { passport: &passport, history: &history, now, now_ms });
        for speech in voices() {
            for gap in &found {
                let words = speech.gap(&passport, gap, now.date());
                prop_assert!(!words.title.is_empty() && !words.mend.is_empty(), "{gap:?}");
            }
        }
    }
}

#[test]
fn every_situation_has_its_words_in_every_language() {
    for speech in voices() {
        for situation in Situation::ALL.iter().copied() {
            let said = speech.situation(&passport::Passport::default(), situation);
            assert!(
                !said.title.is_empty() && !said.why.is_empty() && !said.message.is_empty(),
                "{situation:?}"
            );
        }
    }
}

#[test]
fn an_empty_summary_says_what_is_not_there() {
    let now = PrimitiveDateTime::new(Date::MIN, Time::MIDNIGHT);
    let summary = passport::summarise(
        &passport::Passport::default(),
        passport::Audience::Gp.into(),
        &std::collections::BTreeSet::new(),
        Language::English,
        now,
    );
    let speech = voices().remove(0);
    let said = speech.summary_as_text(&summary, None, now);
    assert!(said.contains(speech.summary_no_allergies()), "{said}");
    assert!(said.contains(speech.summary_foot()), "{said}");
    assert!(said.ends_with('\n') && !said.contains("\n\n\n"), "{said:?}");
}

#[test]
fn a_calendar_of_what_is_followed_says_whose_it_is_and_knows_a_contact_again() {
    let appointment = |raw: u64| {
        let mut passport = Passport::default();
        let when = When::On(Date::from_ordinal_date(2026, 330).unwrap());
        let visit = Appointment::new(AppointmentKind::HomeVisit, when);
        passport.put(Record::Appointment(Id::new(raw), visit));
        passport
    };
    let speech = &voices()[0];
    let file = |raw: u64, letter: u64, called: &str, pairing: u64| {
        let passport = appointment(raw);
        let marks = BTreeMap::from([(Id::<Appointment>::new(raw).key(Kind::Appointment), 77)]);
        let followed = Some(wording::Followed {
            called,
            pairing,
            marks: &marks,
        });
        let origin = Origin {
            source: Source::Letter(letter),
            followed,
            ..origin(&passport)
        };
        speech.calendar_file(&origin, &[Id::new(raw)], &[], &NoClocks)
    };
    let (first, then) = (file(1, 5, "Randi", 3), file(4, 6, "Randi", 3));
    let uid = |file: &str| {
        file.lines()
            .find(|line| line.starts_with("UID:"))
            .map(str::to_owned)
    };
    assert_eq!(
        uid(&first),
        uid(&then),
        "it stands at another place of another copy"
    );
    assert_ne!(uid(&first), uid(&file(1, 5, "Ola", 4)), "somebody else's");
    assert!(first.contains("SUMMARY:Randi: "), "{first}");
    assert!(first.contains("X-WR-CALNAME:Red Thread – Randi"), "{first}");
}
