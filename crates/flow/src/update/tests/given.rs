//! Which letters were given is noted, and is nobody's change.

use super::{App, saves, sending};
use crate::*;
use passport::{Area, Audience, Concern, Id, Key, Kind, Member, Record, Role, Stub, Task};

const GP: To = To::All(Audience::Gp);

/// A passport with a private concern before the shared one, previewed for the general practitioner.
fn previewed() -> App {
    let mut app = App::begun();
    let private = Concern {
        sharing: passport::Sharing::OnlyMe,
        ..Concern::default()
    };
    app.given([
        Record::Member(Id::new(70), Member::new(Role::Gp)),
        Record::Task(Id::new(71), Task::new(Area::Transport)),
        Record::Concern(Id::new(72), private),
        Record::Concern(Id::new(73), Concern::default()),
    ]);
    app.go(Page::Preview(GP));
    app
}

fn glance(letter: u64, records: Vec<Key>) -> Option<Box<Glance>> {
    let picture = || Picture {
        path: String::new(),
        size: 21,
    };
    let summary = passport::summarise(
        &passport::Passport::default(),
        Audience::Gp.into(),
        &Default::default(),
        passport::Language::English,
        super::now().wall,
    );
    Some(Box::new(Glance {
        link: String::new(),
        screen: picture(),
        paper: picture(),
        left_out: passport::LeftOut::default(),
        stub: Stub { letter, check: 9 },
        records,
        shown: Box::new(summary),
        key: None,
    }))
}

fn key(kind: Kind, raw: u64) -> Key {
    Key { kind, raw }
}

/// The code of this letter is on the screen.
fn shown(app: &mut App, letter: u64) -> Vec<Effect> {
    app.go(Page::Preview(GP));
    app.go(Page::Give(GP, Way::Code));
    let request = sending::share(app).request;
    let records = vec![key(Kind::Member, 1), key(Kind::Concern, 1)];
    let glance = glance(letter, records);
    app.send(Msg::CodeMade { request, glance })
}

#[test]
fn a_code_that_is_shown_is_noted_with_the_passports_own_ids() {
    let mut app = previewed();
    let request = sending::share(&app).request;
    let early = glance(1, Vec::new());
    assert_eq!(
        saves(&app.send(Msg::CodeMade {
            request,
            glance: early
        })),
        0,
        "a preview is given to nobody"
    );
    assert_eq!(saves(&shown(&mut app, 2)), 1);
    let given: Vec<_> = app.passport().given.iter().map(|row| row.value.clone()).collect();
    let [given] = given.as_slice() else {
        panic!("one letter was given")
    };
    assert_eq!((given.letter, given.audience), (2, Audience::Gp));
    assert_eq!(
        given.records,
        [key(Kind::Member, 70), key(Kind::Concern, 73)],
        "what is private is not counted"
    );
    assert_eq!(given.own(Kind::Concern, 1), Some(73));
}

#[test]
fn a_letter_that_is_handed_on_or_moves_is_noted_with_all_its_records_and_once() {
    let mut app = previewed();
    let (request, _) = sending::asked(&app.go(Page::Give(GP, Way::Send))).unwrap();
    app.send(Msg::LetterMade {
        request,
        made: sending::sent(None),
    });
    assert_eq!(
        app.passport().given.iter().count(),
        0,
        "it has not left the phone"
    );
    app.send(Msg::Handed(Some(Handed::Saved)));
    app.send(Msg::Copied(true));
    assert_eq!(app.passport().given.iter().count(), 1);
    app.go(Page::Give(GP, Way::Moving));
    let request = sending::share(&app).moving.request;
    let stub = Stub { letter: 5, check: 6 };
    app.send(Msg::PartsMade {
        request,
        made: Some((3, Some(stub))),
    });
    let given: Vec<_> = app.passport().given.iter().map(|row| &row.value).collect();
    assert_eq!(given.len(), 2);
    for given in given {
        let expected = [key(Kind::Member, 70), key(Kind::Task, 71), key(Kind::Concern, 73)];
        assert_eq!(given.records.len(), expected.len());
        assert!(
            expected.iter().all(|key| given.records.contains(key)),
            "{given:?}"
        );
    }
}

#[test]
fn it_is_no_change_to_take_back_or_to_keep_a_backup_of() {
    let mut app = previewed();
    let (steps, log) = (app.home().undo_steps(), app.home().log.clone());
    shown(&mut app, 2);
    assert_eq!(app.home().toast, None);
    assert_eq!(app.home().undo_steps(), steps);
    assert_eq!(app.home().log.changes_after(0), log.changes_after(0));
    assert_eq!(app.home().log.steps().len(), log.steps().len());
}

#[test]
fn of_many_letters_to_one_reader_the_oldest_gives_way_and_none_to_another() {
    let mut app = previewed();
    let other = To::All(Audience::HomeCare);
    app.go(Page::Preview(other));
    app.go(Page::Give(other, Way::Code));
    let request = sending::share(&app).request;
    let glance = glance(1_000, Vec::new());
    app.send(Msg::CodeMade { request, glance });
    for letter in 1..=101 {
        shown(&mut app, letter);
    }
    let letters: Vec<u64> = app.passport().given.iter().map(|row| row.value.letter).collect();
    assert_eq!(letters.len(), 26);
    assert!(letters.contains(&101) && letters.contains(&1_000) && !letters.contains(&1));
}

#[test]
fn a_page_that_is_printed_has_been_given() {
    let mut app = previewed();
    app.go(Page::Give(GP, Way::Paper));
    let request = sending::share(&app).request;
    let glance = glance(3, Vec::new());
    assert_eq!(
        saves(&app.send(Msg::CodeMade { request, glance })),
        0,
        "nothing is printed yet"
    );
    let effects = app.send(Msg::Print);
    assert_eq!((saves(&effects), effects.last()), (1, Some(&Effect::Print)));
    assert_eq!(app.passport().given.iter().count(), 1);
}
