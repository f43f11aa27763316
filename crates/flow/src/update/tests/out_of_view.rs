//! What nobody sees, or nobody can lock yet, is not left open: answers that come late, saves that fail, clocks that are set.

use super::App;
use super::door::{MINUTE_MS, add_member, forgets, gate, is_closed, later, lock, lockable, shut};
use crate::*;
use passport::Audience;

fn hide(app: &mut App) -> Vec<Effect> {
    app.send(Msg::Door(DoorMsg::Hidden))
}

fn stands(app: &mut App, lock: Lock) -> Vec<Effect> {
    app.send(Msg::Door(DoorMsg::Stands(Some(lock))))
}

fn found() -> Msg {
    Msg::Loaded(Ok(Some(Box::new(Loaded {
        shelf: Shelf::Own,
        entries: Vec::new(),
        drafts: Vec::new(),
        read_only: false,
        backup: LastBackup::default(),
        kept_as: None,
    }))))
}

/// The gate is tried with a password, or with a finger. Returns the attempt.
fn trying(app: &mut App, passphrase: Option<&str>) -> u64 {
    let tried = app.send(Msg::Door(match passphrase {
        Some(typed) => DoorMsg::TryPassphrase(typed.into()),
        None => DoorMsg::TryPasskey,
    }));
    match tried.first() {
        Some(Effect::Door(DoorTask::Try { attempt, .. })) => *attempt,
        _ => panic!("{tried:?}"),
    }
}

fn opened(attempt: u64) -> Msg {
    let opened = Ok(());
    Msg::Door(DoorMsg::Tried { attempt, opened })
}

fn put_on() -> Msg {
    Msg::Door(DoorMsg::PutOn(NewLock {
        passphrase: "the cat sleeps all day".into(),
        label: "Aud".into(),
        minutes: 5,
    }))
}

#[test]
fn a_lock_that_comes_to_stand_while_the_app_is_out_of_view_locks_at_once() {
    let mut app = App::begun();
    app.go(Page::Lock);
    app.send(put_on());
    assert!(!forgets(&hide(&mut app)), "there is none yet");
    assert!(forgets(&app.send(Msg::Door(DoorMsg::Changed(Ok(Some(lock())))))));
    assert!(is_closed(&app));

    let mut app = App::begun();
    hide(&mut app);
    assert!(forgets(&stands(&mut app, lock())), "nor was it known of");
    assert!(is_closed(&app));
}

#[test]
fn a_lock_that_comes_to_stand_in_view_or_after_coming_back_locks_nothing() {
    let mut app = App::begun();
    hide(&mut app);
    app.send(Msg::Door(DoorMsg::Shown));
    assert!(!forgets(&stands(&mut app, lock())));
    assert!(app.model.home().is_some());
}

#[test]
fn a_lock_that_comes_to_stand_out_of_view_while_something_is_handed_over_waits_a_minute() {
    let mut app = App::begun();
    app.go(Page::Backup(BackupStep::Begin));
    hide(&mut app);
    assert!(!forgets(&stands(&mut app, lock())));
    assert!(forgets(&later(&mut app, MINUTE_MS, Msg::Ticked)));
}

#[test]
fn a_gate_whose_password_turns_out_right_while_nobody_looks_stays_shut() {
    let mut app = shut();
    let attempt = trying(&mut app, Some("the cat sleeps"));
    hide(&mut app);
    let effects = app.send(opened(attempt));
    assert!(forgets(&effects) && !effects.contains(&Effect::Load));
    assert_eq!(app.model.stage, Stage::Locked(gate()));
    app.send(Msg::Door(DoorMsg::Shown));
    let attempt = trying(&mut app, Some("the cat sleeps"));
    assert!(
        app.send(opened(attempt)).contains(&Effect::Load),
        "in view it opens"
    );
}

#[test]
fn a_gate_knows_that_somebody_went_away_even_when_they_are_back_at_once() {
    let mut app = shut();
    let before = app.model.door.times_hidden;
    hide(&mut app);
    app.send(Msg::Door(DoorMsg::Shown));
    assert_ne!(app.model.door.times_hidden, before);
    assert_eq!(app.model.stage, Stage::Locked(gate()));
}

#[test]
fn the_devices_own_question_may_cover_the_app_for_a_minute() {
    for (away_ms, is_locked) in [(30_000, false), (MINUTE_MS, true)] {
        let mut app = shut();
        let attempt = trying(&mut app, None);
        assert!(!forgets(&hide(&mut app)));
        assert!(app.send(opened(attempt)).contains(&Effect::Load));
        app.send(found());
        assert!(!forgets(&stands(&mut app, lock())));
        let back = later(&mut app, away_ms, Msg::Door(DoorMsg::Shown));
        assert_eq!(forgets(&back), is_locked, "{away_ms}");
    }
}

#[test]
fn a_question_of_the_device_that_took_long_and_was_refused_is_not_held_against_the_password() {
    let mut app = shut();
    let attempt = trying(&mut app, None);
    hide(&mut app);
    let opened = Err(DoorTrouble::NoPasskey);
    later(
        &mut app,
        2 * MINUTE_MS,
        Msg::Door(DoorMsg::Tried { attempt, opened }),
    );
    later(&mut app, 2 * MINUTE_MS, Msg::Door(DoorMsg::Shown));
    later(
        &mut app,
        2 * MINUTE_MS,
        Msg::Door(DoorMsg::TryPassphrase("the cat".into())),
    );
    let opened = Ok(());
    let tried = Msg::Door(DoorMsg::Tried { attempt: 99, opened });
    assert!(later(&mut app, 2 * MINUTE_MS, tried).contains(&Effect::Load));
    assert!(!forgets(&later(&mut app, 2 * MINUTE_MS, found())));
}

#[test]
fn while_a_lock_waits_for_a_save_the_passport_is_covered_whatever_address_is_asked_for() {
    let mut app = lockable();
    add_member(&mut app);
    assert!(!app.model.is_covered());
    let covered = app.send(Msg::Door(DoorMsg::Lock));
    assert!(app.model.is_covered() && covered.contains(&Effect::Focus(Focus::Heading)));
    app.refused(StoreTrouble::Full);
    app.send(Msg::Door(DoorMsg::Hidden));
    app.send(Msg::Door(DoorMsg::Shown));
    for page in [
        Page::Team,
        Page::Night,
        Page::Give(To::All(Audience::OutOfHours), Way::Code),
    ] {
        let effects = app.go(page);
        assert!(app.model.is_covered(), "{page}");
        assert_eq!(effects, [Effect::Focus(Focus::Heading)], "{page}");
    }
    app.go(Page::Restore);
    assert!(app.model.is_covered(), "nothing is brought back over it either");
    app.send(Msg::TryAgain);
    assert!(forgets(&app.saved(2)));
    assert!(is_closed(&app) && !app.model.is_covered());
}

#[test]
fn what_can_never_be_stored_does_not_keep_a_passport_from_being_locked() {
    let mut app = lockable();
    add_member(&mut app);
    app.send(Msg::Door(DoorMsg::Lock));
    assert_eq!(
        app.send(Msg::Door(DoorMsg::LockUnsaved)),
        [],
        "it may still be stored"
    );
    assert!(app.model.is_covered() && app.model.has_unsaved());
    app.refused(StoreTrouble::Full);
    app.send(Msg::TryAgain);
    assert_eq!(
        app.send(Msg::Door(DoorMsg::LockUnsaved)),
        [],
        "it is being tried once more"
    );
    app.refused(StoreTrouble::Full);
    assert!(forgets(&app.send(Msg::Door(DoorMsg::LockUnsaved))));
    assert!(is_closed(&app) && !app.model.is_covered());
}

#[test]
fn nothing_is_let_go_of_while_nothing_is_to_be_locked() {
    let mut app = lockable();
    add_member(&mut app);
    app.refused(StoreTrouble::Full);
    assert_eq!(app.send(Msg::Door(DoorMsg::LockUnsaved)), []);
    assert!(app.model.has_unsaved());
}

#[test]
fn what_is_typed_is_kept_while_a_lock_waits() {
    let mut app = lockable();
    add_member(&mut app);
    app.go(Page::Form(FormId::New(passport::Kind::Member, None)));
    app.type_in(Field::MemberName, "Otto");
    app.send(Msg::Door(DoorMsg::Lock));
    let form = FormId::New(passport::Kind::Member, None);
    let draft = app.home().drafts.get(&form).map(|typed| format!("{typed:?}"));
    assert!(draft.is_some_and(|draft| draft.contains("Otto")));
    assert_eq!(app.form().id, form);
}

#[test]
fn a_clock_that_was_set_back_locks_and_does_not_wait_until_it_has_caught_up() {
    for back_ms in [-MINUTE_MS - 1, -1_440 * MINUTE_MS] {
        let mut app = lockable();
        assert!(forgets(&later(&mut app, back_ms, Msg::Ticked)), "{back_ms}");
        let mut app = lockable();
        let touched = later(&mut app, back_ms, Msg::Door(DoorMsg::Touched));
        assert!(forgets(&touched), "{back_ms}");
    }
    let mut app = lockable();
    assert!(
        !forgets(&later(&mut app, -1, Msg::Ticked)),
        "a clock that was put right by a little"
    );
}

const LIT: [Page; 4] = [
    Page::Give(To::All(Audience::OutOfHours), Way::Code),
    Page::Give(To::All(Audience::OutOfHours), Way::Moving),
    Page::Backup(BackupStep::Moving),
    Page::Night,
];

fn lockable_soon() -> App {
    let mut app = App::begun();
    let minutes = 1;
    stands(&mut app, Lock { minutes, ..lock() });
    app
}

/// Opens a page without looking how the app gets there.
fn at(page: Page) -> App {
    let mut app = lockable_soon();
    app.model.route = Route::Page(page);
    app
}

#[test]
fn a_code_that_is_shown_to_somebody_is_looked_at_and_not_touched() {
    for page in LIT {
        let mut app = at(page);
        for minute in 1..=10 {
            let ticked = later(&mut app, minute * MINUTE_MS, Msg::Ticked);
            assert!(!forgets(&ticked), "{page} after {minute}");
        }
        app.model.route = Route::Page(Page::Today);
        assert!(forgets(&later(&mut app, 11 * MINUTE_MS, Msg::Ticked)), "{page}");
    }
    let mut app = at(Page::Team);
    assert!(forgets(&later(&mut app, MINUTE_MS, Msg::Ticked)));
}

#[test]
fn a_code_that_nobody_can_have_looked_at_locks_all_the_same() {
    for page in LIT {
        let mut slept = at(page);
        assert!(
            forgets(&later(&mut slept, 480 * MINUTE_MS, Msg::Door(DoorMsg::Touched))),
            "{page}"
        );
        let mut hidden = at(page);
        let mut effects = hide(&mut hidden);
        effects.extend(later(&mut hidden, MINUTE_MS, Msg::Ticked));
        assert!(forgets(&effects), "{page}");
    }
}
