//! Between what is stored and a backup: making one, opening one beside what is here, and putting one back. What it would
//! replace is shown, and decided, in `flow`.

use crate::carry_out::copy;
use crate::device::{clock, lock, storage, tabs};
use crate::{kept, taking_in};
use flow::{
    BackupTrouble, KeyTrouble, LastBackup, MadeBackup, Parcel, Refusal, Shelf, StoreTrouble, Unsealed,
    Written,
};
use letters::backup::{self, Backup, BackupError};
use letters::locked::{Purpose, Words};
use letters::{Standing, Version, limits};

const OWN: storage::Shelf = storage::Shelf::Own;

/// Packs and locks all that is stored, with the words of these random bits. Answers with the words as a person reads them.
pub(crate) async fn make(words: u64) -> Result<(Box<MadeBackup>, String), BackupTrouble> {
    let at_ms = clock::now().unix_ms;
    let entries = stored().await.map_err(BackupTrouble::NotRead)?;
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
async fn stored() -> Result<Stored, StoreTrouble> {
    let stored = storage::load(OWN).await.map_err(|error| kept::trouble(&error))?;
    let about = stored.about.as_deref().map(Version::read);
    let about = match about {
        None if stored.entries.is_empty() => Version::CURRENT,
        None | Some(None) => return Err(StoreTrouble::Damaged),
        Some(Some(about)) if about.standing() == Standing::TooNew => return Err(StoreTrouble::Newer),
        Some(Some(about)) => about,
    };
    Ok(Stored {
        about,
        entries: stored.entries.into_iter().map(|(_, bytes)| bytes).collect(),
    })
}

/// Keeps what is known of the last backup. Where that fails, a backup is asked for once more.
pub(crate) async fn note(last: LastBackup) {
    let _ = storage::note_backup(OWN, kept::backup_bytes(last)).await;
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
    let here = stored().await.map(|stored| stored.entries);
    let is_same = |(one, other): &(&Vec<u8>, &Vec<u8>)| one == other;
    let common = here
        .iter()
        .flatten()
        .zip(&backup.entries)
        .take_while(is_same)
        .count();
    let written = (1..).zip(backup.log).map(|(seq, entry)| Written {
        seq,
        entry: flow::Entry {
            at_ms: entry.at_ms,
            changes: entry.changes,
        },
    });
    Unsealed {
        made_ms: backup.at_ms,
        log: written.collect(),
        read_only: backup.about.standing() == Standing::ReadOnly,
        letter: Parcel::new(bytes),
        here: here.and_then(|here| kept::entries((1..).zip(here).collect())),
        common: u32::try_from(common).unwrap_or(u32::MAX),
    }
}

/// Puts a backup in the place of what is stored, and tells the other tabs. It is its own latest backup.
pub(crate) async fn restore(after: Option<u32>, letter: &Parcel) -> Result<(), StoreTrouble> {
    let backup = backup::read(letter.bytes()).map_err(|_| StoreTrouble::Damaged)?;
    let last = LastBackup {
        at_ms: backup.at_ms,
        seq: u32::try_from(backup.entries.len()).unwrap_or(u32::MAX),
        quiet_until_ms: 0,
    };
    let replaced = storage::replace(OWN, after, &backup.about.write(), backup.entries).await;
    replaced.map_err(|error| kept::trouble(&error))?;
    note(last).await;
    tabs::announce_replaced(OWN);
    copy(Shelf::Own);
    // A sample that was open has had its day; it would come back when the passport is taken away.
    let _ = storage::throw_away_sample().await;
    Ok(())
}
