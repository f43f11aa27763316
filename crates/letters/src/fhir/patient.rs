//! The patient, and what anyone should know first.

use super::codes::{self, coded, concept};
use super::node::{Node, list, object};
use super::source::{Resource, Source};
use super::{moments, typed};
use passport::{Member, Patient};

pub(super) fn resource(source: &Source<'_>) -> Resource {
    let patient = &source.passport.patient;
    source.resource(
        "Patient",
        source.ids.only("Patient"),
        [
            ("extension", interpreter(patient)),
            ("name", names(patient)),
            ("telecom", list([phone(&patient.phone, 1)])),
            ("birthDate", moments::day_of(patient.born)),
            ("contact", list([emergency_contact(source)])),
            ("communication", speaks(patient)),
        ],
    )
}

/// Which part of a name is which is not known, and guessing does people wrong: a name is its text.
fn names(patient: &Patient) -> Node {
    list([
        name(Some("official"), &patient.full_name),
        name(Some("usual"), &patient.called),
    ])
}

pub(super) fn name(purpose: Option<&'static str>, typed: &str) -> Node {
    let text = Node::text(typed);
    if text.is_nothing() {
        return text;
    }
    object([("use", purpose.map(Node::code).into()), ("text", text)])
}

/// A number as written; the first is the one to try first.
pub(super) fn phone(typed: &str, rank: i64) -> Node {
    telecom("phone", typed, rank)
}

/// The ways to reach a member, as written.
pub(super) fn ways_to_reach(member: &Member) -> Node {
    list([
        phone(&member.phone, 1),
        phone(&member.second_phone, 2),
        telecom("email", &member.email, 3),
    ])
}

fn telecom(system: &'static str, typed: &str, rank: i64) -> Node {
    let value = Node::text(typed);
    if value.is_nothing() {
        return value;
    }
    object([
        ("system", Node::code(system)),
        ("value", value),
        ("rank", Node::Number(rank)),
    ])
}

fn interpreter(patient: &Patient) -> Node {
    let needed = object([
        (
            "url",
            Node::code("http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired"),
        ),
        ("valueBoolean", Node::Bool(true)),
    ]);
    list([needed.only_if(patient.interpreter)])
}

fn speaks(patient: &Patient) -> Node {
    let written = typed::plain(&patient.speaks);
    let language = if is_tag(&written) {
        coded(codes::LANGUAGE, &written)
    } else {
        concept(&written)
    };
    if language.is_nothing() {
        return language;
    }
    list([object([("language", language), ("preferred", Node::Bool(true))])])
}

/// Whether a text has the form of a BCP 47 tag.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    let is_part =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic()) && parts.all(is_part)
}

/// Whom to call if something happens. They stand in the care team, too; here is where others look for them.
fn emergency_contact(source: &Source<'_>) -> Node {
    let contact = source.passport.patient.emergency_contact;
    let Some((id, member)) = contact.and_then(|id| Some((id, source.passport.members.get(id)?))) else {
        return Node::Nothing;
    };
    object([
        ("relationship", list([coded(codes::CONTACT, "C")])),
        ("name", name(None, &source.name(id).unwrap_or_default())),
        ("telecom", ways_to_reach(member)),
    ])
}
