//! Medicines and allergies of the sample patient. Doses are as on a patient's own list, not a recommendation.

use super::people::{GP, ONCOLOGIST, PALLIATIVE};
use passport::{Allergy, Holder, Id, Medicine, Member, Record};
use words::SampleTexts;

pub(super) fn medicines(texts: &SampleTexts) -> impl Iterator<Item = Record> {
    let medicine = |name: &str, dose: &str, purpose: &str, renews: Option<Id<Member>>| Medicine {
        name: name.into(),
        dose: dose.into(),
        purpose: purpose.into(),
        renewed_by: renews.map_or(Holder::Me, Holder::Member),
        ..Medicine::default()
    };
    let medicines = [
        medicine(
            texts.sample_medicine_pain_name(),
            texts.sample_medicine_pain_dose(),
            texts.sample_medicine_pain_purpose(),
            Some(GP),
        ),
        medicine(
            texts.sample_medicine_nausea_name(),
            texts.sample_medicine_nausea_dose(),
            texts.sample_medicine_nausea_purpose(),
            Some(ONCOLOGIST),
        ),
        medicine(
            texts.sample_medicine_stomach_name(),
            texts.sample_medicine_stomach_dose(),
            texts.sample_medicine_stomach_purpose(),
            None,
        ),
        medicine(
            texts.sample_medicine_diabetes_name(),
            texts.sample_medicine_diabetes_dose(),
            texts.sample_medicine_diabetes_purpose(),
            Some(GP),
        ),
        medicine(
            texts.sample_medicine_vitamin_name(),
            texts.sample_medicine_vitamin_dose(),
            texts.sample_medicine_vitamin_purpose(),
            None,
        ),
        Medicine {
            for_sudden: true,
            given_by: texts.sample_medicine_sudden_given_by().into(),
            ..medicine(
                texts.sample_medicine_sudden_name(),
                texts.sample_medicine_sudden_dose(),
                texts.sample_medicine_sudden_purpose(),
                Some(PALLIATIVE),
            )
        },
    ];
    (1..)
        .zip(medicines)
        .map(|(raw, medicine)| Record::Medicine(Id::new(raw), medicine))
}

pub(super) fn allergies(texts: &SampleTexts) -> impl Iterator<Item = Record> {
    let allergies = [
        (
            texts.sample_allergy_penicillin(),
            texts.sample_allergy_penicillin_reaction(),
        ),
        (
            texts.sample_allergy_plaster(),
            texts.sample_allergy_plaster_reaction(),
        ),
    ]
    .map(|(to, reaction)| Allergy {
        to: to.into(),
        reaction: reaction.into(),
        ..Allergy::default()
    });
    (1..)
        .zip(allergies)
        .map(|(raw, allergy)| Record::Allergy(Id::new(raw), allergy))
}
