//! Adds to the log, and tells the writer what others wrote meanwhile. Nothing here changes or removes an entry.

use crate::delete::is_marked;
use crate::{Log, StoreError, Tail, Writes};
use letters::Version;
use letters::chain::Head;

/// Where an entry came to stand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Appended {
    /// The number of the entry, from 1.
    pub seq: u32,
    /// The entries that other tabs wrote since the number the writer knew of, in order. They stand before `seq`.
    pub missed: Vec<(u32, Vec<u8>)>,
}

/// The record beside the log. What it says is not known here.
#[derive(Clone, Debug)]
pub struct About {
    /// What to keep.
    pub bytes: Vec<u8>,
    /// Whether it takes the place of what is kept already. It is never asked about an empty log.
    pub replaces: fn(&[u8]) -> bool,
}

impl<const N: usize> From<&[u8; N]> for About {
    /// Kept with the first entry and never changed.
    fn from(bytes: &[u8; N]) -> Self {
        Self {
            bytes: bytes.to_vec(),
            replaces: |_| false,
        }
    }
}

/// Adds an entry at the end of the log of this generation, together with the `about` record when it is the first or when it
/// replaces what is kept, and answers when it is on the disk. `after` is the number of the newest entry the writer knows, 0
/// when the log was empty: then it is written into an empty log only.
///
/// An entry that stands behind `after` already, byte for byte, is not written again: it is an earlier save whose answer was
/// lost, and the answer says where it stands.
///
/// # Errors
/// Whatever kept the entry from being saved; then nothing of it is. `Damaged` when the entry that the writer knows is no
/// longer there, be it that it was lost or that another log has taken the place of its own: opening the store tells. `Taken`
/// when `after` is 0 and others have begun. `Deleted` when everything is being deleted. After `Lost` it may have been saved all
/// the same: saving it again tells.
pub async fn append(
    log: &impl Log,
    generation: u32,
    after: u32,
    about: impl Into<About>,
    entry: Vec<u8>,
) -> Result<Appended, StoreError> {
    let writer = Writer {
        generation,
        after,
        about: about.into(),
        entry,
    };
    log.change(after.max(1), move |tail| writer.place(tail)).await
}

struct Writer {
    generation: u32,
    after: u32,
    about: About,
    entry: Vec<u8>,
}

impl Writer {
    fn place(&self, tail: &Tail) -> Result<(Writes, Appended), StoreError> {
        if is_marked(tail) {
            return Err(StoreError::Deleted);
        }
        if self.is_of_another_key(tail) {
            return Err(StoreError::Damaged);
        }
        let head = tail.head.as_deref().and_then(Head::read);
        let missed = self.missed(tail, head)?;
        if let Some(found) = missed.iter().find(|(_, bytes)| *bytes == self.entry) {
            // No two saves have the same bytes unless they say the same thing about the same moment.
            let seq = found.0;
            let missed = missed.into_iter().filter(|(number, _)| *number < seq).collect();
            return Ok((Writes::default(), Appended { seq, missed }));
        }
        if self.after == 0 && !missed.is_empty() {
            return Err(StoreError::Taken);
        }
        let last = missed.last().map_or(self.after, |(number, _)| *number);
        let seq = last.checked_add(1).ok_or(StoreError::Full)?;
        let writes = Writes {
            entries: vec![(seq, self.entry.clone())],
            about: self.about_to_write(tail),
            head: self.head_after(head, last),
            ..Writes::default()
        };
        Ok((writes, Appended { seq, missed }))
    }

    /// Whether the log is sealed with another key than the entry: whoever wrote it took one passport for another.
    fn is_of_another_key(&self, tail: &Tail) -> bool {
        let kept = tail.about.as_deref().and_then(Version::read);
        let written = Version::read(&self.about.bytes);
        matches!((kept, written), (Some(kept), Some(written)) if kept.key != written.key)
    }

    /// What stands behind the entry that the writer knows, which has to be there and of the same log.
    fn missed(&self, tail: &Tail, head: Option<Head>) -> Result<Vec<(u32, Vec<u8>)>, StoreError> {
        let is_other = head.is_some_and(|head| head.generation != self.generation);
        if is_other && self.after > 0 {
            return Err(StoreError::Damaged);
        }
        let are_in_order = (self.after.max(1)..)
            .zip(&tail.entries)
            .all(|(number, entry)| number == entry.0);
        if tail.is_foreign || !are_in_order || (self.after > 0 && tail.entries.is_empty()) {
            return Err(StoreError::Damaged);
        }
        let known = usize::from(self.after > 0);
        Ok(tail.entries.iter().skip(known).cloned().collect())
    }

    /// The record beside the log where there is none yet, or one that this one replaces.
    fn about_to_write(&self, tail: &Tail) -> Option<Vec<u8>> {
        let is_due = match &tail.about {
            Some(kept) => (self.about.replaces)(kept),
            None => self.after == 0,
        };
        is_due.then(|| self.about.bytes.clone())
    }

    /// The log's new end; `None` when an app from before there were heads has written last. Opening the log seals it again.
    fn head_after(&self, head: Option<Head>, last: u32) -> Option<Vec<u8>> {
        let before = match head {
            None if last == 0 => Some(Head::empty(self.generation)),
            head => head.filter(|head| head.count == last),
        };
        before.map(|before| before.after(&self.entry).write())
    }
}
