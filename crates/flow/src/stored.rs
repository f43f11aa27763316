//! What the store answers: a log with what lies beside it, or why there is none.

use crate::{Draft, Entry, KeptAs, LastBackup, Shelf};

/// Why the store did not do what it was asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StoreTrouble {
    /// The browser offers no storage here (private window, blocked by a setting).
    NoStorage,
    /// Another tab holds the store and does not let go.
    Blocked,
    /// There is no room left.
    Full,
    /// What is stored does not hold together.
    Damaged,
    /// Written by a newer version of the app.
    Newer,
    /// The store stopped answering.
    Lost,
    /// Another tab has begun a passport here in the meantime.
    Taken,
    /// Everything that was stored is being deleted.
    Deleted,
    /// It is locked, and this tab does not have the key.
    Locked,
}

/// An entry as it stands in the log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    /// Its number, from 1.
    pub seq: u32,
    /// What it says.
    pub entry: Entry,
}

/// The greatest number of a log, by which the store knows its end; 0 when there is nothing.
pub(crate) fn last_of(log: &[Written]) -> u32 {
    log.iter().map(|written| written.seq).max().unwrap_or(0)
}

/// Whether this is a log from its beginning, and not only what was written behind one.
pub(crate) fn is_whole(log: &[Written]) -> bool {
    log.first().is_some_and(|first| first.seq == 1)
}

/// What was found in the store.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Loaded {
    /// Where.
    pub shelf: Shelf,
    /// All entries, in the order of the log: where several devices wrote, it is not that of their numbers.
    pub entries: Vec<Written>,
    /// Unfinished forms.
    pub drafts: Vec<Draft>,
    /// Whether a newer version has written here, so that this one may only read.
    pub read_only: bool,
    /// What is known of the last backup.
    pub backup: LastBackup,
    /// Which of [those who keep it](crate::keepers) has this device.
    pub kept_as: Option<KeptAs>,
}
