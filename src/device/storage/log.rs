//! Saves: at the end of the log, or another log in its place; and word of the last backup. How that is kept safe is in
//! `vault`.

use std::cell::RefCell;
use std::collections::BTreeMap;

use vault::{About, Appended, StoreError};

use crate::device::storage::copies::Copies;
use crate::device::storage::database::Database;
use crate::device::storage::shelf::Shelf;

/// The generation of a log that nobody has replaced yet.
const FIRST: u32 = 1;

thread_local! {
    /// Which log this page follows on each shelf. It writes to no other.
    static FOLLOWED: RefCell<BTreeMap<&'static str, u32>> = const { RefCell::new(BTreeMap::new()) };
}

/// From now on this page follows the log of this generation, and writes to it.
pub fn follow(shelf: Shelf, generation: u32) {
    FOLLOWED.with_borrow_mut(|followed| followed.insert(shelf.database(), generation));
}

/// This page follows no log any longer: the one that it followed is gone.
pub(super) fn forget(shelf: Shelf) {
    FOLLOWED.with_borrow_mut(|followed| followed.remove(shelf.database()));
}

/// Whether this page follows the log of this generation. A page that follows none yet may begin with any.
#[must_use]
pub fn follows(shelf: Shelf, generation: u32) -> bool {
    FOLLOWED.with_borrow(|followed| {
        followed
            .get(shelf.database())
            .is_none_or(|known| *known == generation)
    })
}

/// Adds an entry at the end of the log; see [`vault::append`].
///
/// # Errors
/// Those of [`vault::append`]. `Lost` takes ten seconds at most.
pub async fn append(
    shelf: Shelf,
    after: u32,
    about: impl Into<About>,
    entry: Vec<u8>,
) -> Result<Appended, StoreError> {
    let followed = FOLLOWED.with_borrow(|followed| followed.get(shelf.database()).copied());
    vault::append(&Database(shelf), followed.unwrap_or(FIRST), after, about, entry).await
}

/// Replaces the whole log; see [`vault::replace`]. From now on this page writes to the new one.
///
/// # Errors
/// Those of [`vault::replace`].
pub async fn replace(
    shelf: Shelf,
    after: impl Into<Option<u32>>,
    about: &[u8],
    entries: Vec<Vec<u8>>,
) -> Result<(), StoreError> {
    let (log, files) = (Database(shelf), Copies(shelf));
    let generation = vault::replace(&log, &files, after.into(), about.to_vec(), entries).await?;
    follow(shelf, generation);
    Ok(())
}

/// Keeps word of the last backup, until another log takes the place of this one.
///
/// # Errors
/// Whatever kept it from being written.
pub async fn note_backup(shelf: Shelf, mark: Vec<u8>) -> Result<(), StoreError> {
    vault::note(&Database(shelf), mark).await
}
