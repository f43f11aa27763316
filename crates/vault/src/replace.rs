//! Puts another log in the place of the one that is there, in one step; and keeps word of the last backup.

use crate::delete::is_marked;
use crate::judge::{Known, end_of};
use crate::open::read_sentinel;
use crate::{Files, Log, StoreError, Tail, Writes};
use letters::chain::Head;

/// Replaces the whole log and answers its generation, when the last number is still `after` (0: nothing is there); `None`
/// replaces whatever is there, which is for a log that cannot be read. Word of a backup goes with the log that it was of.
///
/// # Errors
/// `Taken` when others have written since, `Deleted` when everything is being deleted; else whatever kept it from being written. Then the log is as it was.
pub async fn replace(
    log: &impl Log,
    files: &impl Files,
    after: Option<u32>,
    about: Vec<u8>,
    entries: Vec<Vec<u8>>,
) -> Result<u32, StoreError> {
    // What replaces a log has to be believed over everything that the sentinel knows.
    let known = match read_sentinel(files).await {
        Known::Unheard(reason) => return Err(reason),
        known => known.head().map_or(0, |head| head.generation),
    };
    let new = Tail {
        about: Some(about),
        entries: (1..).zip(entries).collect(),
        ..Tail::default()
    };
    let writing = move |found: &Tail| {
        if is_marked(found) {
            return Err(StoreError::Deleted);
        }
        let last = found.entries.last().map_or(0, |(number, _)| *number);
        if after.is_some_and(|after| after != last) {
            return Err(StoreError::Taken);
        }
        let generation = generation_of(found).max(known).saturating_add(1);
        let writes = Writes {
            clears: true,
            entries: new.entries.clone(),
            about: new.about.clone(),
            head: Some(end_of(&new, generation).write()),
            note: Some(Vec::new()),
            lock: None,
        };
        Ok((writes, generation))
    };
    log.change(1, writing).await
}

/// The generation of what is there: a log without a head is of the first.
fn generation_of(found: &Tail) -> u32 {
    let head = found.head.as_deref().and_then(Head::read);
    head.map_or(u32::from(!found.entries.is_empty()), |head| head.generation)
}

/// Keeps word of the last backup.
///
/// # Errors
/// Whatever kept it from being written.
pub async fn note(log: &impl Log, mark: Vec<u8>) -> Result<(), StoreError> {
    let writing = move |found: &Tail| {
        if is_marked(found) {
            return Err(StoreError::Deleted);
        }
        let note = Some(mark.clone());
        Ok((
            Writes {
                note,
                ..Writes::default()
            },
            (),
        ))
    };
    // Nothing of the log is needed, so as little as possible is read.
    log.change(u32::MAX, writing).await
}
