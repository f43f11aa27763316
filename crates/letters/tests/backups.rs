//! Export, wipe, import, for any passport: what comes back is the same, its history with it. `PROPTEST_CASES=1000` tries as
//! many as the goal names.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod written;

use letters::locked::{Cost, Locked, Purpose, Words, seal};
use letters::log::{Entry, Numbered};
use letters::{Version, backup};
use passport::Passport;
use passport::generated::{passport, record};
use proptest::prelude::*;
use written::{kept, written};

/// The sum of a log.
fn replayed(log: &[Entry]) -> Passport {
    let mut passport = Passport::default();
    for change in log.iter().flat_map(|entry| entry.changes.iter().cloned()) {
        passport.apply(change);
    }
    passport
}

fn cases() -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok();
    asked.and_then(|cases| cases.parse().ok()).unwrap_or(60)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn every_passport_comes_back_from_its_backup_as_it_was(
        passport in passport(),
        extra in proptest::collection::vec(record(), 0..6),
        at_ms in any::<i64>(),
    ) {
        let log = written(&passport, &extra);
        let kept = kept(&log);
        let read = backup::read(&backup::write(&kept, Version::CURRENT, at_ms).unwrap()).unwrap();
        prop_assert_eq!(&read.entries, &kept);
        let told: Vec<Entry> = read.log.into_iter().map(|Numbered { entry, .. }| entry).collect();
        prop_assert_eq!(replayed(&told), replayed(&log));
        prop_assert_eq!(&told, &log);
        prop_assert_eq!(read.at_ms, at_ms);
        prop_assert_eq!(read.about, Version::CURRENT);
    }

    #[test]
    fn no_cut_and_no_changed_byte_of_a_backup_is_taken_for_it(
        passport in passport(),
        at in any::<proptest::sample::Index>(),
        flip in 1..=u8::MAX,
    ) {
        let whole = backup::write(&kept(&written(&passport, &[])), Version::CURRENT, 7).unwrap();
        let at = at.index(whole.len());
        let mut damaged = whole.clone();
        damaged.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= flip);
        prop_assert_eq!(backup::read(&damaged), Err(letters::OpenError::Damaged));
        damaged.truncate(at);
        prop_assert!(backup::read(&damaged).is_err());
    }
}

/// A few only, and as many whatever is asked for: each takes long by design.
#[test]
fn a_backup_opens_with_its_words_and_with_no_others() {
    let whole = backup::write(&kept(&written(&Passport::default(), &[])), Version::CURRENT, 7).unwrap();
    for bits in [0, 0x0012_3456_789a_bcde, u64::MAX] {
        let words = Words::from_bits(bits);
        let sealed = seal(&whole, &words, Purpose::Backup, Cost::LEAST, [9; 16]).unwrap();
        let locked = Locked::read(&sealed, Purpose::Backup).unwrap();
        let typed = Words::parse(&words.shown().to_uppercase()).unwrap();
        assert_eq!(locked.open(&typed).as_ref(), Ok(&whole), "{bits:x}");
        assert!(locked.open(&Words::from_bits(bits ^ 1)).is_err(), "{bits:x}");
    }
}
