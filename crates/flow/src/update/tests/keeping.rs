//! A passport that several devices keep, and what was written apart.

use super::followers::{KARI, follow, invited, only, paired, step, task};
use super::*;
use passport::{Dispute, Follower, Id, Kind, Member, Record, Side};

fn keeps(app: &mut App, keeps: bool) -> Id<Follower> {
    let (of, _) = only(app);
    follow(app, FollowersMsg::Keep { of, keeps });
    app.saved(4);
    of
}

/// Kari follows along and keeps the passport too.
fn kept() -> (App, Id<Follower>) {
    let mut app = paired();
    let of = keeps(&mut app, true);
    (app, of)
}

/// The same on Kari's own phone.
fn on_karis_phone() -> (App, Id<Follower>) {
    let (mut app, of) = kept();
    let kept_as = KeptAs {
        of,
        sent_ms: None,
        has_ended: false,
    };
    follow(&mut app, FollowersMsg::KeptAs(Some(kept_as)));
    (app, of)
}

fn asked(effects: &[Effect]) -> (u64, ToPost, bool) {
    match task(effects) {
        FollowersTask::Make {
            request,
            post,
            is_theirs,
            ..
        } => (request, *post, is_theirs),
        other => panic!("something is made: {other:?}"),
    }
}

fn entries(is_whole: bool) -> Result<Box<MadePost>, PostTrouble> {
    Ok(Box::new(MadePost {
        made: super::followers::dispatch(),
        what: MadeFor::Entries { is_whole },
        stub: None,
        words: None,
    }))
}

fn looks_for_disputes(effects: &[Effect]) -> bool {
    effects.contains(&Effect::LookForDisputes(Shelf::Own))
}

#[test]
fn who_keeps_a_stored_passport_is_known_before_it_is_opened() {
    let (mut app, of) = kept();
    let (_, follower) = only(&app);
    let stored = |app: &App| storing::found(app.log());
    assert_eq!(crate::keepers(&stored(&app)), [(of, follower.seed)]);
    keeps(&mut app, false);
    assert_eq!(crate::keepers(&stored(&app)), [], "it has ended since");
}

#[test]
fn what_is_written_in_the_first_moment_on_the_phone_of_whoever_keeps_it_is_theirs() {
    let (there, of) = kept();
    let kept_as = Some(KeptAs {
        of,
        sent_ms: None,
        has_ended: false,
    });
    let found = Loaded {
        kept_as,
        ..storing::found(there.log())
    };
    let mut app = App::at("");
    app.send(Msg::Loaded(Ok(Some(Box::new(found)))));
    let effects = storing::add_member(&mut app, "Dr. Moe");
    let by = effects.iter().find_map(|effect| match effect {
        Effect::Save { entry, .. } => entry.by,
        _ => None,
    });
    assert_eq!(by, Some(KARI));
}

#[test]
fn whoever_keeps_it_is_sent_what_was_written_and_no_summary() {
    let (mut app, of) = kept();
    assert!(only(&app).1.keeps_passport);
    assert!(app.home().is_kept_elsewhere());
    let effects = follow(&mut app, FollowersMsg::Send { to: of, whole: false });
    let (request, post, is_theirs) = asked(&effects);
    assert_eq!((post, is_theirs), (ToPost::Entries { whole: false }, false));
    let made = entries(true);
    follow(&mut app, FollowersMsg::Made { request, made });
    assert_eq!(only(&app).1.sent_ms, Some(now().unix_ms));
    assert_eq!(
        app.passport().given.iter().count(),
        0,
        "nothing was given to a reader"
    );
    let effects = follow(&mut app, FollowersMsg::Arrived(of));
    let sent_ms = now().unix_ms;
    assert_eq!(task(&effects), FollowersTask::ConfirmEntries { of, sent_ms });
}

#[test]
fn nothing_is_sent_that_is_not_stored() {
    let (mut app, of) = kept();
    app.go(Page::Form(FormId::Patient(PatientSection::ALL[0])));
    app.type_in(Field::Called, "Aud Berg");
    app.send(Msg::SubmitForm);
    assert!(follow(&mut app, FollowersMsg::Send { to: of, whole: true }).is_empty());
}

#[test]
fn the_patient_ends_it_and_from_then_on_they_are_sent_what_they_may_see() {
    let (mut app, _) = kept();
    let of = keeps(&mut app, false);
    assert!(!only(&app).1.keeps_passport);
    assert_eq!(step(&app), &FollowersStep::KeptNoMore(of), "it is said");
    let (_, post, _) = asked(&follow(&mut app, FollowersMsg::Send { to: of, whole: false }));
    assert!(matches!(post, ToPost::Update { .. }), "{post:?}");
}

#[test]
fn only_somebody_who_follows_can_come_to_keep_it() {
    let mut app = invited(false);
    let (of, _) = only(&app);
    assert!(follow(&mut app, FollowersMsg::Keep { of, keeps: true }).is_empty());
    assert!(!only(&app).1.keeps_passport);
}

#[test]
fn on_the_phone_of_whoever_keeps_it_they_write_and_it_goes_to_the_patient() {
    let (mut app, of) = on_karis_phone();
    assert_eq!(app.home().writer(), Some(KARI));
    app.go(Page::Form(FormId::Patient(PatientSection::ALL[0])));
    app.type_in(Field::Called, "Aud Berg");
    let effects = app.send(Msg::SubmitForm);
    let by = effects.iter().find_map(|effect| match effect {
        Effect::Save { entry, .. } => Some(entry.by),
        _ => None,
    });
    assert_eq!(by, Some(Some(KARI)));
    app.saved(5);
    let (request, _, is_theirs) = asked(&follow(&mut app, FollowersMsg::Send { to: of, whole: false }));
    assert!(is_theirs);
    let made = entries(false);
    follow(&mut app, FollowersMsg::Made { request, made });
    assert_eq!(only(&app).1.sent_ms, None, "that is what the patient sends");
    assert_eq!(app.home().kept_as.unwrap().sent_ms, Some(now().unix_ms));
    assert!(
        follow(&mut app, FollowersMsg::Keep { of, keeps: false }).is_empty(),
        "that is for the patient to say"
    );
}

#[test]
fn what_came_from_another_device_is_read_behind_what_is_known_and_what_is_in_dispute_is_looked_for() {
    let (mut app, of) = kept();
    app.model.route = Route::Page(Page::Followers);
    if let Stage::Home(home) = &mut app.model.stage {
        home.followers.step = FollowersStep::Waiting;
    }
    let what = TookIn::Entries {
        new: 2,
        has_all: true,
    };
    let got_ms = None;
    let effects = follow(&mut app, FollowersMsg::Took(Ok(Took { of, what, got_ms })));
    let after = 4;
    let shelf = Shelf::Own;
    assert!(effects.contains(&Effect::CatchUp { shelf, after }), "{effects:?}");
    assert_eq!(step(&app), &FollowersStep::CameTogether { of, new: 2 });
    let written = Ok(app.log());
    let effects = app.send(Msg::CaughtUp { shelf, written });
    assert!(looks_for_disputes(&effects), "{effects:?}");
    let recognises = |effect: &Effect| matches!(effect, Effect::Followers { task: FollowersTask::Recognise { keepers }, .. } if keepers.len() == 1);
    assert!(effects.iter().any(recognises), "{effects:?}");
}

#[test]
fn another_device_of_ones_own_keeps_it_from_the_beginning() {
    let mut app = App::begun();
    app.go(Page::Invite(None));
    let invite = FollowersMsg::Invite {
        member: None,
        locked: false,
    };
    let FollowersTask::Draw { request } = task(&follow(&mut app, invite)) else {
        panic!("keys are drawn first");
    };
    let seed = Some(passport::Secret([9; 32]));
    let effects = follow(&mut app, FollowersMsg::Drawn { request, seed });
    let FollowersTask::Invite { invited, called, .. } = task(&effects) else {
        panic!("an invitation is made: {effects:?}");
    };
    assert_eq!(invited, called, "whoever has it is the patient");
    let (_, follower) = only(&app);
    assert_eq!((follower.member, follower.keeps_passport), (None, true));
}

fn member(name: &str) -> Record {
    let kari = Member {
        name: name.into(),
        ..Member::new(passport::Role::Child)
    };
    Record::Member(KARI, kari)
}

fn side(name: &str, at_ms: i64) -> Side {
    Side {
        at_ms,
        by: None,
        says: passport::Change::Put(Box::new(member(name))),
    }
}

/// Kari's name was written in two ways.
fn disputed() -> App {
    let (mut app, _) = kept();
    let dispute = Dispute {
        key: Some(KARI.key(Kind::Member)),
        stands: side("Kari", 5),
        others: vec![side("Kari Moen", 4)],
    };
    let found = DisputeMsg::Found {
        shelf: Shelf::Own,
        disputes: vec![dispute],
    };
    app.send(Msg::Dispute(found));
    assert_eq!(app.home().disputes.len(), 1);
    app
}

fn settled(app: &mut App, other: Option<usize>) -> (Entry, Vec<Effect>) {
    let key = Some(KARI.key(Kind::Member));
    let effects = app.send(Msg::Dispute(DisputeMsg::Settle { key, other }));
    let entry = effects.iter().find_map(|effect| match effect {
        Effect::Save { entry, .. } => Some((**entry).clone()),
        _ => None,
    });
    (entry.expect("it is written"), app.saved(5))
}

#[test]
fn a_person_decides_and_the_choice_is_written_and_what_is_left_looked_for() {
    let mut app = disputed();
    let steps = app.home().undo_steps();
    let (entry, effects) = settled(&mut app, Some(0));
    assert_eq!(entry.changes, [side("Kari Moen", 4).says]);
    assert_eq!(
        entry.settles,
        [],
        "what differs in another field stays to be decided"
    );
    assert_eq!(app.passport().members.get(KARI).unwrap().name, "Kari Moen");
    assert!(looks_for_disputes(&effects), "{effects:?}");
    assert_eq!(
        app.home().undo_steps(),
        steps,
        "nobody takes back a decision unseen"
    );
}

#[test]
fn that_it_is_right_as_it_stands_is_written_too_although_nothing_changes() {
    let mut app = disputed();
    let (entry, _) = settled(&mut app, None);
    assert_eq!(entry.changes, [side("Kari", 5).says]);
    assert_eq!(entry.settles, [Some(KARI.key(Kind::Member))]);
    assert_eq!(app.passport().members.get(KARI).unwrap().name, "Kari");
}

#[test]
fn what_is_not_there_cannot_be_chosen() {
    let mut app = disputed();
    let key = Some(KARI.key(Kind::Member));
    let other = Some(1);
    assert!(
        app.send(Msg::Dispute(DisputeMsg::Settle { key, other }))
            .is_empty()
    );
    assert_eq!(app.home().disputes.len(), 1);
}

/// Tom follows along too, and keeps it if he `keeps`.
fn with_tom(app: &mut App, keeps: bool) -> Id<Follower> {
    let tom = Id::new(77);
    let follower = Follower {
        keys: Some(passport::DeviceKeys([5; 64])),
        since_ms: Some(1),
        keeps_passport: keeps,
        ..Follower::invited(Some(Id::new(78)), passport::Secret([8; 32]), 1)
    };
    app.given([Record::Follower(tom, follower)]);
    tom
}

#[test]
fn whoever_keeps_it_does_not_decide_who_else_does() {
    let (mut app, _) = on_karis_phone();
    let of = with_tom(&mut app, false);
    assert!(follow(&mut app, FollowersMsg::Keep { of, keeps: true }).is_empty());
    assert!(!app.passport().followers.get(of).unwrap().keeps_passport);
}

#[test]
fn what_was_written_goes_through_the_device_of_the_patient() {
    let (mut app, _) = on_karis_phone();
    let to = with_tom(&mut app, true);
    assert!(follow(&mut app, FollowersMsg::Send { to, whole: true }).is_empty());
}

#[test]
fn once_the_patient_has_ended_it_nothing_is_made_on_the_phone_of_whoever_kept_it() {
    let (mut app, of) = on_karis_phone();
    let ended = KeptAs {
        of,
        sent_ms: None,
        has_ended: true,
    };
    follow(&mut app, FollowersMsg::KeptAs(Some(ended)));
    assert!(follow(&mut app, FollowersMsg::Send { to: of, whole: false }).is_empty());
    assert_eq!(app.home().writer(), Some(KARI), "and what is written is theirs");
}

#[test]
fn what_the_app_notes_by_itself_is_for_nobody_to_decide() {
    let (mut app, of) = kept();
    let follower = |sent_ms| Side {
        at_ms: 5,
        by: None,
        says: passport::Change::Put(Box::new(Record::Follower(
            of,
            Follower {
                sent_ms,
                ..only(&app).1
            },
        ))),
    };
    let dispute = Dispute {
        key: Some(of.key(Kind::Follower)),
        stands: follower(None),
        others: vec![follower(Some(1))],
    };
    let found = DisputeMsg::Found {
        shelf: Shelf::Own,
        disputes: vec![dispute],
    };
    app.send(Msg::Dispute(found));
    assert!(app.home().disputes.is_empty());
}

#[test]
fn what_began_anew_takes_the_place_of_what_is_kept_only_after_a_tap_and_never_on_the_first_device() {
    let refused_on = |app: &mut App| {
        let posted = Posted {
            letter: Parcel::new(b"post"),
            is_seen: false,
        };
        app.model.posted = Some(posted);
        app.go(Page::Today);
        app.go(Page::Followers);
        follow(app, FollowersMsg::Took(Err(PostTrouble::BeganOtherwise)));
    };
    let (mut app, _) = kept();
    refused_on(&mut app);
    assert!(follow(&mut app, FollowersMsg::TakeAnew).is_empty());
    let (mut app, _) = on_karis_phone();
    assert!(!app.home().may_clear_history(), "that is for the first device");
    refused_on(&mut app);
    let effects = follow(&mut app, FollowersMsg::TakeAnew);
    assert!(matches!(task(&effects), FollowersTask::TakeAnew { letter, .. } if letter.bytes() == b"post"));
    let effects = follow(&mut app, FollowersMsg::TookAnew(Ok(())));
    assert_eq!(
        (&app.model.stage, effects),
        (&Stage::Starting, vec![Effect::Load])
    );
}
