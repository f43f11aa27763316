//! What is stored and what is not yet.

use crate::{Entry, FormId, StoreTrouble};
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

/// An entry that is applied here but not known to be stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Waiting {
    /// What its answer will carry.
    pub(crate) ticket: u64,
    /// What is to be written.
    pub(crate) entry: Entry,
    /// How far the log was known when it was made.
    pub(crate) knew: u32,
    /// The form it came from, whose draft is kept until it is stored.
    pub(crate) form: Option<FormId>,
}

/// Entries that are not known to be stored, and how far the log is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Saving {
    /// The last sequence number this tab has seen.
    head: u32,
    waiting: VecDeque<Waiting>,
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

    /// Whether what a form became is still on its way.
    #[must_use]
    pub fn is_settling(&self, form: FormId) -> bool {
        self.waiting.iter().any(|waiting| waiting.form == Some(form))
    }

    pub(crate) fn waiting(&self) -> impl Iterator<Item = &Waiting> {
        self.waiting.iter()
    }

    /// What waits, to be applied once more behind what is stored.
    pub(crate) fn waiting_entries(&self) -> Vec<Entry> {
        self.waiting.iter().map(|waiting| waiting.entry.clone()).collect()
    }

    pub(crate) fn push(&mut self, waiting: Waiting) {
        self.waiting.push_back(waiting);
    }

    /// The entry to send now, unless one is on its way already.
    pub(crate) fn next(&mut self) -> Option<Waiting> {
        if self.in_flight {
            return None;
        }
        let first = self.waiting.front().cloned()?;
        self.in_flight = true;
        Some(first)
    }

    /// Whether this answer is about the entry that is first in line. Any other answer is late or meant for another passport.
    pub(crate) fn awaits(&self, ticket: u64) -> bool {
        self.waiting.front().is_some_and(|first| first.ticket == ticket)
    }

    /// The first entry is stored under this number.
    pub(crate) fn stored(&mut self, seq: u32) -> Option<Waiting> {
        self.in_flight = false;
        self.trouble = None;
        self.head = self.head.max(seq);
        self.waiting.pop_front()
    }

    /// Takes an entry found in the log for the first in line when it is the same and its answer never came.
    pub(crate) fn recognise(&mut self, entry: &Entry, seq: u32) {
        if !self.in_flight && self.waiting.front().is_some_and(|first| first.entry == *entry) {
            self.stored(seq);
        }
    }

    /// The first entry was refused. It stays first in line.
    pub(crate) fn refused(&mut self, trouble: StoreTrouble) {
        self.in_flight = false;
        self.trouble = Some(trouble);
    }

    /// What the store has refused, and what waits behind it, is let go of; not while it is being tried once more, since its
    /// answer may still be that it is stored.
    pub(crate) fn let_go(&mut self) {
        if !self.in_flight && self.trouble.take().is_some() {
            self.waiting.clear();
        }
    }

    /// Nothing is sent until [`resume`](Self::resume).
    pub(crate) fn hold(&mut self) {
        self.in_flight = true;
    }

    /// What waits may be sent again.
    pub(crate) fn resume(&mut self) {
        self.in_flight = false;
    }

    /// The log has been replaced and now reaches to this number. What waits goes on waiting, to be written behind it.
    pub(crate) fn begin_anew(&mut self, head: u32) {
        self.head = head;
        self.in_flight = false;
        self.trouble = None;
        for waiting in &mut self.waiting {
            waiting.knew = head;
        }
    }

    /// Everything up to this number has been seen.
    pub(crate) fn seen(&mut self, seq: u32) {
        self.head = self.head.max(seq);
    }
}
