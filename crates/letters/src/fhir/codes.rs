//! Code systems that the bundle speaks, and how a code or a text stands as a concept. What our own lists mean is said in words:
//! none of them has a code that others know.

use super::node::{Node, list, object};

pub(super) const LOINC: &str = "http://loinc.org";
pub(super) const OBSERVATION_VALUE: &str = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue";
pub(super) const ACT_REASON: &str = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
pub(super) const EMPTY_REASON: &str = "http://terminology.hl7.org/CodeSystem/list-empty-reason";
pub(super) const CONDITION_STATUS: &str = "http://terminology.hl7.org/CodeSystem/condition-clinical";
pub(super) const CONDITION_CERTAINTY: &str = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
pub(super) const CONDITION_CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/condition-category";
/// R4 itself has no category for a concern; this is the one that its users agreed on.
pub(super) const CONCERN_CATEGORY: &str = "http://hl7.org/fhir/us/core/CodeSystem/condition-category";
pub(super) const ALLERGY_STATUS: &str = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
pub(super) const ALLERGY_CERTAINTY: &str =
    "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification";
pub(super) const OBSERVATION_CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
pub(super) const ACHIEVEMENT: &str = "http://terminology.hl7.org/CodeSystem/goal-achievement";
pub(super) const AGENT: &str = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
pub(super) const CONTACT: &str = "http://terminology.hl7.org/CodeSystem/v2-0131";
pub(super) const ABSENT: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
pub(super) const LANGUAGE: &str = "urn:ietf:bcp:47";

/// A code of a system.
pub(super) fn coding(system: &'static str, code: &str) -> Node {
    object([("system", Node::code(system)), ("code", Node::code(code))])
}

/// A concept that is a code.
pub(super) fn coded(system: &'static str, code: &str) -> Node {
    object([("coding", list([coding(system, code)]))])
}

/// A concept that is a code, with words beside it.
pub(super) fn coded_and_said(system: &'static str, code: &str, text: &str) -> Node {
    object([
        ("coding", list([coding(system, code)])),
        ("text", Node::text(text)),
    ])
}

/// A concept in words alone; nothing where there are none.
pub(super) fn concept(text: &str) -> Node {
    object([("text", Node::text(text))])
}

/// The same where FHIR wants a concept: that it is not known is said with a code.
pub(super) fn concept_or_unknown(text: &str) -> Node {
    match concept(text) {
        Node::Nothing => coded(ABSENT, "unknown"),
        said => said,
    }
}
