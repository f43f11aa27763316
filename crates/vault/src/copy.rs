//! Brings the second copy and the sentinel up to date with the log. It never copies a log that does not hold.

use crate::judge::{Finding, Known, is_older, look};
use crate::open::read_sentinel;
use crate::{File, Files, Log, StoreError, Tail};
use letters::chain::Head;
use letters::mirror::{self, Sentinel};

/// Copies what is new, first into the copy and then into the sentinel. Only one page may do it at a time.
///
/// # Errors
/// Whatever kept it from being copied, and `Damaged` when the log is not one to copy. Then the sentinel is as it was, and what
/// it knows still stands in the copy, unless the whole copy was being written anew.
pub async fn copy(log: &impl Log, files: &impl Files) -> Result<(), StoreError> {
    let sentinel = match read_sentinel(files).await {
        Known::Sentinel(sentinel) => sentinel,
        Known::Nothing | Known::Unreadable => return copy_all(log, files).await,
        Known::Unheard(reason) => return Err(reason),
    };
    let from = sentinel.head.count.saturating_add(1);
    let tail = log.read(from).await?;
    let Some(head) = tail.head.as_deref().and_then(Head::read) else {
        return copy_all(log, files).await;
    };
    if head == sentinel.head {
        return Ok(());
    }
    let entries = || tail.entries.iter().map(|(_, entry)| &entry[..]);
    if sentinel.head.after_all(entries()) != head {
        return copy_all(log, files).await;
    }
    let records: Vec<u8> = entries().flat_map(mirror::record).collect();
    match write(files, sentinel.length, records, head).await {
        Err(StoreError::Damaged) => copy_all(log, files).await,
        done => done,
    }
}

async fn copy_all(log: &impl Log, files: &impl Files) -> Result<(), StoreError> {
    let tail = log.read(1).await?;
    let head = match look(&tail) {
        Finding::Whole(head) => head,
        Finding::Empty => return Ok(()),
        Finding::Deleted => return Err(StoreError::Deleted),
        Finding::Broken => return Err(StoreError::Damaged),
    };
    // What has lost its end must not take the copy's end along.
    if read_sentinel(files)
        .await
        .head()
        .is_some_and(|known| is_older(head, known))
    {
        return Err(StoreError::Damaged);
    }
    write(files, 0, whole(&tail, head), head).await
}

fn whole(tail: &Tail, head: Head) -> Vec<u8> {
    let about = tail.about.as_deref().unwrap_or_default();
    let records = tail.entries.iter().flat_map(|(_, entry)| mirror::record(entry));
    mirror::begin(head.generation, about)
        .into_iter()
        .chain(records)
        .collect()
}

/// Writes the copy, then the sentinel that knows of it.
async fn write(files: &impl Files, at: u32, bytes: Vec<u8>, head: Head) -> Result<(), StoreError> {
    let added = u32::try_from(bytes.len()).map_err(|_| StoreError::Full)?;
    let length = at.checked_add(added).ok_or(StoreError::Full)?;
    files.write(File::Mirror, at, bytes).await?;
    files
        .write(File::Sentinel, 0, Sentinel { head, length }.write())
        .await
}
