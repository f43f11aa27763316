//! Puts a damaged log together again from the second copy. Not when that is needed.

use crate::judge::{Known, Verdict, begins_with, end_of, judge};
use crate::{File, Files, Log, Mended, StoreError, Tail, Writes};
use letters::chain::Head;
use letters::mirror::{self, Mirror};

/// Writes the second copy, with what the log holds beyond it, in place of the log, and reads it back.
///
/// # Errors
/// `Damaged` when there is no copy that holds; else whatever kept it from being written. Then the log is as it was found.
pub(crate) async fn restore(
    log: &impl Log,
    files: &impl Files,
    damaged: &Tail,
    known: &Known,
) -> Result<(Tail, Head, Option<Mended>), StoreError> {
    let file = files.content(File::Mirror).await.ok().flatten();
    let copy = file
        .as_deref()
        .and_then(mirror::read)
        .ok_or(StoreError::Damaged)?;
    let (whole, lost) = put_together(copy, damaged, known.head()).ok_or(StoreError::Damaged)?;
    let known = known.clone();
    let writing = move |found: &Tail| {
        // Another tab may have mended it in the meantime.
        let writes = match judge(found, &known) {
            Verdict::Mend => Writes {
                clears: true,
                entries: whole.entries.clone(),
                about: whole.about.clone(),
                head: whole.head.clone(),
                note: None,
                lock: None,
            },
            Verdict::Good(_) | Verdict::Fresh | Verdict::Deleted | Verdict::Unsure(_) => Writes::default(),
        };
        Ok((writes, ()))
    };
    log.change(1, writing).await?;
    let tail = log.read(1).await?;
    match judge(&tail, &Known::Nothing) {
        Verdict::Good(head) => Ok((tail, head, Some(Mended { lost }))),
        Verdict::Deleted => Err(StoreError::Deleted),
        Verdict::Fresh | Verdict::Mend | Verdict::Unsure(_) => Err(StoreError::Damaged),
    }
}

/// The log as far as it can be had, and how many changes are known to be missing; `None` when the copy is not what the
/// sentinel knows.
fn put_together(copy: Mirror, damaged: &Tail, known: Option<Head>) -> Option<(Tail, u32)> {
    let mut tail = Tail {
        about: Some(copy.about),
        entries: (1..).zip(copy.entries).collect(),
        ..Tail::default()
    };
    let is_known = known.is_none_or(|head| head.generation == copy.generation && begins_with(&tail, head));
    if tail.entries.is_empty() || !is_known {
        return None;
    }
    let said = damaged.head.as_deref().and_then(Head::read);
    let said = said.filter(|head| head.generation == copy.generation);
    let beyond = beyond(&tail, damaged);
    let copied = tail.entries.len();
    tail.entries.extend(beyond);
    let mut head = end_of(&tail, copy.generation);
    // What the log holds beyond the copy is taken when the log's own end says that it belongs there, else not.
    if said != Some(head) {
        tail.entries.truncate(copied);
        head = end_of(&tail, copy.generation);
    }
    tail.head = Some(head.write());
    let most = said.map_or(0, |said| said.count);
    Some((tail, most.saturating_sub(head.count)))
}

/// What a damaged log holds under the numbers behind those of the copy.
fn beyond(copy: &Tail, damaged: &Tail) -> Vec<(u32, Vec<u8>)> {
    let last = copy.entries.last().map_or(0, |(number, _)| *number);
    let behind = damaged.entries.iter().filter(|(number, _)| *number > last);
    behind.cloned().collect()
}
