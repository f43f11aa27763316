//! A foreign document of FHIR R4: allergies, medicines, illnesses, people and contacts. Nothing else of it is taken, no narrative is
//! read, and no address is followed that leads out of the file.

mod about;
mod appointments;
mod concept;
mod file;
mod illness;
mod json;
mod medicines;
mod moments;
mod participants;
mod people;
#[cfg(test)]
mod tests;

use super::known_as::known_as;
use super::{Here, IncomingError, Taking};
use crate::limits;
use file::{File, Resource};
use passport::{Date, Foreign, Incoming, Offer, Record, WhyNot};

/// Reads a bundle, or one resource alone.
pub(super) fn read(bytes: &[u8], here: Here<'_>) -> Result<Incoming, IncomingError> {
    let json = file::text(bytes)?;
    let file = File::read(&json)?;
    let about = about::about(&file)?;
    let mut taking = Taking::default();
    let team = people::offer(&file, &mut taking);
    let mut looked_at = 0;
    for resource in &file.resources {
        if WORKED_ON.contains(&resource.kind.as_str()) {
            looked_at += 1;
            if taking.is_full() || looked_at > limits::RECORDS {
                taking.too_many();
                continue;
            }
        }
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
            _ => leave(resource, &mut taking),
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

/// The kinds that are worked on after the people: so many of them as a passport has room for.
const WORKED_ON: [&str; 5] = [
    "AllergyIntolerance",
    "Condition",
    "MedicationStatement",
    "MedicationRequest",
    "Appointment",
];

/// What is offered, or why it is not, with what it would have been called.
fn take(resource: &Resource<'_>, what: Foreign, offer: Result<Offer, WhyNot>, taking: &mut Taking) {
    match resource.fields.readable().and(offer) {
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
fn leave(resource: &Resource<'_>, taking: &mut Taking) {
    let kind = resource.kind.as_str();
    if let ("CareTeam", Err(why)) = (kind, resource.fields.readable()) {
        // Nobody is found to be on a team that is not read.
        return taking.leave(Foreign::SomethingElse, why, kind);
    }
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

/// What a resource is known by: the identifier that its maker gave it, else its own address. Both have to be of the whole world: a
/// bare id such as `1` is in the files of every hospital, so that one without either is known by nothing.
fn known(resource: &Resource<'_>) -> u64 {
    let identifiers = resource.fields.list("identifier").into_iter();
    let mut identifiers = identifiers.take(super::MOST_WORDS).filter_map(|identifier| {
        let fields = identifier.fields();
        let (system, value) = (fields.text("system"), fields.text("value"));
        let is_whole = !system.trim().is_empty() && !value.trim().is_empty();
        is_whole.then(|| format!("{system}|{value}"))
    });
    let is_absolute = ["urn:uuid:", "http://", "https://"]
        .iter()
        .filter_map(|begin| resource.address.strip_prefix(begin))
        .any(|rest| !rest.trim().is_empty());
    let address = || is_absolute.then(|| resource.address.clone());
    identifiers
        .next()
        .or_else(address)
        .map_or(Offer::NOT_KNOWN, |identity| {
            known_as(&["fhir", &resource.kind, &identity])
        })
}

/// A record that a resource offers.
fn offered(resource: &Resource<'_>, record: Record, written: Option<Date>) -> Offer {
    let fields = &resource.fields;
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
        ..Offer::new(record, known(resource))
    }
}
