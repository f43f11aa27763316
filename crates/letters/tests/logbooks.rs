//! Any record that is written into a log comes back from it, whole or as what changed of it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod written;

use letters::log::{self, Entry, Logbook};
use passport::generated::{passport, record};
use passport::{Change, Passport, Record};
use proptest::prelude::*;
use std::collections::BTreeMap;
use written::written;

/// A log that is stored as it is written.
#[derive(Default)]
struct Device {
    book: Logbook,
    stored: Vec<Vec<u8>>,
}

impl Device {
    fn writes(&mut self, entry: &Entry) {
        let bytes = self.book.write(entry).unwrap();
        self.stored.push(bytes.clone());
        let number = u32::try_from(self.stored.len()).unwrap();
        assert_eq!(self.book.stored(&[(number, bytes)]), Ok(true));
    }

    /// What it sums to when it is read anew.
    fn sum(&self) -> Passport {
        let (_, told) = Logbook::read(&self.stored).unwrap();
        sum(told.into_iter().flat_map(|told| told.entry.changes))
    }
}

fn sum(changes: impl IntoIterator<Item = Change>) -> Passport {
    let mut passport = Passport::default();
    for change in changes {
        let _ = passport.apply(change);
    }
    passport
}

/// All that a passport says, field by field. What a newer version wrote is in no order, and `null` of it says nothing.
fn said(passport: &Passport) -> Vec<BTreeMap<String, String>> {
    let records = passport
        .records()
        .into_iter()
        .map(|record| Change::Put(Box::new(record)));
    let changes = records.chain([Change::Patient(Box::new(passport.patient.clone()))]);
    let fields = |change| {
        let bytes = log::write(&Entry::of(0, vec![change])).unwrap();
        let json: serde_json::Value = serde_json::from_slice(bytes.get(7..).unwrap()).unwrap();
        let record = json.pointer("/do/0").unwrap().as_object().unwrap().clone();
        let said = record.into_iter().filter(|(_, value)| !value.is_null());
        let text = |value: serde_json::Value| match value {
            // A generated concern has its days in any order.
            serde_json::Value::Array(mut days)
                if days.iter().all(|day| day.get(0).is_some_and(|on| on.is_string())) =>
            {
                days.sort_by_key(ToString::to_string);
                format!("{days:?}")
            }
            other => other.to_string(),
        };
        said.map(|(name, value)| (name, text(value))).collect()
    };
    changes.map(fields).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_passport_comes_back_from_its_log(
        passport in passport(),
        extra in proptest::collection::vec(record(), 0..6),
    ) {
        let mut device = Device::default();
        let entries = written(&passport, &extra);
        entries.iter().for_each(|entry| device.writes(entry));
        let expected = sum(entries.into_iter().flat_map(|entry| entry.changes));
        prop_assert_eq!(said(&device.sum()), said(&expected));
    }

    #[test]
    fn a_record_that_becomes_any_other_of_its_kind_reads_like_that(
        records in proptest::collection::vec(record(), 2..12),
    ) {
        let mut device = Device::default();
        let beginning = Change::Patient(Box::default());
        device.writes(&Entry::of(0, vec![beginning]));
        let mut expected = Passport::default();
        for record in records.into_iter().map(|record| record.renumbered(1)) {
            let change = Change::Put(Box::new(record));
            let _ = expected.apply(change.clone());
            device.writes(&Entry::of(0, vec![change]));
        }
        prop_assert_eq!(said(&device.sum()), said(&expected));
    }

    #[test]
    fn any_two_versions_of_a_record_that_part_come_together(
        record in record(),
        one in record(),
        other in record(),
    ) {
        let as_first = |version: &Record| Some(version.clone().renumbered(1)).filter(|version| version.key().kind == record.key().kind);
        let record = record.clone().renumbered(1);
        let mut begun = Device::default();
        begun.writes(&Entry::of(0, vec![Change::Patient(Box::default()), Change::Put(Box::new(record.clone()))]));
        let put = |version: &Record| Change::Put(Box::new(as_first(version).unwrap_or_else(|| record.clone())));
        let stored = begun.stored.clone();
        let start = |change| {
            let mut device = Device { book: Logbook::read(&stored).unwrap().0, stored: stored.clone() };
            device.writes(&Entry::of(5, vec![change]));
            device
        };
        let (mut phone, mut tablet) = (start(put(&one)), start(put(&other)));
        let (to_tablet, to_phone) = (phone.book.beyond(&tablet.book.heads()), tablet.book.beyond(&phone.book.heads()));
        phone.stored.extend(phone.book.take(&to_phone).unwrap().new);
        tablet.stored.extend(tablet.book.take(&to_tablet).unwrap().new);
        prop_assert_eq!(phone.sum(), tablet.sum());
        prop_assert_eq!(phone.book.disputes(), tablet.book.disputes());
        prop_assert_eq!(phone.book.heads(), tablet.book.heads());
    }
}
