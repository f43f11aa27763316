//! Deleting everything, interrupted and refused at every step: what is opened afterwards is all of it, or the word that it is
//! being deleted, or nothing. Never half of it, and never something that comes back.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should fail"
)]

use pollster::block_on;
use std::cell::{Cell, RefCell};
use vault::twins::{Fault, Faulty, Memory};
use vault::{
    Copied, Deleted, Device, Kept, StoreError, append, copied, copy, delete, mark, note, open, replace,
};

const ENTRIES: u32 = 3;

/// A phone with a passport, another one beside it, and a setting.
#[derive(Clone, Debug)]
struct Phone {
    first: Memory,
    other: Memory,
    settings: RefCell<Option<&'static str>>,
    step: Cell<u32>,
    fails: fn(u32, u32) -> bool,
    at: u32,
}

impl Phone {
    fn kept() -> Self {
        let store = || {
            let store = Memory::default();
            for number in 0..ENTRIES {
                block_on(append(&store, 1, number, b"about", vec![number as u8; 9])).unwrap();
                block_on(copy(&store, &store)).unwrap();
            }
            store
        };
        Self {
            first: store(),
            other: store(),
            settings: RefCell::new(Some("nb")),
            step: Cell::new(0),
            fails: |_, _| false,
            at: 0,
        }
    }

    /// Is killed before this step.
    fn killed_at(at: u32) -> Self {
        let fails = |step, at| step >= at;
        Self {
            fails,
            at,
            ..Self::kept()
        }
    }

    /// Refuses this step, and no other.
    fn refusing_at(at: u32) -> Self {
        let fails = |step, at| step == at;
        Self {
            fails,
            at,
            ..Self::kept()
        }
    }

    fn well(&self) -> Self {
        Self {
            fails: |_, _| false,
            ..self.clone()
        }
    }

    fn turn(&self) -> Result<(), StoreError> {
        let step = self.step.get();
        self.step.set(step + 1);
        if (self.fails)(step, self.at) {
            Err(StoreError::Blocked)
        } else {
            Ok(())
        }
    }

    fn is_empty(&self) -> bool {
        let nothing =
            |store: &Memory| *store.log.borrow() == Default::default() && store.files.borrow().is_empty();
        nothing(&self.first) && nothing(&self.other) && self.settings.borrow().is_none()
    }
}

impl Device for Phone {
    async fn mark(&self) -> Result<(), StoreError> {
        self.turn()?;
        mark(&self.first).await
    }

    async fn remove_copies(&self) -> Result<(), StoreError> {
        self.turn()?;
        self.first.files.borrow_mut().clear();
        self.turn()?;
        self.other.files.borrow_mut().clear();
        Ok(())
    }

    async fn remove_others(&self) -> Result<(), StoreError> {
        self.turn()?;
        *self.other.log.borrow_mut() = Default::default();
        Ok(())
    }

    async fn remove_settings(&self) -> Result<(), StoreError> {
        self.turn()?;
        self.settings.take();
        Ok(())
    }

    async fn remove_marked(&self) -> Result<(), StoreError> {
        self.turn()?;
        *self.first.log.borrow_mut() = Default::default();
        Ok(())
    }
}

/// How many steps deleting takes here.
const STEPS: u32 = 6;

#[test]
fn everything_goes() {
    let phone = Phone::kept();
    assert_eq!(block_on(delete(&phone)), Deleted::All);
    assert!(phone.is_empty(), "{phone:?}");
    assert_eq!(phone.step.get(), STEPS);
    assert!(
        block_on(open(&phone.first, &phone.first))
            .unwrap()
            .entries
            .is_empty()
    );
}

#[test]
fn after_a_kill_at_any_step_there_is_everything_or_the_word_that_it_goes_and_it_can_be_finished() {
    for at in 0..STEPS {
        let phone = Phone::killed_at(at);
        assert_ne!(block_on(delete(&phone)), Deleted::All, "step {at}");
        let found = block_on(open(&phone.first, &phone.first));
        if at == 0 {
            assert_eq!(found.unwrap().entries.len(), ENTRIES as usize, "step {at}");
        } else {
            assert_eq!(found, Err(StoreError::Deleted), "step {at}");
        }
        let phone = phone.well();
        assert_eq!(block_on(delete(&phone)), Deleted::All, "step {at}");
        assert!(phone.is_empty(), "step {at}: {phone:?}");
    }
}

#[test]
fn what_could_not_be_taken_away_is_said_and_the_mark_stays_until_it_is_gone() {
    use Kept::{Copies, Passports, Settings};
    let table = [
        (0, Deleted::Nothing(StoreError::Blocked)),
        (1, Deleted::Partly(vec![Copies])),
        (2, Deleted::Partly(vec![Copies])),
        (3, Deleted::Partly(vec![Passports])),
        (4, Deleted::Partly(vec![Settings])),
        (5, Deleted::Partly(vec![Passports])),
    ];
    for (at, expected) in table {
        let phone = Phone::refusing_at(at);
        assert_eq!(block_on(delete(&phone)), expected, "step {at}");
        let found = block_on(open(&phone.first, &phone.first));
        assert_eq!(
            found.is_err_and(|error| error == StoreError::Deleted),
            at > 0,
            "step {at}"
        );
    }
}

#[test]
fn nobody_writes_into_what_is_being_deleted_and_nothing_is_copied_out_of_it() {
    let phone = Phone::kept();
    let store = &phone.first;
    block_on(mark(store)).unwrap();
    let entry = || vec![7; 9];
    for after in [0, 1, ENTRIES] {
        let appended = block_on(append(store, 1, after, b"about", entry()));
        assert_eq!(appended, Err(StoreError::Deleted), "after {after}");
        let replaced = block_on(replace(
            store,
            store,
            Some(after),
            b"about".to_vec(),
            vec![entry()],
        ));
        assert_eq!(replaced, Err(StoreError::Deleted), "after {after}");
    }
    assert_eq!(
        block_on(replace(store, store, None, b"about".to_vec(), vec![entry()])),
        Err(StoreError::Deleted)
    );
    assert_eq!(block_on(note(store, vec![1])), Err(StoreError::Deleted));
    store.files.borrow_mut().clear();
    assert_eq!(block_on(copy(store, store)), Err(StoreError::Deleted));
    assert!(store.files.borrow().is_empty());
    assert_eq!(block_on(open(store, store)), Err(StoreError::Deleted));
}

#[test]
fn marking_is_done_or_not_whatever_fails() {
    let faults = [
        Fault::Refused(StoreError::Full),
        Fault::Unheard,
        Fault::Torn,
        Fault::Killed,
    ];
    for fault in faults {
        let store = Phone::kept().first;
        let faulty = Faulty::new(&store, fault.clone(), 0);
        let marked = block_on(mark(&faulty));
        assert!(marked.is_err(), "{fault:?}");
        match block_on(open(&store, &store)) {
            Ok(opened) => assert_eq!(opened.entries.len(), ENTRIES as usize, "{fault:?}"),
            Err(error) => assert_eq!((error, &fault), (StoreError::Deleted, &Fault::Unheard)),
        }
    }
}

#[test]
fn how_the_second_copy_stands_is_told() {
    let store = Memory::default();
    let told = || block_on(copied(&store, &store)).unwrap();
    assert_eq!(told(), Copied::Nowhere);
    block_on(append(&store, 1, 0, b"about", vec![1])).unwrap();
    assert_eq!(told(), Copied::Nowhere);
    block_on(copy(&store, &store)).unwrap();
    assert_eq!(told(), Copied::UpToDate);
    block_on(append(&store, 1, 1, b"about", vec![2])).unwrap();
    assert_eq!(told(), Copied::Behind);
    block_on(copy(&store, &store)).unwrap();
    assert_eq!(told(), Copied::UpToDate);
}
