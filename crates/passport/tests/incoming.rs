//! What holds for every file of another program and every passport: nothing changes before it is accepted, and accepting changes what was
//! accepted and nothing else.

use passport::generated::{incoming, passport};
use passport::{Change, Date, Incoming, Key, Kind, Passport, Record, Stands, sift};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn both() -> BoxedStrategy<(Passport, Incoming)> {
    passport()
        .prop_flat_map(|passport| (Just(passport.clone()), incoming(&passport)))
        .boxed()
}

fn today() -> Date {
    Date::from_ordinal_date(2026, 300).unwrap_or(Date::MIN)
}

/// The records that read otherwise in one of the two, or are in one alone.
fn differing(one: &Passport, other: &Passport) -> BTreeSet<Key> {
    let keys: BTreeSet<Key> = one.keys().chain(other.keys()).collect();
    keys.into_iter()
        .filter(|key| one.record(*key) != other.record(*key))
        .collect()
}

/// Who may see a record, how well they know somebody and what was said: the patient's own, which no file touches.
fn own(record: Option<Record>) -> String {
    match record {
        Some(Record::Member(_, one)) => format!(
            "{:?}",
            (
                one.sharing,
                one.closeness,
                one.may_know,
                one.stand_in,
                one.ask_about,
                one.hours
            )
        ),
        Some(Record::Appointment(_, one)) => {
            format!("{:?}", (one.sharing, one.said, one.talk, one.home, one.themes))
        }
        Some(Record::Medicine(_, one)) => format!(
            "{:?}",
            (one.sharing, one.renewed_by, one.for_sudden, one.given_by)
        ),
        Some(Record::Allergy(_, one)) => format!("{:?}", (one.sharing, one.to)),
        Some(Record::Condition(_, one)) => format!("{:?}", (one.sharing, one.what, one.is_main)),
        other => format!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nothing_changes_before_it_is_accepted_and_then_only_what_was((passport, incoming) in both(), accepted in any::<u16>()) {
        let before = passport.clone();
        let sifted = sift(&incoming, &passport);
        prop_assert_eq!(&passport, &before, "looking changes nothing");
        let accepted: BTreeSet<usize> = (0..incoming.offers.len()).filter(|at| accepted >> at & 1 == 1).collect();
        let mut fresh = u64::MAX;
        let changes = sifted.changes(&passport, &accepted, today(), || { fresh -= 1; fresh });
        if accepted.is_empty() || !sifted.whose.may_be_taken() {
            prop_assert!(changes.is_empty());
            return Ok(());
        }
        // What may change: what an accepted offer was said to change, what it begins, and the notes of where it came from.
        let named: BTreeSet<Key> = sifted.offers.iter().enumerate().filter(|(at, _)| accepted.contains(at)).filter_map(|(_, weighed)| match &weighed.stands {
            Stands::Changes { now, .. } | Stands::Ends(now) => Some(now.key()),
            Stands::New | Stands::There(_) | Stands::Idle => None,
        }).collect();
        let mut after = passport;
        for change in changes {
            let is_end = matches!(change, Change::Remove(_));
            prop_assert!(!is_end || change.key().is_some_and(|key| key.kind == Kind::Appointment));
            after.apply(change);
        }
        prop_assert_eq!(&after.patient, &before.patient, "no file changes who the patient is");
        for key in differing(&before, &after) {
            let is_begun = key.raw >= fresh && before.record(key).is_none();
            prop_assert!(named.contains(&key) || is_begun || key.kind == Kind::Told, "{:?} was not accepted", key);
            if before.has(key) && after.has(key) && key.kind != Kind::Told {
                prop_assert_eq!(own(before.record(key)), own(after.record(key)));
            }
        }
    }

    #[test]
    fn what_was_accepted_is_there_and_changes_nothing_when_it_comes_again((passport, incoming) in both()) {
        let sifted = sift(&incoming, &passport);
        let one = sifted.offers.iter().position(|weighed| weighed.is_open() && !weighed.offer.is_over);
        let Some(at) = one.filter(|_| sifted.whose.may_be_taken()) else { return Ok(()) };
        let mut fresh = u64::MAX;
        let mut after = passport.clone();
        let changes = sifted.changes(&passport, &BTreeSet::from([at]), today(), || { fresh -= 1; fresh });
        prop_assert!(!changes.is_empty());
        for change in changes {
            after.apply(change);
        }
        let alone = Incoming { offers: vec![incoming.offers[at].clone()], ..Incoming::default() };
        let again = sift(&alone, &after);
        let is_settled = matches!(again.offers[0].stands, Stands::There(_));
        // A passport with two records of the same identity in their notes names neither: then it is offered again, and not changed.
        prop_assert!(is_settled || again.offers[0].stands == Stands::New, "{:?}", again.offers[0].stands);
    }

    #[test]
    fn an_allergy_a_number_and_whatever_ends_is_never_accepted_in_bulk((passport, incoming) in both()) {
        for weighed in sift(&incoming, &passport).offers {
            match &weighed.stands {
                Stands::Ends(_) => prop_assert!(weighed.is_delicate()),
                Stands::Changes { now, then } => if let (Record::Member(_, now), Record::Member(_, then)) = (now.as_ref(), then.as_ref()) {
                    let is_other = now.phone != then.phone || now.second_phone != then.second_phone;
                    prop_assert!(!is_other || weighed.is_delicate());
                },
                Stands::New | Stands::There(_) | Stands::Idle => {}
            }
            if matches!(weighed.offer.record, Record::Allergy(..)) {
                prop_assert!(weighed.is_delicate());
            }
        }
    }
}
