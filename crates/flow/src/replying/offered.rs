//! What somebody who replies can choose among: which record should be changed, and at which contact something was said.

use crate::Now;
use passport::{Appointment, Id, Key, Kind, Passport, Row};
use std::cmp::Reverse;

/// What stands for a record in a list to choose from.
#[must_use]
pub fn choice_of(key: Key) -> String {
    format!("{}:{:x}", key.kind.slug(), key.raw)
}

/// The record that was chosen; `None` for nothing, and for what nobody else ever gets to see.
pub(super) fn chosen(text: &str) -> Option<Key> {
    let (kind, raw) = text.split_once(':')?;
    let kind = Kind::from_slug(kind).filter(|kind| kind.can_be_shared())?;
    let raw = u64::from_str_radix(raw, 16).ok()?;
    Some(Key { kind, raw })
}

/// The records that a reader sees and can suggest to change.
#[must_use]
pub fn suggestible(view: &Passport) -> Vec<Key> {
    view.keys().filter(|key| key.kind.can_be_shared()).collect()
}

/// The contacts that have been or are today, the latest first: at any other nothing was said yet.
#[must_use]
pub fn visited(view: &Passport, now: &Now) -> Vec<Id<Appointment>> {
    let today = now.wall.date();
    let mut rows: Vec<&Row<Appointment>> = view.appointments.iter().collect();
    rows.retain(|row| row.value.when.first_day() <= today);
    rows.sort_by_key(|row| Reverse(row.value.when.first_day()));
    rows.into_iter().map(|row| row.id).collect()
}
