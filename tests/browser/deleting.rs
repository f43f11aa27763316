//! Everything goes, whatever its name; what cannot go is said; what was begun is not brought back.

use std::cell::Cell;
use std::rc::Rc;

use red_thread::device::storage::{
    Copied, Deleted, Kept, Shelf, StoreError, append, copied, delete_all, keep_draft, listen, load, reopen,
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{fresh, nothing, run, text};

/// What is kept in this browser, as one line.
const LEFT: &str = "
    const names = (await indexedDB.databases()).map(({ name }) => name).filter(name => name.startsWith('red-thread'));
    const files = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    const words = [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(name => name.startsWith('red-thread'));
    return [names, files, words].map(list => list.sort().join(' ')).join(' | ');
";

/// A passport, a sample, their drafts, second copies of both and of a shelf that this version does not know, and settings.
async fn kept() {
    fresh().await;
    for shelf in [Shelf::Own, Shelf::Sample] {
        append(shelf, 0, b"about", vec![1]).await.unwrap();
        keep_draft(shelf, "/task/new", Some(vec![1])).await.unwrap();
    }
    run("await keep('mirror', [1]); await keep('sentinel', [1]);
         const later = await (await navigator.storage.getDirectory()).getDirectoryHandle('red-thread-9', { create: true });
         await later.getFileHandle('mirror', { create: true });
         (await opened('red-thread-9')).close();
         localStorage.setItem('red-thread.language', 'nb');
         sessionStorage.setItem('red-thread.first-name', 'Aud');")
    .await;
}

#[wasm_bindgen_test]
async fn everything_goes_and_the_store_can_be_begun_anew() {
    kept().await;
    assert_ne!(text(LEFT).await, " |  | ");
    assert_eq!(delete_all().await, Deleted::All);
    assert_eq!(text(LEFT).await, " |  | ");
    assert_eq!(load(Shelf::Own).await, Ok(nothing()));
    append(Shelf::Own, 0, b"about", vec![2]).await.unwrap();
    assert_eq!(load(Shelf::Own).await.unwrap().entries, vec![(1, vec![2])]);
    fresh().await;
}

#[wasm_bindgen_test]
async fn what_belongs_to_others_stays() {
    kept().await;
    run("localStorage.setItem('other', 'x'); (await opened('other')).close();").await;
    assert_eq!(delete_all().await, Deleted::All);
    let left = "return String(localStorage.getItem('other')) + (await indexedDB.databases()).map(({ name }) => name);";
    assert_eq!(text(left).await, "xother");
    run("localStorage.removeItem('other'); await remove('other');").await;
    fresh().await;
}

/// What keeps something from going, as a script, and what is said of it then.
const HINDRANCES: [(&str, &[Kept]); 3] = [
    (
        "spoil(FileSystemDirectoryHandle.prototype, 'removeEntry', () => async () => { throw new DOMException('', 'NoModificationAllowedError'); });",
        &[Kept::Copies],
    ),
    (
        "spoil(IDBFactory.prototype, 'deleteDatabase', own => function (name) {
             if (name === 'red-thread-sample') throw new DOMException('', 'UnknownError');
             return own.call(this, name);
         });",
        &[Kept::Passports],
    ),
    (
        "spoil(Storage.prototype, 'removeItem', () => () => { throw new DOMException('', 'SecurityError'); });",
        &[Kept::Settings],
    ),
];

#[wasm_bindgen_test]
async fn what_cannot_be_taken_away_is_said_and_the_passport_does_not_come_back() {
    for (hindrance, left) in HINDRANCES {
        kept().await;
        run(hindrance).await;
        assert_eq!(delete_all().await, Deleted::Partly(left.to_vec()), "{hindrance}");
        assert_eq!(
            load(Shelf::Own).await,
            Err(StoreError::Deleted),
            "nothing is reached meanwhile"
        );
        run("restore();").await;
        reopen();
        assert_eq!(load(Shelf::Own).await, Err(StoreError::Deleted), "{hindrance}");
        let written = append(Shelf::Own, 1, b"about", vec![7]).await;
        assert_eq!(written, Err(StoreError::Deleted), "{hindrance}");
        assert_eq!(delete_all().await, Deleted::All, "{hindrance}");
        assert_eq!(text(LEFT).await, " |  | ", "{hindrance}");
    }
    fresh().await;
}

#[wasm_bindgen_test]
async fn a_deletion_that_cannot_begin_takes_nothing_away() {
    kept().await;
    let before = text(LEFT).await;
    let spoilt = "spoil(IDBDatabase.prototype, 'transaction', () => () => { throw new DOMException('', 'UnknownError'); });";
    run(spoilt).await;
    assert!(matches!(delete_all().await, Deleted::Nothing(_)));
    run("restore();").await;
    assert_eq!(text(LEFT).await, before);
    assert_eq!(load(Shelf::Sample).await.unwrap().entries, vec![(1, vec![1])]);
    fresh().await;
}

#[wasm_bindgen_test]
async fn a_page_whose_passport_another_one_deletes_hears_of_it_and_writes_nothing_in_its_place() {
    kept().await;
    let heard = Rc::new(Cell::new(0));
    let counted = heard.clone();
    let listening = listen(move || counted.set(counted.get() + 1));
    load(Shelf::Sample).await.unwrap();
    run("await remove('red-thread-sample');").await;
    assert_eq!(heard.get(), 0, "the sample is nobody's");
    run("await forget(); await remove('red-thread');").await;
    assert_eq!(heard.get(), 1);
    assert_eq!(
        keep_draft(Shelf::Own, "/task/new", Some(vec![1])).await,
        Err(StoreError::Deleted)
    );
    assert_eq!(
        append(Shelf::Own, 1, b"about", vec![7]).await,
        Err(StoreError::Deleted)
    );
    let names = "return (await indexedDB.databases()).map(({ name }) => name).filter(name => name === 'red-thread').join();";
    assert_eq!(text(names).await, "");
    drop(listening);
    fresh().await;
}

#[wasm_bindgen_test]
async fn how_the_second_copy_stands_is_told() {
    fresh().await;
    append(Shelf::Own, 0, b"about", vec![1]).await.unwrap();
    assert_eq!(copied(Shelf::Own).await, Ok(Copied::Nowhere));
    run("await keep('sentinel', [1, 2, 3]);").await;
    assert_eq!(copied(Shelf::Own).await, Ok(Copied::Behind));
    assert_eq!(copied(Shelf::Sample).await, Ok(Copied::Nowhere));
    fresh().await;
}
