//! What a store has to be able to do. Two small traits: a database with transactions, and files that grow.

use crate::StoreError;
use std::future::Future;

/// What a transaction found, at one moment.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Tail {
    /// The record that says which version the data is in.
    pub about: Option<Vec<u8>>,
    /// The record that says where the log ends.
    pub head: Option<Vec<u8>>,
    /// The record of the last backup.
    pub note: Option<Vec<u8>>,
    /// The name of the key that is behind a lock, when there is one.
    pub lock: Option<Vec<u8>>,
    /// The entries from the number that was asked for, in the order of their numbers.
    pub entries: Vec<(u32, Vec<u8>)>,
    /// Whether something stands there that cannot have been written by us: no bytes, or under no number.
    pub is_foreign: bool,
}

/// What a transaction writes: all of it or nothing.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Writes {
    /// Whether every entry that is there goes away first.
    pub clears: bool,
    /// Entries under numbers that are free.
    pub entries: Vec<(u32, Vec<u8>)>,
    /// The record of versions, in place of the one before; like the others, an empty one is as good as none.
    pub about: Option<Vec<u8>>,
    /// The record of the log's end, in place of the one before.
    pub head: Option<Vec<u8>>,
    /// The record of the last backup, in place of the one before.
    pub note: Option<Vec<u8>>,
    /// The name of the key that is behind a lock, in place of the one before.
    pub lock: Option<Vec<u8>>,
}

/// The database: one log with three records beside it.
pub trait Log {
    /// What the log holds from an entry onwards, with the records beside it, at one moment.
    ///
    /// # Errors
    /// Whatever kept it from being read.
    fn read(&self, from: u32) -> impl Future<Output = Result<Tail, StoreError>>;

    /// Reads the log from an entry onwards and writes what is decided on it, in one transaction with nobody in between.
    /// Answers what was decided once the writing is on the disk. `decide` may be asked again when the connection was lost
    /// before anything was written; when it refuses, nothing is written.
    ///
    /// # Errors
    /// Whatever kept it from being done; then nothing of it is. After `Lost` alone it can be that all of it was.
    fn change<T: 'static>(
        &self,
        from: u32,
        decide: impl Fn(&Tail) -> Result<(Writes, T), StoreError> + 'static,
    ) -> impl Future<Output = Result<T, StoreError>>;
}

/// The files apart from the database.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum File {
    /// How much there should be.
    Sentinel,
    /// The second copy of the log.
    Mirror,
    /// The lock.
    Lock,
    /// A log in its new version, while it is looked at before it takes the old one's place.
    Next,
}

/// Files that are on the disk when it is said so.
pub trait Files {
    /// All of a file; `None` when there is none.
    ///
    /// # Errors
    /// Whatever kept it from being read.
    fn content(&self, file: File) -> impl Future<Output = Result<Option<Vec<u8>>, StoreError>>;

    /// Writes bytes at this place and ends the file behind them. The file is made when there is none.
    ///
    /// # Errors
    /// `Damaged` when the file is shorter than that place, and then it is as it was; else whatever kept it from being
    /// written, and a part of it may have been.
    fn write(&self, file: File, at: u32, bytes: Vec<u8>) -> impl Future<Output = Result<(), StoreError>>;
}

/// No second copy: for what is not worth one, and for browsers without files.
#[derive(Clone, Copy, Debug)]
pub struct NoFiles;

impl Files for NoFiles {
    async fn content(&self, _: File) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(None)
    }

    async fn write(&self, _: File, _: u32, _: Vec<u8>) -> Result<(), StoreError> {
        Ok(())
    }
}
