//! Between what is stored and a backup: making one, opening one beside what is here, and putting one back. What it would
//! replace is shown, and decided, in `flow`.

use crate::device::storage::Shelf;
use crate::device::{clock, lock, storage, tabs};
use crate::keeping::copy;
use crate::{doors, kept, safe, shelves, taking_in};
use flow::{BackupTrouble, KeyTrouble, LastBackup, MadeBackup, Parcel, Refusal, StoreTrouble, Unsealed};
use letters::backup::{self, Backup, BackupError};
use letters::locked::{Purpose, Words};
use letters::{Standing, Version, limits};

/// Packs and locks all that is stored, with the words of these random bits. Answers with the words as a person reads them.
pub(crate) async fn make(words: u64) -> Result<(Box<MadeBackup>, String), BackupTrouble> {
    let at_ms = clock::now().unix_ms;
    let stored = stored(safe::current()).await.map_err(BackupTrouble::NotRead)?;
    let entries = stored.map_err(|_| BackupTrouble::NotRead(StoreTrouble::Locked))?;
    let seq = u32::try_from(entries.entries.len()).map_err(|_| BackupTrouble::TooLarge)?;
    let packed = backup::write(&entries.entries, entries.about, at_ms).map_err(|error| match error {
        BackupError::TooLarge => BackupTrouble::TooLarge,
        BackupError::Empty => BackupTrouble::NotRead(StoreTrouble::Damaged),
    })?;
    // Read once as it will be read on the day that it is needed: what does not come back now is no backup.
    backup::read(&packed).map_err(|_| BackupTrouble::NotRead(StoreTrouble::Damaged))?;
    let words = Words::from_bits(words).shown();
    let letter = lock::seal(&packed, &words, Purpose::Backup).await;
    let letter = letter.map_err(|_| BackupTrouble::NotLocked)?;
    let made = MadeBackup {
        can_move: letter.len() <= limits::ANIMATED,
        letter: Parcel::new(&letter),
        at_ms,
        seq,
    };
    Ok((Box::new(made), words.to_string()))
}

/// What is stored of the patient's own passport.
struct Stored {
    about: Version,
    entries: Vec<Vec<u8>>,
}

/// Reads it as a load does: whole, or not at all. There are no entries when nothing was ever saved.
///
/// Of a locked one only what it is called is known.
async fn stored(drawer: Shelf) -> Result<Result<Stored, String>, StoreTrouble> {
    let stored = match safe::load(drawer).await? {
        safe::Read::Open(stored) => stored,
        safe::Read::Locked(lock) => return Ok(Err(lock.label)),
    };
    let about = stored.about.as_deref().map(Version::read);
    let about = match about {
        None if stored.entries.is_empty() => Version::CURRENT,
        None | Some(None) => return Err(StoreTrouble::Damaged),
        Some(Some(about)) if about.standing() == Standing::TooNew => return Err(StoreTrouble::Newer),
        // A backup is locked as a whole; what is in it is not sealed again.
        Some(Some(about)) => about.without_key(),
    };
    Ok(Ok(Stored {
        about,
        entries: stored.entries.into_iter().map(|(_, bytes)| bytes).collect(),
    }))
}

/// Keeps what is known of the last backup. Where that fails, a backup is asked for once more.
pub(crate) async fn note(drawer: Shelf, last: LastBackup) {
    let _ = storage::note_backup(drawer, kept::backup_bytes(last)).await;
}

/// Tries words on a backup, and looks at what is stored here. Nothing is written.
pub(crate) async fn open(letter: &Parcel, words: &str) -> Result<Result<Box<Unsealed>, Refusal>, KeyTrouble> {
    match lock::open(letter.bytes(), words, Purpose::Backup).await {
        Ok(bytes) => match backup::read(&bytes) {
            Ok(backup) => Ok(Ok(Box::new(beside(&bytes, backup).await))),
            Err(error) => Ok(Err(taking_in::refusal(error))),
        },
        Err(lock::LockTrouble::NotALetter) => Ok(Err(Refusal::Damaged)),
        Err(lock::LockTrouble::NotAKey) => Err(KeyTrouble::NotAKey),
        Err(lock::LockTrouble::Wrong) => Err(KeyTrouble::Wrong),
        Err(lock::LockTrouble::NotNow) => Err(KeyTrouble::NotNow),
    }
}

async fn beside(bytes: &[u8], backup: Backup) -> Unsealed {
    shelves::begin();
    let (here, locked) = match stored(safe::current()).await {
        Ok(Ok(stored)) => (Ok(stored.entries), None),
        Ok(Err(label)) => (Err(StoreTrouble::Locked), Some(label)),
        Err(trouble) => (Err(trouble), None),
    };
    let is_same = |(one, other): &(&Vec<u8>, &Vec<u8>)| one == other;
    let common = here
        .iter()
        .flatten()
        .zip(&backup.entries)
        .take_while(is_same)
        .count();
    Unsealed {
        made_ms: backup.at_ms,
        log: backup.log.into_iter().map(kept::written).collect(),
        read_only: backup.about.standing() == Standing::ReadOnly,
        letter: Parcel::new(bytes),
        here: here.and_then(|here| kept::entries(&here).map(|(_, log)| log)),
        common: u32::try_from(common).unwrap_or(u32::MAX),
        locked,
    }
}

/// Puts a backup in the place of what is stored, and tells the other tabs. It is its own latest backup. Over somebody else's
/// passport, nothing of that stays beside it.
pub(crate) async fn restore(
    after: Option<u32>,
    over_another: bool,
    letter: &Parcel,
) -> Result<(), StoreTrouble> {
    shelves::begin();
    let drawer = safe::current();
    let backup = backup::read(letter.bytes()).map_err(|_| StoreTrouble::Damaged)?;
    let last = LastBackup {
        at_ms: backup.at_ms,
        seq: u32::try_from(backup.entries.len()).unwrap_or(u32::MAX),
        quiet_until_ms: 0,
    };
    safe::replace(drawer, after, &backup.about, backup.entries).await?;
    if over_another {
        if storage::forget_drafts(drawer).await.is_err() {
            // What somebody else was typing must not come up in a form of this passport.
            let _ = storage::forget_drafts(drawer).await;
        }
        let _ = storage::keep_card(drawer, None).await;
        doors::forget_name(drawer).await;
    }
    note(drawer, last).await;
    copy(drawer).await;
    tabs::announce_replaced(drawer);
    // A sample that was open has had its day; it would come back when the passport is taken away.
    let _ = storage::throw_away_sample().await;
    Ok(())
}
