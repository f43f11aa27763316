//! What is new in a summary against the marks of an earlier one.

use super::marks::{Mark, Marker};
use super::things::Subject;
use passport::{Date, Novelty, WhatIsNew};
use std::collections::BTreeMap;

/// The things of one name: those that are there now and read otherwise than any before, and those of before that read otherwise than any now.
#[derive(Default)]
struct Alike {
    now: Vec<Subject>,
    before: Vec<Mark>,
}

/// What is new in `now`, read on this day. Things of one name are told apart by how they read; where there are more of them than before, nobody
/// can say which one has changed, and they are all new. What has gone by itself is not missed.
pub(super) fn new(marker: &Marker, now: &[(Subject, Mark)], before: &[Mark], today: Date) -> WhatIsNew {
    let mut by_name: BTreeMap<u32, Alike> = BTreeMap::new();
    for mark in before {
        by_name.entry(mark.what).or_default().before.push(*mark);
    }
    for (subject, mark) in now {
        let alike = by_name.entry(mark.what).or_default();
        match alike.before.iter().position(|other| other.how == mark.how) {
            Some(at) => drop(alike.before.swap_remove(at)),
            None => alike.now.push(*subject),
        }
    }
    let mut new = WhatIsNew::default();
    for alike in by_name.into_values() {
        tell(&mut new, marker, &alike, today);
    }
    new
}

fn tell(new: &mut WhatIsNew, marker: &Marker, alike: &Alike, today: Date) {
    let before = alike.before.iter().map(|mark| marker.gone(*mark));
    let missed: Vec<_> = before.filter(|gone| gone.is_missed_on(today)).collect();
    let is_changed = alike.now.len() <= missed.len();
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
    for gone in missed.iter().skip(alike.now.len()) {
        *new.gone.entry(gone.kind).or_default() += 1;
    }
}
