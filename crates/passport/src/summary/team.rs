//! Who does what in a summary, and who stands where. No words and no markup.

use super::Summary;
use crate::unheld::led_by_nobody;
use crate::{Area, Holder, Id, Member, Row, Task, by_night};

/// What a reader has to know of a person at first sight.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// Can be called at night and at weekends. Said on the night card only: by day nobody is to be called at night.
    CallByNight,
    /// Keeps the threads together.
    Coordinator,
    /// Speaks for the patient when they cannot.
    SpeaksForPatient,
    /// Is to be called if something happens.
    EmergencyContact,
}

/// The marks that move a person up. To be called if something happens says nothing about who knows the patient's care.
const FIRST: [Mark; 3] = [Mark::CallByNight, Mark::Coordinator, Mark::SpeaksForPatient];

/// A person on the team, and what they hold.
#[derive(Clone, PartialEq, Debug)]
pub struct Standing<'a> {
    /// Who it is.
    pub row: &'a Row<Member>,
    /// What to know of them at first sight, most important first.
    pub marks: Vec<Mark>,
    /// The tasks they lead, in the order they were written.
    pub leads: Vec<Id<Task>>,
}

/// Who does what: first what nobody holds, then what no person of the team holds, then each person.
#[derive(Clone, PartialEq, Debug)]
pub struct WhoDoesWhat<'a> {
    /// Open tasks that nobody leads.
    pub without_lead: Vec<Id<Task>>,
    /// Parts of the care for which there is no task at all. They are no records.
    pub without_task: &'a [Area],
    /// What the patient does.
    pub by_patient: Vec<Id<Task>>,
    /// What somebody does whom this reader is not shown.
    pub by_someone: Vec<Id<Task>>,
    /// By night whom to call then; then the coordinator, then who speaks for the patient, then as they were written.
    pub people: Vec<Standing<'a>>,
}

impl WhoDoesWhat<'_> {
    /// Whether nothing is known: nobody is on the team, and nothing is done or missing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let no_task = [&self.without_lead, &self.by_patient, &self.by_someone]
            .into_iter()
            .all(Vec::is_empty);
        no_task && self.without_task.is_empty() && self.people.is_empty()
    }
}

impl Summary {
    /// Who does what.
    #[must_use]
    pub fn who_does_what(&self) -> WhoDoesWhat<'_> {
        WhoDoesWhat {
            without_lead: led_by_nobody(&self.view).map(|row| row.id).collect(),
            without_task: &self.unheld,
            by_patient: self.led_by(Holder::Me),
            by_someone: self.led_by(Holder::NotShown),
            people: self.people(),
        }
    }

    fn led_by(&self, holder: Holder) -> Vec<Id<Task>> {
        let tasks = self.view.tasks.iter();
        let led = tasks.filter(|row| row.value.lead == holder);
        led.map(|row| row.id).collect()
    }

    fn people(&self) -> Vec<Standing<'_>> {
        let nights = if self.is_for_the_night() {
            by_night(&self.view)
        } else {
            Vec::new()
        };
        let members = self.view.members.iter();
        let mut people: Vec<Standing<'_>> = members
            .map(|row| Standing {
                row,
                marks: self.marks(row.id, &nights),
                leads: self.led_by(Holder::Member(row.id)),
            })
            .collect();
        people.sort_by_key(|person| FIRST.map(|mark| !person.marks.contains(&mark)));
        people
    }

    fn marks(&self, id: Id<Member>, nights: &[Id<Member>]) -> Vec<Mark> {
        let patient = &self.view.patient;
        let is_called_by_night = nights.contains(&id).then_some(id);
        let marks = [
            (is_called_by_night, Mark::CallByNight),
            (patient.coordinator, Mark::Coordinator),
            (patient.speaks_for_me, Mark::SpeaksForPatient),
            (patient.emergency_contact, Mark::EmergencyContact),
        ];
        let own = marks.into_iter().filter(|(who, _)| *who == Some(id));
        own.map(|(_, mark)| mark).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Audience, Language, Passport, Patient, Record, Role, Summary};
    use std::collections::BTreeSet;
    use time::{Date, PrimitiveDateTime, Time};

    fn summary(audience: Audience, passport: &Passport) -> Summary {
        let now = PrimitiveDateTime::new(Date::MIN, Time::MIDNIGHT);
        let mut summary = crate::summarise(
            passport,
            audience.into(),
            &BTreeSet::new(),
            Language::English,
            now,
        );
        // The order is a matter of what is there, whatever there is.
        summary.view = passport.clone();
        summary
    }

    /// A nurse, a daughter who speaks for the patient, a coordinator, a doctor on call.
    fn team() -> Passport {
        let mut passport = Passport {
            patient: Patient {
                coordinator: Some(Id::new(3)),
                speaks_for_me: Some(Id::new(2)),
                emergency_contact: Some(Id::new(2)),
                ..Patient::default()
            },
            ..Passport::default()
        };
        let roles = [Role::CancerNurse, Role::Child, Role::Gp, Role::OnCallDoctor];
        for (raw, role) in (1..).zip(roles) {
            passport.put(Record::Member(Id::new(raw), Member::new(role)));
        }
        passport
    }

    fn people(summary: &Summary) -> Vec<u64> {
        let people = summary.who_does_what().people;
        people.iter().map(|person| person.row.id.raw()).collect()
    }

    #[test]
    fn by_day_the_coordinator_comes_first_and_by_night_whom_to_call_then() {
        let passport = team();
        assert_eq!(people(&summary(Audience::HospitalTeam, &passport)), [3, 2, 1, 4]);
        assert_eq!(people(&summary(Audience::OutOfHours, &passport)), [4, 3, 2, 1]);
    }

    #[test]
    fn a_person_bears_every_mark_that_is_theirs_and_the_one_of_the_night_by_night_only() {
        let passport = team();
        let marks = |audience, raw: u64| {
            let summary = summary(audience, &passport);
            let people = summary.who_does_what().people;
            let person = people.iter().find(|person| person.row.id.raw() == raw);
            person.map(|person| person.marks.clone()).unwrap()
        };
        assert_eq!(
            marks(Audience::Gp, 2),
            [Mark::SpeaksForPatient, Mark::EmergencyContact]
        );
        assert_eq!(marks(Audience::Gp, 4), []);
        assert_eq!(marks(Audience::OutOfHours, 4), [Mark::CallByNight]);
    }

    #[test]
    fn a_task_stands_with_its_lead_and_one_without_a_lead_stands_first() {
        let mut passport = team();
        let holders = [
            Holder::Nobody,
            Holder::Me,
            Holder::NotShown,
            Holder::Member(Id::new(1)),
            Holder::Member(Id::new(9)),
        ];
        for (raw, lead) in (1..).zip(holders) {
            let task = Task {
                lead,
                ..Task::new(Area::Results)
            };
            passport.put(Record::Task(Id::new(raw), task));
        }
        let summary = summary(Audience::Gp, &passport);
        let team = summary.who_does_what();
        assert_eq!(team.without_lead, [Id::new(1), Id::new(5)]);
        assert_eq!(
            (team.by_patient, team.by_someone),
            (vec![Id::new(2)], vec![Id::new(3)])
        );
        let nurse = team.people.iter().find(|person| person.row.id == Id::new(1));
        assert_eq!(nurse.unwrap().leads, [Id::new(4)]);
    }

    #[test]
    fn nobody_and_nothing_is_said_to_be_empty_and_one_missing_area_is_not() {
        let mut summary = summary(Audience::Gp, &Passport::default());
        summary.unheld.clear();
        assert!(summary.who_does_what().is_empty());
        summary.unheld.push(Area::Results);
        assert!(!summary.who_does_what().is_empty());
    }
}
