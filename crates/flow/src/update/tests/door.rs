//! Locking and unlocking, and going from one passport on the device to another.

use super::{App, now};
use crate::update::update;
use crate::*;
use passport::Kind;

pub(super) const MINUTE_MS: i64 = 60_000;

pub(super) fn lock() -> Lock {
    Lock {
        minutes: 5,
        label: "Aud".into(),
        has_passkey: false,
        has_card: false,
    }
}

pub(super) fn gate() -> Box<Gate> {
    Box::new(Gate {
        lock: lock(),
        card: None,
        attempt: None,
        trouble: None,
    })
}

/// An open passport that has a lock.
pub(super) fn lockable() -> App {
    let mut app = App::begun();
    app.send(Msg::Door(DoorMsg::Stands(Some(lock()))));
    app
}

/// A passport whose gate is shut.
pub(super) fn shut() -> App {
    let mut app = App::at("");
    app.send(Msg::Door(DoorMsg::Shut(gate())));
    app
}

/// A message, so many milliseconds after the moment of all others.
pub(super) fn later(app: &mut App, by_ms: i64, msg: Msg) -> Vec<Effect> {
    let mut now = now();
    now.unix_ms += by_ms;
    update(&mut app.model, msg, Stamp { now, fresh: 99 })
}

pub(super) fn add_member(app: &mut App) -> Vec<Effect> {
    app.go(Page::Form(FormId::New(Kind::Member, None)));
    app.type_in(Field::MemberName, "Ines");
    app.type_in(Field::MemberRole, "1");
    app.send(Msg::SubmitForm)
}

pub(super) fn forgets(effects: &[Effect]) -> bool {
    let forgets = |effect: &Effect| matches!(effect, Effect::Door(DoorTask::Forget { .. }));
    effects.iter().any(forgets)
}

pub(super) fn is_closed(app: &App) -> bool {
    app.model.home().is_none() && app.model.stage == Stage::Starting
}

#[test]
fn a_locked_passport_shows_its_gate_and_nothing_else_until_it_is_opened() {
    let mut app = shut();
    assert_eq!(app.model.stage, Stage::Locked(gate()));
    app.go(Page::Team);
    assert_eq!(app.model.stage, Stage::Locked(gate()), "no address leads past it");
    let tried = app.send(Msg::Door(DoorMsg::TryPassphrase("the cat sleeps".into())));
    let Some(Effect::Door(DoorTask::Try { attempt, passphrase })) = tried.first() else {
        panic!("{tried:?}");
    };
    assert_eq!(passphrase.as_deref(), Some("the cat sleeps"));
    let again = app.send(Msg::Door(DoorMsg::TryPassphrase("the cat sleeps".into())));
    assert_eq!(again, [], "one attempt at a time");
    let (attempt, wrong) = (*attempt, Err(DoorTrouble::Wrong));
    app.send(Msg::Door(DoorMsg::Tried {
        attempt: attempt + 1,
        opened: Ok(()),
    }));
    assert!(
        matches!(app.model.stage, Stage::Locked(_)),
        "a late answer opens nothing"
    );
    app.send(Msg::Door(DoorMsg::Tried {
        attempt,
        opened: wrong,
    }));
    let Stage::Locked(gate) = &app.model.stage else {
        panic!("open");
    };
    assert_eq!((gate.attempt, gate.trouble), (None, Some(DoorTrouble::Wrong)));
}

#[test]
fn an_opened_gate_leads_to_what_is_stored() {
    let mut app = shut();
    let tried = app.send(Msg::Door(DoorMsg::TryPasskey));
    let Some(Effect::Door(DoorTask::Try {
        attempt,
        passphrase: None,
    })) = tried.first()
    else {
        panic!("{tried:?}");
    };
    let opened = Ok(());
    let effects = app.send(Msg::Door(DoorMsg::Tried {
        attempt: *attempt,
        opened,
    }));
    assert!(effects.contains(&Effect::Load));
}

#[test]
fn leaving_the_app_locks_it_and_leaves_nothing_of_the_passport_behind() {
    let mut app = lockable();
    let effects = app.send(Msg::Door(DoorMsg::Hidden));
    assert!(forgets(&effects) && effects.contains(&Effect::Load));
    assert!(is_closed(&app));
    assert!(!format!("{:?}", app.model.stage).contains("Aud"));
}

#[test]
fn without_a_lock_nothing_is_locked() {
    let mut app = App::begun();
    for msg in [DoorMsg::Hidden, DoorMsg::Lock] {
        assert_eq!(app.send(Msg::Door(msg)), []);
    }
    assert_eq!(later(&mut app, 1_000 * MINUTE_MS, Msg::Ticked), []);
    assert!(app.model.home().is_some());
}

#[test]
fn it_locks_itself_after_the_chosen_time_without_a_touch_and_not_before() {
    let mut app = lockable();
    assert!(!forgets(&later(&mut app, 5 * MINUTE_MS - 1, Msg::Ticked)));
    later(&mut app, 4 * MINUTE_MS, Msg::Door(DoorMsg::Touched));
    assert!(!forgets(&later(&mut app, 8 * MINUTE_MS, Msg::Ticked)));
    assert!(forgets(&later(&mut app, 9 * MINUTE_MS, Msg::Ticked)));
    assert!(is_closed(&app));
}

#[test]
fn what_is_not_stored_yet_is_stored_first_and_then_it_locks() {
    let mut app = lockable();
    add_member(&mut app);
    assert!(!forgets(&app.send(Msg::Door(DoorMsg::Hidden))));
    app.refused(StoreTrouble::Full);
    assert!(
        app.model.home().is_some(),
        "what could not be saved is not locked away"
    );
    app.send(Msg::TryAgain);
    assert!(forgets(&app.saved(2)));
    assert!(is_closed(&app));
}

#[test]
fn a_file_is_picked_for_a_backup_out_of_sight_and_the_way_back_leads_by_the_gate() {
    let mut app = lockable();
    app.go(Page::Restore);
    assert!(!forgets(&app.send(Msg::Door(DoorMsg::Hidden))));
    assert!(matches!(app.model.stage, Stage::Restoring(_)));
    app.go(Page::Today);
    let loaded = Loaded {
        shelf: Shelf::Own,
        entries: Vec::new(),
        drafts: Vec::new(),
        read_only: false,
        backup: LastBackup::default(),
        kept_as: None,
    };
    assert!(forgets(&app.send(Msg::Loaded(Ok(Some(Box::new(loaded)))))));
    assert!(is_closed(&app));
}

#[test]
fn a_letter_that_is_being_read_stays_and_the_key_goes() {
    let mut app = lockable();
    app.send(Msg::Routed("#scan".into()));
    let reading = matches!(app.model.stage, Stage::Reading(_));
    assert!(reading, "{:?}", app.model.stage);
    assert!(forgets(&app.send(Msg::Door(DoorMsg::Hidden))));
    assert!(matches!(app.model.stage, Stage::Reading(_)));
}

#[test]
fn a_lock_is_put_on_once_everything_is_stored_and_only_on_ones_own_passport() {
    let put_on = || {
        Msg::Door(DoorMsg::PutOn(NewLock {
            passphrase: "the cat sleeps all day".into(),
            label: "Aud".into(),
            minutes: 5,
        }))
    };
    let mut app = App::begun();
    add_member(&mut app);
    assert_eq!(app.send(put_on()), []);
    app.saved(2);
    assert!(matches!(
        app.send(put_on())[..],
        [Effect::Door(DoorTask::PutOn(_))]
    ));
    assert!(app.model.door.is_busy);
    assert_eq!(app.send(put_on()), [], "one wish at a time");
    app.send(Msg::Door(DoorMsg::Changed(Ok(Some(lock())))));
    assert_eq!(app.model.door.lock, Some(lock()));
    assert_eq!(app.send(put_on()), [], "there is one already");
    let taken_off = app.send(Msg::Door(DoorMsg::TakeOff));
    assert_eq!(taken_off, [Effect::Door(DoorTask::TakeOff)]);
    app.send(Msg::Door(DoorMsg::Changed(Ok(None))));
    assert_eq!(app.model.door.lock, None);
}

#[test]
fn a_wish_that_was_not_done_leaves_the_lock_as_it_was_and_says_so() {
    let mut app = lockable();
    app.send(Msg::Door(DoorMsg::Passkey(true)));
    app.send(Msg::Door(DoorMsg::Changed(Err(DoorTrouble::NoPasskey))));
    let door = &app.model.door;
    assert_eq!(door.lock, Some(lock()));
    assert_eq!(
        (door.is_busy, door.is_done, door.trouble),
        (false, false, Some(DoorTrouble::NoPasskey))
    );
}

#[test]
fn a_card_outside_the_lock_is_written_anew_with_each_change_and_one_inside_is_not() {
    for has_card in [false, true] {
        let mut app = App::begun();
        let lock = Lock { has_card, ..lock() };
        let is_written = |effect: &Effect| matches!(effect, Effect::Door(DoorTask::RefreshCard(_)));
        let opened = app.send(Msg::Door(DoorMsg::Stands(Some(lock))));
        assert_eq!(
            opened.iter().any(is_written),
            has_card,
            "a backup may have come back"
        );
        add_member(&mut app);
        let refreshed = app.saved(2);
        assert_eq!(refreshed.iter().any(is_written), has_card);
    }
}

pub(super) fn neighbours() -> Vec<Neighbour> {
    [(1, "Aud", true), (2, "Mother", false)]
        .map(|(number, name, is_here)| Neighbour {
            number,
            name: name.into(),
            is_locked: false,
            is_here,
        })
        .to_vec()
}

#[test]
fn another_passport_is_opened_only_when_everything_in_this_one_is_stored() {
    let mut app = lockable();
    app.send(Msg::Shelf(ShelfMsg::Found(neighbours())));
    add_member(&mut app);
    assert_eq!(app.send(Msg::Shelf(ShelfMsg::Open(2))), []);
    app.saved(2);
    for nowhere in [1, 3] {
        assert_eq!(app.send(Msg::Shelf(ShelfMsg::Open(nowhere))), [], "{nowhere}");
    }
    let effects = app.send(Msg::Shelf(ShelfMsg::Open(2)));
    let at = |effect: &Effect| effects.iter().position(|other| other == effect);
    assert!(at(&Effect::Shelf(ShelfTask::Show(2))) < at(&Effect::Load));
    assert!(at(&Effect::Load).is_some());
    assert!(is_closed(&app));
    assert_eq!(
        app.model.door.lock, None,
        "the lock of one is not the lock of the other"
    );
}

#[test]
fn a_new_passport_begins_empty_on_the_first_free_place() {
    let mut app = App::begun();
    app.send(Msg::Shelf(ShelfMsg::Found(neighbours())));
    let effects = app.send(Msg::Shelf(ShelfMsg::Begin));
    assert!(effects.contains(&Effect::Shelf(ShelfTask::Begin(3))));
    assert!(is_closed(&app), "whether it is free is looked at first");
    let welcomed = app.send(Msg::Loaded(Ok(None)));
    assert_eq!(welcomed, [Effect::Focus(Focus::Heading)]);
    assert_eq!(app.model.stage, Stage::Welcome(Welcome::default()));
}

#[test]
fn before_they_have_been_looked_for_no_place_is_taken_for_free() {
    let mut app = App::begun();
    assert_eq!(app.send(Msg::Shelf(ShelfMsg::Begin)), []);
    assert!(app.model.home().is_some());
}

#[test]
fn a_passport_that_was_opened_long_after_it_was_locked_stays_open() {
    let mut app = shut();
    let day = 1_440 * MINUTE_MS;
    later(&mut app, day, Msg::Door(DoorMsg::TryPasskey));
    let opened = Ok(());
    later(&mut app, day, Msg::Door(DoorMsg::Tried { attempt: 99, opened }));
    let loaded = Loaded {
        shelf: Shelf::Own,
        entries: Vec::new(),
        drafts: Vec::new(),
        read_only: false,
        backup: LastBackup::default(),
        kept_as: None,
    };
    let effects = later(&mut app, day, Msg::Loaded(Ok(Some(Box::new(loaded)))));
    assert!(!forgets(&effects));
    assert!(app.model.home().is_some());
}

#[test]
fn there_are_no_more_passports_than_places() {
    let mut app = App::begun();
    let all = (1..=PASSPORTS).map(|number| Neighbour {
        number,
        name: String::new(),
        is_locked: false,
        is_here: number == 1,
    });
    app.send(Msg::Shelf(ShelfMsg::Found(all.collect())));
    assert_eq!(app.send(Msg::Shelf(ShelfMsg::Begin)), []);
    assert!(app.model.home().is_some());
}

#[test]
fn while_something_is_handed_over_the_lock_waits_a_minute() {
    for (away_ms, is_locked) in [(30_000, false), (59_999, false), (60_000, true), (-5_000, true)] {
        let mut app = lockable();
        app.go(Page::Backup(BackupStep::Begin));
        assert!(!forgets(&app.send(Msg::Door(DoorMsg::Hidden))));
        let back = later(&mut app, away_ms, Msg::Door(DoorMsg::Shown));
        assert_eq!(forgets(&back), is_locked, "{away_ms}");
    }
    let mut app = lockable();
    app.go(Page::Team);
    assert!(forgets(&app.send(Msg::Door(DoorMsg::Hidden))));
}

#[test]
fn after_a_long_sleep_the_first_touch_locks_and_opens_nothing() {
    let mut app = lockable();
    let touched = later(&mut app, 480 * MINUTE_MS, Msg::Door(DoorMsg::Touched));
    assert!(forgets(&touched));
}

#[test]
fn the_card_outside_is_shown_at_an_address_that_says_nothing_of_it() {
    let with_card = || {
        let mut gate = gate();
        gate.card = Some("1234".into());
        gate
    };
    let mut app = App::at("");
    app.send(Msg::Door(DoorMsg::Shut(with_card())));
    assert_eq!(app.go(Page::Card), [Effect::OpenLetter("1234".into())]);
    app.send(Msg::LetterRead {
        fragment: "1234".into(),
        letter: Ok(super::reading::opened(passport::Audience::OutOfHours)),
    });
    assert_eq!(app.send(Msg::Reply(ReplyMsg::Begin)), []);
    assert!(
        matches!(&app.model.stage, Stage::Reading(reading) if reading.replying.is_none()),
        "whoever reads it here gives the answer to the patient"
    );
    assert!(
        app.go(Page::Today).contains(&Effect::Load),
        "and back to the gate"
    );
    let mut app = shut();
    app.go(Page::Card);
    assert!(matches!(app.model.stage, Stage::Locked(_)), "none lies outside");
}

#[test]
fn a_password_that_is_being_tried_is_the_one_of_the_passport_at_the_gate() {
    let mut app = shut();
    app.send(Msg::Shelf(ShelfMsg::Found(neighbours())));
    app.send(Msg::Door(DoorMsg::TryPassphrase("the cat sleeps".into())));
    assert_eq!(app.send(Msg::Shelf(ShelfMsg::Open(2))), []);
    assert!(matches!(app.model.stage, Stage::Locked(_)));
}

#[test]
fn a_passport_that_cannot_be_read_is_not_in_the_way_of_the_others() {
    let mut app = App::at("");
    let effects = app.send(Msg::Loaded(Err(StoreTrouble::Damaged)));
    assert!(effects.contains(&Effect::Shelf(ShelfTask::Look)));
    app.send(Msg::Shelf(ShelfMsg::Found(neighbours())));
    assert!(app.send(Msg::Shelf(ShelfMsg::Open(2))).contains(&Effect::Load));
}
