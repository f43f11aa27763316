//! What several have written apart, for somebody to decide. It is asked for whenever something of others has come, and settled by an entry
//! that knows all sides.

use super::{Mark, may_write, storing};
use crate::{DisputeMsg, Effect, Focus, Home, Said, Shelf, Toast};
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

fn found(home: &mut Home, shelf: Shelf, disputes: Vec<Dispute>) -> Vec<Effect> {
    if home.shelf == shelf {
        home.disputes = Rc::new(disputes);
    }
    Vec::new()
}

/// Writes what was chosen, knowing all sides. The others stay in the history.
fn settle(home: &mut Home, key: Option<Key>, other: Option<usize>, mark: Mark) -> Vec<Effect> {
    let dispute = home.disputes.iter().find(|dispute| dispute.key == key);
    let Some(dispute) = dispute.filter(|_| may_write(home)) else {
        return Vec::new();
    };
    let side = match other {
        None => Some(&dispute.stands),
        Some(other) => dispute.others.get(other),
    };
    let Some(says) = side.map(|side| side.says.clone()) else {
        return Vec::new();
    };
    let rest: Vec<Dispute> = home
        .disputes
        .iter()
        .filter(|dispute| dispute.key != key)
        .cloned()
        .collect();
    let (back, mut effects) = storing::settle(home, vec![says], key, mark);
    home.disputes = Rc::new(rest);
    home.remember(back);
    home.redo = None;
    home.toast = Some(Toast { said: Said::Kept });
    effects.push(Effect::Focus(Focus::Heading));
    effects
}
