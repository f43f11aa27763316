//! The second copy and the sentinel, in the browser's private folder. They are read here and written by a worker, because
//! older browsers write files nowhere else.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Uint8Array;
use vault::{File, Files, StoreError};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

use crate::device::by_name::{call_and_wait, of_navigator};
use crate::device::limit::within;
use crate::device::storage::failure::{named, of_thrown};
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
        match within(LIMIT_MS, content(self.0.database(), name(file))).await {
            Some(Ok(bytes)) => Ok(Some(bytes)),
            Some(Err(thrown)) if is_missing(&thrown) => Ok(None),
            Some(Err(thrown)) => Err(of_thrown(&thrown)),
            None => Err(StoreError::Lost),
        }
    }

    async fn write(&self, file: File, at: u32, bytes: Vec<u8>) -> Result<(), StoreError> {
        let bytes = Uint8Array::from(bytes.as_slice());
        let (folder, file) = (self.0.database().into(), name(file).into());
        let writer = writer()?;
        let answer = writer
            .ask("write", &[folder, file, at.into(), bytes.into()], &[], LIMIT_MS)
            .await;
        match answer {
            Ok(_) => Ok(()),
            Err(Unanswered::Refused(word)) => Err(refusal(&word)),
            Err(Unanswered::Missing) => Err(StoreError::NoStorage),
            Err(Unanswered::TooLong | Unanswered::Broken) => Err(StoreError::Lost),
        }
    }
}

async fn content(folder: &str, file: &str) -> Result<Vec<u8>, JsValue> {
    let Some(storage) = of_navigator("storage") else {
        return Err(missing());
    };
    let root = call_and_wait(&storage, "getDirectory", &[]).await?;
    let folder = call_and_wait(&root, "getDirectoryHandle", &[folder.into()]).await?;
    let handle = call_and_wait(&folder, "getFileHandle", &[file.into()]).await?;
    let file = call_and_wait(&handle, "getFile", &[]).await?;
    let buffer = call_and_wait(&file, "arrayBuffer", &[]).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

fn name(file: File) -> &'static str {
    match file {
        File::Sentinel => "sentinel",
        File::Mirror => "mirror",
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
