//! Gaps: what falls between chairs. A finding is a rule and what it is about; its sentence, its reason and its one tap to
//! mend it are found from these. Never a score.

use crate::{Area, History, Id, Key, Passport, PrimitiveDateTime, Rule, SetAside};

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

/// Every gap that is not put aside, most important first.
#[must_use]
pub fn gaps(_look: Look<'_>) -> Vec<Gap> {
    Vec::new()
}

/// Gaps that are put aside and still there, with the note that put them aside.
#[must_use]
pub fn gaps_put_aside(_look: Look<'_>) -> Vec<(Id<SetAside>, Gap)> {
    Vec::new()
}
