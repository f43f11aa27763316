//! Bringing a backup back: which file, its words, and what will be replaced or joined. Nothing is written before the patient
//! has seen that.

use crate::{Found, Home, Parcel, Refusal, StoreTrouble, Unlocking, Written};

/// A backup on its way back.
#[derive(Clone, PartialEq, Debug)]
pub struct Restoring {
    /// How far it is.
    pub step: RestoreStep,
    /// A passport put aside because not all of it is stored yet. As long as there is one, nothing takes its place.
    pub(crate) aside: Option<Box<Home>>,
}

impl Restoring {
    /// Whether something on this phone is not stored yet, so that nothing may take its place.
    #[must_use]
    pub fn is_held_up(&self) -> bool {
        self.aside.as_ref().is_some_and(|home| home.saving.has_unsaved())
    }
}

/// How far it is.
#[derive(Clone, PartialEq, Debug)]
pub enum RestoreStep {
    /// A file is to be picked.
    Picking {
        /// Whether what was picked is being looked at.
        looking: bool,
        /// What was found last instead of a backup.
        found: Option<NoBackup>,
    },
    /// Its words are asked for.
    Words(Unlocking),
    /// It was opened, and what it would do is shown.
    Offered(Box<Offer>),
    /// It was opened, and cannot be brought back.
    Refused(Refusal),
}

/// What was picked instead of a backup.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NoBackup {
    /// A letter of somebody's, which is read elsewhere.
    Letter,
    /// Something else.
    Other(Found),
}

/// A backup that was opened, beside what is stored on this phone.
#[derive(Clone, PartialEq, Debug)]
pub struct Unsealed {
    /// When it was made, in milliseconds since 1970, UTC.
    pub made_ms: i64,
    /// Its entries, in order.
    pub log: Vec<Written>,
    /// Whether a newer version made it, so that this one could only read what comes back.
    pub read_only: bool,
    /// The backup, opened.
    pub letter: Parcel,
    /// The entries that are stored here, in order, or why they could not be read. None when no passport is here.
    pub here: Result<Vec<Written>, StoreTrouble>,
    /// How many entries both begin with, the same to the byte.
    pub common: u32,
    /// What the passport here is called while it is locked, when it is.
    pub locked: Option<String>,
}

/// What is on this phone, seen from the backup.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Beside {
    /// No passport.
    Nothing,
    /// The same passport, with the same changes.
    Same,
    /// The same passport; the backup has this many changes more.
    Ahead(u32),
    /// The same passport; this phone has this many changes more.
    Behind(u32),
    /// The same passport, changed in both since.
    Parted {
        /// How many changes only this phone has.
        here: u32,
        /// How many changes only the backup has.
        there: u32,
        /// Whose passport is on this phone.
        called: String,
    },
    /// Another passport.
    Other {
        /// Whose it is.
        called: String,
    },
    /// One that is locked.
    Locked {
        /// What it is called while it is locked; may be nothing.
        label: String,
    },
    /// What is here cannot be read, for this reason.
    Unreadable(StoreTrouble),
}

impl Beside {
    /// Whether bringing the backup back takes something away from this phone, so that it must be asked for twice.
    #[must_use]
    pub fn is_replaced(&self) -> bool {
        match self {
            // What is locked may be replaced by whoever has forgotten the passphrase.
            Self::Parted { .. } | Self::Other { .. } | Self::Locked { .. } => true,
            // What a newer version wrote, or another tab holds, is not damaged and not ours to replace.
            Self::Unreadable(trouble) => *trouble == StoreTrouble::Damaged,
            Self::Nothing | Self::Same | Self::Ahead(_) | Self::Behind(_) => false,
        }
    }

    /// Whether what is here may be of somebody else, so that nothing of it may stay beside what comes back.
    #[must_use]
    pub fn is_of_another(&self) -> bool {
        matches!(
            self,
            Self::Other { .. } | Self::Locked { .. } | Self::Unreadable(_)
        )
    }

    /// Whether it can be brought back without taking anything away.
    #[must_use]
    pub fn is_joined(&self) -> bool {
        matches!(self, Self::Nothing | Self::Ahead(_))
    }
}

/// What bringing a backup back would do.
#[derive(Clone, PartialEq, Debug)]
pub struct Offer {
    /// Whose passport is in it: what the patient wants to be called.
    pub called: String,
    /// When it was made, in milliseconds since 1970, UTC.
    pub made_ms: i64,
    /// How many people are in it.
    pub people: usize,
    /// How many tasks.
    pub tasks: usize,
    /// How many appointments.
    pub appointments: usize,
    /// Whether a newer version made it, so that this one could only read what comes back.
    pub read_only: bool,
    /// What is on this phone.
    pub beside: Beside,
    /// How far bringing it back has come.
    pub progress: Progress,
    /// The number of the newest entry on this phone; `None` when it cannot be read.
    pub(crate) after: Option<u32>,
    /// The backup, opened.
    pub(crate) letter: Parcel,
}

/// How far bringing a backup back has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// It is shown what it would do.
    Shown,
    /// It is asked whether what is here may go.
    Asking,
    /// The store is writing.
    Writing,
    /// The store did not; what was here is as it was.
    Refused(StoreTrouble),
}
