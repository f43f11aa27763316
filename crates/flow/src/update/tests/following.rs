//! Following the passports of others: invitations, what comes, word that it has come.

use super::*;
use passport::{Audience, Coded as _, Reader, Stub, Summary, summarise};
use std::collections::{BTreeMap, BTreeSet};

fn invited() -> Invited {
    Invited {
        letter: Parcel::new(b"invitation"),
        called: "Aud".into(),
        invited: "Kari".into(),
    }
}

fn dispatch() -> Box<Dispatch> {
    Box::new(Dispatch {
        code: None,
        link: Some("https://example.org/#1".into()),
        file: Parcel::new(b"file"),
        letter: Parcel::new(b"letter"),
    })
}

fn summary() -> Summary {
    let reader: Reader = Audience::Relative.into();
    summarise(
        &Passport::default(),
        reader,
        &BTreeSet::new(),
        Language::English,
        now().wall,
    )
}

fn followed(has_latest: bool) -> Followed {
    let latest = Latest {
        summary: summary(),
        came_ms: 5,
        stub: Stub { letter: 6, check: 7 },
        new: None,
        marks: BTreeMap::new(),
        from_another: false,
        missed: 0,
        reached: Vec::new(),
    };
    Followed {
        pairing: 9,
        called: "Aud".into(),
        invited: "Kari".into(),
        since_ms: 1,
        latest: has_latest.then(|| Box::new(latest)),
        answer: Some(dispatch()),
        has_ended: false,
        copy_ms: None,
        kept_at: None,
        keeping_ended: false,
    }
}

pub(super) fn follow(app: &mut App, msg: FollowMsg) -> Vec<Effect> {
    app.send(Msg::Follow(msg))
}

pub(super) fn step(app: &App) -> &FollowStep {
    match &app.model.stage {
        Stage::Following(following) => &following.step,
        other => panic!("the page of what is followed is open: {other:?}"),
    }
}

pub(super) fn tasks(effects: &[Effect]) -> Vec<&FollowTask> {
    let mut tasks = Vec::new();
    for effect in effects {
        if let Effect::Follow(task) = effect {
            tasks.push(task);
        }
    }
    tasks
}

/// Kari's phone, on which nothing else is, has opened this.
pub(super) fn opened(opened: Opened) -> App {
    let mut app = App::at("#1234");
    app.send(Msg::LetterRead {
        fragment: "1234".into(),
        letter: Ok(opened),
    });
    app.go(Page::Follow);
    app
}

/// Kari reads what Aud has sent.
fn reading() -> App {
    let mut app = App::at(&Page::FollowOne(9).href());
    let found = Ok(Some(Box::new(followed(true))));
    follow(&mut app, FollowMsg::Opened { pairing: 9, found });
    app
}

#[test]
fn an_invitation_is_accepted_under_ones_own_name_and_answered() {
    let mut app = opened(Opened::Invitation(invited()));
    assert!(matches!(step(&app), FollowStep::Invited { name, was_locked: false, .. } if name == "Kari"));
    follow(&mut app, FollowMsg::NameTyped(" ".into()));
    assert_eq!(
        follow(&mut app, FollowMsg::Accept),
        [Effect::Focus(Focus::Field("follow-name"))]
    );
    follow(&mut app, FollowMsg::NameTyped(" Kari Moen ".into()));
    let effects = follow(&mut app, FollowMsg::Accept);
    assert!(matches!(tasks(&effects)[..], [FollowTask::Accept { name, .. }] if name == "Kari Moen"));
    assert!(
        follow(&mut app, FollowMsg::Accept).is_empty(),
        "a second tap is no second answer"
    );
    let accepted = Acceptance {
        pairing: 9,
        called: "Aud".into(),
        made: dispatch(),
        words: "balu keti savu nedo".into(),
    };
    follow(&mut app, FollowMsg::Accepted(Ok(Box::new(accepted))));
    assert!(matches!(step(&app), FollowStep::Answered { words: Some(_), .. }));
    assert!(app.model.follows);
    assert_eq!(
        follow(&mut app, FollowMsg::Copy),
        [Effect::Copy("https://example.org/#1".into())]
    );
}

#[test]
fn what_could_not_be_accepted_says_why_and_can_be_tried_again() {
    let mut app = opened(Opened::Invitation(invited()));
    follow(&mut app, FollowMsg::Accept);
    follow(&mut app, FollowMsg::Accepted(Err(PostTrouble::NotKept)));
    assert!(matches!(
        step(&app),
        FollowStep::Invited {
            trouble: Some(PostTrouble::NotKept),
            is_accepting: false,
            ..
        }
    ));
    assert!(!follow(&mut app, FollowMsg::Accept).is_empty());
}

#[test]
fn a_locked_invitation_asks_for_its_words_and_for_no_others_later() {
    let mut app = opened(Opened::LockedInvitation(Parcel::new(b"locked")));
    app.send(Msg::KeyTyped("balu keti savu".into()));
    let effects = app.send(Msg::TryKey);
    let [FollowTask::Unlock { attempt, words, .. }] = tasks(&effects)[..] else {
        panic!("the words are tried: {effects:?}");
    };
    assert_eq!(words, "balu keti savu");
    let attempt = *attempt;
    assert!(app.send(Msg::TryKey).is_empty(), "one attempt at a time");
    follow(
        &mut app,
        FollowMsg::Unlocked {
            attempt,
            opened: Err(KeyTrouble::Wrong),
        },
    );
    assert!(matches!(
        step(&app),
        FollowStep::Locked(Unlocking {
            trouble: Some(KeyTrouble::Wrong),
            ..
        })
    ));
    let effects = app.send(Msg::TryKey);
    let [FollowTask::Unlock { attempt, .. }] = tasks(&effects)[..] else {
        panic!("the words are tried again: {effects:?}");
    };
    let opened = Ok(Box::new(invited()));
    let attempt = *attempt;
    follow(&mut app, FollowMsg::Unlocked { attempt, opened });
    follow(&mut app, FollowMsg::Accept);
    let accepted = Acceptance {
        pairing: 9,
        called: "Aud".into(),
        made: dispatch(),
        words: "balu".into(),
    };
    follow(&mut app, FollowMsg::Accepted(Ok(Box::new(accepted))));
    assert!(matches!(step(&app), FollowStep::Answered { words: None, .. }));
}

#[test]
fn what_comes_is_taken_in_and_read_on_a_page_of_its_own() {
    let mut app = App::at("#1234");
    let effects = app.send(Msg::LetterRead {
        fragment: "1234".into(),
        letter: Ok(Opened::Post(Parcel::new(b"post"))),
    });
    assert!(matches!(tasks(&effects)[..], [FollowTask::TakeIn(letter)] if letter.bytes() == b"post"));
    let effects = follow(&mut app, FollowMsg::Took(Ok(Arrived::Taken(9))));
    assert_eq!(effects, [Effect::Replace(Page::FollowOne(9))]);
    let effects = app.go(Page::FollowOne(9));
    assert_eq!(tasks(&effects), [&FollowTask::Open(9)]);
    let found = Ok(Some(Box::new(followed(true))));
    follow(&mut app, FollowMsg::Opened { pairing: 9, found });
    assert!(
        matches!(&app.model.stage, Stage::Reading(reading) if matches!(reading.letter, Letter::Open { .. }))
    );
}

#[test]
fn what_is_not_taken_says_why_beside_what_is_followed() {
    let mut app = opened(Opened::Post(Parcel::new(b"post")));
    let mut refused = App::at("#1234");
    refused.send(Msg::LetterRead {
        fragment: "1234".into(),
        letter: Ok(Opened::Post(Parcel::new(b"post"))),
    });
    let effects = follow(&mut refused, FollowMsg::Took(Err(PostTrouble::Forged)));
    assert_eq!(effects, [Effect::Replace(Page::Follow)]);
    assert_eq!(step(&refused), &FollowStep::Refused(PostTrouble::Forged));
    // What is being looked at goes on while the list is read.
    assert_eq!(step(&app), &FollowStep::Waiting);
    follow(&mut app, FollowMsg::Found(Ok(Vec::new())));
    assert_eq!(step(&app), &FollowStep::Waiting);
}

#[test]
fn one_of_whom_nothing_has_come_or_who_is_gone_is_not_read() {
    for found in [
        Ok(None),
        Ok(Some(Box::new(followed(false)))),
        Err(StoreTrouble::Damaged),
    ] {
        let mut app = App::at(&Page::FollowOne(9).href());
        let effects = follow(&mut app, FollowMsg::Opened { pairing: 9, found });
        assert_eq!(effects, [Effect::Replace(Page::Follow)]);
    }
}

#[test]
fn a_reply_goes_by_the_pairing_and_a_receipt_is_made_on_request() {
    let mut app = reading();
    let effects = follow(&mut app, FollowMsg::Receipt);
    assert_eq!(tasks(&effects), [&FollowTask::Receipt(9)]);
    follow(&mut app, FollowMsg::Receipted(Ok(dispatch())));
    assert_eq!(
        follow(&mut app, FollowMsg::Share),
        [Effect::ShareLink("https://example.org/#1".into())]
    );
    app.send(Msg::Handed(Some(Handed::Shared)));
    let Stage::Reading(open) = &app.model.stage else {
        panic!("it is being read");
    };
    assert_eq!(open.follows.as_ref().unwrap().handed, Some(Handed::Shared));
    app.send(Msg::Reply(ReplyMsg::Begin));
    app.send(Msg::Reply(ReplyMsg::Typed(
        ReplyField::Message,
        "I come on Thursday".into(),
    )));
    app.send(Msg::Reply(ReplyMsg::Typed(ReplyField::Name, "Kari".into())));
    app.send(Msg::Reply(ReplyMsg::Typed(
        ReplyField::Role,
        passport::Role::Child.code().to_string(),
    )));
    let effects = app.send(Msg::Reply(ReplyMsg::Make));
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::PackReply(packing) if packing.pairing == Some(9))),
        "{effects:?}"
    );
}

#[test]
fn another_number_is_accepted_by_a_tap_and_by_nothing_else() {
    let mut app = reading();
    let effects = follow(&mut app, FollowMsg::Trust(3));
    assert_eq!(tasks(&effects), [&FollowTask::Trust { pairing: 9, mark: 3 }]);
    let found = Ok(Some(Box::new(followed(true))));
    assert!(
        follow(&mut app, FollowMsg::Opened { pairing: 9, found }).is_empty(),
        "the page stays where it is"
    );
}

#[test]
fn a_phone_on_which_nothing_else_is_begins_with_what_it_follows() {
    let mut app = App::at("");
    follow(&mut app, FollowMsg::Stands(true));
    let effects = app.send(Msg::Loaded(Ok(None)));
    assert_eq!(effects, [Effect::Replace(Page::Follow)]);
    let mut app = App::at(&Page::Today.href());
    follow(&mut app, FollowMsg::Stands(true));
    app.send(Msg::Loaded(Ok(None)));
    assert!(
        matches!(app.model.stage, Stage::Welcome(_)),
        "whoever wants a passport of their own gets there"
    );
}

#[test]
fn what_is_not_stored_yet_is_put_aside_and_comes_back() {
    let mut app = App::begun();
    app.send(Msg::Answer(passport::ChecklistItem::ALL[0], Answer::Level(4)));
    assert!(app.model.has_unsaved());
    app.go(Page::Follow);
    assert!(app.model.has_unsaved(), "it is aside, and still not stored");
    app.go(Page::Today);
    assert!(app.model.home().is_some());
}

#[test]
fn somebody_is_followed_no_longer_once_that_is_said_twice() {
    let mut app = App::at(&Page::Follow.href());
    follow(&mut app, FollowMsg::Found(Ok(vec![followed(true)])));
    assert!(follow(&mut app, FollowMsg::Leave).is_empty(), "it is asked first");
    follow(&mut app, FollowMsg::AskLeave(9));
    let effects = follow(&mut app, FollowMsg::Leave);
    assert_eq!(tasks(&effects), [&FollowTask::Leave(9)]);
}

#[test]
fn an_answer_is_shown_again_with_its_words() {
    let mut app = App::at(&Page::Follow.href());
    follow(&mut app, FollowMsg::Found(Ok(vec![followed(false)])));
    let effects = follow(&mut app, FollowMsg::ShowAnswer(9));
    assert_eq!(tasks(&effects), [&FollowTask::Answer(9)]);
    let answer = Acceptance {
        pairing: 9,
        called: "Aud".into(),
        made: dispatch(),
        words: "balu keti savu nedo".into(),
    };
    follow(&mut app, FollowMsg::AnswerIs(Ok(Box::new(answer))));
    assert!(matches!(step(&app), FollowStep::Answered { words: Some(_), .. }));
}

#[test]
fn a_locked_copy_is_given_back_as_a_file() {
    let mut app = App::at(&Page::Follow.href());
    follow(&mut app, FollowMsg::Found(Ok(vec![followed(true)])));
    let effects = follow(&mut app, FollowMsg::GiveBack(9));
    assert_eq!(tasks(&effects), [&FollowTask::GiveBack(9)]);
    follow(&mut app, FollowMsg::CopyIs(Some(("Aud".into(), dispatch()))));
    assert!(matches!(step(&app), FollowStep::GivingBack { .. }));
    assert_eq!(
        follow(&mut app, FollowMsg::File),
        [Effect::ShareFile(Parcel::new(b"file"))]
    );
}

#[test]
fn words_that_were_mended_while_the_first_were_tried_are_not_called_wrong() {
    let mut app = opened(Opened::LockedInvitation(Parcel::new(b"locked")));
    app.send(Msg::KeyTyped("balu".into()));
    let effects = app.send(Msg::TryKey);
    let [FollowTask::Unlock { attempt, .. }] = tasks(&effects)[..] else {
        panic!("the words are tried: {effects:?}");
    };
    let attempt = *attempt;
    app.send(Msg::KeyTyped("balu keti savu".into()));
    let opened = Err(KeyTrouble::Wrong);
    assert!(follow(&mut app, FollowMsg::Unlocked { attempt, opened }).is_empty());
    assert!(matches!(
        step(&app),
        FollowStep::Locked(Unlocking { trouble: None, .. })
    ));
    assert!(!app.send(Msg::TryKey).is_empty(), "and can be tried");
}
