//! What is stored, what is not, and what is said about it.

use super::{App, now, saves};
use crate::*;
use passport::{Change, Kind, Passport, Patient, Role};

pub(super) fn named(name: &str) -> Change {
    Change::Patient(Box::new(Patient {
        called: name.into(),
        ..Patient::default()
    }))
}

pub(super) fn written(seq: u32, change: Change) -> Written {
    Written {
        seq,
        entry: Entry::of(0, vec![change]),
    }
}

pub(super) fn found(entries: Vec<Written>) -> Loaded {
    Loaded {
        shelf: Shelf::Own,
        entries,
        drafts: Vec::new(),
        read_only: false,
        backup: crate::LastBackup::default(),
        kept_as: None,
    }
}

pub(super) fn add_member(app: &mut App, name: &str) -> Vec<Effect> {
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
    app.refused(StoreTrouble::Full);
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
    app.saved_beside(3, written(2, Change::Put(Box::new(theirs))));
    assert_eq!(names(&app), ["Theirs", "Ours"], "as after a reload");
    assert_eq!(app.home().saving.head(), 3);
    assert_eq!(app.home().log.changes_after(2), 1);
}

pub(super) fn names(app: &App) -> Vec<String> {
    let members = app.passport().members.iter();
    members.map(|row| row.value.name.clone()).collect()
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
    app.send(Msg::CaughtUp {
        shelf: Shelf::Own,
        written: Ok(vec![written(2, named("Aud Marie"))]),
    });
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
        backup: crate::LastBackup::default(),
        kept_as: None,
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

#[test]
fn an_answer_about_another_entry_is_never_taken_for_this_one() {
    let mut app = App::begun();
    add_member(&mut app, "One");
    app.send(Msg::Saved {
        ticket: 999,
        seq: 9,
        missed: Vec::new(),
    });
    assert_eq!(app.home().saving.standing(), Standing::Saving);
    app.send(Msg::NotSaved {
        ticket: 999,
        trouble: StoreTrouble::Full,
    });
    assert_eq!(app.home().saving.standing(), Standing::Saving);
    app.saved(2);
    assert_eq!(app.home().saving.standing(), Standing::Saved);
}

#[test]
fn a_letter_opened_over_an_unsaved_passport_loses_nothing_and_shows_nothing_of_it() {
    let mut app = App::begun();
    add_member(&mut app, "One");
    app.refused(StoreTrouble::Full);
    app.send(Msg::Routed("#1234".into()));
    assert!(app.model.home().is_none(), "the passport is not on the screen");
    assert!(app.model.has_unsaved(), "leaving would still lose something");

    app.go(Page::Team);
    assert_eq!(app.passport().members.len(), 1);
    assert_eq!(saves(&app.send(Msg::TryAgain)), 1);

    app.send(Msg::Routed("#1234".into()));
    app.saved(2);
    assert!(!app.model.has_unsaved());
    assert!(
        app.go(Page::Team).contains(&Effect::Load),
        "once stored, the passport is read again from the store"
    );
}

#[test]
fn a_draft_outlives_a_save_that_fails_and_goes_with_one_that_holds() {
    let mut app = App::begun();
    let form = FormId::New(Kind::Member, None);
    add_member(&mut app, "One");
    app.refused(StoreTrouble::Full);
    assert!(
        app.home().drafts.contains_key(&form),
        "a reload would bring the form back as it was"
    );
    assert!(
        app.home().unfinished().is_empty(),
        "but nobody is asked to finish what waits to be saved"
    );
    app.send(Msg::TryAgain);
    let effects = app.saved(2);
    assert!(effects.contains(&Effect::KeepDraft {
        shelf: Shelf::Own,
        form,
        fields: None
    }));
    assert!(app.home().drafts.is_empty());
}

#[test]
fn a_second_person_can_be_typed_while_the_first_is_on_its_way() {
    let mut app = App::begun();
    let form = FormId::New(Kind::Member, None);
    add_member(&mut app, "One");
    app.go(Page::Form(form));
    assert_eq!(app.form().fields.get(Field::MemberName), "", "the form is fresh");
    app.type_in(Field::MemberName, "Two");
    app.saved(2);
    let typed = app.home().drafts.get(&form).cloned();
    let two = (Field::MemberName, "Two".to_owned());
    assert_eq!(typed, Some([two].into_iter().collect()));
}

#[test]
fn a_name_that_is_found_late_does_not_take_the_place_of_what_is_being_typed() {
    let called = |app: &App| match &app.model.stage {
        Stage::Welcome(welcome) => welcome.called.clone(),
        other => panic!("{other:?}"),
    };
    let mut app = App::at("");
    app.send(Msg::Loaded(Ok(None)));
    app.send(Msg::NameTyped("Ma".into()));
    app.send(Msg::NameFound("Kari".into()));
    assert_eq!(called(&app), "Ma");
    app.send(Msg::NameTyped(String::new()));
    app.send(Msg::NameFound("Kari".into()));
    assert_eq!(called(&app), "Kari");
}

#[test]
fn a_tab_that_begins_after_another_has_begun_takes_the_passport_that_is_there() {
    let mut app = App::at("");
    app.send(Msg::Loaded(Ok(None)));
    app.send(Msg::NameTyped("Kari".into()));
    app.send(Msg::Begin);
    assert!(app.refused(StoreTrouble::Taken).contains(&Effect::Load));
    assert_eq!(app.model.stage, Stage::Starting);

    let mut waiting = App::at("");
    waiting.send(Msg::Loaded(Ok(None)));
    assert_eq!(
        waiting.send(Msg::OtherTabWrote {
            shelf: Shelf::Own,
            seq: 1
        }),
        [Effect::Load]
    );
}

#[test]
fn what_another_tab_has_changed_since_is_not_undone_here() {
    let mut app = App::begun();
    add_member(&mut app, "One");
    app.saved(2);
    let row = app.passport().members.iter().next().unwrap().clone();
    let theirs = passport::Member {
        phone: "22 33 44 55".into(),
        ..row.value
    };
    let change = Change::Put(Box::new(passport::Record::Member(row.id, theirs)));
    app.send(Msg::CaughtUp {
        shelf: Shelf::Own,
        written: Ok(vec![written(3, change)]),
    });
    app.send(Msg::Undo);
    let member = app
        .passport()
        .members
        .get(row.id)
        .map(|member| member.phone.clone());
    assert_eq!(member.as_deref(), Some("22 33 44 55"));
}

#[test]
fn an_entry_whose_answer_was_lost_is_recognised_in_the_log_and_not_written_twice() {
    let mut app = App::begun();
    let effects = add_member(&mut app, "One");
    let entry = effects.iter().find_map(|effect| match effect {
        Effect::Save { entry, .. } => Some((**entry).clone()),
        _ => None,
    });
    app.refused(StoreTrouble::Lost);
    let found = vec![Written {
        seq: 2,
        entry: entry.unwrap(),
    }];
    app.send(Msg::CaughtUp {
        shelf: Shelf::Own,
        written: Ok(found),
    });
    assert_eq!(app.home().saving.standing(), Standing::Saved);
    assert_eq!(saves(&app.send(Msg::TryAgain)), 0);
}
