//! What was sent to those who follow along, and what is known of other devices that keep the passport, sealed as the passport is.

use super::known;
use crate::device::storage::{self, Shelf as Drawer};
use crate::kept;
use flow::StoreTrouble;
use letters::keeping::Counterpart;
use letters::paired::Outbox;
use letters::store_key::{Kept, StoreKey};

/// What this device has sent to a follower; nothing when it has sent nothing, or what was kept is no longer readable. Then a line is
/// begun anew, and nobody loses anything by it.
///
/// # Errors
/// Whatever kept it from being looked for.
pub(crate) async fn outbox(drawer: Drawer, follower: u64) -> Result<Option<Outbox>, StoreTrouble> {
    let opened = found(drawer, &outbox_of(follower)).await?;
    let outbox = opened.as_deref().and_then(Outbox::read);
    Ok(outbox.filter(|outbox| outbox.follower == follower))
}

/// Keeps what this device has sent to a follower.
///
/// # Errors
/// Whatever kept it from being kept: then nothing of it may be shown.
pub(crate) async fn keep_outbox(drawer: Drawer, outbox: &Outbox) -> Result<(), StoreTrouble> {
    keep(drawer, &outbox_of(outbox.follower), &outbox.write()).await
}

/// What is known of the other device that keeps the passport; nothing where that is nothing, and everything is to be sent.
///
/// # Errors
/// Whatever kept it from being looked for.
pub(crate) async fn counterpart(drawer: Drawer, follower: u64) -> Result<Counterpart, StoreTrouble> {
    let opened = found(drawer, &counterpart_of(follower)).await?;
    Ok(opened.as_deref().and_then(Counterpart::read).unwrap_or_default())
}

/// Keeps what is known of the other device that keeps the passport.
///
/// # Errors
/// Whatever kept it from being kept.
pub(crate) async fn keep_counterpart(
    drawer: Drawer,
    follower: u64,
    counterpart: &Counterpart,
) -> Result<(), StoreTrouble> {
    keep(drawer, &counterpart_of(follower), &counterpart.write()).await
}

/// Forgets what was sent to somebody who follows no longer.
pub(crate) async fn forget_outbox(drawer: Drawer, follower: u64) {
    for place in [outbox_of(follower), counterpart_of(follower)] {
        let _ = storage::keep_outbox(drawer, &place, None).await;
    }
}

/// The place where it is kept. It is the address of no form.
fn outbox_of(follower: u64) -> String {
    format!("/outbox/{follower:x}")
}

fn counterpart_of(follower: u64) -> String {
    format!("/counterpart/{follower:x}")
}

async fn found(drawer: Drawer, place: &str) -> Result<Option<Vec<u8>>, StoreTrouble> {
    let key = key(drawer)?;
    let kept = storage::outbox(drawer, place).await;
    let Some(bytes) = kept.map_err(|error| kept::trouble(&error))? else {
        return Ok(None);
    };
    Ok(match &key {
        Some(key) => key.open(Kept::Draft, &bytes),
        None => Some(bytes),
    })
}

async fn keep(drawer: Drawer, place: &str, bytes: &[u8]) -> Result<(), StoreTrouble> {
    let bytes = match key(drawer)? {
        Some(key) => key.seal(Kept::Draft, bytes),
        None => Some(bytes.to_vec()),
    };
    let bytes = bytes.ok_or(StoreTrouble::Full)?;
    let kept = storage::keep_outbox(drawer, place, Some(bytes)).await;
    kept.map_err(|error| kept::trouble(&error))
}

/// The key of a passport that is open; nothing in one that is not sealed.
fn key(drawer: Drawer) -> Result<Option<StoreKey>, StoreTrouble> {
    // It has been locked since; nothing goes into it that is not sealed.
    known(drawer).ok_or(StoreTrouble::Locked)
}
