//! Gaps: what falls between chairs. A finding is a rule and what it is about; its sentence, its reason and its one tap to
//! mend it are found from these. Never a score.

mod agreed;
mod concerns;
mod contacts;
mod copies;
mod fingerprint;
mod medical;
mod nights;
mod order;
mod planned;
pub(crate) mod seen;
mod tasks;
mod team;
mod two_leads;

use crate::{Area, Date, History, Id, Key, Passport, PrimitiveDateTime, Rule, SetAside, Unread};
use fingerprint::fingerprint;
use seen::Seen;
use std::collections::BTreeMap;

/// What the rules look at.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    /// The passport as it stands.
    pub passport: &'a Passport,
    /// When its records were written and touched.
    pub history: &'a History,
    /// Wall time where the patient is.
    pub now: PrimitiveDateTime,
    /// The same moment in milliseconds since the beginning of 1970, UTC.
    pub now_ms: i64,
}

/// Something that nobody holds, that two hold, or that cannot be reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Gap {
    /// The rule that found it.
    pub rule: Rule,
    /// The record it is about, where it is about one.
    pub about: Option<Key>,
    /// The area it is about, where it is about one.
    pub area: Option<Area>,
    /// What it rests on, as a number: it changes when the facts change, so that a gap put aside comes back.
    pub facts: u64,
}

impl Gap {
    /// A gap that rests on these numbers.
    fn new(rule: Rule, about: Option<Key>, area: Option<Area>, facts: &[u64]) -> Self {
        Self {
            rule,
            about,
            area,
            facts: fingerprint(facts),
        }
    }

    /// The note that puts it aside for as long as the facts stay as they are.
    #[must_use]
    pub fn aside(&self, why: String, on: Date) -> SetAside {
        SetAside {
            rule: self.rule,
            about: self.about,
            area: self.area,
            facts: self.facts,
            why,
            on,
            unread: Unread::default(),
        }
    }
}

/// Every gap that is not put aside, most important first.
#[must_use]
pub fn gaps(look: Look<'_>) -> Vec<Gap> {
    let notes = Notes::of(look.passport);
    let mut open = found(look);
    open.retain(|gap| notes.on(gap).is_none());
    open
}

/// Gaps that are put aside and still there, with the note that put them aside.
#[must_use]
pub fn gaps_put_aside(look: Look<'_>) -> Vec<(Id<SetAside>, Gap)> {
    let notes = Notes::of(look.passport);
    let aside = |gap: Gap| Some((notes.on(&gap)?, gap));
    found(look).into_iter().filter_map(aside).collect()
}

fn found(look: Look<'_>) -> Vec<Gap> {
    let seen = Seen::new(look);
    order::RULES.iter().flat_map(|rule| rule(&seen)).collect()
}

/// The notes that put gaps aside, by what they name: a full passport is not searched for every gap.
struct Notes(BTreeMap<Named, Id<SetAside>>);

type Named = (Rule, Option<Key>, Option<Area>, u64);

impl Notes {
    fn of(passport: &Passport) -> Self {
        let named = |note: &SetAside| (note.rule, note.about, note.area, note.facts);
        let notes = passport.set_aside.iter();
        Self(notes.map(|row| (named(&row.value), row.id)).collect())
    }

    fn on(&self, gap: &Gap) -> Option<Id<SetAside>> {
        let named = (gap.rule, gap.about, gap.area, gap.facts);
        self.0.get(&named).copied()
    }
}
