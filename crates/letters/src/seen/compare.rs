//! What is new in a summary against the marks of an earlier one.

use super::marks::Mark;
use super::things::Subject;
use passport::{Novelty, WhatIsNew};
use std::collections::BTreeMap;

/// The things of one name: those that are there now and read otherwise than any before, and how many before read otherwise than any now.
#[derive(Default)]
struct Alike {
    now: Vec<Subject>,
    before: Vec<Mark>,
}

/// What is new in `now`. Things of one name are told apart by how they read; where there are more of them than before, nobody can say which
/// one has changed, and they are all new.
pub(super) fn new(now: &[(Subject, Mark)], before: &[Mark]) -> WhatIsNew {
    let mut by_name: BTreeMap<(u32, bool), Alike> = BTreeMap::new();
    for mark in before {
        by_name
            .entry((mark.what, mark.passes))
            .or_default()
            .before
            .push(*mark);
    }
    for (subject, mark) in now {
        let alike = by_name.entry((mark.what, mark.passes)).or_default();
        match alike.before.iter().position(|other| other == mark) {
            Some(at) => drop(alike.before.swap_remove(at)),
            None => alike.now.push(*subject),
        }
    }
    let mut new = WhatIsNew::default();
    for ((_, passes), alike) in by_name {
        tell(&mut new, passes, &alike);
    }
    new
}

fn tell(new: &mut WhatIsNew, passes: bool, alike: &Alike) {
    let (now, before) = (alike.now.len(), alike.before.len());
    // A contact that has been makes room for another of its kind: that one is new.
    let is_changed = !passes && now <= before;
    let novelty = if is_changed {
        Novelty::Changed
    } else {
        Novelty::New
    };
    for subject in &alike.now {
        match subject {
            Subject::Pick(pick) => drop(new.items.insert(*pick, novelty)),
            Subject::Unheld(area) => drop(new.unheld.insert(*area)),
        }
    }
    if !passes {
        new.gone += before.saturating_sub(now);
    }
}
