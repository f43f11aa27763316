//! What holds for every passport, tried on generated ones with any history.

use passport::generated::{moment, passport, record};
use passport::{
    Change, Coded as _, Gap, History, HomePoint, Id, Look, Passport, PrimitiveDateTime, Record, ReviewMoment,
    Rule, Situation, gaps, gaps_put_aside, last_review, open_points, placed, review_due, situations,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

/// An id that no generated note has, but for one in a great many.
const NOTE: u64 = 0x5e7a_51de;

fn at_ms() -> impl Strategy<Value = i64> {
    // Around the end of 2026, or anything at all.
    prop_oneof![4 => 1_790_000_000_000..1_800_000_000_000_i64, 1 => any::<i64>()]
}

/// A passport and a history in which each record was written, some were written again, and others have come and gone.
fn lived_in() -> impl Strategy<Value = (Passport, History)> {
    let times = proptest::collection::vec((at_ms(), any::<bool>(), at_ms()), 1..40);
    let others = proptest::collection::vec((record(), at_ms()), 0..6);
    (passport(), times, others).prop_map(|(passport, times, others)| {
        let mut history = History::default();
        for (record, at) in others {
            let key = record.key();
            history.note(&Change::Put(Box::new(record)), at);
            history.note(&Change::Remove(key), at.saturating_add(1));
        }
        for (record, (made, again, touched)) in passport.records().into_iter().zip(times.iter().cycle()) {
            history.note(&Change::Put(Box::new(record.clone())), *made);
            if *again {
                history.note(&Change::Put(Box::new(record)), *touched);
            }
        }
        (passport, history)
    })
}

fn named(gap: &Gap) -> impl Ord + use<> {
    (gap.rule, gap.about, gap.area)
}

fn look<'a>(passport: &'a Passport, history: &'a History, now: PrimitiveDateTime, now_ms: i64) -> Look<'a> {
    Look {
        passport,
        history,
        now,
        now_ms,
    }
}

#[test]
fn among_generated_passports_every_rule_and_every_situation_finds_something() {
    let mut runner = TestRunner::deterministic();
    let drawn = (lived_in(), moment(), at_ms());
    let (mut rules, mut noticed) = (BTreeSet::new(), BTreeSet::new());
    for _ in 0..20_000 {
        let ((passport, history), now, now_ms) = drawn.new_tree(&mut runner).unwrap().current();
        let look = look(&passport, &history, now, now_ms);
        rules.extend(gaps(look).iter().map(|gap| gap.rule));
        noticed.extend(situations(look));
        if rules.len() == Rule::ALL.len() && noticed.len() == Situation::ALL.len() {
            return;
        }
    }
    panic!("only {rules:?} and {noticed:?} were found");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 256 } else { 4_096 }))]

    #[test]
    fn no_rule_finds_anything_in_an_empty_passport((_, history) in lived_in(), now in moment(), now_ms in at_ms()) {
        let empty = Passport::default();
        let look = look(&empty, &history, now, now_ms);
        prop_assert!(gaps(look).is_empty() && gaps_put_aside(look).is_empty());
        prop_assert!(situations(look).is_empty());
        prop_assert_eq!(review_due(look), None);
    }

    #[test]
    fn every_gap_is_named_once_and_its_record_is_there(
        (passport, history) in lived_in(), now in moment(), now_ms in at_ms()
    ) {
        let found = gaps(look(&passport, &history, now, now_ms));
        let names: BTreeSet<_> = found.iter().map(named).collect();
        prop_assert_eq!(names.len(), found.len());
        for gap in &found {
            prop_assert!(gap.about.is_none_or(|key| passport.has(key)), "{:?}", gap);
            prop_assert!(Rule::ALL.contains(&gap.rule));
        }
    }

    #[test]
    fn putting_a_gap_aside_hides_it_and_nothing_else(
        (passport, history) in lived_in(), now in moment(), now_ms in at_ms(), pick in any::<prop::sample::Index>()
    ) {
        let before = gaps(look(&passport, &history, now, now_ms));
        prop_assume!(!before.is_empty());
        let gap = *pick.get(&before);
        let mut after = passport.clone();
        after.put(Record::SetAside(Id::new(NOTE), gap.aside("Not for now.".into(), now.date())));
        let look_after = look(&after, &history, now, now_ms);
        let left: Vec<Gap> = before.iter().copied().filter(|other| *other != gap).collect();
        prop_assert_eq!(gaps(look_after), left);
        prop_assert!(gaps_put_aside(look_after).contains(&(Id::new(NOTE), gap)));
    }

    #[test]
    fn a_gap_put_aside_comes_back_when_its_facts_change(
        (passport, history) in lived_in(), now in moment(), now_ms in at_ms(), change in 1..=u64::MAX
    ) {
        let before = gaps(look(&passport, &history, now, now_ms));
        let mut after = passport.clone();
        for (id, gap) in (NOTE..).zip(&before) {
            let mut note = gap.aside(String::new(), now.date());
            note.facts ^= change;
            after.put(Record::SetAside(Id::new(id), note));
        }
        prop_assert_eq!(gaps(look(&after, &history, now, now_ms)), before);
    }

    #[test]
    fn everything_else_that_is_noticed_has_an_answer_for_any_passport(
        (passport, history) in lived_in(), now in moment(), now_ms in at_ms()
    ) {
        let look = look(&passport, &history, now, now_ms);
        prop_assert!(situations(look).is_sorted());
        let chosen_only = [Some(ReviewMoment::GettingWorse), Some(ReviewMoment::NewHomeOrGp)];
        prop_assert!(!chosen_only.contains(&review_due(look)));
        prop_assert_eq!(last_review(&passport).is_none(), passport.reviews.is_empty());
        for row in &passport.self_checks {
            prop_assert!(placed(&row.value).is_none() || row.value.answers.len() >= 4);
        }
        for row in &passport.appointments {
            prop_assert!(open_points(&row.value, &passport).len() <= HomePoint::ALL.len());
        }
    }
}
