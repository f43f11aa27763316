//! The connection to a shelf's database: opened once, used again, given up when it is dead or in the way. Not what is
//! read or written over it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo_events::EventListener;
use idb::event::VersionChangeEvent;
use idb::{DatabaseEvent, Event, Factory, ObjectStoreParams, Request};
use js_sys::Promise;
use vault::StoreError;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::IdbDatabase;

use crate::device::limit::within;
use crate::device::locks;
use crate::device::storage::delete;
use crate::device::storage::failure::{of_database, of_thrown};
use crate::device::storage::shelf::Shelf;

/// The version of the database's layout. It stays 1 for ever: what changes is the data's own version, in `ABOUT`.
const LAYOUT: u32 = 1;
/// The entries of the log, each under its number, from 1 without gaps.
pub(super) const LOG: &str = "log";
/// What is being typed, each form under its address.
pub(super) const DRAFT: &str = "draft";
/// The record that says which version of the format the log is in, under `ONLY`, and what else is said of it.
pub(super) const ABOUT: &str = "about";
/// The record of the data's version, in `ABOUT`.
pub(super) const ONLY: u32 = 1;
/// Where the log ends, in `ABOUT`: a record that apps from before there was one pass over.
pub(super) const HEAD: u32 = 2;
/// Word of the last backup, in `ABOUT`.
pub(super) const NOTE: u32 = 3;
/// The name of the key that is behind a lock, in `ABOUT`.
pub(super) const LOCK: u32 = 4;
/// How long the browser may take to open or delete a database, in milliseconds.
pub(super) const LIMIT_MS: u32 = 2_000;
/// How long reading or writing may take before it is said that it got no answer, waiting for other writers included, in
/// milliseconds.
const ANSWER_MS: u32 = 10_000;
/// How often work is tried on a fresh connection when the one before was lost.
const TRIES: u32 = 3;

thread_local! {
    /// Whether nothing may be opened, because everything is being deleted.
    static SHUT: Cell<bool> = const { Cell::new(false) };
    static OPEN: RefCell<BTreeMap<&'static str, Rc<Connection>>> = const { RefCell::new(BTreeMap::new()) };
}

/// One open connection. Dropping it closes it, after the work that is under way.
pub(super) struct Connection {
    pub(super) database: IdbDatabase,
    _listeners: [EventListener; 2],
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.database.close();
    }
}

/// Does the work on the shelf's connection. When the connection turns out to be lost, the work is tried again on a fresh
/// one; it is told how many times it was tried before. `Lost` when no answer comes in time.
pub(super) async fn on<T>(
    shelf: Shelf,
    work: impl AsyncFn(&Connection, u32) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    answered(shelf, trying(shelf, work)).await
}

/// The same while nobody else writes on this shelf, where the browser can see to that; the wait for it counts.
pub(super) async fn alone_on<T>(
    shelf: Shelf,
    work: impl AsyncFn(&Connection, u32) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    answered(shelf, locks::holding(shelf.database(), trying(shelf, work))).await
}

async fn trying<T>(
    shelf: Shelf,
    work: impl AsyncFn(&Connection, u32) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let mut tried = 0;
    loop {
        let connection = match connect(shelf).await {
            Err(StoreError::Lost) if tried + 1 < TRIES => {
                tried += 1;
                continue;
            }
            connection => connection?,
        };
        match work(&connection, tried).await {
            Err(StoreError::Lost) if tried + 1 < TRIES => {
                give_up(shelf, &connection);
                tried += 1;
            }
            done => return done,
        }
    }
}

/// What the work on the shelf answers, or `Lost` when nothing comes in time.
async fn answered<T>(
    shelf: Shelf,
    work: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    let Some(answer) = within(ANSWER_MS, work).await else {
        // The connection may be what does not answer: the next try gets a fresh one.
        close(shelf);
        return Err(StoreError::Lost);
    };
    answer
}

/// Closes the shelf's connection, if there is one.
pub(super) fn close(shelf: Shelf) {
    let connection = OPEN.with_borrow_mut(|open| open.remove(shelf.database()));
    if let Some(connection) = connection {
        connection.database.close();
    }
}

/// Closes every connection, and opens none until [`reopen`]: whatever still wants to write is refused.
pub fn shut() {
    SHUT.set(true);
    drop(OPEN.take());
}

/// Whether nothing may be opened, because everything is being deleted.
pub(super) fn is_shut() -> bool {
    SHUT.get()
}

/// Connections may be opened again.
pub fn reopen() {
    SHUT.set(false);
}

/// Gives up this connection, but not one that others have opened in its place.
fn give_up(shelf: Shelf, dead: &Rc<Connection>) {
    let current = OPEN.with_borrow(|open| open.get(shelf.database()).cloned());
    if current.is_some_and(|current| Rc::ptr_eq(&current, dead)) {
        close(shelf);
    }
}

async fn connect(shelf: Shelf) -> Result<Rc<Connection>, StoreError> {
    if SHUT.get() {
        return Err(StoreError::Deleted);
    }
    if let Some(open) = OPEN.with_borrow(|open| open.get(shelf.database()).cloned()) {
        return Ok(open);
    }
    let database = open(shelf).await?;
    // Another tab that throws the sample away waits until everyone has let go. After either event the handle is useless.
    let listeners = ["versionchange", "close"].map(|name| {
        EventListener::new(&database, name, move |event| {
            close(shelf);
            delete::heed(shelf, event);
        })
    });
    let connection = Rc::new(Connection {
        database,
        _listeners: listeners,
    });
    OPEN.with_borrow_mut(|open| open.insert(shelf.database(), connection.clone()));
    Ok(connection)
}

async fn open(shelf: Shelf) -> Result<IdbDatabase, StoreError> {
    let mut request = Factory::new()
        .and_then(|factory| factory.open(shelf.database(), Some(LAYOUT)))
        .map_err(of_database)?;
    request.on_upgrade_needed(|event| lay_out(&event));
    let promise = Promise::new(&mut |resolve, reject| {
        request.on_success(move |event| {
            let database = event
                .target()
                .and_then(|request| request.result())
                .unwrap_or_default();
            let _ = resolve.call1(&JsValue::UNDEFINED, &database);
        });
        request.on_error(move |event| drop(reject.call1(&JsValue::UNDEFINED, &error_of(event))));
    });
    keep_until_answered(request, &promise);
    let mut opening = Opening {
        answer: promise.clone(),
        is_taken: false,
    };
    match within(LIMIT_MS, JsFuture::from(promise)).await {
        Some(Ok(database)) => {
            opening.is_taken = true;
            database.dyn_into().map_err(|_| StoreError::NoStorage)
        }
        // A browser that offers the interface and then refuses to open anything is one without storage for us.
        Some(Err(thrown)) => match of_thrown(&thrown) {
            StoreError::Lost => Err(StoreError::NoStorage),
            other => Err(other),
        },
        None => Err(StoreError::Blocked),
    }
}

/// The callbacks of a request must live for as long as the browser may still call them, also when nobody waits any longer.
pub(super) fn keep_until_answered(request: impl Request + 'static, answer: &Promise) {
    let answer = JsFuture::from(answer.clone());
    spawn_local(async move {
        let _ = answer.await;
        drop(request);
    });
}

/// A connection that is being opened. When nobody waits for it any longer, it is closed as soon as it is open: it must not stand
/// in anyone's way.
struct Opening {
    answer: Promise,
    is_taken: bool,
}

impl Drop for Opening {
    fn drop(&mut self) {
        if self.is_taken {
            return;
        }
        let answer = JsFuture::from(self.answer.clone());
        spawn_local(async move {
            let late = answer.await.and_then(JsCast::dyn_into::<IdbDatabase>);
            if let Ok(late) = late {
                late.close();
            }
        });
    }
}

/// Makes the stores of a new database. What fails here makes the browser refuse the whole opening.
fn lay_out(event: &VersionChangeEvent) {
    if let Ok(database) = event.database() {
        for store in [LOG, DRAFT, ABOUT] {
            let _ = database.create_object_store(store, ObjectStoreParams::new());
        }
    }
}

/// What the browser left in the request that failed.
pub(super) fn error_of<E>(event: E) -> JsValue
where
    E: Event,
    E::Target: Request,
{
    let error = event.target().and_then(|request| request.error());
    error.ok().flatten().map(JsValue::from).unwrap_or_default()
}
