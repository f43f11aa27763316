//! The log of an open passport: every entry, stored or on its way, for looking back. What it says now is in the passport.

use crate::{Entry, Written};
use passport::{Change, Given, Id, Key, Kind, Member, Passport, Step};
use std::rc::Rc;

/// Every entry of a passport's log, oldest first. Entries are shared, so that handing the log to a page copies none.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Log {
    entries: Vec<Numbered>,
}

/// An entry with the number under which it is stored.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Numbered {
    /// [`UNSTORED`] until it is stored.
    seq: u32,
    entry: Rc<Entry>,
}

/// Behind every entry that is stored.
const UNSTORED: u32 = u32::MAX;

impl Log {
    /// Every step of every record, oldest first, without what the app notes by itself.
    #[must_use]
    pub fn steps(&self) -> Vec<Step<'_>> {
        let mut steps = passport::steps(self.read());
        steps.retain(|step| !step.key.is_some_and(|key| key.kind.is_noted_by_itself()));
        steps
    }

    /// How many entries that were stored behind the one with this number were made by somebody, and not noted by the app.
    #[must_use]
    pub fn changes_after(&self, seq: u32) -> u32 {
        let later = self.entries.iter().filter(|numbered| numbered.seq > seq);
        let count = later
            .filter(|numbered| !numbered.entry.is_noted_by_itself())
            .count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// Whether something has been written since this moment, in milliseconds since 1970, UTC, that is news for somebody: what they have
    /// written themself is none. A writer is `None` where it is the patient.
    #[must_use]
    pub fn has_news_since(&self, ms: i64, is_theirs: impl Fn(Option<Id<Member>>) -> bool) -> bool {
        let is_news = |entry: &Entry| entry.at_ms > ms && !is_theirs(entry.by) && !entry.is_noted_by_itself();
        self.entries().any(is_news)
    }

    /// The steps of one record, oldest first; `None` asks for the patient's own.
    #[must_use]
    pub fn steps_of(&self, key: Option<Key>) -> Vec<Step<'_>> {
        passport::steps_of(self.read(), key)
    }

    /// Who made a step, when it was not the patient.
    #[must_use]
    pub fn writer(&self, step: &Step<'_>) -> Option<Id<Member>> {
        self.entries.get(step.entry)?.entry.by
    }

    /// Whether a record has read otherwise before.
    #[must_use]
    pub fn has_earlier(&self, key: Option<Key>) -> bool {
        self.steps_of(key).len() > 1
    }

    /// Everything that was ever written, each as it read last, also what was taken out since.
    #[must_use]
    pub fn ever(&self) -> Passport {
        passport::ever(self.entries().flat_map(|entry| &entry.changes))
    }

    /// What the passport said before this letter was given; `None` once the history does not reach back that far.
    #[must_use]
    pub fn before(&self, given: Id<Given>) -> Option<Passport> {
        let key = given.key(Kind::Given);
        let notes_it = |entry: &Entry| entry.changes.iter().any(|change| change.key() == Some(key));
        let at = self.entries().position(notes_it).filter(|at| *at > 0)?;
        let mut passport = Passport::default();
        for change in self.entries().take(at).flat_map(|entry| &entry.changes) {
            let _ = passport.apply(change.clone());
        }
        Some(passport)
    }

    /// Whether there is anything that clearing would take away: more than the entry in which it all began.
    #[must_use]
    pub fn has_past(&self) -> bool {
        self.changes_after(1) > 0
    }

    fn read(&self) -> impl Iterator<Item = (i64, &[Change])> {
        self.entries()
            .map(|entry| (entry.at_ms, entry.changes.as_slice()))
    }

    fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().map(|numbered| numbered.entry.as_ref())
    }

    /// Adds an entry that is on its way to the store.
    pub(crate) fn push(&mut self, entry: Entry) {
        self.push_stored(Written { seq: UNSTORED, entry });
    }

    /// Adds an entry that is stored.
    pub(crate) fn push_stored(&mut self, Written { seq, entry }: Written) {
        let entry = Rc::new(entry);
        self.entries.push(Numbered { seq, entry });
    }

    /// The first entry that was on its way is stored under this number.
    pub(crate) fn stored(&mut self, seq: u32) {
        let mut unstored = self
            .entries
            .iter_mut()
            .filter(|numbered| numbered.seq == UNSTORED);
        if let Some(first) = unstored.next() {
            first.seq = seq;
        }
    }

    /// Lets go of the latest entries.
    pub(crate) fn forget_latest(&mut self, count: usize) {
        self.entries.truncate(self.entries.len().saturating_sub(count));
    }
}

#[cfg(test)]
impl Log {
    /// All of it, as a store would tell it.
    pub(crate) fn written(&self) -> Vec<Written> {
        let written = self.entries.iter().map(|numbered| Written {
            seq: numbered.seq,
            entry: (*numbered.entry).clone(),
        });
        written.collect()
    }
}

impl FromIterator<Written> for Log {
    fn from_iter<I: IntoIterator<Item = Written>>(written: I) -> Self {
        let mut log = Self::default();
        for written in written {
            log.push_stored(written);
        }
        log
    }
}
