//! Why a task was not done, as a line for a person and a code for a script.

use letters::incoming::IncomingError;
use letters::locked::{KeyError, LockError};
use letters::portable::PortableError;
use letters::{OpenError, code, frames, whole};
use std::path::Path;
use std::{fmt, io};

/// Why a task was not done. Each has an exit code of its own; 2 is also what wrong arguments give.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Failure {
    /// Nothing is wrong with the input, and the answer is no: gaps were found, or there is no letter in it. Code 1.
    No(String),
    /// The arguments do not fit together. Code 2.
    Use(String),
    /// The input cannot be read. Code 3.
    Unreadable(String),
    /// The letter is locked, and there is no key or another one. Code 4.
    Locked(String),
    /// There is too much of it. Code 5.
    TooLarge(String),
    /// A newer version made it. Code 6.
    Newer(String),
    /// The result cannot be written. Code 7.
    NotWritten(String),
}

impl Failure {
    /// The exit code.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::No(_) => 1,
            Self::Use(_) => 2,
            Self::Unreadable(_) => 3,
            Self::Locked(_) => 4,
            Self::TooLarge(_) => 5,
            Self::Newer(_) => 6,
            Self::NotWritten(_) => 7,
        }
    }

    /// A file or folder cannot be read.
    pub(crate) fn unreadable(path: &Path, why: &impl fmt::Display) -> Self {
        Self::Unreadable(format!("{}: cannot be read: {why}", path.display()))
    }

    /// A file or folder cannot be written.
    pub(crate) fn not_written(path: &Path, why: &impl fmt::Display) -> Self {
        Self::NotWritten(format!("{}: cannot be written: {why}", path.display()))
    }
}

/// What the system says of a file, in plain words where it is one of the usual reasons.
pub(crate) fn plainly(why: &io::Error) -> String {
    match why.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder.".into(),
        io::ErrorKind::PermissionDenied => "it is not yours to use.".into(),
        io::ErrorKind::IsADirectory => "it is a folder.".into(),
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
            "a part of this is a file, and no folder.".into()
        }
        io::ErrorKind::StorageFull => "there is no room left.".into(),
        _ => why.to_string(),
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::No(line)
            | Self::Use(line)
            | Self::Unreadable(line)
            | Self::Locked(line)
            | Self::TooLarge(line)
            | Self::Newer(line)
            | Self::NotWritten(line) => f.write_str(line),
        }
    }
}

impl From<OpenError> for Failure {
    fn from(why: OpenError) -> Self {
        let line = why.to_string();
        match why {
            OpenError::NotALetter => Self::No(line),
            OpenError::Damaged | OpenError::Unreadable => Self::Unreadable(line),
            OpenError::Newer { .. } => Self::Newer(line),
            OpenError::TooLarge => Self::TooLarge(line),
        }
    }
}

impl From<IncomingError> for Failure {
    fn from(why: IncomingError) -> Self {
        let line = why.to_string();
        match why {
            IncomingError::TooLarge => Self::TooLarge(line),
            IncomingError::Damaged
            | IncomingError::NotFhir
            | IncomingError::Unknown
            | IncomingError::Empty
            | IncomingError::SeveralPatients => Self::Unreadable(line),
        }
    }
}

impl From<PortableError> for Failure {
    fn from(why: PortableError) -> Self {
        let line = why.to_string();
        match why {
            PortableError::Newer { .. } => Self::Newer(line),
            PortableError::TooLarge | PortableError::TooManyRecords => Self::TooLarge(line),
            PortableError::NotJson { .. }
            | PortableError::NotAPassport
            | PortableError::TooDeep
            | PortableError::TooManyFields
            | PortableError::At { .. } => Self::Unreadable(line),
        }
    }
}

impl From<LockError> for Failure {
    fn from(why: LockError) -> Self {
        let line = why.to_string();
        match why {
            LockError::Refused(why) => why.into(),
            LockError::WrongKey => Self::Locked(line),
            LockError::OtherPurpose | LockError::TooCostly => Self::Unreadable(line),
            LockError::NoMemory | LockError::TooLarge => Self::TooLarge(line),
        }
    }
}

impl From<KeyError> for Failure {
    fn from(why: KeyError) -> Self {
        Self::Locked(format!("This is no key. {why}"))
    }
}

impl From<code::TooLarge> for Failure {
    fn from(why: code::TooLarge) -> Self {
        Self::TooLarge(why.to_string())
    }
}

impl From<frames::TooLarge> for Failure {
    fn from(why: frames::TooLarge) -> Self {
        Self::TooLarge(why.to_string())
    }
}

impl From<whole::TooLarge> for Failure {
    fn from(why: whole::TooLarge) -> Self {
        Self::TooLarge(why.to_string())
    }
}
