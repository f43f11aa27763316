//! The fold of a log: every entry in order, what each record reads like after it, and what stands at the end. An entry stands
//! there as its writer meant it first, and then as it came out beside what others wrote meanwhile.

use super::kept::Kept;
use super::strand::{Strand, is, read, said_by, standing};
use super::units::{Units, changed, parted};
use super::{EntryId, Numbered};
use crate::log::reader::{self, Act, Item};
use crate::log::{Entry, LogError};
use merge::{Graph, Place};
use passport::{Change, Key};
use std::collections::BTreeMap;

/// Every record that was ever written, by its key; `None` is the patient's own.
pub(super) type Strands = BTreeMap<Option<Key>, Strand>;

/// The entries of a log, and which of them know which.
#[derive(Clone, Default, Debug)]
pub(super) struct Entries {
    pub(super) graph: Graph<EntryId>,
    pub(super) kept: Vec<Kept>,
}

impl Entries {
    /// Folds all of them.
    pub(super) fn fold(&self) -> Result<(Strands, Vec<Numbered>), LogError> {
        let trunk = self.graph.trunk();
        let order = self.graph.order();
        let mut fold = Fold {
            entries: self,
            strands: Strands::new(),
            trunk: Strands::new(),
            fork: None,
        };
        let mut told = Vec::with_capacity(order.len());
        for (at, place) in order.iter().copied().enumerate() {
            if at == trunk {
                fold.trunk = fold.strands.clone();
                fold.fork = order.get(at.wrapping_sub(1)).copied();
            }
            told.push(fold.take(place, at < trunk).ok_or(LogError::Unreadable)?);
        }
        Ok((fold.strands, told))
    }

    /// Takes the entry that came last, which knows all others.
    pub(super) fn take_last(&self, strands: Strands) -> Option<Strands> {
        let mut fold = Fold {
            entries: self,
            strands,
            trunk: Strands::new(),
            fork: None,
        };
        let is_trunk = self.graph.trunk() == self.kept.len();
        fold.take(self.kept.len().checked_sub(1)?, is_trunk)?;
        Some(fold.strands)
    }
}

struct Fold<'a> {
    entries: &'a Entries,
    strands: Strands,
    /// How everything stood at the last entry that nobody wrote apart from, and which that is.
    trunk: Strands,
    fork: Option<Place>,
}

impl Fold<'_> {
    /// Takes the next entry in order. In the trunk it knows all before it, and all after it know it.
    fn take(&mut self, place: Place, is_trunk: bool) -> Option<Numbered> {
        let kept = self.entries.kept.get(place)?;
        let mut changes = Vec::new();
        for (at, raw) in kept.changes()?.into_iter().enumerate() {
            let Some(item) = reader::item(raw, kept.is_first)? else {
                continue;
            };
            if is_trunk {
                changes.push(self.replace(place, raw, item)?);
            } else {
                self.join((place, at), item, &mut changes)?;
            }
        }
        let entry = Entry {
            at_ms: kept.at_ms,
            by: kept.by,
            changes,
            settles: Vec::new(),
        };
        Some(Numbered {
            number: kept.number,
            entry,
        })
    }

    /// What an entry says stands, since nobody wrote at the same time.
    fn replace(&mut self, place: Place, raw: &str, item: Item<'_>) -> Option<Change> {
        let Item { key, act, mut fields } = item;
        let kept = &self.entries.kept;
        match act {
            Act::Remove => {
                *self.strands.entry(key).or_default() = Strand::default();
                key.map(Change::Remove)
            }
            Act::Whole => {
                let range = kept.get(place)?.range(raw)?;
                self.strands.entry(key).or_default().replace(place, range);
                reader::says(key, &mut fields)
            }
            Act::Part => {
                let record = self.strands.entry(key).or_default().units(key, kept)?;
                let units = parted(is(key), fields.into_rest());
                record.write(place, &|_| true, units.into_list());
                read(key, &standing(is(key), record))
            }
        }
    }

    /// What an entry says comes together with what others wrote at the same time.
    fn join(&mut self, (place, at): (Place, usize), item: Item<'_>, changes: &mut Vec<Change>) -> Option<()> {
        let Item { key, act, fields } = item;
        let is = is(key);
        let knows = |earlier| self.entries.graph.knows(place, earlier);
        if act == Act::Remove {
            let key = key?;
            let record = self.strands.entry(Some(key)).or_default();
            let record = record.units(Some(key), &self.entries.kept)?;
            record.remove(place, &knows);
            changes.push(Change::Remove(key));
            if record.is_there() {
                changes.push(read(Some(key), &standing(is, record))?);
            }
            return Some(());
        }
        let mut units = parted(is, fields.into_rest());
        let mut is_whole = act == Act::Whole;
        if self.entries.kept.get(place)?.is_first {
            let before = self.before(place, at, key)?;
            is_whole = before.is_none() && key.is_some();
            units = changed(&before.unwrap_or_default(), units);
        }
        let strand = self.strands.entry(key).or_default();
        let record = strand.units(key, &self.entries.kept)?;
        if is_whole {
            record.write_whole(place, &knows, units.into_list());
        } else {
            record.write(place, &knows, units.into_list());
        }
        let meant = read(key, &said_by(is, record, &|by| by == place))?;
        let stands = read(key, &standing(is, record))?;
        let is_as_meant = meant == stands;
        changes.push(meant);
        if !is_as_meant {
            changes.push(stands);
        }
        Some(())
    }

    /// How a record read to the writer of an entry of version 1 when it came to this change. Such an entry says all of a record,
    /// and only what it changed was written.
    fn before(&self, place: Place, change: usize, key: Option<Key>) -> Option<Option<Units>> {
        let (mut place, mut earlier) = (place, change);
        loop {
            let kept = self.entries.kept.get(place)?;
            let changes = kept.changes()?;
            for raw in changes.iter().take(earlier).rev() {
                match reader::item(raw, kept.is_first)? {
                    Some(item) if item.key != key => {}
                    Some(item) if item.act == Act::Remove => return Some(None),
                    Some(item) => return Some(Some(parted(is(key), item.fields.into_rest()))),
                    None => {}
                }
            }
            match self.entries.graph.after(place).first() {
                Some(before) if Some(*before) != self.fork => (place, earlier) = (*before, usize::MAX),
                _ => break,
            }
        }
        let Some(strand) = self.trunk.get(&key).filter(|strand| strand.is_there()) else {
            return Some(None);
        };
        let record = strand.clone().into_record(key, &self.entries.kept)?;
        let mut units = Units::default();
        for (unit, said) in standing(is(key), &record) {
            units.set(unit, said.into_owned());
        }
        Some(Some(units))
    }
}
