//! Giving everything an audience may see: as a link or a file, as a moving code, on paper. The one code is in `share`.

use crate::{Parcel, Picture};
use passport::{Key, Stub};

/// A way to give something to somebody. The preview comes before each of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Way {
    /// The one code, on the screen.
    Code,
    /// Choose among the ways.
    Choose,
    /// A link or a file, locked unless the patient says otherwise.
    Send,
    /// The key of what is locked, apart from it.
    Key,
    /// A moving code, from phone to phone.
    Moving,
    /// On paper.
    Paper,
}

impl Way {
    /// Every way.
    pub const ALL: [Self; 6] = [
        Self::Code,
        Self::Choose,
        Self::Send,
        Self::Key,
        Self::Moving,
        Self::Paper,
    ];

    /// The name used in addresses.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Choose => "ways",
            Self::Send => "send",
            Self::Key => "key",
            Self::Moving => "moving",
            Self::Paper => "paper",
        }
    }

    pub(crate) fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.slug() == slug)
    }
}

/// Why a letter could not be made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SendTrouble {
    /// There is more in it than this way carries.
    TooLarge,
    /// It could not be locked: the phone has too little memory, or the lock could not be fetched.
    NotLocked,
}

/// A letter with everything, ready to be sent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sent {
    /// The whole link; `None` when it would be longer than every messenger takes.
    pub link: Option<String>,
    /// What the letter is known by, and what a reply to it is sealed with.
    pub stub: Stub,
    /// The letter as a file holds it.
    pub file: Parcel,
    /// The key that opens it; `None` when it is not locked.
    pub key: Option<String>,
}

/// What became of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Handed {
    /// The link is on the clipboard.
    Copied,
    /// It was handed to what the patient chose in the phone's own sheet.
    Shared,
    /// It is saved among the phone's files.
    Saved,
    /// The browser refused.
    Refused,
}

/// A link or a file in the making.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sending {
    /// The number of the latest request; answers to earlier ones are dropped.
    pub request: u32,
    /// Whether it is to be locked.
    pub locked: bool,
    /// The letter, once it is made, or why it could not be.
    pub made: Option<Result<Box<Sent>, SendTrouble>>,
    /// What became of it last.
    pub handed: Option<Handed>,
    /// Whether the passport has changed since the letter was made.
    pub(crate) is_old: bool,
    /// The records in it, by their own keys.
    pub(crate) records: Vec<Key>,
}

impl Default for Sending {
    /// What is sent is locked: whoever carries a message can read it.
    fn default() -> Self {
        Self {
            request: 0,
            locked: true,
            made: None,
            handed: None,
            is_old: false,
            records: Vec::new(),
        }
    }
}

/// How fast the moving code moves.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Pace {
    /// Just under three changes a second: more would flash.
    #[default]
    Steady,
    /// Just over one a second, for an old camera or a shaking hand.
    Slow,
    /// Not at all.
    Paused,
}

impl Pace {
    /// How long each picture stands, in milliseconds; `None` when it stands for good.
    #[must_use]
    pub const fn milliseconds(self) -> Option<u32> {
        match self {
            Self::Steady => Some(350),
            Self::Slow => Some(800),
            Self::Paused => None,
        }
    }
}

/// A moving code on the screen.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Moving {
    /// The number of the latest request; answers to earlier ones are dropped.
    pub request: u32,
    /// How many different parts a reader needs, once the letter is cut up.
    pub needed: Option<u32>,
    /// The part on the screen, counted from 0 for ever.
    pub at: u32,
    /// Its picture.
    pub picture: Option<Picture>,
    /// How fast it moves.
    pub pace: Pace,
    /// How fast it moves when it goes on after a pause.
    pub speed: Pace,
    /// Whether the letter is too large for this way.
    pub too_large: bool,
    /// Whether it is to be locked.
    pub locked: bool,
    /// The key that opens it, once it is locked.
    pub key: Option<String>,
    /// Whether it could not be locked, so that nothing was made.
    pub not_locked: bool,
    /// The records in it, by their own keys; none in a backup.
    pub(crate) records: Vec<Key>,
}

/// What is printed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub enum Sheet {
    /// One A4 page with everything and the code.
    #[default]
    Page,
    /// A card for the wallet.
    Wallet,
    /// A page for the fridge, to be read from across the kitchen.
    Fridge,
}

impl Sheet {
    /// Every sheet, the fullest first.
    pub const ALL: [Self; 3] = [Self::Page, Self::Wallet, Self::Fridge];

    /// A name that stays.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Wallet => "wallet",
            Self::Fridge => "fridge",
        }
    }

    /// The sheet of this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.slug() == slug)
    }
}
