//! A log as a whole, whoever wrote it on whatever device: what stands, in which order everything came about, what others lack
//! and what is in dispute. It reads and writes entries; where they are stored is not its matter.
//!
//! What stands follows from the set of entries alone. They are put in order by their clocks, in which none stands before what its
//! writer knew, and each record is put together unit by unit (see `units`): what was written last stands, and what was written
//! by somebody who did not know that stays known beside it until somebody who knows both writes it again.

mod compose;
mod disputes;
mod fold;
mod force;
mod id;
mod kept;
mod strand;
mod units;

pub use id::EntryId;

use super::{Entry, LogError};
use fold::{Entries, Strands};
use kept::Kept;
use merge::{Added, arrange};
use units::Said;

/// How many may have written at the same time, over all of a log. A few devices make a few; what has more was made to be slow.
const WIDTH: usize = 256;

/// A log.
#[derive(Clone, Default, Debug)]
pub struct Logbook {
    entries: Entries,
    strands: Strands,
    /// The last entry of version 1 that does not say itself what stood before it.
    last_first: Option<EntryId>,
    /// The number of the entry that was stored last.
    last: u32,
}

/// An entry as it came out, in the order of a log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Numbered {
    /// The number under which it is stored, from 1. In the order of a log these need not rise.
    pub number: u32,
    /// What it did. Where others wrote at the same time it may say of a record twice how it reads: first as it was meant, then
    /// as it came out.
    pub entry: Entry,
}

/// What became of entries that came from somewhere else.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Taken {
    /// Those that are new, to be stored behind all others in this order.
    pub new: Vec<Vec<u8>>,
    /// How many were not taken, because something that they were written after has not come.
    pub waiting: usize,
}

impl Logbook {
    /// Reads a log as it is stored, and tells what it says, in order.
    ///
    /// # Errors
    /// One [`LogError`] that says why nothing was read. A log is read whole or not at all.
    pub fn read<B: AsRef<[u8]>>(stored: &[B]) -> Result<(Self, Vec<Numbered>), LogError> {
        let mut book = Self::default();
        for (bytes, number) in stored.iter().zip(1..) {
            book.place(bytes.as_ref(), number)?;
        }
        let (strands, told) = book.entries.fold()?;
        book.strands = strands;
        Ok((book, told))
    }

    /// Takes in what has been stored since, each with its number, and tells whether all of it came behind everything that was
    /// known: then the log goes on as it was. Otherwise [`Self::told`] tells all of it anew.
    ///
    /// # Errors
    /// One [`LogError`], and nothing was taken in.
    pub fn stored<B: AsRef<[u8]>>(&mut self, stored: &[(u32, B)]) -> Result<bool, LogError> {
        self.or_nothing(|book| {
            let mut is_behind = true;
            for (number, bytes) in stored {
                is_behind &= book.store(bytes.as_ref(), *number)?;
            }
            if !is_behind {
                book.strands = book.entries.fold()?.0;
            }
            Ok(is_behind)
        })
    }

    /// Takes in one entry that was stored. Tells whether it came behind everything that was known.
    fn store(&mut self, bytes: &[u8], number: u32) -> Result<bool, LogError> {
        let heads = self.heads();
        if !self.place(bytes, number)? {
            return Ok(true);
        }
        if self.entries.kept.last().is_none_or(|kept| kept.after != heads) {
            return Ok(false);
        }
        let strands = std::mem::take(&mut self.strands);
        self.strands = self.entries.take_last(strands).ok_or(LogError::Unreadable)?;
        Ok(true)
    }

    /// Takes in what came from another device, in any order, and what of it is known already. It is taken in as a whole or not
    /// at all, but for what waits for something that has not come.
    ///
    /// # Errors
    /// One [`LogError`], and nothing was taken in.
    pub fn take<B: AsRef<[u8]>>(&mut self, come: &[B]) -> Result<Taken, LogError> {
        let kept = come.iter().map(|bytes| Kept::read(bytes.as_ref(), None, 0));
        let kept: Vec<Kept> = kept.collect::<Result<_, _>>()?;
        let names = kept.iter().map(|kept| (kept.id, kept.after.clone()));
        let names: Vec<(EntryId, Vec<EntryId>)> = names.collect();
        let arrival = arrange(&names, &|id| self.entries.graph.place(id).is_some());
        self.or_nothing(|book| {
            let mut new = Vec::new();
            for kept in arrival.order.iter().filter_map(|at| kept.get(*at)) {
                if book.entries.graph.place(kept.id).is_some() {
                    continue;
                }
                book.last = book.last.saturating_add(1);
                let mut kept = kept.clone();
                kept.number = book.last;
                new.push(kept.by_itself());
                book.put(kept)?;
            }
            if !new.is_empty() {
                book.strands = book.entries.fold()?.0;
            }
            Ok(Taken {
                new,
                waiting: arrival.waiting.len(),
            })
        })
    }

    /// Changes it, or leaves it as it was.
    fn or_nothing<T>(
        &mut self,
        change: impl FnOnce(&mut Self) -> Result<T, LogError>,
    ) -> Result<T, LogError> {
        let (known, last, last_first) = (self.entries.kept.len(), self.last, self.last_first);
        let changed = change(self);
        if changed.is_err() {
            let mut before = Self::default();
            for kept in self.entries.kept.drain(..).take(known) {
                before.put(kept)?;
            }
            before.strands = before.entries.fold()?.0;
            *self = Self {
                last,
                last_first,
                ..before
            };
        }
        changed
    }

    /// All that it says, in order.
    ///
    /// # Errors
    /// None for a log that has been read.
    pub fn told(&self) -> Result<Vec<Numbered>, LogError> {
        self.entries.fold().map(|(_, told)| told)
    }

    /// The entries that nothing known was written after. Whoever knows these knows all.
    #[must_use]
    pub fn heads(&self) -> Vec<EntryId> {
        self.entries.graph.heads()
    }

    /// The number under which an entry with these bytes is stored, as [`Self::write`] wrote it; `None` when it is not here.
    #[must_use]
    pub fn number_of(&self, bytes: &[u8]) -> Option<u32> {
        let place = self.entries.graph.place(EntryId::of(bytes))?;
        self.entries.kept.get(place).map(|kept| kept.number)
    }

    /// The entries that somebody who has these heads lacks, as they can be given away.
    #[must_use]
    pub fn beyond(&self, heads: &[EntryId]) -> Vec<Vec<u8>> {
        let places = self.entries.graph.beyond(heads).into_iter();
        let kept = places.filter_map(|place| self.entries.kept.get(place));
        kept.map(Kept::by_itself).collect()
    }

    /// Whether somebody who has these heads has all of these entries too. Of an entry that is not here that is not known.
    #[must_use]
    pub fn are_known(&self, entries: &[EntryId], heads: &[EntryId]) -> bool {
        let graph = &self.entries.graph;
        let lacks = graph.beyond(heads);
        let is_known = |id: &EntryId| graph.place(*id).is_some_and(|place| !lacks.contains(&place));
        entries.iter().all(is_known)
    }

    /// The bytes of an entry whose writer knew the entries with these numbers, and with them all that they were written after.
    ///
    /// # Errors
    /// Those of [`Self::write`], and one [`LogError`] when these entries do not hold together by themselves.
    pub fn write_knowing(&self, is_known: &dyn Fn(u32) -> bool, entry: &Entry) -> Result<Vec<u8>, LogError> {
        if self.entries.kept.iter().all(|kept| is_known(kept.number)) {
            return self.write(entry);
        }
        self.as_of(is_known)?.write(entry)
    }

    /// The log as somebody knew it who had seen the entries with these numbers.
    fn as_of(&self, is_known: &dyn Fn(u32) -> bool) -> Result<Self, LogError> {
        let mut book = Self::default();
        for kept in self.entries.kept.iter().filter(|kept| is_known(kept.number)) {
            book.put(kept.clone())?;
        }
        book.strands = book.entries.fold()?.0;
        Ok(book)
    }

    /// Reads an entry as it is stored, and puts it in its place. Tells whether it is new.
    fn place(&mut self, bytes: &[u8], number: u32) -> Result<bool, LogError> {
        let kept = Kept::read(bytes, self.last_first, number)?;
        // Nobody but an app that knew nothing of version 2 wrote one behind others, and it knew the last of its own.
        let (id, is_plain) = (kept.id, kept.is_plain());
        let is_new = self.put(kept)?;
        if is_plain {
            self.last_first = Some(id);
        }
        self.last = number;
        Ok(is_new)
    }

    /// Puts an entry behind those it was written after.
    fn put(&mut self, kept: Kept) -> Result<bool, LogError> {
        let graph = &mut self.entries.graph;
        if kept.after.is_empty() && !graph.is_empty() && graph.place(kept.id).is_none() {
            return Err(LogError::Another);
        }
        let befores = kept.after.iter().filter_map(|id| graph.place(*id));
        let greatest = befores.filter_map(|place| graph.clock(place)).max();
        let clock = match kept.clock {
            Some(clock) if greatest.is_some_and(|greatest| clock <= greatest) => {
                return Err(LogError::Unreadable);
            }
            Some(clock) => clock,
            None => kept::first_clock(kept.at_ms, greatest),
        };
        match graph.add(kept.id, clock, &kept.after) {
            Added::New(_) if graph.width() > WIDTH => Err(LogError::Unreadable),
            Added::New(_) => {
                self.entries.kept.push(kept);
                Ok(true)
            }
            Added::Known(place) => {
                // What is stored twice stands where it was stored last, so that no number is beyond the end.
                if let Some(known) = self.entries.kept.get_mut(place) {
                    known.number = known.number.max(kept.number);
                }
                Ok(false)
            }
            Added::Missing(_) => Err(LogError::Unreadable),
        }
    }
}

#[cfg(test)]
mod tests;
