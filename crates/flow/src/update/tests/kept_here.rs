//! A passport of somebody else that whoever has this device is asked to keep.

use super::following::{follow, opened, step, tasks};
use super::*;

fn to_keep() -> FollowMsg {
    FollowMsg::Took(Ok(Arrived::ToKeep {
        pairing: 9,
        called: "Aud".into(),
        is_own: false,
        letter: Parcel::new(b"post"),
    }))
}

#[test]
fn a_passport_that_somebody_is_asked_to_keep_is_laid_down_only_after_a_tap_and_then_opened() {
    let mut app = opened(Opened::Post(Parcel::new(b"post")));
    follow(&mut app, to_keep());
    assert!(matches!(
        step(&app),
        FollowStep::AskedToKeep {
            is_keeping: false,
            ..
        }
    ));
    let effects = follow(&mut app, FollowMsg::Keep);
    assert!(matches!(
        tasks(&effects)[..],
        [FollowTask::Keep { pairing: 9, .. }]
    ));
    assert!(
        tasks(&follow(&mut app, FollowMsg::Keep)).is_empty(),
        "once is enough"
    );
    follow(&mut app, FollowMsg::Kept(Err(PostTrouble::NotKept)));
    assert!(matches!(
        step(&app),
        FollowStep::AskedToKeep {
            is_keeping: false,
            trouble: Some(PostTrouble::NotKept),
            ..
        }
    ));
    follow(&mut app, FollowMsg::Keep);
    let effects = follow(&mut app, FollowMsg::Kept(Ok(2)));
    assert!(
        effects.contains(&Effect::Shelf(ShelfTask::Show(2))),
        "{effects:?}"
    );
    assert!(effects.contains(&Effect::Load), "{effects:?}");
    assert_eq!(app.model.stage, Stage::Starting);
}

#[test]
fn what_comes_later_for_a_passport_that_is_kept_here_is_looked_at_beside_it() {
    let mut app = opened(Opened::Post(Parcel::new(b"post")));
    let effects = follow(
        &mut app,
        FollowMsg::Took(Ok(Arrived::ForKept {
            place: 3,
            letter: Parcel::new(b"post"),
        })),
    );
    assert!(
        effects.contains(&Effect::Shelf(ShelfTask::Show(3))),
        "{effects:?}"
    );
    assert!(effects.contains(&Effect::Replace(Page::Followers)), "{effects:?}");
    assert_eq!(app.model.posted.as_ref().unwrap().letter.bytes(), b"post");
}
