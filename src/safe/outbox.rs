//! What was sent to those who follow along, sealed as the passport is.

use super::known;
use crate::device::storage::{self, Shelf as Drawer};
use crate::kept;
use flow::StoreTrouble;
use letters::paired::Outbox;
use letters::store_key::{Kept, StoreKey};

/// What this device has sent to a follower; nothing when it has sent nothing, or what was kept is no longer readable. Then a line is
/// begun anew, and nobody loses anything by it.
///
/// # Errors
/// Whatever kept it from being looked for.
pub(crate) async fn outbox(drawer: Drawer, follower: u64) -> Result<Option<Outbox>, StoreTrouble> {
    let key = key(drawer)?;
    let kept = storage::outbox(drawer, &name(follower)).await;
    let Some(bytes) = kept.map_err(|error| kept::trouble(&error))? else {
        return Ok(None);
    };
    let opened = match &key {
        Some(key) => key.open(Kept::Draft, &bytes),
        None => Some(bytes),
    };
    let outbox = opened.as_deref().and_then(Outbox::read);
    Ok(outbox.filter(|outbox| outbox.follower == follower))
}

/// Keeps what this device has sent to a follower.
///
/// # Errors
/// Whatever kept it from being kept: then nothing of it may be shown.
pub(crate) async fn keep_outbox(drawer: Drawer, outbox: &Outbox) -> Result<(), StoreTrouble> {
    let bytes = match key(drawer)? {
        Some(key) => key.seal(Kept::Draft, &outbox.write()),
        None => Some(outbox.write()),
    };
    let bytes = bytes.ok_or(StoreTrouble::Full)?;
    let kept = storage::keep_outbox(drawer, &name(outbox.follower), Some(bytes)).await;
    kept.map_err(|error| kept::trouble(&error))
}

/// Forgets what was sent to somebody who follows no longer.
pub(crate) async fn forget_outbox(drawer: Drawer, follower: u64) {
    let _ = storage::keep_outbox(drawer, &name(follower), None).await;
}

/// The place where it is kept. It is the address of no form.
fn name(follower: u64) -> String {
    format!("/outbox/{follower:x}")
}

/// The key of a passport that is open; nothing in one that is not sealed.
fn key(drawer: Drawer) -> Result<Option<StoreKey>, StoreTrouble> {
    // It has been locked since; nothing goes into it that is not sealed.
    known(drawer).ok_or(StoreTrouble::Locked)
}
