//! Takes away everything that this app keeps in the browser: every database of ours by the beginning of its name, all private
//! files, what is remembered beside them. The order, and what it is good for, is in `vault`.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use vault::{Deleted, Device, StoreError};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

use crate::device::by_name::{call, call_and_wait, global, object, of_navigator, property};
use crate::device::limit::within;
use crate::device::locks;
use crate::device::storage::connection;
use crate::device::storage::database::Database;
use crate::device::storage::draft::forget_drafts;
use crate::device::storage::failure::of_thrown;
use crate::device::storage::keys;
use crate::device::storage::log;
use crate::device::storage::removal::remove_database;
use crate::device::storage::second_copy::LOCK;
use crate::device::storage::shelf::Shelf;

/// What the names of all our databases and of everything that we remember begin with.
const OURS: &str = "red-thread";
/// The log that is opened first at each start: the mark stands there.
const FIRST: Shelf = Shelf::Own;
/// How long one step may take, waiting for other tabs included, in milliseconds.
const LIMIT_MS: u32 = 10_000;

thread_local! {
    static HEARING: RefCell<Option<Rc<dyn Fn()>>> = const { RefCell::new(None) };
}

/// Hears of deletions until it is dropped.
#[must_use = "dropping it ends the listening"]
#[derive(Debug)]
pub struct Listening(());

impl Drop for Listening {
    fn drop(&mut self) {
        HEARING.set(None);
    }
}

/// Calls back when another tab takes the person's own passport away under this one. Nothing can be stored here from then on,
/// until [`reopen`](connection::reopen).
pub fn listen(callback: impl Fn() + 'static) -> Listening {
    HEARING.set(Some(Rc::new(callback)));
    Listening(())
}

/// The browser has closed a connection, or asks for it to be closed. When that is because the person's own database is being
/// deleted, nothing may be opened in its place. A browser may have no other way to tell.
pub(super) fn heed(shelf: Shelf, event: &web_sys::Event) {
    let is_deletion = event.type_() == "versionchange" && property(event, "newVersion").is_none();
    if !is_deletion || shelf == Shelf::Sample {
        return;
    }
    connection::shut();
    if let Some(callback) = HEARING.with_borrow(Clone::clone) {
        callback();
    }
}

/// Deletes everything; see [`vault::delete`]. Other tabs have been told before. Nothing else of this page can reach the store
/// meanwhile, nor afterwards unless all of it is gone.
pub async fn delete_all() -> Deleted {
    connection::reopen();
    let deleted = vault::delete(&Here).await;
    if deleted == Deleted::All {
        connection::reopen();
        Shelf::all().for_each(log::forget);
    }
    deleted
}

/// This browser.
struct Here;

impl Device for Here {
    async fn mark(&self) -> Result<(), StoreError> {
        vault::mark(&Database(FIRST)).await?;
        // What was typed and not saved goes with the database, if it does not go now.
        let _ = forget_drafts(FIRST).await;
        connection::shut();
        Ok(())
    }

    /// One that is being written by another tab is waited for, and so is a key that is being made; every later one sees the mark.
    async fn remove_copies(&self) -> Result<(), StoreError> {
        let files = locks::holding(LOCK, locks::holding(keys::CACHE, remove_files()));
        let files = in_time(files).await;
        files.and(in_time(locks::holding(keys::CACHE, remove_answers())).await)
    }

    async fn remove_others(&self) -> Result<(), StoreError> {
        let mut removed = Ok(());
        for name in databases().await {
            if name != FIRST.database() {
                removed = removed.and(remove_database(&name).await);
            }
        }
        removed
    }

    async fn remove_settings(&self) -> Result<(), StoreError> {
        let Some(window) = web_sys::window() else {
            return Ok(());
        };
        // A browser that refuses to show them keeps none for us.
        let places = [window.local_storage(), window.session_storage()];
        let mut places = places.into_iter().filter_map(|place| place.ok().flatten());
        places.try_for_each(|place| forget(&place))
    }

    async fn remove_marked(&self) -> Result<(), StoreError> {
        let name = FIRST.database();
        in_time(locks::holding(name, remove_database(name))).await
    }
}

async fn in_time(step: impl Future<Output = Result<(), StoreError>>) -> Result<(), StoreError> {
    within(LIMIT_MS, step).await.unwrap_or(Err(StoreError::Blocked))
}

/// Our databases as far as the browser names them, and those that we know of.
async fn databases() -> Vec<String> {
    let mut names: Vec<String> = Shelf::all().map(|shelf| shelf.database().to_owned()).collect();
    let Some(factory) = global("indexedDB") else {
        return names;
    };
    let listed = within(LIMIT_MS, call_and_wait(&factory, "databases", &[])).await;
    let listed = listed
        .and_then(Result::ok)
        .and_then(|listed| listed.dyn_into::<Array>().ok());
    for database in listed.into_iter().flatten() {
        let name = property(&database, "name").and_then(|name| name.as_string());
        names.extend(name.filter(|name| name.starts_with(OURS) && !names.contains(name)));
    }
    names
}

/// Removes everything in the browser's private folder. It is this site's alone, and whatever lies there is a second copy, be it
/// of a shelf that this version of the app does not know.
async fn remove_files() -> Result<(), StoreError> {
    let Some(storage) = of_navigator("storage") else {
        return Ok(());
    };
    let root = match call_and_wait(&storage, "getDirectory", &[]).await {
        Ok(root) => root,
        Err(thrown) if has_no_folder(&thrown) => return Ok(()),
        Err(thrown) => return Err(of_thrown(&thrown)),
    };
    let mut removed = Ok(());
    for name in names_in(&root).await.map_err(|thrown| of_thrown(&thrown))? {
        let all_of_it = object([("recursive", true.into())]);
        let answer = call_and_wait(&root, "removeEntry", &[name, all_of_it.into()]).await;
        removed = removed.and(answer.map(drop).or_else(|thrown| match is_gone(&thrown) {
            true => Ok(()),
            false => Err(of_thrown(&thrown)),
        }));
    }
    removed
}

/// Removes what of ours lies in the browser's store of answers: keys, but not the files of the app, which the service worker
/// looks after under names that go on with its address.
async fn remove_answers() -> Result<(), StoreError> {
    let Some(store) = global("caches") else {
        return Ok(());
    };
    let Ok(names) = call_and_wait(&store, "keys", &[]).await else {
        // Where it may not be looked into, nothing was put.
        return Ok(());
    };
    let names: Vec<String> = Array::from(&names)
        .iter()
        .filter_map(|name| name.as_string())
        .collect();
    let is_ours = |name: &&String| {
        name.strip_prefix(OURS)
            .is_some_and(|rest| !rest.starts_with(" http"))
    };
    let mut removed = Ok(());
    for name in names.iter().filter(is_ours) {
        let answer = call_and_wait(&store, "delete", &[name.as_str().into()]).await;
        removed = removed.and(answer.map(drop).map_err(|thrown| of_thrown(&thrown)));
    }
    removed
}

pub(super) async fn names_in(folder: &JsValue) -> Result<Vec<JsValue>, JsValue> {
    let walk = call(folder, "keys", &[])?;
    let mut names = Vec::new();
    loop {
        let step = call_and_wait(&walk, "next", &[]).await?;
        match property(&step, "value") {
            Some(name) => names.push(name),
            None => return Ok(names),
        }
    }
}

/// A browser without private files has no such method, or refuses it for good.
fn has_no_folder(thrown: &JsValue) -> bool {
    let name = thrown.dyn_ref::<DomException>().map(DomException::name);
    match name.as_deref() {
        Some("SecurityError") => true,
        Some(_) => false,
        None => thrown.is_instance_of::<js_sys::TypeError>(),
    }
}

fn is_gone(thrown: &JsValue) -> bool {
    thrown
        .dyn_ref::<DomException>()
        .is_some_and(|exception| exception.name() == "NotFoundError")
}

/// Forgets what is ours in a storage of words.
fn forget(place: &Storage) -> Result<(), StoreError> {
    let length = place.length().map_err(|thrown| of_thrown(&thrown))?;
    let names: Vec<String> = (0..length)
        .filter_map(|at| place.key(at).ok().flatten())
        .collect();
    let mut ours = names.iter().filter(|name| name.starts_with(OURS));
    ours.try_for_each(|name| place.remove_item(name).map_err(|thrown| of_thrown(&thrown)))
}
