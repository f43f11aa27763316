//! What other programs have written is looked through: nothing is kept but what is chosen, in one step that is taken back as one.

use super::*;
use passport::{
    About, Allergy, Appointment, AppointmentKind, Found, FoundDay, Id, Incoming, Kind, Member, Offer, Record,
    Role, When,
};

fn incoming() -> Box<Incoming> {
    let day = now().wall.date();
    let visit = Appointment::new(AppointmentKind::Visit, When::On(day));
    let person = Member {
        name: "Kari".into(),
        ..Member::new(Role::Gp)
    };
    let allergy = Allergy {
        to: "Peanut".into(),
        ..Allergy::default()
    };
    let records = [
        Record::Appointment(Id::new(0), visit),
        Record::Member(Id::new(0), person),
        Record::Allergy(Id::new(0), allergy),
    ];
    Box::new(Incoming {
        offers: records
            .into_iter()
            .zip(1..)
            .map(|(record, known)| Offer::new(record, known))
            .collect(),
        ..Incoming::default()
    })
}

/// A passport on whose page of other programs a file has been read.
fn looking() -> App {
    let mut app = App::begun();
    app.go(Page::TakeIn);
    app.send(Msg::Intake(IntakeMsg::Picked));
    app.send(Msg::Intake(IntakeMsg::Read(Ok(incoming()))));
    app
}

#[test]
fn nothing_is_chosen_at_first_and_keeping_nothing_or_cancelling_changes_nothing() {
    let mut app = looking();
    let before = app.passport().clone();
    assert_eq!(saves(&app.send(Msg::Intake(IntakeMsg::Keep))), 0);
    let Carried::File { is_empty_handed, .. } = app.home().intake.carried else {
        panic!("the file is gone")
    };
    assert!(is_empty_handed);
    app.send(Msg::Intake(IntakeMsg::Choose(0, true)));
    assert_eq!(saves(&app.send(Msg::Intake(IntakeMsg::Cancel))), 0);
    assert_eq!(app.passport(), &before);
    assert_eq!(app.home().intake, Intake::default());
}

#[test]
fn what_is_chosen_is_kept_in_one_step_and_taken_back_in_one() {
    let mut app = looking();
    let before = app.passport().clone();
    for at in [0, 2] {
        app.send(Msg::Intake(IntakeMsg::Choose(at, true)));
    }
    assert_eq!(saves(&app.send(Msg::Intake(IntakeMsg::Keep))), 1);
    app.saved(2);
    let now = app.passport();
    let counts = [
        now.appointments.len(),
        now.allergies.len(),
        now.members.len(),
        now.told.len(),
    ];
    assert_eq!(counts, [1, 1, 0, 2]);
    assert_eq!(app.home().undo_steps(), 1);
    app.send(Msg::Undo);
    assert_eq!(app.passport(), &before);
}

#[test]
fn nothing_can_be_chosen_of_a_file_about_somebody_called_otherwise_before_it_is_said_to_be_theirs() {
    let mut app = App::begun();
    app.go(Page::TakeIn);
    let about = Some(About {
        name: "Zebulon Quist".into(),
        born: None,
    });
    let read = |app: &mut App| {
        app.send(Msg::Intake(IntakeMsg::Picked));
        let incoming = Incoming {
            about: about.clone(),
            ..*incoming()
        };
        app.send(Msg::Intake(IntakeMsg::Read(Ok(Box::new(incoming)))));
    };
    read(&mut app);
    let before = app.passport().clone();
    app.send(Msg::Intake(IntakeMsg::Choose(0, true)));
    let Carried::File { chosen, .. } = &app.home().intake.carried else {
        panic!("the file is gone")
    };
    assert!(chosen.is_empty());
    assert_eq!(saves(&app.send(Msg::Intake(IntakeMsg::Keep))), 0);
    assert_eq!(app.passport(), &before);
    app.send(Msg::Intake(IntakeMsg::Theirs));
    app.send(Msg::Intake(IntakeMsg::Choose(0, true)));
    assert_eq!(saves(&app.send(Msg::Intake(IntakeMsg::Keep))), 1);
    // What was said of one file says nothing of the next.
    app.saved(2);
    app.go(Page::TakeIn);
    read(&mut app);
    assert_eq!(saves(&app.send(Msg::Intake(IntakeMsg::Keep))), 0);
    app.send(Msg::Intake(IntakeMsg::Choose(2, true)));
    assert_eq!(saves(&app.send(Msg::Intake(IntakeMsg::Keep))), 0);
}

#[test]
fn an_answer_that_nobody_waits_for_changes_nothing() {
    let mut app = App::begun();
    app.go(Page::TakeIn);
    app.send(Msg::Intake(IntakeMsg::Read(Ok(incoming()))));
    assert_eq!(app.home().intake, Intake::default());
    app.send(Msg::Intake(IntakeMsg::Picked));
    app.go(Page::Team);
    app.send(Msg::Intake(IntakeMsg::Read(Ok(incoming()))));
    assert_eq!(app.home().intake, Intake::default());
}

#[test]
fn a_letter_leads_to_the_form_of_a_contact_and_an_empty_one_says_so() {
    let mut app = App::begun();
    app.go(Page::TakeIn);
    app.send(Msg::Intake(IntakeMsg::LookThrough));
    app.send(Msg::Intake(IntakeMsg::Found(Found::default())));
    assert_eq!(
        app.home().intake.carried,
        Carried::Refused(IntakeTrouble::NothingFound)
    );
    app.send(Msg::Intake(IntakeMsg::LookThrough));
    let found = Found {
        days: vec![FoundDay {
            day: now().wall.date(),
            at: None,
            written: "12/3".into(),
            is_next: true,
            is_other_weekday: false,
        }],
        ..Found::default()
    };
    let form = Page::Form(FormId::New(Kind::Appointment, None));
    assert_eq!(
        app.send(Msg::Intake(IntakeMsg::Found(found.clone()))),
        [Effect::Go(form)]
    );
    app.go(form);
    assert_eq!(app.home().found, Some(found));
    app.go(Page::Team);
    assert_eq!(app.home().found, None);
}
