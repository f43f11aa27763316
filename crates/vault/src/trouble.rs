//! What can go wrong with storage. Not how a browser says so, and not what the person is told.

use std::fmt;

/// Why something could not be loaded or saved. Whatever is said here, nothing was half-written. After `Lost` alone it can be
/// that all was written: saving the same again finds it, and writes it once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StoreError {
    /// This browser gives this page no storage: it is switched off, or the window is private.
    NoStorage,
    /// Another tab is in the way, or the browser did not answer within two seconds.
    Blocked,
    /// The device or the browser's share of it is full.
    Full,
    /// The connection to the storage was lost three times in a row, or a save was not answered within ten seconds.
    Lost,
    /// Another tab has begun a passport, or put another in its place, in the meantime.
    Taken,
    /// Deleting everything has begun: nothing is there to be read, and nothing may be written.
    Deleted,
    /// What is stored cannot be what was saved, and there is no whole second copy of it.
    Damaged,
    /// The browser stopped the work. Its own name for the reason, for a report and not for people.
    Aborted(String),
}

impl fmt::Display for StoreError {
    /// For a report; people get words in their own language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoStorage => f.write_str("no storage"),
            Self::Blocked => f.write_str("blocked"),
            Self::Full => f.write_str("full"),
            Self::Lost => f.write_str("lost"),
            Self::Taken => f.write_str("taken"),
            Self::Deleted => f.write_str("deleted"),
            Self::Damaged => f.write_str("damaged"),
            Self::Aborted(reason) => write!(f, "aborted: {reason}"),
        }
    }
}

impl std::error::Error for StoreError {}
