//! From what is kept of a passport that is followed to what is shown of it. Somebody who is reached otherwise than was accepted here is
//! shown as they were, and beside that as they are said to be now.

use crate::posting::carried;
use flow::{Latest, StoreTrouble, Swapped};
use letters::followed::Followed;
use letters::paired::Held;
use letters::reply;
use letters::update::State;
use passport::{Id, Key, Kind, Member, Reached};
use std::collections::BTreeMap;

/// What is shown of it.
pub(super) fn shown(followed: &Followed) -> Result<flow::Followed, StoreTrouble> {
    let latest = followed.correspondence.latest();
    let latest = latest.map(|held| latest_of(followed, held)).transpose()?;
    let answer = latest.is_none().then(|| carried(&followed.answer));
    Ok(flow::Followed {
        pairing: followed.pairing,
        called: followed.called.clone(),
        invited: followed.invited.clone(),
        since_ms: followed.since_ms,
        latest: latest.map(Box::new),
        answer,
        has_ended: followed.has_ended,
        kept_at: followed.kept_at,
        keeping_ended: followed.keeping_ended,
        copy_ms: followed.rescue.as_ref().map(|copy| copy.came_ms),
    })
}

fn latest_of(followed: &Followed, held: &Held) -> Result<Latest, StoreTrouble> {
    let state = held.state().map_err(|_| StoreTrouble::Damaged)?;
    let seen = |held: &&Held| Some(held.link) == followed.seen;
    let before = followed.correspondence.held.iter().find(seen);
    let from_another = before.is_some_and(|before| before.post.line != held.post.line);
    let before = before.and_then(|held| held.state().ok());
    let new = before.map(|before| (before.summary.written, state.new_since(&before)));
    let reached = swapped(followed, &state);
    let mut summary = state.summary.clone();
    for other in &reached {
        if let Some(id) = member(&state, other.mark)
            && let Some(mut member) = summary.view.members.get(id).cloned()
        {
            other.before.put_into(&mut member);
            summary.view.put(passport::Record::Member(id, member));
        }
    }
    Ok(Latest {
        summary,
        came_ms: held.at_ms,
        stub: reply::stub(&held.whole),
        new,
        marks: marks(&state),
        from_another,
        missed: followed.missed,
        reached,
    })
}

fn marks(state: &State) -> BTreeMap<Key, u32> {
    let keys = state.summary.view.keys();
    keys.filter_map(|key| Some((key, state.mark(key)?))).collect()
}

fn member(state: &State, mark: u32) -> Option<Id<Member>> {
    state.key(Kind::Member, mark).map(|key| Id::new(key.raw))
}

/// Everybody in a state with their mark and how they are reached.
fn everybody(state: &State) -> impl Iterator<Item = (u32, Reached)> + '_ {
    state.summary.view.members.iter().filter_map(|row| {
        let mark = state.mark(row.id.key(Kind::Member))?;
        Some((mark, Reached::of(&row.value)))
    })
}

/// Who is reached otherwise now than was accepted here.
fn swapped(followed: &Followed, state: &State) -> Vec<Swapped> {
    let everybody = everybody(state);
    let other = |(mark, now): (u32, Reached)| {
        let known = followed.trusted.iter().find(|trusted| trusted.mark == mark)?;
        now.is_another_than(&known.reached).then(|| Swapped {
            mark,
            before: known.reached.clone(),
            now,
        })
    };
    everybody.filter_map(other).collect()
}

/// Takes whoever is named for the first time as they are named.
pub(super) fn trust_the_new(followed: &mut Followed) {
    let latest = followed.correspondence.latest();
    if let Some(state) = latest.and_then(|held| held.state().ok()) {
        let people: Vec<_> = everybody(&state).collect();
        letters::followed::trust_the_new(&mut followed.trusted, &people);
    }
}

/// How this member is reached now is right.
pub(super) fn trust(followed: &mut Followed, mark: u32) -> Result<(), StoreTrouble> {
    let Some(held) = followed.correspondence.latest() else {
        return Ok(());
    };
    let state = held.state().map_err(|_| StoreTrouble::Damaged)?;
    let now = everybody(&state).find(|(other, _)| *other == mark);
    let known = followed.trusted.iter_mut().find(|trusted| trusted.mark == mark);
    if let (Some((_, now)), Some(known)) = (now, known) {
        known.reached = now;
    }
    Ok(())
}
