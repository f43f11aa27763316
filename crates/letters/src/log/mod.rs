//! The log: what is kept on the device, one entry for each thing the patient did. Not the store that keeps it.
//!
//! An entry is the tag, a version byte, and JSON. A passport is the sum of its entries. Fields that a newer version
//! wrote into a record are kept and written back letter for letter.

pub(crate) mod dates;
pub(crate) mod fields;
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
use passport::Change;
use std::fmt;

/// The version of this format.
const VERSION: u8 = 1;

/// What the patient did at one moment: changes that belong together and are taken back together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// When, in milliseconds since the beginning of 1970, UTC.
    pub at_ms: i64,
    /// What changed, in order.
    pub changes: Vec<Change>,
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
        }
    }
}

impl std::error::Error for LogError {}

/// The bytes to keep.
///
/// # Errors
/// [`LogError::TooLarge`] when the entry could not be read again, so that nothing is called saved that is lost.
pub fn write(entry: &Entry) -> Result<Vec<u8>, LogError> {
    let mut body = vec![VERSION];
    body.extend_from_slice(writer::entry(entry).as_bytes());
    let bytes = Letter::Entry.tagged(&body);
    if bytes.len() > limits::ENTRY {
        Err(LogError::TooLarge)
    } else {
        Ok(bytes)
    }
}

/// Reads kept bytes.
///
/// # Errors
/// One [`LogError`] that says why nothing was read. An entry is read whole or not at all.
pub fn read(bytes: &[u8]) -> Result<Read<Entry>, LogError> {
    if bytes.len() > limits::ENTRY {
        return Err(LogError::TooLarge);
    }
    let body = Letter::Entry.checked(bytes).ok_or(LogError::Damaged)?;
    match body.split_first() {
        Some((&VERSION, json)) => {
            let json = std::str::from_utf8(json).map_err(|_| LogError::Unreadable)?;
            reader::entry(json).ok_or(LogError::Unreadable)
        }
        Some((&version, _)) if version > VERSION => Err(LogError::Newer { version }),
        _ => Err(LogError::Unreadable),
    }
}

#[cfg(test)]
mod tests;
