//! Adds to the log, one writer at a time, and tells the writer what others wrote meanwhile. Nothing here changes or
//! removes an entry.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use idb::{KeyRange, ObjectStore, Query, Request};
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

use crate::device::limit::within;
use crate::device::locks;
use crate::device::storage::connection::{self, ABOUT, Connection, LOG, ONLY};
use crate::device::storage::failure::StoreError;
use crate::device::storage::load::{bytes_if_any, entries_after, only};
use crate::device::storage::shelf::Shelf;
use crate::device::storage::work::{Kind, Work};

/// How long a save may take before it is said that it got no answer, waiting for other writers included, in milliseconds.
const LIMIT_MS: u32 = 10_000;

/// Where an entry came to stand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Appended {
    /// The number of the entry, from 1.
    pub seq: u32,
    /// The entries that other tabs wrote since the number the writer knew of, in order. They stand before `seq`.
    pub missed: Vec<(u32, Vec<u8>)>,
}

/// The record beside the log. What it says is not known here.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// What to keep.
    pub bytes: &'a [u8],
    /// Whether it takes the place of what is kept already. It is never asked about an empty log.
    pub replaces: fn(&[u8]) -> bool,
}

impl<'a, const N: usize> From<&'a [u8; N]> for About<'a> {
    /// Kept with the first entry and never changed.
    fn from(bytes: &'a [u8; N]) -> Self {
        Self {
            bytes,
            replaces: |_| false,
        }
    }
}

/// Adds an entry at the end of the log, together with the `about` record when it is the first or when it replaces what is
/// kept, and answers when it is on the disk. `after` is the number of the newest entry the writer knows, 0 when the log was empty: then it is written into an
/// empty log only.
///
/// An entry that stands behind `after` already, byte for byte, is not written again: it is an earlier save whose answer was
/// lost, and the answer says where it stands.
///
/// # Errors
/// Whatever kept the entry from being saved; then nothing of it is. `Damaged` when the entry that the writer knows is no
/// longer there; `Taken` when `after` is 0 and others have begun. After `Lost`, which takes ten seconds at most, it may
/// have been saved all the same: saving it again tells.
pub async fn append<'a>(
    shelf: Shelf,
    after: u32,
    about: impl Into<About<'a>>,
    entry: Vec<u8>,
) -> Result<Appended, StoreError> {
    let About { bytes, replaces } = about.into();
    let saving = connection::on(shelf, async |connection, _| {
        let writer = Writer {
            after,
            about: bytes.to_vec(),
            replaces,
            entry: entry.clone(),
        };
        writer.append_over(connection).await
    });
    let Some(answer) = within(LIMIT_MS, locks::holding(shelf.database(), saving)).await else {
        // The connection may be what does not answer: the next try gets a fresh one.
        connection::close(shelf);
        return Err(StoreError::Lost);
    };
    answer
}

struct Writer {
    after: u32,
    about: Vec<u8>,
    replaces: fn(&[u8]) -> bool,
    entry: Vec<u8>,
}

/// A save that has not come to the writing. Dropped because nobody waits any longer, it takes its transaction back, so
/// that nothing is written late behind a log that nobody has looked at. What is on its way to the disk goes on.
struct Unwritten {
    work: Work,
    is_written: Rc<Cell<bool>>,
}

impl Drop for Unwritten {
    fn drop(&mut self) {
        if !self.is_written.get() {
            self.work.abort();
        }
    }
}

impl Writer {
    /// Reads the end of the log and writes behind it in one transaction, so that nobody can come in between, even where
    /// the browser has no locks. The writing happens while the browser reports the reading: a transaction left idle ends.
    async fn append_over(self, connection: &Connection) -> Result<Appended, StoreError> {
        let work = Work::begin(connection, &[LOG, ABOUT], Kind::Saving)?;
        let (log, about) = (work.store(LOG)?, work.store(ABOUT)?);
        // From the entry the writer knows onwards: it has to be there.
        let known = self.after.max(1).into();
        let numbers = log.get_all_keys(Some(from(&known)?), None)?;
        // Requests are answered in order: when the values are there, so is this.
        let kept = about.get(only())?;
        let mut values = log.get_all(Some(from(&known)?), None)?;

        let outcome = Rc::new(RefCell::new(None));
        let written = outcome.clone();
        let unwritten = Unwritten {
            work: work.clone(),
            is_written: Rc::default(),
        };
        let (writing, is_written) = (work.clone(), unwritten.is_written.clone());
        values.on_success(move |event| {
            let placed = idb::Event::target(&event)
                .and_then(|values| Ok((numbers.result()?, values.result()?, kept.result()?)))
                .map_err(StoreError::from)
                .and_then(|(numbers, values, kept)| {
                    let appended = self.write(&log, &numbers, &values)?;
                    self.tell_about(&about, appended.seq, &kept)?;
                    Ok(appended)
                });
            if placed.is_err() {
                writing.abort();
            }
            is_written.set(true);
            written.replace(Some(placed));
        });
        let done = work.done().await;
        match (done, outcome.take()) {
            // Why we took it back says more than that it was taken back.
            (_, Some(Err(reason))) | (Err(reason), _) => Err(reason),
            (Ok(()), Some(Ok(appended))) => Ok(appended),
            (Ok(()), None) => Err(StoreError::Aborted("unread".to_owned())),
        }
    }

    fn write(&self, log: &ObjectStore, numbers: &JsValue, values: &JsValue) -> Result<Appended, StoreError> {
        let mut missed = entries_after(self.after.max(1) - 1, numbers, values)?;
        if self.after > 0 {
            if missed.is_empty() {
                return Err(StoreError::Damaged);
            }
            missed.remove(0);
        }
        if let Some(seq) = self.saved_already(&missed) {
            missed.retain(|(number, _)| *number < seq);
            return Ok(Appended { seq, missed });
        }
        if self.after == 0 && !missed.is_empty() {
            return Err(StoreError::Taken);
        }
        let head = missed.last().map_or(self.after, |(number, _)| *number);
        let seq = head.checked_add(1).ok_or(StoreError::Full)?;
        log.add(&Uint8Array::from(self.entry.as_slice()), Some(&seq.into()))?;
        Ok(Appended { seq, missed })
    }

    /// Keeps the record beside the log where there is none yet, or one that it replaces.
    fn tell_about(&self, about: &ObjectStore, seq: u32, kept: &JsValue) -> Result<(), StoreError> {
        let is_due = match bytes_if_any(kept)? {
            Some(kept) => (self.replaces)(&kept),
            None => seq == 1,
        };
        if is_due {
            about.put(&Uint8Array::from(self.about.as_slice()), Some(&ONLY.into()))?;
        }
        Ok(())
    }

    /// Where the entry stands if it was saved before and only the answer was lost. No two saves have the same bytes unless
    /// they say the same thing about the same moment.
    fn saved_already(&self, missed: &[(u32, Vec<u8>)]) -> Option<u32> {
        let found = missed.iter().find(|(_, bytes)| *bytes == self.entry);
        found.map(|(number, _)| *number)
    }
}

fn from(number: &JsValue) -> Result<Query, StoreError> {
    Ok(KeyRange::lower_bound(number, None)?.into())
}
