//! The forms of illnesses, treatments, medicines and allergies. A dose is kept as it is typed.

use super::reader::{Reader, write_choice, write_code, write_holder, write_some_date, write_tick};
use super::spec::{Choices, Input, SHARING, Spec, folded, open};
use super::written::Written;
use super::{Field, Fields, Problem};
use crate::Now;
use passport::{Allergy, Condition, Medicine, Treatment, TreatmentKind};

impl Written for Condition {
    const SPECS: &'static [Spec] = &[
        open(Field::ConditionWhat, Input::Line),
        open(Field::ConditionMain, Input::Tick),
        open(Field::ConditionSince, Input::Line),
        open(Field::ConditionNote, Input::Long),
        SHARING[0],
        SHARING[1],
    ];

    fn blank(_: &Now) -> Self {
        Self::default()
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with(Field::ConditionWhat, &self.what)
            .with(Field::ConditionMain, write_tick(self.is_main))
            .with(Field::ConditionSince, &self.since)
            .with(Field::ConditionNote, &self.note)
            .with_sharing(self.sharing)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        Self {
            what: read.needed_text(Field::ConditionWhat, Problem::WordsMissing),
            is_main: read.tick(Field::ConditionMain),
            since: read.text(Field::ConditionSince),
            note: read.text(Field::ConditionNote),
            sharing: read.sharing(self.sharing),
            ..self
        }
    }
}

impl Written for Treatment {
    const SPECS: &'static [Spec] = &[
        open(Field::TreatmentKind, Input::ManyOrNone(Choices::TreatmentKind)),
        open(Field::TreatmentWhat, Input::Line),
        open(Field::TreatmentState, Input::Few(Choices::TreatmentState)),
        open(Field::TreatmentBegan, Input::Date),
        open(Field::TreatmentEnded, Input::Date),
        folded(Field::TreatmentPlace, Input::Line),
        folded(Field::TreatmentAim, Input::Long),
        SHARING[0],
        SHARING[1],
    ];

    fn blank(_: &Now) -> Self {
        Self::new(TreatmentKind::SomethingElse)
    }

    fn new_fields(now: &Now) -> Fields {
        Self::blank(now)
            .fields()
            .with(Field::TreatmentKind, "")
            .with(Field::TreatmentState, "")
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with(Field::TreatmentKind, write_code(self.kind))
            .with(Field::TreatmentWhat, &self.what)
            .with(Field::TreatmentState, write_code(self.state))
            .with(Field::TreatmentBegan, write_some_date(self.began))
            .with(Field::TreatmentEnded, write_some_date(self.ended))
            .with(Field::TreatmentPlace, &self.place)
            .with(Field::TreatmentAim, &self.aim)
            .with_sharing(self.sharing)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        let began = read.date(Field::TreatmentBegan);
        let ended = read.date(Field::TreatmentEnded);
        if began.zip(ended).is_some_and(|(began, ended)| ended < began) {
            read.object(Field::TreatmentEnded, Problem::EndsBeforeItStarts);
        }
        Self {
            kind: read.needed_code(Field::TreatmentKind, self.kind),
            what: read.text(Field::TreatmentWhat),
            state: read.needed_code(Field::TreatmentState, self.state),
            began,
            ended,
            place: read.text(Field::TreatmentPlace),
            aim: read.text(Field::TreatmentAim),
            sharing: read.sharing(self.sharing),
            ..self
        }
    }
}

impl Written for Medicine {
    const SPECS: &'static [Spec] = &[
        open(Field::MedicineName, Input::Line),
        open(Field::Dose, Input::Line),
        open(Field::MedicineFor, Input::Line),
        open(Field::RenewedBy, Input::Holder),
        open(Field::MedicineChange, Input::ManyOrNone(Choices::MedicineChange)),
        open(Field::MedicineSince, Input::Date),
        open(Field::ForSudden, Input::Tick),
        open(Field::GivenBy, Input::Line),
        SHARING[0],
        SHARING[1],
    ];

    const TOGETHER: &'static [Field] = &[Field::MedicineName, Field::Dose];

    fn blank(_: &Now) -> Self {
        Self::default()
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with(Field::MedicineName, &self.name)
            .with(Field::Dose, &self.dose)
            .with(Field::MedicineFor, &self.purpose)
            .with(Field::RenewedBy, write_holder(self.renewed_by))
            .with(Field::MedicineChange, write_choice(self.change))
            .with(Field::MedicineSince, write_some_date(self.since))
            .with(Field::ForSudden, write_tick(self.for_sudden))
            .with(Field::GivenBy, &self.given_by)
            .with_sharing(self.sharing)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        Self {
            name: read.needed_text(Field::MedicineName, Problem::WordsMissing),
            dose: read.text(Field::Dose),
            purpose: read.text(Field::MedicineFor),
            renewed_by: read.holder(Field::RenewedBy),
            change: read.coded(Field::MedicineChange),
            since: read.date(Field::MedicineSince),
            for_sudden: read.tick(Field::ForSudden),
            given_by: read.text(Field::GivenBy),
            sharing: read.sharing(self.sharing),
            ..self
        }
    }
}

impl Written for Allergy {
    const SPECS: &'static [Spec] = &[
        open(Field::AllergyTo, Input::Line),
        open(Field::Reaction, Input::Line),
        SHARING[0],
        SHARING[1],
    ];

    const TOGETHER: &'static [Field] = &[Field::AllergyTo, Field::Reaction];

    fn blank(_: &Now) -> Self {
        Self::default()
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .with(Field::AllergyTo, &self.to)
            .with(Field::Reaction, &self.reaction)
            .with_sharing(self.sharing)
    }

    fn read(self, read: &mut Reader<'_>, _: &Now) -> Self {
        Self {
            to: read.needed_text(Field::AllergyTo, Problem::WordsMissing),
            reaction: read.text(Field::Reaction),
            sharing: read.sharing(self.sharing),
            ..self
        }
    }
}
