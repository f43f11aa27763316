//! Keeps what is being typed, so that a reload in the middle of a form loses nothing. It does not save it.

use js_sys::Uint8Array;

use crate::device::storage::connection::{self, DRAFT, ONLY};
use crate::device::storage::failure::StoreError;
use crate::device::storage::load::only;
use crate::device::storage::shelf::Shelf;
use crate::device::storage::work::{Kind, Work};

/// Keeps this draft in place of the one before, or with `None` no draft.
///
/// # Errors
/// Whatever kept it from being kept; then the draft before is still there.
pub async fn keep_draft(shelf: Shelf, draft: Option<Vec<u8>>) -> Result<(), StoreError> {
    connection::on(shelf, async |connection, _| {
        let work = Work::begin(connection, &[DRAFT], Kind::Jotting)?;
        let store = work.store(DRAFT)?;
        match &draft {
            Some(bytes) => drop(store.put(&Uint8Array::from(bytes.as_slice()), Some(&ONLY.into()))?),
            None => drop(store.delete(only())?),
        }
        work.hurry();
        work.done().await
    })
    .await
}
