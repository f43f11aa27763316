//! What to believe of what was found. It reads and writes nothing.

use crate::delete::is_marked;
use crate::{StoreError, Tail};
use letters::chain::Head;
use letters::mirror::Sentinel;

/// What is known apart from the database.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Known {
    /// There is no sentinel, or nothing was ever said to it.
    Nothing,
    /// How much there should be.
    Sentinel(Sentinel),
    /// There is a sentinel, and it is damaged: something was kept here once.
    Unreadable,
    /// There may be one; it could not be read, for this reason.
    Unheard(StoreError),
}

impl Known {
    /// The log's end as the sentinel knows it.
    pub(crate) fn head(&self) -> Option<Head> {
        match self {
            Self::Sentinel(sentinel) => Some(sentinel.head),
            Self::Nothing | Self::Unreadable | Self::Unheard(_) => None,
        }
    }
}

/// What a database holds, looked at by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Finding {
    /// Nothing at all.
    Empty,
    /// A log that agrees with what is said of it, and where it ends.
    Whole(Head),
    /// The word that everything is being deleted.
    Deleted,
    /// Something is missing or has changed.
    Broken,
}

/// What is to be done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Verdict {
    /// Nothing was ever saved here.
    Fresh,
    /// The log is as it was saved, and ends here.
    Good(Head),
    /// The log is not what was saved: the second copy is needed.
    Mend,
    /// Everything is being deleted: the second copy is not to bring it back.
    Deleted,
    /// An empty store is not to be believed as long as the sentinel cannot be asked.
    Unsure(StoreError),
}

/// Looks at a whole log.
pub(crate) fn look(tail: &Tail) -> Finding {
    if is_marked(tail) {
        return Finding::Deleted;
    }
    if tail.is_foreign {
        return Finding::Broken;
    }
    if tail.about.is_none() && tail.head.is_none() && tail.entries.is_empty() {
        return Finding::Empty;
    }
    let are_in_order = (1..).zip(&tail.entries).all(|(number, entry)| number == entry.0);
    if tail.about.is_none() || tail.entries.is_empty() || !are_in_order {
        return Finding::Broken;
    }
    match &tail.head {
        None => Finding::Whole(end_of(tail, 1)),
        Some(bytes) => Head::read(bytes).map_or(Finding::Broken, |head| checked(tail, head)),
    }
}

/// The log agrees with its head. An app from before there were heads may have written behind it.
fn checked(tail: &Tail, head: Head) -> Finding {
    let counted = usize::try_from(head.count).unwrap_or(usize::MAX);
    let entries = tail.entries.iter().take(counted).map(|(_, entry)| &entry[..]);
    if Head::empty(head.generation).after_all(entries) == head {
        Finding::Whole(end_of(tail, head.generation))
    } else {
        Finding::Broken
    }
}

/// Where this log ends.
pub(crate) fn end_of(tail: &Tail, generation: u32) -> Head {
    let entries = tail.entries.iter().map(|(_, entry)| &entry[..]);
    Head::empty(generation).after_all(entries)
}

/// Decides between the log and what the sentinel knows.
pub(crate) fn judge(tail: &Tail, known: &Known) -> Verdict {
    match (look(tail), known) {
        (Finding::Deleted, _) => Verdict::Deleted,
        (Finding::Empty, Known::Nothing) => Verdict::Fresh,
        (Finding::Empty, Known::Unheard(reason)) => Verdict::Unsure(reason.clone()),
        (Finding::Empty, Known::Sentinel(_) | Known::Unreadable) | (Finding::Broken, _) => Verdict::Mend,
        (Finding::Whole(head), Known::Sentinel(known)) if disagree(tail, head, known.head) => Verdict::Mend,
        (Finding::Whole(head), _) => Verdict::Good(head),
    }
}

/// Whether the sentinel knows of more, or of something else where the log has no end of its own to stand by.
fn disagree(tail: &Tail, head: Head, known: Head) -> bool {
    is_older(head, known) || (tail.head.is_none() && !begins_with(tail, known))
}

/// Whether a log ends before what is known.
pub(crate) fn is_older(head: Head, known: Head) -> bool {
    (head.generation, head.count) < (known.generation, known.count)
}

/// Whether a log begins with what a head stands for.
pub(crate) fn begins_with(tail: &Tail, head: Head) -> bool {
    let counted = usize::try_from(head.count).unwrap_or(usize::MAX);
    let entries = tail.entries.iter().take(counted).map(|(_, entry)| &entry[..]);
    Head::empty(head.generation).after_all(entries) == head
}
