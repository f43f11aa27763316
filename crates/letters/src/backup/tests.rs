//! Backups that come back, and those that do not.

use super::*;
use crate::log::{self, Entry};
use passport::{Change, Patient};

fn entries() -> Vec<Vec<u8>> {
    let named = |called: &str| {
        let patient = Patient {
            called: called.into(),
            ..Patient::default()
        };
        Entry::of(7, vec![Change::Patient(Box::new(patient))])
    };
    ["Åse", "Åse Marie"]
        .map(|called| log::write(&named(called)).unwrap())
        .to_vec()
}

fn backup() -> Vec<u8> {
    write(&entries(), Version::CURRENT, 1_795_000_000_000).unwrap()
}

/// The backup after a change behind its tag, with a tag that holds again.
fn forged(change: impl Fn(&mut Vec<u8>)) -> Result<Backup, OpenError> {
    let mut body = backup()[6..].to_vec();
    change(&mut body);
    read(&Letter::Backup.tagged(&body))
}

#[test]
fn a_backup_comes_back_to_the_byte() {
    let read = read(&backup()).unwrap();
    assert_eq!(read.entries, entries());
    assert_eq!(read.at_ms, 1_795_000_000_000);
    assert_eq!(read.about, Version::CURRENT);
    assert_eq!(read.log.len(), 2);
}

#[test]
fn every_flipped_bit_and_every_lost_byte_is_noticed() {
    let whole = backup();
    for at in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[at] ^= 16;
        assert_eq!(read(&damaged), Err(OpenError::Damaged), "byte {at}");
        assert_eq!(read(&whole[..at]), Err(OpenError::Damaged), "cut at {at}");
    }
}

#[test]
fn what_a_newer_app_made_is_told_as_such() {
    assert_eq!(forged(|body| body[0] = 2), Err(OpenError::Newer { version: 2 }));
    assert_eq!(forged(|body| body[11] = 9), Err(OpenError::Newer { version: 9 }));
    assert_eq!(
        forged(|body| body[12] = 9),
        Err(OpenError::Newer { version: 255 })
    );
    // A newer app wrote it and says that this one may still read it.
    let read_only = forged(|body| body[13] = 9).unwrap();
    assert_eq!(read_only.about.standing(), Standing::ReadOnly);
}

#[test]
fn more_than_a_backup_may_hold_is_refused_before_any_work() {
    let long = vec![vec![7; limits::BACKUP]];
    assert_eq!(write(&long, Version::CURRENT, 0), Err(BackupError::TooLarge));
    assert_eq!(write(&[], Version::CURRENT, 0), Err(BackupError::Empty));
    let promised = forged(|body| body[19..23].copy_from_slice(&(limits::BACKUP as u32 + 1).to_le_bytes()));
    assert_eq!(promised, Err(OpenError::TooLarge));
    assert_eq!(read(&vec![0; limits::LETTER]), Err(OpenError::TooLarge));
}

#[test]
fn what_does_not_hold_together_is_unreadable() {
    type Spoil = fn(&mut Vec<u8>);
    let table: [(&str, Spoil); 8] = [
        ("version 0", |body| body[0] = 0),
        ("no head", |body| body.truncate(1)),
        ("no entries", |body| body[15] = 0),
        ("one entry too many", |body| body[15] = 3),
        ("a byte too long", |body| body[19] += 1),
        ("longer than it can become", |body| body[21] = 63),
        ("something behind it", |body| body.push(0)),
        ("cut off", |body| body.truncate(body.len() - 1)),
    ];
    for (name, change) in table {
        assert_eq!(forged(change), Err(OpenError::Unreadable), "{name}");
    }
}

#[test]
fn an_entry_that_is_damaged_or_newer_makes_all_of_it_unreadable() {
    let with_second = |second: Vec<u8>| {
        let entries = vec![entries()[0].clone(), second];
        read(&write(&entries, Version::CURRENT, 0).unwrap())
    };
    let mut damaged = entries()[1].clone();
    damaged[9] ^= 1;
    assert_eq!(with_second(damaged), Err(OpenError::Unreadable));
    let newer = Letter::Entry.tagged(b"\x03{}");
    assert_eq!(with_second(newer), Err(OpenError::Newer { version: 3 }));
    assert_eq!(with_second(Vec::new()), Err(OpenError::Unreadable));
}

#[test]
fn a_mark_comes_back_and_a_damaged_one_is_none() {
    let mark = Mark {
        at_ms: -1,
        seq: 41,
        quiet_until_ms: 1_795_000_000_000,
    };
    let bytes = mark.write();
    assert_eq!(Mark::read(&bytes), Some(mark));
    for at in 0..bytes.len() {
        assert_eq!(Mark::read(&bytes[..at]), None);
        let mut damaged = bytes.clone();
        damaged[at] ^= 1;
        assert_eq!(Mark::read(&damaged), None);
    }
}
