//! Every call of the store fails once, at every step, in every way: nothing is said to be saved that is not, nothing that was
//! said to be saved is lost, and no store that holds something ever looks empty.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should fail"
)]

use pollster::block_on;
use vault::twins::{Fault, Faulty, Memory};
use vault::{File, StoreError, append, copy, open, replace};

fn faults() -> Vec<Fault> {
    let refused = [
        StoreError::Full,
        StoreError::Lost,
        StoreError::Blocked,
        StoreError::NoStorage,
        StoreError::Aborted("AbortError".to_owned()),
    ];
    let refused = refused.into_iter().map(Fault::Refused);
    refused
        .chain([Fault::Unheard, Fault::Torn, Fault::Killed])
        .collect()
}

/// More steps than any task here has.
const STEPS: u32 = 12;

/// Does something over a failing store for every fault at every step, and looks at what is left. Answers how often the fault
/// came to pass.
fn with_every_fault(prepared: impl Fn() -> Memory, task: impl Fn(&Faulty<'_>, &Memory, &str)) -> u32 {
    let mut failed = 0;
    for fault in faults() {
        for at in 0..STEPS {
            let store = prepared();
            let faulty = Faulty::new(&store, fault.clone(), at);
            task(&faulty, &store, &format!("{fault:?} at step {at}"));
            failed += u32::from(faulty.has_failed());
        }
    }
    failed
}

fn entries(store: &Memory) -> Vec<Vec<u8>> {
    let opened = block_on(open(store, store)).unwrap();
    opened.entries.into_iter().map(|(_, entry)| entry).collect()
}

fn kept() -> Memory {
    let store = Memory::default();
    for number in 0..5 {
        block_on(append(&store, 1, number, b"about", vec![number as u8; 9])).unwrap();
        block_on(copy(&store, &store)).unwrap();
    }
    store
}

#[test]
fn a_save_is_said_to_be_one_exactly_when_it_is_and_can_be_tried_again() {
    let failed = with_every_fault(kept, |faulty, store, what| {
        let entry = vec![5; 9];
        let saved = block_on(append(faulty, 1, 5, b"about", entry.clone()));
        let is_there = entries(store).len() == 6;
        match saved {
            Ok(_) => assert!(is_there, "{what}"),
            // Nobody knows whether it was done; that is what `Lost` says.
            Err(StoreError::Lost) => {}
            Err(_) => assert!(!is_there, "{what}"),
        }
        assert_eq!(
            block_on(append(store, 1, 5, b"about", entry)).unwrap().seq,
            6,
            "{what}"
        );
        assert_eq!(entries(store).len(), 6, "{what}");
    });
    assert_eq!(failed, faults().len() as u32);
}

#[test]
fn copying_that_fails_harms_neither_the_log_nor_what_is_already_copied() {
    let prepared = || {
        let store = kept();
        block_on(append(&store, 1, 5, b"about", vec![5; 9])).unwrap();
        store
    };
    let failed = with_every_fault(prepared, |faulty, store, what| {
        let _ = block_on(copy(faulty, faulty));
        assert_eq!(entries(store).len(), 6, "{what}");
        // The database is lost before the copy is tried again: five entries at least come back, as they were.
        let lost = store.clone();
        *lost.log.borrow_mut() = Default::default();
        let found = entries(&lost);
        assert!(found.len() >= 5, "{what}: {}", found.len());
        assert!(
            (0..).zip(&found).all(|(number, entry)| *entry == vec![number; 9]),
            "{what}"
        );
        block_on(copy(store, store)).unwrap();
        *store.log.borrow_mut() = Default::default();
        assert_eq!(entries(store).len(), 6, "{what}");
    });
    assert!(failed >= 4 * faults().len() as u32);
}

#[test]
fn opening_that_fails_is_an_error_and_never_an_empty_passport() {
    type Damage = fn(&Memory);
    let damages: [Damage; 3] = [
        |_| {},
        |store| *store.log.borrow_mut() = Default::default(),
        |store| store.log.borrow_mut().entries.truncate(2),
    ];
    for damage in damages {
        let prepared = || {
            let store = kept();
            damage(&store);
            store
        };
        with_every_fault(prepared, |faulty, store, what| {
            if let Ok(opened) = block_on(open(faulty, faulty)) {
                // A browser that has no files at all has no second copy either: what it holds is all there is.
                let has_no_files = what == "Refused(NoStorage) at step 0";
                assert!(opened.entries.len() == 5 || has_no_files, "{what}");
            }
            assert_eq!(entries(store).len(), 5, "{what}");
        });
    }
}

#[test]
fn another_log_comes_whole_or_not_at_all() {
    let failed = with_every_fault(kept, |faulty, store, what| {
        let new = vec![vec![7; 3], vec![8; 3]];
        let done = block_on(replace(faulty, faulty, Some(5), b"about".to_vec(), new.clone()));
        let found = entries(store);
        match done {
            Ok(_) => assert_eq!(found, new, "{what}"),
            Err(StoreError::Lost) => assert!(found == new || found.len() == 5, "{what}"),
            Err(_) => assert_eq!(found.len(), 5, "{what}"),
        }
        block_on(copy(store, store)).unwrap();
        assert_eq!(entries(store), found, "{what}");
    });
    assert!(failed >= 2 * faults().len() as u32);
}

#[test]
fn the_sentinel_is_never_ahead_of_the_copy() {
    let failed = with_every_fault(Memory::default, |faulty, store, what| {
        block_on(append(store, 1, 0, b"about", vec![1])).unwrap();
        let _ = block_on(copy(faulty, faulty));
        let files = store.files.borrow().clone();
        let whole = files
            .get(&File::Sentinel)
            .and_then(|bytes| letters::mirror::Sentinel::read(bytes));
        if let Some(sentinel) = whole {
            assert!(files[&File::Mirror].len() >= sentinel.length as usize, "{what}");
        }
    });
    assert!(failed > 0);
}
