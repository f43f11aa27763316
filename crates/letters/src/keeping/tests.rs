//! What two devices that keep one passport send each other.

use super::*;
use crate::log::Entry;
use passport::{Allergy, Change, Id, Passport, Patient, Record};

/// A device, with the log that it holds and what it knows of the other.
#[derive(Clone, Default)]
struct Device {
    book: Logbook,
    number: u32,
    at_ms: i64,
    other: Counterpart,
}

impl Device {
    fn begun() -> Self {
        let mut device = Self {
            at_ms: 1_000,
            ..Self::default()
        };
        device.writes(Change::Patient(Box::new(Patient {
            called: "Aud".into(),
            ..Patient::default()
        })));
        device
    }

    fn writes(&mut self, change: Change) {
        self.at_ms += 10;
        self.number += 1;
        let bytes = self.book.write(&Entry::of(self.at_ms, vec![change])).unwrap();
        assert_eq!(self.book.stored(&[(self.number, bytes)]), Ok(true));
    }

    fn is_allergic_to(&mut self, id: u64, to: &str) {
        let allergy = Allergy {
            to: to.into(),
            ..Allergy::default()
        };
        self.writes(Change::Put(Box::new(Record::Allergy(Id::new(id), allergy))));
    }

    /// What it sends to the other one, as bytes.
    fn sends(&mut self) -> Vec<u8> {
        let delivery = Delivery::of(&self.book, &self.other.has, Version::CURRENT);
        self.other.sent = delivery.heads.clone();
        delivery.write().unwrap()
    }

    /// Takes in what has come. Answers with how many entries were new.
    fn gets(&mut self, bytes: &[u8]) -> usize {
        let delivery = Delivery::read(bytes).unwrap();
        let taken = self.book.take(&delivery.entries).unwrap();
        assert_eq!(taken.waiting, 0);
        self.number += u32::try_from(taken.new.len()).unwrap();
        self.other.knows(delivery.heads);
        taken.new.len()
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
}

#[test]
fn a_new_device_gets_everything_and_then_both_get_only_what_the_other_has_written() {
    let mut phone = Device::begun();
    phone.is_allergic_to(1, "Penicillin");
    let mut tablet = Device::default();
    assert_eq!(tablet.gets(&phone.sends()), 2);
    assert_eq!(tablet.passport(), phone.passport());
    tablet.at_ms = 5_000;
    tablet.is_allergic_to(2, "Latex");
    assert_eq!(phone.gets(&tablet.sends()), 1);
    phone.is_allergic_to(3, "Nuts");
    assert_eq!(tablet.gets(&phone.sends()), 1);
    assert_eq!(phone.passport(), tablet.passport());
    assert_eq!(phone.passport().allergies.len(), 3);
}

#[test]
fn what_was_lost_on_the_way_goes_along_with_the_next_and_what_has_come_does_not_go_again() {
    let mut phone = Device::begun();
    let mut tablet = Device::default();
    tablet.gets(&phone.sends());
    phone.other.has_all();
    phone.is_allergic_to(1, "Penicillin");
    let _lost = phone.sends();
    phone.is_allergic_to(2, "Latex");
    let delivery = Delivery::read(&phone.sends()).unwrap();
    assert_eq!(delivery.entries.len(), 2);
    phone.other.has_all();
    phone.is_allergic_to(3, "Nuts");
    assert_eq!(Delivery::read(&phone.sends()).unwrap().entries.len(), 1);
}

#[test]
fn both_write_apart_and_nothing_is_lost() {
    let mut phone = Device::begun();
    let mut tablet = Device::default();
    tablet.gets(&phone.sends());
    tablet.at_ms = 90_000;
    phone.is_allergic_to(1, "Penicillin");
    tablet.is_allergic_to(2, "Latex");
    let (from_phone, from_tablet) = (phone.sends(), tablet.sends());
    phone.gets(&from_tablet);
    tablet.gets(&from_phone);
    assert_eq!(phone.passport(), tablet.passport());
    assert_eq!(phone.book.heads(), tablet.book.heads());
    assert_eq!(phone.passport().allergies.len(), 2);
    // What has come twice changes nothing.
    assert_eq!(phone.gets(&from_tablet), 0);
}

#[test]
fn whoever_says_what_they_know_is_known_to_have_what_was_sent() {
    let mut phone = Device::begun();
    let mut tablet = Device::default();
    tablet.gets(&phone.sends());
    tablet.at_ms = 90_000;
    tablet.is_allergic_to(2, "Latex");
    phone.is_allergic_to(3, "Nuts");
    let before = phone.book.heads();
    phone.gets(&tablet.sends());
    assert!(phone.book.are_known(&phone.other.sent, &phone.other.has));
    assert!(!phone.book.are_known(&before, &phone.other.has));
    assert!(!phone.book.are_known(&[EntryId([9; 16])], &phone.other.has));
}

#[test]
fn a_delivery_is_read_as_it_was_written_and_nothing_else_is_one() {
    let mut phone = Device::begun();
    phone.is_allergic_to(1, "Penicillin");
    let bytes = phone.sends();
    let delivery = Delivery::read(&bytes).unwrap();
    assert_eq!(delivery.write().as_ref(), Some(&bytes));
    for at in 0..bytes.len() {
        assert!(Delivery::read(&bytes[..at]).is_err(), "{at}");
    }
    let longer = [&bytes[..], &[0]].concat();
    assert_eq!(Delivery::read(&longer), Err(OpenError::Unreadable));
    let newer = [&[2][..], &bytes[1..]].concat();
    assert_eq!(Delivery::read(&newer), Err(OpenError::Newer { version: 2 }));
    let mut needs_a_newer_app = bytes.clone();
    needs_a_newer_app[3] = 99;
    assert_eq!(
        Delivery::read(&needs_a_newer_app),
        Err(OpenError::Newer { version: 99 })
    );
    let mut bomb = bytes;
    let length = 1 + HEAD + 16 * delivery.heads.len() + 4;
    bomb[length..length + 4].copy_from_slice(&u32::MAX.to_le_bytes());
    assert_eq!(Delivery::read(&bomb), Err(OpenError::TooLarge));
}

#[test]
fn more_than_one_letter_holds_is_not_written() {
    let mut delivery = Delivery {
        about: Version::CURRENT,
        heads: vec![EntryId([1; 16]); HEADS],
        entries: Vec::new(),
    };
    assert!(delivery.write().is_some());
    delivery.heads.push(EntryId([2; 16]));
    assert_eq!(delivery.write(), None);
    delivery.heads.clear();
    delivery.entries = vec![vec![0; limits::BACKUP]];
    assert_eq!(delivery.write(), None);
}

#[test]
fn what_is_known_of_another_device_is_read_as_it_was_kept_and_damage_is_noticed() {
    let other = Counterpart {
        has: vec![EntryId([1; 16]), EntryId([2; 16])],
        sent: vec![EntryId([3; 16])],
        sent_ms: Some(5),
        is_theirs: true,
    };
    let bytes = other.write();
    assert_eq!(Counterpart::read(&bytes), Some(other));
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1;
        assert_eq!(Counterpart::read(&damaged), None, "{at}");
        assert_eq!(Counterpart::read(&bytes[..at]), None, "{at}");
    }
}
