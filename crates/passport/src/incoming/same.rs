//! Which record of a passport something offered is about. Where it could be either of two, it is neither: a new record that is one
//! too many is seen, and a change to the wrong one may not be.

use super::Offer;
use crate::{Appointment, Key, Kind, Member, Passport, Record, SaidKind, Table, When, dialable};

/// The record that is meant, where there is exactly one.
pub(super) fn same(offer: &Offer, passport: &Passport) -> Option<Key> {
    let kind = offer.record.key().kind;
    let named = offer.own.map(|raw| Key { kind, raw });
    let named = named.filter(|key| passport.has(*key));
    named
        .or_else(|| came_before(offer, kind, passport))
        .or_else(|| alike(&offer.record, passport))
}

/// What the same thing became when it was taken from a file before.
fn came_before(offer: &Offer, kind: Kind, passport: &Passport) -> Option<Key> {
    let told = passport.told.iter().map(|row| &row.value);
    let mut found = told
        .filter(|told| told.what == SaidKind::CameInAFile && told.reply == offer.known_as)
        .filter_map(|told| told.about)
        .filter(|key| key.kind == kind && passport.has(*key));
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

fn alike(record: &Record, passport: &Passport) -> Option<Key> {
    match record {
        Record::Appointment(_, new) => only(&passport.appointments, Kind::Appointment, |old| {
            is_same_time(&old.when, &new.when) && title(old) == title(new)
        }),
        Record::Member(_, new) => person(new, &passport.members),
        Record::Allergy(_, new) => only(&passport.allergies, Kind::Allergy, |old| {
            is_alike(&old.to, &new.to)
        }),
        Record::Medicine(_, new) => only(&passport.medicines, Kind::Medicine, |old| {
            is_alike(&old.name, &new.name)
        }),
        Record::Condition(_, new) => only(&passport.conditions, Kind::Condition, |old| {
            is_alike(&old.what, &new.what)
        }),
        _ => None,
    }
}

/// Somebody by their name or, where the names do not speak against it, by their number. Those who share a number and not a name are
/// several people at one switchboard.
fn person(new: &Member, members: &Table<Member>) -> Option<Key> {
    let shares_number = |old: &Member| shares_number(old, new);
    let by_name = |old: &Member| !new.name.trim().is_empty() && is_alike(&old.name, &new.name);
    let by_service = |old: &Member| {
        let is_nameless = old.name.trim().is_empty() && new.name.trim().is_empty();
        is_nameless && !new.service.trim().is_empty() && is_alike(&old.service, &new.service)
    };
    only(members, Kind::Member, by_name)
        .or_else(|| only(members, Kind::Member, |old| by_name(old) && shares_number(old)))
        .or_else(|| only(members, Kind::Member, by_service))
        .or_else(|| {
            only(members, Kind::Member, |old| {
                shares_number(old) && agrees(old, new)
            })
        })
}

fn only<T>(table: &Table<T>, kind: Kind, is_it: impl Fn(&T) -> bool) -> Option<Key> {
    let mut found = table.iter().filter(|row| is_it(&row.value));
    let first = found.next()?.id.key(kind);
    found.next().is_none().then_some(first)
}

/// Whether nothing in two names says that they are two people: one is missing, or they have a word in common.
fn agrees(old: &Member, new: &Member) -> bool {
    let (old, new) = (plain(&old.name), plain(&new.name));
    let shares_word = |word: &str| word.chars().count() > 2 && old.split(' ').any(|other| other == word);
    old.is_empty() || new.is_empty() || new.split(' ').any(shares_word)
}

fn shares_number(old: &Member, new: &Member) -> bool {
    let numbers = [&old.phone, &old.second_phone];
    let news = [&new.phone, &new.second_phone];
    news.iter()
        .any(|new| numbers.iter().any(|old| is_same_number(old, new)))
}

/// Whether two written numbers lead to the same telephone. One may have the country in front: then the last eight digits are the same.
pub(super) fn is_same_number(one: &str, other: &str) -> bool {
    let (Some(one), Some(other)) = (dialable(one), dialable(other)) else {
        return false;
    };
    let bare = |number: &str| {
        let number = number.trim_start_matches('+');
        number.strip_prefix("00").unwrap_or(number).to_owned()
    };
    let (one, other) = (bare(&one), bare(&other));
    let (long, short) = if one.len() < other.len() {
        (other, one)
    } else {
        (one, other)
    };
    let in_front = long.len() - short.len();
    long == short || short.len() >= 8 && in_front <= 3 && long.ends_with(&short)
}

/// Whether two contacts begin at the same time. Where one does not say in which zone it is, it is in the other's.
pub(super) fn is_same_time(one: &When, other: &When) -> bool {
    match (one, other) {
        (
            When::At {
                date: day,
                from,
                zone,
                ..
            },
            When::At {
                date: other_day,
                from: other_from,
                zone: other_zone,
                ..
            },
        ) => {
            let is_same_zone = zone == other_zone || zone.is_empty() || other_zone.is_empty();
            day == other_day && from == other_from && is_same_zone
        }
        (one, other) => one == other,
    }
}

/// What a contact is called, without what else was said about it.
fn title(appointment: &Appointment) -> String {
    plain(appointment.purpose.split(" – ").next().unwrap_or_default())
}

pub(super) fn is_alike(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

/// A text without what two writers do differently: capitals and spaces.
fn plain(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}
