//! The shelves, which never mix: each passport that is kept here, the passports of others that are followed, and the sample. Not what
//! lies on them.

use vault::StoreError;

use crate::device::locks;
use crate::device::storage::connection;
use crate::device::storage::removal::remove_database;

/// The further passports, by the names of their databases. Eight passports are more than one person looks after.
const FURTHER: [&str; 7] = [
    "red-thread-2",
    "red-thread-3",
    "red-thread-4",
    "red-thread-5",
    "red-thread-6",
    "red-thread-7",
    "red-thread-8",
];

/// Which further passport is meant: 0 to 6.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Further(u8);

/// Which passport is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shelf {
    /// The first of the person's own.
    Own,
    /// One of the others that are kept on this device.
    Further(Further),
    /// What this device follows: the passports of others.
    Followed,
    /// The sample, which can be thrown away.
    Sample,
}

impl Shelf {
    /// The shelf of the passport with this number, from 1; `None` above eight.
    #[must_use]
    pub fn numbered(number: u8) -> Option<Self> {
        match number {
            0 => None,
            1 => Some(Self::Own),
            further => {
                let at = further - 2;
                FURTHER.get(usize::from(at)).map(|_| Self::Further(Further(at)))
            }
        }
    }

    /// The number of the passport, from 1; `None` for what is followed, and for the sample.
    #[must_use]
    pub fn number(self) -> Option<u8> {
        match self {
            Self::Own => Some(1),
            Self::Further(Further(at)) => Some(at + 2),
            Self::Followed | Self::Sample => None,
        }
    }

    /// Every shelf: those for passports, then that of what is followed, then the sample's.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::passports().chain([Self::Followed, Self::Sample])
    }

    /// Every shelf for passports, in the order of their numbers.
    pub fn passports() -> impl Iterator<Item = Self> {
        (1..).map_while(Self::numbered)
    }

    /// The name of the database, and of the lock that keeps its writers apart.
    #[must_use]
    pub fn database(self) -> &'static str {
        match self {
            Self::Own => "red-thread",
            Self::Further(Further(at)) => FURTHER.get(usize::from(at)).copied().unwrap_or_default(),
            Self::Followed => "red-thread-followed",
            Self::Sample => "red-thread-sample",
        }
    }

    /// The shelf whose database has this name.
    #[must_use]
    pub fn of_database(name: &str) -> Option<Self> {
        Self::all().find(|shelf| shelf.database() == name)
    }
}

/// Throws the sample passport away. There is no way to name the person's own here, so no mistake can reach it.
///
/// # Errors
/// `Blocked` when another tab keeps the sample open and does not let go within two seconds; else what the browser says.
pub async fn throw_away_sample() -> Result<(), StoreError> {
    let shelf = Shelf::Sample;
    locks::holding_within(connection::LIMIT_MS, shelf.database(), async move {
        connection::close(shelf);
        remove_database(shelf.database()).await
    })
    .await
    .unwrap_or(Err(StoreError::Blocked))
}
