//! The name typed at first use, kept until the passport has begun, so that a reload does not lose it.

use super::{current, known, made};
use crate::device::storage::{self, Shelf as Drawer};
use crate::kept;
use flow::StoreTrouble;
use letters::draft;
use letters::store_key::Kept;
use std::cell::{Cell, RefCell};

thread_local! {
    /// The name at first use as it was last typed, and the shelf it is for, until it is being kept.
    static TYPED: RefCell<Option<(Drawer, String)>> = const { RefCell::new(None) };
    /// Whether one is being kept: they are kept one after the other, so that the last one typed is the last one kept.
    static IS_KEEPING: Cell<bool> = const { Cell::new(false) };
}

/// The name of the place where the name typed at first use is kept. It is the address of no form.
const FIRST_NAME: &str = "/first-name";
/// How often it is tried to keep a name.
const TRIES: u32 = 3;

/// Keeps the name typed at first use until the passport has begun, so that a reload does not lose it; an empty one is
/// forgotten. Where nothing can be sealed it is not kept: it is a convenience.
pub(crate) async fn keep_first_name(name: &str) {
    TYPED.set(Some((current(), name.to_owned())));
    if IS_KEEPING.replace(true) {
        return;
    }
    while let Some((drawer, name)) = TYPED.take() {
        for _ in 0..TRIES {
            let is_kept = keep(drawer, &name).await.is_ok();
            // Whoever has gone on to another passport waits no longer for this one.
            if is_kept || TYPED.with_borrow(Option::is_some) || drawer != current() {
                break;
            }
        }
    }
    IS_KEEPING.set(false);
}

async fn keep(drawer: Drawer, name: &str) -> Result<(), StoreTrouble> {
    let key = match known(drawer) {
        None if !name.is_empty() => made(drawer).await?,
        key => key.flatten(),
    };
    let Some(key) = key else { return Ok(()) };
    let draft = (!name.is_empty()).then(|| first_name_bytes(name)).flatten();
    if name.is_empty() || draft.is_some() {
        let sealed = draft.and_then(|draft| key.seal(Kept::Draft, &draft));
        let kept = storage::keep_draft(drawer, FIRST_NAME, sealed).await;
        kept.map_err(|error| kept::trouble(&error))?;
    }
    Ok(())
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
