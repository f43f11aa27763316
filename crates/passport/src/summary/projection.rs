//! A passport reduced to some of its records, renumbered from 1, with every reference followed or let go.

use crate::{Holder, Id, Key, Kind, Member, Passport, Record, Sharing};
use std::collections::{BTreeMap, BTreeSet};

/// Keeps `kept` and renumbers. A reference to a record that is not kept is dropped; a task keeps being held, by somebody
/// not shown, so that hiding a person never looks like a gap.
pub(super) fn project(passport: &Passport, kept: &BTreeSet<Key>) -> Passport {
    rebuild(passport, &Places::of(passport, kept, Numbers::FromOne))
}

/// The same, with every record keeping its own id.
pub(super) fn reduce(passport: &Passport, kept: &BTreeSet<Key>) -> Passport {
    rebuild(passport, &Places::of(passport, kept, Numbers::AsTheyAre))
}

/// All of it, with every record under another number. Numbers have to differ within each kind.
pub(super) fn renamed(passport: &Passport, name: &dyn Fn(Key) -> u64) -> Passport {
    let kept = passport.keys().collect();
    rebuild(passport, &Places::of(passport, &kept, Numbers::Named(name)))
}

fn rebuild(passport: &Passport, places: &Places) -> Passport {
    let mut view = Passport {
        patient: passport.patient.clone(),
        ..Passport::default()
    };
    let patient = &mut view.patient;
    for held in [
        &mut patient.coordinator,
        &mut patient.speaks_for_me,
        &mut patient.emergency_contact,
        &mut patient.managed_with,
    ] {
        *held = places.member(*held);
    }
    for (key, raw) in places.in_order(passport) {
        if let Some(record) = passport.record(key) {
            view.put(places.follow(record, passport).renumbered(raw));
        }
    }
    view
}

/// What ids become.
#[derive(Clone, Copy)]
enum Numbers<'a> {
    /// Counted from 1 within each kind.
    FromOne,
    /// Left as they are.
    AsTheyAre,
    /// What this says.
    Named(&'a dyn Fn(Key) -> u64),
}

/// What each kept id becomes.
struct Places(BTreeMap<Key, u64>);

impl Places {
    fn of(passport: &Passport, kept: &BTreeSet<Key>, numbers: Numbers<'_>) -> Self {
        let mut counts: BTreeMap<Kind, u64> = BTreeMap::new();
        let places = passport.keys().filter(|key| kept.contains(key)).map(|key| {
            let count = counts.entry(key.kind).or_default();
            *count += 1;
            let raw = match numbers {
                Numbers::FromOne => *count,
                Numbers::AsTheyAre => key.raw,
                Numbers::Named(name) => name(key),
            };
            (key, raw)
        });
        Self(places.collect())
    }

    /// Every kept record in the order of the passport, with its number.
    fn in_order<'a>(&'a self, passport: &'a Passport) -> impl Iterator<Item = (Key, u64)> + 'a {
        passport.keys().filter_map(|key| Some((key, *self.0.get(&key)?)))
    }

    fn find<T>(&self, kind: Kind, id: Option<Id<T>>) -> Option<Id<T>> {
        self.0.get(&id?.key(kind)).copied().map(Id::new)
    }

    fn member(&self, id: Option<Id<Member>>) -> Option<Id<Member>> {
        self.find(Kind::Member, id)
    }

    fn members(&self, ids: &[Id<Member>]) -> Vec<Id<Member>> {
        ids.iter().filter_map(|id| self.member(Some(*id))).collect()
    }

    fn keys(&self, keys: &[Key]) -> Vec<Key> {
        let follow = |key: &Key| self.0.get(key).map(|raw| Key { raw: *raw, ..*key });
        keys.iter().filter_map(follow).collect()
    }

    fn holder(&self, holder: Holder, passport: &Passport) -> Holder {
        let Holder::Member(id) = holder else { return holder };
        match self.member(Some(id)) {
            Some(shown) => Holder::Member(shown),
            None if passport.members.get(id).is_some() => Holder::NotShown,
            None => Holder::Nobody,
        }
    }

    fn sharing(&self, sharing: Sharing) -> Sharing {
        match sharing {
            Sharing::OnePerson(id) => self.member(Some(id)).map_or(Sharing::OnlyMe, Sharing::OnePerson),
            other => other,
        }
    }

    /// The record with each of its references followed.
    fn follow(&self, mut record: Record, passport: &Passport) -> Record {
        match &mut record {
            Record::Member(_, member) => {
                member.stand_in = self.member(member.stand_in);
                member.sharing = self.sharing(member.sharing);
            }
            Record::Task(_, task) => {
                task.lead = self.holder(task.lead, passport);
                task.helpers = self.members(&task.helpers);
                task.agreed_with = self.member(task.agreed_with);
                task.sharing = self.sharing(task.sharing);
            }
            Record::Appointment(_, appointment) => {
                appointment.with = self.members(&appointment.with);
                appointment.talk.present = self.members(&appointment.talk.present);
                appointment.talk.order = self.keys(&appointment.talk.order);
                appointment.talk.firsts = self.keys(&appointment.talk.firsts);
                appointment.talk.raised = self.keys(&appointment.talk.raised);
                appointment.sharing = self.sharing(appointment.sharing);
            }
            Record::Concern(_, concern) => {
                concern.raise_with = self.member(concern.raise_with);
                concern.raise_at = self.find(Kind::Appointment, concern.raise_at);
                concern.carried_from = self.find(Kind::Appointment, concern.carried_from);
                concern.sharing = self.sharing(concern.sharing);
            }
            Record::Question(_, question) => {
                question.to = self.member(question.to);
                question.ask_at = self.find(Kind::Appointment, question.ask_at);
                question.carried_from = self.find(Kind::Appointment, question.carried_from);
                question.sharing = self.sharing(question.sharing);
            }
            Record::Agreement(_, agreement) => {
                agreement.who = self.holder(agreement.who, passport);
                agreement.with = self.member(agreement.with);
                agreement.at = self.find(Kind::Appointment, agreement.at);
                agreement.task = self.find(Kind::Task, agreement.task);
                agreement.sharing = self.sharing(agreement.sharing);
            }
            Record::Medicine(_, medicine) => {
                medicine.renewed_by = self.holder(medicine.renewed_by, passport);
                medicine.sharing = self.sharing(medicine.sharing);
            }
            Record::Check(_, check) => {
                check.ordered_by = self.holder(check.ordered_by, passport);
                check.told_by = self.holder(check.told_by, passport);
                check.sharing = self.sharing(check.sharing);
            }
            Record::Watch(_, watch) => {
                watch.call = self.member(watch.call);
                watch.told_by = self.member(watch.told_by);
                watch.sharing = self.sharing(watch.sharing);
            }
            Record::Decision(_, decision) => {
                decision.with = self.member(decision.with);
                decision.at = self.find(Kind::Appointment, decision.at);
                decision.sharing = self.sharing(decision.sharing);
            }
            Record::Wish(_, wish) => wish.sharing = self.sharing(wish.sharing),
            Record::Goal(_, goal) => goal.sharing = self.sharing(goal.sharing),
            Record::Allergy(_, allergy) => allergy.sharing = self.sharing(allergy.sharing),
            Record::Condition(_, condition) => condition.sharing = self.sharing(condition.sharing),
            Record::Treatment(_, treatment) => treatment.sharing = self.sharing(treatment.sharing),
            Record::Review(..)
            | Record::SelfCheck(..)
            | Record::SetAside(..)
            | Record::Given(..)
            | Record::Follower(..)
            | Record::Told(..) => {}
        }
        record
    }
}
