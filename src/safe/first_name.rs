//! The name typed at first use, kept until the passport has begun, so that a reload does not lose it.

use super::{current, known, made};
use crate::device::storage::{self, Shelf as Drawer};
use letters::draft;
use letters::store_key::Kept;
use std::cell::Cell;

thread_local! {
    /// How often the name at first use has changed: only the last of what was typed is kept.
    static TYPED: Cell<u32> = const { Cell::new(0) };
}

/// The name of the place where the name typed at first use is kept. It is the address of no form.
const FIRST_NAME: &str = "/first-name";

/// Keeps the name typed at first use until the passport has begun, so that a reload does not lose it; an empty one is
/// forgotten. Where nothing can be sealed it is not kept: it is a convenience.
pub(crate) async fn keep_first_name(name: &str) {
    let drawer = current();
    let turn = TYPED.get().wrapping_add(1);
    TYPED.set(turn);
    let key = match known(drawer) {
        None if !name.is_empty() => made(drawer).await.ok().flatten(),
        key => key.flatten(),
    };
    let Some(key) = key else { return };
    if TYPED.get() != turn {
        // More was typed while the key was being made.
        return;
    }
    let draft = (!name.is_empty()).then(|| first_name_bytes(name)).flatten();
    if name.is_empty() || draft.is_some() {
        let sealed = draft.and_then(|draft| key.seal(Kept::Draft, &draft));
        let _ = storage::keep_draft(drawer, FIRST_NAME, sealed).await;
    }
}

fn first_name_bytes(name: &str) -> Option<Vec<u8>> {
    draft::write(&draft::Draft {
        form: FIRST_NAME.to_owned(),
        fields: vec![(FIRST_NAME.to_owned(), name.to_owned())],
    })
}

/// The name that was kept, on a shelf on which nothing has begun.
pub(crate) async fn first_name(drawer: Drawer) -> Option<String> {
    let drafts = storage::load(drawer).await.ok()?.drafts;
    if drafts.is_empty() {
        return None;
    }
    let key = storage::any_key(drawer).await.ok().flatten()?;
    let mut opened = drafts.iter().filter_map(|sealed| key.open(Kept::Draft, sealed));
    let kept = opened.find_map(|bytes| draft::read(&bytes).filter(|draft| draft.form == FIRST_NAME))?;
    kept.fields
        .into_iter()
        .map(|(_, name)| name)
        .find(|name| !name.is_empty())
}
