//! Whether the second copy is up to date. It writes nothing.

use crate::judge::Known;
use crate::open::read_sentinel;
use crate::{Files, Log, StoreError};
use letters::chain::Head;

/// How the second copy stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Copied {
    /// It has everything that is stored.
    UpToDate,
    /// It lacks something that is stored.
    Behind,
    /// There is none: nothing was copied yet, or this browser has no place for one.
    Nowhere,
}

/// Looks how the second copy of a log stands.
///
/// # Errors
/// Whatever kept it from being read.
pub async fn copied(log: &impl Log, files: &impl Files) -> Result<Copied, StoreError> {
    let sentinel = match read_sentinel(files).await {
        Known::Sentinel(sentinel) => sentinel,
        Known::Nothing => return Ok(Copied::Nowhere),
        Known::Unreadable => return Ok(Copied::Behind),
        Known::Unheard(reason) => return Err(reason),
    };
    // Only the records beside the log are needed.
    let tail = log.read(u32::MAX).await?;
    let head = tail.head.as_deref().and_then(Head::read);
    Ok(if head == Some(sentinel.head) {
        Copied::UpToDate
    } else {
        Copied::Behind
    })
}
