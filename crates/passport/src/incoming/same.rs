//! Which record of a passport something offered is about. Where it could be either of two, it is neither: a new record that is one
//! too many is seen, and a change to the wrong one may not be.

use super::Offer;
use crate::{Appointment, Key, Kind, Member, Passport, Record, Role, SaidKind, Table, When, clean, dialable};
use std::collections::BTreeSet;

/// The record that is meant, where there is exactly one.
pub(super) fn same(offer: &Offer, passport: &Passport) -> Option<Key> {
    let kind = offer.record.key().kind;
    let named = offer.own.map(|raw| Key { kind, raw });
    let named = named.filter(|key| passport.has(*key));
    named
        .or_else(|| came_before(offer, kind, passport))
        .or_else(|| alike(&offer.record, passport))
}

/// What the same thing became when it was taken from a file before. An identifier may lie, so that it never makes one of two things
/// that are plainly called otherwise.
fn came_before(offer: &Offer, kind: Kind, passport: &Passport) -> Option<Key> {
    if offer.known_as == Offer::NOT_KNOWN {
        return None;
    }
    let told = passport.told.iter().map(|row| &row.value);
    let mut found = told
        .filter(|told| told.what == SaidKind::CameInAFile && told.reply == offer.known_as)
        .filter_map(|told| told.about)
        .filter(|key| key.kind == kind && passport.has(*key));
    let first = found.next()?;
    let is_one = found.all(|other| other == first);
    let is_it = |now: &Record| !is_called_otherwise(now, &offer.record);
    let now = passport.record(first).filter(|_| is_one);
    now.is_some_and(|now| is_it(&now)).then_some(first)
}

/// Whether two records are of things or people with names that do not go together. A contact may be moved and be called otherwise.
fn is_called_otherwise(now: &Record, new: &Record) -> bool {
    let (now, new) = match (now, new) {
        (Record::Member(_, now), Record::Member(_, new)) => (&now.name, &new.name),
        (Record::Allergy(_, now), Record::Allergy(_, new)) => (&now.to, &new.to),
        (Record::Medicine(_, now), Record::Medicine(_, new)) => (&now.name, &new.name),
        (Record::Condition(_, now), Record::Condition(_, new)) => (&now.what, &new.what),
        _ => return false,
    };
    let (now_words, new_words) = (words(now), words(new));
    !now_words.is_empty() && !new_words.is_empty() && !is_within(&now_words, &new_words)
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
        Record::Medicine(_, new) => super::medicines::named(new, &passport.medicines),
        Record::Condition(_, new) => only(&passport.conditions, Kind::Condition, |old| {
            is_alike(&old.what, &new.what)
        }),
        _ => None,
    }
}

/// Somebody by their name or, where one name is the other with more to it, by their number. Those who share a number and only a word of
/// their names are a family or several people at one switchboard.
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

/// The key of the one that it is; nothing where it is none or several.
pub(super) fn only<T>(table: &Table<T>, kind: Kind, is_it: impl Fn(&T) -> bool) -> Option<Key> {
    let mut found = table.iter().filter(|row| is_it(&row.value));
    let first = found.next()?.id.key(kind);
    found.next().is_none().then_some(first)
}

/// Whether two who share a number are one: all words of one name are in the other, or one has no name and they do the same work in the
/// same place.
fn agrees(old: &Member, new: &Member) -> bool {
    let (old_words, new_words) = (words(&old.name), words(&new.name));
    if !old_words.is_empty() && !new_words.is_empty() {
        return is_within(&old_words, &new_words);
    }
    let says = |one: &Member| (!one.service.trim().is_empty(), one.role != Role::SomeoneElse);
    let (old_says, new_says) = (says(old), says(new));
    let (both_serve, both_work) = (old_says.0 && new_says.0, old_says.1 && new_says.1);
    let is_same_service = is_alike(&old.service, &new.service);
    let is_same_role = old.role == new.role;
    let speaks_against = both_serve && !is_same_service || both_work && !is_same_role;
    (both_serve || both_work) && !speaks_against
}

/// The words of a name, without what stands between them.
fn words(name: &str) -> BTreeSet<String> {
    let name = clean(name).to_lowercase();
    let words = name.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether all words of the shorter of two names are in the longer.
fn is_within(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    one.is_subset(other) || other.is_subset(one)
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
pub(super) fn plain(text: &str) -> String {
    let text = clean(text);
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}
