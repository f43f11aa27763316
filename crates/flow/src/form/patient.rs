//! The forms of the patient's own record.

use super::reader::{Reader, write_date, write_id};
use super::spec::{Choices, Input, Spec, open};
use super::{Field, Fields, Problem};
use crate::Now;
use passport::Patient;

/// A part of the patient's own record, short enough for one screen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PatientSection {
    /// Name, birth, language.
    Who,
    /// What matters, and what I have in one sentence.
    Matters,
    /// Coordinator, who speaks for me, whom to call.
    People,
}

impl PatientSection {
    /// Every section.
    pub const ALL: [Self; 3] = [Self::Who, Self::Matters, Self::People];

    /// The name used in addresses.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Matters => "matters",
            Self::People => "people",
        }
    }

    /// The section with this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.slug() == slug)
    }
}

const WHO: &[Spec] = &[
    open(Field::Called, Input::Line),
    open(Field::FullName, Input::Line),
    open(Field::Born, Input::Date),
    open(Field::OwnPhone, Input::Phone),
    open(Field::Speaks, Input::ManyOrNone(Choices::Spoken)),
    open(Field::Interpreter, Input::Tick),
    open(Field::Communication, Input::Long),
];

const MATTERS: &[Spec] = &[
    open(Field::Matters, Input::Long),
    open(Field::InOneSentence, Input::Long),
];

const PEOPLE: &[Spec] = &[
    open(Field::MyCoordinator, Input::Member),
    open(Field::SpeaksForMe, Input::Member),
    open(Field::EmergencyContact, Input::Member),
];

pub(super) const fn specs(section: PatientSection) -> &'static [Spec] {
    match section {
        PatientSection::Who => WHO,
        PatientSection::Matters => MATTERS,
        PatientSection::People => PEOPLE,
    }
}

pub(super) fn fields(section: PatientSection, patient: &Patient) -> Fields {
    let fields = Fields::default();
    let id = |member: Option<_>| member.map(write_id).unwrap_or_default();
    match section {
        PatientSection::Who => fields
            .with(Field::Called, &patient.called)
            .with(Field::FullName, &patient.full_name)
            .with(Field::Born, patient.born.map(write_date).unwrap_or_default())
            .with(Field::OwnPhone, &patient.phone)
            .with(Field::Speaks, &patient.speaks)
            .with(Field::Interpreter, if patient.interpreter { "yes" } else { "" })
            .with(Field::Communication, &patient.communication),
        PatientSection::Matters => fields
            .with(Field::Matters, &patient.matters)
            .with(Field::InOneSentence, &patient.in_one_sentence),
        PatientSection::People => fields
            .with(Field::MyCoordinator, id(patient.coordinator))
            .with(Field::SpeaksForMe, id(patient.speaks_for_me))
            .with(Field::EmergencyContact, id(patient.emergency_contact)),
    }
}

pub(super) fn patient(
    section: PatientSection,
    fields: &Fields,
    old: &Patient,
    now: &Now,
) -> Result<Patient, Vec<(Field, Problem)>> {
    let mut read = Reader::of(fields);
    let mut patient = old.clone();
    match section {
        PatientSection::Who => {
            patient.called = read.needed_text(Field::Called, Problem::NameMissing);
            patient.full_name = read.text(Field::FullName);
            patient.born = read.past_date(Field::Born, now.wall.date());
            patient.phone = read.phone(Field::OwnPhone);
            patient.speaks = read.text(Field::Speaks);
            patient.interpreter = read.tick(Field::Interpreter);
            patient.communication = read.text(Field::Communication);
        }
        PatientSection::Matters => {
            patient.matters = read.text(Field::Matters);
            patient.in_one_sentence = read.text(Field::InOneSentence);
        }
        PatientSection::People => {
            patient.coordinator = read.id(Field::MyCoordinator);
            patient.speaks_for_me = read.id(Field::SpeaksForMe);
            patient.emergency_contact = read.id(Field::EmergencyContact);
        }
    }
    read.finish(patient)
}
