//! What a reply does to a passport, and what it never does.

use super::*;
use crate::{
    Appointment, Change, Concern, Given, Holder, Kind, Medicine, Member, Passport, Question, Record, Role,
    Sharing, Task, TaskState,
};
use crate::{Area, Audience, Time, Unread};

fn on() -> Date {
    Date::from_calendar_date(2026, crate::Month::November, 21).unwrap()
}

/// A passport with a general practitioner, an oncologist, a task, a question, a concern, a visit and a medicine, and the letter that
/// held all of it but the oncologist.
fn given() -> (Passport, Given) {
    let mut passport = Passport::default();
    let records = [
        Record::Member(Id::new(70), Member::new(Role::Oncologist)),
        Record::Member(Id::new(71), Member::new(Role::Gp)),
        Record::Task(Id::new(72), Task::new(Area::Transport)),
        Record::Question(Id::new(73), Question::default()),
        Record::Concern(Id::new(74), Concern::default()),
        Record::Appointment(
            Id::new(75),
            Appointment::new(AppointmentKind::Visit, When::On(on())),
        ),
        Record::Medicine(Id::new(76), Medicine::default()),
    ];
    for record in records {
        passport.apply(Change::Put(Box::new(record)));
    }
    let records = passport.keys().filter(|key| key.raw != 70).collect();
    let given = Given {
        letter: 1,
        check: 2,
        written: PrimitiveDateTime::new(on(), Time::MIDNIGHT),
        audience: Audience::Gp,
        person: None,
        records,
        unread: Unread::default(),
    };
    (passport, given)
}

fn reply(said: Said) -> Reply {
    Reply {
        from: Signer {
            name: "Moe".into(),
            role: Role::Gp,
            service: "Storgata".into(),
        },
        written: PrimitiveDateTime::new(on(), Time::MIDNIGHT),
        said: vec![said],
    }
}

fn placed(said: Said) -> Option<Placed> {
    let (passport, given) = given();
    place(&reply(said), &given, &passport, None).remove(0)
}

fn teller() -> Teller {
    Teller {
        by: Some(Id::new(71)),
        on: on(),
    }
}

/// The passport once this was kept.
fn kept(said: Said, teller: Teller) -> Option<Passport> {
    let (mut passport, _) = given();
    let change = placed(said).unwrap().change(&passport, teller, 99)?;
    passport.apply(change);
    Some(passport)
}

fn takes() -> Said {
    Said::Takes {
        task: Id::new(1),
        words: "From Monday".into(),
    }
}

#[test]
fn a_task_that_is_taken_is_held_by_whoever_signed_since_that_day() {
    let passport = kept(takes(), teller()).unwrap();
    let task = passport.tasks.get(Id::new(72)).unwrap();
    assert_eq!(task.lead, Holder::Member(Id::new(71)));
    assert_eq!((task.agreed_on, task.state), (Some(on()), TaskState::Agreed));
}

#[test]
fn nobody_holds_a_task_of_whom_it_is_not_known_who_they_are() {
    let unknown = Teller { by: None, ..teller() };
    assert_eq!(kept(takes(), unknown), None);
}

#[test]
fn a_task_is_passed_on_to_the_only_person_in_that_role_as_a_proposal_and_else_to_nobody() {
    for (to, lead, state) in [
        (
            Some(Role::Oncologist),
            Holder::Member(Id::new(70)),
            TaskState::Proposed,
        ),
        (Some(Role::Pharmacist), Holder::Nobody, TaskState::Unclear),
        (None, Holder::Nobody, TaskState::Unclear),
    ] {
        let passes = Said::Passes {
            task: Id::new(1),
            to,
            words: String::new(),
        };
        let passport = kept(passes, teller()).unwrap();
        let task = passport.tasks.get(Id::new(72)).unwrap();
        assert_eq!((task.lead, task.state), (lead, state), "{to:?}");
    }
}

#[test]
fn who_says_that_a_task_is_not_for_them_takes_it_from_nobody_else_and_gets_it_from_nobody() {
    let passes = |to| Said::Passes {
        task: Id::new(1),
        to,
        words: String::new(),
    };
    let held = |lead: Holder, said: Said, by: u64| {
        let (mut passport, given) = given();
        let task = Task {
            lead,
            ..Task::new(Area::Transport)
        };
        passport.apply(Change::Put(Box::new(Record::Task(Id::new(72), task))));
        let teller = Teller {
            by: Some(Id::new(by)),
            ..teller()
        };
        let placed = place(&reply(said), &given, &passport, None).remove(0).unwrap();
        if let Some(change) = placed.change(&passport, teller, 99) {
            passport.apply(change);
        }
        passport.tasks.get(Id::new(72)).unwrap().lead
    };
    let oncologist = Holder::Member(Id::new(70));
    assert_eq!(
        held(oncologist, passes(None), 71),
        oncologist,
        "it is held by another"
    );
    assert_eq!(held(Holder::Me, passes(None), 71), Holder::Me);
    assert_eq!(held(oncologist, passes(None), 70), Holder::Nobody);
    assert_eq!(
        held(Holder::Nobody, passes(Some(Role::Gp)), 71),
        Holder::Nobody,
        "whoever declines it is not the one who is meant"
    );
}

#[test]
fn a_number_that_is_not_dialled_as_it_is_shown_is_no_number() {
    for phone in ["", "*21*22334455#", "22 33 44 55 / 90 01 23 45", "ask the ward"] {
        let corrects = Said::Corrects {
            member: Id::new(1),
            phone: phone.into(),
        };
        assert!(!corrects.is_sound(), "{phone}");
        assert_eq!(kept(corrects, teller()), None, "{phone}");
    }
}

#[test]
fn an_answer_stands_with_its_question_and_a_concern_that_was_heard_was_raised_that_day() {
    let answers = Said::Answers {
        question: Id::new(1),
        words: "Yes, you can fly".into(),
    };
    let passport = kept(answers, teller()).unwrap();
    assert_eq!(
        passport.questions.get(Id::new(73)).unwrap().answer,
        "Yes, you can fly"
    );
    let heard = Said::Heard {
        concern: Id::new(1),
        words: "We look at it on Friday".into(),
    };
    let passport = kept(heard, teller()).unwrap();
    let concern = passport.concerns.get(Id::new(74)).unwrap();
    assert_eq!((concern.raised_on, concern.settled), (Some(on()), false));
}

#[test]
fn a_number_is_changed_and_nothing_else_of_the_person() {
    let corrects = Said::Corrects {
        member: Id::new(1),
        phone: "22 33 44 55".into(),
    };
    assert!(corrects.is_delicate());
    let passport = kept(corrects, teller()).unwrap();
    let expected = Member {
        phone: "22 33 44 55".into(),
        ..Member::new(Role::Gp)
    };
    assert_eq!(
        passport.members.get(Id::new(71)),
        Some(&expected),
        "the first person in the letter"
    );
}

#[test]
fn an_agreement_and_a_contact_begin_with_whoever_signed() {
    let agrees = Said::Agrees {
        what: "Blood test".into(),
        who: By::Signer,
        by: Some(on()),
    };
    let passport = kept(agrees, teller()).unwrap();
    let agreement = passport.agreements.get(Id::new(99)).unwrap();
    assert_eq!(agreement.who, Holder::Member(Id::new(71)));
    assert_eq!((agreement.with, agreement.is_known), (Some(Id::new(71)), true));
    let proposes = Said::Proposes {
        kind: AppointmentKind::Visit,
        when: When::On(on()),
        place: "Storgata 1".into(),
        purpose: "Blood pressure".into(),
    };
    let passport = kept(proposes, teller()).unwrap();
    let contact = passport.appointments.get(Id::new(99)).unwrap();
    assert_eq!(
        (contact.place.as_str(), contact.with.as_slice()),
        ("Storgata 1", &[Id::new(71)][..])
    );
}

#[test]
fn a_message_changes_nothing() {
    let message = Said::Message {
        words: "Take care".into(),
    };
    assert_eq!(kept(message, teller()), None);
}

#[test]
fn what_the_letter_did_not_hold_cannot_be_spoken_about() {
    for number in [0, 2, u64::MAX] {
        let heard = Said::Heard {
            concern: Id::new(number),
            words: String::new(),
        };
        assert_eq!(placed(heard), None, "{number}");
    }
    let hidden = Said::Corrects {
        member: Id::new(2),
        phone: "1".into(),
    };
    assert_eq!(placed(hidden), None, "the oncologist was not in it");
}

#[test]
fn what_has_changed_since_the_letter_is_seen_and_what_was_taken_out_stays_out() {
    let (then, given) = given();
    let mut now = then.clone();
    let task = Task {
        what: "Pain at night".into(),
        ..Task::new(Area::Transport)
    };
    now.apply(Change::Put(Box::new(Record::Task(Id::new(72), task))));
    let placed = |now: &Passport| {
        place(&reply(takes()), &given, now, Some(&then))
            .remove(0)
            .unwrap()
    };
    assert!(placed(&now).has_changed_since() && !placed(&then).has_changed_since());
    now.apply(Change::Remove(Id::<Task>::new(72).key(Kind::Task)));
    assert!(placed(&now).is_gone());
    assert_eq!(placed(&now).change(&now, teller(), 99), None);
}

#[test]
fn what_they_would_like_to_ask_becomes_a_question_to_nobody_yet_and_is_in_no_relatives_summary() {
    let asks = Said::Asks {
        words: "May she eat grapefruit?".into(),
    };
    let passport = kept(asks, teller()).unwrap();
    let question = passport.questions.get(Id::new(99)).unwrap();
    assert_eq!(question.words, "May she eat grapefruit?");
    assert_eq!((question.to, question.is_open()), (None, true));
    assert_eq!(question.sharing, Sharing::CliniciansOnly);
}

#[test]
fn what_they_have_noticed_becomes_something_to_raise_that_nobody_was_asked_about_yet() {
    let notices = Said::Notices {
        words: "Slept badly three nights".into(),
    };
    let passport = kept(notices, teller()).unwrap();
    let concern = passport.concerns.get(Id::new(99)).unwrap();
    assert_eq!(concern.words, "Slept badly three nights");
    assert_eq!(
        (concern.raised_on, concern.theme, concern.settled),
        (None, None, false)
    );
}

#[test]
fn a_suggestion_is_placed_with_any_record_of_the_letter_and_changes_nothing() {
    let suggests = |kind, raw| Said::Suggests {
        about: Key { kind, raw },
        words: "In the evening instead".into(),
    };
    for (kind, own) in [
        (Kind::Medicine, 76),
        (Kind::Appointment, 75),
        (Kind::Task, 72),
        (Kind::Member, 71),
    ] {
        let placed = placed(suggests(kind, 1)).unwrap();
        assert_eq!(placed.said.about(), Some(Key { kind, raw: own }));
        assert!(placed.now.is_some() && !placed.is_gone(), "{kind:?}");
        assert_eq!(kept(suggests(kind, 1), teller()), None, "{kind:?}");
    }
    for (kind, number) in [(Kind::Medicine, 2), (Kind::Medicine, 0), (Kind::Allergy, 1)] {
        assert_eq!(
            placed(suggests(kind, number)),
            None,
            "{kind:?} {number} was not in it"
        );
    }
}

#[test]
fn what_was_said_at_a_visit_is_written_under_what_stands_there_and_never_over_it() {
    let notes = |words: &str| Said::Notes {
        appointment: Some(Id::new(1)),
        words: words.into(),
    };
    let said_after = |before: &str, words: &str| {
        let (mut passport, given) = given();
        let visit = Appointment {
            said: before.into(),
            ..Appointment::new(AppointmentKind::Visit, When::On(on()))
        };
        passport.apply(Change::Put(Box::new(Record::Appointment(Id::new(75), visit))));
        let placed = place(&reply(notes(words)), &given, &passport, None)
            .remove(0)
            .unwrap();
        passport.apply(placed.change(&passport, teller(), 99)?);
        Some(passport.appointments.get(Id::new(75)).unwrap().said.clone())
    };
    assert_eq!(
        said_after("", "New dose from Monday").as_deref(),
        Some("New dose from Monday")
    );
    assert_eq!(
        said_after("The scan was fine\n", "New dose from Monday").as_deref(),
        Some("The scan was fine\nNew dose from Monday")
    );
    assert_eq!(
        said_after(&"x".repeat(3_990), "New dose from Monday"),
        None,
        "what finds no room stands with the visit, as told"
    );
}

#[test]
fn what_is_nothing_but_words_and_has_none_begins_nothing() {
    let words = || " ".to_owned();
    for said in [
        Said::Asks { words: words() },
        Said::Notices { words: words() },
        Said::Suggests {
            about: Id::<Task>::new(1).key(Kind::Task),
            words: words(),
        },
        Said::Notes {
            appointment: Some(Id::new(1)),
            words: words(),
        },
    ] {
        assert!(!said.is_sound(), "{said:?}");
        assert_eq!(kept(said, teller()), None);
    }
    let hidden = Said::Suggests {
        about: Key {
            kind: Kind::Told,
            raw: 1,
        },
        words: "This".into(),
    };
    assert!(
        !hidden.is_sound(),
        "what only the app notes is nobody's to suggest"
    );
}
