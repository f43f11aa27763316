//! The same record in two windows: what one typed and what the other wrote; and a lock that the other put on.

use super::App;
use super::door::{add_member, forgets, is_closed};
use crate::*;
use passport::{Change, Coded as _, Id, Key, Kind, Medicine, Member, Record, Role};

/// A record that is stored.
fn kept(app: &mut App, typed: &[(Field, &str)], kind: Kind) -> Key {
    app.go(Page::Form(FormId::New(kind, None)));
    for (field, text) in typed {
        app.type_in(*field, text);
    }
    app.send(Msg::SubmitForm);
    app.saved(2);
    let written = match kind {
        Kind::Medicine => app.passport().medicines.iter().last().map(|row| row.id.raw()),
        _ => app.passport().members.iter().last().map(|row| row.id.raw()),
    };
    let raw = written.expect("the form wrote it");
    Key { kind, raw }
}

/// Another window has written this.
fn elsewhere(app: &mut App, seq: u32, record: Record) {
    let entry = Entry::of(0, vec![Change::Put(Box::new(record))]);
    app.send(Msg::CaughtUp {
        shelf: Shelf::Own,
        written: Ok(vec![Written { seq, entry }]),
    });
}

fn morphine(app: &mut App) -> (Key, Medicine) {
    let typed = [
        (Field::MedicineName, "Morphine"),
        (Field::Dose, "10 mg twice a day"),
    ];
    let key = kept(app, &typed, Kind::Medicine);
    (key, medicine(app, key).clone())
}

fn medicine(app: &App, key: Key) -> &Medicine {
    app.passport()
        .medicines
        .get(Id::new(key.raw))
        .expect("it is there")
}

fn nurse(app: &mut App) -> (Key, Member) {
    let role = Role::CancerNurse.code().to_string();
    let typed = [
        (Field::MemberName, "Kari Nes"),
        (Field::MemberRole, role.as_str()),
        (Field::Phone, "22 33 44 55"),
        (Field::Hours, "8–15"),
        (Field::AskAbout, "pain"),
    ];
    let key = kept(app, &typed, Kind::Member);
    (key, member(app, key).clone())
}

fn member(app: &App, key: Key) -> &Member {
    app.passport()
        .members
        .get(Id::new(key.raw))
        .expect("she is there")
}

#[test]
fn a_form_opened_before_another_tab_wrote_does_not_undo_what_it_did_not_touch() {
    let mut app = App::begun();
    let (key, before) = nurse(&mut app);
    app.go(Page::Form(FormId::Edit(key)));
    let ask_about = "everything".to_owned();
    elsewhere(
        &mut app,
        3,
        Record::Member(Id::new(key.raw), Member { ask_about, ..before }),
    );

    app.type_in(Field::Hours, "9–12");
    app.send(Msg::SubmitForm);
    let member = member(&app, key);
    assert_eq!(
        (member.ask_about.as_str(), member.hours.as_str()),
        ("everything", "9–12")
    );
}

#[test]
fn a_form_left_before_another_tab_wrote_does_not_undo_it_either() {
    let mut app = App::begun();
    let (key, before) = nurse(&mut app);
    app.go(Page::Form(FormId::Edit(key)));
    app.type_in(Field::Hours, "");
    app.go(Page::Team);
    let phone = "11 11 11 11".to_owned();
    elsewhere(
        &mut app,
        3,
        Record::Member(Id::new(key.raw), Member { phone, ..before }),
    );

    app.go(Page::Form(FormId::Edit(key)));
    assert_eq!(
        app.form().fields.get(Field::Hours),
        "",
        "what was emptied stays so"
    );
    app.send(Msg::SubmitForm);
    let member = member(&app, key);
    assert_eq!(
        (member.phone.as_str(), member.hours.as_str()),
        ("11 11 11 11", "")
    );
}

#[test]
fn a_medicine_renamed_here_is_shown_with_the_dose_from_elsewhere_before_it_is_kept() {
    let mut app = App::begun();
    let (key, before) = morphine(&mut app);
    app.go(Page::Form(FormId::Edit(key)));
    app.type_in(Field::MedicineName, "Oxycodone");
    let dose = "20 mg twice a day".to_owned();
    elsewhere(
        &mut app,
        3,
        Record::Medicine(Id::new(key.raw), Medicine { dose, ..before }),
    );

    let effects = app.send(Msg::SubmitForm);
    assert_eq!(
        effects,
        vec![Effect::Focus(Focus::Problems)],
        "nothing is kept yet"
    );
    assert_eq!(medicine(&app, key).name, "Morphine");
    assert_eq!(app.form().problem(Field::Dose), Some(Problem::ChangedElsewhere));
    assert_eq!(
        app.form().fields.get(Field::Dose),
        "20 mg twice a day",
        "the other dose is seen"
    );
    assert_eq!(
        app.form().fields.get(Field::MedicineName),
        "Oxycodone",
        "what was typed stays"
    );

    app.type_in(Field::Dose, "5 mg twice a day");
    app.send(Msg::SubmitForm);
    let medicine = medicine(&app, key);
    assert_eq!(
        (medicine.name.as_str(), medicine.dose.as_str()),
        ("Oxycodone", "5 mg twice a day")
    );
}

#[test]
fn who_changed_neither_name_nor_dose_is_not_asked() {
    let mut app = App::begun();
    let (key, before) = morphine(&mut app);
    app.go(Page::Form(FormId::Edit(key)));
    app.type_in(Field::MedicineFor, "pain");
    let dose = "20 mg twice a day".to_owned();
    elsewhere(
        &mut app,
        3,
        Record::Medicine(Id::new(key.raw), Medicine { dose, ..before }),
    );
    app.send(Msg::SubmitForm);
    let medicine = medicine(&app, key);
    assert_eq!(
        (medicine.dose.as_str(), medicine.purpose.as_str()),
        ("20 mg twice a day", "pain")
    );
}

#[test]
fn a_number_from_elsewhere_is_seen_by_who_puts_another_name_beside_it() {
    let mut app = App::begun();
    let (key, before) = nurse(&mut app);
    app.go(Page::Form(FormId::Edit(key)));
    app.type_in(Field::MemberName, "Ola Vik");
    let phone = "11 11 11 11".to_owned();
    elsewhere(
        &mut app,
        3,
        Record::Member(Id::new(key.raw), Member { phone, ..before }),
    );
    app.send(Msg::SubmitForm);
    assert_eq!(app.form().problem(Field::Phone), Some(Problem::ChangedElsewhere));
    app.send(Msg::SubmitForm);
    let member = member(&app, key);
    assert_eq!(
        (member.name.as_str(), member.phone.as_str()),
        ("Ola Vik", "11 11 11 11")
    );
}

#[test]
fn a_lock_that_another_tab_has_just_put_on_closes_this_one_too_once_everything_is_stored() {
    let mut app = App::begun();
    add_member(&mut app);
    let locked = || Msg::Door(DoorMsg::LockedElsewhere);
    assert!(!forgets(&app.send(locked())));
    assert!(forgets(&app.saved(2)));
    assert!(is_closed(&app));
}

#[test]
fn what_was_read_before_another_tab_put_its_lock_on_is_read_again() {
    let mut app = App::at("");
    app.send(Msg::Door(DoorMsg::LockedElsewhere));
    let loaded = Loaded {
        shelf: Shelf::Own,
        entries: Vec::new(),
        drafts: Vec::new(),
        read_only: false,
        backup: LastBackup::default(),
        kept_as: None,
    };
    let effects = app.send(Msg::Loaded(Ok(Some(Box::new(loaded)))));
    assert!(forgets(&effects) && effects.contains(&Effect::Load));
    assert!(is_closed(&app));
}

#[test]
fn a_lock_that_is_told_of_where_nothing_is_covers_nothing_that_is_begun() {
    let mut app = App::at("");
    app.send(Msg::Door(DoorMsg::LockedElsewhere));
    app.send(Msg::Loaded(Ok(None)));
    app.send(Msg::NameTyped("Aud".into()));
    app.send(Msg::Begin);
    assert!(app.model.home().is_some() && !app.model.is_covered());
}

#[test]
fn a_form_begun_earlier_says_what_it_would_write_over() {
    let mut app = App::begun();
    let (key, before) = morphine(&mut app);
    app.go(Page::Form(FormId::Edit(key)));
    app.type_in(Field::Dose, "15 mg twice a day");
    let over = |app: &App| {
        let over = app.form().writes_over(app.passport(), &super::now());
        over.into_iter()
            .map(|(spec, text)| (spec.field, text))
            .collect::<Vec<_>>()
    };
    assert_eq!(over(&app), [], "what one changes oneself one has seen");
    app.go(Page::Today);
    let dose = "20 mg twice a day".to_owned();
    elsewhere(
        &mut app,
        3,
        Record::Medicine(
            Id::new(key.raw),
            Medicine {
                dose: dose.clone(),
                ..before
            },
        ),
    );
    app.go(Page::Form(FormId::Edit(key)));
    assert_eq!(over(&app), [(Field::Dose, dose)]);
    app.type_in(Field::Dose, "20 mg twice a day");
    assert_eq!(over(&app), []);
}
