//! Reads everything on a shelf. What may be believed of it is decided in `vault`; what the entries say is not known here.

use idb::Request;
use js_sys::{Array, Uint8Array};
use vault::{Mended, NoFiles, Opened, StoreError};
use wasm_bindgen::{JsCast, JsValue};

use crate::device::clock;
use crate::device::storage::connection::{self, DRAFT};
use crate::device::storage::copies::Copies;
use crate::device::storage::database::Database;
use crate::device::storage::failure::of_database;
use crate::device::storage::shelf::Shelf;
use crate::device::storage::work::{Kind, Work};

/// How long a database that did not open is left alone before it is tried again, in milliseconds.
const MOMENT_MS: u32 = 200;

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
    /// The lock, when there is one and it holds.
    pub lock: Option<Vec<u8>>,
    /// What had to be mended from the second copy.
    pub mended: Option<Mended>,
    /// Whether this is the second copy, because the browser opens the database no longer. Nothing can be written then.
    pub is_only_the_copy: bool,
}

/// Reads a shelf, and mends it where it was damaged. A shelf on which nothing was ever saved is empty; that is no error.
///
/// # Errors
/// Whatever kept the shelf from being read whole; `Damaged` when it is not what was saved and there is no whole copy.
pub async fn load(shelf: Shelf) -> Result<Stored, StoreError> {
    let mut opened = open(shelf).await;
    if matches!(opened, Err(StoreError::Aborted(_) | StoreError::NoStorage)) {
        // What failed once for no reason that we know may go well a moment later.
        clock::pause(MOMENT_MS).await;
        opened = open(shelf).await;
    }
    match opened {
        Ok(opened) => Ok(Stored {
            drafts: drafts(shelf).await?,
            ..Stored::from(opened)
        }),
        // A browser that opens no database any longer may still have the files beside it.
        Err(reason @ (StoreError::NoStorage | StoreError::Aborted(_))) if shelf != Shelf::Sample => {
            match vault::open_copy(&Copies(shelf)).await {
                Ok(Some(copy)) => Ok(Stored {
                    is_only_the_copy: true,
                    ..Stored::from(copy)
                }),
                Ok(None) | Err(_) => Err(reason),
            }
        }
        Err(reason) => Err(reason),
    }
}

/// Looks at a passport that is not the one that is shown, and changes nothing; see [`vault::look`]. Its drafts are not read.
///
/// # Errors
/// Those of [`load`].
pub async fn look(shelf: Shelf) -> Result<Stored, StoreError> {
    vault::look(&Database(shelf), &Copies(shelf))
        .await
        .map(Stored::from)
}

async fn open(shelf: Shelf) -> Result<Opened, StoreError> {
    match shelf {
        Shelf::Own | Shelf::Further(_) | Shelf::Followed => {
            vault::open(&Database(shelf), &Copies(shelf)).await
        }
        // The sample can be had anew at any time.
        Shelf::Sample => vault::open(&Database(shelf), &NoFiles).await,
    }
}

impl From<Opened> for Stored {
    fn from(opened: Opened) -> Self {
        Self {
            generation: opened.generation,
            about: opened.about,
            entries: opened.entries,
            drafts: Vec::new(),
            backup: opened.note,
            lock: opened.lock,
            mended: opened.mended,
            is_only_the_copy: false,
        }
    }
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
