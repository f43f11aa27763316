//! The log: what is kept on the device, one entry for each thing the patient did. Not the store that keeps it.
//!
//! An entry is the tag, a version byte, and JSON. A passport is the sum of its entries, whoever wrote them on whatever device:
//! see [`Logbook`]. Fields that a newer version wrote into a record are kept and written back letter for letter.

mod book;
pub(crate) mod dates;
pub(crate) mod fields;
mod hexadecimal;
pub(crate) mod json;
#[cfg(test)]
pub(crate) mod mark;
mod reader;
pub(crate) mod records;
pub(crate) mod shape;
pub(crate) mod value;
mod writer;

pub(crate) use reader::{Reader, put as read_put};
pub(crate) use writer::{Writer, put as write_put};

use crate::tag::Letter;
use crate::{Read, limits};
pub use book::{EntryId, Logbook, Numbered, Taken};

use passport::{Change, Id, Key, Member};
use std::fmt;

/// The version of this format: entries that say what they were written after.
const VERSION: u8 = 2;

/// The version before: entries that stand in an order. They are read for ever.
const VERSION_ONE: u8 = 1;

/// What the patient did at one moment: changes that belong together and are taken back together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// When, in milliseconds since the beginning of 1970, UTC.
    pub at_ms: i64,
    /// Who did it, when it was not the patient.
    pub by: Option<Id<Member>>,
    /// What changed, in order.
    pub changes: Vec<Change>,
    /// The records whose disputes it settles, as they stand after it; `None` is the patient's own. Only for writing: that they
    /// are settled is seen from the log.
    pub settles: Vec<Option<Key>>,
}

impl Entry {
    /// What the patient did at a moment.
    #[must_use]
    pub fn of(at_ms: i64, changes: Vec<Change>) -> Self {
        Self {
            at_ms,
            by: None,
            changes,
            settles: Vec::new(),
        }
    }
}

/// Why an entry cannot be read or written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LogError {
    /// The bytes are not as they were written.
    Damaged,
    /// A newer version of the app wrote this, in a format of its own.
    Newer {
        /// Its format version.
        version: u8,
    },
    /// Larger than [`limits::ENTRY`].
    TooLarge,
    /// The bytes are as they were written, but this is not an entry.
    Unreadable,
    /// It belongs to a log that began otherwise.
    Another,
}

impl fmt::Display for LogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged => write!(
                f,
                "The entry is damaged. Nothing was read from it; the other entries are not affected."
            ),
            Self::Newer { version } => {
                write!(
                    f,
                    "A newer version of the app wrote this (format {version}). Update the app; the data is safe."
                )
            }
            Self::TooLarge => write!(
                f,
                "The entry is larger than one entry may be. Shorten the longest text."
            ),
            Self::Unreadable => write!(f, "This is not an entry of a passport. Nothing was read from it."),
            Self::Another => write!(f, "This belongs to another passport. Nothing was read from it."),
        }
    }
}

impl std::error::Error for LogError {}

/// The bytes of an entry of version 1, as they were kept before entries said what they were written after. Nothing writes these
/// any more but what holds the released ones to their promise.
///
/// # Errors
/// [`LogError::TooLarge`] when the entry could not be read again, so that nothing is called saved that is lost.
pub fn write(entry: &Entry) -> Result<Vec<u8>, LogError> {
    let mut body = vec![VERSION_ONE];
    body.extend_from_slice(writer::entry(entry).as_bytes());
    let bytes = Letter::Entry.tagged(&body);
    if bytes.len() > limits::ENTRY {
        Err(LogError::TooLarge)
    } else {
        Ok(bytes)
    }
}

/// Reads an entry of version 1, which says by itself what it changed. Any other is read by a [`Logbook`].
///
/// # Errors
/// One [`LogError`] that says why nothing was read. An entry is read whole or not at all.
pub fn read(bytes: &[u8]) -> Result<Read<Entry>, LogError> {
    if bytes.len() > limits::ENTRY {
        return Err(LogError::TooLarge);
    }
    let body = Letter::Entry.checked(bytes).ok_or(LogError::Damaged)?;
    match body.split_first() {
        Some((&VERSION_ONE, json)) => {
            let json = std::str::from_utf8(json).map_err(|_| LogError::Unreadable)?;
            reader::entry(json).ok_or(LogError::Unreadable)
        }
        Some((&version, _)) if version > VERSION => Err(LogError::Newer { version }),
        _ => Err(LogError::Unreadable),
    }
}

#[cfg(test)]
mod tests;
