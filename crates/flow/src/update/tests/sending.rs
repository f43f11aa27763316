//! Giving a letter in other ways than the one code.

use super::{App, now, saves};
use crate::*;
use passport::{Audience, Stub};

pub(super) const GP: To = To::All(Audience::Gp);

/// An app in which the preview for the GP has been looked at.
pub(super) fn previewed() -> App {
    let mut app = App::begun();
    app.go(Page::Preview(GP));
    app
}

const STUB: Stub = Stub { letter: 1, check: 2 };

pub(super) fn share(app: &App) -> &Share {
    app.home().share.as_ref().expect("something is shared")
}

/// The request and the lock of the letter that is asked for.
pub(super) fn asked(effects: &[Effect]) -> Option<(u32, Option<u64>)> {
    effects.iter().find_map(|effect| match effect {
        Effect::MakeLetter { request, lock, .. } => Some((*request, *lock)),
        _ => None,
    })
}

pub(super) fn sent(key: Option<&str>) -> Result<Box<Sent>, SendTrouble> {
    Ok(Box::new(Sent {
        link: Some("https://example.org/#12".into()),
        stub: STUB,
        file: Parcel::new(b"letter"),
        key: key.map(str::to_owned),
    }))
}

#[test]
fn nothing_is_given_without_its_preview() {
    for way in Way::ALL {
        let mut app = App::begun();
        let effects = app.go(Page::Give(GP, way));
        assert_eq!(
            effects.first(),
            Some(&Effect::Replace(Page::Preview(GP))),
            "{way:?}"
        );
        assert_eq!(asked(&effects), None, "{way:?}");
    }
}

#[test]
fn what_is_sent_is_locked_unless_the_patient_says_otherwise() {
    let mut app = previewed();
    let (first, lock) = asked(&app.go(Page::Give(GP, Way::Send))).unwrap();
    assert!(lock.is_some());
    let (second, lock) = asked(&app.send(Msg::Lock(false))).unwrap();
    assert_eq!(lock, None);

    app.send(Msg::LetterMade {
        request: first,
        made: sent(Some("7KQ2M XP4DH")),
    });
    assert_eq!(share(&app).sending.made, None, "the locked letter came too late");
    app.send(Msg::LetterMade {
        request: second,
        made: sent(None),
    });
    assert_eq!(share(&app).sending.made, Some(sent(None)));
}

#[test]
fn the_letter_that_was_made_stands_while_the_key_is_looked_at() {
    let mut app = previewed();
    let (request, _) = asked(&app.go(Page::Give(GP, Way::Send))).unwrap();
    let made = sent(Some("7KQ2M XP4DH"));
    app.send(Msg::LetterMade {
        request,
        made: made.clone(),
    });
    app.go(Page::Give(GP, Way::Key));
    let effects = app.go(Page::Give(GP, Way::Send));
    assert_eq!(
        asked(&effects),
        None,
        "it is not made a second time, with another lock"
    );
    assert_eq!(share(&app).sending.made, Some(made.clone()));

    app.go(Page::Preview(GP));
    assert_eq!(share(&app).sending.made, None);
    app.go(Page::Today);
    app.go(Page::Preview(GP));
    let effects = app.go(Page::Give(GP, Way::Send));
    assert_eq!(asked(&effects), None, "nothing in it has changed");
    assert_eq!(share(&app).sending.made, Some(made));
}

#[test]
fn a_moving_code_is_locked_when_the_patient_asks_for_it() {
    let mut app = previewed();
    let lock_of = |effects: &[Effect]| {
        effects.iter().find_map(|effect| match effect {
            Effect::MakeParts { lock, .. } => Some(*lock),
            _ => None,
        })
    };
    assert_eq!(lock_of(&app.go(Page::Give(GP, Way::Moving))), Some(None));
    assert!(lock_of(&app.send(Msg::Lock(true))).flatten().is_some());
    let request = share(&app).moving.request;
    app.send(Msg::PartsLocked { request, key: None });
    app.send(Msg::PartsMade { request, made: None });
    let moving = &share(&app).moving;
    assert!(
        moving.not_locked && !moving.too_large,
        "it says why there is none"
    );
    let key = Some("7KQ2M XP4DH".to_owned());
    app.send(Msg::PartsLocked { request, key });
    assert!(share(&app).moving.key.is_some());
}

#[test]
fn handing_a_letter_on_counts_as_a_copy_for_the_person_it_was_made_for() {
    let nurse = passport::Id::new(7);
    let member = passport::Member::new(passport::Role::CancerNurse);
    for (to, msg, counts) in [
        (To::One(nurse), Msg::Handed(Some(Handed::Shared)), true),
        (To::One(nurse), Msg::Handed(Some(Handed::Saved)), true),
        (To::One(nurse), Msg::Copied(true), true),
        (To::One(nurse), Msg::Copied(false), false),
        (To::One(nurse), Msg::Handed(None), false),
        (
            To::All(Audience::HospitalTeam),
            Msg::Handed(Some(Handed::Shared)),
            false,
        ),
    ] {
        let mut app = App::begun();
        app.given([passport::Record::Member(nurse, member.clone())]);
        app.go(Page::Preview(to));
        app.go(Page::Give(to, Way::Send));
        let saved = saves(&app.send(msg.clone()));
        let had_copy = app.passport().members.get(nurse).unwrap().had_copy_ms;
        assert_eq!(had_copy, counts.then_some(now().unix_ms), "{to:?} {msg:?}");
        assert_eq!(saved == 1, counts);
        let again = app.send(msg.clone());
        assert_eq!(saves(&again), 0, "one letter is one copy: {to:?} {msg:?}");
    }
}

#[test]
fn what_is_taken_out_stays_in_its_place_where_the_patient_chooses() {
    let mut app = App::begun();
    let nurse = passport::Id::new(7);
    let member = passport::Member::new(passport::Role::CancerNurse);
    let task = passport::Task {
        lead: passport::Holder::Member(nurse),
        ..passport::Task::new(passport::Area::Results)
    };
    let key = nurse.key(passport::Kind::Member);
    app.given([
        passport::Record::Member(nurse, member),
        passport::Record::Task(passport::Id::new(3), task),
    ]);
    app.go(Page::Preview(GP));
    let pick = passport::Pick::Item(key);
    let effects = app.send(Msg::TakeOut(pick, true));
    assert!(effects.contains(&Effect::Focus(Focus::Switch(pick))));
    let share = share(&app);
    assert!(!share.seen.has(key) && share.choosing.has(key));
    let lead = share.choosing.tasks.iter().map(|row| row.value.lead).next();
    assert_eq!(
        lead,
        Some(passport::Holder::NotShown),
        "and reads as the letter will"
    );
}

/// Another tab writes something.
fn written_elsewhere(app: &mut App) -> Vec<Effect> {
    let entry = Entry::of(1, Vec::new());
    let seq = app.home().saving.head() + 1;
    app.send(Msg::CaughtUp {
        shelf: Shelf::Own,
        written: Ok(vec![Written { seq, entry }]),
    })
}

#[test]
fn a_letter_is_made_anew_when_another_tab_changes_the_passport() {
    let mut app = previewed();
    let (request, lock) = asked(&app.go(Page::Give(GP, Way::Send))).unwrap();
    let made = sent(Some("7KQ2M XP4DH"));
    app.send(Msg::LetterMade { request, made });
    let (again, same) = asked(&written_elsewhere(&mut app)).unwrap();
    assert!(
        again != request && same == lock,
        "with the key that may have been told already"
    );
    assert_eq!(
        app.send(Msg::CopyLink),
        [],
        "the old letter does not go out any more"
    );

    let made = sent(Some("7KQ2M XP4DH"));
    app.send(Msg::LetterMade { request: again, made });
    app.go(Page::Give(GP, Way::Key));
    assert_eq!(
        asked(&written_elsewhere(&mut app)),
        None,
        "the key stays on the screen"
    );
    assert!(asked(&app.go(Page::Give(GP, Way::Send))).is_some());

    app.go(Page::Give(GP, Way::Moving));
    let effects = written_elsewhere(&mut app);
    assert!(matches!(effects.first(), Some(Effect::MakeParts { .. })));
}

#[test]
fn link_and_file_go_out_only_once_they_are_made() {
    let mut app = previewed();
    let (request, _) = asked(&app.go(Page::Give(GP, Way::Send))).unwrap();
    for msg in [Msg::ShareLink, Msg::ShareFile, Msg::CopyLink] {
        assert_eq!(app.send(msg), []);
    }
    app.send(Msg::LetterMade {
        request,
        made: sent(None),
    });
    let link = || "https://example.org/#12".to_owned();
    assert_eq!(app.send(Msg::ShareLink), [Effect::ShareLink(link())]);
    assert_eq!(app.send(Msg::CopyLink), [Effect::Copy(link())]);
    assert_eq!(
        app.send(Msg::ShareFile),
        [Effect::ShareFile(Parcel::new(b"letter"))]
    );
    app.send(Msg::Handed(Some(Handed::Saved)));
    app.send(Msg::Handed(None));
    assert_eq!(
        share(&app).sending.handed,
        Some(Handed::Saved),
        "a sheet that was closed changes nothing"
    );
}

#[test]
fn a_code_is_locked_when_the_patient_asks_for_it() {
    let mut app = previewed();
    let lock_of = |effects: &[Effect]| {
        effects.iter().find_map(|effect| match effect {
            Effect::MakeCode { lock, .. } => Some(*lock),
            _ => None,
        })
    };
    assert_eq!(lock_of(&app.go(Page::Give(GP, Way::Code))), Some(None));
    let locked = lock_of(&app.send(Msg::Lock(true))).unwrap();
    assert!(locked.is_some());
    app.go(Page::Give(GP, Way::Key));
    assert_eq!(
        lock_of(&app.go(Page::Give(GP, Way::Code))),
        Some(locked),
        "with the same key"
    );
    assert_eq!(
        lock_of(&app.go(Page::Give(GP, Way::Paper))),
        Some(None),
        "paper carries an open code"
    );
}

#[test]
fn a_moving_code_waits_for_each_picture_and_stops_when_it_is_put_away() {
    let mut app = previewed();
    let effects = app.go(Page::Give(GP, Way::Moving));
    let Some(Effect::MakeParts { request, .. }) = effects.first() else {
        panic!("the letter is cut up")
    };
    let request = *request;
    assert!(effects.contains(&Effect::KeepAwake(true)));
    assert_eq!(app.send(Msg::NextPart), [], "there is nothing to move yet");
    assert_eq!(
        app.send(Msg::PartsMade {
            request,
            made: Some((3, Some(STUB)))
        })[..1],
        [Effect::DrawPart { request, at: 0 }]
    );
    let drawn = |at| Msg::PartDrawn {
        request,
        at,
        picture: Picture {
            path: String::new(),
            size: 21,
        },
    };
    app.send(drawn(0));
    assert_eq!(app.send(Msg::NextPart), [Effect::DrawPart { request, at: 1 }]);
    app.send(Msg::Pace(Pace::Paused));
    assert_eq!(app.send(Msg::NextPart), []);
    app.send(Msg::Pace(Pace::Slow));
    app.send(drawn(1));
    assert_eq!(share(&app).moving.at, 1);
    app.send(Msg::Pace(Pace::Paused));
    assert_eq!(
        share(&app).moving.speed,
        Pace::Slow,
        "slower is kept over a pause"
    );
    assert!(
        app.go(Page::Give(GP, Way::Choose))
            .contains(&Effect::KeepAwake(false))
    );
    assert_eq!(app.send(Msg::NextPart), []);
}

#[test]
fn a_letter_too_large_to_move_says_so() {
    let mut app = previewed();
    app.go(Page::Give(GP, Way::Moving));
    let request = share(&app).moving.request;
    app.send(Msg::PartsMade { request, made: None });
    assert!(share(&app).moving.too_large);
}

#[test]
fn no_pace_changes_the_picture_more_than_three_times_a_second() {
    for pace in [Pace::Steady, Pace::Slow, Pace::Paused] {
        assert!(
            pace.milliseconds().is_none_or(|each| each * 3 >= 1000),
            "{pace:?}"
        );
    }
}

#[test]
fn the_patients_own_copy_leaves_out_what_is_not_to_be_written_down() {
    let mut app = App::begun();
    let concern = |raw, spoken_only| {
        passport::Record::Concern(
            passport::Id::new(raw),
            passport::Concern {
                spoken_only,
                ..passport::Concern::default()
            },
        )
    };
    app.given([concern(1, true), concern(2, false)]);
    app.go(Page::Paper);
    let effects = app.send(Msg::Export);
    let Some(Effect::Export { passport, sample, .. }) = effects.first() else {
        panic!("a file is asked for")
    };
    assert_eq!((passport.concerns.len(), *sample), (1, false));
    app.send(Msg::Handed(Some(Handed::Saved)));
    assert_eq!(app.home().filing.handed, Some(Handed::Saved));
    app.go(Page::Today);
    assert_eq!(app.home().filing.handed, None);
}
