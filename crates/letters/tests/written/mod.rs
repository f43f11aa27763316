//! A log of a generated passport, as somebody would have written it. Shared by tests and examples.

#![allow(unreachable_pub, clippy::unwrap_used, reason = "shared by tests and examples")]

use letters::log::{self, Entry};
use passport::{Change, Passport, Record};

/// The beginning, one entry for each record, changes of mind at the end.
pub fn written(passport: &Passport, extra: &[Record]) -> Vec<Entry> {
    let patient = Change::Patient(Box::new(passport.patient.clone()));
    let puts = passport.records().into_iter().chain(extra.iter().cloned());
    let puts = puts.map(|record| Change::Put(Box::new(record)));
    let removals = extra.iter().map(|record| Change::Remove(record.key()));
    let changes = std::iter::once(patient).chain(puts).chain(removals);
    let moments = 1_795_000_000_000..;
    let entries = changes
        .zip(moments)
        .map(|(change, at_ms)| Entry::of(at_ms, vec![change]));
    entries.collect()
}

/// The entries as they were stored before they said what they were written after.
pub fn kept(log: &[Entry]) -> Vec<Vec<u8>> {
    log.iter().map(|entry| log::write(entry).unwrap()).collect()
}
