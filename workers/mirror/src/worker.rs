//! The way in for the worker's script: one task. What it refuses, it refuses with a word that the page knows.

use js_sys::{JsString, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemGetDirectoryOptions,
    FileSystemGetFileOptions, FileSystemReadWriteOptions, FileSystemSyncAccessHandle, WorkerGlobalScope,
};

/// The word for a browser that has no private files.
const NONE: &str = "none";

/// Writes bytes at this place of a file, ends the file behind them, and answers when that is on the disk. The folder and the
/// file are made when there are none.
///
/// # Errors
/// `none` where this browser has no such folder, or writes no files in it; `short` when the file ends before that place, and
/// then nothing was written; `full`; else the browser's name of the reason.
#[wasm_bindgen]
pub async fn write(folder: String, file: String, at: u32, bytes: Vec<u8>) -> Result<(), JsValue> {
    let handle = open(&folder, &file).await?;
    let written = write_into(&handle, at, &bytes);
    handle.close();
    written
}

fn write_into(handle: &FileSystemSyncAccessHandle, at: u32, bytes: &[u8]) -> Result<(), JsValue> {
    let refused = |thrown: JsValue| word(&thrown);
    if handle.get_size().map_err(refused)? < f64::from(at) {
        return Err("short".into());
    }
    let place = FileSystemReadWriteOptions::new();
    place.set_at(f64::from(at));
    let written = handle
        .write_with_u8_array_and_options(bytes, &place)
        .map_err(refused)?;
    // Less than everything is written only where there is no more room.
    if written < bytes.len() as f64 {
        return Err("full".into());
    }
    handle
        .truncate_with_f64(f64::from(at) + written)
        .and_then(|()| handle.flush())
        .map_err(refused)
}

async fn open(folder: &str, file: &str) -> Result<FileSystemSyncAccessHandle, JsValue> {
    let refused = |thrown: JsValue| word(&thrown);
    let root = match root().await {
        Some(root) => root,
        // Once more, since this decides for good how the passport is kept.
        None => root().await.ok_or(NONE)?,
    };
    let (folders, files) = (
        FileSystemGetDirectoryOptions::new(),
        FileSystemGetFileOptions::new(),
    );
    folders.set_create(true);
    files.set_create(true);
    let folder = waited(root.get_directory_handle_with_options(folder, &folders));
    let folder: FileSystemDirectoryHandle = folder.await.map_err(refused)?;
    let file = waited(folder.get_file_handle_with_options(file, &files));
    let file: FileSystemFileHandle = file.await.map_err(refused)?;
    if !can(&file, "createSyncAccessHandle") {
        return Err(NONE.into());
    }
    waited(file.create_sync_access_handle()).await.map_err(refused)
}

/// The folder of this site, where the browser has one and lets it be used.
async fn root() -> Option<FileSystemDirectoryHandle> {
    let scope: WorkerGlobalScope = js_sys::global().dyn_into().ok()?;
    let storage = scope.navigator().storage();
    if !can(&storage, "getDirectory") {
        return None;
    }
    waited(storage.get_directory()).await.ok()
}

/// Whether this is something that can do that. Browsers of today lack the one or the other.
fn can(what: &JsValue, method: &str) -> bool {
    what.is_object() && Reflect::get(what, &method.into()).is_ok_and(|found| found.is_function())
}

async fn waited<T: JsCast>(promise: js_sys::Promise) -> Result<T, JsValue> {
    JsFuture::from(promise).await?.dyn_into()
}

/// The word for what the browser threw: a text, because that is what the script takes for a refusal.
fn word(thrown: &JsValue) -> JsValue {
    let name = thrown.dyn_ref::<DomException>().map(DomException::name);
    match name.as_deref() {
        Some("QuotaExceededError") => "full".into(),
        Some(name) => JsString::from(name).into(),
        None => "unknown".into(),
    }
}
