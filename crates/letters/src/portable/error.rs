//! Why a portable passport cannot be read or written: what is wrong, where, and what to do.

use std::fmt;

/// Why a portable passport cannot be read or written. Nothing of it was.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PortableError {
    /// This is not JSON.
    NotJson {
        /// The line where it stops being JSON, counted from 1.
        line: usize,
        /// The column there, counted from 1.
        column: usize,
    },
    /// It is JSON, and no passport.
    NotAPassport,
    /// A newer version of the app made this, in a format of its own.
    Newer {
        /// Its format version.
        version: u64,
    },
    /// Larger than [`limits::PORTABLE`](crate::limits::PORTABLE).
    TooLarge,
    /// Lists and objects stand deeper in each other than [`limits::DEPTH`](crate::limits::DEPTH).
    TooDeep,
    /// An object has more fields than [`limits::FIELDS`](crate::limits::FIELDS).
    TooManyFields,
    /// More records than [`limits::RECORDS`](crate::limits::RECORDS).
    TooManyRecords,
    /// One place is wrong.
    At {
        /// Where, as `tasks[3].lead`, counted from 0.
        place: String,
        /// What is wrong there.
        fault: Fault,
    },
}

/// What is wrong at one place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Something that must be there is not.
    Missing,
    /// The same field, or the same id, is there twice.
    Twice,
    /// The text is longer than [`limits::TEXT`](crate::limits::TEXT).
    TextTooLong,
    /// It is something else than what belongs here, which is described.
    Expected(String),
}

impl PortableError {
    pub(super) fn at(place: impl Into<String>, fault: Fault) -> Self {
        Self::At {
            place: place.into(),
            fault,
        }
    }
}

impl fmt::Display for PortableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { line, column } => write!(
                f,
                "This is not JSON from line {line}, column {column} on. Nothing was read from it."
            ),
            Self::NotAPassport => {
                f.write_str("This is JSON, but not a passport: its field `format` says otherwise.")
            }
            Self::Newer { version } => write!(
                f,
                "A newer version made this passport (format {version}). Read it with the newest version."
            ),
            Self::TooLarge => {
                f.write_str("The passport is larger than 1 MiB. Shorten it or take records out.")
            }
            Self::TooDeep => f.write_str("Lists and objects stand too deep in each other for a passport."),
            Self::TooManyFields => {
                f.write_str("An object has more than 256 fields. No passport needs so many.")
            }
            Self::TooManyRecords => f.write_str("The passport has more than 2,000 records. Take some out."),
            Self::At { place, fault } => write!(f, "{place}: {fault}"),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("this field is missing."),
            Self::Twice => f.write_str("this is here twice. Keep one."),
            Self::TextTooLong => f.write_str("this text is longer than 4,096 bytes. Shorten it."),
            Self::Expected(what) => write!(f, "here belongs {what}."),
        }
    }
}

impl std::error::Error for PortableError {}
