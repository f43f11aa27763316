//! Reads everything on a shelf. What may be believed of it is decided in `vault`; what the entries say is not known here.

use idb::Request;
use js_sys::{Array, Uint8Array};
use vault::{Mended, NoFiles, StoreError};
use wasm_bindgen::{JsCast, JsValue};

use crate::device::storage::connection::{self, DRAFT};
use crate::device::storage::copies::Copies;
use crate::device::storage::database::Database;
use crate::device::storage::failure::of_database;
use crate::device::storage::shelf::Shelf;
use crate::device::storage::work::{Kind, Work};

/// Everything on a shelf, as it was at one moment.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Stored {
    /// Which log this is: how often the whole of it has been replaced.
    pub generation: u32,
    /// The record that says which version the data is in; there is one exactly when there are entries.
    pub about: Option<Vec<u8>>,
    /// The entries of the log with their numbers, from 1 without gaps.
    pub entries: Vec<(u32, Vec<u8>)>,
    /// What was being typed when the page was left: one draft for each unfinished form.
    pub drafts: Vec<Vec<u8>>,
    /// Word of the last backup.
    pub backup: Option<Vec<u8>>,
    /// What had to be mended from the second copy.
    pub mended: Option<Mended>,
}

/// Reads a shelf, and mends it where it was damaged. A shelf on which nothing was ever saved is empty; that is no error.
///
/// # Errors
/// Whatever kept the shelf from being read whole; `Damaged` when it is not what was saved and there is no whole copy.
pub async fn load(shelf: Shelf) -> Result<Stored, StoreError> {
    let log = Database(shelf);
    // The sample can be had anew at any time.
    let opened = match shelf {
        Shelf::Own => vault::open(&log, &Copies(shelf)).await,
        Shelf::Sample => vault::open(&log, &NoFiles).await,
    }?;
    Ok(Stored {
        generation: opened.generation,
        about: opened.about,
        entries: opened.entries,
        drafts: drafts(shelf).await?,
        backup: opened.note,
        mended: opened.mended,
    })
}

/// Every draft that is one; a draft is a convenience, and a damaged one must not keep a passport shut.
async fn drafts(shelf: Shelf) -> Result<Vec<Vec<u8>>, StoreError> {
    connection::on(shelf, async |connection, _| {
        let work = Work::begin(connection, &[DRAFT], Kind::Reading)?;
        let drafts = work.store(DRAFT)?.get_all(None, None).map_err(of_database)?;
        work.done().await?;
        Ok(each_bytes(&drafts.result().map_err(of_database)?))
    })
    .await
}

fn each_bytes(values: &JsValue) -> Vec<Vec<u8>> {
    let bytes = |value: JsValue| value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec);
    let values = values.dyn_ref::<Array>().map(Array::iter);
    values.into_iter().flatten().filter_map(bytes).collect()
}
