//! A passport reduced to some of its records, renumbered from 1, with every reference followed or let go.

use crate::{Holder, Id, Key, Kind, Member, Passport, Record, Row, Table};
use std::collections::BTreeSet;

/// Keeps `kept` and renumbers. A reference to a record that is not kept is dropped; a task keeps being held, by somebody
/// not shown, so that hiding a person never looks like a gap.
pub(super) fn project(passport: &Passport, kept: &BTreeSet<Key>) -> Passport {
    rebuild(passport, &Places::of(passport, kept, Numbers::FromOne))
}

/// The same, with every record keeping its own id.
pub(super) fn reduce(passport: &Passport, kept: &BTreeSet<Key>) -> Passport {
    rebuild(passport, &Places::of(passport, kept, Numbers::AsTheyAre))
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
    ] {
        *held = places.member(*held);
    }
    for record in passport.records() {
        if let Some(raw) = places.find(record.key()) {
            view.put(places.renumber(record, raw, passport));
        }
    }
    view
}

/// What ids become.
#[derive(Clone, Copy)]
enum Numbers {
    /// Counted from 1 within each kind.
    FromOne,
    /// Left as they are.
    AsTheyAre,
}

/// The kept ids of each kind, in table order.
struct Places {
    kept: Vec<(Kind, Vec<u64>)>,
    numbers: Numbers,
}

impl Places {
    fn of(passport: &Passport, kept: &BTreeSet<Key>, numbers: Numbers) -> Self {
        fn raws<T>(table: &Table<T>, kind: Kind, kept: &BTreeSet<Key>) -> (Kind, Vec<u64>) {
            let is_kept = |row: &&Row<T>| {
                kept.contains(&Key {
                    kind,
                    raw: row.id.raw(),
                })
            };
            (
                kind,
                table.iter().filter(is_kept).map(|row| row.id.raw()).collect(),
            )
        }
        Self {
            kept: vec![
                raws(&passport.members, Kind::Member, kept),
                raws(&passport.tasks, Kind::Task, kept),
                raws(&passport.appointments, Kind::Appointment, kept),
                raws(&passport.concerns, Kind::Concern, kept),
                raws(&passport.questions, Kind::Question, kept),
                raws(&passport.agreements, Kind::Agreement, kept),
                raws(&passport.wishes, Kind::Wish, kept),
                raws(&passport.medicines, Kind::Medicine, kept),
                raws(&passport.allergies, Kind::Allergy, kept),
            ],
            numbers,
        }
    }

    fn find(&self, key: Key) -> Option<u64> {
        let (_, raws) = self.kept.iter().find(|(kind, _)| *kind == key.kind)?;
        let at = raws.iter().position(|raw| *raw == key.raw)?;
        match self.numbers {
            Numbers::FromOne => u64::try_from(at + 1).ok(),
            Numbers::AsTheyAre => Some(key.raw),
        }
    }

    fn follow<T>(&self, kind: Kind, id: Option<Id<T>>) -> Option<Id<T>> {
        id.and_then(|id| self.find(Key { kind, raw: id.raw() }))
            .map(Id::new)
    }

    fn member(&self, id: Option<Id<Member>>) -> Option<Id<Member>> {
        self.follow(Kind::Member, id)
    }

    fn members(&self, ids: &[Id<Member>]) -> Vec<Id<Member>> {
        ids.iter().filter_map(|id| self.member(Some(*id))).collect()
    }

    fn holder(&self, holder: Holder, passport: &Passport) -> Holder {
        let Holder::Member(id) = holder else { return holder };
        match self.member(Some(id)) {
            Some(shown) => Holder::Member(shown),
            None if passport.members.get(id).is_some() => Holder::NotShown,
            None => Holder::Nobody,
        }
    }

    fn renumber(&self, record: Record, raw: u64, passport: &Passport) -> Record {
        match record {
            Record::Member(_, mut member) => {
                member.stand_in = self.member(member.stand_in);
                Record::Member(Id::new(raw), member)
            }
            Record::Task(_, mut task) => {
                task.lead = self.holder(task.lead, passport);
                task.helpers = self.members(&task.helpers);
                task.agreed_with = self.member(task.agreed_with);
                Record::Task(Id::new(raw), task)
            }
            Record::Appointment(_, mut appointment) => {
                appointment.with = self.members(&appointment.with);
                Record::Appointment(Id::new(raw), appointment)
            }
            Record::Concern(_, mut concern) => {
                concern.raise_with = self.member(concern.raise_with);
                concern.raise_at = self.follow(Kind::Appointment, concern.raise_at);
                Record::Concern(Id::new(raw), concern)
            }
            Record::Question(_, mut question) => {
                question.to = self.member(question.to);
                question.ask_at = self.follow(Kind::Appointment, question.ask_at);
                Record::Question(Id::new(raw), question)
            }
            Record::Agreement(_, mut agreement) => {
                agreement.who = self.holder(agreement.who, passport);
                agreement.with = self.member(agreement.with);
                agreement.at = self.follow(Kind::Appointment, agreement.at);
                Record::Agreement(Id::new(raw), agreement)
            }
            Record::Medicine(_, mut medicine) => {
                medicine.renewed_by = self.holder(medicine.renewed_by, passport);
                Record::Medicine(Id::new(raw), medicine)
            }
            Record::Wish(_, wish) => Record::Wish(Id::new(raw), wish),
            Record::Allergy(_, allergy) => Record::Allergy(Id::new(raw), allergy),
        }
    }
}
