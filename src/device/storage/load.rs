//! Reads everything on a shelf, and refuses what cannot be what was saved. Not what the entries say.

use idb::{Query, Request};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use crate::device::storage::connection::{self, ABOUT, DRAFT, LOG, ONLY};
use crate::device::storage::failure::StoreError;
use crate::device::storage::shelf::Shelf;
use crate::device::storage::work::{Kind, Work};

/// Everything on a shelf, as it was at one moment.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Stored {
    /// The record that says which version the data is in; there is one exactly when there are entries.
    pub about: Option<Vec<u8>>,
    /// The entries of the log with their numbers, from 1 without gaps.
    pub entries: Vec<(u32, Vec<u8>)>,
    /// What was being typed when the page was left: one draft for each unfinished form.
    pub drafts: Vec<Vec<u8>>,
}

/// Reads a shelf. A shelf on which nothing was ever saved is empty; that is no error.
///
/// # Errors
/// Whatever kept the shelf from being read whole; `Damaged` when an entry is missing or unreadable.
pub async fn load(shelf: Shelf) -> Result<Stored, StoreError> {
    connection::on(shelf, async |connection, _| {
        let work = Work::begin(connection, &[LOG, ABOUT, DRAFT], Kind::Reading)?;
        let log = work.store(LOG)?;
        let numbers = log.get_all_keys(None, None)?;
        let values = log.get_all(None, None)?;
        let about = work.store(ABOUT)?.get(only())?;
        let drafts = work.store(DRAFT)?.get_all(None, None)?;
        work.done().await?;

        let entries = entries_after(0, &numbers.result()?, &values.result()?)?;
        let about = bytes_if_any(&about.result()?)?;
        if about.is_some() == entries.is_empty() {
            return Err(StoreError::Damaged);
        }
        Ok(Stored {
            about,
            entries,
            drafts: each_bytes(&drafts.result()?)?,
        })
    })
    .await
}

/// The one key of a store that holds one thing.
pub(super) fn only() -> Query {
    Query::Key(ONLY.into())
}

/// The entries that follow number `after`, given their numbers and values as the browser answers them.
pub(super) fn entries_after(
    after: u32,
    numbers: &JsValue,
    values: &JsValue,
) -> Result<Vec<(u32, Vec<u8>)>, StoreError> {
    let (Some(numbers), Some(values)) = (numbers.dyn_ref::<Array>(), values.dyn_ref::<Array>()) else {
        return Err(StoreError::Damaged);
    };
    if numbers.length() != values.length() {
        return Err(StoreError::Damaged);
    }
    let expected = after.saturating_add(1)..;
    expected
        .zip(numbers.iter().zip(values.iter()))
        .map(|(expected, (number, value))| {
            let in_order = number.as_f64() == Some(f64::from(expected));
            let bytes = bytes(&value).filter(|_| in_order).ok_or(StoreError::Damaged)?;
            Ok((expected, bytes))
        })
        .collect()
}

fn each_bytes(values: &JsValue) -> Result<Vec<Vec<u8>>, StoreError> {
    let values = values.dyn_ref::<Array>().ok_or(StoreError::Damaged)?;
    values
        .iter()
        .map(|value| bytes(&value).ok_or(StoreError::Damaged))
        .collect()
}

pub(super) fn bytes_if_any(value: &JsValue) -> Result<Option<Vec<u8>>, StoreError> {
    if value.is_undefined() {
        return Ok(None);
    }
    bytes(value).map(Some).ok_or(StoreError::Damaged)
}

fn bytes(value: &JsValue) -> Option<Vec<u8>> {
    value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec)
}
