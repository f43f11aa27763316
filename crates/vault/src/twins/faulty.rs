//! A store that fails at a chosen step, in a chosen way, and works before and after.

use super::Memory;
use crate::{File, Files, Keys, Log, Place, StoreError, Tail, Writes};
use std::cell::Cell;

/// How a step fails.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It is not done, for this reason.
    Refused(StoreError),
    /// It is done, and nobody hears of it: the connection was lost, or the answer came too late.
    Unheard,
    /// Of what was to be written into a file, only the first half is; of a transaction nothing.
    Torn,
    /// The page is gone at this step: nothing after it is done either.
    Killed,
}

/// A store over one in memory, which outlives it.
#[derive(Debug)]
pub struct Faulty<'a> {
    store: &'a Memory,
    fault: Fault,
    at: u32,
    step: Cell<u32>,
}

impl<'a> Faulty<'a> {
    /// Fails at this step, counted from 0.
    #[must_use]
    pub fn new(store: &'a Memory, fault: Fault, at: u32) -> Self {
        Self {
            store,
            fault,
            at,
            step: Cell::new(0),
        }
    }

    /// Whether the step at which it fails was reached.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        self.step.get() > self.at
    }

    /// The fault of this step, if it is its turn.
    fn turn(&self) -> Option<&Fault> {
        let step = self.step.get();
        self.step.set(step + 1);
        let is_due = step == self.at || (self.fault == Fault::Killed && step > self.at);
        is_due.then_some(&self.fault)
    }
}

impl Log for Faulty<'_> {
    async fn read(&self, from: u32) -> Result<Tail, StoreError> {
        match self.turn() {
            None | Some(Fault::Unheard | Fault::Torn) => self.store.read(from).await,
            Some(Fault::Refused(reason)) => Err(reason.clone()),
            Some(Fault::Killed) => Err(StoreError::Lost),
        }
    }

    async fn change<T: 'static>(
        &self,
        from: u32,
        decide: impl Fn(&Tail) -> Result<(Writes, T), StoreError> + 'static,
    ) -> Result<T, StoreError> {
        match self.turn() {
            None => self.store.change(from, decide).await,
            Some(Fault::Refused(reason)) => Err(reason.clone()),
            Some(Fault::Unheard) => self.store.change(from, decide).await.and(Err(StoreError::Lost)),
            Some(Fault::Torn | Fault::Killed) => Err(StoreError::Aborted("AbortError".to_owned())),
        }
    }
}

impl Files for Faulty<'_> {
    async fn content(&self, file: File) -> Result<Option<Vec<u8>>, StoreError> {
        match self.turn() {
            None | Some(Fault::Unheard | Fault::Torn) => self.store.content(file).await,
            Some(Fault::Refused(reason)) => Err(reason.clone()),
            Some(Fault::Killed) => Err(StoreError::Lost),
        }
    }

    async fn write(&self, file: File, at: u32, mut bytes: Vec<u8>) -> Result<(), StoreError> {
        match self.turn() {
            None => self.store.write(file, at, bytes).await,
            Some(Fault::Refused(reason)) => Err(reason.clone()),
            Some(Fault::Unheard) => self.store.write(file, at, bytes).await.and(Err(StoreError::Lost)),
            Some(Fault::Torn) => {
                bytes.truncate(bytes.len() / 2);
                self.store.write(file, at, bytes).await.and(Err(StoreError::Lost))
            }
            Some(Fault::Killed) => Err(StoreError::Lost),
        }
    }
}

impl Keys for Faulty<'_> {
    async fn key(&self, place: Place) -> Result<Option<Vec<u8>>, StoreError> {
        match self.turn() {
            None | Some(Fault::Unheard | Fault::Torn) => self.store.key(place).await,
            Some(Fault::Refused(reason)) => Err(reason.clone()),
            Some(Fault::Killed) => Err(StoreError::Lost),
        }
    }

    async fn keep(&self, place: Place, key: &[u8]) -> Result<(), StoreError> {
        match self.turn() {
            None => self.store.keep(place, key).await,
            Some(Fault::Refused(reason)) => Err(reason.clone()),
            Some(Fault::Unheard) => self.store.keep(place, key).await.and(Err(StoreError::Lost)),
            Some(Fault::Torn) => {
                let half = key.get(..key.len() / 2).unwrap_or_default();
                self.store.keep(place, half).await.and(Err(StoreError::Lost))
            }
            Some(Fault::Killed) => Err(StoreError::Lost),
        }
    }

    async fn forget(&self, place: Place) -> Result<(), StoreError> {
        match self.turn() {
            None => self.store.forget(place).await,
            Some(Fault::Refused(reason)) => Err(reason.clone()),
            Some(Fault::Unheard) => self.store.forget(place).await.and(Err(StoreError::Lost)),
            Some(Fault::Torn | Fault::Killed) => Err(StoreError::Lost),
        }
    }
}
