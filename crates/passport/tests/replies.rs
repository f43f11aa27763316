//! What holds for every reply to every letter: nothing changes before it is kept, and keeping an item changes what it names and
//! nothing else.

use passport::generated::{passport, reply};
use passport::{
    Audience, Change, Date, Given, Key, Kind, Passport, Placed, PrimitiveDateTime, Record, Said, Teller,
    Time, Unread, place,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The letter that held all of it.
fn given(passport: &Passport) -> Given {
    Given {
        letter: 1,
        check: 2,
        written: PrimitiveDateTime::new(Date::MIN, Time::MIDNIGHT),
        audience: Audience::Everyone,
        person: None,
        records: passport.keys().collect(),
        unread: Unread::default(),
    }
}

/// The records that read otherwise in one of the two, or are in one alone.
fn differing(one: &Passport, other: &Passport) -> BTreeSet<Key> {
    let keys: BTreeSet<Key> = one.keys().chain(other.keys()).collect();
    keys.into_iter()
        .filter(|key| one.record(*key) != other.record(*key))
        .collect()
}

/// The same record without what this item may change.
fn beside(record: Record, said: &Said) -> Record {
    let blank = Passport::default();
    let mut record = record;
    match (&mut record, said) {
        (Record::Task(_, task), Said::Takes { .. } | Said::Passes { .. }) => {
            task.lead = passport::Holder::Nobody;
            task.helpers.clear();
            task.agreed_with = None;
            task.agreed_on = None;
            task.state = passport::TaskState::Agreed;
        }
        (Record::Question(_, question), Said::Answers { .. }) => question.answer.clear(),
        (Record::Concern(_, concern), Said::Heard { .. }) => concern.raised_on = None,
        (Record::Member(_, member), Said::Corrects { .. }) => member.phone.clear(),
        (Record::Appointment(_, appointment), Said::Notes { .. }) => appointment.said.clear(),
        _ => assert!(blank.records().is_empty()),
    }
    record
}

/// Keeps one item, and checks that it changes only what it names.
fn keeps_one(
    before: &Passport,
    placed: &Placed,
    teller: Teller,
    fresh: u64,
) -> Result<Passport, TestCaseError> {
    let mut after = before.clone();
    let Some(change) = placed.change(before, teller, fresh) else {
        return Ok(after);
    };
    prop_assert!(matches!(change, Change::Put(_)), "a reply takes nothing out");
    after.apply(change);
    prop_assert_eq!(
        &after.patient,
        &before.patient,
        "nothing changes who the patient is"
    );
    let changed = differing(before, &after);
    prop_assert!(
        !matches!(placed.said, Said::Suggests { .. }),
        "a suggestion changes nothing"
    );
    if let Said::Notes {
        appointment: Some(appointment),
        words,
    } = &placed.said
    {
        let said = |passport: &Passport| passport.appointments.get(*appointment).map(|at| at.said.clone());
        let (old, new) = (said(before).unwrap_or_default(), said(&after).unwrap_or_default());
        prop_assert!(
            new.starts_with(old.trim_end()) && new.ends_with(words),
            "nothing is written over"
        );
    }
    match placed.said.about() {
        Some(key) => {
            prop_assert!(changed.iter().all(|other| *other == key), "{changed:?}");
            let (old, new) = (before.record(key), after.record(key));
            prop_assert_eq!(
                old.map(|old| beside(old, &placed.said)),
                new.map(|new| beside(new, &placed.said))
            );
        }
        None => {
            prop_assert_eq!(changed.len(), 1);
            prop_assert!(
                changed
                    .iter()
                    .all(|key| key.raw == fresh && before.record(*key).is_none())
            );
        }
    }
    let named = [
        Kind::Task,
        Kind::Question,
        Kind::Concern,
        Kind::Member,
        Kind::Agreement,
        Kind::Appointment,
    ];
    prop_assert!(changed.iter().all(|key| named.contains(&key.kind)), "{changed:?}");
    Ok(after)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn nothing_changes_before_it_is_kept_and_then_only_what_it_names(
        passport in passport(),
        reply in reply(),
        kept in any::<u16>(),
        signer in proptest::option::of(1..8_u64),
    ) {
        let before = passport.clone();
        let placed = place(&reply, &given(&passport), &passport, Some(&passport));
        prop_assert_eq!(&passport, &before, "looking changes nothing");
        prop_assert_eq!(placed.len(), reply.said.len());
        let teller = Teller { by: signer.map(passport::Id::new), on: reply.written.date() };
        let mut now = passport;
        for (at, item) in placed.iter().enumerate() {
            let Some(item) = item.as_ref().filter(|_| kept >> at & 1 == 1) else { continue };
            now = keeps_one(&now, item, teller, u64::MAX - at as u64)?;
        }
        if kept == 0 {
            prop_assert_eq!(now, before);
        }
    }
}
