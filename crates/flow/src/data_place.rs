//! Where the data is, how safe it is there, and taking all of it away. Not how a browser is asked.

use crate::{Home, Shelf, Standing, StoreTrouble};

/// What the browser promises about what is stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Promise {
    /// It is kept until the person deletes it.
    Given,
    /// It may be deleted when room gets short or the page is not opened for long.
    NotGiven,
    /// The browser does not say.
    Unknown,
}

/// How the second copy stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SecondCopy {
    /// It has everything that is stored.
    UpToDate,
    /// It lacks something that is stored.
    Behind,
    /// There is none.
    Nowhere,
    /// It could not be looked at.
    Unknown,
}

/// What was found where the data is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// What the browser promises.
    pub promise: Promise,
    /// Roughly how many bytes are used, where the browser says.
    pub used: Option<u64>,
    /// How the second copy stands.
    pub copy: SecondCopy,
}

/// What is known of where the data is, as far as it was looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Places {
    /// What was found last.
    pub found: Option<Place>,
    /// Whether the browser was asked for its promise just now, and has answered.
    pub was_asked: bool,
}

/// The one thing to say about how safe a passport is now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Overall {
    /// It is the sample: nothing of it is anybody's.
    Sample,
    /// Something is not stored yet.
    NotSaved,
    /// Everything is stored, on this device only.
    NoBackup,
    /// Everything is stored, and there is a backup.
    BackedUp {
        /// How many whole days old it is.
        days: i64,
        /// How many changes are not in it.
        changes: u32,
    },
}

/// How safe an open passport is now. What is not stored comes before everything else.
#[must_use]
pub fn overall(home: &Home, now_ms: i64) -> Overall {
    let last = home.backup;
    match (home.saving.standing(), home.shelf) {
        (Standing::Saving | Standing::NotSaved(_), _) => Overall::NotSaved,
        (Standing::Saved, Shelf::Sample) => Overall::Sample,
        (Standing::Saved, _) if !last.is_made() => Overall::NoBackup,
        (Standing::Saved, _) => Overall::BackedUp {
            days: last.days_ago(now_ms),
            changes: home.log.changes_after(last.seq),
        },
    }
}

/// What is kept on a device, by what it means to its owner.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kept {
    /// Passports, with their drafts.
    Passports,
    /// Second copies of them.
    Copies,
    /// What the app remembers of how it is to be.
    Settings,
}

/// How it stands with deleting everything. No passport is open meanwhile, so that nothing is written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Deleting {
    /// It is being done.
    UnderWay,
    /// It could not be begun: everything is as it was.
    Nothing(StoreTrouble),
    /// This could not be taken away.
    Partly(Vec<Kept>),
    /// It was begun and interrupted: the passport is gone, and what lies around it is still to go.
    Unfinished,
    /// Another tab has done it, or is doing it.
    Elsewhere,
}

/// What can happen where the data is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DataMsg {
    /// Ask the browser to promise that it keeps what is stored.
    AskToKeep,
    /// What was found.
    Found {
        /// How it stands.
        place: Place,
        /// Whether the browser was asked for its promise.
        was_asked: bool,
    },
    /// Ask before everything is deleted.
    AskDelete,
    /// Yes, delete it.
    ConfirmDelete,
    /// Go on with deleting, or try again.
    GoOnDeleting,
    /// Everything is deleted.
    Deleted,
    /// It is not.
    NotDeleted(Deleting),
    /// Another tab deletes everything.
    DeletedElsewhere,
    /// Open the app again, with whatever is there.
    OpenAgain,
}

/// What is asked of the device where the data is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DataTask {
    /// Look how it stands, after asking the browser for its promise where that is wanted. Answered by
    /// [`DataMsg::Found`].
    Look {
        /// Where the passport is kept.
        shelf: Shelf,
        /// Whether to ask.
        ask: bool,
    },
    /// Delete everything. Answered by [`DataMsg::Deleted`] or [`DataMsg::NotDeleted`].
    Delete,
}
