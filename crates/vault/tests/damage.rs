//! A store that a browser has damaged behind our back: every damage is noticed, and mended from the second copy.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should fail"
)]

use pollster::block_on;
use vault::twins::Memory;
use vault::{File, Mended, Opened, StoreError, append, copy, look, open, open_copy, replace};

/// Ten entries, all of them copied but for the last few.
fn kept(uncopied: u32) -> Memory {
    let store = Memory::default();
    for number in 0..10 {
        if number == 10 - uncopied {
            block_on(copy(&store, &store)).unwrap();
        }
        block_on(append(&store, 1, number, b"about", vec![number as u8; 40])).unwrap();
    }
    if uncopied == 0 {
        block_on(copy(&store, &store)).unwrap();
    }
    store
}

fn opened(store: &Memory) -> Result<Opened, StoreError> {
    block_on(open(store, store))
}

type Damage = (&'static str, fn(&Memory));

/// What browsers do to a database.
const DAMAGES: [Damage; 9] = [
    ("everything is gone", |store| {
        *store.log.borrow_mut() = Default::default();
    }),
    ("the entries are gone", |store| {
        store.log.borrow_mut().entries.clear()
    }),
    ("the last entries are gone", |store| {
        store.log.borrow_mut().entries.truncate(4)
    }),
    ("the end is as it was some entries ago", |store| {
        let earlier = kept(0);
        let mut log = store.log.borrow_mut();
        log.entries.truncate(4);
        let before = Memory::default();
        for (number, entry) in earlier.log.borrow().entries.iter().take(4) {
            block_on(append(&before, 1, number - 1, b"about", entry.clone())).unwrap();
        }
        log.head = before.log.borrow().head.clone();
    }),
    ("an entry in the middle is gone", |store| {
        drop(store.log.borrow_mut().entries.remove(5))
    }),
    ("an entry has changed", |store| {
        store.log.borrow_mut().entries[5].1[7] ^= 1
    }),
    ("the head has changed", |store| {
        if let Some(head) = &mut store.log.borrow_mut().head {
            head[9] ^= 1;
        }
    }),
    ("what it is is gone", |store| store.log.borrow_mut().about = None),
    ("something foreign stands there", |store| {
        store.log.borrow_mut().is_foreign = true
    }),
];

#[test]
fn whoever_only_looks_reads_a_damaged_store_from_the_copy_and_leaves_the_damage_to_be_told() {
    for (what, damage) in DAMAGES {
        let store = kept(0);
        let before = opened(&store).unwrap();
        damage(&store);
        assert_eq!(
            block_on(look(&store, &store)).unwrap().entries,
            before.entries,
            "{what}"
        );
        let told = opened(&store).unwrap().mended;
        assert_eq!(told, Some(Mended { lost: 0 }), "{what}");
    }
}

#[test]
fn every_damage_is_mended_from_the_copy_and_stays_mended() {
    for (what, damage) in DAMAGES {
        let store = kept(0);
        let before = opened(&store).unwrap();
        damage(&store);
        let mended = opened(&store).unwrap();
        assert_eq!(mended.entries, before.entries, "{what}");
        assert_eq!(mended.about, before.about, "{what}");
        assert_eq!(mended.mended, Some(Mended { lost: 0 }), "{what}");
        assert_eq!(opened(&store).unwrap(), before, "{what}");
        let next = block_on(append(&store, mended.generation, 10, b"about", vec![10])).unwrap();
        assert_eq!(next.seq, 11, "{what}");
        block_on(copy(&store, &store)).unwrap();
    }
}

#[test]
fn what_was_not_copied_yet_is_kept_as_far_as_it_can_be_and_what_is_missing_is_counted() {
    for (what, damage) in DAMAGES {
        let store = kept(2);
        let before = opened(&store).unwrap();
        damage(&store);
        let mended = opened(&store).unwrap();
        let found = mended.entries.len();
        assert!((8..=10).contains(&found), "{what}: {found}");
        assert_eq!(mended.entries, before.entries[..found], "{what}");
        let lost = mended.mended.unwrap().lost as usize;
        assert!(lost == 0 || lost == 10 - found, "{what}: {lost}");
    }
    // The end of the log says what belongs there: an entry that is damaged in the copied part costs nothing.
    let store = kept(2);
    store.log.borrow_mut().entries[5].1[7] ^= 1;
    assert_eq!(opened(&store).unwrap().entries.len(), 10);
}

#[test]
fn without_a_copy_that_holds_damage_is_an_error_and_never_an_empty_passport() {
    type Loss = fn(&Memory);
    let losses: [(&str, Loss); 3] = [
        ("the copy is gone", |store| {
            store.files.borrow_mut().remove(&File::Mirror);
        }),
        ("the copy has changed", |store| {
            store.files.borrow_mut().get_mut(&File::Mirror).unwrap()[80] ^= 1;
        }),
        ("the copy is cut off", |store| {
            store
                .files
                .borrow_mut()
                .get_mut(&File::Mirror)
                .unwrap()
                .truncate(200);
        }),
    ];
    for (what, damage) in DAMAGES {
        for (loss, lose) in losses {
            let store = kept(0);
            damage(&store);
            lose(&store);
            let found = store.log.borrow().clone();
            assert_eq!(opened(&store), Err(StoreError::Damaged), "{what}, {loss}");
            assert_eq!(
                *store.log.borrow(),
                found,
                "{what}, {loss}: what is left is not touched"
            );
        }
    }
}

#[test]
fn a_damaged_copy_of_a_whole_log_is_made_anew() {
    type Loss = fn(&Memory);
    let losses: [(&str, Loss); 5] = [
        ("both files are gone", |store| store.files.borrow_mut().clear()),
        ("the sentinel is gone", |store| {
            store.files.borrow_mut().remove(&File::Sentinel);
        }),
        ("the sentinel has changed", |store| {
            store.files.borrow_mut().get_mut(&File::Sentinel).unwrap()[9] ^= 1;
        }),
        ("the copy is cut off", |store| {
            store
                .files
                .borrow_mut()
                .get_mut(&File::Mirror)
                .unwrap()
                .truncate(100);
        }),
        ("the copy is gone", |store| {
            store.files.borrow_mut().remove(&File::Mirror);
        }),
    ];
    for (what, lose) in losses {
        let store = kept(0);
        lose(&store);
        assert_eq!(opened(&store).unwrap().mended, None, "{what}");
        block_on(append(&store, 1, 10, b"about", vec![10])).unwrap();
        block_on(copy(&store, &store)).unwrap();
        *store.log.borrow_mut() = Default::default();
        assert_eq!(opened(&store).unwrap().entries.len(), 11, "{what}");
    }
}

#[test]
fn a_log_that_has_lost_its_end_never_takes_the_end_of_the_copy_along() {
    let store = kept(0);
    let before = store.files.borrow().clone();
    DAMAGES[3].1(&store);
    assert_eq!(block_on(copy(&store, &store)), Err(StoreError::Damaged));
    assert_eq!(*store.files.borrow(), before);
}

#[test]
fn a_backup_put_in_the_place_of_a_damaged_log_is_believed_over_the_old_sentinel() {
    let store = kept(0);
    *store.log.borrow_mut() = Default::default();
    store.files.borrow_mut().remove(&File::Mirror);
    assert_eq!(opened(&store), Err(StoreError::Damaged));
    block_on(replace(&store, &store, None, b"about".to_vec(), vec![vec![1]])).unwrap();
    assert_eq!(opened(&store).unwrap().entries, vec![(1, vec![1])]);
    block_on(copy(&store, &store)).unwrap();
    *store.log.borrow_mut() = Default::default();
    assert_eq!(opened(&store).unwrap().entries, vec![(1, vec![1])]);
}

#[test]
fn a_database_that_cannot_be_opened_leaves_the_second_copy_to_be_read() {
    let store = Memory::default();
    for number in 0..3 {
        block_on(append(&store, 1, number, b"about", vec![number as u8; 9])).unwrap();
    }
    assert_eq!(
        block_on(open_copy(&store)).unwrap(),
        None,
        "nothing was copied yet"
    );
    block_on(copy(&store, &store)).unwrap();
    let opened = block_on(open_copy(&store)).unwrap().unwrap();
    assert_eq!(opened.entries, store.log.borrow().entries);
    let whole = store.files.borrow()[&File::Mirror].clone();
    for length in 0..whole.len() {
        store
            .files
            .borrow_mut()
            .insert(File::Mirror, whole[..length].to_vec());
        assert_eq!(
            block_on(open_copy(&store)).unwrap(),
            None,
            "a copy cut to {length} bytes"
        );
    }
}
