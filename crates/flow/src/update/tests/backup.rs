//! Making a backup: its words are shown once, the file follows, and when another is asked for.

use super::App;
use crate::*;
use passport::Record;

fn backup() -> (Box<MadeBackup>, String) {
    let made = MadeBackup {
        letter: Parcel::new(b"locked"),
        at_ms: super::now().unix_ms,
        seq: 1,
        can_move: true,
    };
    (Box::new(made), "balumo ketiro savune".to_owned())
}

/// Taps on "make a backup". Returns the number of the request.
fn asked(app: &mut App) -> u64 {
    app.go(Page::Backup(BackupStep::Begin));
    let effects = app.send(Msg::MakeBackup);
    let [
        Effect::MakeBackup { request, .. },
        Effect::Go(Page::Backup(BackupStep::Words)),
    ] = effects[..]
    else {
        panic!("a backup is asked for, and its words have a page: {effects:?}")
    };
    app.go(Page::Backup(BackupStep::Words));
    request
}

/// An app in which a backup is made and its words are written down.
fn ready() -> App {
    let mut app = App::begun();
    let request = asked(&mut app);
    let made = Ok(backup());
    app.send(Msg::BackupMade { request, made });
    app.send(Msg::WordsWritten);
    app.go(Page::Backup(BackupStep::File));
    app
}

fn making(app: &App) -> &Making {
    &app.home()
        .backing
        .as_ref()
        .expect("a backup is in the making")
        .making
}

#[test]
fn the_words_are_shown_once_and_the_file_is_handed_on_after_them() {
    let mut app = App::begun();
    let request = asked(&mut app);
    assert_eq!(making(&app), &Making::Asked);
    let made = Ok(backup());
    app.send(Msg::BackupMade { request, made });
    assert!(matches!(making(&app), Making::Words { words, .. } if words == "balumo ketiro savune"));
    assert_eq!(
        app.go(Page::Backup(BackupStep::File)),
        [
            Effect::Replace(Page::Backup(BackupStep::Words)),
            Effect::Focus(Focus::Heading)
        ],
        "no file before the words are written down"
    );
    assert_eq!(app.send(Msg::HandBackup("a".into())), []);
    app.go(Page::Backup(BackupStep::Words));
    assert_eq!(
        app.send(Msg::WordsWritten),
        [Effect::Replace(Page::Backup(BackupStep::File))]
    );
    assert!(
        !format!("{:?}", app.model).contains("balumo"),
        "nothing knows the words any more"
    );
    assert_eq!(
        app.go(Page::Backup(BackupStep::Words)),
        [
            Effect::Replace(Page::Backup(BackupStep::File)),
            Effect::Focus(Focus::Heading)
        ],
        "there is no second time"
    );
    let letter = backup().0.letter.clone();
    let name = "Red Thread backup".to_owned();
    let hand = Effect::HandBackup {
        letter,
        name: name.clone(),
    };
    assert_eq!(app.send(Msg::HandBackup(name)), [hand]);
}

#[test]
fn a_backup_counts_once_it_is_out_of_the_apps_hands() {
    for handed in [None, Some(Handed::Refused)] {
        let mut app = ready();
        assert_eq!(app.send(Msg::BackupHanded(handed)), []);
        assert!(!app.home().backup.is_made(), "{handed:?}");
    }
    for handed in [Handed::Shared, Handed::Saved] {
        let mut app = ready();
        let last = LastBackup {
            at_ms: super::now().unix_ms,
            seq: 1,
            quiet_until_ms: 0,
        };
        assert_eq!(
            app.send(Msg::BackupHanded(Some(handed))),
            [Effect::NoteBackup(last)]
        );
        assert_eq!(app.home().backup, last);
        app.send(Msg::BackupHanded(Some(Handed::Refused)));
        assert_eq!(
            app.home().backup,
            last,
            "a second try that fails takes nothing away"
        );
    }
}

#[test]
fn a_backup_is_made_of_what_is_stored_and_never_of_the_sample() {
    let mut app = App::begun();
    let id = passport::Id::new(7);
    let member = passport::Member::new(passport::Role::Gp);
    app.send(Msg::BringBack(Box::new(passport::Change::Put(Box::new(
        Record::Member(id, member),
    )))));
    app.go(Page::Backup(BackupStep::Begin));
    assert_eq!(app.send(Msg::MakeBackup), [], "not everything is stored yet");
    app.saved(2);
    assert_eq!(app.send(Msg::MakeBackup).len(), 2);
    assert_eq!(
        app.send(Msg::MakeBackup),
        [],
        "a second tap is not a second backup"
    );

    let mut sample = App::at("");
    sample.send(Msg::Loaded(Ok(None)));
    sample.send(Msg::OpenSample);
    sample.send(Msg::SampleMade(Some(Box::default())));
    sample.saved(1);
    sample.go(Page::Backup(BackupStep::Begin));
    assert_eq!(sample.send(Msg::MakeBackup), []);
    assert_eq!(sample.send(Msg::PutOffBackup), []);
}

#[test]
fn a_backup_that_could_not_be_made_is_said_and_a_late_answer_is_dropped() {
    let mut app = App::begun();
    let request = asked(&mut app);
    let failed = Err(BackupTrouble::NotLocked);
    app.send(Msg::BackupMade {
        request: request ^ 1,
        made: failed.clone(),
    });
    assert_eq!(
        making(&app),
        &Making::Asked,
        "an answer to another request says nothing"
    );
    app.send(Msg::BackupMade {
        request,
        made: failed,
    });
    assert_eq!(making(&app), &Making::Failed(BackupTrouble::NotLocked));
    app.go(Page::Today);
    let made = Ok(backup());
    app.send(Msg::BackupMade { request, made });
    assert_eq!(
        app.home().backing,
        None,
        "the page was left, and its words with it"
    );
}

#[test]
fn after_a_reload_making_a_backup_begins_at_its_beginning() {
    for step in [BackupStep::Words, BackupStep::File, BackupStep::Moving] {
        let mut app = App::begun();
        let effects = app.go(Page::Backup(step));
        assert!(
            effects.contains(&Effect::Replace(Page::Backup(BackupStep::Begin))),
            "{step:?}"
        );
    }
}

#[test]
fn a_backup_moves_from_phone_to_phone_with_the_screen_lit() {
    let mut app = ready();
    let effects = app.go(Page::Backup(BackupStep::Moving));
    let letter = backup().0.letter.clone();
    assert_eq!(
        effects[..2],
        [Effect::CutBackup { request: 1, letter }, Effect::KeepAwake(true)]
    );
    let made = Some((3, None));
    assert_eq!(
        app.send(Msg::PartsMade { request: 1, made }),
        [Effect::DrawPart { request: 1, at: 0 }]
    );
    let picture = Picture {
        path: "M0 0".into(),
        size: 21,
    };
    app.send(Msg::PartDrawn {
        request: 1,
        at: 0,
        picture,
    });
    assert_eq!(app.send(Msg::NextPart), [Effect::DrawPart { request: 1, at: 1 }]);
    app.send(Msg::Pace(Pace::Paused));
    assert_eq!(app.send(Msg::NextPart), []);
    let effects = app.go(Page::Backup(BackupStep::File));
    assert!(effects.contains(&Effect::KeepAwake(false)));
    assert!(
        matches!(making(&app), Making::Ready(_)),
        "the file is still to be had"
    );
}

#[test]
fn asking_can_be_put_off_for_a_week() {
    let mut app = App::begun();
    let week = 7 * 86_400_000;
    let quiet = LastBackup {
        quiet_until_ms: super::now().unix_ms + week,
        ..LastBackup::default()
    };
    assert_eq!(
        app.send(Msg::PutOffBackup),
        [Effect::NoteBackup(quiet), Effect::Focus(Focus::Heading)]
    );
    assert_eq!(
        remind(9, 90, app.home().backup, super::now().unix_ms + week - 1),
        None
    );
    assert_eq!(
        remind(9, 90, app.home().backup, super::now().unix_ms + week),
        Some(Remind::First)
    );
}
