//! Locking and unlocking a passport, and taking its log over into another version, fail at every step in every way: there is
//! always a way to the key, nobody without the passphrase has it once it is said to be locked, and the log is always whole.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should fail"
)]

use letters::Version;
use letters::device_lock::Lock;
use letters::store_key::{Kept, StoreKey};
use pollster::block_on;
use vault::twins::{Fault, Faulty, Memory};
use vault::{
    About, File, Keys, Place, StoreError, append, change_lock, copy, find_key, finish_locking, lock_up,
    make_key, migrate, open, unlock_for_good,
};

const RANDOM: [u8; 32] = [7; 32];

fn faults() -> Vec<Fault> {
    let refused = [StoreError::Full, StoreError::Lost, StoreError::NoStorage];
    let refused = refused.into_iter().map(Fault::Refused);
    refused
        .chain([Fault::Unheard, Fault::Torn, Fault::Killed])
        .collect()
}

fn with_every_fault(prepared: impl Fn() -> Memory, task: impl Fn(&Faulty<'_>, &Memory, &str)) -> u32 {
    let mut failed = 0;
    for fault in faults() {
        for at in 0..16 {
            let store = prepared();
            let faulty = Faulty::new(&store, fault.clone(), at);
            task(&faulty, &store, &format!("{fault:?} at step {at}"));
            failed += u32::from(faulty.has_failed());
        }
    }
    failed
}

fn lock() -> Vec<u8> {
    let lock = Lock {
        key: StoreKey::new(RANDOM).id(),
        minutes: 5,
        label: "Mine".to_owned(),
        passphrase: vec![1; 90],
        passkey: None,
    };
    lock.write().unwrap()
}

fn kept() -> Memory {
    let store = Memory::default();
    block_on(make_key(&store, RANDOM)).unwrap();
    for number in 0..3 {
        block_on(append(&store, 1, number, b"about", vec![number as u8; 9])).unwrap();
    }
    block_on(copy(&store, &store)).unwrap();
    store
}

fn locked() -> Memory {
    let store = kept();
    block_on(lock_up(&store, &store, &store, lock(), &StoreKey::new(RANDOM))).unwrap();
    store
}

/// Whether there is a lock, and whether the key lies there for everyone.
fn state(store: &Memory) -> (bool, bool) {
    let opened = block_on(open(store, store)).unwrap();
    assert_eq!(opened.entries.len(), 3);
    (
        opened.lock.is_some(),
        block_on(find_key(store, None)).unwrap().is_some(),
    )
}

#[test]
fn locking_that_fails_anywhere_leaves_a_way_to_the_key_and_never_says_locked_when_it_lies_open() {
    let failed = with_every_fault(kept, |faulty, store, what| {
        let key = StoreKey::new(RANDOM);
        let done = block_on(lock_up(faulty, faulty, faulty, lock(), &key));
        let (has_lock, has_key) = state(store);
        assert!(has_lock || has_key, "{what}: no way to the key");
        match done {
            Ok(()) => assert_eq!((has_lock, has_key), (true, false), "{what}"),
            // Said not to be done, it is undone again, as long as anything can be done at all.
            Err(_) if !what.contains("Killed") => assert_eq!((has_lock, has_key), (false, true), "{what}"),
            Err(_) => {}
        }
    });
    assert!(failed > 40, "{failed}");
}

#[test]
fn of_two_pages_that_lock_only_the_first_does_and_the_second_undoes_nothing() {
    let store = locked();
    let mut other = Lock::read(&lock()).unwrap();
    other.passphrase = vec![2; 90];
    let key = StoreKey::new(RANDOM);
    let second = block_on(lock_up(&store, &store, &store, other.write().unwrap(), &key));
    assert_eq!(second, Err(StoreError::Taken));
    assert_eq!(state(&store), (true, false));
    assert_eq!(block_on(open(&store, &store)).unwrap().lock, Some(lock()));
}

#[test]
fn unlocking_for_good_that_fails_anywhere_leaves_a_way_to_the_key() {
    let failed = with_every_fault(locked, |faulty, store, what| {
        let done = block_on(unlock_for_good(faulty, faulty, faulty, &StoreKey::new(RANDOM)));
        let (has_lock, has_key) = state(store);
        assert!(has_lock || has_key, "{what}: no way to the key");
        if done.is_ok() {
            assert_eq!((has_lock, has_key), (false, true), "{what}");
        }
    });
    assert!(failed > 15, "{failed}");
}

#[test]
fn a_lock_that_cannot_be_read_today_is_an_error_and_never_a_passport_without_one() {
    let failed = with_every_fault(locked, |faulty, _, what| {
        if let Ok(opened) = block_on(open(faulty, faulty)) {
            assert!(opened.lock.is_some(), "{what}");
        }
    });
    assert!(failed > 3, "{failed}");
}

#[test]
fn taking_a_lock_off_never_puts_its_key_in_the_place_of_that_of_a_newer_log() {
    let (old, new) = (StoreKey::new(RANDOM), StoreKey::new([9; 32]));
    let store = Memory::default();
    block_on(make_key(&store, [9; 32])).unwrap();
    let about = About {
        bytes: Version::sealed(new.id()).write(),
        replaces: |_| false,
    };
    block_on(append(&store, 1, 0, about, vec![1; 9])).unwrap();
    let refused = block_on(unlock_for_good(&store, &store, &store, &old));
    assert_eq!(refused, Err(StoreError::Damaged));
    assert_eq!(block_on(find_key(&store, None)).unwrap(), Some(new));
}

#[test]
fn a_lock_that_was_taken_off_meanwhile_does_not_come_back_with_a_change_of_it() {
    let store = locked();
    block_on(change_lock(&store, &store, lock())).unwrap();
    block_on(unlock_for_good(&store, &store, &store, &StoreKey::new(RANDOM))).unwrap();
    let refused = block_on(change_lock(&store, &store, lock()));
    assert_eq!(refused, Err(StoreError::Taken));
    assert_eq!(state(&store), (false, true));
}

#[test]
fn a_key_beside_a_lock_is_taken_away_and_one_whose_lock_was_taken_off_meanwhile_stays() {
    let key = StoreKey::new(RANDOM);
    for (taken_off, stays) in [(false, false), (true, true)] {
        let store = locked();
        block_on(store.keep(Place::File, &key.write())).unwrap();
        if taken_off {
            block_on(unlock_for_good(&store, &store, &store, &key)).unwrap();
        }
        block_on(finish_locking(&store, &store)).unwrap();
        assert_eq!(block_on(find_key(&store, None)).unwrap().is_some(), stays);
    }
}

#[test]
fn a_key_that_was_lost_in_one_place_comes_back_from_the_other_and_a_damaged_one_is_not_believed() {
    let key = StoreKey::new(RANDOM);
    for lost in Place::ALL {
        for damage in [
            None,
            Some(vec![]),
            Some(vec![0; 39]),
            Some(StoreKey::new([8; 32]).write().to_vec()),
        ] {
            let store = kept();
            match &damage {
                None => block_on(store.forget(lost)).unwrap(),
                Some(bytes) => block_on(store.keep(lost, bytes)).unwrap(),
            }
            let found = block_on(find_key(&store, Some(key.id()))).unwrap();
            assert_eq!(found, Some(key.clone()), "{lost:?} {damage:?}");
            assert_eq!(store.keys.borrow()[&lost], *key.write(), "{lost:?} {damage:?}");
        }
    }
}

#[test]
fn a_place_that_was_not_heard_is_not_an_empty_one() {
    for at in 0..2 {
        let store = Memory::default();
        let faulty = Faulty::new(&store, Fault::Refused(StoreError::Lost), at);
        assert_eq!(block_on(find_key(&faulty, None)), Err(StoreError::Lost));
        let faulty = Faulty::new(&store, Fault::Refused(StoreError::Lost), at);
        assert!(block_on(make_key(&faulty, RANDOM)).is_err());
        assert!(store.keys.borrow().is_empty());
    }
}

#[test]
fn a_second_key_is_never_made_beside_one_that_is_there() {
    let store = kept();
    let again = block_on(make_key(&store, [9; 32])).unwrap();
    assert_eq!(again, StoreKey::new(RANDOM));
}

#[test]
fn a_lock_outlives_the_loss_of_the_whole_database() {
    let store = locked();
    *store.log.borrow_mut() = vault::Tail::default();
    let opened = block_on(open(&store, &store)).unwrap();
    assert_eq!(opened.entries.len(), 3);
    assert_eq!(opened.lock, Some(lock()));
    let name = StoreKey::new(RANDOM).id().0.to_vec();
    assert_eq!(
        store.log.borrow().lock,
        Some(name),
        "that there is one is said again"
    );
}

#[test]
fn beside_the_log_stands_nothing_that_could_be_opened_with_a_passphrase() {
    let store = locked();
    let tail = store.log.borrow().clone();
    assert_eq!(tail.lock, Some(StoreKey::new(RANDOM).id().0.to_vec()));
}

#[test]
fn the_key_of_one_log_is_no_reason_to_take_that_of_another_away() {
    let store = Memory::default();
    let own = block_on(make_key(&store, [9; 32])).unwrap();
    let about = Version::sealed(own.id()).write();
    let about = vault::About {
        bytes: about,
        replaces: |_| false,
    };
    block_on(append(&store, 1, 0, about.clone(), vec![1; 9])).unwrap();
    assert_eq!(
        block_on(lock_up(&store, &store, &store, lock(), &StoreKey::new(RANDOM))),
        Err(StoreError::Damaged)
    );
    assert_eq!(block_on(find_key(&store, Some(own.id()))).unwrap(), Some(own));
    let other = vault::About {
        bytes: Version::sealed(StoreKey::new(RANDOM).id()).write(),
        ..about
    };
    assert_eq!(
        block_on(append(&store, 1, 1, other, vec![2; 9])),
        Err(StoreError::Damaged),
        "nor is an entry sealed with it written there"
    );
}

#[test]
fn a_file_left_over_from_an_earlier_lock_locks_nothing() {
    let store = kept();
    store.files.borrow_mut().insert(File::Lock, lock());
    assert_eq!(block_on(open(&store, &store)).unwrap().lock, None);
}

fn sealed(entries: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let key = StoreKey::new(RANDOM);
    entries
        .iter()
        .map(|entry| key.seal(Kept::Entry, entry).unwrap())
        .collect()
}

fn unsealed(entries: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let key = StoreKey::new(RANDOM);
    entries
        .iter()
        .filter_map(|entry| key.open(Kept::Entry, entry))
        .collect()
}

#[test]
fn a_log_that_is_taken_over_is_the_old_one_or_the_new_one_and_never_between() {
    let old: Vec<Vec<u8>> = (0..3).map(|number| vec![number; 9]).collect();
    let failed = with_every_fault(kept, |faulty, store, what| {
        let done = block_on(migrate(
            faulty,
            faulty,
            3,
            b"new".to_vec(),
            sealed(&old),
            |read| unsealed(read) == old,
        ));
        let opened = block_on(open(store, store)).unwrap();
        let entries: Vec<Vec<u8>> = opened.entries.into_iter().map(|(_, entry)| entry).collect();
        match opened.about.as_deref() {
            Some(b"new") => assert_eq!(unsealed(&entries), old, "{what}"),
            Some(b"about") => assert_eq!(entries, old, "{what}"),
            other => panic!("{what}: {other:?}"),
        }
        if done.is_ok() {
            assert_eq!(opened.about.as_deref(), Some(&b"new"[..]), "{what}");
        }
    });
    assert!(failed > 20, "{failed}");
}

#[test]
fn a_log_whose_new_version_does_not_say_the_same_stays_as_it_was() {
    let store = kept();
    let wrong = vec![vec![1; 20]; 3];
    let done = block_on(migrate(&store, &store, 3, b"new".to_vec(), wrong, |_| false));
    assert_eq!(done, Err(StoreError::Damaged));
    assert_eq!(
        block_on(open(&store, &store)).unwrap().about.as_deref(),
        Some(&b"about"[..])
    );
}
