//! The log and the records beside it, as the vault needs them: one reading and one transaction that reads, decides and
//! writes. What is decided is not known here.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use idb::request::{GetAllKeysStoreRequest, GetAllStoreRequest, GetStoreRequest};
use idb::{KeyRange, ObjectStore, Query, Request};
use js_sys::{Array, Uint8Array};
use vault::{Log, StoreError, Tail, Writes};
use wasm_bindgen::{JsCast, JsValue};

use crate::device::storage::connection::{self, ABOUT, Connection, HEAD, LOCK, LOG, NOTE, ONLY};
use crate::device::storage::failure::of_database;
use crate::device::storage::shelf::Shelf;
use crate::device::storage::work::{Kind, Work};

/// The log of a shelf.
#[derive(Clone, Copy, Debug)]
pub(super) struct Database(pub(super) Shelf);

impl Log for Database {
    async fn read(&self, from: u32) -> Result<Tail, StoreError> {
        connection::on(self.0, async |connection, _| {
            let work = Work::begin(connection, &[LOG, ABOUT], Kind::Reading)?;
            let asked = Asked::of(&work, from)?;
            let values = asked.all_from(from)?;
            work.done().await?;
            asked.tail(&values.result().map_err(of_database)?)
        })
        .await
    }

    /// One writer at a time, by a lock of the name of the database; where the browser has no locks, the transaction alone
    /// keeps others out.
    async fn change<T: 'static>(
        &self,
        from: u32,
        decide: impl Fn(&Tail) -> Result<(Writes, T), StoreError> + 'static,
    ) -> Result<T, StoreError> {
        let decide = Rc::new(decide);
        connection::alone_on(self.0, async |connection, _| {
            change_over(connection, from, decide.clone()).await
        })
        .await
    }
}

/// A change that has not come to the writing. Dropped because nobody waits any longer, it takes its transaction back, so
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

/// Reads and writes in one transaction, so that nobody can come in between, even where the browser has no locks. The
/// writing happens while the browser reports the reading: a transaction left idle ends.
async fn change_over<T: 'static>(
    connection: &Connection,
    from: u32,
    decide: Rc<impl Fn(&Tail) -> Result<(Writes, T), StoreError> + 'static>,
) -> Result<T, StoreError> {
    let work = Work::begin(connection, &[LOG, ABOUT], Kind::Saving)?;
    let asked = Asked::of(&work, from)?;
    // Requests are answered in order: when the values are there, so is all that was asked for before.
    let mut values = asked.all_from(from)?;
    let outcome = Rc::new(RefCell::new(None));
    let decided = outcome.clone();
    let unwritten = Unwritten {
        work: work.clone(),
        is_written: Rc::default(),
    };
    let (writing, is_written) = (work.clone(), unwritten.is_written.clone());
    values.on_success(move |event| {
        let answer = idb::Event::target(&event)
            .and_then(|values| values.result())
            .map_err(of_database)
            .and_then(|values| decide(&asked.tail(&values)?))
            .and_then(|(writes, answer)| asked.write(writes).map(|()| answer));
        if answer.is_err() {
            writing.abort();
        }
        is_written.set(true);
        decided.replace(Some(answer));
    });
    let done = work.done().await;
    match (done, outcome.take()) {
        // Why we took it back says more than that it was taken back.
        (_, Some(Err(reason))) | (Err(reason), _) => Err(reason),
        (Ok(()), Some(Ok(answer))) => Ok(answer),
        (Ok(()), None) => Err(StoreError::Aborted("unread".to_owned())),
    }
}

/// The stores of a transaction, and what was asked of them.
struct Asked {
    log: ObjectStore,
    about: ObjectStore,
    numbers: GetAllKeysStoreRequest,
    records: [GetStoreRequest; 4],
}

impl Asked {
    fn of(work: &Work, from: u32) -> Result<Self, StoreError> {
        let (log, about) = (work.store(LOG)?, work.store(ABOUT)?);
        let numbers = log.get_all_keys(Some(since(from)?), None).map_err(of_database)?;
        let record = |key: u32| about.get(Query::Key(key.into())).map_err(of_database);
        let records = [record(ONLY)?, record(HEAD)?, record(NOTE)?, record(LOCK)?];
        Ok(Self {
            log,
            about,
            numbers,
            records,
        })
    }

    /// The entries from this number onwards; the last request, so that the others are answered before it.
    fn all_from(&self, from: u32) -> Result<GetAllStoreRequest, StoreError> {
        self.log.get_all(Some(since(from)?), None).map_err(of_database)
    }

    /// What was found, once everything has been answered.
    fn tail(&self, values: &JsValue) -> Result<Tail, StoreError> {
        let mut tail = Tail::default();
        let [about, head, note, lock] = &self.records;
        for (record, place) in [
            (about, &mut tail.about),
            (head, &mut tail.head),
            (note, &mut tail.note),
            (lock, &mut tail.lock),
        ] {
            let value = record.result().map_err(of_database)?;
            *place = bytes(&value).filter(|bytes| !bytes.is_empty());
            tail.is_foreign |= !value.is_undefined() && bytes(&value).is_none();
        }
        let numbers = self.numbers.result().map_err(of_database)?;
        let (Some(numbers), Some(values)) = (numbers.dyn_ref::<Array>(), values.dyn_ref::<Array>()) else {
            return Err(StoreError::Damaged);
        };
        for (number, value) in numbers.iter().zip(values.iter()) {
            match (whole_number(&number), bytes(&value)) {
                (Some(number), Some(entry)) => tail.entries.push((number, entry)),
                _ => tail.is_foreign = true,
            }
        }
        Ok(tail)
    }

    fn write(&self, writes: Writes) -> Result<(), StoreError> {
        if writes.clears {
            self.log.clear().map_err(of_database)?;
        }
        for (number, entry) in writes.entries {
            let entry = Uint8Array::from(entry.as_slice());
            self.log.add(&entry, Some(&number.into())).map_err(of_database)?;
        }
        let records = [
            (ONLY, writes.about),
            (HEAD, writes.head),
            (NOTE, writes.note),
            (LOCK, writes.lock),
        ];
        for (key, record) in records {
            let Some(record) = record else { continue };
            let record = Uint8Array::from(record.as_slice());
            self.about.put(&record, Some(&key.into())).map_err(of_database)?;
        }
        Ok(())
    }
}

fn since(number: u32) -> Result<Query, StoreError> {
    let range = KeyRange::lower_bound(&number.into(), None).map_err(of_database)?;
    Ok(range.into())
}

fn bytes(value: &JsValue) -> Option<Vec<u8>> {
    value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec)
}

fn whole_number(value: &JsValue) -> Option<u32> {
    let number = value.as_f64()?;
    (number >= 1.0 && number <= f64::from(u32::MAX) && number.fract() == 0.0).then_some(number as u32)
}
