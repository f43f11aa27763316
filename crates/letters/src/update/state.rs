//! What a follower sees at one time: a summary, and a mark for each of its records.

use crate::glance::{ORDER, cleaned};
use crate::paired::Marker;
use passport::{Key, Kind, Passport, Summary, WhatIsNew};
use std::collections::BTreeMap;

/// What a follower sees at one time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct State {
    /// The summary. Its records count from 1 within each kind.
    pub summary: Summary,
    /// A mark for each record, in the order in which they travel.
    marks: Vec<u32>,
}

impl State {
    /// The summary as it will be read, with the marks of its records. `records` are their keys in the passport, as
    /// [`records_in`](passport::records_in) tells them; `None` when they are not as many.
    #[must_use]
    pub fn new(summary: Summary, records: &[Key], marker: &Marker) -> Option<Self> {
        let marks = keys(&summary.view).map(|key| {
            let before = usize::try_from(key.raw.checked_sub(1)?).ok()?;
            let own = records.iter().filter(|own| own.kind == key.kind).nth(before)?;
            Some(marker.mark(*own))
        });
        let marks: Option<Vec<u32>> = marks.collect();
        Self::of(cleaned(&summary), marks?)
    }

    /// `None` when there is not one mark for each record.
    pub(super) fn of(summary: Summary, marks: Vec<u32>) -> Option<Self> {
        (keys(&summary.view).count() == marks.len()).then_some(Self { summary, marks })
    }

    /// The marks, in the order in which records travel.
    #[must_use]
    pub fn marks(&self) -> &[u32] {
        &self.marks
    }

    /// What a record of the summary is known by.
    #[must_use]
    pub fn mark(&self, key: Key) -> Option<u32> {
        let at = keys(&self.summary.view).position(|other| other == key)?;
        self.marks.get(at).copied()
    }

    /// What is new since an earlier state of the same pairing.
    #[must_use]
    pub fn new_since(&self, earlier: &Self) -> WhatIsNew {
        let [now, before] = [self, earlier].map(Self::by_key);
        let known_by =
            |marks: &BTreeMap<Key, u32>, key: Key| marks.get(&key).copied().map_or(key.raw, u64::from);
        self.summary
            .new_since(&|key| known_by(&now, key), &earlier.summary, &|key| {
                known_by(&before, key)
            })
    }

    fn by_key(&self) -> BTreeMap<Key, u32> {
        keys(&self.summary.view).zip(self.marks.iter().copied()).collect()
    }

    /// The record of this kind that is known by this.
    #[must_use]
    pub fn key(&self, kind: Kind, mark: u32) -> Option<Key> {
        let mut known = keys(&self.summary.view).zip(&self.marks);
        known
            .find(|(key, other)| key.kind == kind && **other == mark)
            .map(|(key, _)| key)
    }
}

/// The keys of all records, in the order in which they travel.
fn keys(view: &Passport) -> impl Iterator<Item = Key> + '_ {
    ORDER.into_iter().flat_map(|kind| {
        let count = u64::try_from(view.count(kind)).unwrap_or_default();
        (1..=count).map(move |raw| Key { kind, raw })
    })
}
