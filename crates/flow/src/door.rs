//! The lock on a passport: seen from outside, where it is asked to be opened, and from inside, where it is put on, changed and
//! taken off. Not the cryptography of it, and not what a device can do.

use crate::StoreTrouble;
use passport::Summary;

/// After how many minutes without a touch a passport may lock itself.
pub const MINUTES: [u8; 4] = [1, 5, 15, 30];

/// The lock of the passport that is open, or was.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lock {
    /// After how many minutes without a touch it locks itself.
    pub minutes: u8,
    /// What the passport is called while it is locked.
    pub label: String,
    /// Whether a fingerprint or a face opens it too.
    pub has_passkey: bool,
    /// Whether the out-of-hours card lies outside it.
    pub has_card: bool,
}

/// How it stands with the lock.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Door {
    /// The lock, when there is one.
    pub lock: Option<Lock>,
    /// Whether the device is at work on it.
    pub is_busy: bool,
    /// Why the last wish was not done.
    pub trouble: Option<DoorTrouble>,
    /// Whether the last wish was done, so that it is said.
    pub is_done: bool,
    /// When the device was last touched, in milliseconds since 1970 UTC.
    pub(crate) touched_ms: i64,
    /// Since when the app has been out of view while something was handed over, in milliseconds since 1970 UTC.
    pub(crate) away_ms: Option<i64>,
    /// Whether it locks as soon as everything is stored.
    pub(crate) is_closing: bool,
    /// Whether the app is out of view.
    pub(crate) is_hidden: bool,
    /// How often it went out of view: what was typed at the gate before that is not for whoever comes back.
    pub times_hidden: u32,
    /// Whether the device itself asks for a finger or a face at the gate, which can cover the app.
    pub(crate) is_asking: bool,
    /// Whether the gate asks if everything on this device is really to be deleted.
    pub is_asked_to_delete: bool,
}

impl Door {
    /// The door with this lock, of which nothing has been wished yet. Whether the app is in view stays known.
    pub(crate) fn anew(&self, lock: Option<Lock>, touched_ms: i64) -> Self {
        Self {
            lock,
            touched_ms,
            is_hidden: self.is_hidden,
            times_hidden: self.times_hidden,
            ..Self::default()
        }
    }
}

/// A locked passport, seen from outside.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gate {
    /// What can be known of the lock without opening it.
    pub lock: Lock,
    /// The out-of-hours card as the fragment of a link, when it lies outside.
    pub card: Option<String>,
    /// The attempt under way.
    pub attempt: Option<u64>,
    /// Why the last attempt failed.
    pub trouble: Option<DoorTrouble>,
}

/// Why a lock was not opened, put on or changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DoorTrouble {
    /// The passphrase has fewer than ten characters.
    TooShort,
    /// It has more than 128 characters.
    TooLong,
    /// It would be guessed.
    TooPlain,
    /// It is not the one.
    Wrong,
    /// The device could not be asked for a fingerprint or a face, was told not to, or answered for something else.
    NoPasskey,
    /// This device cannot open a lock with a fingerprint or a face.
    CannotPasskey,
    /// There is too little memory, or what locks could not be had.
    NotNow,
    /// This browser keeps the key in no place that can be emptied.
    NoPlace,
    /// The store did not do it.
    Store(StoreTrouble),
}

/// A lock that is to be put on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewLock {
    /// The passphrase.
    pub passphrase: String,
    /// What the passport is called while it is locked.
    pub label: String,
    /// After how many minutes it locks itself.
    pub minutes: u8,
}

/// What can happen at the door.
#[derive(Clone, PartialEq, Debug)]
pub enum DoorMsg {
    /// A locked passport was found.
    Shut(Box<Gate>),
    /// The passport that was opened has this lock, or none.
    Stands(Option<Lock>),
    /// Try this passphrase.
    TryPassphrase(String),
    /// Ask for a fingerprint or a face.
    TryPasskey,
    /// What an attempt did.
    Tried {
        /// Which attempt this answers.
        attempt: u64,
        /// Whether it is open, or why not.
        opened: Result<(), DoorTrouble>,
    },
    /// Put a lock on.
    PutOn(NewLock),
    /// Lock after so many minutes.
    Minutes(u8),
    /// Let a fingerprint or a face open it too, or no longer.
    Passkey(bool),
    /// Leave the out-of-hours card outside, or no longer.
    Card(bool),
    /// Take the lock off.
    TakeOff,
    /// A wish was done, and this is how the lock stands now; or why it was not.
    Changed(Result<Option<Lock>, DoorTrouble>),
    /// Lock now.
    Lock,
    /// Lock now, and let go of what the store has refused.
    LockUnsaved,
    /// Somebody has touched the device.
    Touched,
    /// The app is no longer in view.
    Hidden,
    /// It is in view again.
    Shown,
    /// Another tab has locked it.
    LockedElsewhere,
}

/// What is asked of the device.
#[derive(Clone, PartialEq, Debug)]
pub enum DoorTask {
    /// Try a passphrase, or without one ask for a fingerprint or a face. Answered by [`DoorMsg::Tried`].
    Try {
        /// The number to answer with.
        attempt: u64,
        /// The passphrase.
        passphrase: Option<String>,
    },
    /// Put a lock on. Answered by [`DoorMsg::Changed`], as are the next four.
    PutOn(NewLock),
    /// Change after how many minutes it locks itself.
    Minutes(u8),
    /// Let a fingerprint or a face open it too, or no longer.
    Passkey(bool),
    /// Leave this card outside, or with `None` no card.
    Card(Option<Box<Summary>>),
    /// Write this card anew where one lies outside. Not answered.
    RefreshCard(Box<Summary>),
    /// Take the lock off.
    TakeOff,
    /// Let go of the key, and tell the other tabs.
    Forget {
        /// Whether the other tabs are told.
        tell: bool,
    },
}
