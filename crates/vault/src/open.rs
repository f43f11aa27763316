//! Opens what is stored: whole, or mended from the second copy, or with an error. Never as if nothing had been there.

use crate::judge::{Known, Verdict, begins_with, end_of, judge};
use crate::lock::{beside, in_file, say_again};
use crate::restore::restore;
use crate::{File, Files, Log, StoreError, Tail, Writes};
use letters::chain::Head;
use letters::mirror::{self, Sentinel};

/// The generation of a log that nobody has replaced yet.
pub(crate) const FIRST: u32 = 1;

/// What is stored, as it was at one moment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opened {
    /// Which log this is; a writer has to name it.
    pub generation: u32,
    /// The record that says which version the data is in; there is one exactly when there are entries.
    pub about: Option<Vec<u8>>,
    /// The entries of the log with their numbers, from 1 without gaps.
    pub entries: Vec<(u32, Vec<u8>)>,
    /// The record of the last backup.
    pub note: Option<Vec<u8>>,
    /// The lock, when there is one and it holds.
    pub lock: Option<Vec<u8>>,
    /// What had to be mended.
    pub mended: Option<Mended>,
}

/// That a log was damaged, and was put together again from the second copy.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mended {
    /// How many of the last changes are known to be missing; 0 when nothing is.
    pub lost: u32,
}

/// Opens what is stored. A store in which nothing was ever saved is empty; that is no error.
///
/// # Errors
/// Whatever kept it from being read whole; `Deleted` when everything is being deleted; `Damaged` when it is not what was saved
/// and the second copy does not help.
pub async fn open(log: &impl Log, files: &impl Files) -> Result<Opened, StoreError> {
    match found(log, files).await? {
        Found::Whole { opened, unsealed } => {
            if let Some(head) = unsealed {
                seal(log, head).await;
            }
            Ok(opened)
        }
        Found::Broken { tail, known } => {
            // Before anything is written: a lock that cannot be read today must not be forgotten over the mending.
            let lock = in_file(files).await?;
            let (whole, head, mended) = restore(log, files, &tail, &known).await?;
            say_again(log, lock.as_ref()).await;
            Ok(opened(whole, head.generation, lock, mended))
        }
    }
}

/// Looks at what is stored, and changes nothing: what would have to be mended is read from the second copy.
///
/// # Errors
/// Those of [`open`].
pub async fn look(log: &impl Log, files: &impl Files) -> Result<Opened, StoreError> {
    match found(log, files).await? {
        Found::Whole { opened, .. } => Ok(opened),
        Found::Broken { .. } => open_copy(files).await?.ok_or(StoreError::Damaged),
    }
}

/// What a log turned out to be.
enum Found {
    /// What was saved, or nothing yet; with the head that still has to be written, if an app from before there were heads has
    /// written last.
    Whole { opened: Opened, unsealed: Option<Head> },
    /// Not what was saved.
    Broken { tail: Tail, known: Known },
}

async fn found(log: &impl Log, files: &impl Files) -> Result<Found, StoreError> {
    let known = read_sentinel(files).await;
    let tail = log.read(1).await?;
    match judge(&tail, &known) {
        Verdict::Fresh => Ok(Found::Whole {
            opened: opened(tail, FIRST, None, None),
            unsealed: None,
        }),
        Verdict::Deleted => Err(StoreError::Deleted),
        Verdict::Unsure(reason) => Err(reason),
        Verdict::Good(head) => {
            let is_sealed = tail.head.as_deref().and_then(Head::read) == Some(head);
            let lock = beside(files, &tail).await?;
            Ok(Found::Whole {
                opened: opened(tail, head.generation, lock, None),
                unsealed: (!is_sealed).then_some(head),
            })
        }
        Verdict::Mend => Ok(Found::Broken { tail, known }),
    }
}

/// Opens the second copy alone, for a database that the browser can neither open nor delete any longer. Nothing can be written
/// until that is put right; `None` when there is no copy, or it is not what the sentinel knows.
///
/// # Errors
/// Whatever kept the files from being read.
pub async fn open_copy(files: &impl Files) -> Result<Option<Opened>, StoreError> {
    let Some(known) = read_sentinel(files).await.head() else {
        return Ok(None);
    };
    let copy = files.content(File::Mirror).await?;
    let Some(copy) = copy.as_deref().and_then(mirror::read) else {
        return Ok(None);
    };
    let generation = copy.generation;
    let tail = Tail {
        about: Some(copy.about),
        entries: (1..).zip(copy.entries).collect(),
        ..Tail::default()
    };
    if generation != known.generation || !begins_with(&tail, known) {
        return Ok(None);
    }
    let lock = in_file(files).await?;
    Ok(Some(opened(tail, generation, lock, None)))
}

/// What the sentinel knows. A browser without files has none.
pub(crate) async fn read_sentinel(files: &impl Files) -> Known {
    match files.content(File::Sentinel).await {
        Ok(Some(bytes)) => Sentinel::read(&bytes).map_or(Known::Unreadable, Known::Sentinel),
        Ok(None) | Err(StoreError::NoStorage) => Known::Nothing,
        Err(reason) => Known::Unheard(reason),
    }
}

/// Writes the log's head. It can wait for the next time.
async fn seal(log: &impl Log, head: Head) {
    let sealing = move |tail: &Tail| {
        let is_as_seen = end_of(tail, head.generation) == head;
        let writes = Writes {
            head: is_as_seen.then(|| head.write()),
            ..Writes::default()
        };
        Ok((writes, ()))
    };
    let _ = log.change(1, sealing).await;
}

fn opened(tail: Tail, generation: u32, lock: Option<Vec<u8>>, mended: Option<Mended>) -> Opened {
    Opened {
        generation,
        about: tail.about,
        entries: tail.entries,
        note: tail.note,
        lock,
        mended,
    }
}
