//! Keeps the second copy up to date with the log: after saves, one page at a time, never twice for what one time does.

use vault::{Copied, StoreError};

use crate::device::locks;
use crate::device::storage::copies::Copies;
use crate::device::storage::database::Database;
use crate::device::storage::shelf::Shelf;

/// The name of the lock that keeps the pages apart that would copy.
pub(super) const LOCK: &str = "red-thread-copy";

/// Copies what was saved on a shelf. Who comes while another copies waits, and finds little left to do.
///
/// # Errors
/// Whatever kept it from being copied. The log is not touched, and the next save tries again.
pub async fn copy(shelf: Shelf) -> Result<(), StoreError> {
    locks::holding(LOCK, vault::copy(&Database(shelf), &Copies(shelf))).await
}

/// Looks how the second copy of a shelf stands. The sample has none.
///
/// # Errors
/// Whatever kept it from being read.
pub async fn copied(shelf: Shelf) -> Result<Copied, StoreError> {
    match shelf {
        Shelf::Sample => Ok(Copied::Nowhere),
        Shelf::Own | Shelf::Further(_) | Shelf::Followed => {
            vault::copied(&Database(shelf), &Copies(shelf)).await
        }
    }
}
