//! Why something could not be locked or opened. One reason, for people.

use crate::OpenError;
use std::fmt;

/// Why something could not be locked or opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LockError {
    /// It cannot be read at all, with any key, for this reason.
    Refused(OpenError),
    /// It was locked for something else: a backup is no letter, and a letter no backup.
    OtherPurpose,
    /// Opening it asks for more memory or work than a letter may, or for so little that it would protect nothing.
    TooCostly,
    /// Another key locked it.
    WrongKey,
    /// The device does not have the memory that this takes.
    NoMemory,
    /// It is too large to be locked.
    TooLarge,
}

impl From<OpenError> for LockError {
    fn from(reason: OpenError) -> Self {
        Self::Refused(reason)
    }
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Refused(reason) => return reason.fmt(f),
            Self::OtherPurpose => "This was locked for something else. Open it where you would open that.",
            Self::TooCostly => "This was not locked by a care passport. Nothing of it was read.",
            Self::WrongKey => {
                "These are not the characters that open it. Compare them one by one and try again."
            }
            Self::NoMemory => "There is too little memory free for this. Close other apps and try again.",
            Self::TooLarge => "There is too much in this to be locked. Leave something out and try again.",
        })
    }
}

impl std::error::Error for LockError {}
