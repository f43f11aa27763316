//! What was typed becomes what is said.

use super::*;
use crate::Now;
use passport::{
    Appointment, AppointmentKind, By, Coded as _, Date, Id, Key, Kind, Medicine, Month, Passport,
    PrimitiveDateTime, Record, Role, Said, SelfCheck, Time, When,
};
use std::collections::BTreeMap;

fn now() -> Now {
    let day = Date::from_calendar_date(2026, Month::November, 21).unwrap();
    Now {
        wall: PrimitiveDateTime::new(day, Time::from_hms(9, 0, 0).unwrap()),
        unix_ms: 0,
        zone: "Europe/Oslo".into(),
    }
}

/// A signed reply in which these fields were typed.
fn typed(fields: &[(ReplyField, &str)]) -> Replying {
    let mut replying = Replying::begin(Some(Role::Gp), &BTreeMap::new());
    replying.agreements = 2;
    replying.set(ReplyField::Name, " Moe ".into());
    for (field, text) in fields {
        replying.set(*field, (*text).to_owned());
    }
    replying
}

fn said(fields: &[(ReplyField, &str)]) -> Vec<Said> {
    typed(fields).reply(&now()).unwrap().said
}

fn problems(fields: &[(ReplyField, &str)]) -> Vec<(ReplyField, Problem)> {
    typed(fields).reply(&now()).unwrap_err()
}

const TASK: Key = Key {
    kind: Kind::Task,
    raw: 1,
};
const QUESTION: Key = Key {
    kind: Kind::Question,
    raw: 1,
};
const CONCERN: Key = Key {
    kind: Kind::Concern,
    raw: 2,
};

#[test]
fn one_item_of_each_kind_is_said_as_it_was_typed() {
    let day = Date::from_calendar_date(2026, Month::December, 1).unwrap();
    let physio = Role::Physiotherapist.code().to_string();
    let said = said(&[
        (ReplyField::Stance(TASK), TAKES),
        (ReplyField::Words(TASK), "From Monday"),
        (ReplyField::Stance(Key { raw: 2, ..TASK }), PASSES),
        (ReplyField::To(Key { raw: 2, ..TASK }), &physio),
        (ReplyField::Words(QUESTION), "Yes, you can fly"),
        (ReplyField::Heard(CONCERN), "yes"),
        (ReplyField::What(0), "Blood test"),
        (ReplyField::Who(0), PATIENT),
        (ReplyField::By(0), "2026-12-01"),
        (ReplyField::What(1), "I call you"),
        (ReplyField::ContactDay, "2026-12-01"),
        (ReplyField::ContactTime, "10.30"),
        (ReplyField::ContactPlace, "Storgata 1"),
        (ReplyField::Whose, "3"),
        (ReplyField::Number, "22 33 44 55"),
        (ReplyField::Message, "Take care"),
    ]);
    let expected = [
        Said::Takes {
            task: Id::new(1),
            words: "From Monday".into(),
        },
        Said::Passes {
            task: Id::new(2),
            to: Some(Role::Physiotherapist),
            words: String::new(),
        },
        Said::Heard {
            concern: Id::new(2),
            words: String::new(),
        },
        Said::Answers {
            question: Id::new(1),
            words: "Yes, you can fly".into(),
        },
        Said::Agrees {
            what: "Blood test".into(),
            who: By::Patient,
            by: Some(day),
        },
        Said::Agrees {
            what: "I call you".into(),
            who: By::Signer,
            by: None,
        },
        Said::Proposes {
            kind: AppointmentKind::Visit,
            when: When::At {
                date: day,
                from: Time::from_hms(10, 30, 0).unwrap(),
                until: None,
                zone: "Europe/Oslo".into(),
            },
            place: "Storgata 1".into(),
            purpose: String::new(),
        },
        Said::Corrects {
            member: Id::new(3),
            phone: "22 33 44 55".into(),
        },
        Said::Message {
            words: "Take care".into(),
        },
    ];
    assert_eq!(said.len(), expected.len());
    for item in expected {
        assert!(said.contains(&item), "{item:?} in {said:?}");
    }
}

#[test]
fn what_is_wrong_is_said_at_its_field() {
    type Typed<'a> = &'a [(ReplyField, &'a str)];
    let table: [(Typed<'_>, ReplyField, Problem); 12] = [
        (&[], ReplyField::Message, Problem::WordsMissing),
        (
            &[(ReplyField::Words(TASK), "Perhaps")],
            ReplyField::Stance(TASK),
            Problem::ChoiceMissing,
        ),
        (
            &[(ReplyField::By(0), "2026-12-01")],
            ReplyField::What(0),
            Problem::WordsMissing,
        ),
        (
            &[(ReplyField::ContactPlace, "Storgata")],
            ReplyField::ContactDay,
            Problem::DayMissing,
        ),
        (
            &[(ReplyField::ContactDay, "soon")],
            ReplyField::ContactDay,
            Problem::NotADay,
        ),
        (
            &[(ReplyField::Number, "22 33 44 55")],
            ReplyField::Whose,
            Problem::ChoiceMissing,
        ),
        (
            &[(ReplyField::Whose, "3"), (ReplyField::Number, "ask")],
            ReplyField::Number,
            Problem::NotANumberToCall,
        ),
        (
            &[(ReplyField::SuggestWords, "In the evening")],
            ReplyField::SuggestWhich,
            Problem::ChoiceMissing,
        ),
        (
            &[(ReplyField::SuggestWhich, "medicine:1")],
            ReplyField::SuggestWords,
            Problem::WordsMissing,
        ),
        (
            &[
                (ReplyField::SuggestWhich, "told:1"),
                (ReplyField::SuggestWords, "This"),
            ],
            ReplyField::SuggestWhich,
            Problem::ChoiceMissing,
        ),
        (
            &[(ReplyField::NotedWhich, "1"), (ReplyField::NotedWords, " ")],
            ReplyField::NotedWords,
            Problem::WordsMissing,
        ),
        (
            &[(ReplyField::Message, "Hello"), (ReplyField::Name, "  ")],
            ReplyField::Name,
            Problem::NameMissing,
        ),
    ];
    for (fields, at, problem) in table {
        assert_eq!(problems(fields), [(at, problem)], "{fields:?}");
    }
}

#[test]
fn whoever_helps_asks_notices_suggests_and_notes() {
    let medicine = Key {
        kind: Kind::Medicine,
        raw: 0x1f,
    };
    let said = said(&[
        (ReplyField::Question, " May she fly? "),
        (ReplyField::Noticed, "Slept badly three nights"),
        (ReplyField::SuggestWhich, &choice_of(medicine)),
        (ReplyField::SuggestWords, "In the evening now"),
        (ReplyField::NotedWhich, "2"),
        (ReplyField::NotedWords, "The scan was fine"),
    ]);
    let expected = [
        Said::Asks {
            words: "May she fly?".into(),
        },
        Said::Notices {
            words: "Slept badly three nights".into(),
        },
        Said::Suggests {
            about: medicine,
            words: "In the evening now".into(),
        },
        Said::Notes {
            appointment: Some(Id::new(2)),
            words: "The scan was fine".into(),
        },
    ];
    assert_eq!(said, expected);
}

#[test]
fn notes_are_about_contacts_that_have_been_and_suggestions_about_what_a_reader_sees() {
    let today = now().wall.date();
    let visit = |raw, day| {
        Record::Appointment(
            Id::new(raw),
            Appointment::new(AppointmentKind::Visit, When::On(day)),
        )
    };
    let mut view = Passport::default();
    view.put(visit(1, today.previous_day().unwrap()));
    view.put(visit(2, today.next_day().unwrap()));
    view.put(visit(3, today));
    view.put(Record::Medicine(Id::new(4), Medicine::default()));
    view.put(Record::SelfCheck(
        Id::new(5),
        SelfCheck {
            on: today,
            answers: Vec::new(),
            unread: passport::Unread::default(),
        },
    ));
    assert_eq!(visited(&view, &now()), [Id::new(3), Id::new(1)]);
    let kinds: Vec<Kind> = suggestible(&view).into_iter().map(|key| key.kind).collect();
    assert_eq!(kinds.len(), 4);
    assert!(kinds.contains(&Kind::Medicine) && !kinds.contains(&Kind::SelfCheck));
}

#[test]
fn the_signature_is_kept_for_the_next_reply_and_nothing_else() {
    let replying = typed(&[(ReplyField::Service, "Storgata"), (ReplyField::Message, "Hello")]);
    let next = Replying::begin(None, &replying.signature());
    assert_eq!(
        (next.get(ReplyField::Name), next.get(ReplyField::Service)),
        (" Moe ", "Storgata")
    );
    assert!(!next.is_begun() && replying.is_begun());
}

#[test]
fn a_visit_that_is_not_in_the_letter_can_be_told_of_too() {
    let replying = typed(&[(ReplyField::NotedWords, "The dressing can come off")]);
    let said = replying.reply(&now()).unwrap().said;
    let words = "The dressing can come off".into();
    assert_eq!(
        said,
        [Said::Notes {
            appointment: None,
            words
        }]
    );
    let chosen = typed(&[(ReplyField::NotedWhich, "2")]);
    assert!(chosen.reply(&now()).is_err(), "which visit, and nothing about it");
}
