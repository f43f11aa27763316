//! What two devices say to each other over time, with letters that are lost, late and doubled: tests of a correspondence on both sides.

use super::*;
use crate::update::{self, Got, State, Update};
use passport::{
    Allergy, Audience, Id, Language, Passport, PrimitiveDateTime, Record, Time, records_in, summarise,
};
use std::collections::BTreeSet;
use time::{Date, Month};

const MAILBOX: Mailbox = [4; 8];
const HOME: Seed = Seed::new([1; 32]);

/// A passport with so many allergies, as a follower sees it.
fn state(allergies: u64, minute: u8) -> State {
    let mut passport = Passport::default();
    for raw in 1..=allergies {
        let allergy = Allergy {
            to: format!("nut {raw}"),
            ..Allergy::default()
        };
        passport.put(Record::Allergy(Id::new(raw), allergy));
    }
    let day = Date::from_calendar_date(2026, Month::November, 21).unwrap();
    let now = PrimitiveDateTime::new(day, Time::from_hms(9, minute, 0).unwrap());
    let (reader, none) = (Audience::Relative.into(), BTreeSet::new());
    let summary = summarise(&passport, reader, &none, Language::English, now);
    State::new(
        summary,
        &records_in(&passport, reader, &none, now),
        &Marker::new(&HOME),
    )
    .unwrap()
}

/// The next update of this side, as it is sealed.
fn sent(home: &mut Correspondence, state: &State) -> Post {
    let update = Update {
        state: state.clone(),
        got: home.got(),
    };
    let base = home.base();
    let base = base.as_ref().map(|(link, state)| (*link, state));
    let content = update::write(&update, base).unwrap();
    let post = home.next(PostKind::Update, content, MAILBOX);
    home.hold(state, place(&post), post.link(MAILBOX), 0);
    post
}

fn home() -> Correspondence {
    Correspondence::new(Side::Passport, 1)
}

fn kari() -> Correspondence {
    Correspondence::new(Side::Follower, 2)
}

fn place(post: &Post) -> Got {
    Got {
        line: post.line,
        number: post.number,
    }
}

fn read(kari: &mut Correspondence, post: &Post) -> Result<(u64, u32), NotTaken> {
    match kari.take(post, MAILBOX, 0)? {
        Came::Update { update, missed } => {
            let count = update.state.summary.view.allergies.iter().count();
            Ok((count as u64, missed))
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn three_updates_come_the_fourth_is_lost_and_the_fifth_still_works() {
    let (mut home, mut kari) = (home(), kari());
    for turn in 1..=3 {
        let post = sent(&mut home, &state(u64::from(turn), turn));
        assert_eq!(read(&mut kari, &post), Ok((u64::from(turn), 0)));
        home.confirm(kari.got().unwrap());
    }
    let fourth = sent(&mut home, &state(4, 4));
    let fifth = sent(&mut home, &state(5, 5));
    assert!(
        update::base_of(&fifth.content).unwrap().is_some(),
        "it builds on the third"
    );
    assert_eq!(read(&mut kari, &fifth), Ok((5, 1)));
    // When the fourth comes after all, it is older and changes nothing.
    assert_eq!(read(&mut kari, &fourth), Err(NotTaken::Older));
    assert_eq!(read(&mut kari, &fifth), Err(NotTaken::Known));
    assert_eq!(kari.latest().unwrap().state().unwrap(), state(5, 5));
}

#[test]
fn an_update_builds_only_on_what_is_known_to_have_come() {
    let (mut home, mut kari) = (home(), kari());
    let first = sent(&mut home, &state(1, 1));
    let second = sent(&mut home, &state(2, 2));
    assert_eq!(update::base_of(&second.content), Ok(None));
    assert_eq!(read(&mut kari, &second), Ok((2, 1)));
    // The patient says that the first has come, and is wrong.
    home.confirm(place(&first));
    let third = sent(&mut home, &state(3, 3));
    let before = kari.clone();
    assert_eq!(read(&mut kari, &third), Err(NotTaken::Missing));
    assert_eq!(kari, before);
}

#[test]
fn a_reply_says_what_has_come_and_is_counted_as_well() {
    let (mut home, mut kari) = (home(), kari());
    let update = sent(&mut home, &state(1, 1));
    read(&mut kari, &update).unwrap();
    let content = [&kari.got().unwrap().write()[..], b"a reply"].concat();
    let reply = kari.next(PostKind::Reply, content, [5; 8]);
    let came = home.take(&reply, [5; 8], 0).unwrap();
    assert!(matches!(came, Came::Reply { letter, .. } if letter == b"a reply"));
    assert_eq!(home.known, Some(place(&update)));
    assert_eq!(home.base().unwrap().1, state(1, 1));
    assert_eq!(home.take(&reply, [5; 8], 0), Err(NotTaken::Known));
}

#[test]
fn another_device_of_the_patient_does_not_bring_back_what_is_older() {
    let (mut phone, mut tablet) = (home(), Correspondence::new(Side::Passport, 9));
    let mut kari = kari();
    let early = sent(&mut tablet, &state(1, 1));
    let late = sent(&mut phone, &state(2, 2));
    assert_eq!(read(&mut kari, &late), Ok((2, 0)));
    let before = kari.clone();
    assert_eq!(read(&mut kari, &early), Err(NotTaken::Earlier));
    assert_eq!(kari, before);
    let later = sent(&mut tablet, &state(3, 3));
    assert_eq!(read(&mut kari, &later), Ok((3, 1)));
}

#[test]
fn what_is_held_is_no_more_than_it_has_to_be_and_what_can_be_built_on_stays() {
    let mut home = home();
    let first = sent(&mut home, &state(1, 1));
    home.confirm(place(&first));
    for turn in 2..40 {
        sent(&mut home, &state(1, turn));
    }
    assert_eq!(home.held.len(), 13);
    assert_eq!(home.base().unwrap().0, first.link(MAILBOX));
}

#[test]
fn twenty_updates_on_one_that_was_confirmed_once_are_all_read() {
    let (mut home, mut kari) = (home(), kari());
    let first = sent(&mut home, &state(1, 1));
    read(&mut kari, &first).unwrap();
    home.confirm(place(&first));
    for turn in 2..22 {
        let post = sent(&mut home, &state(u64::from(turn), turn));
        assert_eq!(read(&mut kari, &post), Ok((u64::from(turn), 0)), "update {turn}");
    }
}

#[test]
fn word_of_what_came_is_about_the_last_update_also_when_a_copy_came_behind_it() {
    let (mut home, mut kari) = (home(), kari());
    let update = sent(&mut home, &state(1, 1));
    read(&mut kari, &update).unwrap();
    let copy = home.next(PostKind::Rescue, b"locked".to_vec(), MAILBOX);
    kari.take(&copy, MAILBOX, 0).unwrap();
    home.confirm(kari.got().unwrap());
    assert_eq!(home.base().map(|(link, _)| link), Some(update.link(MAILBOX)));
}

#[test]
fn what_a_device_keeps_is_read_as_it_was_written() {
    let mut home = home();
    let first = sent(&mut home, &state(1, 1));
    home.confirm(place(&first));
    let mut kari = kari();
    read(&mut kari, &first).unwrap();
    for kept in [home, kari, Correspondence::new(Side::Passport, 3)] {
        let bytes = kept.write();
        assert_eq!(Correspondence::read(&bytes), Some(kept));
        assert_eq!(Correspondence::read(&bytes[..bytes.len() - 1]), None);
    }
    assert_eq!(Correspondence::read(&[]), None);
}

#[test]
fn a_follower_says_nothing_that_only_the_patient_can_say_and_the_other_way_round() {
    let (mut home, mut kari) = (home(), kari());
    let before = home.clone();
    let update = sent(&mut kari, &state(1, 1));
    assert_eq!(home.take(&update, MAILBOX, 0), Err(NotTaken::NotTheirs));
    let rescue = kari.next(PostKind::Rescue, b"locked".to_vec(), MAILBOX);
    assert_eq!(home.take(&rescue, MAILBOX, 0), Err(NotTaken::NotTheirs));
    assert_eq!(home, before);
    let content = [&[0; 8][..], b"a reply"].concat();
    let reply = home.next(PostKind::Reply, content, MAILBOX);
    assert_eq!(kari.take(&reply, MAILBOX, 0), Err(NotTaken::NotTheirs));
}

#[test]
fn a_phone_whose_clock_was_ahead_does_not_silence_the_one_that_follows_it() {
    let (mut ahead, mut rescued) = (home(), Correspondence::new(Side::Passport, 9));
    let mut kari = kari();
    read(&mut kari, &sent(&mut ahead, &state(1, 50))).unwrap();
    let first = sent(&mut rescued, &state(2, 1));
    assert_eq!(read(&mut kari, &first), Err(NotTaken::Earlier));
    let came = kari.take_earlier(&first, MAILBOX, 0).unwrap();
    assert!(matches!(came, Came::Update { missed: 0, .. }), "{came:?}");
    // From then on it is the one that is followed.
    let second = sent(&mut rescued, &state(3, 2));
    assert_eq!(read(&mut kari, &second), Ok((3, 0)));
}

/// What whoever follows says back.
fn said(kari: &mut Correspondence, words: &str) -> Post {
    let got = kari.got().unwrap().write();
    kari.next(PostKind::Reply, [&got[..], words.as_bytes()].concat(), MAILBOX)
}

#[test]
fn answers_that_come_in_another_order_are_all_taken_and_each_once() {
    let (mut home, mut kari) = (home(), kari());
    read(&mut kari, &sent(&mut home, &state(1, 1))).unwrap();
    let answers = ["first", "second", "third"].map(|words| said(&mut kari, words));
    let receipt = kari.next(PostKind::Receipt, kari.got().unwrap().write().to_vec(), MAILBOX);
    home.take(&receipt, MAILBOX, 0).unwrap();
    for at in [1, 0, 2] {
        assert!(
            matches!(home.take(&answers[at], MAILBOX, 0), Ok(Came::Reply { .. })),
            "{at}"
        );
        assert_eq!(home.take(&answers[at], MAILBOX, 0), Err(NotTaken::Known));
    }
}

#[test]
fn a_locked_copy_that_comes_behind_a_later_update_is_kept_and_an_older_copy_is_not() {
    let (mut home, mut kari) = (home(), kari());
    let copies = ["old", "new"].map(|words| home.next(PostKind::Rescue, words.into(), MAILBOX));
    let update = sent(&mut home, &state(1, 1));
    assert_eq!(read(&mut kari, &update), Ok((1, 2)));
    assert_eq!(
        kari.take(&copies[1], MAILBOX, 0),
        Ok(Came::Rescue(b"new".to_vec()))
    );
    assert_eq!(kari.take(&copies[0], MAILBOX, 0), Err(NotTaken::Older));
    assert_eq!(Correspondence::read(&kari.write()), Some(kari));
}

#[test]
fn what_was_sent_before_a_farewell_still_comes_after_it() {
    let (mut home, mut kari) = (home(), kari());
    let update = sent(&mut home, &state(1, 1));
    let farewell = home.next(PostKind::Farewell, Vec::new(), MAILBOX);
    assert_eq!(kari.take(&farewell, MAILBOX, 0), Ok(Came::Farewell));
    assert_eq!(read(&mut kari, &update), Ok((1, 0)));
}
