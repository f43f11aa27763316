//! Backups: whole ones, and some with one fault each.

use super::{flipped, listed, to_hex, with_tag};
use crate::sample;
use letters::backup::{self, Backup};
use letters::file;
use letters::locked::{Cost, Purpose, Words, seal};
use letters::{Version, limits, log};
use passport::{Change, Language, Patient, Record};

const SALT: [u8; 16] = *b"sixteen of salt!";
const WORDS: &str = "balumo ketiro savune";
const MADE_MS: i64 = 1_795_255_260_000;
/// Where the packed entries begin, behind the version byte and the head.
const PACKED: usize = 23;

/// Every file by its name.
pub fn everything() -> Vec<(&'static str, String)> {
    vec![
        ("backup-1-begun.txt", vector(&begun())),
        ("backup-1-en.txt", vector(&sampled())),
        ("backup-1-taken-out.txt", vector(&taken_out())),
        ("faults-backup.txt", listed(&faults())),
    ]
}

/// The moment and the version of the data, in a line.
pub fn head_of(backup: &Backup) -> String {
    let about = backup.about;
    format!(
        "made {} data {} {} {}",
        backup.at_ms, about.format, about.min_reader, about.min_writer
    )
}

/// The JSON of each entry.
pub fn said_by(entries: &[Vec<u8>]) -> Vec<String> {
    let json = |entry: &Vec<u8>| String::from_utf8(entry[7..].to_vec()).unwrap();
    entries.iter().map(json).collect()
}

/// The file, its words, the backup in it, and what that says.
fn vector(entries: &[Vec<u8>]) -> String {
    let about = Version::CURRENT;
    let inside = backup::write(entries, about, MADE_MS).unwrap();
    let words = Words::parse(WORDS).unwrap();
    let locked = seal(&inside, &words, Purpose::Backup, Cost::LEAST, SALT).unwrap();
    let read = backup::read(&inside).unwrap();
    let mut lines = vec![
        to_hex(&file::write(&locked)),
        WORDS.to_owned(),
        to_hex(&inside),
        head_of(&read),
    ];
    lines.extend(said_by(entries));
    lines.join("\n") + "\n"
}

fn entry(at_ms: i64, changes: Vec<Change>) -> Vec<u8> {
    log::write(&log::Entry::of(at_ms, changes)).unwrap()
}

/// A passport with nothing but a name.
fn begun() -> Vec<Vec<u8>> {
    let patient = Patient {
        called: "Ada".into(),
        ..Patient::default()
    };
    vec![entry(1, vec![Change::Patient(Box::new(patient))])]
}

fn records() -> Vec<Record> {
    sample::summary(Language::English).view.records()
}

/// A passport as it is written, one record after the other.
fn sampled() -> Vec<Vec<u8>> {
    let records = records().into_iter().zip(2..);
    let puts = records.map(|(record, at_ms)| entry(at_ms, vec![Change::Put(Box::new(record))]));
    begun().into_iter().chain(puts).collect()
}

/// Two records that were written at once, one of which was taken out again.
fn taken_out() -> Vec<Vec<u8>> {
    let two: Vec<Record> = records().into_iter().take(2).collect();
    let gone = Change::Remove(two[1].key());
    let put = |record| Change::Put(Box::new(record));
    let mut entries = begun();
    entries.push(entry(2, two.into_iter().map(put).collect()));
    entries.push(entry(3, vec![gone]));
    entries
}

fn faults() -> Vec<(&'static str, String)> {
    let whole = backup::write(&taken_out(), Version::CURRENT, MADE_MS).unwrap();
    let mut faults = vec![("//", "Each as it is behind its lock.".to_owned())];
    faults.extend(damaged(&whole));
    faults.extend(forged(&whole));
    faults.extend(badly_filled());
    faults
}

/// What happens on the way.
fn damaged(whole: &[u8]) -> Vec<(&'static str, String)> {
    let last = whole.len() - 1;
    let mut faults = vec![(
        "//",
        "One bit: tag, version, moment, data, length, entries.".into(),
    )];
    for at in [0, 6, 7, 15, 25, PACKED + 6, last] {
        faults.push(("damaged", to_hex(&flipped(whole, at))));
    }
    faults.push((
        "//",
        "A byte lost at the end, in the middle, one too many; the tag of an entry; nothing.".into(),
    ));
    faults.push(("damaged", to_hex(&[&whole[..50], &whole[51..]].concat())));
    faults.push(("damaged", String::new()));
    faults.push(("damaged", to_hex(&whole[..last])));
    faults.push(("damaged", to_hex(&[whole, &[0]].concat())));
    faults.push(("damaged", to_hex(&with_tag(b"red thread:entry", &whole[6..]))));
    faults
}

/// What a faulty or hostile maker writes: the tag holds.
fn forged(whole: &[u8]) -> Vec<(&'static str, String)> {
    let forge = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut body = whole[6..].to_vec();
        change(&mut body);
        to_hex(&with_tag(b"red thread:backu", &body))
    };
    let set = |at: usize, value: u8| forge(&move |body: &mut Vec<u8>| body[at] = value);
    let mut faults = vec![("//", "Whole, of versions 0, 2 and 255.".into())];
    faults.push(("unreadable", set(0, 0)));
    faults.push(("newer-2", set(0, 2)));
    faults.push(("newer-255", set(0, 255)));
    faults.push((
        "//",
        "Data that only a newer app reads: of versions 99 and 259.".into(),
    ));
    faults.push(("newer-99", set(11, 99)));
    faults.push(("newer-255", set(12, 1)));
    faults.push(("//", "No entries, one too few, one too many.".into()));
    for count in [0, 2, 4] {
        faults.push(("unreadable", set(15, count)));
    }
    faults.push((
        "//",
        "More than a backup may hold; more than so few bytes can become; one byte too long, one too short."
            .into(),
    ));
    let length = u32::from_le_bytes(whole[25..29].try_into().unwrap());
    let long = |length: u32| {
        forge(&move |body: &mut Vec<u8>| body[19..PACKED].copy_from_slice(&length.to_le_bytes()))
    };
    faults.push(("too-large", long(limits::BACKUP as u32 + 1)));
    faults.push(("unreadable", long(limits::BACKUP as u32)));
    faults.push(("unreadable", long(length + 1)));
    faults.push(("unreadable", long(length - 1)));
    faults.push((
        "//",
        "Ends within its head, or within its entries; something behind them; no DEFLATE.".into(),
    ));
    for left in [1, 12, PACKED - 1, PACKED, PACKED + 9] {
        faults.push((
            "unreadable",
            forge(&move |body: &mut Vec<u8>| body.truncate(left)),
        ));
    }
    faults.push(("unreadable", forge(&|body| body.push(0))));
    faults.push(("unreadable", set(PACKED, 0xff)));
    faults
}

/// A backup that holds together, of entries that do not.
fn badly_filled() -> Vec<(&'static str, String)> {
    let with = |entry: Vec<u8>| {
        let entries = [begun(), vec![entry]].concat();
        to_hex(&backup::write(&entries, Version::CURRENT, MADE_MS).unwrap())
    };
    let good = &taken_out()[1];
    vec![
        (
            "//",
            "An entry that is damaged, cut off, empty, of version 2, and no JSON.".into(),
        ),
        ("unreadable", with(flipped(good, 20))),
        ("unreadable", with(good[..good.len() - 1].to_vec())),
        ("unreadable", with(Vec::new())),
        ("newer-2", with(with_tag(b"red thread:entry", b"\x02{}"))),
        ("unreadable", with(with_tag(b"red thread:entry", b"\x01{]"))),
    ]
}
