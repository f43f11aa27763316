//! Between what the flow knows and what the store keeps: entries, drafts, the data's version. No decisions.

use crate::device::storage::{Shelf as Drawer, StoreError, Stored};
use crate::safe;
use flow::{Draft, Entry, FormId, LastBackup, Loaded, Shelf, StoreTrouble, Written};
use letters::log::{self, Logbook, Numbered};
use letters::{Standing, Version, backup, draft};

/// The drawer of the store that a shelf stands for.
pub(crate) fn drawer(shelf: Shelf) -> Drawer {
    match shelf {
        Shelf::Own => safe::current(),
        Shelf::Sample => Drawer::Sample,
    }
}

/// The shelf that a drawer of the store stands for; `None` for what is followed, which is no passport of this device.
pub(crate) fn shelf(drawer: Drawer) -> Option<Shelf> {
    match drawer {
        Drawer::Own | Drawer::Further(_) => Some(Shelf::Own),
        Drawer::Followed => None,
        Drawer::Sample => Some(Shelf::Sample),
    }
}

/// What a failure of the store means to the flow.
pub(crate) fn trouble(error: &StoreError) -> StoreTrouble {
    match error {
        StoreError::NoStorage => StoreTrouble::NoStorage,
        StoreError::Blocked => StoreTrouble::Blocked,
        StoreError::Full => StoreTrouble::Full,
        StoreError::Damaged => StoreTrouble::Damaged,
        StoreError::Deleted => StoreTrouble::Deleted,
        StoreError::Taken => StoreTrouble::Taken,
        StoreError::Lost | StoreError::Aborted(_) => StoreTrouble::Lost,
    }
}

/// An entry as it is written.
pub(crate) fn to_write(entry: &Entry) -> log::Entry {
    log::Entry {
        at_ms: entry.at_ms,
        by: entry.by,
        changes: entry.changes.clone(),
        settles: entry.settles.clone(),
    }
}

/// An entry as it came out.
pub(crate) fn written(Numbered { number, entry }: Numbered) -> Written {
    Written {
        seq: number,
        entry: Entry {
            at_ms: entry.at_ms,
            by: entry.by,
            changes: entry.changes,
            settles: entry.settles,
        },
    }
}

/// A log as it was kept, and what it says. An entry that cannot be read makes all of it unreadable: a passport is never half
/// loaded.
pub(crate) fn entries(kept: &[Vec<u8>]) -> Result<(Logbook, Vec<Written>), StoreTrouble> {
    let (logbook, told) = Logbook::read(kept).map_err(|_| StoreTrouble::Damaged)?;
    Ok((logbook, told.into_iter().map(written).collect()))
}

/// Whether kept data is said to be of an older version than what this one writes. Then it is said anew: an older app must
/// not go on reading what it would not understand. It is never made younger.
pub(crate) fn is_older(about: &[u8]) -> bool {
    Version::read(about).is_some_and(|kept| kept.format < Version::CURRENT.format)
}

/// What was found on a shelf, with its log; `None` when nothing has been kept there yet.
pub(crate) fn loaded(shelf: Shelf, stored: Stored) -> Result<Option<(Box<Loaded>, Logbook)>, StoreTrouble> {
    let Some(about) = stored.about else {
        return if stored.entries.is_empty() {
            Ok(None)
        } else {
            Err(StoreTrouble::Damaged)
        };
    };
    let standing = Version::read(&about).ok_or(StoreTrouble::Damaged)?.standing();
    if standing == Standing::TooNew {
        return Err(StoreTrouble::Newer);
    }
    let kept: Vec<Vec<u8>> = stored.entries.into_iter().map(|(_, bytes)| bytes).collect();
    let (logbook, entries) = entries(&kept)?;
    if entries.is_empty() {
        return Err(StoreTrouble::Damaged);
    }
    let loaded = Loaded {
        shelf,
        entries,
        drafts: stored.drafts.iter().filter_map(|bytes| draft(bytes)).collect(),
        read_only: standing == Standing::ReadOnly || stored.is_only_the_copy,
        backup: stored.backup.as_deref().map(last_backup).unwrap_or_default(),
        // What a log says of it, only the shelf of what this device follows can answer.
        kept_as: None,
    };
    Ok(Some((Box::new(loaded), logbook)))
}

/// What is known of the last backup. Word of it that cannot be read is as good as none: a backup is asked for once more.
fn last_backup(mark: &[u8]) -> LastBackup {
    let mark = backup::Mark::read(mark).unwrap_or_default();
    LastBackup {
        at_ms: mark.at_ms,
        seq: mark.seq,
        quiet_until_ms: mark.quiet_until_ms,
    }
}

/// The bytes of what is known of the last backup.
pub(crate) fn backup_bytes(last: LastBackup) -> Vec<u8> {
    let mark = backup::Mark {
        at_ms: last.at_ms,
        seq: last.seq,
        quiet_until_ms: last.quiet_until_ms,
    };
    mark.write()
}

/// An unfinished form as it was kept; `None` when it cannot be read or this version has no such form.
fn draft(bytes: &[u8]) -> Option<Draft> {
    let kept = draft::read(bytes)?;
    let form = FormId::parse(&kept.form)?;
    let fields = kept
        .fields
        .into_iter()
        .filter_map(|(name, text)| Some((flow::Field::from_slug(&name)?, text)));
    Some(Draft {
        form,
        fields: fields.collect(),
    })
}

/// The bytes of an unfinished form; `None` when there is too much in it to be kept.
pub(crate) fn draft_bytes(form: FormId, fields: &flow::Typed) -> Option<Vec<u8>> {
    draft::write(&draft::Draft {
        form: form.to_string(),
        fields: fields
            .iter()
            .map(|(field, text)| (field.slug().to_owned(), text.to_owned()))
            .collect(),
    })
}
