//! What was sent to those who follow along. It lies beside the drafts, belongs to this device like they do, and is on the disk before
//! anything is shown that it counts: a number must never be given twice.

use idb::{Query, Request};
use js_sys::Uint8Array;
use vault::StoreError;
use wasm_bindgen::JsCast;

use crate::device::storage::connection::{self, DRAFT};
use crate::device::storage::failure::of_database;
use crate::device::storage::shelf::Shelf;
use crate::device::storage::work::{Kind, Work};

/// What is kept under this name.
///
/// # Errors
/// Whatever kept it from being read.
pub async fn outbox(shelf: Shelf, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    connection::on(shelf, async |connection, _| {
        let work = Work::begin(connection, &[DRAFT], Kind::Reading)?;
        let found = work
            .store(DRAFT)?
            .get(Query::Key(name.into()))
            .map_err(of_database)?;
        work.done().await?;
        let found = found.result().map_err(of_database)?;
        Ok(found.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec))
    })
    .await
}

/// Keeps this under this name in place of what was there, or with `None` nothing.
///
/// # Errors
/// Whatever kept it from being kept; then what was there before is still there.
pub async fn keep_outbox(shelf: Shelf, name: &str, bytes: Option<Vec<u8>>) -> Result<(), StoreError> {
    connection::on(shelf, async |connection, _| {
        let work = Work::begin(connection, &[DRAFT], Kind::Saving)?;
        let store = work.store(DRAFT)?;
        match &bytes {
            Some(bytes) => store
                .put(&Uint8Array::from(bytes.as_slice()), Some(&name.into()))
                .map(drop),
            None => store.delete(Query::Key(name.into())).map(drop),
        }
        .map_err(of_database)?;
        work.done().await
    })
    .await
}
