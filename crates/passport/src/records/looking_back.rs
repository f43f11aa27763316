//! What the patient notes about the care itself: reviews, how joined-up it feels, gaps put aside. None of it ever leaves.

use crate::{Area, Frequency, Key, ReviewMoment, Rule, Statement, Unread};
use time::Date;

/// A look at everything together, at a set moment (N4 in docs/evidence.md).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Review {
    /// Which moment it was.
    pub moment: ReviewMoment,
    /// The day.
    pub on: Date,
    /// The exact moment, in milliseconds since the beginning of 1970, UTC: what changed after it is new.
    pub at_ms: i64,
    /// What was noted.
    pub note: String,
    /// What a newer version wrote here.
    pub unread: Unread,
}

never_shared!(Review);

/// How joined-up care felt on one day (N1 in docs/evidence.md). Words, no number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SelfCheck {
    /// The day.
    pub on: Date,
    /// What was answered, statement by statement; a statement that is not there was passed over.
    pub answers: Vec<(Statement, Frequency)>,
    /// What a newer version wrote here.
    pub unread: Unread,
}

never_shared!(SelfCheck);

impl SelfCheck {
    /// The answer to a statement.
    #[must_use]
    pub fn answer(&self, statement: Statement) -> Option<Frequency> {
        self.answers
            .iter()
            .find(|(asked, _)| *asked == statement)
            .map(|(_, answer)| *answer)
    }
}

/// A gap that the patient has put aside, with the reason. It holds as long as the facts stay as they were.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SetAside {
    /// Which rule found the gap.
    pub rule: Rule,
    /// The record it is about.
    pub about: Option<Key>,
    /// The area it is about.
    pub area: Option<Area>,
    /// What the gap rested on when it was put aside: see [`Gap::facts`](crate::Gap::facts).
    pub facts: u64,
    /// Why it was put aside.
    pub why: String,
    /// The day.
    pub on: Date,
    /// What a newer version wrote here.
    pub unread: Unread,
}

never_shared!(SetAside);
