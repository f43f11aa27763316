//! The second copy and the sentinel, in the browser's private folder. They are read here and written by a worker, because
//! older browsers write files nowhere else.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Uint8Array;
use letters::device_lock::Lock;
use vault::{File, Files, StoreError};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

use crate::device::by_name::{call_and_wait, of_navigator};
use crate::device::limit::within;
use crate::device::storage::failure::{named, of_thrown};
use crate::device::storage::keys;
use crate::device::storage::shelf::Shelf;
use crate::device::workers::{Job, Unanswered, Worker};

/// How long the browser may take to read or write a file, in milliseconds.
const LIMIT_MS: u32 = 5_000;

thread_local! {
    /// The worker that writes, once something was written.
    static WRITER: RefCell<Option<Rc<Worker>>> = const { RefCell::new(None) };
}

/// The files of a shelf.
#[derive(Clone, Copy, Debug)]
pub(super) struct Copies(pub(super) Shelf);

impl Files for Copies {
    async fn content(&self, file: File) -> Result<Option<Vec<u8>>, StoreError> {
        let content = content_of(self.0.database(), name(file)).await;
        match &content {
            // A lock that is lost is lost for ever: it lies in the browser's store of answers once more.
            Ok(Some(lock)) if file != File::Lock || Lock::read(lock).is_some() => content,
            _ if file == File::Lock => match keys::lock_in_cache(self.0).await {
                Ok(Some(lock)) => Ok(Some(lock)),
                Ok(None) | Err(_) => content,
            },
            _ => content,
        }
    }

    async fn write(&self, file: File, at: u32, bytes: Vec<u8>) -> Result<(), StoreError> {
        if file == File::Lock {
            // Where there is no such store, the file alone has to do.
            let _ = keys::keep_lock_in_cache(self.0, &bytes).await;
        }
        write_file(self.0.database(), name(file), at, &bytes).await
    }
}

/// All of a file in a folder; `None` when there is none.
pub(super) async fn content_of(folder: &str, file: &str) -> Result<Option<Vec<u8>>, StoreError> {
    match within(LIMIT_MS, content(folder, file)).await {
        Some(Ok(bytes)) => Ok(Some(bytes)),
        Some(Err(thrown)) if is_missing(&thrown) => Ok(None),
        Some(Err(thrown)) => Err(of_thrown(&thrown)),
        None => Err(StoreError::Lost),
    }
}

/// Writes bytes at this place of a file and ends it behind them; see [`Files::write`].
pub(super) async fn write_file(folder: &str, file: &str, at: u32, bytes: &[u8]) -> Result<(), StoreError> {
    let bytes = Uint8Array::from(bytes);
    let writer = writer()?;
    let answer = writer
        .ask(
            "write",
            &[folder.into(), file.into(), at.into(), bytes.into()],
            &[],
            LIMIT_MS,
        )
        .await;
    match answer {
        Ok(_) => Ok(()),
        Err(Unanswered::Refused(word)) => Err(refusal(&word)),
        Err(Unanswered::Missing) => {
            // It could not be fetched; the next write tries again, perhaps with a network. That is no browser without files.
            WRITER.set(None);
            Err(StoreError::Lost)
        }
        Err(Unanswered::TooLong | Unanswered::Broken) => Err(StoreError::Lost),
    }
}

/// Removes a file; one that is not there is removed already.
pub(super) async fn remove_file(folder: &str, file: &str) -> Result<(), StoreError> {
    match within(LIMIT_MS, remove(folder, file)).await {
        Some(Ok(())) => Ok(()),
        Some(Err(thrown)) if is_missing(&thrown) => Ok(()),
        Some(Err(thrown)) => Err(of_thrown(&thrown)),
        None => Err(StoreError::Lost),
    }
}

async fn remove(folder: &str, file: &str) -> Result<(), JsValue> {
    let folder = handle_of(folder).await?;
    call_and_wait(&folder, "removeEntry", &[file.into()])
        .await
        .map(drop)
}

async fn content(folder: &str, file: &str) -> Result<Vec<u8>, JsValue> {
    let folder = handle_of(folder).await?;
    let handle = call_and_wait(&folder, "getFileHandle", &[file.into()]).await?;
    let file = call_and_wait(&handle, "getFile", &[]).await?;
    let buffer = call_and_wait(&file, "arrayBuffer", &[]).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

async fn handle_of(folder: &str) -> Result<JsValue, JsValue> {
    let Some(storage) = of_navigator("storage") else {
        return Err(missing());
    };
    let root = call_and_wait(&storage, "getDirectory", &[]).await?;
    call_and_wait(&root, "getDirectoryHandle", &[folder.into()]).await
}

fn name(file: File) -> &'static str {
    match file {
        File::Sentinel => "sentinel",
        File::Mirror => "mirror",
        File::Lock => "lock",
        File::Next => "next",
    }
}

/// What a browser says of a file that is not there.
fn is_missing(thrown: &JsValue) -> bool {
    let Some(exception) = thrown.dyn_ref::<DomException>() else {
        // A browser without such a folder has no such method.
        return thrown.is_instance_of::<js_sys::TypeError>();
    };
    exception.name() == "NotFoundError"
}

fn missing() -> JsValue {
    js_sys::TypeError::new("no storage").into()
}

fn refusal(word: &str) -> StoreError {
    match word {
        "none" => StoreError::NoStorage,
        "short" => StoreError::Damaged,
        "full" => StoreError::Full,
        name => named(name, ""),
    }
}

/// The worker that writes: the one there is, or a new one where it has ended.
fn writer() -> Result<Rc<Worker>, StoreError> {
    let running = WRITER.with_borrow(|writer| writer.clone().filter(|writer| !writer.has_ended()));
    if let Some(running) = running {
        return Ok(running);
    }
    let started = Worker::start(Job::Mirror).map_err(|_| StoreError::NoStorage)?;
    let started = Rc::new(started);
    WRITER.set(Some(started.clone()));
    Ok(started)
}
