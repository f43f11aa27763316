//! The key that a log is sealed with: kept in two places that have nothing to do with each other, each of which can be
//! emptied for good. Not what is sealed with it.

use crate::StoreError;
use letters::store_key::{KEY, KeyId, StoreKey};
use std::future::Future;

/// A place for a key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Place {
    /// A file beside the second copy.
    File,
    /// The browser's store of answers, which is another part of it with files of its own.
    Cache,
}

impl Place {
    /// Every place, in the order in which they are believed.
    pub const ALL: [Self; 2] = [Self::File, Self::Cache];
}

/// Two places for the key of one passport.
pub trait Keys {
    /// What lies in a place; `None` when nothing does.
    ///
    /// # Errors
    /// Whatever kept it from being read.
    fn key(&self, place: Place) -> impl Future<Output = Result<Option<Vec<u8>>, StoreError>>;

    /// Puts a key into a place, instead of what lies there.
    ///
    /// # Errors
    /// Whatever kept it from being written.
    fn keep(&self, place: Place, key: &[u8]) -> impl Future<Output = Result<(), StoreError>>;

    /// Empties a place for good. An empty one stays so.
    ///
    /// # Errors
    /// Whatever kept it from being emptied.
    fn forget(&self, place: Place) -> impl Future<Output = Result<(), StoreError>>;
}

/// The key of this name, or with `None` any; `None` when it lies in neither place. Where only one place has it, it is put into
/// the other.
///
/// # Errors
/// Whatever kept a place from being looked into, when no other has the key: one that was not heard is not empty.
pub async fn find_key(keys: &impl Keys, id: Option<KeyId>) -> Result<Option<StoreKey>, StoreError> {
    let mut found = None;
    let mut lacking = Vec::new();
    let mut unheard = None;
    for place in Place::ALL {
        match keys.key(place).await {
            Ok(bytes) => match bytes
                .as_deref()
                .and_then(StoreKey::read)
                .filter(|key| is(key, id))
            {
                Some(key) if found.is_none() => found = Some(key),
                Some(key) if found.as_ref() == Some(&key) => {}
                Some(_) | None => lacking.push(place),
            },
            Err(StoreError::NoStorage) => {}
            Err(reason) => unheard = Some(reason),
        }
    }
    let Some(key) = found else {
        return unheard.map_or(Ok(None), Err);
    };
    for place in lacking {
        // What could not be put right is put right at the next opening.
        let _ = keys.keep(place, &key.write()).await;
    }
    Ok(Some(key))
}

fn is(key: &StoreKey, id: Option<KeyId>) -> bool {
    id.is_none_or(|id| key.id() == id)
}

/// The key that lies there already, or a new one of these random bytes, once it is on the disk. Only one page may do this at a
/// time.
///
/// # Errors
/// Whatever kept the first place from taking it: then nothing may be sealed. The second place may fail.
pub async fn make_key(keys: &impl Keys, random: [u8; KEY]) -> Result<StoreKey, StoreError> {
    if let Some(key) = find_key(keys, None).await? {
        return Ok(key);
    }
    let key = StoreKey::new(random);
    put_back(keys, &key).await?;
    Ok(key)
}

/// Puts a key into both places, and reads it back before it says so.
///
/// # Errors
/// Whatever kept the first place from taking it. The second may fail.
pub(crate) async fn put_back(keys: &impl Keys, key: &StoreKey) -> Result<(), StoreError> {
    let bytes = key.write();
    keys.keep(Place::File, &bytes).await?;
    let _ = keys.keep(Place::Cache, &bytes).await;
    let is_kept = keys.key(Place::File).await?.as_deref() == Some(&bytes[..]);
    is_kept.then_some(()).ok_or(StoreError::Damaged)
}

/// Empties both places for good, and looks before it says so. After this the lock alone leads to the key.
///
/// # Errors
/// Whatever kept a place from being emptied; then both have been tried.
pub(crate) async fn take_away(keys: &impl Keys) -> Result<(), StoreError> {
    let mut failed = None;
    for place in Place::ALL {
        let emptied = keys.forget(place).await;
        match keys.key(place).await {
            // A place that this browser does not have holds nothing.
            Ok(None) | Err(StoreError::NoStorage) => {}
            Ok(Some(_)) => failed = failed.or(emptied.err()).or(Some(StoreError::Damaged)),
            Err(reason) => failed = failed.or(Some(reason)),
        }
    }
    failed.map_or(Ok(()), Err)
}
