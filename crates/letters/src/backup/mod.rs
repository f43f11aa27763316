//! A backup: every entry of the log as it is kept, packed into one letter for the patient's next phone. Not its lock: see
//! [`locked`](crate::locked), with [`Purpose::Backup`](crate::locked::Purpose::Backup).
//!
//! Nothing is added to the entries and nothing taken away, so that a passport that comes back is the same to the byte and
//! its history with it.

mod mark;

pub use mark::Mark;

use crate::locked::OVERHEAD;
use crate::log::{LogError, Logbook, Numbered};
use crate::tag::Letter;
use crate::{OpenError, Standing, Version, limits, packed};
use std::fmt;

/// The version of this format.
const VERSION: u8 = 1;

/// What stands before the packed entries, behind the version byte: when it was made, three numbers of the data's version, how
/// many entries there are, and how long they are unpacked.
const HEAD: usize = 8 + 3 * 2 + 4 + 4;

/// The largest backup that can still be locked, in bytes.
const LARGEST: usize = limits::LETTER - OVERHEAD;

/// A backup that is whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Backup {
    /// When it was made, in milliseconds since the beginning of 1970, UTC.
    pub at_ms: i64,
    /// Which version of the app may read and write what is in it.
    pub about: Version,
    /// The entries as they were kept, in order, to be kept again. There is at least one.
    pub entries: Vec<Vec<u8>>,
    /// What the same entries say, in the order of the log.
    pub log: Vec<Numbered>,
}

/// Why a backup cannot be made. Nothing of what is kept has changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BackupError {
    /// There is nothing to be backed up.
    Empty,
    /// There is more than a backup may hold: above [`limits::BACKUP`] bytes, or too much for one file once it is packed.
    TooLarge,
}

impl fmt::Display for BackupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "There is nothing here to make a backup of.",
            Self::TooLarge => "There is too much in this for one backup. Clear the history and try again.",
        })
    }
}

impl std::error::Error for BackupError {}

/// Packs the entries of a log, as they are kept and in order, with the version of the data and the moment in milliseconds
/// since 1970. The entries are not looked into: [`read`] does that, and whoever makes a backup should read it once.
///
/// # Errors
/// A [`BackupError`] that says why there is no backup.
pub fn write(entries: &[Vec<u8>], about: Version, at_ms: i64) -> Result<Vec<u8>, BackupError> {
    let count = u32::try_from(entries.len()).map_err(|_| BackupError::TooLarge)?;
    if count == 0 {
        return Err(BackupError::Empty);
    }
    let joined = packed::joined(entries).ok_or(BackupError::TooLarge)?;
    let length = u32::try_from(joined.len()).map_err(|_| BackupError::TooLarge)?;
    let mut body = vec![VERSION];
    body.extend_from_slice(&at_ms.to_le_bytes());
    for number in [about.format, about.min_reader, about.min_writer] {
        body.extend_from_slice(&number.to_le_bytes());
    }
    body.extend_from_slice(&count.to_le_bytes());
    body.extend_from_slice(&length.to_le_bytes());
    body.extend_from_slice(&packed::deflated(&joined));
    let letter = Letter::Backup.tagged(&body);
    Some(letter)
        .filter(|letter| letter.len() <= LARGEST)
        .ok_or(BackupError::TooLarge)
}

/// Reads a backup that has been opened, and every entry in it. It is read whole or not at all.
///
/// # Errors
/// One [`OpenError`]: [`OpenError::TooLarge`] before any work for more than a backup may hold, [`OpenError::Damaged`] when
/// the tag fails, [`OpenError::Newer`] when the backup, or the passport in it, needs a newer app, and
/// [`OpenError::Unreadable`] when anything within does not hold together.
pub fn read(bytes: &[u8]) -> Result<Backup, OpenError> {
    if bytes.len() > LARGEST {
        return Err(OpenError::TooLarge);
    }
    let body = Letter::Backup.checked(bytes).ok_or(OpenError::Damaged)?;
    let body = match body.split_first() {
        Some((&VERSION, body)) => body,
        Some((&version, _)) if version > VERSION => return Err(OpenError::Newer { version }),
        _ => return Err(OpenError::Unreadable),
    };
    let (head, packed) = head(body).ok_or(OpenError::Unreadable)?;
    if head.about.standing() == Standing::TooNew {
        let version = u8::try_from(head.about.min_reader).unwrap_or(u8::MAX);
        return Err(OpenError::Newer { version });
    }
    if head.length > limits::BACKUP {
        return Err(OpenError::TooLarge);
    }
    let joined = packed::inflated(packed, head.length).ok_or(OpenError::Unreadable)?;
    let entries = packed::parted(&joined, head.count).ok_or(OpenError::Unreadable)?;
    let log = told(&entries)?;
    Ok(Backup {
        at_ms: head.at_ms,
        about: head.about,
        entries,
        log,
    })
}

/// What the entries say. Behind a tag that held, whatever is wrong with them was wrong when the backup was made.
fn told(entries: &[Vec<u8>]) -> Result<Vec<Numbered>, OpenError> {
    match Logbook::read(entries) {
        Ok((_, told)) => Ok(told),
        Err(LogError::Newer { version }) => Err(OpenError::Newer { version }),
        Err(LogError::TooLarge) => Err(OpenError::TooLarge),
        Err(LogError::Damaged | LogError::Unreadable | LogError::Another) => Err(OpenError::Unreadable),
    }
}

/// What stands before the packed entries.
struct Head {
    at_ms: i64,
    about: Version,
    count: usize,
    length: usize,
}

fn head(body: &[u8]) -> Option<(Head, &[u8])> {
    let (head, packed) = body.split_first_chunk::<HEAD>()?;
    let (at_ms, rest) = head.split_first_chunk()?;
    let (format, rest) = rest.split_first_chunk()?;
    let (min_reader, rest) = rest.split_first_chunk()?;
    let (min_writer, rest) = rest.split_first_chunk()?;
    let (count, length) = rest.split_first_chunk()?;
    let head = Head {
        at_ms: i64::from_le_bytes(*at_ms),
        about: Version {
            format: u16::from_le_bytes(*format),
            min_reader: u16::from_le_bytes(*min_reader),
            min_writer: u16::from_le_bytes(*min_writer),
            key: None,
        },
        count: usize::try_from(u32::from_le_bytes(*count)).ok()?,
        length: usize::try_from(u32::from_le_bytes(length.try_into().ok()?)).ok()?,
    };
    (head.count > 0).then_some((head, packed))
}

#[cfg(test)]
mod tests;
