//! Arbitrary files of other programs. Much of what they offer is there already, or nearly.

use super::records::record;
use super::values::{day, text};
use crate::{About, Incoming, Offer, Passport, Record, Remark};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

/// Any file, and the passport that it is held against: some of what it offers is taken from there.
pub fn incoming(passport: &Passport) -> BoxedStrategy<Incoming> {
    let there: Vec<Record> = passport.records().into_iter().filter(can_come).collect();
    let new = record().prop_filter("kinds that files hold", can_come);
    let some = if there.is_empty() {
        new.boxed()
    } else {
        prop_oneof![2 => new, 3 => select(there)].boxed()
    };
    let about = (text(), of(day())).prop_map(|(name, born)| About { name, born });
    (text(), of(about), vec(offer(some), 0..12))
        .prop_map(|(name, about, offers)| Incoming {
            about,
            name,
            offers,
            not_taken: Vec::new(),
        })
        .boxed()
}

fn offer(record: BoxedStrategy<Record>) -> BoxedStrategy<Offer> {
    let changed = (record, of(text()), any::<bool>()).prop_map(|(record, text, keeps_id)| {
        let own = Some(record.key().raw).filter(|_| keeps_id);
        (with_text(record.renumbered(0), text), own)
    });
    (changed, 0..6_u64, any::<bool>(), vec(0..12_usize, 0..3))
        .prop_map(|((record, own), known_as, is_over, with)| Offer {
            own,
            is_over: is_over && known_as < 2,
            with,
            remarks: vec![Remark::Shortened],
            ..Offer::new(record, known_as)
        })
        .boxed()
}

fn can_come(record: &Record) -> bool {
    matches!(
        record,
        Record::Appointment(..)
            | Record::Member(..)
            | Record::Allergy(..)
            | Record::Medicine(..)
            | Record::Condition(..)
    )
}

/// The same record with another text where a file may have one.
fn with_text(mut record: Record, text: Option<String>) -> Record {
    let Some(text) = text else { return record };
    match &mut record {
        Record::Appointment(_, one) => one.place = text,
        Record::Member(_, one) => one.phone = text,
        Record::Allergy(_, one) => one.reaction = text,
        Record::Medicine(_, one) => one.dose = text,
        Record::Condition(_, one) => one.since = text,
        _ => {}
    }
    record
}
