//! When each record was written and last touched. It follows from the log; nothing of it travels.

use crate::{Change, Key, Kind};
use std::collections::BTreeMap;

/// When something was first written and last touched, in milliseconds since the beginning of 1970, UTC.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Times {
    /// First written.
    pub made_ms: i64,
    /// Last touched.
    pub touched_ms: i64,
}

/// When each record was written and last touched.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct History {
    times: BTreeMap<Key, Times>,
    gone: BTreeMap<Key, i64>,
    patient_ms: Option<i64>,
    changes: Vec<i64>,
}

/// What is new since a moment.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct News {
    /// Records written since, oldest first.
    pub added: Vec<Key>,
    /// Records that were there and have been touched since.
    pub changed: Vec<Key>,
    /// How many records of each kind have been taken out since.
    pub gone: BTreeMap<Kind, usize>,
    /// Whether the patient's own record has been touched since.
    pub is_patient_changed: bool,
}

impl News {
    /// Whether nothing has changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl History {
    /// Takes note of a change made at a moment. Call it for every change, in the order of the log.
    pub fn note(&mut self, change: &Change, at_ms: i64) {
        self.changes.push(at_ms);
        match change {
            Change::Patient(_) => self.patient_ms = Some(at_ms),
            Change::Put(record) => {
                let key = record.key();
                self.gone.remove(&key);
                let times = self.times.entry(key).or_insert(Times {
                    made_ms: at_ms,
                    touched_ms: at_ms,
                });
                times.touched_ms = at_ms;
            }
            Change::Remove(key) => {
                self.gone.insert(*key, at_ms);
            }
        }
    }

    /// When a record was written and touched; `None` when nothing is known of it.
    #[must_use]
    pub fn of(&self, key: Key) -> Option<Times> {
        self.times.get(&key).copied()
    }

    /// How many changes have been made after a moment.
    #[must_use]
    pub fn changes_since(&self, at_ms: i64) -> usize {
        self.changes.iter().filter(|change| **change > at_ms).count()
    }

    /// What is new since a moment. Records that were both written and taken out since are not mentioned.
    #[must_use]
    pub fn since(&self, at_ms: i64) -> News {
        let mut news = News {
            is_patient_changed: self.patient_ms.is_some_and(|touched| touched > at_ms),
            ..News::default()
        };
        for (key, times) in &self.times {
            if let Some(gone) = self.gone.get(key) {
                if *gone > at_ms && times.made_ms <= at_ms {
                    *news.gone.entry(key.kind).or_default() += 1;
                }
            } else if times.made_ms > at_ms {
                news.added.push(*key);
            } else if times.touched_ms > at_ms {
                news.changed.push(*key);
            }
        }
        let order = |key: &Key| self.of(*key).map(|times| times.touched_ms);
        news.added.sort_by_key(order);
        news.changed.sort_by_key(order);
        news
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Allergy, Id, Record};

    fn put(raw: u64) -> Change {
        Change::Put(Box::new(Record::Allergy(Id::new(raw), Allergy::default())))
    }

    fn key(raw: u64) -> Key {
        Id::<Allergy>::new(raw).key(Kind::Allergy)
    }

    #[test]
    fn what_was_added_changed_and_taken_out_since_a_moment_is_told_apart() {
        let mut history = History::default();
        for (raw, at) in [(1, 10), (2, 20), (3, 30)] {
            history.note(&put(raw), at);
        }
        history.note(&put(1), 40);
        history.note(&Change::Remove(key(2)), 50);
        history.note(&put(4), 60);
        history.note(&Change::Remove(key(4)), 70);
        let news = history.since(25);
        assert_eq!(news.added, [key(3)]);
        assert_eq!(news.changed, [key(1)]);
        assert_eq!(news.gone.get(&Kind::Allergy), Some(&1));
        assert!(!news.is_patient_changed);
        assert_eq!(history.changes_since(25), 5);
        assert!(history.since(70).is_empty());
    }

    #[test]
    fn a_record_that_was_put_back_is_not_gone() {
        let mut history = History::default();
        history.note(&put(1), 10);
        history.note(&Change::Remove(key(1)), 20);
        history.note(&put(1), 30);
        assert_eq!(history.since(15).changed, [key(1)]);
        assert!(history.since(15).gone.is_empty());
    }
}
