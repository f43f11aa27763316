//! What others wrote at the same time, on this device or another, and what comes out of both.

use super::history::{numbers, osman, phone, phones, put, told};
use super::storing::{add_member, found, named, names, written};
use super::{App, saves};
use crate::*;
use passport::{Change, Role};

#[test]
fn what_was_written_on_another_device_stands_in_the_log_where_its_clock_puts_it() {
    let mut app = told();
    let mut log = app.log();
    log.insert(
        2,
        Written {
            seq: 5,
            entry: Entry::of(0, vec![put(osman("theirs"))]),
        },
    );
    app.send(Msg::CaughtUp {
        shelf: Shelf::Own,
        written: Ok(log),
    });
    assert_eq!(phones(app.home()), numbers(&["1", "theirs", "2", "3"]));
    assert_eq!(phone(app.passport()), Some("3"));
    assert_eq!(app.home().saving.head(), 5);
    assert_eq!(
        app.home().log.changes_after(4),
        1,
        "it is counted by when it was stored here"
    );
    assert_eq!(app.home().log.changes_after(5), 0);
}

#[test]
fn what_waits_is_shown_behind_what_others_wrote_and_was_made_without_knowing_it() {
    let mut app = App::begun();
    add_member(&mut app, "One");
    add_member(&mut app, "Two");
    let theirs = passport::Member {
        name: "Theirs".into(),
        ..passport::Member::new(Role::Gp)
    };
    let theirs = Change::Put(Box::new(passport::Record::Member(passport::Id::new(77), theirs)));
    let effects = app.saved_beside(3, written(2, theirs));
    let sent: Vec<_> = effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Save { after, knew, .. } => Some((*after, *knew)),
            _ => None,
        })
        .collect();
    assert_eq!(sent, [(3, 1)], "it was made when only the first entry was known");
    assert_eq!(names(&app), ["Theirs", "One", "Two"]);
    assert_eq!(saves(&add_member(&mut app, "Three")), 0);
    app.saved(4);
    assert_eq!(app.home().saving.standing(), Standing::Saving);
    app.saved(5);
    assert_eq!(
        (app.home().saving.standing(), app.home().saving.head()),
        (Standing::Saved, 5)
    );
}

#[test]
fn what_came_out_of_two_tabs_is_shown_as_a_reload_would_show_it() {
    let mut app = App::begun();
    add_member(&mut app, "One");
    app.saved(2);
    let mut log = app.log();
    let row = app.passport().members.iter().next().unwrap().clone();
    let theirs = passport::Member {
        phone: "22 33 44 55".into(),
        ..row.value
    };
    log.push(written(
        3,
        Change::Put(Box::new(passport::Record::Member(row.id, theirs))),
    ));
    // What stands in the log in between came from somewhere else, with a clock that was behind.
    log.insert(1, written(4, named("Aud Marie")));
    app.send(Msg::CaughtUp {
        shelf: Shelf::Own,
        written: Ok(log.clone()),
    });
    let mut reloaded = App::at("");
    reloaded.send(Msg::Loaded(Ok(Some(Box::new(found(log))))));
    assert_eq!(app.passport(), reloaded.passport());
    assert_eq!(app.home().log, reloaded.home().log);
    assert_eq!(app.home().history, reloaded.home().history);
    assert_eq!(app.home().saving.head(), reloaded.home().saving.head());
    assert_eq!(
        app.home().undo_steps(),
        0,
        "what others have changed since is not undone here"
    );
}
