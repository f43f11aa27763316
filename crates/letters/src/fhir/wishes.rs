//! What the patient wants: goals, wishes and choices.
//!
//! A wish is an observation and not a `Consent`. R4 wants a consent to name the policy under which it holds, and a receiver may act
//! on one; here wishes are only recorded, and nobody has weighed whether they bind anybody.

use super::codes::{self, coded, coded_and_said, concept, concept_or_unknown};
use super::moments::day_of;
use super::node::{Node, list, object};
use super::source::{Resource, Source, own};
use super::words::Phrase;
use passport::{Decision, Goal, Kind, Row, Wish, WishKind};

pub(super) fn goal(source: &Source<'_>, row: &Row<Goal>) -> Resource {
    let goal = &row.value;
    let status = if goal.is_reached { "completed" } else { "active" };
    source.resource(
        "Goal",
        source.ids.of("Goal", row.id.key(Kind::Goal)),
        [
            ("lifecycleStatus", Node::code(status)),
            (
                "achievementStatus",
                coded(codes::ACHIEVEMENT, "achieved").only_if(goal.is_reached),
            ),
            ("description", concept_or_unknown(&goal.what)),
            ("subject", source.patient()),
            ("expressedBy", source.patient()),
            ("note", source.notes([own(&goal.by)])),
        ],
    )
}

/// A wish; for a document in which wishes are written, that it exists and where it is kept.
pub(super) fn wish(source: &Source<'_>, row: &Row<Wish>) -> Resource {
    if row.value.kind == WishKind::Document {
        document(source, row)
    } else {
        preference(source, row)
    }
}

fn document(source: &Source<'_>, row: &Row<Wish>) -> Resource {
    let wish = &row.value;
    let kind = source.say(Phrase::WishKind(wish.kind));
    let title = own(&wish.words).unwrap_or_else(|| kind.clone());
    let kept = own(&wish.kept_where).map(|place| source.say(Phrase::KeptWhere(&place)));
    let attachment = object([("title", Node::text(&title)), ("creation", day_of(wish.on))]);
    source.resource(
        "DocumentReference",
        source.ids.of("DocumentReference", row.id.key(Kind::Wish)),
        [
            ("status", Node::code("current")),
            ("type", concept(&kind)),
            ("subject", source.patient()),
            ("author", list([source.patient()])),
            ("description", Node::text(&kept.unwrap_or_default())),
            ("content", list([object([("attachment", attachment)])])),
        ],
    )
}

fn preference(source: &Source<'_>, row: &Row<Wish>) -> Resource {
    let wish = &row.value;
    let kind = source.say(Phrase::WishKind(wish.kind));
    let kept = own(&wish.kept_where).map(|place| source.say(Phrase::KeptWhere(&place)));
    let value = Node::text(&wish.words);
    source.resource(
        "Observation",
        source.ids.of("Observation", row.id.key(Kind::Wish)),
        [
            ("status", Node::code("final")),
            // What a patient wants and puts first in treatment, as they say it.
            ("code", coded_and_said(codes::LOINC, "75773-2", &kind)),
            ("subject", source.patient()),
            ("effectiveDateTime", day_of(wish.on)),
            ("performer", list([source.patient()])),
            ("dataAbsentReason", unknown_without(&value)),
            ("valueString", value),
            ("note", source.notes([kept])),
        ],
    )
}

/// A choice. What has been chosen is its value; one that is still open has none yet.
pub(super) fn decision(source: &Source<'_>, row: &Row<Decision>) -> Resource {
    let decision = &row.value;
    let with = decision.with.and_then(|id| source.name(id));
    let notes = [
        own(&decision.options),
        own(&decision.reasons),
        with.map(|name| source.say(Phrase::TalkedWith(&name))),
    ];
    let status = if decision.is_open() { "registered" } else { "final" };
    let value = Node::text(&decision.chosen);
    let at = decision.at.map(|id| id.key(Kind::Appointment));
    source.resource(
        "Observation",
        source.ids.of("Observation", row.id.key(Kind::Decision)),
        [
            ("status", Node::code(status)),
            ("code", concept_or_unknown(&decision.about)),
            ("subject", source.patient()),
            ("focus", list([source.record("Appointment", at)])),
            ("effectiveDateTime", day_of(decision.on)),
            ("performer", list([source.patient()])),
            ("dataAbsentReason", unknown_without(&value)),
            ("valueString", value),
            ("note", source.notes(notes)),
        ],
    )
}

/// R4 wants a reason where there is no value.
fn unknown_without(value: &Node) -> Node {
    coded(codes::ABSENT, "unknown").only_if(value.is_nothing())
}
