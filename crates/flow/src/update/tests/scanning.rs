//! Looking for a letter, and opening one that is locked.

use super::App;
use super::reading::opened;
use crate::*;
use passport::Audience;

fn scanning() -> App {
    App::at(SCAN_HREF)
}

fn letter(app: &App) -> &Letter {
    match &app.model.stage {
        Stage::Reading(reading) => &reading.letter,
        other => panic!("a letter is looked for, not {other:?}"),
    }
}

fn looked(app: &App) -> &Scanning {
    match letter(app) {
        Letter::Looked(scanning) => scanning,
        other => panic!("the search goes on, not {other:?}"),
    }
}

fn on() -> Camera {
    Camera::On {
        light: None,
        cameras: Vec::new(),
        chosen: String::new(),
    }
}

#[test]
fn looking_for_a_letter_looks_at_no_store_and_lets_go_of_the_camera_when_left() {
    let mut app = App {
        model: Model::new(passport::Language::English, super::now()),
        fresh: 0,
        ticket: 0,
    };
    let effects = app.send(Msg::Started(SCAN_HREF.into()));
    assert_eq!(effects, [Effect::StartCamera, Effect::Focus(Focus::Heading)]);
    let effects = app.go(Page::Today);
    assert_eq!(effects, [Effect::StopCamera, Effect::Load]);
    assert_eq!(
        app.send(Msg::CameraIs(on())),
        [Effect::StopCamera],
        "a camera that comes on late is let go"
    );
}

#[test]
fn a_file_from_the_system_is_awaited_without_asking_for_the_camera() {
    let mut app = App::at("#/file");
    assert_eq!(looked(&app).camera, Camera::Resting);
    app.send(Msg::TookIn(Taken::Letter(Ok(opened(Audience::Gp)))));
    assert!(matches!(letter(&app), Letter::Open { .. }));
    let mut app = App::at("#/file");
    assert_eq!(app.send(Msg::StartCamera), [Effect::StartCamera]);
}

#[test]
fn a_letter_found_ends_the_search() {
    let mut app = scanning();
    app.send(Msg::CameraIs(on()));
    let effects = app.send(Msg::TookIn(Taken::Letter(Ok(opened(Audience::Gp)))));
    assert_eq!(effects[..2], [Effect::StopCamera, Effect::Focus(Focus::Heading)]);
    assert!(matches!(letter(&app), Letter::Open { .. }));

    app.send(Msg::TookIn(Taken::Letter(Ok(Opened::Locked(Parcel::new(b"x"))))));
    assert!(
        matches!(letter(&app), Letter::Open { .. }),
        "what is seen after that changes nothing"
    );
}

#[test]
fn of_several_letters_the_first_is_opened_and_it_is_known_that_there_are_more() {
    let is_known = |app: &App| match &app.model.stage {
        Stage::Reading(reading) => reading.another.is_some(),
        other => panic!("a letter is open, not {other:?}"),
    };
    let mut app = scanning();
    let effects = app.send(Msg::TookIn(Taken::FirstOfSeveral(opened(Audience::Gp))));
    assert_eq!(effects[..2], [Effect::StopCamera, Effect::Focus(Focus::Heading)]);
    assert!(matches!(letter(&app), Letter::Open { .. }) && is_known(&app));
    let effects = app.send(Msg::LookAgain);
    assert_eq!(effects, [Effect::StartCamera, Effect::Focus(Focus::Heading)]);
    assert!(
        looked(&app).pasted.is_empty() && !is_known(&app),
        "the next search begins afresh"
    );
    app.send(Msg::TookIn(Taken::Letter(Ok(opened(Audience::Gp)))));
    assert!(!is_known(&app));

    let mut app = scanning();
    let locked = Opened::Locked(Parcel::new(b"sealed"));
    app.send(Msg::TookIn(Taken::FirstOfSeveral(locked)));
    let attempt = try_key(&mut app);
    app.send(Msg::Unlocked {
        attempt,
        opened: Ok(Ok(opened(Audience::Gp))),
    });
    assert!(is_known(&app), "also once the first one is unlocked");
}

#[test]
fn looking_again_asks_for_the_camera_only_where_it_was_asked_for_and_is_nothing_elsewhere() {
    let mut app = App::at("#/file");
    app.send(Msg::TookIn(Taken::Letter(Ok(opened(Audience::Gp)))));
    assert_eq!(app.send(Msg::LookAgain), [Effect::Focus(Focus::Heading)]);
    assert_eq!(looked(&app).camera, Camera::Resting);
    let mut app = App::begun();
    assert_eq!(app.send(Msg::LookAgain), []);
    app.home();
}

#[test]
fn parts_are_counted_and_what_is_foreign_is_said_and_not_opened() {
    let mut app = scanning();
    app.send(Msg::TookIn(Taken::Part { got: 3, needed: 14 }));
    assert_eq!(looked(&app).parts, Some((3, 14)));
    let foreign = Foreign {
        kind: ForeignKind::Address,
        excerpt: "example.org".into(),
    };
    assert_eq!(app.send(Msg::TookIn(Taken::Foreign(foreign.clone()))), []);
    assert_eq!(looked(&app).found, Some(Found::Foreign(foreign)));
    assert_eq!(looked(&app).parts, Some((3, 14)), "the parts are not lost");
    app.send(Msg::TookIn(Taken::Letter(Err(Refusal::Damaged))));
    assert_eq!(looked(&app).found, Some(Found::Refused(Refusal::Damaged)));
}

#[test]
fn a_letter_beside_one_that_cannot_be_opened_is_opened_and_both_is_known() {
    let mut app = scanning();
    app.send(Msg::TookIn(Taken::OnlyOneOfSeveral(opened(Audience::Gp))));
    assert!(matches!(letter(&app), Letter::Open { .. }));
    let Stage::Reading(reading) = &app.model.stage else {
        panic!("a letter is open")
    };
    assert_eq!(reading.another, Some(Another::Refused));

    let mut app = scanning();
    app.send(Msg::TookIn(Taken::NoneOfSeveral(Refusal::Newer)));
    assert_eq!(looked(&app).found, Some(Found::SeveralRefused(Refusal::Newer)));
}

#[test]
fn parts_that_make_no_letter_end_their_count_and_leave_one_refusal() {
    let mut app = scanning();
    app.send(Msg::TookIn(Taken::Part { got: 13, needed: 14 }));
    app.send(Msg::TookIn(Taken::PartsRefused(Refusal::Newer)));
    app.send(Msg::TookIn(Taken::Passed));
    assert_eq!(looked(&app).parts, None);
    assert_eq!(looked(&app).found, Some(Found::PartsRefused(Refusal::Newer)));
    app.send(Msg::TookIn(Taken::Part { got: 1, needed: 9 }));
    assert_eq!(looked(&app).parts, Some((1, 9)), "another letter may follow");

    app.send(Msg::TookIn(Taken::PartsStuck));
    assert_eq!(
        (looked(&app).parts, looked(&app).found.clone()),
        (None, Some(Found::PartsStuck))
    );
    let effects = app.send(Msg::ForgetParts);
    assert_eq!(effects, [Effect::ForgetParts, Effect::Focus(Focus::Heading)]);
    assert_eq!(looked(&app).found, None);
}

#[test]
fn a_key_typed_while_another_is_tried_is_never_called_wrong() {
    let mut app = locked();
    let attempt = try_key(&mut app);
    app.send(Msg::KeyTyped("7kq2m xp4dj".into()));
    app.send(Msg::Unlocked {
        attempt,
        opened: Err(KeyTrouble::Wrong),
    });
    assert_eq!((unlocking(&app).attempt, unlocking(&app).trouble), (None, None));
    let attempt = try_key(&mut app);
    app.send(Msg::Unlocked {
        attempt,
        opened: Err(KeyTrouble::Wrong),
    });
    assert_eq!(unlocking(&app).trouble, Some(KeyTrouble::Wrong));
}

#[test]
fn what_is_pasted_or_picked_is_taken_in() {
    let mut app = scanning();
    app.send(Msg::Pasted("#12".into()));
    assert_eq!(app.send(Msg::TakePasted), [Effect::TakeIn("#12".into())]);
    assert_eq!(app.send(Msg::Picked), [Effect::TakePicked]);
    assert!(looked(&app).looking);
    app.send(Msg::TookIn(Taken::Nothing));
    assert!(!looked(&app).looking);
    assert_eq!(looked(&app).found, Some(Found::Nothing));
}

/// An app in front of a locked letter.
fn locked() -> App {
    let mut app = App::at("#12");
    app.send(Msg::LetterRead {
        fragment: "12".into(),
        letter: Ok(Opened::Locked(Parcel::new(b"sealed"))),
    });
    app
}

fn unlocking(app: &App) -> &Unlocking {
    match letter(app) {
        Letter::Locked(unlocking) => unlocking,
        other => panic!("it is locked, not {other:?}"),
    }
}

/// Types a key and tries it; the number of the attempt.
fn try_key(app: &mut App) -> u64 {
    app.send(Msg::KeyTyped("7kq2m xp4dh".into()));
    match app.send(Msg::TryKey).as_slice() {
        [Effect::Unlock { attempt, letter, key }] => {
            assert_eq!((letter.bytes(), key.as_str()), (&b"sealed"[..], "7kq2m xp4dh"));
            *attempt
        }
        other => panic!("the key is tried, not {other:?}"),
    }
}

#[test]
fn the_right_key_opens_and_the_wrong_one_leaves_the_letter_as_it_was() {
    let mut app = locked();
    let attempt = try_key(&mut app);
    assert_eq!(app.send(Msg::TryKey), [], "one attempt at a time");
    app.send(Msg::Unlocked {
        attempt,
        opened: Err(KeyTrouble::Wrong),
    });
    assert_eq!(unlocking(&app).trouble, Some(KeyTrouble::Wrong));
    assert_eq!(
        unlocking(&app).typed,
        "7kq2m xp4dh",
        "what was typed can be mended"
    );

    let attempt = try_key(&mut app);
    app.send(Msg::Unlocked {
        attempt,
        opened: Ok(Ok(opened(Audience::Gp))),
    });
    assert!(matches!(letter(&app), Letter::Open { .. }));
}

#[test]
fn an_answer_to_another_attempt_is_dropped_and_a_lock_in_a_lock_is_refused() {
    let mut app = locked();
    let attempt = try_key(&mut app);
    app.send(Msg::Unlocked {
        attempt: attempt + 1,
        opened: Ok(Ok(opened(Audience::Gp))),
    });
    assert_eq!(unlocking(&app).attempt, Some(attempt));
    app.send(Msg::Unlocked {
        attempt,
        opened: Ok(Ok(Opened::Locked(Parcel::new(b"again")))),
    });
    assert_eq!(letter(&app), &Letter::Refused(Refusal::Damaged));
}
