//! Opens what is stored: whole, or mended from the second copy, or with an error. Never as if nothing had been there.

use crate::judge::{Known, Verdict, end_of, judge};
use crate::restore::restore;
use crate::{File, Files, Log, StoreError, Tail, Writes};
use letters::chain::Head;
use letters::mirror::Sentinel;

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
/// Whatever kept it from being read whole; `Damaged` when it is not what was saved and the second copy does not help.
pub async fn open(log: &impl Log, files: &impl Files) -> Result<Opened, StoreError> {
    let known = read_sentinel(files).await;
    let tail = log.read(1).await?;
    match judge(&tail, &known) {
        Verdict::Fresh => Ok(opened(tail, FIRST, None)),
        Verdict::Unsure(reason) => Err(reason),
        Verdict::Good(head) => {
            seal(log, &tail, head).await;
            Ok(opened(tail, head.generation, None))
        }
        Verdict::Mend => {
            let (tail, head, mended) = restore(log, files, &tail, &known).await?;
            Ok(opened(tail, head.generation, mended))
        }
    }
}

/// What the sentinel knows. A browser without files has none.
pub(crate) async fn read_sentinel(files: &impl Files) -> Known {
    match files.content(File::Sentinel).await {
        Ok(Some(bytes)) => Sentinel::read(&bytes).map_or(Known::Unreadable, Known::Sentinel),
        Ok(None) | Err(StoreError::NoStorage) => Known::Nothing,
        Err(reason) => Known::Unheard(reason),
    }
}

/// Writes the log's head where an app from before there were heads has written last. It can wait for the next time.
async fn seal(log: &impl Log, tail: &Tail, head: Head) {
    if tail.head.as_deref().and_then(Head::read) == Some(head) {
        return;
    }
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

fn opened(tail: Tail, generation: u32, mended: Option<Mended>) -> Opened {
    Opened {
        generation,
        about: tail.about,
        entries: tail.entries,
        note: tail.note,
        mended,
    }
}
