//! Whom a file is about. One about several is refused: whose the rest is cannot be told.

use super::file::{File, Resource};
use super::json::{Fields, Value};
use super::moments::day;
use super::{participants, people};
use crate::incoming::{IncomingError, MOST_WORDS, texts};
use passport::About;
use std::collections::{BTreeMap, BTreeSet};

/// The kinds of which it is looked at whom they are about, beside contacts.
const SUBJECTS: [&str; 6] = [
    "AllergyIntolerance",
    "RelatedPerson",
    "Condition",
    "MedicationStatement",
    "MedicationRequest",
    "CareTeam",
];

/// The one patient of a file, where it says.
pub(super) fn about(file: &File<'_>) -> Result<Option<About>, IncomingError> {
    let is_patient = |resource: &&Resource<'_>| resource.kind == "Patient";
    let patients: Vec<&Resource<'_>> = file.resources.iter().filter(is_patient).collect();
    // Names and days of birth that are not read cannot be compared, and would let anybody's file through.
    if patients.iter().any(|patient| patient.fields.is_too_long()) {
        return Err(IncomingError::TooLarge);
    }
    let named = Named::in_file(file);
    let is_one = match patients.as_slice() {
        [] => named.addresses.len() < 2,
        [patient] => {
            named.addresses.iter().all(|address| is_of(patient, address)) && named.is_by_number(patient)
        }
        _ => false,
    };
    let there: Vec<About> = patients.iter().map(|patient| of(&patient.fields)).collect();
    let of_patients = [there, named.within].concat();
    let is_one = is_one && named.numbers.values().all(|numbers| numbers.len() < 2);
    if !is_one || !is_same(&of_patients) || !is_same(&named.only_shown) {
        return Err(IncomingError::SeveralPatients);
    }
    // What stands beside an address is a label, and tells only where nothing else does.
    let said = if of_patients.is_empty() {
        named.shown
    } else {
        of_patients
    };
    let born = said.iter().find_map(|about| about.born);
    let names = said.iter().map(|about| &about.name);
    let name = names.into_iter().find(|name| !name.is_empty()).cloned();
    Ok((!said.is_empty()).then(|| About {
        name: name.unwrap_or_default(),
        born,
    }))
}

fn of(patient: &Fields<'_>) -> About {
    About {
        name: people::name(patient),
        born: day(&patient.text("birthDate")),
    }
}

fn is_same(all: &[About]) -> bool {
    all.iter()
        .all(|one| all.first().is_none_or(|first| !first.speaks_against(one)))
}

/// How the resources of a file name whom they are about.
#[derive(Default)]
struct Named {
    /// By an address: its last part, which is the same however it is written.
    addresses: BTreeSet<String>,
    /// By a number, by who gave it.
    numbers: BTreeMap<String, BTreeSet<String>>,
    /// By a patient who stands within the resource.
    within: Vec<About>,
    /// By what is shown, also beside an address or a number.
    shown: Vec<About>,
    /// By what is shown and nothing else.
    only_shown: Vec<About>,
}

impl Named {
    fn in_file(file: &File<'_>) -> Self {
        let mut named = Self::default();
        for resource in &file.resources {
            for reference in subjects(file, resource) {
                named.note(resource, &reference);
            }
        }
        named
    }

    fn note(&mut self, resource: &Resource<'_>, reference: &Fields<'_>) {
        let address = reference.text("reference");
        if let Some(patient) = resource.inner(&address) {
            push(&mut self.within, of(&patient));
            return;
        }
        let number = number(&reference.inner("identifier"));
        let shown = About {
            name: texts::line(&reference.text("display")),
            born: None,
        };
        let last = last(&address);
        if !last.is_empty() {
            self.addresses.insert(last.to_owned());
        } else if let Some((system, value)) = number {
            self.numbers.entry(system).or_default().insert(value);
        } else {
            push(&mut self.only_shown, shown.clone());
        }
        push(&mut self.shown, shown);
    }

    /// Whether no number by which the file names somebody is another than the one that its patient has from the same giver.
    fn is_by_number(&self, patient: &Resource<'_>) -> bool {
        let all = patient.fields.list("identifier").into_iter().take(MOST_WORDS);
        let own: Vec<(String, String)> = all.filter_map(|one| number(&one.fields())).collect();
        self.numbers.iter().all(|(system, values)| {
            let mut from_there = own.iter().filter(|(giver, _)| giver == system).peekable();
            from_there.peek().is_none() || from_there.any(|(_, value)| values.contains(value))
        })
    }
}

/// Notes whom somebody says that it is about, once. What says nothing is not noted.
fn push(all: &mut Vec<About>, about: About) {
    if about != About::default() && !all.contains(&about) {
        all.push(about);
    }
}

fn number(identifier: &Fields<'_>) -> Option<(String, String)> {
    let (system, value) = (identifier.text("system"), identifier.text("value"));
    (!system.is_empty() && !value.is_empty()).then_some((system, value))
}

/// What names the patient whom a resource is about. Older files write the one field where newer ones write the other.
fn subjects<'a>(file: &File<'a>, resource: &Resource<'a>) -> Vec<Fields<'a>> {
    let is_named = |reference: &Fields<'_>| {
        ["reference", "identifier", "display"]
            .iter()
            .any(|field| reference.get(field).is_some())
    };
    if resource.kind == "Appointment" {
        let all = participants::of_contact(resource).map(|one| one.who);
        return all.filter(|who| is_patient(file, who)).collect();
    }
    if !SUBJECTS.contains(&resource.kind.as_str()) {
        return Vec::new();
    }
    let fields = ["patient", "subject"].map(|field| resource.fields.get(field).map(Value::fields));
    fields.into_iter().flatten().filter(is_named).take(1).collect()
}

/// Whether somebody who takes part is a patient, by the file or by their address.
fn is_patient(file: &File<'_>, who: &Fields<'_>) -> bool {
    let there = file.place(who).and_then(|at| file.resources.get(at));
    there.is_some_and(|resource| resource.kind == "Patient")
        || who.text("type") == "Patient"
        || who.text("reference").rsplit('/').nth(1) == Some("Patient")
}

/// The last part of an address, without the version that may stand behind it.
fn last(address: &str) -> &str {
    let address = address
        .split_once("/_history/")
        .map_or(address, |(address, _)| address);
    let last = address.rsplit(['/', ':']).next().unwrap_or_default();
    if last.starts_with('#') { "" } else { last }
}

/// Whether the patient of the file is the one whom this is about.
fn is_of(patient: &Resource<'_>, subject: &str) -> bool {
    patient.fields.text("id") == subject || last(&patient.address) == subject
}
