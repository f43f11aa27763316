//! A foreign document of FHIR R4: allergies, medicines, illnesses, people and contacts. Nothing else of it is taken, no narrative is
//! read, and no address is followed that leads out of the file.

mod appointments;
mod concept;
mod file;
mod illness;
mod json;
mod medicines;
mod moments;
mod people;
#[cfg(test)]
mod tests;

use super::known_as::known_as;
use super::{Here, IncomingError, Taking};
use file::{File, Resource};
use moments::day;
use passport::{About, Date, Foreign, Incoming, Offer, Record, WhyNot};
use std::collections::BTreeSet;

/// Reads a bundle, or one resource alone.
pub(super) fn read(bytes: &[u8], here: Here<'_>) -> Result<Incoming, IncomingError> {
    let json = file::text(bytes)?;
    let file = File::read(&json)?;
    let about = about(&file)?;
    let mut taking = Taking::default();
    let team = people::offer(&file, &mut taking);
    for resource in &file.resources {
        match resource.kind.as_str() {
            "AllergyIntolerance" => take(
                resource,
                Foreign::Allergy,
                illness::allergy(resource),
                &mut taking,
            ),
            "Condition" => take(
                resource,
                Foreign::Illness,
                illness::condition(resource),
                &mut taking,
            ),
            "MedicationStatement" | "MedicationRequest" => {
                take(
                    resource,
                    Foreign::Medicine,
                    medicines::medicine(&file, resource),
                    &mut taking,
                );
            }
            "Appointment" => {
                let offer = appointments::appointment(&file, resource, &team, here);
                take(resource, Foreign::Event, offer, &mut taking);
            }
            kind => leave(kind, &mut taking),
        }
    }
    let incoming = Incoming {
        about,
        ..taking.finish()
    };
    if incoming.offers.is_empty() && incoming.not_taken.is_empty() {
        return Err(IncomingError::Empty);
    }
    Ok(incoming)
}

/// What is offered, or why it is not, with what it would have been called.
fn take(resource: &Resource<'_>, what: Foreign, offer: Result<Offer, WhyNot>, taking: &mut Taking) {
    match offer {
        Ok(offer) => drop(taking.offer(offer)),
        Err(why) => {
            let medicine = resource.fields.inner("medicationCodeableConcept");
            let names = [
                concept::words(&resource.fields.inner("code")),
                concept::words(&medicine),
                resource.fields.text("description"),
            ];
            let name = names
                .into_iter()
                .find(|name| !name.is_empty())
                .unwrap_or_default();
            taking.leave(what, why, &name);
        }
    }
}

/// What is not taken of any file. People are told of where they are read, and what only serves others is no loss.
fn leave(kind: &str, taking: &mut Taking) {
    let what = match kind {
        "Patient" | "Practitioner" | "PractitionerRole" | "RelatedPerson" | "Organization" | "CareTeam"
        | "Medication" | "Location" | "Composition" | "Provenance" | "OperationOutcome" => return,
        "Observation" | "DiagnosticReport" | "Specimen" | "ImagingStudy" => Foreign::Measurement,
        "Immunization" | "ImmunizationRecommendation" => Foreign::Vaccination,
        "Procedure" => Foreign::Procedure,
        "Encounter" | "EpisodeOfCare" => Foreign::Stay,
        "DocumentReference" | "Binary" | "Media" | "Consent" => Foreign::Document,
        "CarePlan" | "Goal" | "ServiceRequest" | "Task" => Foreign::Plan,
        _ => Foreign::SomethingElse,
    };
    let name = if what == Foreign::SomethingElse { kind } else { "" };
    taking.leave(what, WhyNot::NotUsed, name);
}

/// Whom the file is about. One about several is refused: whose the rest is cannot be told.
fn about(file: &File<'_>) -> Result<Option<About>, IncomingError> {
    let patients: Vec<&Resource<'_>> = file
        .resources
        .iter()
        .filter(|resource| resource.kind == "Patient")
        .collect();
    let subjects: BTreeSet<String> = file.resources.iter().filter_map(subject).collect();
    match patients.as_slice() {
        [_, _, ..] => Err(IncomingError::SeveralPatients),
        _ if subjects.len() > 1 => Err(IncomingError::SeveralPatients),
        [] => Ok(None),
        [patient] => Ok(Some(About {
            name: people::name(&patient.fields),
            born: day(&patient.fields.text("birthDate")),
        })),
    }
}

/// The address of the patient whom a resource of a kind that is taken is about: its last part, which is the same however it is written.
fn subject(resource: &Resource<'_>) -> Option<String> {
    let field = match resource.kind.as_str() {
        "AllergyIntolerance" | "RelatedPerson" => "patient",
        "Condition" | "MedicationStatement" | "MedicationRequest" | "CareTeam" => "subject",
        _ => return None,
    };
    let address = resource.fields.inner(field).text("reference");
    let last = address.rsplit(['/', ':']).next().unwrap_or_default();
    (!last.is_empty() && !address.starts_with('#')).then(|| last.to_owned())
}

/// A record that a resource offers, known by the identifier that its maker gave it, else by its own address.
fn offered(resource: &Resource<'_>, record: Record, written: Option<Date>) -> Offer {
    let fields = &resource.fields;
    let identifiers = fields.list("identifier").into_iter();
    let identifiers: Vec<String> = identifiers
        .map(|identifier| identifier.fields())
        .map(|identifier| format!("{}|{}", identifier.text("system"), identifier.text("value")))
        .collect();
    let id = fields.text("id");
    let known = match (identifiers.first(), resource.address.is_empty()) {
        (Some(identifier), _) => known_as(&["fhir", &resource.kind, identifier]),
        (None, false) => known_as(&["fhir", &resource.kind, &resource.address]),
        (None, true) => known_as(&["fhir", &resource.kind, &id]),
    };
    let said_by = ["asserter", "recorder", "informationSource", "requester"];
    let said_by = said_by
        .into_iter()
        .map(|field| fields.inner(field).text("display"));
    Offer {
        written,
        said_by: said_by
            .map(|name| super::texts::line(&name))
            .find(|name| !name.is_empty())
            .unwrap_or_default(),
        ..Offer::new(record, known)
    }
}
