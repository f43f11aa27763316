//! Takes a log over into another version of the data: written apart, read back, looked at, and only then put in the place of
//! the old one, in one step. Until that step the old log is as it was.

use crate::{File, Files, Log, StoreError, replace};
use letters::mirror;

/// Writes the log in its new version apart from the old one and reads it back. When `is_same` finds in it what the old one
/// says, it takes the old one's place, and its generation is answered.
///
/// # Errors
/// `Damaged` when what was read back is not the same, `Taken` when others have written meanwhile; else whatever kept it from
/// being written. Then the old log stands.
pub async fn migrate(
    log: &impl Log,
    files: &impl Files,
    after: u32,
    about: Vec<u8>,
    entries: Vec<Vec<u8>>,
    is_same: impl Fn(&[Vec<u8>]) -> bool,
) -> Result<u32, StoreError> {
    let records = entries.iter().flat_map(|entry| mirror::record(entry));
    let written: Vec<u8> = mirror::begin(0, &about).into_iter().chain(records).collect();
    files.write(File::Next, 0, written).await?;
    let read = files.content(File::Next).await?;
    let read = read
        .as_deref()
        .and_then(mirror::read)
        .ok_or(StoreError::Damaged)?;
    if read.about != about || !is_same(&read.entries) {
        return Err(StoreError::Damaged);
    }
    let generation = replace(log, files, Some(after), read.about, read.entries).await?;
    let _ = files.write(File::Next, 0, Vec::new()).await;
    Ok(generation)
}
