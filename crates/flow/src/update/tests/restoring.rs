//! Bringing a backup back: what is shown before, what is replaced, and that nothing is by mistake.

use super::App;
use crate::*;
use passport::{Change, Id, Member, Patient, Record, Role};

fn begun(name: &str) -> Entry {
    let patient = Patient {
        called: name.into(),
        ..Patient::default()
    };
    Entry::of(1, vec![Change::Patient(Box::new(patient))])
}

fn met(number: u64) -> Entry {
    let member = Record::Member(Id::new(number), Member::new(Role::Gp));
    Entry::of(2, vec![Change::Put(Box::new(member))])
}

fn log(entries: &[Entry]) -> Vec<Written> {
    let numbered = (1..).zip(entries.iter().cloned());
    numbered.map(|(seq, entry)| Written { seq, entry }).collect()
}

/// A backup of this log beside a phone with that one.
fn unsealed(there: &[Entry], here: &[Entry]) -> Box<Unsealed> {
    let common = there
        .iter()
        .zip(here)
        .take_while(|(one, other)| one == other)
        .count();
    Box::new(Unsealed {
        made_ms: 9,
        log: log(there),
        read_only: false,
        letter: Parcel::new(b"opened"),
        here: Ok(log(here)),
        common: common as u32,
        locked: None,
    })
}

fn locked() -> Parcel {
    Parcel::new(b"locked")
}

/// An app at the question for the words.
fn asked() -> App {
    let mut app = App::at(&Page::Restore.href());
    app.send(Msg::Picked);
    app.send(Msg::TookIn(Taken::Letter(Ok(Opened::Backup(locked())))));
    app
}

fn attempt(app: &mut App) -> u64 {
    app.send(Msg::KeyTyped("balumo ketiro savune".into()));
    let effects = app.send(Msg::TryKey);
    let [Effect::OpenBackup { attempt, .. }] = effects[..] else {
        panic!("the words are tried: {effects:?}")
    };
    attempt
}

/// An app at what this backup would do.
fn offered(unsealed: Box<Unsealed>) -> App {
    let mut app = asked();
    let attempt = attempt(&mut app);
    let opened = Ok(Ok(unsealed));
    app.send(Msg::BackupOpened { attempt, opened });
    app
}

fn step(app: &App) -> &RestoreStep {
    match &app.model.stage {
        Stage::Restoring(restoring) => &restoring.step,
        other => panic!("a backup is brought back, not {other:?}"),
    }
}

fn offer(app: &App) -> &Offer {
    match step(app) {
        RestoreStep::Offered(offer) => offer,
        other => panic!("it is shown what the backup would do, not {other:?}"),
    }
}

fn restore(after: Option<u32>, over_another: bool) -> Effect {
    Effect::Restore {
        after,
        over_another,
        letter: Parcel::new(b"opened"),
    }
}

#[test]
fn what_a_backup_would_do_is_shown_before_anything_is_written() {
    let (aud, bo) = (begun("Aud"), begun("Bo"));
    let table = [
        (vec![aud.clone()], vec![], Beside::Nothing),
        (vec![aud.clone(), met(1)], vec![aud.clone(), met(1)], Beside::Same),
        (
            vec![aud.clone(), met(1), met(2)],
            vec![aud.clone()],
            Beside::Ahead(2),
        ),
        (vec![aud.clone()], vec![aud.clone(), met(1)], Beside::Behind(1)),
        (
            vec![aud.clone(), met(1)],
            vec![aud.clone(), met(2), met(3)],
            Beside::Parted {
                here: 2,
                there: 1,
                called: "Aud".into(),
            },
        ),
        (
            vec![aud.clone(), met(1)],
            vec![bo.clone(), met(1)],
            Beside::Parted {
                here: 2,
                there: 2,
                called: "Bo".into(),
            },
        ),
        (
            vec![aud.clone(), met(1)],
            vec![bo.clone(), met(2)],
            Beside::Other { called: "Bo".into() },
        ),
    ];
    for (there, here, beside) in table {
        let app = offered(unsealed(&there, &here));
        let offer = offer(&app);
        assert_eq!(offer.beside, beside);
        assert_eq!((offer.called.as_str(), offer.made_ms), ("Aud", 9));
        assert_eq!(offer.people, there.len() - 1);
        assert_eq!(offer.progress, Progress::Shown);
    }
}

#[test]
fn what_takes_nothing_away_is_brought_back_at_once() {
    let aud = [begun("Aud"), met(1)];
    for (here, after) in [(&aud[..0], 0), (&aud[..1], 1)] {
        let mut app = offered(unsealed(&aud, here));
        assert_eq!(app.send(Msg::BringBackup), [restore(Some(after), false)]);
        assert_eq!(
            app.send(Msg::BringBackup),
            [],
            "a second tap writes nothing twice"
        );
        let effects = app.send(Msg::Restored(Ok(())));
        assert!(effects.contains(&Effect::Load) && effects.contains(&Effect::Replace(Page::Today)));
        assert_eq!(
            app.model.stage,
            Stage::Starting,
            "what is shown is what is stored"
        );
    }
}

#[test]
fn another_passport_is_replaced_only_after_it_was_asked_for_twice() {
    let mut app = offered(unsealed(&[begun("Aud")], &[begun("Bo"), met(2)]));
    assert_eq!(app.send(Msg::ConfirmRestore), [], "nothing was asked yet");
    assert_eq!(app.send(Msg::BringBackup), []);
    assert_eq!(offer(&app).progress, Progress::Asking);
    app.send(Msg::KeepHere);
    assert_eq!(app.send(Msg::ConfirmRestore), [], "the answer was no");
    app.send(Msg::BringBackup);
    assert_eq!(app.send(Msg::ConfirmRestore), [restore(Some(2), true)]);
}

#[test]
fn what_is_the_same_or_older_is_not_brought_back() {
    let aud = [begun("Aud"), met(1)];
    for there in [&aud[..], &aud[..1]] {
        let mut app = offered(unsealed(there, &aud));
        assert_eq!(app.send(Msg::BringBackup), []);
        assert_eq!(app.send(Msg::ConfirmRestore), []);
    }
}

#[test]
fn a_damaged_store_may_be_replaced_and_one_that_is_newer_or_busy_may_not() {
    let table = [
        (StoreTrouble::Damaged, true),
        (StoreTrouble::Newer, false),
        (StoreTrouble::Blocked, false),
        (StoreTrouble::Lost, false),
    ];
    for (trouble, may) in table {
        let mut unsealed = unsealed(&[begun("Aud")], &[]);
        unsealed.here = Err(trouble);
        let mut app = offered(unsealed);
        assert_eq!(app.send(Msg::BringBackup), []);
        let expected = if may { vec![restore(None, true)] } else { vec![] };
        assert_eq!(app.send(Msg::ConfirmRestore), expected, "{trouble:?}");
    }
}

#[test]
fn what_is_locked_is_named_as_it_is_at_the_gate_before_it_is_replaced() {
    let mut unsealed = unsealed(&[begun("Aud")], &[]);
    unsealed.here = Err(StoreTrouble::Locked);
    unsealed.locked = Some("Mother".into());
    let mut app = offered(unsealed);
    let label = "Mother".to_owned();
    assert_eq!(offer(&app).beside, Beside::Locked { label });
    assert_eq!(app.send(Msg::BringBackup), [], "it is asked for twice");
    assert_eq!(app.send(Msg::ConfirmRestore), [restore(None, true)]);
}

#[test]
fn wrong_words_keep_what_was_typed_and_change_nothing() {
    for trouble in [KeyTrouble::NotAKey, KeyTrouble::Wrong, KeyTrouble::NotNow] {
        let mut app = asked();
        let attempt = attempt(&mut app);
        assert_eq!(app.send(Msg::TryKey), [], "a second tap is not a second attempt");
        let opened = Err(trouble);
        let effects = app.send(Msg::BackupOpened { attempt, opened });
        assert_eq!(effects, [Effect::Focus(Focus::Field("words"))]);
        let RestoreStep::Words(unlocking) = step(&app) else {
            panic!("the words are asked for again")
        };
        assert_eq!(unlocking.trouble, Some(trouble));
        assert_eq!(unlocking.typed, "balumo ketiro savune");
    }
}

#[test]
fn a_damaged_or_newer_backup_is_a_page_of_its_own() {
    for refusal in [Refusal::Damaged, Refusal::Newer, Refusal::TooLarge] {
        let mut app = asked();
        let attempt = attempt(&mut app);
        let opened = Ok(Err(refusal));
        app.send(Msg::BackupOpened { attempt, opened });
        assert_eq!(step(&app), &RestoreStep::Refused(refusal));
        app.send(Msg::RestoreAnother);
        assert!(matches!(step(&app), RestoreStep::Picking { .. }));
    }
}

#[test]
fn what_is_no_backup_is_said_where_the_file_is_chosen() {
    let summary = super::reading::opened(passport::Audience::Gp);
    let table = [
        (Taken::Letter(Ok(summary)), NoBackup::Letter),
        (
            Taken::Letter(Err(Refusal::Damaged)),
            NoBackup::Other(Found::Refused(Refusal::Damaged)),
        ),
        (Taken::Nothing, NoBackup::Other(Found::Nothing)),
        (Taken::NoReader, NoBackup::Other(Found::NoReader)),
    ];
    for (taken, expected) in table {
        let mut app = App::at(&Page::Restore.href());
        assert_eq!(app.send(Msg::Picked), [Effect::TakePicked]);
        app.send(Msg::TookIn(taken));
        assert_eq!(
            step(&app),
            &RestoreStep::Picking {
                looking: false,
                found: Some(expected)
            }
        );
    }
}

#[test]
fn a_backup_that_the_scanner_finds_leads_to_its_words() {
    let mut app = App::at(SCAN_HREF);
    let effects = app.send(Msg::TookIn(Taken::Letter(Ok(Opened::Backup(locked())))));
    assert_eq!(
        effects,
        [
            Effect::StopCamera,
            Effect::Replace(Page::Restore),
            Effect::Focus(Focus::Heading)
        ]
    );
    app.go(Page::Restore);
    assert!(
        matches!(step(&app), RestoreStep::Words(_)),
        "the page keeps what came in"
    );
}

#[test]
fn nothing_takes_the_place_of_what_is_not_stored_yet() {
    let mut app = App::begun();
    app.send(Msg::BringBack(Box::new(met(1).changes.remove(0))));
    app.go(Page::Restore);
    app.send(Msg::Picked);
    app.send(Msg::TookIn(Taken::Letter(Ok(Opened::Backup(locked())))));
    let attempt = attempt(&mut app);
    let opened = Ok(Ok(unsealed(&[begun("Bo")], &[])));
    app.send(Msg::BackupOpened { attempt, opened });
    assert!(app.model.has_unsaved());
    assert_eq!(app.send(Msg::BringBackup), [], "something is not stored yet");
    app.saved(2);
    assert_eq!(app.send(Msg::BringBackup), [restore(Some(0), false)]);
}

#[test]
fn a_store_that_does_not_write_leaves_what_was_there() {
    let mut app = offered(unsealed(&[begun("Aud")], &[]));
    app.send(Msg::BringBackup);
    app.send(Msg::Restored(Err(StoreTrouble::Full)));
    assert_eq!(offer(&app).progress, Progress::Refused(StoreTrouble::Full));
    assert_eq!(
        app.send(Msg::BringBackup),
        [restore(Some(0), false)],
        "it can be tried again"
    );
}

#[test]
fn leaving_opens_what_is_stored() {
    let mut app = offered(unsealed(&[begun("Aud")], &[]));
    assert_eq!(app.go(Page::Today), [Effect::Load]);
    assert_eq!(
        app.send(Msg::Restored(Ok(()))),
        [],
        "a late answer finds a load under way"
    );
    assert_eq!(app.model.stage, Stage::Starting);
}
