//! The lock of a log: never half there. Beside the log stands only the name of the key that is behind it, which says that there is a
//! lock; the lock itself lies in a file, which can be emptied for good, and a database cannot.

use crate::delete::is_marked;
use crate::key::{put_back, take_away};
use crate::{File, Files, Keys, Log, StoreError, Tail, Writes};
use letters::Version;
use letters::device_lock::Lock;
use letters::store_key::{KeyId, StoreKey};

/// Puts a lock on this key: it is kept and read back, and only then the key is taken away. What could not be done to the end is
/// undone, the key first. Only one page may do this, or the next two, at a time.
///
/// # Errors
/// `Taken` when this log has a lock on this key already; else whatever kept it from being done. Then there is still a way to the
/// key: opening the passport tells which.
pub async fn lock_up(
    log: &impl Log,
    files: &impl Files,
    keys: &impl Keys,
    lock: Vec<u8>,
    key: &StoreKey,
) -> Result<(), StoreError> {
    let marker = marker(&lock).filter(|marker| marker[..] == key.id().0);
    let marker = marker.ok_or(StoreError::Damaged)?;
    must_be_of(log, key.id()).await?;
    if log.read(u32::MAX).await?.lock == Some(marker) {
        return Err(StoreError::Taken);
    }
    let done = match keep_lock(log, files, lock).await {
        Ok(()) => take_away(keys).await,
        Err(reason) => Err(reason),
    };
    if done.is_err() {
        // What is said not to be done must not turn out to be done tomorrow; and where it cannot be undone, the lock stays.
        let _ = unlock_for_good(log, files, keys, key).await;
    }
    done
}

/// Takes the lock off: the key goes back to its place and is read there, and only then the lock goes.
///
/// # Errors
/// Whatever kept it from being done; `Damaged` when the log is sealed with another key. Then the passport is locked as before.
pub async fn unlock_for_good(
    log: &impl Log,
    files: &impl Files,
    keys: &impl Keys,
    key: &StoreKey,
) -> Result<(), StoreError> {
    must_be_of(log, key.id()).await?;
    put_back(keys, key).await?;
    drop_lock(log, files).await
}

/// The key of another log must never be the reason to take this one's away, nor lie in its place.
async fn must_be_of(log: &impl Log, key: KeyId) -> Result<(), StoreError> {
    let about = log.read(u32::MAX).await?.about;
    let is_other = about
        .as_deref()
        .and_then(Version::read)
        .is_some_and(|about| about.key != Some(key));
    (!is_other).then_some(()).ok_or(StoreError::Damaged)
}

/// Keeps a lock that was changed, if the one before is still there: one that was taken off meanwhile does not come back.
///
/// # Errors
/// `Taken` when there is no such lock any longer; else those of [`keep_lock`].
pub async fn change_lock(log: &impl Log, files: &impl Files, lock: Vec<u8>) -> Result<(), StoreError> {
    let before = log.read(u32::MAX).await?.lock;
    if before.is_none() || before != marker(&lock) {
        return Err(StoreError::Taken);
    }
    keep_lock(log, files, lock).await
}

/// Takes the key away where it was found beside a lock, because locking was interrupted; if the lock is still there.
///
/// # Errors
/// Whatever kept the key there.
pub async fn finish_locking(log: &impl Log, keys: &impl Keys) -> Result<(), StoreError> {
    match log.read(u32::MAX).await?.lock {
        Some(_) => take_away(keys).await,
        // It has been taken off in the meantime, and the key lies there on purpose.
        None => Ok(()),
    }
}

/// Keeps the lock, and reads it back before it says so. The key may be taken away only after this.
///
/// # Errors
/// Whatever kept it from being written, and `Damaged` when it does not read as it was written. Then the passport may be locked
/// all the same: opening it tells.
pub async fn keep_lock(log: &impl Log, files: &impl Files, lock: Vec<u8>) -> Result<(), StoreError> {
    let marker = marker(&lock).ok_or(StoreError::Damaged)?;
    files.write(File::Lock, 0, lock.clone()).await?;
    if files.content(File::Lock).await?.as_ref() != Some(&lock) {
        return Err(StoreError::Damaged);
    }
    write(log, marker.clone()).await?;
    let is_kept = log.read(u32::MAX).await?.lock.as_ref() == Some(&marker);
    is_kept.then_some(()).ok_or(StoreError::Damaged)
}

/// Takes the lock away. The key has to be back in its place before this. A file that stays is passed over.
async fn drop_lock(log: &impl Log, files: &impl Files) -> Result<(), StoreError> {
    write(log, Vec::new()).await?;
    // The file is believed only where the database was lost, and then only while no key is in its place.
    let _ = files.write(File::Lock, 0, Vec::new()).await;
    Ok(())
}

/// What stands beside the log: the name of the key.
fn marker(lock: &[u8]) -> Option<Vec<u8>> {
    Lock::read(lock).map(|lock| lock.key.0.to_vec())
}

async fn write(log: &impl Log, marker: Vec<u8>) -> Result<(), StoreError> {
    let writing = move |found: &Tail| {
        if is_marked(found) {
            return Err(StoreError::Deleted);
        }
        let writes = Writes {
            lock: Some(marker.clone()),
            ..Writes::default()
        };
        Ok((writes, ()))
    };
    log.change(u32::MAX, writing).await
}

/// The lock of a log that is whole: the one that it says it has.
///
/// # Errors
/// Whatever kept it from being read: a lock that was not heard of is not one that is gone.
pub(crate) async fn beside(files: &impl Files, tail: &Tail) -> Result<Option<Vec<u8>>, StoreError> {
    let Some(said) = &tail.lock else {
        return Ok(None);
    };
    let lock = files.content(File::Lock).await?;
    Ok(lock.filter(|lock| marker(lock).as_ref() == Some(said)))
}

/// That there is this lock is said again beside a log that was mended.
pub(crate) async fn say_again(log: &impl Log, lock: Option<&Vec<u8>>) {
    if let Some(marker) = lock.and_then(|lock| marker(lock)) {
        let _ = write(log, marker).await;
    }
}

/// The lock in the file, when it holds.
///
/// # Errors
/// Whatever kept it from being read. A browser without files has none.
pub(crate) async fn in_file(files: &impl Files) -> Result<Option<Vec<u8>>, StoreError> {
    match files.content(File::Lock).await {
        Ok(lock) => Ok(lock.filter(|lock| Lock::read(lock).is_some())),
        Err(StoreError::NoStorage) => Ok(None),
        Err(reason) => Err(reason),
    }
}
