//! Inviting somebody to follow along, and making sure that it was they who answered.

use super::followers::{KARI, answer, answered, came, follow, invited, only, paired, step, task};
use super::*;
use passport::{Following, Secret};

#[test]
fn somebody_who_is_here_answers_before_the_camera_and_follows_at_once() {
    let mut app = invited(false);
    let (of, follower) = only(&app);
    assert_eq!(follower.following(), Following::Invited);
    assert!(matches!(
        step(&app),
        FollowersStep::Invitation { words: None, .. }
    ));
    let FollowersTask::TakeIn {
        followers,
        is_seen: true,
        ..
    } = came(&mut app, answer(true))
    else {
        panic!("the answer is looked at");
    };
    assert_eq!(followers.len(), 1);
    follow(&mut app, answered(of));
    assert!(matches!(step(&app), FollowersStep::Paired { of: who, .. } if *who == of));
    assert_eq!(only(&app).1.following(), Following::Paired);
}

#[test]
fn an_answer_that_nobody_saw_is_only_taken_once_the_words_are_the_same() {
    let mut app = invited(false);
    let (of, _) = only(&app);
    came(&mut app, answer(false));
    follow(&mut app, answered(of));
    assert!(matches!(step(&app), FollowersStep::Compare { words, .. } if words == "balu keti savu nedo"));
    assert_eq!(
        only(&app).1.following(),
        Following::Invited,
        "nothing is taken yet"
    );
    follow(&mut app, FollowersMsg::Same);
    assert_eq!(only(&app).1.following(), Following::Paired);
}

#[test]
fn where_the_words_differ_the_invitation_is_good_for_nothing_any_more() {
    let mut app = invited(false);
    let (of, _) = only(&app);
    came(&mut app, answer(false));
    follow(&mut app, answered(of));
    let effects = follow(&mut app, FollowersMsg::Different);
    assert_eq!(step(&app), &FollowersStep::NotThem(Some(KARI)));
    assert_eq!(task(&effects), FollowersTask::Forget { of });
    assert_eq!(app.model.home().unwrap().passport.followers.iter().count(), 0);
}

#[test]
fn whoever_had_to_know_the_words_of_the_invitation_is_asked_for_no_others() {
    let mut app = invited(true);
    let (of, follower) = only(&app);
    assert!(follower.locked);
    came(&mut app, answer(false));
    follow(&mut app, answered(of));
    assert!(matches!(step(&app), FollowersStep::Paired { of: who, .. } if *who == of));
}

#[test]
fn inviting_once_more_shows_the_same_invitation_and_in_the_other_way_a_new_one() {
    let mut app = invited(false);
    let (of, _) = only(&app);
    let again = follow(
        &mut app,
        FollowersMsg::Invite {
            member: Some(KARI),
            locked: false,
        },
    );
    assert!(matches!(task(&again), FollowersTask::Invite { seed, .. } if seed == Secret([9; 32])));
    let other = follow(
        &mut app,
        FollowersMsg::Invite {
            member: Some(KARI),
            locked: true,
        },
    );
    let FollowersTask::Draw { request } = task(&other) else {
        panic!("another is drawn: {other:?}");
    };
    follow(
        &mut app,
        FollowersMsg::Drawn {
            request,
            seed: Some(Secret([8; 32])),
        },
    );
    assert_ne!(only(&app).0, of, "the earlier one is good for nothing");
}

#[test]
fn an_answer_that_comes_once_more_changes_nothing() {
    let mut app = paired();
    let (of, before) = only(&app);
    came(&mut app, answer(false));
    follow(&mut app, answered(of));
    assert_eq!(step(&app), &FollowersStep::Refused(PostTrouble::Known));
    assert_eq!(only(&app).1, before);
}

#[test]
fn another_phone_that_answers_in_their_place_is_not_called_the_same_answer() {
    let mut app = paired();
    let (of, before) = only(&app);
    came(&mut app, answer(false));
    let FollowersMsg::Took(Ok(mut took)) = answered(of) else {
        panic!("somebody has answered");
    };
    if let TookIn::Answered { keys, .. } = &mut took.what {
        *keys = passport::DeviceKeys([5; 64]);
    }
    follow(&mut app, FollowersMsg::Took(Ok(took)));
    assert_eq!(step(&app), &FollowersStep::Refused(PostTrouble::Answered));
    assert_eq!(only(&app).1, before);
}

#[test]
fn whoever_has_answered_under_another_name_is_shown_by_it() {
    let mut app = invited(true);
    let (of, _) = only(&app);
    came(&mut app, answer(false));
    follow(&mut app, answered(of));
    assert!(matches!(step(&app), FollowersStep::Paired { name, .. } if name == "Kari Moen"));
}

#[test]
fn an_invitation_made_once_more_has_the_words_that_were_told() {
    let mut app = App::begun();
    app.given([passport::Record::Member(
        KARI,
        passport::Member::new(passport::Role::Child),
    )]);
    let invite = FollowersMsg::Invite {
        member: Some(KARI),
        locked: true,
    };
    let FollowersTask::Draw { request } = task(&follow(&mut app, invite.clone())) else {
        panic!("keys are drawn first");
    };
    let seed = Some(Secret([9; 32]));
    let words = |effects: &[Effect]| match task(effects) {
        FollowersTask::Invite { words, .. } => words.unwrap(),
        other => panic!("an invitation is made: {other:?}"),
    };
    let first = words(&follow(&mut app, FollowersMsg::Drawn { request, seed }));
    app.go(Page::Today);
    assert_eq!(words(&follow(&mut app, invite)), first);
}
