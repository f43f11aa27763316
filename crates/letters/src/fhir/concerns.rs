//! What troubles the patient, how much, and what they want to ask.

use super::codes::{self, coded, concept, concept_or_unknown};
use super::moments::day;
use super::node::{Node, list, object};
use super::source::{Resource, Source};
use super::words::Phrase;
use passport::{Concern, Kind, Question, Row};

/// A concern, then each answer to how much it troubles.
pub(super) fn concern(source: &Source<'_>, row: &Row<Concern>) -> Vec<Resource> {
    let ratings: Vec<Resource> = (0..row.value.ratings.len())
        .filter_map(|at| rating(source, row, at))
        .collect();
    let evidence = object([("detail", list(ratings.iter().map(|rating| source.to(&rating.id))))]);
    std::iter::once(condition(source, row, evidence))
        .chain(ratings)
        .collect()
}

fn condition(source: &Source<'_>, row: &Row<Concern>, evidence: Node) -> Resource {
    let concern = &row.value;
    let key = row.id.key(Kind::Concern);
    let whom = concern.raise_with.and_then(|id| source.name(id));
    let notes = [
        concern.item.map(|_| concern.words.clone()),
        concern.theme.map(|theme| source.say(Phrase::Theme(theme))),
        whom.map(|name| source.say(Phrase::RaiseWith(&name))),
    ];
    let status = if concern.settled { "resolved" } else { "active" };
    source.resource(
        "Condition",
        source.ids.of("Condition", key),
        [
            ("clinicalStatus", coded(codes::CONDITION_STATUS, status)),
            (
                "verificationStatus",
                coded(codes::CONDITION_CERTAINTY, "unconfirmed"),
            ),
            (
                "category",
                list([coded(codes::CONCERN_CATEGORY, "health-concern")]),
            ),
            ("code", concept(source.title(key))),
            ("subject", source.patient()),
            ("recorder", source.patient()),
            ("asserter", source.patient()),
            ("evidence", list([evidence])),
            ("note", source.notes(notes)),
        ],
    )
}

/// How much a concern troubled on one day, from 0 to 10. Its day tells it from others, and where a foreign passport has several for
/// one day, which of them it is.
fn rating(source: &Source<'_>, row: &Row<Concern>, at: usize) -> Option<Resource> {
    let (before, rating) = (row.value.ratings.get(..at)?, row.value.ratings.get(at)?);
    let same_day = before.iter().filter(|earlier| earlier.on == rating.on).count();
    let which = [
        i64::from(rating.on.to_julian_day()),
        i64::try_from(same_day).ok()?,
    ];
    let key = row.id.key(Kind::Concern);
    let what = source.say(Phrase::HowMuch(source.title(key)));
    Some(source.resource(
        "Observation",
        source.ids.part("Observation", key, which),
        [
            ("status", Node::code("final")),
            ("category", list([coded(codes::OBSERVATION_CATEGORY, "survey")])),
            ("code", concept_or_unknown(&what)),
            ("subject", source.patient()),
            ("focus", list([source.record("Condition", Some(key))])),
            ("effectiveDateTime", day(rating.on)),
            ("performer", list([source.patient()])),
            ("valueInteger", Node::Number(i64::from(rating.level()))),
        ],
    ))
}

/// A question that waits to be asked. It has reached nobody yet, so that it is no `Communication`, which R4 keeps for what has been
/// said, but the request for one.
pub(super) fn question(source: &Source<'_>, row: &Row<Question>) -> Resource {
    let key = row.id.key(Kind::Question);
    let at = row.value.ask_at.map(|id| id.key(Kind::Appointment));
    source.resource(
        "CommunicationRequest",
        source.ids.of("CommunicationRequest", key),
        [
            ("status", Node::code("active")),
            ("subject", source.patient()),
            ("about", list([source.record("Appointment", at)])),
            (
                "payload",
                list([object([("contentString", Node::text(source.title(key)))])]),
            ),
            ("requester", source.patient()),
            ("recipient", list([source.member(row.value.to)])),
            ("sender", source.patient()),
        ],
    )
}
