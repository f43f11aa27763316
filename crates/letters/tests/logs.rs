//! Logs that were released: entries that several wrote, what each is called, in which order they come, and what they sum to, for
//! ever.
//!
//! `cargo test -p letters --test logs -- --ignored` writes the files that are not there yet. A file that is there is never
//! written again: it has been released.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use letters::log::{self, Entry, Logbook, Numbered};
use passport::{
    Allergy, Change, Concern, Date, Id, Key, Kind, Medicine, Member, Month, Passport, Patient, Rating,
    Record, Role, Sharing,
};
use std::path::PathBuf;

const NAMES: [&str; 2] = ["entry-2-line.txt", "entry-2-apart.txt"];

fn file(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/vectors");
    folder.join(name)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(hex: &str) -> Vec<u8> {
    let pairs = hex
        .as_bytes()
        .chunks(2)
        .map(|pair| std::str::from_utf8(pair).unwrap());
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}

/// A change as an entry of version 1 writes it.
fn json(change: Change) -> String {
    let bytes = log::write(&Entry::of(0, vec![change])).unwrap();
    let json = std::str::from_utf8(&bytes[7..]).unwrap();
    json.strip_prefix(r#"{"at":0,"do":["#)
        .unwrap()
        .strip_suffix("]}")
        .unwrap()
        .to_owned()
}

/// What a log says, a line each: the names of its heads, the numbers of its entries in order, each record that there is, and each
/// side of what is in dispute.
fn told(stored: &[Vec<u8>]) -> Vec<String> {
    let (book, told) = Logbook::read(stored).unwrap();
    let numbers: Vec<String> = told
        .iter()
        .map(|Numbered { number, .. }| number.to_string())
        .collect();
    let mut passport = Passport::default();
    for change in told.into_iter().flat_map(|told| told.entry.changes) {
        let _ = passport.apply(change);
    }
    let mut lines: Vec<String> = book
        .heads()
        .iter()
        .map(|head| format!("head {}", hex(&head.0)))
        .collect();
    lines.push(format!("order {}", numbers.join(" ")));
    let records = passport
        .records()
        .into_iter()
        .map(|record| Change::Put(Box::new(record)));
    let patient = Change::Patient(Box::new(passport.patient.clone()));
    lines.extend(
        [patient]
            .into_iter()
            .chain(records)
            .map(|change| format!("reads {}", json(change))),
    );
    for side in book.disputes().into_iter().flat_map(|dispute| dispute.others) {
        let by = side
            .by
            .map(|by| format!(" by {:x}", by.raw()))
            .unwrap_or_default();
        lines.push(format!("beside at {}{by} {}", side.at_ms, json(side.says)));
    }
    lines
}

#[test]
fn every_log_ever_released_says_what_it_said() {
    for name in NAMES {
        let text = std::fs::read_to_string(file(name)).unwrap();
        let (entries, says): (Vec<&str>, Vec<&str>) =
            text.lines().partition(|line| line.starts_with("entry "));
        let stored: Vec<Vec<u8>> = entries
            .iter()
            .map(|line| from_hex(&line["entry ".len()..]))
            .collect();
        let says: Vec<&str> = says.into_iter().filter(|line| !line.starts_with("// ")).collect();
        assert_eq!(told(&stored), says, "{name}");
    }
}

/// Writes logs, as devices do.
struct Device(Logbook, Vec<Vec<u8>>);

impl Device {
    fn writes(&mut self, entry: &Entry) {
        let bytes = self.0.write(entry).unwrap();
        let number = u32::try_from(self.1.len()).unwrap() + 1;
        self.0.stored(&[(number, bytes.clone())]).unwrap();
        self.1.push(bytes);
    }

    fn puts(&mut self, at_ms: i64, record: impl Into<Record>) {
        self.writes(&Entry::of(at_ms, vec![Change::Put(Box::new(record.into()))]));
    }

    fn takes(&mut self, other: &Self) {
        let taken = self.0.take(&other.0.beyond(&self.0.heads())).unwrap();
        self.1.extend(taken.new);
    }
}

const AT_MS: i64 = 1_795_000_000_000;

fn begun() -> Change {
    Change::Patient(Box::new(Patient {
        called: "Randi".into(),
        ..Patient::default()
    }))
}

fn medicine(dose: &str) -> (Id<Medicine>, Medicine) {
    let medicine = Medicine {
        name: "Ramipril".into(),
        dose: dose.into(),
        ..Medicine::default()
    };
    (Id::new(0xa1), medicine)
}

fn allergy(reaction: &str) -> (Id<Allergy>, Allergy) {
    let allergy = Allergy {
        to: "Penicillin".into(),
        reaction: reaction.into(),
        ..Allergy::default()
    };
    (Id::new(0xb2), allergy)
}

fn concern(days: &[(u8, u8)]) -> (Id<Concern>, Concern) {
    let day = |day| Date::from_calendar_date(2026, Month::November, day).unwrap();
    let ratings = days
        .iter()
        .map(|(on, level)| Rating::new(day(*on), *level).unwrap());
    let concern = Concern {
        words: "Tired".into(),
        ratings: ratings.collect(),
        ..Concern::default()
    };
    (Id::new(0xc3), concern)
}

fn member(sharing: Sharing) -> (Id<Member>, Member) {
    let member = Member {
        name: "Åse".into(),
        sharing,
        ..Member::new(Role::CancerNurse)
    };
    (Id::new(0xd4), member)
}

/// One device, whose clock is set back once.
fn line() -> Vec<Vec<u8>> {
    let mut phone = Device(Logbook::default(), Vec::new());
    phone.writes(&Entry::of(AT_MS, vec![begun()]));
    phone.puts(AT_MS + 1_000, concern(&[(21, 7)]));
    phone.puts(AT_MS - 86_400_000, concern(&[(21, 6), (22, 4)]));
    phone.puts(AT_MS + 3_000, concern(&[(22, 4)]));
    phone.puts(AT_MS + 4_000, medicine("5 mg"));
    let key = Key {
        kind: Kind::Medicine,
        raw: 0xa1,
    };
    phone.writes(&Entry::of(AT_MS + 5_000, vec![Change::Remove(key)]));
    phone.puts(AT_MS + 6_000, medicine("10 mg"));
    phone.1
}

/// Three who parted, one of them in version 1, and came together again.
fn apart() -> Vec<Vec<u8>> {
    let put = |record: Record| Change::Put(Box::new(record));
    let first = |at_ms, change| log::write(&Entry::of(at_ms, vec![change])).unwrap();
    let common = vec![
        first(AT_MS, begun()),
        first(AT_MS + 1_000, put(medicine("2 mg").into())),
        first(AT_MS + 2_000, put(allergy("").into())),
        first(AT_MS + 3_000, put(member(Sharing::Everyone).into())),
        first(AT_MS + 4_000, put(concern(&[(21, 7)]).into())),
    ];
    let mut old = common.clone();
    old.push(first(AT_MS + 5_000, put(concern(&[(21, 7), (22, 2)]).into())));
    let device = |stored: Vec<Vec<u8>>| Device(Logbook::read(&stored).unwrap().0, stored);
    let (mut phone, mut tablet, old) = (device(common.clone()), device(common), device(old));
    phone.puts(AT_MS + 6_000, medicine("5 mg"));
    let key = Key {
        kind: Kind::Allergy,
        raw: 0xb2,
    };
    phone.writes(&Entry::of(AT_MS + 7_000, vec![Change::Remove(key)]));
    phone.puts(AT_MS + 8_000, member(Sharing::CliniciansOnly));
    let theirs = [put(medicine("10 mg").into()), put(allergy("rash").into())];
    tablet.writes(&Entry {
        by: Some(Id::new(0xd4)),
        ..Entry::of(AT_MS + 6_500, theirs.to_vec())
    });
    tablet.puts(AT_MS + 9_000, member(Sharing::OnlyMe));
    phone.takes(&old);
    phone.takes(&tablet);
    phone.puts(AT_MS + 10_000, concern(&[(21, 5), (22, 2)]));
    phone.1
}

#[test]
#[ignore = "writes the files that are not there yet"]
fn write_missing_logs() {
    for (name, stored) in NAMES.into_iter().zip([line(), apart()]) {
        if file(name).exists() {
            continue;
        }
        let mut text = String::new();
        for bytes in &stored {
            text += &format!(
                "// {}\nentry {}\n",
                std::str::from_utf8(&bytes[7..]).unwrap(),
                hex(bytes)
            );
        }
        for line in told(&stored) {
            text += &format!("{line}\n");
        }
        std::fs::write(file(name), text).unwrap();
    }
    println!("{}", hex(&letters::Version::CURRENT.write()));
}
