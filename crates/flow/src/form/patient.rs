//! The forms of the patient's own record.

use super::reader::{Reader, write_choice, write_date, write_id, write_tick};
use super::spec::{Choices, Input, Spec, open};
use super::{Field, Fields, Problem};
use crate::Now;
use passport::{Managing, Patient};

/// A part of the patient's own record, short enough for one screen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PatientSection {
    /// Name, birth, language.
    Who,
    /// What matters, and what I have in one sentence.
    Matters,
    /// Coordinator, who speaks for me, whom to call.
    People,
    /// How much I want to manage, and with whom.
    Managing,
    /// What is going on right now, for the night.
    RightNow,
}

impl PatientSection {
    /// Every section.
    pub const ALL: [Self; 5] = [
        Self::Who,
        Self::Matters,
        Self::People,
        Self::Managing,
        Self::RightNow,
    ];

    /// The name used in addresses.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Matters => "matters",
            Self::People => "people",
            Self::Managing => "managing",
            Self::RightNow => "right-now",
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
    open(Field::Children, Input::Line),
];

const MANAGING: &[Spec] = &[
    open(Field::Managing, Input::Few(Choices::Managing)),
    open(Field::ManagedWith, Input::Member),
];

const RIGHT_NOW: &[Spec] = &[open(Field::RightNow, Input::Long)];

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
        PatientSection::Managing => MANAGING,
        PatientSection::RightNow => RIGHT_NOW,
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
            .with(Field::Interpreter, write_tick(patient.interpreter))
            .with(Field::Communication, &patient.communication)
            .with(Field::Children, &patient.children),
        PatientSection::Matters => fields
            .with(Field::Matters, &patient.matters)
            .with(Field::InOneSentence, &patient.in_one_sentence),
        PatientSection::People => fields
            .with(Field::MyCoordinator, id(patient.coordinator))
            .with(Field::SpeaksForMe, id(patient.speaks_for_me))
            .with(Field::EmergencyContact, id(patient.emergency_contact)),
        PatientSection::Managing => fields
            .with(Field::Managing, write_choice(patient.managing))
            .with(Field::ManagedWith, id(patient.managed_with)),
        PatientSection::RightNow => fields.with(Field::RightNow, &patient.right_now),
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
            patient.children = read.text(Field::Children);
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
        PatientSection::Managing => managing(&mut read, &mut patient),
        PatientSection::RightNow => {
            patient.right_now = read.text(Field::RightNow);
            patient.right_now_on = (!patient.right_now.is_empty()).then(|| now.wall.date());
        }
    }
    read.finish(patient)
}

/// Sharing it, or letting someone do it, needs a name.
fn managing(read: &mut Reader<'_>, patient: &mut Patient) {
    patient.managing = read.coded(Field::Managing);
    let is_shared = matches!(
        patient.managing,
        Some(Managing::WeShareIt | Managing::SomeoneDoes)
    );
    patient.managed_with = read.id(Field::ManagedWith).filter(|_| is_shared);
    if is_shared && patient.managed_with.is_none() {
        read.object(Field::ManagedWith, Problem::ChoiceMissing);
    }
}
