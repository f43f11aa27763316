//! Arbitrary passports and summaries for property tests. Not realistic: they hold what is rare, long, foreign and torn.
//!
//! Among them are references to records that do not exist, codes of newer versions, days from year 1 to 9999, texts with
//! emoji, hidden characters and no end in sight, and fields of newer versions.

mod incoming;
mod more;
mod records;
mod replies;
mod values;

use crate::{Audience, Passport, PatientPart, Pick, Reader, Record, Summary, summarise};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use std::collections::BTreeSet;

pub use incoming::incoming;
pub use replies::reply;

/// Any passport with up to about thirty records.
pub fn passport() -> BoxedStrategy<Passport> {
    (records::patient(), vec(records::record(), 0..30))
        .prop_map(|(patient, records)| {
            let mut passport = Passport {
                patient,
                ..Passport::default()
            };
            for record in records {
                passport.put(record);
            }
            passport
        })
        .boxed()
}

/// Any record, with any id.
pub fn record() -> BoxedStrategy<Record> {
    records::record().boxed()
}

/// Any text: short, long, foreign, with hidden characters or empty.
pub fn text() -> BoxedStrategy<String> {
    values::text().boxed()
}

/// Any audience, also one of a newer version.
pub fn audience() -> BoxedStrategy<Audience> {
    values::code().boxed()
}

/// Any reader: an audience, or a person who may or may not be on the team.
pub fn reader() -> BoxedStrategy<Reader> {
    (audience(), proptest::option::of(values::id()))
        .prop_map(|(audience, person)| Reader { audience, person })
        .boxed()
}

/// What [`summarise`] makes of any passport, for any reader, with anything taken out.
pub fn summary() -> BoxedStrategy<Summary> {
    (
        passport(),
        reader(),
        any::<u64>(),
        btree_set(part(), 0..3),
        values::code(),
        values::moment(),
    )
        .prop_map(|(passport, reader, taken, parts, language, now)| {
            let items = passport
                .records()
                .into_iter()
                .zip(0..64_u32)
                .filter(|(_, at)| taken >> at & 7 == 7);
            let mut taken_out: BTreeSet<Pick> = items.map(|(record, _)| Pick::Item(record.key())).collect();
            taken_out.extend(parts.into_iter().map(Pick::About));
            let summary = summarise(&passport, reader, &taken_out, language, now);
            Summary {
                sample: taken % 2 == 0,
                ..summary
            }
        })
        .boxed()
}

/// Any moment, to the nanosecond.
pub fn moment() -> BoxedStrategy<crate::PrimitiveDateTime> {
    values::moment().boxed()
}

fn part() -> BoxedStrategy<PatientPart> {
    proptest::sample::select(PatientPart::ALL.to_vec()).boxed()
}
