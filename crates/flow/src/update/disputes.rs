//! What several have written apart, for somebody to decide. It is asked for whenever something of others has come, and settled by an entry
//! that knows all sides.

use super::{Mark, may_write, storing};
use crate::{DisputeMsg, Effect, Focus, Home, Shelf};
use passport::{Dispute, Key};
use std::rc::Rc;

pub(super) fn step(home: &mut Home, msg: DisputeMsg, mark: Mark) -> Vec<Effect> {
    match msg {
        DisputeMsg::Found { shelf, disputes } => found(home, shelf, disputes),
        DisputeMsg::Settle { key, other } => settle(home, key, other, mark),
    }
}

/// Asks what is in dispute.
pub(super) fn look(home: &Home) -> Effect {
    Effect::LookForDisputes(home.shelf)
}

fn found(home: &mut Home, shelf: Shelf, mut disputes: Vec<Dispute>) -> Vec<Effect> {
    if home.shelf == shelf {
        // What the app notes by itself is for nobody to decide.
        disputes.retain(|dispute| dispute.key.is_none_or(|key| !key.kind.is_noted_by_itself()));
        home.disputes = Rc::new(disputes);
    }
    Vec::new()
}

/// Writes what was chosen, by somebody who knows all sides; the others stay in the history. Another side is written where it differs, so that
/// what is contradictory in other fields of the record stays to be decided. As it stands means all of the record.
///
/// There is no way back from it by a tap: that would write again what nobody has chosen, as if somebody had. Every side can be brought back
/// from the history.
fn settle(home: &mut Home, key: Option<Key>, other: Option<usize>, mark: Mark) -> Vec<Effect> {
    let dispute = home.disputes.iter().find(|dispute| dispute.key == key);
    let Some(dispute) = dispute.filter(|_| may_write(home)) else {
        return Vec::new();
    };
    let chosen = match other {
        None => Some((&dispute.stands, vec![key])),
        Some(other) => dispute.others.get(other).map(|side| (side, Vec::new())),
    };
    let Some((says, settles)) = chosen.map(|(side, settles)| (side.says.clone(), settles)) else {
        return Vec::new();
    };
    home.forget_undo_of(std::slice::from_ref(&says));
    // It is asked for anew once this is stored.
    let mut effects = storing::settle(home, vec![says], settles, mark);
    effects.push(Effect::Focus(Focus::Heading));
    effects
}
