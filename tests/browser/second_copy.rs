//! A log that the browser has damaged is mended from its second copy, and an empty store is not believed over the sentinel.

use letters::chain::Head;
use letters::mirror::{self, Sentinel};
use red_thread::device::storage::{Mended, Shelf, StoreError, append, load, reopen};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{fresh, nothing, run};

/// Three entries, and what their copy and its sentinel hold.
async fn kept() -> (Vec<u8>, Vec<u8>) {
    fresh().await;
    let entries: Vec<Vec<u8>> = (1..=3u8).map(|number| vec![number; 20]).collect();
    for (after, entry) in (0..).zip(&entries) {
        append(Shelf::Own, after, b"about", entry.clone()).await.unwrap();
    }
    let records = entries.iter().flat_map(|entry| mirror::record(entry));
    let copy: Vec<u8> = mirror::begin(1, b"about").into_iter().chain(records).collect();
    let sentinel = Sentinel {
        head: Head::empty(1).after_all(entries.iter().map(Vec::as_slice)),
        length: copy.len() as u32,
    };
    (copy, sentinel.write())
}

async fn keep(name: &str, bytes: &[u8]) {
    run(&format!("await keep('{name}', {bytes:?});")).await;
}

/// What a browser does to a database behind our back, as a script.
const DAMAGE: [(&str, &str); 4] = [
    ("the database is gone", "await remove('red-thread');"),
    ("the last entry is gone", "await take('red-thread', 'log', 3);"),
    (
        "an entry has changed",
        "await put('red-thread', 'log', 2, new Uint8Array([2]));",
    ),
    ("what it is is gone", "await take('red-thread', 'about', 1);"),
];

#[wasm_bindgen_test]
async fn a_damaged_log_is_mended_from_its_copy() {
    for (what, damage) in DAMAGE {
        let (copy, sentinel) = kept().await;
        let before = load(Shelf::Own).await.unwrap();
        keep("mirror", &copy).await;
        keep("sentinel", &sentinel).await;
        run(damage).await;
        reopen();
        let mended = load(Shelf::Own).await.unwrap();
        assert_eq!(mended.mended, Some(Mended { lost: 0 }), "{what}");
        assert_eq!(mended.entries, before.entries, "{what}");
        assert_eq!(load(Shelf::Own).await.unwrap(), before, "{what}");
    }
}

#[wasm_bindgen_test]
async fn an_empty_store_is_not_believed_where_a_sentinel_knows_better() {
    let (_, sentinel) = kept().await;
    keep("sentinel", &sentinel).await;
    run("await remove('red-thread');").await;
    reopen();
    assert_eq!(load(Shelf::Own).await, Err(StoreError::Damaged));
}

#[wasm_bindgen_test]
async fn a_sentinel_that_cannot_be_read_keeps_an_empty_store_from_being_believed() {
    fresh().await;
    run("spoil(FileSystemDirectoryHandle.prototype, 'getDirectoryHandle', () => async () => { throw new DOMException('', 'UnknownError'); });").await;
    assert_eq!(
        load(Shelf::Own).await,
        Err(StoreError::Aborted("UnknownError".to_owned()))
    );
    fresh().await;
}

#[wasm_bindgen_test]
async fn a_browser_without_private_files_has_no_second_copy_and_works() {
    fresh().await;
    run("const own = StorageManager.prototype.getDirectory;
         StorageManager.prototype.getDirectory = undefined;
         window.spoilt.push(() => { StorageManager.prototype.getDirectory = own; });")
    .await;
    assert_eq!(load(Shelf::Own).await, Ok(nothing()));
    append(Shelf::Own, 0, b"about", vec![1]).await.unwrap();
    assert_eq!(load(Shelf::Own).await.unwrap().entries.len(), 1);
    run("restore();").await;
    fresh().await;
}
