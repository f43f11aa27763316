//! One device: what it has stored, the log it has open, and its clock.

use crate::model::Model;
use crate::said::Name;
use letters::log::{Entry, EntryId, Logbook, Numbered};
use passport::{Change, Passport};
use std::collections::BTreeSet;

/// A device.
#[derive(Clone)]
pub struct Device {
    pub book: Logbook,
    /// What is stored, in the order in which it was.
    pub stored: Vec<Vec<u8>>,
    pub clock_ms: i64,
    pub passport: Passport,
}

/// What a log sums to.
pub fn sum(told: &[Numbered]) -> Passport {
    let mut passport = Passport::default();
    for change in told.iter().flat_map(|told| told.entry.changes.iter().cloned()) {
        let _ = passport.apply(change);
    }
    passport
}

/// All that somebody knows who has these heads.
pub fn known(model: &Model, heads: &[EntryId]) -> BTreeSet<Name> {
    let mut known = BTreeSet::new();
    for EntryId(head) in heads {
        known.extend(model.all[head].known.iter().copied());
        known.insert(*head);
    }
    known
}

impl Device {
    /// Starts with what is stored.
    pub fn start(stored: Vec<Vec<u8>>, clock_ms: i64) -> Self {
        let (book, told) = Logbook::read(&stored).expect("what is stored is read");
        Self {
            passport: sum(&told),
            book,
            stored,
            clock_ms,
        }
    }

    /// Starts anew: what was said before is said again.
    pub fn restart(&mut self) {
        let (heads, disputes) = (self.book.heads(), self.book.disputes());
        let again = Self::start(std::mem::take(&mut self.stored), self.clock_ms);
        assert_eq!(again.passport, self.passport, "a start changes nothing");
        assert_eq!((again.book.heads(), again.book.disputes()), (heads, disputes));
        *self = again;
    }

    /// Writes an entry that knows all there is here.
    pub fn write(&mut self, entry: &Entry, model: &mut Model) {
        let known = known(model, &self.book.heads());
        let bytes = self.book.write(entry).expect("it can be written");
        let name = model.write(&bytes, &known, entry.at_ms);
        let mut expected = self.passport.clone();
        entry
            .changes
            .iter()
            .for_each(|change| drop(expected.apply(change.clone())));
        self.stored.push(bytes.clone());
        let number = self.stored.len() as u32;
        assert_eq!(
            self.book.stored(&[(number, bytes)]),
            Ok(true),
            "it comes behind all that is known"
        );
        assert_eq!(
            self.book.heads(),
            [EntryId(name)],
            "it is called as the format says"
        );
        self.passport = sum(&self.book.told().unwrap());
        assert_eq!(self.passport, expected, "what was written stands");
    }

    /// Writes an entry that knew only the first so many of what is stored, as another tab does.
    pub fn write_apart(
        &mut self,
        first: usize,
        draw: impl FnOnce(&Passport) -> Vec<Change>,
        model: &mut Model,
    ) {
        let then = Self::start(self.stored[..first].to_vec(), 0);
        let entry = Entry::of(self.clock_ms, draw(&then.passport));
        let knew = |number: u32| number as usize <= first;
        let bytes = self.book.write_knowing(&knew, &entry).expect("it can be written");
        assert_eq!(
            then.book.write(&entry),
            Ok(bytes.clone()),
            "it says what its writer knew"
        );
        model.write(&bytes, &known(model, &then.book.heads()), entry.at_ms);
        self.stored.push(bytes.clone());
        self.book
            .stored(&[(self.stored.len() as u32, bytes)])
            .expect("it is taken in");
        self.passport = sum(&self.book.told().unwrap());
    }

    /// Takes in what has come, however it came.
    pub fn take(&mut self, come: &[Vec<u8>]) {
        let taken = self.book.take(come).expect("it is taken in");
        if !taken.new.is_empty() {
            self.stored.extend(taken.new);
            self.passport = sum(&self.book.told().unwrap());
        }
    }
}

impl Device {
    /// Starts with what another app has stored here.
    pub fn restart_with(&mut self, expected: &Passport, head: Name) {
        *self = Self::start(std::mem::take(&mut self.stored), self.clock_ms);
        assert_eq!(self.passport, *expected);
        assert_eq!(self.book.heads(), [EntryId(head)]);
    }
}
