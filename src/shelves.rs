//! The passports on this device: which there are, and which one this tab shows. What is done with that is decided in `flow`.

use crate::device::{shown, storage};
use crate::{kept, safe};
use flow::{Neighbour, Shelf, StoreTrouble};
use std::cell::Cell;

/// From now on this tab shows the passport with this number, also after a reload.
pub(crate) fn show(number: u8) {
    if let Some(drawer) = storage::Shelf::numbered(number) {
        safe::show(drawer);
        shown::remember(number);
    }
}

/// What this tab shows it shows after a reload too, whatever other tabs show by then.
pub(crate) fn stay() {
    if let Some(number) = safe::current().number() {
        shown::remember_here(number);
    }
}

/// Everything is gone: this tab shows the first place, and nothing is remembered.
pub(crate) fn start_over() {
    safe::show(storage::Shelf::Own);
    shown::forget();
}

/// Whether nothing lies on the shelf that this tab shows. One that cannot be read is not empty.
pub(crate) async fn is_empty() -> bool {
    holds_nothing(safe::current()).await
}

/// The first shelf for a passport on which nothing lies; `None` when there is something on each. One that cannot be read is not free.
pub(crate) async fn first_free() -> Option<storage::Shelf> {
    let taken = look().await;
    let may_hold = storage::passports().await;
    for drawer in storage::Shelf::passports() {
        let is_listed = taken.iter().any(|other| Some(other.number) == drawer.number());
        if !is_listed && (!may_hold.contains(&drawer) || holds_nothing(drawer).await) {
            return Some(drawer);
        }
    }
    None
}

async fn holds_nothing(drawer: storage::Shelf) -> bool {
    match safe::look(drawer).await {
        Ok(safe::Read::Open(stored)) => matches!(kept::loaded(Shelf::Own, stored), Ok(None)),
        Ok(safe::Read::Locked(_)) | Err(_) => false,
    }
}

thread_local! {
    static HAS_BEGUN: Cell<bool> = const { Cell::new(false) };
}

/// The first time that a passport is looked for, the one that this tab showed last is the one, or that any tab did. Not before:
/// whoever only reads a letter is none of the store's business.
pub(crate) fn begin() {
    if HAS_BEGUN.replace(true) {
        return;
    }
    if let Some(drawer) = shown::last().and_then(storage::Shelf::numbered) {
        safe::show(drawer);
    }
}

/// Every passport on this device. One that cannot be read is named by nothing, and is there all the same.
pub(crate) async fn look() -> Vec<Neighbour> {
    let mut found = Vec::new();
    for drawer in storage::passports().await {
        if let Some(neighbour) = neighbour(drawer).await {
            found.push(neighbour);
        }
    }
    found
}

async fn neighbour(drawer: storage::Shelf) -> Option<Neighbour> {
    let (name, is_locked) = match safe::look(drawer).await {
        Ok(safe::Read::Locked(lock)) => (lock.label.clone(), true),
        Ok(safe::Read::Open(stored)) => match kept::loaded(Shelf::Own, stored) {
            Ok(None) => return None,
            Ok(Some((loaded, _))) => (flow::called(&loaded), false),
            Err(_) => (String::new(), false),
        },
        Err(StoreTrouble::Deleted) => return None,
        Err(_) => (String::new(), false),
    };
    Some(Neighbour {
        number: drawer.number()?,
        name,
        is_locked,
        is_here: drawer == safe::current(),
    })
}
