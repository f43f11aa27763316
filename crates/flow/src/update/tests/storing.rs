//! What is stored, what is not, and what is said about it.

use super::{App, now, saves};
use crate::*;
use passport::{Change, Kind, Passport, Patient, Role};

fn named(name: &str) -> Change {
    Change::Patient(Box::new(Patient {
        called: name.into(),
        ..Patient::default()
    }))
}

fn written(seq: u32, change: Change) -> Written {
    Written {
        seq,
        entry: Entry {
            at_ms: 0,
            changes: vec![change],
        },
    }
}

fn found(entries: Vec<Written>) -> Loaded {
    Loaded {
        shelf: Shelf::Own,
        entries,
        drafts: Vec::new(),
        read_only: false,
    }
}

fn add_member(app: &mut App, name: &str) -> Vec<Effect> {
    app.go(Page::Form(FormId::New(Kind::Member, None)));
    app.type_in(Field::MemberName, name);
    app.type_in(Field::MemberRole, "1");
    app.send(Msg::SubmitForm)
}

#[test]
fn a_load_that_fails_is_a_screen_and_never_an_empty_passport() {
    for trouble in [
        StoreTrouble::NoStorage,
        StoreTrouble::Blocked,
        StoreTrouble::Damaged,
        StoreTrouble::Newer,
        StoreTrouble::Lost,
    ] {
        let mut app = App::at("#/today");
        app.send(Msg::Loaded(Err(trouble)));
        assert_eq!(app.model.stage, Stage::Failed(trouble));
        assert!(
            app.send(Msg::Begin).is_empty(),
            "nothing can be begun over what could not be read"
        );
        assert_eq!(app.send(Msg::TryAgain), [Effect::Load]);
    }
}

#[test]
fn saved_is_only_said_when_the_store_has_said_so_of_everything() {
    let mut app = App::begun();
    assert_eq!(app.home().saving.standing(), Standing::Saved);
    let first = add_member(&mut app, "One");
    let second = add_member(&mut app, "Two");
    assert_eq!(
        (saves(&first), saves(&second)),
        (1, 0),
        "one entry is on its way at a time"
    );
    assert_eq!(app.home().saving.standing(), Standing::Saving);
    assert_eq!(saves(&app.saved(2)), 1);
    assert_eq!(app.home().saving.standing(), Standing::Saving);
    app.saved(3);
    assert_eq!(app.home().saving.standing(), Standing::Saved);
}

#[test]
fn what_could_not_be_stored_stays_visible_and_is_tried_again() {
    let mut app = App::begun();
    add_member(&mut app, "One");
    app.send(Msg::NotSaved(StoreTrouble::Full));
    assert_eq!(
        app.home().saving.standing(),
        Standing::NotSaved(StoreTrouble::Full)
    );
    assert!(app.model.has_unsaved());
    assert_eq!(app.passport().members.len(), 1, "what was entered is still here");
    assert_eq!(saves(&app.send(Msg::Ticked)), 1);
    assert_eq!(
        app.home().saving.standing(),
        Standing::NotSaved(StoreTrouble::Full),
        "trying again is not having stored"
    );
    app.saved(2);
    assert_eq!(app.home().saving.standing(), Standing::Saved);
    assert!(!app.model.has_unsaved());
}

#[test]
fn a_passport_is_the_sum_of_its_log() {
    let mut app = App::at("");
    let entries = vec![written(1, named("Aud")), written(2, named("Aud Marie"))];
    app.send(Msg::Loaded(Ok(Some(Box::new(found(entries))))));
    app.go(Page::Today);
    assert_eq!(app.passport().patient.called, "Aud Marie");
    app.send(Msg::Undo);
    assert_eq!(
        app.passport().patient.called,
        "Aud",
        "a change from before the reload can be taken back"
    );
    app.send(Msg::Undo);
    assert_eq!(app.passport().patient.called, "Aud", "the beginning cannot");
}

#[test]
fn what_another_tab_wrote_first_is_taken_in_and_ours_comes_after_it() {
    let mut app = App::begun();
    add_member(&mut app, "Ours");
    let theirs = passport::Record::Member(
        passport::Id::new(77),
        passport::Member {
            name: "Theirs".into(),
            ..passport::Member::new(Role::Gp)
        },
    );
    let missed = vec![written(2, Change::Put(Box::new(theirs)))];
    app.send(Msg::Saved { seq: 3, missed });
    let names: Vec<_> = app
        .passport()
        .members
        .iter()
        .map(|row| row.value.name.clone())
        .collect();
    assert_eq!(names, ["Ours", "Theirs"]);
    assert_eq!(app.home().saving.head(), 3);
}

#[test]
fn a_tab_that_hears_of_a_write_catches_up_once() {
    let mut app = App::begun();
    let heard = Msg::OtherTabWrote {
        shelf: Shelf::Own,
        seq: 2,
    };
    assert_eq!(
        app.send(heard.clone()),
        [Effect::CatchUp {
            shelf: Shelf::Own,
            after: 1
        }]
    );
    app.send(Msg::CaughtUp(Ok(vec![written(2, named("Aud Marie"))])));
    assert_eq!(app.passport().patient.called, "Aud Marie");
    assert!(app.send(heard).is_empty());
    assert!(
        app.send(Msg::OtherTabWrote {
            shelf: Shelf::Sample,
            seq: 9
        })
        .is_empty()
    );
}

#[test]
fn a_passport_written_by_a_newer_version_is_only_read() {
    let mut app = App::at("#/today");
    let loaded = Loaded {
        read_only: true,
        ..found(vec![written(1, named("Aud"))])
    };
    app.send(Msg::Loaded(Ok(Some(Box::new(loaded)))));
    let effects = add_member(&mut app, "One");
    assert_eq!(saves(&effects), 0);
    assert!(app.passport().members.is_empty());
    assert_eq!(app.home().drafts.len(), 1, "what was typed is still there");
}

#[test]
fn the_sample_is_thrown_away_in_one_step_and_the_real_passport_never_is() {
    let mut app = App::at("");
    app.send(Msg::Loaded(Ok(None)));
    assert_eq!(
        app.send(Msg::OpenSample),
        [Effect::MakeSample(passport::Language::English)]
    );
    let effects = app.send(Msg::SampleMade(Some(Box::new(Passport::default()))));
    assert!(matches!(
        effects.first(),
        Some(Effect::Save {
            shelf: Shelf::Sample,
            ..
        })
    ));
    assert_eq!(app.send(Msg::ThrowAwaySample), [Effect::ThrowAwaySample]);
    assert!(app.send(Msg::SampleGone(Ok(()))).contains(&Effect::Load));

    let mut own = App::begun();
    assert!(own.send(Msg::ThrowAwaySample).is_empty());
    let _ = now();
}
