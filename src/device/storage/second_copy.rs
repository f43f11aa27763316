//! Keeps the second copy up to date with the log: after saves, one page at a time, never twice for what one time does.

use std::cell::Cell;

use vault::StoreError;

use crate::device::locks;
use crate::device::storage::copies::Copies;
use crate::device::storage::database::Database;
use crate::device::storage::shelf::Shelf;

/// The name of the lock that keeps the pages apart that would copy.
const LOCK: &str = "red-thread-copy";

thread_local! {
    static UNDER_WAY: Cell<bool> = const { Cell::new(false) };
    static ONCE_MORE: Cell<bool> = const { Cell::new(false) };
}

/// Copies what was saved, and what is saved meanwhile. A page that is copying already goes on once more instead.
///
/// # Errors
/// Whatever kept it from being copied. The log is not touched, and the next save tries again.
pub async fn copy() -> Result<(), StoreError> {
    if UNDER_WAY.replace(true) {
        ONCE_MORE.set(true);
        return Ok(());
    }
    let copied = loop {
        let copied = locks::holding(LOCK, vault::copy(&Database(Shelf::Own), &Copies(Shelf::Own))).await;
        if copied.is_err() || !ONCE_MORE.replace(false) {
            break copied;
        }
    };
    UNDER_WAY.set(false);
    copied
}
