//! Storage that fails says so, writes nothing by halves and never looks empty.

use red_thread::device::storage::{Shelf, StoreError, append, keep_draft, load, reopen, shut};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{fresh, nothing, run};

/// Each way in which the browser can fail a save, as a script, and the error it has to become.
const FAILING_SAVES: [(&str, &str, StoreError); 4] = [
    (
        "the disk is full at once",
        "spoil(IDBObjectStore.prototype, 'add', () => () => { throw new DOMException('', 'QuotaExceededError'); });",
        StoreError::Full,
    ),
    (
        "the disk is full when all seemed well",
        "spoil(IDBObjectStore.prototype, 'add', original => function (...given) {
             const request = original.apply(this, given);
             const tx = this.transaction;
             request.addEventListener('success', () => {
                 Object.defineProperty(tx, 'error', { value: new DOMException('', 'QuotaExceededError') });
                 tx.abort();
             });
             return request;
         });",
        StoreError::Full,
    ),
    (
        "the record beside the entry is refused",
        "spoil(IDBObjectStore.prototype, 'put', () => () => { throw new DOMException('', 'QuotaExceededError'); });",
        StoreError::Full,
    ),
    (
        "reading the end of the log is refused",
        "spoil(IDBObjectStore.prototype, 'getAllKeys', () => () => { throw new DOMException('', 'SecurityError'); });",
        StoreError::NoStorage,
    ),
];

#[wasm_bindgen_test]
async fn a_save_that_fails_is_an_error_and_leaves_nothing_behind() {
    for (what, script, error) in FAILING_SAVES {
        fresh().await;
        run(script).await;
        assert_eq!(
            append(Shelf::Own, 0, b"about", vec![1]).await,
            Err(error),
            "{what}"
        );
        run("restore();").await;
        assert_eq!(load(Shelf::Own).await, Ok(nothing()), "{what}");
        assert_eq!(
            append(Shelf::Own, 0, b"about", vec![1])
                .await
                .map(|appended| appended.seq),
            Ok(1),
            "{what}"
        );
    }
}

#[wasm_bindgen_test]
async fn an_abort_out_of_nowhere_is_an_error() {
    fresh().await;
    run(
        "spoil(IDBObjectStore.prototype, 'add', original => function (...given) {
             const request = original.apply(this, given);
             request.addEventListener('success', () => request.transaction.abort());
             return request;
         });",
    )
    .await;
    let refused = append(Shelf::Own, 0, b"about", vec![1]).await;
    assert_eq!(refused, Err(StoreError::Aborted("AbortError".to_owned())));
    fresh().await;
}

#[wasm_bindgen_test]
async fn a_draft_that_fails_leaves_the_one_before() {
    fresh().await;
    keep_draft(Shelf::Own, "/task/new", Some(vec![1])).await.unwrap();
    run("spoil(IDBObjectStore.prototype, 'put', () => () => { throw new DOMException('', 'QuotaExceededError'); });").await;
    assert_eq!(
        keep_draft(Shelf::Own, "/task/new", Some(vec![2])).await,
        Err(StoreError::Full)
    );
    run("restore();").await;
    assert_eq!(load(Shelf::Own).await.unwrap().drafts, vec![vec![1]]);
}

#[wasm_bindgen_test]
async fn a_load_that_fails_is_never_empty() {
    fresh().await;
    run("spoil(IDBObjectStore.prototype, 'getAll', () => () => { throw new DOMException('', 'DataError'); });").await;
    assert_eq!(
        load(Shelf::Own).await,
        Err(StoreError::Aborted("DataError".to_owned()))
    );
    fresh().await;
}

#[wasm_bindgen_test]
async fn a_browser_without_storage_is_named() {
    fresh().await;
    run("const own = Object.getOwnPropertyDescriptor(window, 'indexedDB');
         Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true });
         window.spoilt.push(() => Object.defineProperty(window, 'indexedDB', own));")
    .await;
    assert_eq!(load(Shelf::Own).await, Err(StoreError::NoStorage));
    fresh().await;
}

#[wasm_bindgen_test]
async fn a_database_that_does_not_open_once_is_not_given_up() {
    for how in [
        "throw new DOMException('', 'SecurityError');",
        "throw new DOMException('Connection to Indexed Database server lost.', 'InvalidStateError');",
        "throw new DOMException('', 'UnknownError');",
    ] {
        fresh().await;
        append(Shelf::Own, 0, b"about", vec![1]).await.unwrap();
        let before = load(Shelf::Own).await.unwrap();
        shut();
        reopen();
        run(&format!(
            "let times = 0;
             spoil(IDBFactory.prototype, 'open', original => function (...given) {{
                 times += 1;
                 if (times === 1) {{ {how} }}
                 return original.apply(this, given);
             }});"
        ))
        .await;
        assert_eq!(load(Shelf::Own).await, Ok(before), "{how}");
        run("restore();").await;
    }
    fresh().await;
}

/// Each way in which a log can have been damaged, as a script.
const DAMAGE: [(&str, &str); 8] = [
    ("the first entry is gone", "await take('red-thread', 'log', 1);"),
    (
        "an entry in the middle is gone",
        "await take('red-thread', 'log', 2);",
    ),
    (
        "every entry is gone",
        "await change('red-thread', 'log', s => s.clear());",
    ),
    (
        "an entry is no bytes",
        "await put('red-thread', 'log', 2, 'text');",
    ),
    (
        "an entry has a name for a number",
        "await put('red-thread', 'log', 'four', new Uint8Array([4]));",
    ),
    ("what it is is gone", "await take('red-thread', 'about', 1);"),
    (
        "an entry has changed",
        "await put('red-thread', 'log', 2, new Uint8Array([2]));",
    ),
    ("the last entry is gone", "await take('red-thread', 'log', 3);"),
];

#[wasm_bindgen_test]
async fn damage_is_noticed_when_loading() {
    for (what, script) in DAMAGE {
        fresh().await;
        for number in 0..3 {
            append(Shelf::Own, number, b"about", vec![1]).await.unwrap();
        }
        run(script).await;
        assert_eq!(load(Shelf::Own).await, Err(StoreError::Damaged), "{what}");
    }
}

#[wasm_bindgen_test]
async fn a_draft_that_is_none_is_passed_over_and_keeps_nothing_shut() {
    fresh().await;
    append(Shelf::Own, 0, b"about", vec![1]).await.unwrap();
    keep_draft(Shelf::Own, "/member/new", Some(vec![2]))
        .await
        .unwrap();
    run("await put('red-thread', 'draft', '/task/new', 7);").await;
    let stored = load(Shelf::Own).await.unwrap();
    assert_eq!((stored.entries.len(), stored.drafts), (1, vec![vec![2]]));
}

#[wasm_bindgen_test]
async fn a_writer_whose_last_entry_is_gone_writes_nothing_over_the_gap() {
    fresh().await;
    for number in 0..3 {
        append(Shelf::Own, number, b"about", vec![1]).await.unwrap();
    }
    run("await take('red-thread', 'log', 3);").await;
    assert_eq!(
        append(Shelf::Own, 3, b"about", vec![4]).await,
        Err(StoreError::Damaged)
    );
    assert_eq!(load(Shelf::Own).await, Err(StoreError::Damaged));
}
