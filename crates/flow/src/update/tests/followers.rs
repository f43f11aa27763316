//! Who follows along, on the patient's side: sending, what comes back, stopping. Inviting is in `inviting`.

use super::*;
use passport::{DeviceKeys, Follower, Following, Id, Member, Record, Secret, Stub};

pub(super) const KARI: Id<Member> = Id::new(7);

pub(super) fn dispatch() -> Box<Dispatch> {
    Box::new(Dispatch {
        code: None,
        link: Some("https://example.org/#1".into()),
        file: Parcel::new(b"file"),
        letter: Parcel::new(b"letter"),
    })
}

/// Aud, with Kari in her team.
pub(super) fn with_kari() -> App {
    let mut app = App::begun();
    let kari = Member {
        name: "Kari".into(),
        ..Member::new(passport::Role::Child)
    };
    if let Stage::Home(home) = &mut app.model.stage {
        std::rc::Rc::make_mut(&mut home.passport).put(Record::Member(KARI, kari));
    }
    app.go(Page::Invite(Some(KARI)));
    app
}

pub(super) fn task(effects: &[Effect]) -> FollowersTask {
    let task = effects.iter().find_map(|effect| match effect {
        Effect::Followers { task, .. } => Some(task.clone()),
        _ => None,
    });
    task.expect("something is asked for")
}

pub(super) fn step(app: &App) -> &FollowersStep {
    &app.model.home().expect("the passport is open").followers.step
}

pub(super) fn only(app: &App) -> (Id<Follower>, Follower) {
    let home = app.model.home().expect("the passport is open");
    let mut all = home.passport.followers.iter();
    let row = all.next().expect("somebody follows");
    assert!(all.next().is_none(), "one only");
    (row.id, row.value.clone())
}

pub(super) fn follow(app: &mut App, msg: FollowersMsg) -> Vec<Effect> {
    app.send(Msg::Followers(msg))
}

/// Kari is invited, and the invitation stands on the page.
pub(super) fn invited(locked: bool) -> App {
    let mut app = with_kari();
    let asked = follow(
        &mut app,
        FollowersMsg::Invite {
            member: Some(KARI),
            locked,
        },
    );
    let FollowersTask::Draw { request } = task(&asked) else {
        panic!("keys are drawn first: {asked:?}");
    };
    let seed = Some(Secret([9; 32]));
    let asked = follow(&mut app, FollowersMsg::Drawn { request, seed });
    app.saved(2);
    let FollowersTask::Invite {
        request,
        invited,
        words,
        ..
    } = task(&asked)
    else {
        panic!("an invitation is made: {asked:?}");
    };
    assert_eq!(invited, "Kari");
    assert_eq!(words.is_some(), locked);
    let words = words.map(|_| "balu keti savu".to_owned());
    follow(
        &mut app,
        FollowersMsg::Invited {
            request,
            made: Ok((dispatch(), words)),
        },
    );
    app
}

/// Something for this passport has come in where letters are read, and the passport is open again.
pub(super) fn came(app: &mut App, opened: Opened) -> FollowersTask {
    let home = app.model.home().expect("the passport is open").clone();
    app.send(Msg::Routed(SCAN_HREF.into()));
    let effects = app.send(Msg::TookIn(Taken::Letter(Ok(opened))));
    assert!(effects.contains(&Effect::Replace(Page::Followers)), "{effects:?}");
    assert!(
        app.go(Page::Followers).contains(&Effect::Load),
        "nothing is open beside a letter"
    );
    app.model.stage = Stage::Home(Box::new(home));
    task(&app.go(Page::Followers))
}

pub(super) fn answer(is_seen: bool) -> Opened {
    let letter = Parcel::new(b"answer");
    Opened::Answer { letter, is_seen }
}

pub(super) fn answered(of: Id<Follower>) -> FollowersMsg {
    FollowersMsg::Took(Ok(Took {
        of,
        what: TookIn::Answered {
            keys: DeviceKeys([4; 64]),
            mailbox: 5,
            name: "Kari Moen".into(),
            words: "balu keti savu nedo".into(),
        },
        got_ms: None,
    }))
}

/// Kari follows along, and her page is open.
pub(super) fn paired() -> App {
    let mut app = invited(false);
    let (of, _) = only(&app);
    came(&mut app, answer(true));
    follow(&mut app, answered(of));
    app.saved(3);
    app.go(Page::Follower(of, FollowerStep::Show));
    app
}

fn post_of(effects: &[Effect]) -> (u64, ToPost) {
    match task(effects) {
        FollowersTask::Make { request, post, .. } => (request, *post),
        other => panic!("something is made: {other:?}"),
    }
}

fn made(what: MadeFor) -> Result<Box<MadePost>, PostTrouble> {
    let stub = matches!(what, MadeFor::Update { .. }).then_some(Stub { letter: 6, check: 7 });
    Ok(Box::new(MadePost {
        made: dispatch(),
        what,
        stub,
        words: None,
    }))
}

#[test]
fn what_is_new_is_made_for_one_person_and_noted_so_that_a_reply_is_known() {
    let mut app = paired();
    let (to, _) = only(&app);
    let effects = follow(&mut app, FollowersMsg::Send { to, whole: false });
    let (
        request,
        ToPost::Update {
            summary,
            whole: false,
            ..
        },
    ) = post_of(&effects)
    else {
        panic!("an update is made: {effects:?}");
    };
    assert_eq!(summary.view.patient.called, "Aud");
    let what = MadeFor::Update { is_whole: true };
    follow(
        &mut app,
        FollowersMsg::Made {
            request: request.wrapping_add(1),
            made: made(what),
        },
    );
    assert_eq!(
        step(&app),
        &FollowersStep::Waiting,
        "a late answer to something else"
    );
    follow(
        &mut app,
        FollowersMsg::Made {
            request,
            made: made(what),
        },
    );
    assert!(matches!(step(&app), FollowersStep::Made { .. }));
    let home = app.model.home().unwrap();
    assert_eq!(
        home.passport
            .given
            .iter()
            .map(|row| row.value.letter)
            .collect::<Vec<_>>(),
        [6]
    );
    assert_eq!(only(&app).1.sent_ms, Some(now().unix_ms));
    assert_eq!(only(&app).1.got_ms, None);
}

#[test]
fn the_patient_says_that_they_have_it_and_that_is_noted() {
    let mut app = paired();
    let (of, _) = only(&app);
    assert!(
        follow(&mut app, FollowersMsg::Arrived(of)).is_empty(),
        "nothing has been sent"
    );
    let (request, _) = post_of(&follow(&mut app, FollowersMsg::Send { to: of, whole: true }));
    follow(
        &mut app,
        FollowersMsg::Made {
            request,
            made: made(MadeFor::Update { is_whole: true }),
        },
    );
    let effects = follow(&mut app, FollowersMsg::Arrived(of));
    let sent_ms = now().unix_ms;
    assert_eq!(task(&effects), FollowersTask::Confirm { of, sent_ms });
    follow(&mut app, FollowersMsg::Confirmed { of, got_ms: None });
    assert_eq!(step(&app), &FollowersStep::Refused(PostTrouble::NotKept));
    assert_eq!(only(&app).1.got_ms, None);
    follow(&mut app, FollowersMsg::Confirmed { of, got_ms: Some(12) });
    assert_eq!(only(&app).1.got_ms, Some(12));
    assert_eq!(step(&app), &FollowersStep::Received(of));
}

#[test]
fn a_reply_leads_to_where_replies_are_looked_through() {
    let mut app = paired();
    let (of, _) = only(&app);
    let letter = app.model.home().unwrap().clone();
    app.send(Msg::Routed(SCAN_HREF.into()));
    app.send(Msg::TookIn(Taken::Letter(Ok(Opened::Post(Parcel::new(b"post"))))));
    let own = app.send(Msg::Follow(FollowMsg::Took(Ok(Arrived::ForOwn(Parcel::new(
        b"post",
    ))))));
    assert!(own.contains(&Effect::Replace(Page::Followers)));
    app.go(Page::Followers);
    app.model.stage = Stage::Home(Box::new(letter));
    assert!(matches!(
        task(&app.go(Page::Followers)),
        FollowersTask::TakeIn { is_seen: false, .. }
    ));
    let brought = Brought {
        id: 5,
        text: "1234".into(),
        another: None,
        from: None,
    };
    let took = Took {
        of,
        what: TookIn::Reply(brought),
        got_ms: Some(12),
    };
    let effects = follow(&mut app, FollowersMsg::Took(Ok(took)));
    assert!(effects.contains(&Effect::Replace(Page::Reply(5))), "{effects:?}");
    assert_eq!(only(&app).1.got_ms, Some(12));
    let effects = app.go(Page::Reply(5));
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::OpenReply { .. })),
        "{effects:?}"
    );
}

#[test]
fn stopping_is_at_once_and_word_of_it_is_made_beside() {
    let mut app = paired();
    let (of, _) = only(&app);
    app.go(Page::Follower(of, FollowerStep::Stop));
    let effects = follow(&mut app, FollowersMsg::Stop(of));
    assert_eq!(only(&app).1.following(), Following::Stopped);
    let (request, ToPost::Farewell) = post_of(&effects) else {
        panic!("word of it is made: {effects:?}");
    };
    follow(
        &mut app,
        FollowersMsg::Made {
            request,
            made: Err(PostTrouble::NotNow),
        },
    );
    assert_eq!(
        only(&app).1.following(),
        Following::Stopped,
        "whether or not it could be made"
    );
    assert!(
        follow(&mut app, FollowersMsg::Send { to: of, whole: true }).is_empty(),
        "nothing is sent any more"
    );
    follow(&mut app, FollowersMsg::Remove(of));
    assert_eq!(app.model.home().unwrap().passport.followers.iter().count(), 0);
}

#[test]
fn a_moving_code_is_cut_from_what_was_made_and_pairing_is_nothing_to_take_back() {
    let mut app = paired();
    let (to, _) = only(&app);
    let steps = app.model.home().unwrap().undo_steps();
    let (request, _) = post_of(&follow(&mut app, FollowersMsg::Send { to, whole: true }));
    let what = MadeFor::Update { is_whole: true };
    follow(
        &mut app,
        FollowersMsg::Made {
            request,
            made: made(what),
        },
    );
    let effects = app.go(Page::Follower(to, FollowerStep::Moving));
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::CutBackup { letter, .. } if letter.bytes() == b"letter"))
    );
    assert_eq!(app.model.home().unwrap().undo_steps(), steps);
    let effects = app.go(Page::Today);
    assert_eq!(step(&app), &FollowersStep::Resting);
    assert!(!effects.contains(&Effect::KeepAwake(true)));
}

#[test]
fn a_copy_for_the_day_the_phone_is_lost_always_opens_with_the_same_words() {
    let mut app = paired();
    let (of, _) = only(&app);
    follow(&mut app, FollowersMsg::LeaveCopy(of));
    let words = only(&app).1.copy_words.unwrap();
    let first = app.saved(4);
    let (request, post) = post_of(&first);
    assert_eq!(
        post,
        ToPost::Copy(words),
        "a copy that holds its own words is made"
    );
    assert!(!only(&app).1.keeps_copy, "there is none yet");
    follow(
        &mut app,
        FollowersMsg::Made {
            request,
            made: made(MadeFor::Copy),
        },
    );
    assert!(matches!(
        step(&app),
        FollowersStep::Made {
            what: MadeFor::Copy,
            ..
        }
    ));
    assert_eq!(only(&app).1.copy_words, Some(words));
    app.saved(5);
    let (_, again) = post_of(&follow(&mut app, FollowersMsg::LeaveCopy(of)));
    assert_eq!(again, ToPost::Copy(words));
}

#[test]
fn no_copy_is_made_of_what_is_not_stored_yet() {
    let mut app = paired();
    let (of, _) = only(&app);
    app.send(Msg::GaveCopy(KARI));
    assert!(app.model.has_unsaved());
    assert!(follow(&mut app, FollowersMsg::LeaveCopy(of)).is_empty());
}

#[test]
fn the_words_of_a_copy_are_put_away_before_it_is_held_out() {
    let mut app = paired();
    let (of, _) = only(&app);
    follow(&mut app, FollowersMsg::LeaveCopy(of));
    let (request, _) = post_of(&app.saved(4));
    let mut copy = made(MadeFor::Copy).unwrap();
    copy.words = Some("bameva gutife gulosu".into());
    follow(
        &mut app,
        FollowersMsg::Made {
            request,
            made: Ok(copy),
        },
    );
    assert!(matches!(step(&app), FollowersStep::Made { words: Some(_), .. }));
    follow(&mut app, FollowersMsg::WordsWritten);
    assert!(matches!(step(&app), FollowersStep::Made { words: None, .. }));
}
