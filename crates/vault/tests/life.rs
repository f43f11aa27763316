//! The life of a store that does what it is asked: saves, reloads, other tabs, other logs.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should fail"
)]

use pollster::block_on;
use vault::twins::Memory;
use vault::{Appended, File, NoFiles, Opened, StoreError, append, copy, note, open, replace};

const FIRST: u32 = 1;

fn written(store: &Memory, after: u32, entry: &[u8]) -> Result<Appended, StoreError> {
    block_on(append(store, FIRST, after, b"about", entry.to_vec()))
}

fn opened(store: &Memory) -> Opened {
    block_on(open(store, store)).unwrap()
}

fn of(entries: &[&[u8]]) -> Vec<(u32, Vec<u8>)> {
    (1..).zip(entries.iter().map(|entry| entry.to_vec())).collect()
}

#[test]
fn a_store_in_which_nothing_was_saved_is_empty() {
    let fresh = opened(&Memory::default());
    assert_eq!((fresh.about, fresh.entries, fresh.mended), (None, vec![], None));
}

#[test]
fn what_is_appended_is_opened_in_order_with_what_it_is() {
    let store = Memory::default();
    for (number, entry) in (0..).zip([b"one", b"two"]) {
        let appended = written(&store, number, entry).unwrap();
        assert_eq!((appended.seq, appended.missed), (number + 1, vec![]));
    }
    let opened = opened(&store);
    assert_eq!(opened.entries, of(&[b"one", b"two"]));
    assert_eq!(opened.about.as_deref(), Some(&b"about"[..]));
}

#[test]
fn a_writer_is_told_what_others_wrote_and_an_entry_whose_answer_was_lost_is_found_again() {
    let store = Memory::default();
    written(&store, 0, b"one").unwrap();
    written(&store, 1, b"two").unwrap();
    let appended = written(&store, 1, b"three").unwrap();
    assert_eq!((appended.seq, appended.missed), (3, vec![(2, b"two".to_vec())]));
    let again = written(&store, 1, b"three").unwrap();
    assert_eq!((again.seq, again.missed), (3, vec![(2, b"two".to_vec())]));
    assert_eq!(opened(&store).entries.len(), 3);
}

#[test]
fn nobody_begins_where_others_have_begun_and_nobody_writes_behind_what_is_gone() {
    let store = Memory::default();
    written(&store, 0, b"one").unwrap();
    assert_eq!(written(&store, 0, b"mine"), Err(StoreError::Taken));
    assert_eq!(written(&store, 2, b"three"), Err(StoreError::Damaged));
    assert_eq!(opened(&store).entries, of(&[b"one"]));
}

#[test]
fn another_log_takes_the_place_of_the_first_and_writers_of_the_first_are_told() {
    let store = Memory::default();
    written(&store, 0, b"one").unwrap();
    block_on(note(&store, b"backed up".to_vec())).unwrap();
    assert_eq!(opened(&store).note.as_deref(), Some(&b"backed up"[..]));
    let put = |after| {
        block_on(replace(
            &store,
            &store,
            after,
            b"newer".to_vec(),
            vec![b"a".to_vec(), b"b".to_vec()],
        ))
    };
    assert_eq!(put(Some(2)), Err(StoreError::Taken));
    assert_eq!(put(Some(1)), Ok(2));
    assert_eq!(written(&store, 1, b"two"), Err(StoreError::Damaged));
    let opened = opened(&store);
    assert_eq!(
        (opened.generation, opened.entries, opened.note),
        (2, of(&[b"a", b"b"]), None)
    );
    assert_eq!(
        block_on(append(&store, 2, 2, b"about", b"c".to_vec()))
            .unwrap()
            .seq,
        3
    );
}

#[test]
fn a_log_from_before_there_were_heads_is_sealed_when_it_is_opened() {
    let store = Memory::default();
    written(&store, 0, b"one").unwrap();
    store.log.borrow_mut().head = None;
    assert_eq!(opened(&store).entries, of(&[b"one"]));
    assert!(store.log.borrow().head.is_some());
    // An older app that is still open somewhere writes behind the head.
    store.log.borrow_mut().entries.push((2, b"two".to_vec()));
    assert_eq!(written(&store, 2, b"three").unwrap().seq, 3);
    assert_eq!(opened(&store).entries, of(&[b"one", b"two", b"three"]));
    assert_eq!(written(&store, 3, b"four").unwrap().seq, 4);
    assert_eq!(opened(&store).entries.len(), 4);
}

#[test]
fn the_copy_grows_with_the_log_and_is_made_anew_with_another_log() {
    let store = Memory::default();
    written(&store, 0, b"one").unwrap();
    block_on(copy(&store, &store)).unwrap();
    let before = store.files.borrow()[&File::Mirror].clone();
    written(&store, 1, b"two").unwrap();
    block_on(copy(&store, &store)).unwrap();
    let after = store.files.borrow()[&File::Mirror].clone();
    assert!(after.starts_with(&before) && after.len() > before.len());
    block_on(replace(
        &store,
        &store,
        Some(2),
        b"about".to_vec(),
        vec![b"a".to_vec()],
    ))
    .unwrap();
    block_on(copy(&store, &store)).unwrap();
    let anew = store.files.borrow()[&File::Mirror].clone();
    assert!(!anew.starts_with(&before));
}

#[test]
fn without_files_everything_else_goes_on() {
    let store = Memory::default();
    written(&store, 0, b"one").unwrap();
    block_on(copy(&store, &NoFiles)).unwrap();
    assert_eq!(block_on(open(&store, &NoFiles)).unwrap().entries, of(&[b"one"]));
}
