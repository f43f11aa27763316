//! Things that trouble the patient and should be raised.

use crate::{Appointment, ChecklistItem, Id, Member, Sharing, Theme, Unread};
use time::Date;

/// How much something troubled on one day: 0 (not at all) to 10 (as much as can be).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rating {
    /// The day of the answer.
    pub on: Date,
    level: u8,
}

impl Rating {
    /// An answer on a day; `None` above 10.
    #[must_use]
    pub fn new(on: Date, level: u8) -> Option<Self> {
        (level <= 10).then_some(Self { on, level })
    }

    /// 0–10.
    #[must_use]
    pub fn level(self) -> u8 {
        self.level
    }
}

/// Something to raise [FHIR Condition, category health-concern; its ratings are Observations].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Concern {
    /// The checklist item, when it was picked from there.
    pub item: Option<ChecklistItem>,
    /// In own words; may be empty when there is an item.
    pub words: String,
    /// The theme it belongs to in a conversation.
    pub theme: Option<Theme>,
    /// How much it has troubled, oldest first, at most one a day.
    pub ratings: Vec<Rating>,
    /// Whom to raise it with.
    pub raise_with: Option<Id<Member>>,
    /// At which contact.
    pub raise_at: Option<Id<Appointment>>,
    /// Whether it is for the part of the talk with [`raise_with`](Self::raise_with) alone. It is then in no summary but one
    /// made for that person.
    pub alone: bool,
    /// Whether it is to be talked about and not written down. It is then in no summary at all.
    pub spoken_only: bool,
    /// The contact at which it was not reached and from which it was carried over.
    pub carried_from: Option<Id<Appointment>>,
    /// The latest day on which it was raised.
    pub raised_on: Option<Date>,
    /// Whether it has been dealt with.
    pub settled: bool,
    /// Who may see this record.
    pub sharing: Sharing,
    /// What a newer version wrote here.
    pub unread: Unread,
}

impl Default for Concern {
    fn default() -> Self {
        Self {
            item: None,
            words: String::new(),
            theme: None,
            ratings: Vec::new(),
            raise_with: None,
            raise_at: None,
            alone: false,
            spoken_only: false,
            carried_from: None,
            raised_on: None,
            settled: false,
            sharing: Sharing::CliniciansOnly,
            unread: Unread::default(),
        }
    }
}

impl Concern {
    /// The latest answer.
    #[must_use]
    pub fn latest(&self) -> Option<Rating> {
        self.ratings.last().copied()
    }

    /// Adds an answer. A second answer on the same day replaces the first; the order by day is kept.
    pub fn rate(&mut self, rating: Rating) {
        self.ratings.retain(|earlier| earlier.on != rating.on);
        let at = self.ratings.partition_point(|earlier| earlier.on < rating.on);
        self.ratings.insert(at, rating);
    }
}

shared_as_it_says!(Concern, |concern| {
    concern.alone = false;
    concern.carried_from = None;
    concern.raised_on = None;
});

#[cfg(test)]
mod tests {
    use super::*;
    use time::Month;

    fn day(day: u8) -> Date {
        Date::from_calendar_date(2026, Month::March, day).unwrap()
    }

    #[test]
    fn earlier_answers_are_kept_and_a_second_answer_on_a_day_replaces_the_first() {
        let mut concern = Concern::default();
        for (on, level) in [(3, 4), (1, 7), (3, 5)] {
            concern.rate(Rating::new(day(on), level).unwrap());
        }
        let kept: Vec<_> = concern.ratings.iter().map(|r| (r.on.day(), r.level())).collect();
        assert_eq!(kept, [(1, 7), (3, 5)]);
        assert_eq!(concern.latest().map(Rating::level), Some(5));
    }

    #[test]
    fn a_level_above_ten_is_no_rating() {
        assert!(Rating::new(day(1), 10).is_some());
        assert!(Rating::new(day(1), 11).is_none());
    }
}
