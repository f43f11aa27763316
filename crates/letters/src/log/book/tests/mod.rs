//! What a log says that several have written.

mod apart;
mod first;
mod follower;
mod kept;

use super::*;
use passport::{Allergy, Change, Id, Key, Kind, Medicine, Member, Passport, Patient, Record, Role};

/// A device: its log, and the moment its clock shows.
#[derive(Clone)]
struct Device {
    book: Logbook,
    at_ms: i64,
}

impl Device {
    /// A device on which Aud has begun.
    fn begun() -> Self {
        let mut device = Self {
            book: Logbook::default(),
            at_ms: 1_000,
        };
        device.writes(vec![called("Aud")]);
        device
    }

    /// The same log on a device whose clock is ahead by so much.
    fn parted(&self, ahead_ms: i64) -> Self {
        Self {
            book: self.book.clone(),
            at_ms: self.at_ms + ahead_ms,
        }
    }

    fn writes(&mut self, changes: Vec<Change>) {
        self.at_ms += 10;
        self.writes_entry(&Entry::of(self.at_ms, changes));
    }

    fn writes_entry(&mut self, entry: &Entry) {
        let bytes = self.book.write(entry).unwrap();
        let number = self.book.last + 1;
        assert_eq!(self.book.stored(&[(number, bytes)]), Ok(true));
    }

    fn puts(&mut self, record: impl Into<Record>) {
        self.writes(vec![Change::Put(Box::new(record.into()))]);
    }

    fn takes(&mut self, other: &Self) -> Taken {
        self.book.take(&other.book.beyond(&self.book.heads())).unwrap()
    }

    fn passport(&self) -> Passport {
        let mut passport = Passport::default();
        for told in self.book.told().unwrap() {
            for change in told.entry.changes {
                let _ = passport.apply(change);
            }
        }
        passport
    }

    fn member(&self) -> Member {
        self.passport().members.get(Id::new(1)).cloned().unwrap()
    }

    fn medicine(&self) -> Medicine {
        self.passport().medicines.get(Id::new(1)).cloned().unwrap()
    }

    fn allergy(&self) -> Allergy {
        self.passport().allergies.get(Id::new(1)).cloned().unwrap()
    }
}

fn called(name: &str) -> Change {
    Change::Patient(Box::new(Patient {
        called: name.into(),
        ..Patient::default()
    }))
}

fn member(change: impl FnOnce(&mut Member)) -> (Id<Member>, Member) {
    let mut member = Member {
        name: "Kari".into(),
        phone: "1".into(),
        ..Member::new(Role::Gp)
    };
    change(&mut member);
    (Id::new(1), member)
}

fn medicine(name: &str, dose: &str) -> (Id<Medicine>, Medicine) {
    let medicine = Medicine {
        name: name.into(),
        dose: dose.into(),
        ..Medicine::default()
    };
    (Id::new(1), medicine)
}

fn allergy(to: &str, reaction: &str) -> (Id<Allergy>, Allergy) {
    let allergy = Allergy {
        to: to.into(),
        reaction: reaction.into(),
        ..Allergy::default()
    };
    (Id::new(1), allergy)
}

fn key(kind: Kind) -> Key {
    Key { kind, raw: 1 }
}

/// Two devices that began from one log in which this record stands, the second with a clock that is ahead.
fn two(record: impl Into<Record>) -> (Device, Device) {
    let mut phone = Device::begun();
    phone.puts(record);
    let tablet = phone.parted(100);
    (phone, tablet)
}

/// Gives each what the other lacks; then both say the same.
fn meet(one: &mut Device, other: &mut Device) {
    one.takes(other);
    other.takes(one);
    assert_eq!(one.book.heads(), other.book.heads());
    assert_eq!(one.passport(), other.passport());
    assert_eq!(one.book.disputes(), other.book.disputes());
}
