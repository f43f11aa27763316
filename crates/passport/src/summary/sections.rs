//! In which order a summary is read, section by section and record by record. No words and no markup: who shows a summary
//! takes the order from here, so that a page, a sheet of paper and a text agree.

use super::Summary;
use crate::{
    Agreement, Audience, Concern, Condition, Contact, Id, Medicine, Member, Needed, Question, Role, Row,
    Treatment, dialable, needed_from, needed_from_person, upcoming,
};

/// A section of a summary, below who the patient is and above how old the summary is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Section {
    /// What is needed from this reader.
    Needed,
    /// What comes next.
    Next,
    /// Who does what, and what nobody holds.
    WhoDoesWhat,
    /// Concerns and questions that are meant for somebody else.
    ForOthers,
    /// What was agreed.
    Agreements,
    /// What is wanted and not wanted.
    Wishes,
    /// Medicines.
    Medicines,
    /// Allergies.
    Allergies,
    /// Illnesses.
    Conditions,
    /// Follow-up checks.
    Checks,
    /// Choices, made and open.
    Decisions,
    /// Treatments.
    Treatments,
    /// What to watch for.
    Watches,
}

/// What is needed from the reader first; then what is next, who does what, and the rest.
const BY_DAY: [Section; 13] = [
    Section::Needed,
    Section::Next,
    Section::WhoDoesWhat,
    Section::ForOthers,
    Section::Agreements,
    Section::Wishes,
    Section::Medicines,
    Section::Allergies,
    Section::Conditions,
    Section::Checks,
    Section::Decisions,
    Section::Treatments,
    Section::Watches,
];

/// For one who is called out and knows nobody: what is wished, what may be given, what to watch for, whom to call. Checks
/// and decisions are for other days, and such a summary has none.
const BY_NIGHT: [Section; 11] = [
    Section::Wishes,
    Section::Medicines,
    Section::Allergies,
    Section::Watches,
    Section::WhoDoesWhat,
    Section::Agreements,
    Section::Conditions,
    Section::Treatments,
    Section::Needed,
    Section::ForOthers,
    Section::Next,
];

impl Summary {
    /// Its sections in the order in which they are read.
    #[must_use]
    pub fn sections(&self) -> &'static [Section] {
        if self.is_for_the_night() {
            &BY_NIGHT
        } else {
            &BY_DAY
        }
    }

    /// Whether it is for one who is called out at night.
    #[must_use]
    pub fn is_for_the_night(&self) -> bool {
        self.audience == Audience::OutOfHours
    }

    /// What it asks of a role, as [`needed_from`]; made for one person and read in their role, what it asks of that person.
    #[must_use]
    pub fn needed_from(&self, role: Option<Role>) -> Needed {
        match self.person().filter(|_| role == self.role) {
            Some(person) => needed_from_person(&self.view, person),
            None => needed_from(&self.view, role),
        }
    }

    /// The one person it is made for: the first in their role, because [`summarise`](crate::summarise) puts them first.
    fn person(&self) -> Option<Id<Member>> {
        let role = self.role?;
        let person = self.view.members.iter().find(|row| row.value.role == role);
        person.map(|row| row.id)
    }

    /// Whom to call about the patient, for a reader in this role: who coordinates, else who speaks for the patient, else whom the patient
    /// would have called, else the first who can be reached by telephone. It is never the reader.
    #[must_use]
    pub fn to_call(&self, role: Option<Role>) -> Option<&Row<Member>> {
        let patient = &self.view.patient;
        let marked = [
            patient.coordinator,
            patient.speaks_for_me,
            patient.emergency_contact,
        ];
        let marked = marked
            .into_iter()
            .flatten()
            .filter_map(|id| self.view.members.row(id));
        let mut all = marked.chain(self.view.members.iter());
        all.find(|row| Some(row.value.role) != role && dialable(&row.value.phone).is_some())
    }

    /// Concerns and questions that are neither for this role nor for anyone, in the order they were written.
    #[must_use]
    pub fn for_others(&self, role: Option<Role>) -> (Vec<Id<Concern>>, Vec<Id<Question>>) {
        let needed = self.needed_from(role);
        let concerns = self.view.concerns.iter().map(|row| row.id);
        let questions = self.view.questions.iter().map(|row| row.id);
        (
            concerns
                .filter(|id| !needed.concerns.contains(id) && !needed.open_concerns.contains(id))
                .collect(),
            questions
                .filter(|id| !needed.questions.contains(id) && !needed.open_questions.contains(id))
                .collect(),
        )
    }

    /// Contacts that were ahead when it was written, soonest first.
    #[must_use]
    pub fn next_contacts(&self) -> Vec<Contact> {
        upcoming(&self.view, self.written)
    }

    /// Agreements, newest first; those of one day in the order they were written.
    #[must_use]
    pub fn agreements(&self) -> Vec<&Row<Agreement>> {
        let mut rows: Vec<_> = self.view.agreements.iter().collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.value.on));
        rows
    }

    /// Medicines: those for sudden symptoms first, those that were stopped last.
    #[must_use]
    pub fn medicines(&self) -> Vec<&Row<Medicine>> {
        let mut rows: Vec<_> = self.view.medicines.iter().collect();
        rows.sort_by_key(|row| (!row.value.for_sudden, !row.value.is_taken()));
        rows
    }

    /// Illnesses, the main one first.
    #[must_use]
    pub fn conditions(&self) -> Vec<&Row<Condition>> {
        let mut rows: Vec<_> = self.view.conditions.iter().collect();
        rows.sort_by_key(|row| !row.value.is_main);
        rows
    }

    /// Treatments, those that go on first.
    #[must_use]
    pub fn treatments(&self) -> Vec<&Row<Treatment>> {
        let mut rows: Vec<_> = self.view.treatments.iter().collect();
        rows.sort_by_key(|row| !row.value.state.is_current());
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Language, LeftOut, MedicineChange, Passport, Record, Treatment, TreatmentKind, TreatmentState,
    };
    use time::{Date, PrimitiveDateTime, Time};

    fn summary(audience: Audience, view: Passport) -> Summary {
        Summary {
            audience,
            role: None,
            written: PrimitiveDateTime::new(Date::MIN, Time::MIDNIGHT),
            language: Language::English,
            sample: false,
            view,
            unheld: Vec::new(),
            left_out: LeftOut::default(),
        }
    }

    fn of(records: impl IntoIterator<Item = Record>) -> Summary {
        let mut view = Passport::default();
        for record in records {
            view.put(record);
        }
        summary(Audience::HospitalTeam, view)
    }

    fn ids<T>(rows: &[&Row<T>]) -> Vec<u64> {
        rows.iter().map(|row| row.id.raw()).collect()
    }

    #[test]
    fn by_day_what_is_needed_comes_first_and_by_night_what_is_wished() {
        for (audience, first, count) in [
            (Audience::Gp, Section::Needed, 13),
            (Audience::Everyone, Section::Needed, 13),
            (Audience::OutOfHours, Section::Wishes, 11),
        ] {
            let summary = summary(audience, Passport::default());
            let sections = summary.sections();
            assert_eq!((sections.first(), sections.len()), (Some(&first), count));
            for section in sections {
                let times = sections.iter().filter(|other| *other == section).count();
                assert_eq!(times, 1, "{section:?} stands once");
            }
        }
    }

    #[test]
    fn medicines_for_sudden_symptoms_come_first_and_stopped_ones_last() {
        let medicine = |raw, for_sudden, change| {
            let medicine = Medicine {
                for_sudden,
                change,
                ..Medicine::default()
            };
            Record::Medicine(Id::new(raw), medicine)
        };
        let summary = of([
            medicine(1, false, Some(MedicineChange::Stopped)),
            medicine(2, false, None),
            medicine(3, true, None),
            medicine(4, false, None),
        ]);
        assert_eq!(ids(&summary.medicines()), [3, 2, 4, 1]);
    }

    #[test]
    fn the_main_illness_the_treatment_that_goes_on_and_the_newest_agreement_come_first() {
        let condition = |raw, is_main| {
            let condition = Condition {
                is_main,
                ..Condition::default()
            };
            Record::Condition(Id::new(raw), condition)
        };
        let treatment = |raw, state| {
            let treatment = Treatment {
                state,
                ..Treatment::new(TreatmentKind::Operation)
            };
            Record::Treatment(Id::new(raw), treatment)
        };
        let agreement = |raw, day| {
            let agreement = Agreement {
                on: day,
                ..Agreement::default()
            };
            Record::Agreement(Id::new(raw), agreement)
        };
        let next = Date::MIN.next_day();
        let summary = of([
            condition(1, false),
            condition(2, true),
            treatment(1, TreatmentState::Finished),
            treatment(2, TreatmentState::Ongoing),
            agreement(1, None),
            agreement(2, Some(Date::MIN)),
            agreement(3, next),
            agreement(4, next),
        ]);
        assert_eq!(ids(&summary.conditions()), [2, 1]);
        assert_eq!(ids(&summary.treatments()), [2, 1]);
        assert_eq!(ids(&summary.agreements()), [3, 4, 2, 1]);
    }

    #[test]
    fn what_is_for_somebody_else_is_neither_for_this_reader_nor_for_anyone() {
        let (nurse, gp) = (Id::new(1), Id::new(2));
        let concern = |raw, raise_with| {
            let concern = Concern {
                raise_with,
                ..Concern::default()
            };
            Record::Concern(Id::new(raw), concern)
        };
        let question = |raw, to| {
            let question = Question {
                to,
                ..Question::default()
            };
            Record::Question(Id::new(raw), question)
        };
        let summary = of([
            Record::Member(nurse, Member::new(Role::CancerNurse)),
            Record::Member(gp, Member::new(Role::Gp)),
            concern(1, None),
            concern(2, Some(nurse)),
            concern(3, Some(gp)),
            question(1, Some(nurse)),
            question(2, None),
        ]);
        assert_eq!(
            summary.for_others(Some(Role::Gp)),
            (vec![Id::new(2)], vec![Id::new(1)])
        );
        assert_eq!(
            summary.for_others(None),
            (vec![Id::new(2), Id::new(3)], vec![Id::new(1)])
        );
    }
}
