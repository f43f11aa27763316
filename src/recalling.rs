//! What is remembered on a reader's device of what was read on it, if they have asked for that.

use crate::device::{clock, seen, storage};
use flow::ToRecall;
use letters::seen::Seen;
use passport::{Recall, Summary};

/// Looks, remembers or forgets, and says how it stands with this patient from now on.
pub(crate) fn recall(task: ToRecall, summary: &Summary, letter: u64) -> Recall {
    let text = seen::kept();
    let kept = text.as_ref().and_then(|text| Seen::read(text));
    let was_kept = text.is_some();
    if was_kept && kept.is_none() {
        // What nobody can read says nothing to a reader, and must not stay without their knowing.
        let _ = seen::keep(None);
    }
    let Some(mut memory) = kept.or_else(|| key().map(Seen::begin)) else {
        return Recall::Refused;
    };
    let before = memory.clone();
    let now = clock::now().wall;
    let recall = match task {
        ToRecall::Look | ToRecall::Peek => memory.recall(summary, letter, now),
        ToRecall::Remember => memory.remember(summary, letter, now),
        ToRecall::Forget => memory.forget(summary),
    };
    if memory == before || task == ToRecall::Peek {
        return recall;
    }
    let is_kept = if memory.is_empty() {
        !was_kept || seen::keep(None)
    } else {
        seen::keep(Some(&memory.write()))
    };
    match task {
        ToRecall::Remember | ToRecall::Forget if !is_kept => Recall::Refused,
        _ => recall,
    }
}

/// Sixteen random bytes from a source that is fit for secrets.
fn key() -> Option<[u8; 16]> {
    storage::random()?.first_chunk().copied()
}
