//! Writes to a shelf through its key. Nothing goes unsealed into a log that is sealed.

use super::{key_of, know, known, made};
use crate::device::storage::{self, Appended, Shelf as Drawer, StoreError};
use crate::kept;
use flow::StoreTrouble;
use letters::Version;
use letters::store_key::{Kept, StoreKey};

/// Adds an entry at the end of a log, sealed if the log is. The first entry of a passport begins a sealed log wherever the
/// browser can keep a key.
///
/// # Errors
/// Those of [`storage::append`].
pub(crate) async fn append(drawer: Drawer, after: u32, entry: Vec<u8>) -> Result<Appended, StoreTrouble> {
    let key = match (after, known(drawer)) {
        // A key of this page alone may be of a passport that is gone; a new one needs a key that lies in its place.
        (0, _) if drawer != Drawer::Sample => made(drawer).await?,
        (_, Some(key)) => key,
        // It has been locked since; nothing goes into it that is not sealed.
        (_, None) => return Err(StoreTrouble::Locked),
    };
    let (version, entry) = match &key {
        None => (Version::CURRENT, entry),
        Some(key) => (
            Version::sealed(key.id()),
            key.seal(Kept::Entry, &entry).ok_or(StoreTrouble::Full)?,
        ),
    };
    let about = storage::About {
        bytes: version.write(),
        replaces: kept::is_older,
    };
    let appended = storage::append(drawer, after, about, entry).await;
    let mut appended = appended.map_err(|error| kept::trouble(&error))?;
    if let Some(key) = &key {
        for (_, missed) in &mut appended.missed {
            *missed = key.open(Kept::Entry, missed).ok_or(StoreTrouble::Damaged)?;
        }
    }
    Ok(appended)
}

/// Puts other entries in the place of the whole log. A passport whose lock could not be opened gets another key, and its lock
/// goes with what it locked.
///
/// # Errors
/// Those of [`storage::replace`], and of making a key.
pub(crate) async fn replace(
    drawer: Drawer,
    after: impl Into<Option<u32>>,
    about: &Version,
    entries: Vec<Vec<u8>>,
) -> Result<(), StoreTrouble> {
    let new = New {
        drawer,
        after: after.into(),
        about,
        entries,
    };
    let known = key_of(drawer);
    if known.is_some() || drawer == Drawer::Sample {
        return new.put(known.as_ref()).await;
    }
    // No other page may move a key until what it seals is in its place.
    let put = storage::with_key(drawer, async |key| new.put(Some(&key)).await.map(|()| key)).await;
    let key = match put {
        Ok(key) => Some(key?),
        Err(StoreError::NoStorage) => {
            new.put(None).await?;
            None
        }
        Err(error) => return Err(kept::trouble(&error)),
    };
    know(drawer, key.as_ref());
    if let Some(key) = &key {
        // The lock of the log that was replaced is on another key.
        let _ = storage::unlock_for_good(drawer, key).await;
    }
    let _ = storage::keep_card(drawer, None).await;
    Ok(())
}

/// A log that is to take the place of another.
struct New<'new> {
    drawer: Drawer,
    after: Option<u32>,
    about: &'new Version,
    entries: Vec<Vec<u8>>,
}

impl New<'_> {
    async fn put(&self, key: Option<&StoreKey>) -> Result<(), StoreTrouble> {
        let (about, entries) = match key {
            Some(key) => {
                let sealed = self.entries.iter().map(|entry| key.seal(Kept::Entry, entry));
                let sealed: Option<Vec<_>> = sealed.collect();
                (self.about.with_key(key.id()), sealed.ok_or(StoreTrouble::Full)?)
            }
            None => (*self.about, self.entries.clone()),
        };
        let replaced = storage::replace(self.drawer, self.after, &about.write(), entries).await;
        replaced.map_err(|error| kept::trouble(&error))
    }
}

/// Keeps an unfinished form, sealed if the log is.
pub(crate) async fn keep_draft(drawer: Drawer, form: &str, draft: Option<Vec<u8>>) {
    let draft = match (draft, known(drawer)) {
        (Some(draft), Some(Some(key))) => key.seal(Kept::Draft, &draft),
        (Some(draft), Some(None)) => Some(draft),
        (None, _) => None,
        // It has been locked since; nothing goes into it that is not sealed.
        (Some(_), None) => return,
    };
    let _ = storage::keep_draft(drawer, form, draft).await;
}
