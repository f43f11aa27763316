//! How it stands with one who follows along, in sentences. It never says that they see what is here now: only when something was made,
//! and what of it is known to have come.

use super::{FollowersProps, keep};
use crate::device::clock;
use crate::words::Speech;
use flow::{FollowersStep, MadeFor, To};
use passport::{
    Audience, Follower, Following, Given, Id, Member, Passport, Row, Summary, may_know, summarise,
    to_the_minute,
};
use std::collections::BTreeSet;
use yew::prelude::*;

/// What somebody is known to have was made a moment before it was noted that it was made.
const MAKING_MS: i64 = 10_000;

/// Each as a paragraph.
pub(super) fn lines(speech: &Speech, given: &FollowersProps, row: &Row<Follower>) -> Html {
    let follower = &row.value;
    let said = match follower.following() {
        Following::Invited => invited(speech, given, follower),
        Following::Answered => vec![speech.followers_answered(&ago(speech, given, follower.invited_ms))],
        Following::Paired => paired(speech, given, row),
        Following::Stopped => stopped(speech, given, follower),
    };
    html! { <>{ for said.into_iter().map(|line| html! { <p>{ line }</p> }) }</> }
}

/// How long ago something was.
pub(super) fn ago(speech: &Speech, given: &FollowersProps, at_ms: i64) -> String {
    speech.age(clock::wall_at(at_ms), given.now.wall)
}

/// Whether they are known to have the latest that was made for them. Where nothing was made, nothing is missing; what has just been made
/// cannot have come yet.
pub(super) fn has_latest(given: &FollowersProps, row: &Row<Follower>) -> bool {
    let is_new = matches!(&given.followers.step,
        FollowersStep::Made { to, what: MadeFor::Update { .. } | MadeFor::Entries { .. }, .. } if *to == row.id);
    match (row.value.sent_ms, row.value.got_ms) {
        (Some(_), _) if is_new => false,
        (Some(sent), Some(got)) => got >= sent - MAKING_MS,
        (Some(_), None) => false,
        (None, _) => true,
    }
}

/// What they may see, in one line; nothing of somebody who has left the team.
pub(super) fn sees(speech: &Speech, passport: &Passport, id: Option<Id<Member>>) -> Option<String> {
    let id = id?;
    let member = passport.members.get(id)?;
    if member.role.is_personal() {
        let told = may_know(passport, To::One(id).reader(passport));
        return Some(speech.followers_sees(speech.coded(told)));
    }
    Some(speech.followers_sees_as(speech.coded(Audience::of(member.role))))
}

fn invited(speech: &Speech, given: &FollowersProps, follower: &Follower) -> Vec<String> {
    let when = speech.followers_invited(&ago(speech, given, follower.invited_ms));
    let sees = sees(speech, &given.passport, follower.member);
    [Some(when), sees].into_iter().flatten().collect()
}

fn paired(speech: &Speech, given: &FollowersProps, row: &Row<Follower>) -> Vec<String> {
    let follower = &row.value;
    if follower.keeps_passport {
        return keep::standing(speech, given, row);
    }
    let changed = has_changed(speech, given, follower).map(|changed| match changed {
        true => speech.followers_changed().to_owned(),
        false => speech.followers_same().to_owned(),
    });
    let said = [
        since(speech, follower),
        sees(speech, &given.passport, follower.member),
    ];
    let made = sent(speech, given, row);
    said.into_iter().chain(made).chain([changed]).flatten().collect()
}

fn stopped(speech: &Speech, given: &FollowersProps, follower: &Follower) -> Vec<String> {
    let stopped = follower
        .stopped_ms
        .map(|ms| speech.followers_stopped(&ago(speech, given, ms)));
    [since(speech, follower), stopped].into_iter().flatten().collect()
}

pub(super) fn since(speech: &Speech, follower: &Follower) -> Option<String> {
    let day = speech.short_day(clock::wall_at(follower.since_ms?).date());
    Some(speech.followers_since(&day))
}

/// When something was made for them last, and what is known of its coming.
pub(super) fn sent(speech: &Speech, given: &FollowersProps, row: &Row<Follower>) -> [Option<String>; 3] {
    let follower = &row.value;
    let Some(sent_ms) = follower.sent_ms else {
        return [Some(speech.followers_sent_never().to_owned()), None, None];
    };
    let made = speech.followers_sent(&ago(speech, given, sent_ms));
    let got = match follower.got_ms {
        Some(ms) => speech.followers_got(&ago(speech, given, ms)),
        None => speech.followers_got_never().to_owned(),
    };
    let is_behind = follower.got_ms.is_some() && !has_latest(given, row);
    let latest = is_behind.then(|| speech.followers_got_latest().to_owned());
    [Some(made), Some(got), latest]
}

/// Whether they would get something else now than what was made for them last; `None` when the log does not reach back to it.
fn has_changed(speech: &Speech, given: &FollowersProps, follower: &Follower) -> Option<bool> {
    let made = to_the_minute(clock::wall_at(follower.sent_ms?));
    let member = follower.member?;
    let is_it = |letter: &Given| letter.person == Some(member) && letter.written == made;
    let mut letters = given.passport.given.iter().filter(|row| is_it(&row.value));
    let before = given.log.before(letters.next_back()?.id)?;
    let seen_in = |passport: &Passport| -> Summary {
        let reader = To::One(member).reader(passport);
        summarise(
            passport,
            reader,
            &BTreeSet::new(),
            speech.language(),
            given.now.wall,
        )
    };
    Some(seen_in(&before) != seen_in(&given.passport))
}
