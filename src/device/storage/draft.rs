//! Keeps what is being typed, each form by itself, so that a reload in the middle of one loses nothing and no tab wipes out
//! what another types. It does not save it.

use idb::Query;
use js_sys::Uint8Array;
use vault::StoreError;

use crate::device::storage::connection::{self, DRAFT};
use crate::device::storage::failure::of_database;
use crate::device::storage::shelf::Shelf;
use crate::device::storage::work::{Kind, Work};

/// Keeps this draft of the form with this address in place of the one before, or with `None` no draft of it. The drafts of
/// other forms stay as they are.
///
/// # Errors
/// Whatever kept it from being kept; then the draft before is still there.
pub async fn keep_draft(shelf: Shelf, form: &str, draft: Option<Vec<u8>>) -> Result<(), StoreError> {
    connection::on(shelf, async |connection, _| {
        let work = Work::begin(connection, &[DRAFT], Kind::Jotting)?;
        let store = work.store(DRAFT)?;
        match &draft {
            Some(bytes) => store
                .put(&Uint8Array::from(bytes.as_slice()), Some(&form.into()))
                .map(drop),
            None => store.delete(Query::Key(form.into())).map(drop),
        }
        .map_err(of_database)?;
        work.hurry();
        work.done().await
    })
    .await
}

/// Throws every draft of a shelf away.
///
/// # Errors
/// Whatever kept it from being done.
pub async fn forget_drafts(shelf: Shelf) -> Result<(), StoreError> {
    connection::on(shelf, async |connection, _| {
        let work = Work::begin(connection, &[DRAFT], Kind::Saving)?;
        work.store(DRAFT)?.clear().map_err(of_database)?;
        work.done().await
    })
    .await
}
