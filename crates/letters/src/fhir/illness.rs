//! Illnesses, allergies and medicines, in the patient's words. Nobody else has confirmed any of them.

use super::codes::{self, coded, concept, concept_or_unknown};
use super::moments::days;
use super::node::{Node, list, object};
use super::source::{Resource, Source, own};
use super::words::Phrase;
use passport::{Allergy, Condition, Kind, Medicine, MedicineChange, Row};

pub(super) fn condition(source: &Source<'_>, row: &Row<Condition>) -> Resource {
    let condition = &row.value;
    let main = condition.is_main.then(|| source.say(Phrase::MainIllness));
    source.resource(
        "Condition",
        source.ids.of("Condition", row.id.key(Kind::Condition)),
        [
            ("clinicalStatus", coded(codes::CONDITION_STATUS, "active")),
            (
                "verificationStatus",
                coded(codes::CONDITION_CERTAINTY, "unconfirmed"),
            ),
            (
                "category",
                list([coded(codes::CONDITION_CATEGORY, "problem-list-item")]),
            ),
            ("code", concept(&condition.what)),
            ("subject", source.patient()),
            ("onsetString", Node::text(&condition.since)),
            ("recorder", source.patient()),
            ("asserter", source.patient()),
            ("note", source.notes([main, own(&condition.note)])),
        ],
    )
}

pub(super) fn allergy(source: &Source<'_>, row: &Row<Allergy>) -> Resource {
    let allergy = &row.value;
    let reaction = object([("manifestation", list([concept(&allergy.reaction)]))]);
    source.resource(
        "AllergyIntolerance",
        source.ids.of("AllergyIntolerance", row.id.key(Kind::Allergy)),
        [
            ("clinicalStatus", coded(codes::ALLERGY_STATUS, "active")),
            (
                "verificationStatus",
                coded(codes::ALLERGY_CERTAINTY, "unconfirmed"),
            ),
            ("code", concept(&allergy.to)),
            ("patient", source.patient()),
            ("recorder", source.patient()),
            ("asserter", source.patient()),
            ("reaction", list([reaction])),
        ],
    )
}

/// A medicine, its dose to the letter.
pub(super) fn medicine(source: &Source<'_>, row: &Row<Medicine>) -> Resource {
    let medicine = &row.value;
    let status = if medicine.is_taken() { "active" } else { "stopped" };
    let renewed = source.holder_name(medicine.renewed_by);
    let notes = [
        Some(source.say(Phrase::Change(medicine))),
        medicine.for_sudden.then(|| source.say(Phrase::ForSudden)),
        own(&medicine.given_by).map(|who| source.say(Phrase::GivenBy(&who))),
        renewed.map(|name| source.say(Phrase::RenewedBy(&name))),
    ];
    let dosage = object([
        ("text", Node::text(&medicine.dose)),
        ("asNeededBoolean", Node::Bool(true).only_if(medicine.for_sudden)),
    ]);
    source.resource(
        "MedicationStatement",
        source.ids.of("MedicationStatement", row.id.key(Kind::Medicine)),
        [
            ("status", Node::code(status)),
            ("medicationCodeableConcept", concept_or_unknown(&medicine.name)),
            ("subject", source.patient()),
            ("effectivePeriod", taken(medicine)),
            ("informationSource", source.patient()),
            ("reasonCode", list([concept(&medicine.purpose)])),
            ("note", source.notes(notes)),
            ("dosage", list([dosage])),
        ],
    )
}

/// From when or until when it has been taken. The day of a change is neither, and stands in a note.
fn taken(medicine: &Medicine) -> Node {
    match medicine.change {
        Some(MedicineChange::New) => days(medicine.since, None),
        Some(MedicineChange::Stopped) => days(None, medicine.since),
        Some(MedicineChange::Changed | MedicineChange::Unknown(_)) | None => Node::Nothing,
    }
}
