//! Small answers to what the app notices.

use super::{App, now};
use crate::*;
use passport::{
    Agreement, Appointment, AppointmentKind, Area, ChecklistItem, Coded as _, Concern, Holder, HomePoint, Id,
    Kind, Member, Rating, Readiness, Record, Role, Rule, Sharing, Task, TaskState, When, gaps,
};

fn visit(app: &mut App, kind: AppointmentKind) -> Id<Appointment> {
    let id = Id::new(70);
    let appointment = Appointment {
        with: vec![Id::new(7)],
        ..Appointment::new(kind, When::On(now().wall.date()))
    };
    app.given([
        Record::Member(Id::new(7), Member::new(Role::Gp)),
        Record::Appointment(id, appointment),
    ]);
    id
}

#[test]
fn only_what_troubles_is_kept_and_a_second_answer_joins_the_first() {
    let mut app = App::begun();
    app.send(Msg::Answer(ChecklistItem::Sleep, Answer::Level(0)));
    assert!(app.passport().concerns.is_empty());
    app.send(Msg::Answer(ChecklistItem::Sleep, Answer::Level(6)));
    app.send(Msg::Answer(ChecklistItem::Sleep, Answer::Level(0)));
    let concern = &app.passport().concerns.iter().next().unwrap().value;
    assert_eq!(app.passport().concerns.len(), 1);
    assert_eq!(concern.latest().map(Rating::level), Some(0));
}

#[test]
fn what_is_not_to_be_written_down_is_nobodys_but_mine() {
    let mut app = App::begun();
    app.send(Msg::Answer(ChecklistItem::Dying, Answer::TalkOnly));
    let concern = &app.passport().concerns.iter().next().unwrap().value;
    assert!(concern.spoken_only);
    assert_eq!(concern.sharing, Sharing::OnlyMe);
}

#[test]
fn one_tap_raises_a_concern_with_the_person_and_at_the_contact_that_come_next() {
    let mut app = App::begun();
    app.send(Msg::Answer(ChecklistItem::Pain, Answer::Level(8)));
    let id = app.passport().concerns.iter().next().unwrap().id;
    app.send(Msg::RaiseNext(id));
    assert_eq!(
        app.passport().concerns.get(id).unwrap().raise_at,
        None,
        "nothing lies ahead"
    );
    let at = visit(&mut app, AppointmentKind::Visit);
    app.send(Msg::RaiseNext(id));
    let concern = app.passport().concerns.get(id).unwrap();
    assert_eq!(
        (concern.raise_at, concern.raise_with),
        (Some(at), Some(Id::new(7)))
    );
}

#[test]
fn what_is_missing_before_going_home_becomes_a_task_and_what_is_in_place_no_longer_is_one() {
    let mut app = App::begun();
    let at = visit(&mut app, AppointmentKind::GoingHome);
    let set = |app: &mut App, state| app.send(Msg::HomePoint(at, HomePoint::Letter, state));
    let tasks =
        |app: &App| -> Vec<TaskState> { app.passport().tasks.iter().map(|row| row.value.state).collect() };
    set(&mut app, Some(Readiness::Missing));
    set(&mut app, Some(Readiness::Missing));
    assert_eq!(tasks(&app), [TaskState::Agreed]);
    let task = &app.passport().tasks.iter().next().unwrap().value;
    assert_eq!(
        (task.point, task.area),
        (Some(HomePoint::Letter), Area::Paperwork)
    );
    set(&mut app, Some(Readiness::InPlace));
    assert_eq!(tasks(&app), [TaskState::Done]);
    set(&mut app, Some(Readiness::Missing));
    set(&mut app, Some(Readiness::NotNeeded));
    assert_eq!(
        tasks(&app),
        [TaskState::Stopped],
        "the same task, not a second one"
    );
    let home = &app.passport().appointments.get(at).unwrap().home;
    assert_eq!(home.as_slice(), [(HomePoint::Letter, Readiness::NotNeeded)]);
}

#[test]
fn one_who_was_given_a_copy_knows_what_was_agreed() {
    let mut app = App::begun();
    let nurse = Id::new(3);
    let agreement = |who| Agreement {
        what: "Calls".into(),
        who,
        ..Agreement::default()
    };
    app.given([
        Record::Member(nurse, Member::new(Role::CancerNurse)),
        Record::Agreement(Id::new(1), agreement(Holder::Member(nurse))),
        Record::Agreement(Id::new(2), agreement(Holder::Me)),
    ]);
    app.send(Msg::GaveCopy(nurse));
    let member = app.passport().members.get(nurse).unwrap();
    assert_eq!(member.had_copy_ms, Some(now().unix_ms));
    let known: Vec<bool> = app
        .passport()
        .agreements
        .iter()
        .map(|row| row.value.is_known)
        .collect();
    assert_eq!(known, [true, false]);
}

#[test]
fn a_gap_is_put_aside_with_a_reason_and_comes_back_when_the_facts_change() {
    let mut app = App::begun();
    app.given([Record::Task(Id::new(1), Task::new(Area::Results))]);
    let found = |app: &App| {
        gaps(app.home().look(&now()))
            .into_iter()
            .find(|gap| gap.rule == Rule::NobodyLeads)
    };
    let gap = found(&app).expect("nobody leads the task");
    let form = FormId::New(Kind::SetAside, Some(Start::Gap(GapKey::from(&gap))));
    app.go(Page::Form(form));
    app.send(Msg::SubmitForm);
    assert_eq!(app.form().problem(Field::AsideWhy), Some(Problem::WordsMissing));
    app.type_in(Field::AsideWhy, "We settle it on Tuesday");
    let effects = app.send(Msg::SubmitForm);
    assert!(effects.contains(&Effect::Replace(Page::Gaps)));
    assert_eq!(found(&app), None);

    let note = app.passport().set_aside.iter().next().unwrap().id;
    app.send(Msg::TakeUp(note));
    assert_eq!(found(&app), Some(gap));
}

#[test]
fn the_night_card_is_its_own_preview_and_keeps_the_screen_lit() {
    let mut app = App::begun();
    let effects = app.go(Page::Night);
    let makes = |effect: &Effect| matches!(effect, Effect::MakeCode { .. });
    assert!(effects.iter().any(makes));
    assert!(effects.contains(&Effect::KeepAwake(true)));
    let effects = app.go(Page::Today);
    assert!(effects.contains(&Effect::KeepAwake(false)));
    assert_eq!(app.home().share, None);
}

#[test]
fn every_kind_of_record_can_be_begun_kept_as_a_draft_and_begun_again() {
    let mut app = App::begun();
    let by_hand = |kind: &Kind| *kind != Kind::SetAside && !kind.is_noted_by_itself();
    for kind in Kind::ALL.iter().copied().filter(by_hand) {
        let id = FormId::New(kind, None);
        app.go(Page::Form(id));
        let first = app.form().specs().first().map(|spec| spec.field).unwrap();
        app.type_in(first, "1");
        app.go(Page::Today);
        assert!(app.home().unfinished().contains(&id), "{kind:?}");
        app.go(Page::Form(id));
        assert!(app.form().resumed, "{kind:?}");
    }
}

#[test]
fn one_person_only_needs_a_person() {
    let mut app = App::begun();
    app.go(Page::Form(FormId::New(Kind::Goal, None)));
    app.type_in(Field::GoalWhat, "Walk to the lake");
    app.type_in(
        Field::Sharing,
        &passport::SharingRule::OnePerson.code().to_string(),
    );
    app.send(Msg::SubmitForm);
    assert_eq!(
        app.form().problem(Field::SharedWith),
        Some(Problem::ChoiceMissing)
    );
    app.type_in(Field::SharedWith, "7");
    app.send(Msg::SubmitForm);
    let goal = &app.passport().goals.iter().next().unwrap().value;
    assert_eq!(goal.sharing, Sharing::OnePerson(Id::new(7)));
}

#[test]
fn a_talk_with_one_person_alone_needs_the_person() {
    let mut app = App::begun();
    app.go(Page::Form(FormId::New(Kind::Concern, None)));
    app.type_in(Field::ConcernWords, "The scan");
    app.type_in(Field::Alone, "yes");
    app.send(Msg::SubmitForm);
    assert_eq!(app.form().problem(Field::RaiseWith), Some(Problem::ChoiceMissing));
    app.type_in(Field::RaiseWith, "7");
    app.send(Msg::SubmitForm);
    let concern: &Concern = &app.passport().concerns.iter().next().unwrap().value;
    assert!(concern.alone);
}
