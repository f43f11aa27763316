//! Which medicine of a passport something offered is about. The same name may stand there twice, in two strengths, or once as stopped.

use super::Offer;
use super::same::{is_alike, plain, same};
use crate::{Key, Kind, Medicine, Passport, Record, Table};
use std::collections::BTreeSet;

/// The one of this name. Of several it is the one with the same dose, else the only one that is taken: a file that names a medicine
/// without more speaks of that one.
pub(super) fn named(new: &Medicine, medicines: &Table<Medicine>) -> Option<Key> {
    let has_name = |old: &Medicine| is_alike(&old.name, &new.name);
    let has_dose = |old: &Medicine| !new.dose.trim().is_empty() && is_alike(&old.dose, &new.dose);
    only(medicines, has_name)
        .or_else(|| only(medicines, |old| has_name(old) && has_dose(old)))
        .or_else(|| only(medicines, |old| has_name(old) && old.is_taken()))
}

fn only(medicines: &Table<Medicine>, is_it: impl Fn(&Medicine) -> bool) -> Option<Key> {
    super::same::only(medicines, Kind::Medicine, is_it)
}

/// Whether it ends a medicine of which several are taken, and does not say which of them it means.
pub(super) fn is_of_several(offer: &Offer, passport: &Passport) -> bool {
    let Record::Medicine(_, new) = &offer.record else {
        return false;
    };
    let taken = passport.medicines.iter().map(|row| &row.value);
    let taken = taken.filter(|old| old.is_taken() && is_alike(&old.name, &new.name));
    offer.is_over && taken.count() > 1 && same(offer, passport).is_none()
}

/// The medicines that a file says are taken.
#[derive(Default)]
pub(super) struct Taken {
    /// By the records that they are.
    there: BTreeSet<Key>,
    /// By their names: those that are no record yet, and all of them.
    new: BTreeSet<String>,
    all: BTreeSet<String>,
}

impl Taken {
    pub(super) fn of(offers: &[Offer], passport: &Passport) -> Self {
        let mut taken = Self::default();
        for offer in offers.iter().filter(|offer| !offer.is_over) {
            let Some(name) = name(offer) else { continue };
            match same(offer, passport) {
                Some(key) => drop(taken.there.insert(key)),
                None => drop(taken.new.insert(name.clone())),
            }
            taken.all.insert(name);
        }
        taken
    }

    /// Whether the same file says that what this ends is taken. A list of medicines often has an old prescription of what is still taken:
    /// that one ends nothing.
    pub(super) fn holds(&self, offer: &Offer, passport: &Passport) -> bool {
        let Some(name) = name(offer) else { return false };
        match same(offer, passport) {
            Some(key) => self.there.contains(&key) || self.new.contains(&name),
            None => self.all.contains(&name),
        }
    }
}

/// The medicine that is offered, as its name is compared; nothing for anything else.
fn name(offer: &Offer) -> Option<String> {
    match &offer.record {
        Record::Medicine(_, medicine) => Some(plain(&medicine.name)),
        _ => None,
    }
}
