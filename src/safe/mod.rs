//! Reads and writes a shelf through its key: what goes to the store is sealed, what comes from it is opened. Which key that is,
//! and whether a lock stands before it, is found out here; what the bytes mean is not known.

mod first_name;
mod outbox;
mod reading;
mod writing;

pub(crate) use first_name::{first_name, keep_first_name};
pub(crate) use outbox::{counterpart, forget_outbox, keep_counterpart, keep_outbox, outbox};
pub(crate) use reading::{Read, load, look};
pub(crate) use writing::{append, keep_draft, replace};

use crate::device::storage::{self, Shelf as Drawer, StoreError};
use crate::{books, kept};
use flow::StoreTrouble;
use letters::store_key::StoreKey;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

thread_local! {
    /// The keys that this page has, by the names of their databases; `None` where the log is not sealed. A locked passport is
    /// here only while it is open.
    static KEYS: RefCell<BTreeMap<&'static str, Option<StoreKey>>> = const { RefCell::new(BTreeMap::new()) };
    /// Which passport this page shows.
    static CURRENT: Cell<Drawer> = const { Cell::new(Drawer::Own) };
}

/// The passport that this page shows.
pub(crate) fn current() -> Drawer {
    CURRENT.get()
}

/// From now on this page shows this passport. The key of the one before is let go.
pub(crate) fn show(drawer: Drawer) {
    let before = CURRENT.replace(drawer);
    if before != drawer {
        forget_key(before);
    }
}

/// The key of a new passport; `None` where this browser can keep none, now and later.
///
/// # Errors
/// Whatever kept it from being made this time: then nothing may be written, since what was once written unsealed stays readable.
async fn made(drawer: Drawer) -> Result<Option<StoreKey>, StoreTrouble> {
    let key = match storage::make_key(drawer).await {
        Ok(key) => Some(key),
        Err(StoreError::NoStorage) => None,
        Err(error) => return Err(kept::trouble(&error)),
    };
    know(drawer, key.as_ref());
    Ok(key)
}

/// What this page knows of a shelf's key: `Some(None)` where nothing is sealed.
fn known(drawer: Drawer) -> Option<Option<StoreKey>> {
    if drawer == Drawer::Sample {
        return Some(None);
    }
    KEYS.with_borrow(|keys| keys.get(drawer.database()).cloned())
}

fn know(drawer: Drawer, key: Option<&StoreKey>) {
    KEYS.with_borrow_mut(|keys| keys.insert(drawer.database(), key.cloned()));
}

/// The key that this page has for a shelf.
pub(crate) fn key_of(drawer: Drawer) -> Option<StoreKey> {
    known(drawer).flatten()
}

/// From now on this page has this key.
pub(crate) fn have(drawer: Drawer, key: &StoreKey) {
    know(drawer, Some(key));
}

/// Lets go of every key, and of what was opened with it: what they were for is gone.
pub(crate) fn forget_all_keys() {
    books::close_all();
    KEYS.with_borrow_mut(BTreeMap::clear);
}

/// Lets go of the key, which is wiped from memory, and of the log that was opened with it.
pub(crate) fn forget_key(drawer: Drawer) {
    books::close(drawer);
    KEYS.with_borrow_mut(|keys| keys.remove(drawer.database()));
}
