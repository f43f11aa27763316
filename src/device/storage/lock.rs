//! The lock of a shelf, what may be read without opening it, and a log's way into another version. How that is kept safe is
//! in `vault`.

use vault::StoreError;

use crate::device::storage::connection;
use crate::device::storage::copies::{Copies, content_of, remove_file, write_file};
use crate::device::storage::database::Database;
use crate::device::storage::keys;
use crate::device::storage::log::follow;
use crate::device::storage::shelf::Shelf;

/// Keeps a lock that was changed; see [`vault::change_lock`].
///
/// # Errors
/// Those of [`vault::change_lock`].
pub async fn change_lock(shelf: Shelf, lock: Vec<u8>) -> Result<(), StoreError> {
    let (log, files) = (Database(shelf), Copies(shelf));
    keys::in_turn(vault::change_lock(&log, &files, lock)).await
}

/// Takes a log over into another version; see [`vault::migrate`]. From now on this page writes to the new one.
///
/// # Errors
/// Those of [`vault::migrate`].
pub async fn migrate(
    shelf: Shelf,
    after: u32,
    about: Vec<u8>,
    entries: Vec<Vec<u8>>,
    is_same: impl Fn(&[Vec<u8>]) -> bool,
) -> Result<(), StoreError> {
    let (log, files) = (Database(shelf), Copies(shelf));
    let generation = vault::migrate(&log, &files, after, about, entries, is_same).await?;
    follow(shelf, generation);
    Ok(())
}

/// The file of what may be read without opening the lock. It is readable, so it lies where it can be emptied for good.
const CARD: &str = "card";

/// Keeps what may be read without opening the lock, instead of what was kept before; with `None`, nothing may.
///
/// # Errors
/// Whatever kept it from being written, or emptied.
pub async fn keep_card(shelf: Shelf, card: Option<Vec<u8>>) -> Result<(), StoreError> {
    keys::in_turn(write_card(shelf, card)).await
}

/// Keeps this where something may be read without opening the lock already: what was put behind the lock meanwhile stays there.
///
/// # Errors
/// Those of [`keep_card`].
pub async fn refresh_card(shelf: Shelf, card: Vec<u8>) -> Result<(), StoreError> {
    let refreshing = async {
        match self::card(shelf).await? {
            Some(before) if !before.is_empty() && before != card => write_card(shelf, Some(card)).await,
            Some(_) | None => Ok(()),
        }
    };
    keys::in_turn(refreshing).await
}

async fn write_card(shelf: Shelf, card: Option<Vec<u8>>) -> Result<(), StoreError> {
    if connection::is_shut() {
        return Err(StoreError::Deleted);
    }
    let folder = shelf.database();
    if let Some(card) = card {
        return write_file(folder, CARD, 0, &card).await;
    }
    if let Some(before) = content_of(folder, CARD).await? {
        write_file(folder, CARD, 0, &vec![0; before.len()]).await?;
    }
    remove_file(folder, CARD).await
}

/// What may be read without opening the lock.
///
/// # Errors
/// Whatever kept it from being read.
pub async fn card(shelf: Shelf) -> Result<Option<Vec<u8>>, StoreError> {
    content_of(shelf.database(), CARD).await
}
