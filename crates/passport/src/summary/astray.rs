//! What is meant for somebody whom a reader is not shown.

use crate::{Id, Key, Kind, Member, Passport, Reader, Record};
use std::collections::BTreeSet;

/// Without what is meant for somebody this audience is not shown: without its address it would read as meant for anyone.
pub(super) fn without_astray(
    passport: &Passport,
    reader: Reader,
    records: &[Record],
    kept: BTreeSet<Key>,
) -> BTreeSet<Key> {
    let is_astray = |record: &&Record| {
        let hidden = |id: Id<Member>| {
            let key = id.key(Kind::Member);
            passport.members.get(id).is_some() && !kept.contains(&key)
        };
        // What is meant for one person alone has its address in who may see it.
        addressee(record).is_some_and(hidden) && reader.person != addressee(record)
    };
    let astray: BTreeSet<Key> = records.iter().filter(is_astray).map(Record::key).collect();
    kept.difference(&astray).copied().collect()
}

/// Whom a concern or question is meant for.
pub(super) fn addressee(record: &Record) -> Option<Id<Member>> {
    match record {
        Record::Concern(_, concern) => concern.raise_with,
        Record::Question(_, question) => question.to,
        _ => None,
    }
}
