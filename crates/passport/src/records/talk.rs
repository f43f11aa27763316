//! A consultation from preparing to afterwards. It belongs to its appointment and stays with the patient.

use crate::{FollowUp, Id, Key, Member};

/// The fewest and the most minutes that a talk is planned for (P2 in docs/evidence.md).
pub const MINUTES: std::ops::RangeInclusive<u8> = 10..=20;

/// So many minutes beyond the plan are part of any talk, and are counted on.
const BEYOND: u8 = 5;

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

    /// How many whole minutes it has lasted; 0 before it has begun, and where a clock was set back. Milliseconds since the
    /// beginning of 1970, UTC.
    #[must_use]
    pub fn minutes_passed(&self, now_ms: i64) -> u32 {
        let passed_ms = now_ms.saturating_sub(self.began_ms.unwrap_or(now_ms)).max(0);
        u32::try_from(passed_ms / 60_000).unwrap_or(u32::MAX)
    }

    /// Whether the planned time is over by more than a few minutes. Counting on would say nothing, since a talk that nobody
    /// closed goes on counting for days.
    #[must_use]
    pub fn is_over(&self, now_ms: i64) -> bool {
        self.minutes_passed(now_ms) > u32::from(self.planned_minutes()) + u32::from(BEYOND)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_counted_until_shortly_after_the_planned_time_and_then_it_is_over() {
        let minute = 60_000;
        let table = [
            (Some(0), 0, 0, false),
            (Some(0), minute - 1, 0, false),
            (Some(0), 15 * minute, 15, false),
            (Some(0), 21 * minute - 1, 20, false),
            (Some(0), 21 * minute, 21, true),
            (Some(0), 201 * minute, 201, true),
            (Some(minute), 0, 0, false),
            (None, 201 * minute, 0, false),
            (Some(i64::MIN), i64::MAX, u32::MAX, true),
            (Some(i64::MAX), i64::MIN, 0, false),
        ];
        for (began_ms, now_ms, minutes, is_over) in table {
            let talk = Talk {
                began_ms,
                ..Talk::default()
            };
            assert_eq!(
                (talk.minutes_passed(now_ms), talk.is_over(now_ms)),
                (minutes, is_over),
                "{began_ms:?} {now_ms}"
            );
        }
    }

    #[test]
    fn a_longer_plan_is_over_later() {
        let talk = Talk {
            minutes: Some(20),
            began_ms: Some(0),
            ..Talk::default()
        };
        assert!(!talk.is_over(25 * 60_000) && talk.is_over(26 * 60_000));
    }
}
