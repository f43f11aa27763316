//! The log of an open passport: every entry, stored or on its way, for looking back. What it says now is in the passport.

use crate::Entry;
use passport::{Change, Given, Id, Key, Kind, Passport, Step};
use std::rc::Rc;

/// Every entry of a passport's log, oldest first. Entries are shared, so that handing the log to a page copies none.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Log {
    entries: Vec<Rc<Entry>>,
}

impl Log {
    /// Every step of every record, oldest first, without what the app notes by itself.
    #[must_use]
    pub fn steps(&self) -> Vec<Step<'_>> {
        let mut steps = passport::steps(self.read());
        steps.retain(|step| !step.key.is_some_and(|key| key.kind.is_noted_by_itself()));
        steps
    }

    /// How many entries behind the one with this number were made by somebody, and not noted by the app.
    #[must_use]
    pub fn changes_after(&self, seq: u32) -> u32 {
        let seq = usize::try_from(seq).unwrap_or(usize::MAX);
        let later = self.entries.iter().skip(seq);
        let count = later.filter(|entry| !entry.is_noted_by_itself()).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// The steps of one record, oldest first; `None` asks for the patient's own.
    #[must_use]
    pub fn steps_of(&self, key: Option<Key>) -> Vec<Step<'_>> {
        passport::steps_of(self.read(), key)
    }

    /// Whether a record has read otherwise before.
    #[must_use]
    pub fn has_earlier(&self, key: Option<Key>) -> bool {
        self.steps_of(key).len() > 1
    }

    /// Everything that was ever written, each as it read last, also what was taken out since.
    #[must_use]
    pub fn ever(&self) -> Passport {
        passport::ever(self.entries.iter().flat_map(|entry| &entry.changes))
    }

    /// What the passport said before this letter was given; `None` once the history does not reach back that far.
    #[must_use]
    pub fn before(&self, given: Id<Given>) -> Option<Passport> {
        let key = given.key(Kind::Given);
        let notes_it = |entry: &Rc<Entry>| entry.changes.iter().any(|change| change.key() == Some(key));
        let at = self.entries.iter().position(notes_it).filter(|at| *at > 0)?;
        let mut passport = Passport::default();
        for change in self.entries.iter().take(at).flat_map(|entry| &entry.changes) {
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
        self.entries
            .iter()
            .map(|entry| (entry.at_ms, entry.changes.as_slice()))
    }

    pub(crate) fn push(&mut self, entry: Entry) {
        self.entries.push(Rc::new(entry));
    }

    /// Lets go of the latest entries.
    pub(crate) fn forget_latest(&mut self, count: usize) {
        self.entries.truncate(self.entries.len().saturating_sub(count));
    }
}

impl FromIterator<Entry> for Log {
    fn from_iter<I: IntoIterator<Item = Entry>>(entries: I) -> Self {
        Self {
            entries: entries.into_iter().map(Rc::new).collect(),
        }
    }
}
