//! What of a summary is new to a reader: since they last read about the same patient, or from a day on. How a device knows
//! what was read on it is not told here.

use super::{Pick, Summary};
use crate::{Area, Id, Kept, Key, Kind, PatientPart, Table};
use std::collections::{BTreeMap, BTreeSet};
use time::{Date, PrimitiveDateTime};

/// How something in a summary differs from what was read before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Novelty {
    /// It was not there.
    New,
    /// It was there and read otherwise.
    Changed,
}

/// What is new in a summary.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct WhatIsNew {
    /// Records, and what the patient says of themselves.
    pub items: BTreeMap<Pick, Novelty>,
    /// Areas that nobody holds and that were not among those before.
    pub unheld: BTreeSet<Area>,
    /// How many things stood there before and no longer do, by their kind; `None` is what the patient said of themselves. Contacts that
    /// have been and areas that somebody holds now are not counted.
    pub gone: BTreeMap<Option<Kind>, usize>,
}

impl WhatIsNew {
    /// Whether nothing is new and nothing is gone.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.count() == 0 && self.gone.is_empty()
    }

    /// How many things are new or changed.
    #[must_use]
    pub fn count(&self) -> usize {
        self.items.len() + self.unheld.len()
    }
}

/// What this device can say of an earlier reading about the same patient.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Recall {
    /// Nothing in the letter tells this patient from others, so that nothing is remembered.
    Unknowable,
    /// Nothing is remembered, because the reader has not asked for it.
    NotKept,
    /// It is remembered, and this is the first reading.
    First,
    /// It was read before.
    Before {
        /// When: wall time of the reader's device.
        read: PrimitiveDateTime,
        /// What is new since then.
        new: WhatIsNew,
    },
    /// A letter that was written later has been read already.
    Older {
        /// When that one was written: wall time where the patient was.
        written: PrimitiveDateTime,
    },
    /// It should be remembered, and this browser keeps nothing.
    Refused,
}

impl Summary {
    /// Whether a date of birth tells this patient from others of the same name.
    #[must_use]
    pub fn tells_who(&self) -> bool {
        self.view.patient.born.is_some()
    }

    /// What says of itself that it is of this day or later. Much in a summary bears no day and is never among it.
    #[must_use]
    pub fn dated_from(&self, day: Date) -> WhatIsNew {
        let view = &self.view;
        let is_since = |on: Option<Date>| on.is_some_and(|on| on >= day);
        let mut keys: Vec<Key> = Vec::new();
        keys.extend(those(&view.tasks, |task| is_since(task.agreed_on)));
        keys.extend(those(&view.concerns, |concern| {
            is_since(concern.latest().map(|rating| rating.on))
        }));
        keys.extend(those(&view.wishes, |wish| is_since(wish.on)));
        keys.extend(those(&view.treatments, |treatment| {
            is_since(treatment.began) || is_since(treatment.ended)
        }));
        keys.extend(those(&view.medicines, |medicine| is_since(medicine.since)));
        keys.extend(those(&view.watches, |watch| is_since(watch.told_on)));
        keys.extend(those(&view.decisions, |decision| is_since(decision.on)));
        keys.extend(those(&view.agreements, |agreement| is_since(agreement.on)));
        let right_now = is_since(view.patient.right_now_on).then_some(Pick::About(PatientPart::RightNow));
        let items = keys.into_iter().map(Pick::Item).chain(right_now);
        WhatIsNew {
            items: items.map(|pick| (pick, Novelty::New)).collect(),
            ..WhatIsNew::default()
        }
    }
}

/// The records of a table for which this holds.
fn those<'a, T: Kept>(
    table: &'a Table<T>,
    holds: impl Fn(&T) -> bool + 'a,
) -> impl Iterator<Item = Key> + 'a {
    let rows = table.iter().filter(move |row| holds(&row.value));
    rows.map(|row| Id::key(row.id, T::KIND))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Agreement, Audience, Language, LeftOut, Medicine, Month, Passport, Patient, Rating, Time};

    fn day(day: u8) -> Date {
        Date::from_calendar_date(2026, Month::March, day).unwrap()
    }

    fn summary(view: Passport) -> Summary {
        Summary {
            audience: Audience::Gp,
            role: None,
            written: PrimitiveDateTime::new(day(20), Time::MIDNIGHT),
            language: Language::English,
            sample: false,
            view,
            unheld: Vec::new(),
            left_out: LeftOut::default(),
        }
    }

    #[test]
    fn what_bears_the_day_or_a_later_one_is_new_from_that_day_on() {
        let mut view = Passport::default();
        for (raw, since) in [(1, Some(day(4))), (2, Some(day(5))), (3, None)] {
            let medicine = Medicine {
                since,
                ..Medicine::default()
            };
            view.medicines.put(Id::new(raw), medicine);
        }
        let agreement = Agreement {
            on: Some(day(9)),
            by: Some(day(30)),
            ..Agreement::default()
        };
        view.agreements.put(Id::new(1), agreement);
        view.patient.right_now_on = Some(day(5));
        let new = summary(view).dated_from(day(5));
        let item = |kind, raw| Pick::Item(Key { kind, raw });
        let expected = [
            item(Kind::Medicine, 2),
            item(Kind::Agreement, 1),
            Pick::About(PatientPart::RightNow),
        ];
        assert_eq!(
            new.items.into_keys().collect::<BTreeSet<_>>(),
            BTreeSet::from(expected)
        );
    }

    #[test]
    fn a_trouble_is_new_by_the_day_of_its_last_answer() {
        let mut view = Passport::default();
        let concern = crate::Concern {
            ratings: vec![Rating::new(day(1), 3).unwrap(), Rating::new(day(8), 6).unwrap()],
            ..crate::Concern::default()
        };
        view.concerns.put(Id::new(1), concern);
        assert_eq!(summary(view.clone()).dated_from(day(8)).count(), 1);
        assert!(summary(view).dated_from(day(9)).is_nothing());
    }

    #[test]
    fn a_name_alone_tells_nobody_apart() {
        let mut view = Passport {
            patient: Patient {
                called: "Kari".into(),
                full_name: "Kari Hansen".into(),
                ..Patient::default()
            },
            ..Passport::default()
        };
        assert!(!summary(view.clone()).tells_who());
        view.patient.born = Some(day(1));
        assert!(summary(view).tells_who());
    }
}
