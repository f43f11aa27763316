//! What is in dispute: the records of which several wrote something who did not know of each other. What to do about it is for a
//! person to say.

use super::Logbook;
use super::strand::{is, read, said_by, standing};
use merge::{Place, Record};
use passport::{Change, Dispute, Key, Side};
use std::collections::BTreeSet;

impl Logbook {
    /// Every record that is in dispute, with all sides of it.
    #[must_use]
    pub fn disputes(&self) -> Vec<Dispute> {
        let disputed = self
            .strands
            .iter()
            .filter_map(|(key, strand)| self.dispute(*key, strand));
        disputed.collect()
    }

    fn dispute(&self, key: Option<Key>, strand: &super::strand::Strand) -> Option<Dispute> {
        // What was taken out by all who wrote to it is in nobody's way.
        let record = strand.disputed().filter(|record| record.is_there())?;
        let is = is(key);
        let stands = read(key, &standing(is, record))?;
        let sides = writers(record).into_iter().filter_map(|by| {
            let says = read(key, &said_by(is, record, &|writer| writer == by))?;
            Some((by, says))
        });
        let removals = record
            .removals()
            .iter()
            .filter_map(|by| Some((*by, Change::Remove(key?))));
        let mut sides: Vec<(Place, Change)> = sides.chain(removals).collect();
        sides.sort_by_key(|(by, _)| self.order_of(*by));
        // As it stands it was written by the newest side that has it so, and where nobody has it so by the newest of all.
        let newest = sides
            .iter()
            .rfind(|(_, says)| *says == stands)
            .or(sides.last())?
            .0;
        sides.retain(|(_, says)| *says != stands);
        let others: Vec<Side> = sides
            .into_iter()
            .filter_map(|(by, says)| self.side(by, says))
            .collect();
        (!others.is_empty()).then_some(())?;
        Some(Dispute {
            key,
            stands: self.side(newest, stands)?,
            others,
        })
    }

    fn order_of(&self, place: Place) -> Option<(i64, super::EntryId)> {
        Some((self.entries.graph.clock(place)?, self.entries.graph.id(place)?))
    }

    fn side(&self, by: Place, says: Change) -> Option<Side> {
        let kept = self.entries.kept.get(by)?;
        Some(Side {
            at_ms: kept.at_ms,
            by: kept.by,
            says,
        })
    }
}

/// The entries that have a version of something that is in dispute. Where others only took the record out, the latest that wrote
/// to it stand against them.
fn writers(record: &Record<String, super::Said>) -> BTreeSet<Place> {
    let disputed = record
        .units()
        .filter(|(_, versions)| Record::<String, super::Said>::is_disputed(versions));
    let mut writers: BTreeSet<Place> = disputed
        .flat_map(|(_, versions)| versions.iter().map(|version| version.by))
        .collect();
    if !record.removals().is_empty() {
        writers.extend(record.writes());
    }
    writers
}
