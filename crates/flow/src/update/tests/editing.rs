//! Writing, taking out and taking back.

use super::{App, saves};
use crate::*;
use passport::{Area, Coded as _, Holder, Key, Kind, Role, Sharing, SharingRule, When};

fn add_nurse(app: &mut App) -> Key {
    app.go(Page::Form(FormId::New(Kind::Member, None)));
    app.type_in(Field::MemberName, "  Kari Nes ");
    app.type_in(Field::MemberRole, &Role::CancerNurse.code().to_string());
    app.type_in(Field::Phone, "22 33 44 55");
    app.send(Msg::SubmitForm);
    let row = app.passport().members.iter().last().expect("she is on the team");
    Key {
        kind: Kind::Member,
        raw: row.id.raw(),
    }
}

#[test]
fn first_use_asks_for_a_name_and_nothing_else() {
    let mut app = App::at("");
    app.send(Msg::Loaded(Ok(None)));
    assert!(app.send(Msg::Begin).is_empty());
    let Stage::Welcome(welcome) = &app.model.stage else {
        panic!("still at the welcome")
    };
    assert!(welcome.name_missing);

    app.send(Msg::NameTyped(" Aud ".into()));
    let effects = app.send(Msg::Begin);
    assert_eq!(app.passport().patient.called, "Aud");
    assert_eq!(saves(&effects), 1);
    assert!(effects.contains(&Effect::Replace(Page::Today)));
}

#[test]
fn a_submitted_form_becomes_a_record_and_leads_to_it() {
    let mut app = App::begun();
    let nurse = add_nurse(&mut app);
    let member = &app.passport().members.iter().next().unwrap().value;
    assert_eq!(
        (member.name.as_str(), member.role),
        ("Kari Nes", Role::CancerNurse)
    );
    assert_eq!(app.home().toast, Some(Toast { said: Said::Kept }));
    assert!(app.home().unfinished().is_empty());
    assert!(app.passport().record(nurse).is_some());
}

#[test]
fn a_form_with_problems_changes_nothing_and_says_where() {
    let mut app = App::begun();
    app.go(Page::Form(FormId::New(Kind::Member, None)));
    app.type_in(Field::Phone, "ask the ward");
    let before = app.passport().clone();
    let effects = app.send(Msg::SubmitForm);
    assert_eq!(effects, [Effect::Focus(Focus::Problems)]);
    assert_eq!(
        app.form().problem(Field::MemberName),
        Some(Problem::NameOrServiceMissing)
    );
    assert_eq!(
        app.form().problem(Field::MemberRole),
        Some(Problem::ChoiceMissing)
    );
    assert_eq!(app.form().problem(Field::Phone), Some(Problem::NotANumberToCall));
    assert_eq!(app.passport(), &before);
    app.type_in(Field::Phone, "22 33 44 55");
    assert_eq!(
        app.form().problem(Field::Phone),
        None,
        "a problem goes when its field is mended"
    );
}

#[test]
fn what_is_typed_is_kept_and_comes_back_after_leaving_and_after_a_reload() {
    let mut app = App::begun();
    let id = FormId::New(Kind::Task, None);
    app.go(Page::Form(id));
    let effects = app.type_in(Field::TaskWhat, "Renew the pre");
    let Some(Effect::KeepDraft {
        form,
        fields: Some(fields),
        ..
    }) = effects.first()
    else {
        panic!("the draft is kept at once")
    };
    let kept = vec![Draft {
        form: *form,
        fields: fields.clone(),
    }];

    app.go(Page::Team);
    app.go(Page::Form(id));
    assert_eq!(app.form().fields.get(Field::TaskWhat), "Renew the pre");
    assert!(app.form().resumed);

    let mut reloaded = App::at(&Page::Form(id).href());
    let entries = vec![Written {
        seq: 1,
        entry: Entry::of(0, Vec::new()),
    }];
    let found = Loaded {
        shelf: Shelf::Own,
        entries,
        drafts: kept,
        read_only: false,
        backup: crate::LastBackup::default(),
        kept_as: None,
    };
    reloaded.send(Msg::Loaded(Ok(Some(Box::new(found)))));
    assert_eq!(reloaded.form().fields.get(Field::TaskWhat), "Renew the pre");

    reloaded.send(Msg::DiscardForm);
    assert!(reloaded.home().drafts.is_empty());
}

#[test]
fn every_edit_can_be_undone_and_done_again() {
    let mut app = App::begun();
    let nurse = add_nurse(&mut app);
    app.go(Page::Form(FormId::Edit(nurse)));
    app.type_in(Field::Phone, "99 88 77 66");
    app.send(Msg::SubmitForm);
    let phone = |app: &App| {
        app.passport()
            .members
            .iter()
            .next()
            .map(|row| row.value.phone.clone())
    };
    assert_eq!(phone(&app).as_deref(), Some("99 88 77 66"));
    app.send(Msg::Undo);
    assert_eq!(phone(&app).as_deref(), Some("22 33 44 55"));
    assert!(app.home().can_redo());
    app.send(Msg::Redo);
    assert_eq!(phone(&app).as_deref(), Some("99 88 77 66"));
    app.send(Msg::Undo);
    app.send(Msg::Undo);
    assert_eq!(phone(&app), None);
    assert_eq!(app.home().undo_steps(), 0);
}

#[test]
fn taking_out_asks_once_and_can_be_undone() {
    let mut app = App::begun();
    let nurse = add_nurse(&mut app);
    app.go(Page::Show(nurse));
    app.send(Msg::AskRemove(nurse));
    assert!(app.passport().record(nurse).is_some(), "asking removes nothing");
    app.send(Msg::KeepRecord);
    app.send(Msg::ConfirmRemove);
    assert!(
        app.passport().record(nurse).is_some(),
        "a late yes to a question withdrawn removes nothing"
    );

    app.send(Msg::AskRemove(nurse));
    let effects = app.send(Msg::ConfirmRemove);
    assert!(app.passport().record(nurse).is_none());
    assert!(effects.contains(&Effect::Replace(Page::Team)));
    app.send(Msg::Undo);
    assert!(app.passport().record(nurse).is_some());
}

#[test]
fn a_new_task_from_a_persons_page_is_led_by_that_person() {
    let mut app = App::begun();
    let nurse = add_nurse(&mut app);
    app.go(Page::Form(FormId::New(Kind::Task, Some(Start::About(nurse)))));
    app.type_in(Field::TaskArea, &Area::Results.code().to_string());
    let effects = app.send(Msg::SubmitForm);
    let task = &app.passport().tasks.iter().next().unwrap().value;
    assert_eq!(task.lead, Holder::Member(passport::Id::new(nurse.raw)));
    assert!(effects.contains(&Effect::Replace(Page::Show(nurse))));
}

#[test]
fn an_appointment_is_as_exact_as_it_was_entered() {
    let table = [
        ("time", "2026-12-01", "09:30"),
        ("day", "2026-12-01", ""),
        ("week", "2026-12-01", ""),
    ];
    for (precision, day, from) in table {
        let mut app = App::begun();
        app.go(Page::Form(FormId::New(Kind::Appointment, None)));
        app.type_in(Field::AppointmentKind, "1");
        app.type_in(Field::Precision, precision);
        app.type_in(Field::Day, day);
        app.type_in(Field::From, from);
        app.send(Msg::SubmitForm);
        let when = app
            .passport()
            .appointments
            .iter()
            .next()
            .unwrap()
            .value
            .when
            .clone();
        match (precision, when) {
            ("time", When::At { from, zone, .. }) => {
                assert_eq!((from.hour(), zone.as_str()), (9, "Europe/Oslo"))
            }
            ("day", When::On(date)) => assert_eq!(date.day(), 1),
            ("week", When::InWeek(week)) => assert_eq!(week.year_and_number(), (2026, 49)),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn an_answer_is_added_to_the_earlier_ones_and_private_stays_private() {
    let mut app = App::begun();
    app.go(Page::Form(FormId::New(Kind::Concern, None)));
    app.type_in(Field::ConcernWords, "Afraid of the nights");
    app.type_in(Field::Level, "7");
    app.type_in(Field::Sharing, &SharingRule::OnlyMe.code().to_string());
    app.send(Msg::SubmitForm);
    let row = app.passport().concerns.iter().next().unwrap().clone();
    assert_eq!(row.value.sharing, Sharing::OnlyMe);
    assert_eq!(row.value.latest().map(passport::Rating::level), Some(7));
    app.send(Msg::Rate(row.id, 4));
    assert_eq!(
        app.passport()
            .concerns
            .get(row.id)
            .unwrap()
            .latest()
            .map(passport::Rating::level),
        Some(4)
    );
}

#[test]
fn a_form_whose_record_was_taken_out_elsewhere_writes_it_anew() {
    let mut app = App::begun();
    let nurse = add_nurse(&mut app);
    app.saved(2);
    app.go(Page::Form(FormId::Edit(nurse)));
    app.type_in(Field::Hours, "8–15");
    let gone = Written {
        seq: 3,
        entry: Entry::of(0, vec![passport::Change::Remove(nurse)]),
    };
    app.send(Msg::CaughtUp {
        shelf: Shelf::Own,
        written: Ok(vec![gone]),
    });
    app.send(Msg::SubmitForm);
    let member = app
        .passport()
        .members
        .get(passport::Id::new(nurse.raw))
        .expect("she is back");
    assert_eq!(
        (member.name.as_str(), member.hours.as_str()),
        ("Kari Nes", "8–15")
    );
}

#[test]
fn what_cannot_be_meant_is_a_problem_at_its_field() {
    let mut app = App::begun();
    app.go(Page::Form(FormId::Patient(PatientSection::Who)));
    let table = [
        (Field::Born, "2026-11-22", Some(Problem::NotYet)),
        (Field::Born, "0019-05-01", Some(Problem::NotADay)),
        (Field::Born, "1950-05-01", None),
        (
            Field::OwnPhone,
            "22 33 44 55 ext 3",
            Some(Problem::NotANumberToCall),
        ),
        (
            Field::OwnPhone,
            "22334455 / 99887766",
            Some(Problem::NotANumberToCall),
        ),
        (Field::OwnPhone, "mob. 22 33 44 55", None),
        (Field::Called, "\u{200b}\u{2066}", Some(Problem::NameMissing)),
    ];
    for (field, text, problem) in table {
        app.go(Page::Form(FormId::Patient(PatientSection::Who)));
        let before = app.form().fields.get(field).to_owned();
        app.type_in(field, text);
        app.send(Msg::SubmitForm);
        let found = app.home().form.as_ref().and_then(|form| form.problem(field));
        assert_eq!(found, problem, "{text:?}");
        if found.is_some() {
            app.type_in(field, &before);
        }
    }
}
