//! The carriers' files in `docs/vectors`: moving codes, locked letters, files and links that were ever released open for
//! ever, and every fault keeps its reason.
//!
//! `cargo test -p letters --test carriers -- --ignored` writes the files that are not there yet. A file that is there is
//! never written again: it has been released.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

#[path = "carriers/mod.rs"]
mod made;
mod sample;

use letters::frames::{Receiver, Sender, Taken};
use letters::locked::{Key, Locked, Purpose, Words};
use letters::{backup, digits, file, letter};
use made::{folder, reasons};
use std::collections::BTreeSet;

fn lines(name: &str) -> Vec<String> {
    let text = std::fs::read_to_string(folder().join(name)).unwrap();
    text.lines().map(str::to_owned).collect()
}

fn bytes(fragment: &str) -> Vec<u8> {
    digits::read_fragment(fragment).unwrap()
}

#[test]
fn moving_codes_ever_released_give_their_letter_from_any_that_are_enough() {
    for name in ["frames-1-glance.txt", "frames-1-long.txt"] {
        let [letter, frames @ ..] = &lines(name)[..] else {
            panic!("{name} is empty")
        };
        let sender = Sender::new(&bytes(letter)).unwrap();
        for (order, frames) in [frames.to_vec(), frames.iter().rev().cloned().collect()]
            .iter()
            .enumerate()
        {
            let mut receiver = Receiver::new();
            let taken: Vec<Taken> = frames
                .iter()
                .take(sender.needed())
                .map(|frame| receiver.take(frame))
                .collect();
            assert_eq!(
                taken.last(),
                Some(&Taken::Done(bytes(letter))),
                "{name}, order {order}"
            );
        }
    }
}

#[test]
fn moving_codes_are_written_as_they_were_released() {
    for name in ["frames-1-glance.txt", "frames-1-long.txt"] {
        let [letter, frames @ ..] = &lines(name)[..] else {
            panic!("{name} is empty")
        };
        let sender = Sender::new(&bytes(letter)).unwrap();
        assert!(frames.len() >= 2 * sender.needed());
        for (n, frame) in frames.iter().enumerate() {
            assert_eq!(&sender.frame(n), frame, "{name}, change {n}");
        }
    }
}

#[test]
fn false_frames_among_the_released_ones_do_not_keep_the_letter_away() {
    let [letter, frames @ ..] = &lines("frames-1-false.txt")[..] else {
        panic!("the file is empty")
    };
    let mut receiver = Receiver::new();
    let taken: Vec<Taken> = frames.iter().map(|frame| receiver.take(frame)).collect();
    assert_eq!(taken.last(), Some(&Taken::Done(bytes(letter))));
    let done = taken.iter().filter(|taken| matches!(taken, Taken::Done(_)));
    assert_eq!(done.count(), 1);
}

#[test]
fn every_locked_letter_ever_released_opens_with_its_key() {
    for (name, purpose) in [
        ("locked-1-letter.txt", Purpose::Letter),
        ("locked-1-backup.txt", Purpose::Backup),
        ("locked-1-usual.txt", Purpose::Letter),
    ] {
        let [locked, key, inside] = &lines(name)[..] else {
            panic!("{name} has three lines")
        };
        assert_eq!(letter::kind(&bytes(locked)), Ok(letter::Kind::Locked), "{name}");
        let locked = Locked::read(&bytes(locked), purpose).unwrap();
        assert_eq!(
            locked.open(&Key::parse(key).unwrap()),
            Ok(bytes(inside)),
            "{name}"
        );
    }
}

#[test]
fn every_backup_ever_released_comes_back_to_the_byte() {
    for name in ["backup-1-begun.txt", "backup-1-en.txt", "backup-1-taken-out.txt"] {
        let [hex, words, inside, head, said @ ..] = &lines(name)[..] else {
            panic!("{name} has four lines and its entries")
        };
        let locked = file::read(&made::from_hex(hex)).unwrap();
        let locked = Locked::read(&locked, Purpose::Backup).unwrap();
        let inside = made::from_hex(inside);
        assert_eq!(
            locked.open(&Words::parse(words).unwrap()).as_ref(),
            Ok(&inside),
            "{name}"
        );
        let read = backup::read(&inside).unwrap();
        assert_eq!(&made::head_of(&read), head, "{name}");
        assert_eq!(made::said_by(&read.entries), said, "{name}");
        let again = backup::write(&read.entries, read.about, read.at_ms).unwrap();
        assert_eq!(backup::read(&again), Ok(read), "{name}");
    }
}

#[test]
fn every_file_ever_released_gives_its_letter() {
    let [hex, inside] = &lines("file-1-glance.txt")[..] else {
        panic!("the file has two lines")
    };
    let whole = made::from_hex(hex);
    assert_eq!(file::read(&whole), Ok(bytes(inside)));
    assert_eq!(file::write(&bytes(inside)), whole);
}

#[test]
fn every_fault_is_refused_for_its_reason() {
    let mut count = 0;
    for (name, reason_of, kinds) in [
        ("faults-frame.txt", reasons::of_frame as fn(&str) -> String, 4),
        ("faults-locked.txt", reasons::of_locked, 8),
        ("faults-link.txt", reasons::of_link, 10),
        ("faults-file.txt", reasons::of_file, 3),
        ("faults-backup.txt", reasons::of_backup, 6),
    ] {
        let mut met = BTreeSet::new();
        let mut seen = BTreeSet::new();
        for line in lines(name).iter().filter(|line| !line.starts_with("//")) {
            let (reason, fault) = line.split_once(' ').unwrap();
            let said = reason_of(fault);
            // Entries of version 2 have come out since: one of them that was of a newer version then makes no sense now.
            let is_out = name == "faults-backup.txt" && reason == "newer-2" && said == "unreadable";
            assert!(said == reason || is_out, "{name}: {said} {fault:.80}");
            assert!(seen.insert(fault.to_owned()), "{name} says twice {fault:.80}");
            met.insert(reason.to_owned());
        }
        assert_eq!(met.len(), kinds, "{name}: {met:?}");
        count += seen.len();
    }
    assert!(count >= 120, "only {count} faults");
}

#[test]
#[ignore = "writes the files that are not there yet"]
fn write_missing_vectors() {
    for (name, text) in made::everything() {
        let path = folder().join(name);
        if !path.exists() {
            std::fs::write(path, text).unwrap();
        }
    }
}
