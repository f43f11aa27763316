//! What is kept between two readings, for how long, and what does not stand in it.

use super::super::Seen;
use super::{KEY, at, day, letter, solveig};
use passport::{Audience, Pick, Recall, Summary, generated};
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn readings_of_one_sitting_are_compared_with_the_one_before_it() {
    let mut seen = Seen::begin(KEY);
    let mut passport = solveig();
    assert_eq!(
        seen.recall(&letter(&passport, at(2, 8)), 1, at(2, 9)),
        Recall::NotKept
    );
    assert_eq!(
        seen.remember(&letter(&passport, at(2, 8)), 1, at(2, 9)),
        Recall::First
    );
    // The page is loaded anew, and the patient makes another code.
    assert_eq!(
        seen.recall(&letter(&passport, at(2, 8)), 1, at(2, 9)),
        Recall::First
    );
    let again = seen.recall(&letter(&passport, at(2, 9)), 2, at(2, 10));
    assert!(matches!(&again, Recall::Before { read, new } if *read == at(2, 9) && new.is_nothing()));
    passport.medicines = passport::Table::default();
    for letter_of in [3, 3, 4] {
        let recall = seen.recall(&letter(&passport, at(9, 9)), letter_of, at(9, 10));
        assert!(
            matches!(&recall, Recall::Before { read, new } if *read == at(2, 9) && new.gone.values().sum::<usize>() == 1),
            "{recall:?}"
        );
    }
}

#[test]
fn an_older_letter_than_the_last_is_said_to_be_one_and_is_not_remembered() {
    let mut seen = Seen::begin(KEY);
    let passport = solveig();
    seen.remember(&letter(&passport, at(9, 9)), 2, at(9, 10));
    let kept = seen.clone();
    let recall = seen.recall(&letter(&passport, at(2, 9)), 1, at(10, 10));
    assert_eq!(recall, Recall::Older { written: at(9, 9) });
    assert_eq!(seen, kept);
}

#[test]
fn a_patient_is_remembered_and_forgotten_for_every_audience_and_each_is_compared_with_itself() {
    let mut seen = Seen::begin(KEY);
    let passport = solveig();
    let own = letter(&passport, at(2, 9));
    seen.remember(&own, 1, at(2, 9));
    let night = Summary {
        audience: Audience::OutOfHours,
        ..own.clone()
    };
    assert_eq!(seen.recall(&night, 3, at(3, 9)), Recall::First);
    assert!(matches!(seen.recall(&own, 4, at(4, 9)), Recall::Before { read, .. } if read == at(2, 9)));
    let mut other = passport.clone();
    other.patient.born = Some(day(2));
    let other = letter(&other, at(3, 9));
    assert_eq!(seen.recall(&other, 2, at(3, 9)), Recall::NotKept);
    seen.remember(&other, 2, at(3, 9));
    assert_eq!(seen.forget(&night), Recall::NotKept);
    assert_eq!(seen.recall(&own, 5, at(5, 9)), Recall::NotKept);
    seen.forget(&other);
    assert!(seen.is_empty());
}

#[test]
fn a_clock_that_runs_a_year_ahead_makes_no_later_letter_older() {
    let mut seen = Seen::begin(KEY);
    let passport = solveig();
    let ahead = at(2, 9).replace_year(2027).unwrap();
    seen.remember(&letter(&passport, ahead), 1, at(2, 9));
    let recall = seen.recall(&letter(&passport, at(5, 9)), 2, at(5, 9));
    assert!(matches!(recall, Recall::Before { .. }), "{recall:?}");
}

#[test]
fn somebody_who_could_be_anybody_is_not_remembered() {
    let mut passport = solveig();
    passport.patient.born = None;
    let mut seen = Seen::begin(KEY);
    let unclear = letter(&passport, at(2, 9));
    assert_eq!(seen.recall(&unclear, 1, at(2, 9)), Recall::Unknowable);
    assert_eq!(seen.remember(&unclear, 1, at(2, 9)), Recall::Unknowable);
    assert!(seen.is_empty());
}

#[test]
fn fifty_patients_are_remembered_and_none_longer_than_a_year() {
    let mut seen = Seen::begin(KEY);
    let patient = |number: u8| {
        let mut passport = solveig();
        passport.patient.called = format!("Number {number}");
        letter(&passport, at(2, 9))
    };
    for number in 0..60 {
        seen.remember(&patient(number), u64::from(number), at(2, 9));
    }
    assert_eq!(seen.recall(&patient(9), 70, at(3, 9)), Recall::NotKept);
    assert!(matches!(
        seen.recall(&patient(10), 70, at(3, 9)),
        Recall::Before { .. }
    ));
    let next_year = at(2, 9).replace_year(2027).unwrap() + time::Duration::hours(1);
    assert_eq!(seen.recall(&patient(11), 71, next_year), Recall::NotKept);
    assert!(matches!(
        seen.recall(&patient(10), 72, next_year),
        Recall::Before { .. } | Recall::Older { .. }
    ));
}

#[test]
fn nothing_that_was_read_stands_in_what_is_kept() {
    let mut seen = Seen::begin(KEY);
    let mut passport = solveig();
    passport.patient.full_name = "Solveig Strand".into();
    seen.remember(&letter(&passport, at(2, 9)), 1, at(2, 9));
    let kept = seen.write().to_lowercase();
    for word in ["solveig", "strand", "ane", "12345678", "paracetamol", "home"] {
        assert!(!kept.contains(word), "{word}");
    }
    // With another key nothing is alike, not even who it is.
    let mut other = Seen::begin(*b"another 16 bytes");
    other.remember(&letter(&passport, at(2, 9)), 1, at(2, 9));
    let marks = |text: &str| -> BTreeSet<String> {
        let all = text.rsplit(',').next().unwrap_or_default();
        all.as_bytes()
            .chunks(8)
            .map(|part| String::from_utf8_lossy(part).into_owned())
            .collect()
    };
    assert!(!marks(&kept).is_empty() && marks(&kept).is_disjoint(&marks(&other.write())));
}

#[test]
fn what_is_kept_by_a_newer_version_or_is_damaged_is_not_read() {
    let mut seen = Seen::begin(KEY);
    seen.remember(&letter(&solveig(), at(2, 9)), 1, at(2, 9));
    let kept = seen.write();
    assert_eq!(Seen::read(&kept), Some(seen));
    assert_eq!(Seen::read(&kept.replace("seen-1", "seen-2")), None);
    assert_eq!(Seen::read(""), None);
    assert_eq!(Seen::read(&format!("{kept}0")), None);
    for cut in 1..kept.len() - 1 {
        assert!(
            Seen::read(&kept[..cut]).is_none_or(|seen| seen.is_empty()),
            "cut at {cut}"
        );
    }
    assert_eq!(Seen::read("seen-1 é"), None);
    assert_eq!(Seen::read(&format!("{}\né é,é", kept)), None);
}

proptest! {
    #[test]
    fn any_summary_read_again_holds_nothing_new_and_what_is_kept_is_read_back(summary in generated::summary()) {
        let mut seen = Seen::begin(KEY);
        let begun = seen.remember(&summary, 1, at(2, 9));
        prop_assert_eq!(Seen::read(&seen.write()), Some(seen.clone()));
        match seen.recall(&summary, 2, at(9, 9)) {
            Recall::Before { new, .. } => prop_assert!(new.is_nothing(), "{:?}", new),
            other => prop_assert_eq!(other, begun),
        }
    }

    #[test]
    fn every_novelty_is_of_something_in_the_summary(first in generated::summary(), second in generated::summary()) {
        let mut second = second;
        second.audience = first.audience;
        second.view.patient.called.clone_from(&first.view.patient.called);
        second.view.patient.born = first.view.patient.born;
        second.written = first.written;
        let mut seen = Seen::begin(KEY);
        seen.remember(&first, 1, at(2, 9));
        if let Recall::Before { new, .. } = seen.recall(&second, 2, at(9, 9)) {
            for pick in new.items.keys() {
                if let Pick::Item(key) = pick {
                    prop_assert!(second.view.has(*key));
                }
            }
            prop_assert!(new.unheld.iter().all(|area| second.unheld.contains(area)));
        }
    }
}
