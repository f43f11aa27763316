//! The forms of medicines and allergies. A dose is kept as it is typed.

use super::reader::{Reader, write_code, write_holder};
use super::spec::{Choices, Input, Spec, folded, open};
use super::{Field, Fields, Problem};
use passport::{Allergy, Medicine};

pub(super) const MEDICINE: &[Spec] = &[
    open(Field::MedicineName, Input::Line),
    open(Field::Dose, Input::Line),
    open(Field::MedicineFor, Input::Line),
    open(Field::RenewedBy, Input::Holder),
    folded(Field::Sharing, Input::Few(Choices::Sharing)),
];

pub(super) const ALLERGY: &[Spec] = &[
    open(Field::AllergyTo, Input::Line),
    open(Field::Reaction, Input::Line),
    folded(Field::Sharing, Input::Few(Choices::Sharing)),
];

pub(super) fn medicine_fields(medicine: &Medicine) -> Fields {
    Fields::default()
        .with(Field::MedicineName, &medicine.name)
        .with(Field::Dose, &medicine.dose)
        .with(Field::MedicineFor, &medicine.purpose)
        .with(Field::RenewedBy, write_holder(medicine.renewed_by))
        .with(Field::Sharing, write_code(medicine.sharing))
}

pub(super) fn medicine(fields: &Fields, old: Medicine) -> Result<Medicine, Vec<(Field, Problem)>> {
    let mut read = Reader::of(fields);
    let medicine = Medicine {
        name: read.needed_text(Field::MedicineName, Problem::WordsMissing),
        dose: read.text(Field::Dose),
        purpose: read.text(Field::MedicineFor),
        renewed_by: read.holder(Field::RenewedBy),
        sharing: read.coded(Field::Sharing).unwrap_or(old.sharing),
        unread: old.unread,
    };
    read.finish(medicine)
}

pub(super) fn allergy_fields(allergy: &Allergy) -> Fields {
    Fields::default()
        .with(Field::AllergyTo, &allergy.to)
        .with(Field::Reaction, &allergy.reaction)
        .with(Field::Sharing, write_code(allergy.sharing))
}

pub(super) fn allergy(fields: &Fields, old: Allergy) -> Result<Allergy, Vec<(Field, Problem)>> {
    let mut read = Reader::of(fields);
    let allergy = Allergy {
        to: read.needed_text(Field::AllergyTo, Problem::WordsMissing),
        reaction: read.text(Field::Reaction),
        sharing: read.coded(Field::Sharing).unwrap_or(old.sharing),
        unread: old.unread,
    };
    read.finish(allergy)
}
