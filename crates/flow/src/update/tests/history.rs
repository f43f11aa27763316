//! Looking back, bringing back, and clearing on purpose.

use super::{App, now, saves};
use crate::*;
use passport::{Change, Id, Key, Kind, Member, Passport, Record, Role, Value};

const OSMAN: Key = Key {
    kind: Kind::Member,
    raw: 0xabc,
};

/// A number that is typed, and so has to be one.
const FOURTH: &str = "01632 960 104";

pub(super) fn osman(phone: &str) -> Record {
    let mut member = Member::new(Role::Gp);
    member.name = "Dr Osman".into();
    member.phone = phone.into();
    Record::Member(Id::new(OSMAN.raw), member)
}

pub(super) fn put(record: Record) -> Change {
    Change::Put(Box::new(record))
}

fn entry(at_ms: i64, change: Change) -> Entry {
    Entry::of(at_ms, vec![change])
}

pub(super) fn phone(passport: &Passport) -> Option<&str> {
    let member = passport.members.get(Id::new(OSMAN.raw))?;
    Some(member.phone.as_str())
}

/// The phone numbers that the log knows of, oldest first; `None` where the record was taken out.
pub(super) fn phones(home: &Home) -> Vec<Option<String>> {
    let said = |value: Option<Value<'_>>| match value {
        Some(Value::Record(Record::Member(_, member))) => Some(member.phone.clone()),
        _ => None,
    };
    home.log
        .steps_of(Some(OSMAN))
        .iter()
        .map(|step| said(step.after))
        .collect()
}

pub(super) fn numbers(expected: &[&str]) -> Vec<Option<String>> {
    expected.iter().map(|number| Some((*number).to_owned())).collect()
}

/// Aud has written down Dr Osman, and his number was changed twice; all of it is stored.
pub(super) fn told() -> App {
    let mut app = App::begun();
    for number in ["1", "2", "3"] {
        app.given([osman(number)]);
    }
    app
}

fn rename(app: &mut App, number: &str) -> Vec<Effect> {
    app.go(Page::Form(FormId::Edit(OSMAN)));
    app.type_in(Field::Phone, number);
    app.send(Msg::SubmitForm)
}

fn asked_to_clear(app: &mut App) -> Vec<Effect> {
    app.go(Page::ClearHistory);
    app.send(Msg::AskClearHistory);
    app.send(Msg::ConfirmClearHistory)
}

/// The answer to the request among these effects: the store has done it.
fn done(effects: &[Effect]) -> Msg {
    let left = effects.iter().find_map(|effect| match effect {
        Effect::ClearHistory { shelf, entry, .. } => Some((*shelf, entry)),
        _ => None,
    });
    let (shelf, entry) = left.expect("the store was asked");
    Msg::HistoryCleared {
        shelf,
        cleared: Ok(Box::new(Written {
            seq: 1,
            entry: (**entry).clone(),
        })),
    }
}

#[test]
fn the_log_holds_what_was_loaded_what_other_tabs_wrote_and_what_was_written_here() {
    let mut app = told();
    assert_eq!(phones(app.home()), numbers(&["1", "2", "3"]));
    rename(&mut app, FOURTH);
    assert_eq!(
        phones(app.home()),
        numbers(&["1", "2", "3", FOURTH]),
        "also before it is stored"
    );
    app.saved(5);
    assert_eq!(phones(app.home()), numbers(&["1", "2", "3", FOURTH]));

    let mut again = App::at("");
    let entries = (1..).zip(["1", "2"]).map(|(seq, number)| Written {
        seq,
        entry: entry(0, put(osman(number))),
    });
    again.send(Msg::Loaded(Ok(Some(Box::new(Loaded {
        shelf: Shelf::Own,
        entries: entries.collect(),
        drafts: Vec::new(),
        read_only: false,
        backup: crate::LastBackup::default(),
        kept_as: None,
    })))));
    assert_eq!(phones(again.home()), numbers(&["1", "2"]));
}

#[test]
fn what_another_tab_wrote_first_stands_before_ours_in_the_log() {
    let mut app = told();
    rename(&mut app, FOURTH);
    let theirs = entry(0, put(osman("theirs")));
    app.saved_beside(
        6,
        Written {
            seq: 5,
            entry: theirs,
        },
    );
    assert_eq!(phones(app.home()), numbers(&["1", "2", "3", "theirs", FOURTH]));
}

#[test]
fn an_earlier_version_is_brought_back_and_that_can_be_undone() {
    let mut app = told();
    app.go(Page::HistoryOf(Some(OSMAN)));
    let effects = app.send(Msg::BringBack(Box::new(put(osman("1")))));
    assert_eq!(saves(&effects), 1);
    assert!(effects.contains(&Effect::Focus(Focus::Heading)));
    assert_eq!(phone(app.passport()), Some("1"));
    assert_eq!(
        app.home().toast,
        Some(Toast {
            said: Said::BroughtBack
        })
    );
    app.saved(5);
    app.send(Msg::Undo);
    assert_eq!(phone(app.passport()), Some("3"));
    assert_eq!(phones(app.home()), numbers(&["1", "2", "3", "1", "3"]));
}

#[test]
fn a_record_that_was_taken_out_is_brought_back() {
    let mut app = told();
    app.send(Msg::AskRemove(OSMAN));
    app.send(Msg::ConfirmRemove);
    app.saved(5);
    assert_eq!(phone(app.passport()), None);
    assert_eq!(phones(app.home()).last(), Some(&None));
    app.send(Msg::BringBack(Box::new(put(osman("3")))));
    assert_eq!(phone(app.passport()), Some("3"));
}

#[test]
fn bringing_back_what_is_there_already_writes_nothing() {
    let mut app = told();
    assert!(app.send(Msg::BringBack(Box::new(put(osman("3"))))).is_empty());
    assert_eq!(app.home().toast, None);
}

#[test]
fn where_this_version_may_only_read_nothing_is_brought_back_or_cleared() {
    let mut app = told();
    let Stage::Home(home) = &mut app.model.stage else {
        panic!("a passport is open");
    };
    home.read_only = true;
    assert!(app.send(Msg::BringBack(Box::new(put(osman("1"))))).is_empty());
    assert!(asked_to_clear(&mut app).is_empty());
    assert_eq!(phone(app.passport()), Some("3"));
}

#[test]
fn clearing_takes_two_taps_and_leaves_one_entry_that_says_all_that_is_there_now() {
    let mut app = told();
    app.go(Page::ClearHistory);
    assert!(app.send(Msg::ConfirmClearHistory).is_empty(), "nobody has asked");
    app.send(Msg::AskClearHistory);
    assert_eq!(app.home().ask, Some(Ask::ClearHistory));
    let effects = app.send(Msg::ConfirmClearHistory);
    let [Effect::ClearHistory { shelf, after, entry }] = effects.as_slice() else {
        panic!("only the store is asked: {effects:?}");
    };
    assert_eq!((*shelf, *after), (Shelf::Own, 4));
    let mut sum = Passport::default();
    for change in &entry.changes {
        sum.apply(change.clone());
    }
    assert_eq!(sum, *app.passport());
    assert!(
        phones(app.home()).len() > 1,
        "nothing is gone before the store says so"
    );

    let before = app.passport().clone();
    let effects = app.send(done(&effects));
    assert_eq!(effects, [Effect::Replace(Page::History)]);
    assert_eq!(*app.passport(), before);
    assert_eq!(phones(app.home()), numbers(&["3"]));
    assert_eq!((app.home().saving.head(), app.home().undo_steps()), (1, 0));
    assert_eq!(app.home().toast, Some(Toast { said: Said::Cleared }));
    assert!(!app.home().may_clear_history(), "there is nothing left to clear");
    assert!(app.send(Msg::Undo).is_empty());
}

#[test]
fn with_something_unsaved_or_nothing_to_clear_it_is_not_offered() {
    let app = App::begun();
    assert!(!app.home().may_clear_history(), "there is no past yet");
    let mut app = told();
    rename(&mut app, FOURTH);
    assert!(!app.home().may_clear_history());
    app.send(Msg::AskClearHistory);
    assert_eq!(app.home().ask, None);
    app.refused(StoreTrouble::Full);
    assert!(!app.home().may_clear_history());

    let mut app = told();
    app.send(Msg::AskClearHistory);
    rename(&mut app, FOURTH);
    assert!(
        !app.send(Msg::ConfirmClearHistory)
            .iter()
            .any(|effect| matches!(effect, Effect::ClearHistory { .. })),
        "something was written after the question"
    );
}

#[test]
fn what_is_written_while_the_history_is_cleared_waits_and_comes_after() {
    let mut app = told();
    let asked = asked_to_clear(&mut app);
    assert_eq!(
        saves(&rename(&mut app, FOURTH)),
        0,
        "the numbers are about to begin anew"
    );
    let effects = app.send(done(&asked));
    assert_eq!(saves(&effects), 1);
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::Save { after: 1, .. })),
        "{effects:?}"
    );
    assert_eq!(phones(app.home()), numbers(&["3", FOURTH]));
    assert!(app.model.has_unsaved());
    app.saved(2);
    assert!(!app.model.has_unsaved());
}

#[test]
fn a_history_that_could_not_be_cleared_stands_as_it_stood_and_says_why() {
    for trouble in [StoreTrouble::Full, StoreTrouble::Lost, StoreTrouble::Taken] {
        let mut app = told();
        asked_to_clear(&mut app);
        let effects = app.send(Msg::HistoryCleared {
            shelf: Shelf::Own,
            cleared: Err(trouble),
        });
        assert_eq!(app.home().clearing, Clearing::Refused(trouble));
        assert_eq!(phones(app.home()), numbers(&["1", "2", "3"]));
        let catches_up = effects.contains(&Effect::CatchUp {
            shelf: Shelf::Own,
            after: 4,
        });
        assert_eq!(catches_up, trouble == StoreTrouble::Taken);
        assert_eq!(saves(&rename(&mut app, FOURTH)), 1, "the app goes on");
        assert_eq!(
            app.home().clearing,
            Clearing::Idle,
            "on another page it is forgotten"
        );
    }
}

#[test]
fn a_tab_whose_log_was_replaced_opens_the_new_one() {
    let mut app = told();
    assert_eq!(
        app.send(Msg::OtherTabReplaced(Shelf::Sample)),
        [],
        "another shelf"
    );
    assert_eq!(app.send(Msg::OtherTabReplaced(Shelf::Own)), [Effect::Load]);
    assert_eq!(app.model.stage, Stage::Starting);
}

/// The log after another tab has cleared the history.
fn whole(app: &App) -> Vec<Written> {
    let mut changes = vec![Change::Patient(Box::new(app.passport().patient.clone()))];
    changes.push(put(osman("3")));
    vec![Written {
        seq: 1,
        entry: Entry::of(now().unix_ms, changes),
    }]
}

#[test]
fn what_was_not_stored_when_another_tab_replaced_the_log_is_written_behind_it() {
    for is_told in [true, false] {
        let mut app = told();
        let log = whole(&app);
        rename(&mut app, FOURTH);
        // Either the other tab says so, or the store no longer knows the entry that ours should follow.
        let effects = if is_told {
            app.send(Msg::OtherTabReplaced(Shelf::Own))
        } else {
            app.refused(StoreTrouble::Damaged)
        };
        let all = Effect::CatchUp {
            shelf: Shelf::Own,
            after: 0,
        };
        assert_eq!(effects, [all]);
        assert!(app.model.has_unsaved());
        assert_eq!(
            saves(&app.send(Msg::Ticked)),
            0,
            "nothing is sent to a log that is not known"
        );
        let effects = app.send(Msg::CaughtUp {
            shelf: Shelf::Own,
            written: Ok(log),
        });
        assert!(
            matches!(effects.as_slice(), [Effect::Save { after: 1, .. }]),
            "{effects:?}"
        );
        assert_eq!(phones(app.home()), numbers(&["3", FOURTH]));
        app.saved(2);
        assert_eq!(app.home().saving.standing(), Standing::Saved);
        app.send(Msg::Undo);
        assert_eq!(phone(app.passport()), Some("3"));
    }
}

#[test]
fn nothing_is_written_into_somebody_elses_passport() {
    let mut app = told();
    rename(&mut app, FOURTH);
    app.send(Msg::OtherTabReplaced(Shelf::Own));
    let other = Change::Patient(Box::new(passport::Patient {
        called: "Kari".into(),
        ..passport::Patient::default()
    }));
    let effects = app.send(Msg::CaughtUp {
        shelf: Shelf::Own,
        written: Ok(vec![Written {
            seq: 1,
            entry: entry(0, other),
        }]),
    });
    assert_eq!(effects, [Effect::Load]);
    assert_eq!(app.model.stage, Stage::Starting);
}

#[test]
fn a_store_that_really_is_damaged_is_said_to_be_so() {
    for written in [Err(StoreTrouble::Damaged), Ok(Vec::new())] {
        let mut app = told();
        rename(&mut app, FOURTH);
        app.refused(StoreTrouble::Damaged);
        app.send(Msg::CaughtUp {
            shelf: Shelf::Own,
            written,
        });
        assert_eq!(
            app.home().saving.standing(),
            Standing::NotSaved(StoreTrouble::Damaged)
        );
        assert_eq!(
            phone(app.passport()),
            Some(FOURTH),
            "what was entered is still here"
        );
    }
}
