//! A passport as it is kept and as it is exchanged: the entry and the portable passport of `docs/vectors` say the same, for ever.
//!
//! `cargo test -p letters --test passports -- --ignored` writes the files that are not there yet. A file that is there is
//! never written again: it has been released.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod sample;

use letters::log::{self, Entry};
use letters::portable::{self, Head};
use passport::{Change, Language, Passport};
use std::path::PathBuf;

const ENTRY: &str = "entry-1-en.txt";
const PORTABLE: &str = "portable-1-en.json";

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../docs/vectors")
        .join(name)
}

/// The entry that was released, as bytes, and the JSON in it.
fn released() -> (Vec<u8>, String) {
    let text = std::fs::read_to_string(file(ENTRY)).unwrap();
    let (hex, json) = text.split_once('\n').unwrap();
    let pairs = hex
        .as_bytes()
        .chunks(2)
        .map(|pair| std::str::from_utf8(pair).unwrap());
    let bytes = pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect();
    (bytes, json.trim_end().to_owned())
}

#[test]
fn the_released_entry_holds_its_json_behind_tag_and_version() {
    let (bytes, json) = released();
    assert_eq!(bytes.get(6), Some(&1));
    assert_eq!(bytes.get(7..).unwrap(), json.as_bytes());
}

#[test]
fn the_released_entry_sums_to_the_released_portable_passport_and_back() {
    let (bytes, _) = released();
    let read = log::read(&bytes).unwrap();
    assert_eq!(read.warnings, []);
    assert_eq!(
        log::write(&read.value).unwrap(),
        bytes,
        "written as it was released"
    );
    let mut passport = Passport::default();
    for change in read.value.changes {
        passport.apply(change);
    }
    let json = std::fs::read_to_string(file(PORTABLE)).unwrap();
    let portable = portable::read(&json).unwrap();
    assert_eq!(portable.warnings, []);
    assert_eq!(portable.value.passport, passport);
    let again = portable::write(&passport, &portable.value.head).unwrap();
    assert_eq!(again, json, "written as it was released");
}

#[test]
#[ignore = "writes the files that are not there yet"]
fn write_missing_passports() {
    let summary = sample::summary(Language::English);
    let records = summary.view.records().into_iter();
    let patient = Change::Patient(Box::new(summary.view.patient.clone()));
    let changes = std::iter::once(patient).chain(records.map(|record| Change::Put(Box::new(record))));
    let entry = Entry::of(1_795_000_000_000, changes.collect());
    let bytes = log::write(&entry).unwrap();
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let json = std::str::from_utf8(bytes.get(7..).unwrap()).unwrap();
    write_new(ENTRY, &format!("{hex}\n{json}\n"));
    let head = Head::new(summary.written, summary.language);
    write_new(PORTABLE, &portable::write(&summary.view, &head).unwrap());
}

fn write_new(name: &str, text: &str) {
    if !file(name).exists() {
        std::fs::write(file(name), text).unwrap();
    }
}
