//! What is stored and what is not yet.

use crate::{Entry, StoreTrouble};
use std::collections::VecDeque;

/// How things stand with the store.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Everything is stored.
    Saved,
    /// An entry is on its way.
    Saving,
    /// The store refused; what was entered is still here, and only here.
    NotSaved(StoreTrouble),
}

/// Entries that are not known to be stored, and how far the log is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Saving {
    /// The last sequence number this tab has seen.
    head: u32,
    waiting: VecDeque<Entry>,
    in_flight: bool,
    trouble: Option<StoreTrouble>,
}

impl Saving {
    /// Everything up to `head` is stored.
    #[must_use]
    pub fn new(head: u32) -> Self {
        Self {
            head,
            waiting: VecDeque::new(),
            in_flight: false,
            trouble: None,
        }
    }

    /// The last sequence number this tab has seen.
    #[must_use]
    pub fn head(&self) -> u32 {
        self.head
    }

    /// How things stand. "Saved" is only said when the store has said so of everything.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self.trouble {
            Some(trouble) => Standing::NotSaved(trouble),
            None if self.waiting.is_empty() => Standing::Saved,
            None => Standing::Saving,
        }
    }

    /// Whether something is not stored yet.
    #[must_use]
    pub fn has_unsaved(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Entries that are applied here but not known to be stored.
    pub fn waiting(&self) -> impl Iterator<Item = &Entry> {
        self.waiting.iter()
    }

    pub(crate) fn push(&mut self, entry: Entry) {
        self.waiting.push_back(entry);
    }

    /// The entry to send now, unless one is on its way already.
    pub(crate) fn next(&mut self) -> Option<Entry> {
        if self.in_flight {
            return None;
        }
        let entry = self.waiting.front().cloned()?;
        self.in_flight = true;
        Some(entry)
    }

    /// Entries that are not on their way yet.
    pub(crate) fn take_all(&mut self) -> Vec<Entry> {
        let on_its_way = usize::from(self.in_flight);
        self.waiting.drain(on_its_way.min(self.waiting.len())..).collect()
    }

    /// The entry on its way is stored under this number.
    pub(crate) fn stored(&mut self, seq: u32) {
        self.waiting.pop_front();
        self.in_flight = false;
        self.trouble = None;
        self.head = self.head.max(seq);
    }

    /// The entry on its way was refused. It stays first in line.
    pub(crate) fn refused(&mut self, trouble: StoreTrouble) {
        self.in_flight = false;
        self.trouble = Some(trouble);
    }

    /// Everything up to this number has been seen.
    pub(crate) fn seen(&mut self, seq: u32) {
        self.head = self.head.max(seq);
    }
}
