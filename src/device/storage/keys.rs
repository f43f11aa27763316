//! Where the key of a shelf lies: in a file beside the second copy, and in the browser's store of answers. What is believed
//! of them is decided in `vault`.

use js_sys::{Array, Function, Reflect, Uint8Array};
use letters::store_key::{KEY, KeyId, StoreKey};
use vault::{Keys, Place, StoreError};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Crypto;

use crate::device::by_name::{call_and_wait, global};
use crate::device::limit::within;
use crate::device::locks;
use crate::device::storage::connection;
use crate::device::storage::copies::{Copies, content_of, remove_file, write_file};
use crate::device::storage::database::Database;
use crate::device::storage::failure::of_thrown;
use crate::device::storage::shelf::Shelf;

/// How long the browser may take over one place, in milliseconds.
const LIMIT_MS: u32 = 5_000;
/// How often a key is looked for and made when no answer comes: another page, or this one, may have been in the way.
const TRIES: u32 = 2;
/// The file that holds the key.
const FILE: &str = "key";
/// The store of answers that holds it once more, and the lock that keeps the pages apart that would make one.
pub(super) const CACHE: &str = "red-thread-key";

/// The two places of a shelf.
#[derive(Clone, Copy, Debug)]
struct Places(Shelf);

impl Keys for Places {
    async fn key(&self, place: Place) -> Result<Option<Vec<u8>>, StoreError> {
        match place {
            Place::File => content_of(self.0.database(), FILE).await,
            Place::Cache => limited(self.cached()).await,
        }
    }

    async fn keep(&self, place: Place, key: &[u8]) -> Result<(), StoreError> {
        match place {
            Place::File => write_file(self.0.database(), FILE, 0, key).await,
            Place::Cache => limited(self.cache(key)).await,
        }
    }

    async fn forget(&self, place: Place) -> Result<(), StoreError> {
        match place {
            Place::File => {
                // What was there is written over first: a browser may keep a removed file for a while.
                if content_of(self.0.database(), FILE).await?.is_some() {
                    write_file(self.0.database(), FILE, 0, &[0; 64]).await?;
                }
                remove_file(self.0.database(), FILE).await
            }
            Place::Cache => limited(self.uncache()).await,
        }
    }
}

impl Places {
    /// An address that no site has, since nothing is ever asked for there.
    fn address(self) -> JsValue {
        format!("/red-thread-key/{}", self.0.database()).into()
    }

    async fn cached(self) -> Result<Option<Vec<u8>>, JsValue> {
        answer_at(self.address()).await
    }

    async fn cache(self, key: &[u8]) -> Result<(), JsValue> {
        put_at(self.address(), key).await
    }

    async fn uncache(self) -> Result<(), JsValue> {
        call_and_wait(&store().await?, "delete", &[self.address()])
            .await
            .map(drop)
    }
}

/// Where the lock of a shelf lies once more.
fn lock_address(shelf: Shelf) -> JsValue {
    format!("/red-thread-lock/{}", shelf.database()).into()
}

/// The lock of a shelf, from the store of answers.
pub(super) async fn lock_in_cache(shelf: Shelf) -> Result<Option<Vec<u8>>, StoreError> {
    limited(answer_at(lock_address(shelf))).await
}

/// Keeps the lock of a shelf in the store of answers; an empty one takes the place of what was there and says nothing.
pub(super) async fn keep_lock_in_cache(shelf: Shelf, lock: &[u8]) -> Result<(), StoreError> {
    limited(put_at(lock_address(shelf), lock)).await
}

async fn answer_at(address: JsValue) -> Result<Option<Vec<u8>>, JsValue> {
    let found = call_and_wait(&store().await?, "match", &[address]).await?;
    if found.is_undefined() {
        return Ok(None);
    }
    let buffer = call_and_wait(&found, "arrayBuffer", &[]).await?;
    Ok(Some(Uint8Array::new(&buffer).to_vec()))
}

async fn put_at(address: JsValue, bytes: &[u8]) -> Result<(), JsValue> {
    let response: Function = global("Response").ok_or_else(missing)?.dyn_into()?;
    let answer = Reflect::construct(&response, &Array::of1(&Uint8Array::from(bytes)))?;
    call_and_wait(&store().await?, "put", &[address, answer])
        .await
        .map(drop)
}

async fn store() -> Result<JsValue, JsValue> {
    let caches = global("caches").ok_or_else(missing)?;
    call_and_wait(&caches, "open", &[CACHE.into()]).await
}

fn missing() -> JsValue {
    js_sys::TypeError::new("no such storage").into()
}

async fn limited<T>(work: impl Future<Output = Result<T, JsValue>>) -> Result<T, StoreError> {
    match within(LIMIT_MS, work).await {
        Some(Ok(done)) => Ok(done),
        // Pages that are not secure, and private windows of some browsers, have no such store.
        Some(Err(thrown)) if thrown.is_instance_of::<js_sys::TypeError>() => Err(StoreError::NoStorage),
        Some(Err(thrown)) => Err(of_thrown(&thrown)),
        None => Err(StoreError::Lost),
    }
}

/// The key of this name; see [`vault::find_key`].
///
/// # Errors
/// Those of [`vault::find_key`].
pub async fn find_key(shelf: Shelf, id: KeyId) -> Result<Option<StoreKey>, StoreError> {
    // What is put back in its place must not be put beside a lock that another page puts on. Reading does not wait for that for ever.
    let places = Places(shelf);
    match locks::holding_within(LIMIT_MS, CACHE, vault::find_key(&places, Some(id))).await {
        Some(found) => found,
        None => vault::find_key(&places, Some(id)).await,
    }
}

/// The key that a shelf has, whichever it is; see [`vault::find_key`].
///
/// # Errors
/// Those of [`vault::find_key`].
pub async fn any_key(shelf: Shelf) -> Result<Option<StoreKey>, StoreError> {
    let places = Places(shelf);
    let finding = vault::find_key(&places, None);
    locks::holding_within(LIMIT_MS, CACHE, finding)
        .await
        .unwrap_or(Ok(None))
}

/// The key that a shelf has, or a new one; see [`vault::make_key`].
///
/// # Errors
/// Those of [`with_key`].
pub async fn make_key(shelf: Shelf) -> Result<StoreKey, StoreError> {
    with_key(shelf, async |key| key).await
}

/// Does something with the key that a shelf has, or a new one, while no other page makes, moves or takes away a key; see
/// [`vault::make_key`].
///
/// # Errors
/// Those of [`vault::make_key`]; `NoStorage` where this browser cannot keep two pages from making one each, or has no secure
/// source of chance; `Lost` when no turn and no answer comes, each tried twice for five seconds; `Deleted` when everything is being deleted, since a key made then would be left behind.
pub async fn with_key<T>(shelf: Shelf, task: impl AsyncFnOnce(StoreKey) -> T) -> Result<T, StoreError> {
    if !locks::exist() {
        return Err(StoreError::NoStorage);
    }
    let random = random().ok_or(StoreError::NoStorage)?;
    let mut task = Some(task);
    for _ in 1..TRIES {
        match once_with_key(shelf, random, &mut task).await {
            Err(StoreError::Lost) if task.is_some() => {}
            done => return done,
        }
    }
    once_with_key(shelf, random, &mut task).await
}

/// One try. The task is taken once there is a key for it.
async fn once_with_key<T>(
    shelf: Shelf,
    random: [u8; KEY],
    task: &mut Option<impl AsyncFnOnce(StoreKey) -> T>,
) -> Result<T, StoreError> {
    let making = async {
        if connection::is_shut() {
            return Err(StoreError::Deleted);
        }
        let key = vault::make_key(&Places(shelf), random).await?;
        let task = task.take().ok_or(StoreError::Lost)?;
        Ok(task(key).await)
    };
    in_turn(making).await
}

/// Does something with the keys while no other page does.
///
/// # Errors
/// Those of the task; `Lost` when no turn comes within five seconds: then it was not begun.
pub(super) async fn in_turn<T>(task: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
    locks::holding_within(LIMIT_MS, CACHE, task)
        .await
        .unwrap_or(Err(StoreError::Lost))
}

/// Puts a lock on; see [`vault::lock_up`].
///
/// # Errors
/// Those of [`vault::lock_up`].
pub async fn lock_up(shelf: Shelf, lock: Vec<u8>, key: &StoreKey) -> Result<(), StoreError> {
    let (log, files, keys) = (Database(shelf), Copies(shelf), Places(shelf));
    in_turn(vault::lock_up(&log, &files, &keys, lock, key)).await
}

/// Takes the lock off; see [`vault::unlock_for_good`].
///
/// # Errors
/// Those of [`vault::unlock_for_good`].
pub async fn unlock_for_good(shelf: Shelf, key: &StoreKey) -> Result<(), StoreError> {
    let (log, files, keys) = (Database(shelf), Copies(shelf), Places(shelf));
    in_turn(vault::unlock_for_good(&log, &files, &keys, key)).await
}

/// Takes away a key that was found beside a lock; see [`vault::finish_locking`].
///
/// # Errors
/// Those of [`vault::finish_locking`].
pub async fn finish_locking(shelf: Shelf) -> Result<(), StoreError> {
    in_turn(vault::finish_locking(&Database(shelf), &Places(shelf))).await
}

/// Random bytes from the browser's secure source, and from no other.
#[must_use]
pub fn random() -> Option<[u8; KEY]> {
    let crypto: Crypto = global("crypto")?.dyn_into().ok()?;
    let mut random = [0; KEY];
    crypto.get_random_values_with_u8_array(&mut random).ok()?;
    Some(random)
}
