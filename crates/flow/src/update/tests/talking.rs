//! Consultations from preparing to afterwards.

use super::{App, now, saves};
use crate::*;
use passport::{
    Agreement, Appointment, AppointmentKind, Area, Audience, Concern, FollowUp, Holder, Id, Key, Kind,
    Language, Member, Question, Record, Role, Sharing, Task, TaskState, Theme, When, summarise,
};
use std::collections::BTreeSet;

const AT: Id<Appointment> = Id::new(1);
const GP: Id<Member> = Id::new(1);
const BERG: Id<Member> = Id::new(2);

fn concern(raw: u64) -> Key {
    Id::<Concern>::new(raw).key(Kind::Concern)
}

/// A shared consultation today, with a GP and an oncologist, three concerns, a question, and a task that nobody holds.
fn meeting() -> App {
    let mut app = App::begun();
    let appointment = Appointment {
        with: vec![GP, BERG],
        ..Appointment::new(AppointmentKind::SharedConsultation, When::On(now().wall.date()))
    };
    let concerns = (1..=3).map(|raw| {
        let concern = Concern {
            words: format!("concern {raw}"),
            raise_at: Some(AT),
            ..Concern::default()
        };
        Record::Concern(Id::new(raw), concern)
    });
    let question = Question {
        words: "Who calls me?".into(),
        ask_at: Some(AT),
        ..Question::default()
    };
    let others = [
        Record::Member(GP, Member::new(Role::Gp)),
        Record::Member(BERG, Member::new(Role::Oncologist)),
        Record::Appointment(AT, appointment),
        Record::Question(Id::new(1), question),
        Record::Task(Id::new(1), Task::new(Area::Results)),
    ];
    app.given(others.into_iter().chain(concerns));
    app
}

fn talk(app: &App) -> &passport::Talk {
    &app.passport().appointments.get(AT).unwrap().talk
}

fn order(app: &App) -> Vec<u64> {
    to_raise(app.passport(), AT)
        .iter()
        .filter(|item| item.key.kind == Kind::Concern)
        .map(|item| item.key.raw)
        .collect()
}

#[test]
fn the_patient_puts_what_to_raise_in_order_and_at_most_three_come_first() {
    let mut app = meeting();
    assert_eq!(order(&app), [1, 2, 3]);
    app.send(Msg::Talk(AT, TalkMove::Earlier(concern(3))));
    assert_eq!(order(&app), [1, 3, 2]);
    app.send(Msg::Talk(AT, TalkMove::Later(concern(1))));
    assert_eq!(order(&app), [3, 1, 2]);
    let question = Id::<Question>::new(1).key(Kind::Question);
    for key in [concern(2), question, concern(1), concern(3)] {
        app.send(Msg::Talk(AT, TalkMove::First(key, true)));
    }
    assert_eq!(talk(&app).firsts, [concern(2), question, concern(1)]);
    app.send(Msg::Talk(AT, TalkMove::First(concern(2), false)));
    app.send(Msg::Talk(AT, TalkMove::First(concern(3), true)));
    assert_eq!(talk(&app).firsts, [question, concern(1), concern(3)]);
}

#[test]
fn moving_the_first_up_and_the_last_down_changes_nothing() {
    let mut app = meeting();
    app.send(Msg::Talk(AT, TalkMove::Earlier(concern(1))));
    assert_eq!(order(&app), [1, 2, 3]);
    app.send(Msg::Talk(AT, TalkMove::Later(Key { raw: 9, ..concern(1) })));
    assert_eq!(order(&app), [1, 2, 3]);
}

#[test]
fn themes_people_and_length_are_kept_as_they_are_tapped() {
    let mut app = meeting();
    for theme in [Theme::WhoTakesCare, Theme::Work] {
        app.send(Msg::Talk(AT, TalkMove::Theme(theme, true)));
    }
    app.send(Msg::Talk(AT, TalkMove::Theme(Theme::WhoTakesCare, false)));
    app.send(Msg::Talk(AT, TalkMove::Minutes(12)));
    app.send(Msg::Talk(AT, TalkMove::Minutes(90)));
    app.send(Msg::Talk(AT, TalkMove::Begin));
    app.send(Msg::Talk(AT, TalkMove::Present(GP, false)));
    let appointment = app.passport().appointments.get(AT).unwrap();
    assert_eq!(appointment.themes, [Theme::Work]);
    assert_eq!(talk(&app).planned_minutes(), 12);
    assert_eq!(talk(&app).present, [BERG]);
    assert!(talk(&app).is_going_on());
}

#[test]
fn beginning_twice_does_not_set_the_clock_back() {
    let mut app = meeting();
    app.send(Msg::Talk(AT, TalkMove::Begin));
    let began = talk(&app).began_ms;
    app.send(Msg::Talk(AT, TalkMove::Begin));
    assert_eq!(talk(&app).began_ms, began);
}

#[test]
fn notes_are_kept_when_the_page_is_left_and_at_every_keystroke_as_a_draft() {
    let mut app = meeting();
    app.go(Page::Talk(AT, Step::During));
    let effects = app.type_in(Field::WasSaid, "The scan is stable");
    let kept = |effect: &Effect| {
        matches!(
            effect,
            Effect::KeepDraft {
                form: FormId::Talk(_),
                fields: Some(_),
                ..
            }
        )
    };
    assert!(effects.iter().any(kept));
    let effects = app.go(Page::Talk(AT, Step::Close));
    assert_eq!(saves(&effects), 1);
    let appointment = app.passport().appointments.get(AT).unwrap();
    assert_eq!(appointment.said, "The scan is stable");
    assert_eq!(app.form().fields.get(Field::WasSaid), "The scan is stable");
}

fn agree(app: &mut App, what: &str, start: Key) {
    app.go(Page::Form(FormId::New(
        Kind::Agreement,
        Some(Start::About(start)),
    )));
    app.type_in(Field::AgreementWhat, what);
    app.type_in(Field::AgreementWho, "1");
    app.type_in(Field::AgreementBy, "2026-12-01");
    app.send(Msg::SubmitForm);
}

#[test]
fn closing_gives_a_task_its_lead_makes_new_tasks_and_carries_over_what_was_not_raised() {
    let mut app = meeting();
    app.send(Msg::Talk(AT, TalkMove::Begin));
    agree(
        &mut app,
        "Calls with the result",
        Id::<Task>::new(1).key(Kind::Task),
    );
    agree(&mut app, "Orders a walker", AT.key(Kind::Appointment));
    app.send(Msg::Talk(AT, TalkMove::Raised(concern(2), true)));
    app.send(Msg::Talk(AT, TalkMove::FollowUp(FollowUp::Gp)));
    let before = app.passport().clone();
    let effects = app.send(Msg::Talk(AT, TalkMove::Close));
    assert!(effects.contains(&Effect::Go(Page::Talk(AT, Step::After))));

    let held = app.passport().tasks.get(Id::new(1)).unwrap();
    assert_eq!(held.lead, Holder::Member(GP));
    assert_eq!(held.state, TaskState::Agreed);
    assert_eq!(held.due.map(|day| day.day()), Some(1));
    let made: Vec<&Task> = app.passport().tasks.iter().map(|row| &row.value).collect();
    assert_eq!(made.len(), 2);
    assert_eq!(made[1].what, "Orders a walker");
    assert!(
        app.passport()
            .agreements
            .iter()
            .all(|row| row.value.task.is_some())
    );

    let concerns = |raw| app.passport().concerns.get(Id::new(raw)).unwrap();
    assert_eq!(concerns(1).carried_from, Some(AT));
    assert_eq!(concerns(1).raise_at, None);
    assert_eq!(concerns(2).raised_on, Some(now().wall.date()));
    let question = app.passport().questions.get(Id::new(1)).unwrap();
    assert_eq!((question.ask_at, question.carried_from), (None, Some(AT)));

    app.send(Msg::Undo);
    assert_eq!(*app.passport(), before, "one step back takes all of it back");
}

#[test]
fn an_agreement_made_in_a_consultation_leads_back_to_it() {
    let mut app = meeting();
    app.send(Msg::Talk(AT, TalkMove::Begin));
    app.go(Page::Form(FormId::New(Kind::Agreement, None)));
    assert_eq!(app.form().fields.get(Field::AgreementAt), "1");
    app.go(Page::Form(FormId::New(
        Kind::Agreement,
        Some(Start::About(AT.key(Kind::Appointment))),
    )));
    app.type_in(Field::AgreementWhat, "Calls on Friday");
    let effects = app.send(Msg::SubmitForm);
    assert!(effects.contains(&Effect::Replace(Page::Talk(AT, Step::Close))));
}

#[test]
fn an_agreement_that_nobody_does_becomes_a_gap_and_not_nothing() {
    let mut app = meeting();
    app.given([Record::Agreement(
        Id::new(5),
        Agreement {
            what: "Somebody looks at the feet".into(),
            at: Some(AT),
            ..Agreement::default()
        },
    )]);
    app.send(Msg::Talk(AT, TalkMove::Begin));
    app.send(Msg::Talk(AT, TalkMove::Close));
    let task = app.passport().tasks.iter().last().unwrap();
    assert_eq!(task.value.lead, Holder::Nobody);
    assert_eq!(task.value.what, "Somebody looks at the feet");
}

#[test]
fn what_is_loose_can_be_taken_along() {
    let mut app = meeting();
    app.given([Record::Concern(Id::new(9), Concern::default())]);
    app.send(Msg::Talk(AT, TalkMove::Bring(concern(9))));
    assert_eq!(order(&app), [1, 2, 3, 9]);
}

#[test]
fn a_concern_for_one_person_alone_is_apart_and_in_no_other_summary() {
    let mut app = meeting();
    app.given([Record::Concern(
        Id::new(9),
        Concern {
            words: "alone-word".into(),
            raise_with: Some(BERG),
            raise_at: Some(AT),
            alone: true,
            sharing: Sharing::Everyone,
            ..Concern::default()
        },
    )]);
    let private: Vec<u64> = to_raise(app.passport(), AT)
        .iter()
        .filter(|item| item.is_private)
        .map(|item| item.key.raw)
        .collect();
    assert_eq!(private, [9]);
    let says = |to: To| {
        let reader = to.reader(app.passport());
        let none = BTreeSet::new();
        let summary = summarise(app.passport(), reader, &none, Language::English, now().wall);
        format!("{summary:?}").contains("alone-word")
    };
    assert!(says(To::One(BERG)));
    assert!(!says(To::One(GP)));
    assert!(!says(To::All(Audience::HospitalTeam)));
}

#[test]
fn what_was_typed_is_kept_and_taking_the_closing_back_leaves_it() {
    let mut app = meeting();
    app.send(Msg::Talk(AT, TalkMove::Begin));
    app.go(Page::Talk(AT, Step::Close));
    app.type_in(Field::TalkSummary, "The GP follows up");
    app.send(Msg::Talk(AT, TalkMove::Close));
    app.go(Page::Talk(AT, Step::After));
    assert_eq!(talk(&app).summary, "The GP follows up");
    app.send(Msg::Undo);
    assert!(!talk(&app).is_closed());
    assert_eq!(talk(&app).summary, "The GP follows up");
}

#[test]
fn what_is_agreed_after_the_closing_becomes_a_task_and_what_is_changed_then_changes_it() {
    let mut app = meeting();
    app.send(Msg::Talk(AT, TalkMove::Begin));
    app.send(Msg::Talk(AT, TalkMove::Close));
    agree(&mut app, "Orders a walker", AT.key(Kind::Appointment));
    let row = app.passport().agreements.iter().next().unwrap().clone();
    let made = |app: &App| {
        let id = app.passport().agreements.get(row.id).unwrap().task.unwrap();
        app.passport().tasks.get(id).unwrap().clone()
    };
    assert_eq!(made(&app).lead, Holder::Member(GP));
    assert_eq!(made(&app).agreed_with, Some(GP), "the GP was there");
    app.go(Page::Form(FormId::Edit(row.id.key(Kind::Agreement))));
    app.type_in(Field::AgreementWhat, "Orders a chair");
    app.type_in(Field::AgreementWho, "2");
    app.send(Msg::SubmitForm);
    assert_eq!(made(&app).lead, Holder::Member(BERG));
    assert_eq!(made(&app).what, "Orders a chair");
    assert_eq!(app.passport().tasks.len(), 2, "no second task");
}

#[test]
fn going_on_after_all_brings_back_what_was_carried_over() {
    let mut app = meeting();
    app.send(Msg::Talk(AT, TalkMove::Begin));
    app.send(Msg::Talk(AT, TalkMove::Close));
    assert!(order(&app).is_empty());
    app.send(Msg::Talk(AT, TalkMove::Reopen));
    assert_eq!(order(&app), [1, 2, 3]);
    assert!(talk(&app).is_going_on());
}
