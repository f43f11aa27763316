//! What becomes of the passport when the patient accepts something that a file offers. Each changes one record, and notes where it came
//! from.

use super::sift::{Sifted, Stands, Weighed, Whose, weigh};
use crate::{Appointment, Change, Date, Id, Key, Member, Passport, Record, Role, SaidKind, Told, Unread};
use std::collections::{BTreeMap, BTreeSet};

impl Sifted {
    /// The changes that take over what was accepted, by its place in the list, and nothing else. They are held against the passport as
    /// it is now: what is there already by then changes nothing. `on` is the day of the patient, `fresh` gives ids that no record has.
    ///
    /// Nothing is taken of a file that is about somebody else.
    #[must_use]
    pub fn changes(
        &self,
        passport: &Passport,
        accepted: &BTreeSet<usize>,
        on: Date,
        mut fresh: impl FnMut() -> u64,
    ) -> Vec<Change> {
        if self.whose == Whose::SomebodyElses {
            return Vec::new();
        }
        let wanted = self.offers.iter().enumerate();
        let wanted: Vec<(usize, Weighed)> = wanted
            .filter(|(at, weighed)| accepted.contains(at) && weighed.is_open())
            .map(|(at, weighed)| {
                let offer = weighed.offer.clone();
                let stands = weigh(&offer, passport);
                (at, Weighed { offer, stands })
            })
            .collect();
        let new = wanted.iter().filter(|(_, weighed)| weighed.stands == Stands::New);
        let new: BTreeMap<usize, u64> = new.map(|(at, _)| (*at, fresh())).collect();
        let mut changes = Vec::new();
        for (at, weighed) in &wanted {
            let Some(change) = self.change(weighed, passport, new.get(at).copied(), &new) else {
                continue;
            };
            let note = self.note(weighed, change.key(), *at, passport, on, &mut fresh);
            changes.push(change);
            changes.push(Change::Put(Box::new(note)));
        }
        changes
    }

    fn change(
        &self,
        weighed: &Weighed,
        passport: &Passport,
        id: Option<u64>,
        new: &BTreeMap<usize, u64>,
    ) -> Option<Change> {
        let record = match &weighed.stands {
            // What is to end and is not there any more needs no end.
            Stands::New if weighed.offer.is_over => return None,
            Stands::New => weighed.offer.record.clone().renumbered(id?),
            Stands::There(_) | Stands::Idle => return None,
            Stands::Changes { then, .. } => then.as_ref().clone(),
            Stands::Ends(now) => return Some(Change::Remove(now.key())),
        };
        let record = match record {
            Record::Appointment(id, appointment) => {
                Record::Appointment(id, self.with_people(appointment, weighed, passport, new))
            }
            other => other,
        };
        Some(Change::Put(Box::new(record)))
    }

    /// A contact with those of the team whom it is with: whoever is there already, and whoever is accepted together with it.
    fn with_people(
        &self,
        mut appointment: Appointment,
        weighed: &Weighed,
        passport: &Passport,
        new: &BTreeMap<usize, u64>,
    ) -> Appointment {
        for at in &weighed.offer.with {
            let there = self
                .offers
                .get(*at)
                .and_then(|other| match weigh(&other.offer, passport) {
                    Stands::There(now) | Stands::Changes { now, .. } => Some(now.key()),
                    Stands::New | Stands::Ends(_) | Stands::Idle => None,
                });
            let raw = new.get(at).copied().or(there.map(|key| key.raw));
            let member: Option<Id<Member>> = raw.map(Id::new);
            appointment
                .with
                .extend(member.filter(|id| !appointment.with.contains(id)));
        }
        appointment
    }

    /// Where it came from. Something that comes again keeps one note.
    fn note(
        &self,
        weighed: &Weighed,
        about: Option<Key>,
        at: usize,
        passport: &Passport,
        on: Date,
        fresh: &mut impl FnMut() -> u64,
    ) -> Record {
        let offer = &weighed.offer;
        let is_of_it = |told: &Told| {
            told.what == SaidKind::CameInAFile && told.reply == offer.known_as && told.about == about
        };
        let before = passport.told.iter().find(|row| is_of_it(&row.value));
        let id = before.map_or_else(|| Id::new(fresh()), |row| row.id);
        let told = Told {
            reply: offer.known_as,
            item: u8::try_from(at).unwrap_or(u8::MAX),
            what: SaidKind::CameInAFile,
            about,
            words: String::new(),
            name: offer.said_by.clone(),
            role: Role::SomeoneElse,
            service: self.name.clone(),
            by: None,
            said_on: offer.written.unwrap_or(on),
            on,
            unread: Unread::default(),
        };
        Record::Told(id, told)
    }
}
