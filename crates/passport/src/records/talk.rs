//! A consultation from preparing to afterwards. It belongs to its appointment and stays with the patient.

use crate::{FollowUp, Id, Key, Member};

/// The fewest and the most minutes that a talk is planned for (P2 in docs/evidence.md).
pub const MINUTES: std::ops::RangeInclusive<u8> = 10..=20;

/// How many concerns and questions can be marked to come first.
pub const FIRSTS: usize = 3;

/// A consultation: what is prepared, how it goes, how it closes.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Talk {
    /// Concerns and questions in the patient's order. What is not here comes after what is.
    pub order: Vec<Key>,
    /// Those that come first, at most [`FIRSTS`].
    pub firsts: Vec<Key>,
    /// Who was there.
    pub present: Vec<Id<Member>>,
    /// How long it may take, within [`MINUTES`]; `None` for 15.
    pub minutes: Option<u8>,
    /// When it began, in milliseconds since the beginning of 1970, UTC.
    pub began_ms: Option<i64>,
    /// What was raised.
    pub raised: Vec<Key>,
    /// The spoken summary, in a few words.
    pub summary: String,
    /// Where follow-up is.
    pub follow_up: Option<FollowUp>,
    /// When it was closed, in milliseconds since the beginning of 1970, UTC.
    pub closed_ms: Option<i64>,
}

impl Talk {
    /// How many minutes it is planned for.
    #[must_use]
    pub fn planned_minutes(&self) -> u8 {
        self.minutes.unwrap_or(15).clamp(*MINUTES.start(), *MINUTES.end())
    }

    /// Whether it has begun and is not closed.
    #[must_use]
    pub fn is_going_on(&self) -> bool {
        self.began_ms.is_some() && self.closed_ms.is_none()
    }

    /// Whether it is closed.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.closed_ms.is_some()
    }
}
