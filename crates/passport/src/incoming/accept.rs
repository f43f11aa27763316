//! What becomes of the passport when the patient accepts something that a file offers. Each changes one record, and notes where it came
//! from.

use super::Offer;
use super::sift::{Sifted, Stands, Weighed, weigh};
use crate::{Appointment, Change, Date, Id, Key, Member, Passport, Record, Role, SaidKind, Told, Unread};
use std::collections::{BTreeMap, BTreeSet};

impl Sifted {
    /// The changes that take over what was accepted, by its place in the list, and nothing else. They are held against the passport as
    /// it is now: what is there already by then changes nothing. `on` is the day of the patient, `fresh` gives ids that no record has.
    ///
    /// Nothing is taken of a file that is about somebody else, or may be.
    #[must_use]
    pub fn changes(
        &self,
        passport: &Passport,
        accepted: &BTreeSet<usize>,
        on: Date,
        mut fresh: impl FnMut() -> u64,
    ) -> Vec<Change> {
        if !self.whose.may_be_taken() {
            return Vec::new();
        }
        // Each is worked out from the passport with those before it in it, so that none undoes another. People come first: a contact
        // is with them, wherever they stand in the file.
        let mut now = passport.clone();
        let is_member = |weighed: &Weighed| matches!(weighed.offer.record, Record::Member(..));
        let wanted = self.offers.iter().enumerate();
        let wanted = wanted.filter(|(at, weighed)| accepted.contains(at) && weighed.is_open());
        let (people, others): (Vec<_>, Vec<_>) = wanted.partition(|(_, weighed)| is_member(weighed));
        let mut changes = Vec::new();
        let mut team = BTreeMap::new();
        for (at, weighed) in people {
            let added = self.accept(at, &weighed.offer, &mut now, &team, on, &mut fresh);
            let key = added.first().and_then(Change::key);
            team.extend(key.map(|key| (at, key.raw)));
            changes.extend(added);
        }
        for (at, weighed) in self.offers.iter().enumerate().filter(|(_, one)| is_member(one)) {
            if let (false, Stands::There(there) | Stands::Changes { now: there, .. }) =
                (team.contains_key(&at), weigh(&weighed.offer, &now))
            {
                // Whoever is in the passport only because they were accepted beside this one was not accepted here.
                let key = Some(there.key()).filter(|key| passport.has(*key));
                team.extend(key.map(|key| (at, key.raw)));
            }
        }
        for (at, weighed) in others {
            changes.extend(self.accept(at, &weighed.offer, &mut now, &team, on, &mut fresh));
        }
        changes
    }

    /// What one offer changes in a passport, which is changed with it, and the note of where it came from.
    fn accept(
        &self,
        at: usize,
        offer: &Offer,
        now: &mut Passport,
        team: &BTreeMap<usize, u64>,
        on: Date,
        fresh: &mut impl FnMut() -> u64,
    ) -> Vec<Change> {
        let Some(change) = change(offer, now, team, fresh) else {
            return Vec::new();
        };
        let note = self.note(offer, change.key(), at, now, on, fresh);
        let changes = vec![change, Change::Put(Box::new(note))];
        for change in &changes {
            now.apply(change.clone());
        }
        changes
    }

    /// Where it came from. Something that comes again keeps one note.
    fn note(
        &self,
        offer: &Offer,
        about: Option<Key>,
        at: usize,
        passport: &Passport,
        on: Date,
        fresh: &mut impl FnMut() -> u64,
    ) -> Record {
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

fn change(
    offer: &Offer,
    passport: &Passport,
    team: &BTreeMap<usize, u64>,
    fresh: &mut impl FnMut() -> u64,
) -> Option<Change> {
    let record = match weigh(offer, passport) {
        // What is to end and is not there any more needs no end.
        Stands::New if offer.is_over => return None,
        Stands::New => offer.record.clone().renumbered(fresh()),
        Stands::There(_) | Stands::Idle => return None,
        Stands::Changes { then, .. } => *then,
        Stands::Ends(now) => return Some(Change::Remove(now.key())),
    };
    let record = match record {
        Record::Appointment(id, appointment) => {
            Record::Appointment(id, with_people(appointment, offer, team))
        }
        other => other,
    };
    Some(Change::Put(Box::new(record)))
}

/// A contact with those of the team whom it is with: whoever is there already, and whoever is accepted together with it.
fn with_people(mut appointment: Appointment, offer: &Offer, team: &BTreeMap<usize, u64>) -> Appointment {
    for raw in offer.with.iter().filter_map(|at| team.get(at)) {
        let member: Id<Member> = Id::new(*raw);
        if !appointment.with.contains(&member) {
            appointment.with.push(member);
        }
    }
    appointment
}
