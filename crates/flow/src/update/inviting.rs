//! Inviting somebody to follow along, and making sure that it was they who have answered.

use super::followers::{ask, follower, forget, is_awaited, next_request, refused, write};
use super::{Mark, may_write, nth, storing};
use crate::{Dispatch, Effect, Focus, FollowersStep, FollowersTask, Home, PostTrouble, Shelf};
use passport::{Change, DeviceKeys, Follower, Following, Id, Kind, Member, Record, Secret};

/// Whoever was invited in the same way and has not answered gets the same invitation again; else another is drawn.
pub(super) fn invite(home: &mut Home, member: Option<Id<Member>>, locked: bool, mark: Mark) -> Vec<Effect> {
    let is_known = member.is_none_or(|member| home.passport.members.get(member).is_some());
    // The sample is kept nowhere else.
    let may = may_write(home) && (member.is_some() || home.shelf == Shelf::Own);
    if !may || !is_known {
        return Vec::new();
    }
    let is_same =
        |follower: &Follower| follower.member == member && follower.following() == Following::Invited;
    let waiting = home.passport.followers.iter().find(|row| is_same(&row.value));
    let waiting = waiting.map(|row| (row.id, row.value.clone()));
    let request = next_request(home, mark);
    home.followers.invites = Some((member, locked));
    match waiting {
        Some((of, follower)) if follower.locked == locked => ask_for_invitation(home, of, &follower, mark),
        _ => vec![ask(home, FollowersTask::Draw { request })],
    }
}

pub(super) fn drawn(home: &mut Home, request: u64, seed: Option<Secret>, mark: Mark) -> Vec<Effect> {
    let Some((member, locked)) = home
        .followers
        .invites
        .filter(|_| home.followers.request == request)
    else {
        return Vec::new();
    };
    let Some(seed) = seed else {
        return refused(home, PostTrouble::NotNow);
    };
    // An earlier invitation in the other way is good for nothing from now on.
    let is_old =
        |follower: &Follower| follower.member == member && follower.following() == Following::Invited;
    let old = home.passport.followers.iter().filter(|row| is_old(&row.value));
    let mut changes: Vec<Change> = old
        .map(|row| Change::Remove(row.id.key(Kind::Follower)))
        .collect();
    let of = Id::new(mark.ticket);
    let follower = Follower {
        locked,
        ..Follower::invited(member, seed, mark.at_ms)
    };
    changes.push(Change::Put(Box::new(Record::Follower(of, follower.clone()))));
    let mut effects = storing::commit(home, changes, None, mark).1;
    effects.extend(ask_for_invitation(home, of, &follower, mark));
    effects
}

fn ask_for_invitation(home: &mut Home, of: Id<Follower>, follower: &Follower, mark: Mark) -> Vec<Effect> {
    let request = next_request(home, mark);
    home.followers.of = Some(of);
    let invited = follower
        .member
        .and_then(|member| home.passport.members.get(member));
    let task = FollowersTask::Invite {
        request,
        seed: follower.seed,
        called: home.passport.patient.called.clone(),
        // Whoever has another device of the patient's own is the patient.
        invited: invited.map_or_else(
            || home.passport.patient.called.clone(),
            |member| member.name.clone(),
        ),
        words: follower.locked.then(|| words(&follower.seed)),
    };
    vec![ask(home, task)]
}

/// The random bits of the words of an invitation. They follow from its secret, so that whoever makes it once more, when it may have been sent
/// already, is shown the same words. What they tell of the secret leaves three quarters of it unknown.
fn words(seed: &Secret) -> u64 {
    let (bits, _) = seed.0.split_first_chunk().unwrap_or((&[0; 8], &[]));
    nth(u64::from_le_bytes(*bits), 2)
}

pub(super) fn invited(
    home: &mut Home,
    request: u64,
    made: Result<(Box<Dispatch>, Option<String>), PostTrouble>,
) -> Vec<Effect> {
    let Some(of) = home.followers.of.filter(|_| is_awaited(home, request)) else {
        return Vec::new();
    };
    match made {
        Err(trouble) => refused(home, trouble),
        Ok((made, words)) => {
            home.followers.step = FollowersStep::Invitation { of, made, words };
            // It would lie over the code.
            home.toast = None;
            vec![Effect::Focus(Focus::Heading)]
        }
    }
}

/// The keys of somebody who has answered.
#[derive(Clone, Copy)]
pub(super) struct Answered {
    pub(super) keys: DeviceKeys,
    pub(super) mailbox: u64,
}

/// Whoever was seen, or had to know the words of the invitation, is the one who was meant. Of others it is made sure.
pub(super) fn answered(
    home: &mut Home,
    of: Id<Follower>,
    answered: Answered,
    name: String,
    words: String,
    mark: Mark,
) -> Vec<Effect> {
    let was_locked = follower(home, of).is_some_and(|follower| follower.locked);
    home.followers.answered = Some((answered.keys, answered.mailbox));
    home.followers.step = FollowersStep::Compare { of, name, words };
    if home.followers.is_seen || was_locked {
        return same(home, mark);
    }
    vec![Effect::Focus(Focus::Heading)]
}

pub(super) fn same(home: &mut Home, mark: Mark) -> Vec<Effect> {
    let FollowersStep::Compare { of, name, .. } = home.followers.step.clone() else {
        return Vec::new();
    };
    let (Some(mut follower), Some((keys, mailbox))) = (follower(home, of), home.followers.answered.take())
    else {
        return refused(home, PostTrouble::Unknown);
    };
    follower.keys = Some(keys);
    follower.mailbox = Some(mailbox);
    follower.since_ms = Some(mark.at_ms);
    home.followers.step = FollowersStep::Paired { of, name };
    let mut effects = write(home, of, follower, mark);
    effects.push(Effect::Focus(Focus::Heading));
    effects
}

/// Somebody has put themself in between: the invitation is good for nothing any more.
pub(super) fn different(home: &mut Home, mark: Mark) -> Vec<Effect> {
    let FollowersStep::Compare { of, .. } = home.followers.step else {
        return Vec::new();
    };
    let Some(follower) = follower(home, of) else {
        return refused(home, PostTrouble::Unknown);
    };
    home.followers.answered = None;
    home.followers.step = FollowersStep::NotThem(follower.member);
    let mut effects = forget(home, of, mark);
    effects.push(Effect::Focus(Focus::Heading));
    effects
}
