//! Takes away everything that is kept on a device, in an order that stands being interrupted anywhere: what is opened
//! afterwards is all that was there, or the word that deleting has begun, or nothing. Never half of it.

use crate::{Log, StoreError, Tail, Writes};
use std::future::Future;

/// What stands in the place of the log's end once everything is to go. It is the end of no log.
const MARK: &[u8] = b"red thread: being deleted";

/// What is kept on a device, by what it means to its owner.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kept {
    /// Passports, with their drafts.
    Passports,
    /// Second copies of them.
    Copies,
    /// What the app remembers of how it is to be.
    Settings,
}

impl Kept {
    /// All of it.
    pub const ALL: [Self; 3] = [Self::Passports, Self::Copies, Self::Settings];
}

/// A device, as deleting sees it. Whatever is gone already counts as removed.
pub trait Device {
    /// Clears the log that is opened first and leaves the mark in it; see [`mark`].
    ///
    /// # Errors
    /// Whatever kept it from being done; then the log is as it was, except that after `Lost` it may be marked.
    fn mark(&self) -> impl Future<Output = Result<(), StoreError>>;

    /// Removes every second copy and sentinel.
    ///
    /// # Errors
    /// Whatever kept one of them there.
    fn remove_copies(&self) -> impl Future<Output = Result<(), StoreError>>;

    /// Removes every database but the marked one.
    ///
    /// # Errors
    /// Whatever kept one of them there.
    fn remove_others(&self) -> impl Future<Output = Result<(), StoreError>>;

    /// Removes what the app remembers beside its databases.
    ///
    /// # Errors
    /// Whatever kept it there.
    fn remove_settings(&self) -> impl Future<Output = Result<(), StoreError>>;

    /// Removes the marked database.
    ///
    /// # Errors
    /// Whatever kept it there.
    fn remove_marked(&self) -> impl Future<Output = Result<(), StoreError>>;
}

/// How deleting ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Deleted {
    /// Everything is gone.
    All,
    /// It could not be begun, for this reason: nothing was taken away.
    Nothing(StoreError),
    /// This could not be taken away. The mark stands, so that it is gone on with at the next start.
    Partly(Vec<Kept>),
}

/// Deletes everything. The second copies go before the databases, since an empty database would be mended from them; the mark
/// goes last, and only when nothing else is left.
pub async fn delete(device: &impl Device) -> Deleted {
    if let Err(reason) = device.mark().await {
        return Deleted::Nothing(reason);
    }
    let steps = [
        (Kept::Copies, device.remove_copies().await),
        (Kept::Passports, device.remove_others().await),
        (Kept::Settings, device.remove_settings().await),
    ];
    let left: Vec<Kept> = steps
        .into_iter()
        .filter_map(|(kept, removed)| removed.is_err().then_some(kept))
        .collect();
    if !left.is_empty() {
        return Deleted::Partly(left);
    }
    match device.remove_marked().await {
        Ok(()) => Deleted::All,
        Err(_) => Deleted::Partly(vec![Kept::Passports]),
    }
}

/// Clears a log and leaves the mark in it, in one step. A log that is marked already stays so.
///
/// # Errors
/// Whatever kept it from being written.
pub async fn mark(log: &impl Log) -> Result<(), StoreError> {
    let marking = |_: &Tail| {
        let writes = Writes {
            clears: true,
            about: Some(Vec::new()),
            head: Some(MARK.to_vec()),
            note: Some(Vec::new()),
            lock: Some(Vec::new()),
            ..Writes::default()
        };
        Ok((writes, ()))
    };
    // What stands there makes no difference, so as little as possible is read.
    log.change(u32::MAX, marking).await
}

/// Whether deleting everything has begun. A log that cannot be read is not marked: opening it says what is wrong with it.
pub async fn is_being_deleted(log: &impl Log) -> bool {
    log.read(u32::MAX).await.is_ok_and(|tail| is_marked(&tail))
}

/// Whether a log is marked.
pub(crate) fn is_marked(tail: &Tail) -> bool {
    tail.head.as_deref() == Some(MARK)
}
