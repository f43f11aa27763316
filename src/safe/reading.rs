//! Reads a shelf through its key, or finds the lock that stands before it. A log from before entries were sealed is taken over.

use super::{keep_draft, key_of, know};
use crate::device::storage::{self, Shelf as Drawer, Stored};
use crate::kept;
use flow::StoreTrouble;
use letters::device_lock::Lock;
use letters::store_key::{Kept, KeyId, StoreKey};
use letters::{Standing, Version, draft};

/// What a shelf turned out to hold.
pub(crate) enum Read {
    /// All of it, opened.
    Open(Stored),
    /// A locked passport, whose key this page does not have.
    Locked(Box<Lock>),
}

/// Reads everything on a shelf. A log from before entries were sealed is taken over on the way.
///
/// # Errors
/// Whatever kept it from being read; `Damaged` when it is sealed with a key that is no longer there.
pub(crate) async fn load(drawer: Drawer) -> Result<Read, StoreTrouble> {
    match load_once(drawer).await {
        // Another page may have put a lock on, or taken it off, between one look and the next.
        Err(StoreTrouble::Damaged) => load_once(drawer).await,
        read => read,
    }
}

async fn load_once(drawer: Drawer) -> Result<Read, StoreTrouble> {
    let mut stored = storage::load(drawer)
        .await
        .map_err(|error| kept::trouble(&error))?;
    let Some(version) = stored.about.as_deref().and_then(Version::read) else {
        return Ok(Read::Open(stored));
    };
    if drawer == Drawer::Sample || version.standing() == Standing::TooNew {
        return Ok(Read::Open(stored));
    }
    match version.key {
        Some(id) => match key_or_lock(drawer, id, &mut stored).await? {
            Ok(key) => {
                seal_drafts(drawer, &stored).await;
                opened(stored, &key).map(Read::Open)
            }
            Err(lock) => Ok(Read::Locked(lock)),
        },
        None => {
            know(drawer, None);
            Ok(Read::Open(taken_over(drawer, stored, version).await))
        }
    }
}

/// Looks at a passport and changes nothing: what has to be mended, taken over or locked for good is left to [`load`], which
/// says so. A key that is found is not kept.
///
/// # Errors
/// Those of [`load`].
pub(crate) async fn look(drawer: Drawer) -> Result<Read, StoreTrouble> {
    let stored = storage::look(drawer)
        .await
        .map_err(|error| kept::trouble(&error))?;
    let version = stored.about.as_deref().and_then(Version::read);
    let Some(id) = version.and_then(|version| version.key) else {
        return Ok(Read::Open(stored));
    };
    let known = key_of(drawer).filter(|key| key.id() == id);
    let key = match (known, lock_of(&stored, id)) {
        (Some(key), _) => key,
        (None, Some(lock)) => return Ok(Read::Locked(Box::new(lock))),
        (None, None) => storage::find_key(drawer, id)
            .await
            .map_err(|error| kept::trouble(&error))?
            .ok_or(StoreTrouble::Damaged)?,
    };
    opened(stored, &key).map(Read::Open)
}

/// The lock before this key. A lock of another key is one that a log which has since been replaced had.
fn lock_of(stored: &Stored, id: KeyId) -> Option<Lock> {
    let lock = stored.lock.as_deref().and_then(Lock::read);
    lock.filter(|lock| lock.key == id)
}

/// The key of this name; or the lock that stands before it.
async fn key_or_lock(
    drawer: Drawer,
    id: KeyId,
    stored: &mut Stored,
) -> Result<Result<StoreKey, Box<Lock>>, StoreTrouble> {
    let lock = lock_of(stored, id);
    if let Some(key) = key_of(drawer).filter(|key| key.id() == id) {
        return Ok(Ok(key));
    }
    let lies_open = storage::find_key(drawer, id).await;
    match (lies_open, lock) {
        // A database that had to be mended may have brought an old lock back; the key says that it was taken off.
        (Ok(Some(key)), Some(_)) if stored.mended.is_some() => {
            let _ = storage::unlock_for_good(drawer, &key).await;
            stored.lock = None;
            know(drawer, Some(&key));
            Ok(Ok(key))
        }
        // Locking was interrupted before the key was taken away.
        (Ok(Some(_)), Some(lock)) => {
            storage::finish_locking(drawer)
                .await
                .map_err(|error| kept::trouble(&error))?;
            Ok(Err(Box::new(lock)))
        }
        (_, Some(lock)) => Ok(Err(Box::new(lock))),
        (Ok(Some(key)), None) => {
            know(drawer, Some(&key));
            Ok(Ok(key))
        }
        (Ok(None), None) => Err(StoreTrouble::Damaged),
        (Err(error), None) => Err(kept::trouble(&error)),
    }
}

/// Opens what is sealed. A draft is a convenience, and one that cannot be opened must not keep a passport shut.
fn opened(mut stored: Stored, key: &StoreKey) -> Result<Stored, StoreTrouble> {
    for (_, entry) in &mut stored.entries {
        *entry = key.open(Kept::Entry, entry).ok_or(StoreTrouble::Damaged)?;
    }
    let drafts = stored.drafts.iter().filter_map(|draft| {
        let is_unsealed = draft::read(draft).is_some();
        key.open(Kept::Draft, draft)
            .or_else(|| is_unsealed.then(|| draft.clone()))
    });
    stored.drafts = drafts.collect();
    Ok(stored)
}

/// Seals the drafts of a log that was taken over, where that was interrupted before it came to them.
async fn seal_drafts(drawer: Drawer, stored: &Stored) {
    for bytes in &stored.drafts {
        if let Some(form) = draft::read(bytes).map(|draft| draft.form) {
            keep_draft(drawer, &form, Some(bytes.clone())).await;
        }
    }
}

/// Seals a log that is not sealed yet. Where that cannot be done now, it stays as it is and is done another time.
async fn taken_over(drawer: Drawer, stored: Stored, version: Version) -> Stored {
    if version.standing() != Standing::Current || stored.entries.is_empty() || stored.is_only_the_copy {
        return stored;
    }
    let Ok(key) = storage::make_key(drawer).await else {
        return stored;
    };
    let sealed: Option<Vec<Vec<u8>>> = stored
        .entries
        .iter()
        .map(|(_, entry)| key.seal(Kept::Entry, entry))
        .collect();
    let (Some(sealed), Some((after, _))) = (sealed, stored.entries.last()) else {
        return stored;
    };
    let is_same = |read: &[Vec<u8>]| {
        let opened = read.iter().map(|entry| key.open(Kept::Entry, entry));
        opened.eq(stored.entries.iter().map(|(_, entry)| Some(entry.clone())))
    };
    let about = Version::sealed(key.id()).write();
    if storage::migrate(drawer, *after, about, sealed, is_same)
        .await
        .is_err()
    {
        return stored;
    }
    know(drawer, Some(&key));
    seal_drafts(drawer, &stored).await;
    if let Some(note) = stored.backup.clone() {
        let _ = storage::note_backup(drawer, note).await;
    }
    crate::device::tabs::announce_replaced(drawer);
    match storage::load(drawer)
        .await
        .ok()
        .map(|again| (again.generation, again.about))
    {
        Some((generation, about)) => Stored {
            generation,
            about,
            ..stored
        },
        None => stored,
    }
}
