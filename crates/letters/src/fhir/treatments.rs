//! What has been done, is going on and comes again: treatments and follow-up checks.

use super::codes::concept;
use super::moments::{day, days};
use super::node::{Node, list, object};
use super::source::{Resource, Source, own};
use super::words::Phrase;
use passport::{Check, Kind, Row, Treatment, TreatmentState};

/// Whether a treatment is only planned. R4 has procedures for what is done; what is planned is an activity of the care plan.
pub(super) fn is_planned(treatment: &Treatment) -> bool {
    treatment.state == TreatmentState::Planned
}

/// A treatment that goes on or is over.
pub(super) fn procedure(source: &Source<'_>, row: &Row<Treatment>) -> Resource {
    let treatment = &row.value;
    let status = match treatment.state {
        TreatmentState::Planned => "preparation",
        TreatmentState::Ongoing => "in-progress",
        TreatmentState::Finished => "completed",
        TreatmentState::Stopped => "stopped",
        TreatmentState::Unknown(_) => "unknown",
    };
    source.resource(
        "Procedure",
        source.ids.of("Procedure", row.id.key(Kind::Treatment)),
        [
            ("status", Node::code(status)),
            ("category", concept(&kind(source, treatment))),
            ("code", name(source, treatment)),
            ("subject", source.patient()),
            ("performedPeriod", days(treatment.began, treatment.ended)),
            ("recorder", source.patient()),
            ("asserter", source.patient()),
            ("location", place(treatment)),
            ("note", source.notes([own(&treatment.aim)])),
        ],
    )
}

/// A planned treatment as an activity of the care plan.
pub(super) fn planned(source: &Source<'_>, row: &Row<Treatment>) -> Node {
    let treatment = &row.value;
    let status = if treatment.began.is_some() {
        "scheduled"
    } else {
        "not-started"
    };
    let texts = [
        own(&treatment.what).map(|_| kind(source, treatment)),
        own(&treatment.aim),
    ];
    let texts: Vec<String> = texts.into_iter().flatten().collect();
    object([(
        "detail",
        object([
            ("code", name(source, treatment)),
            ("status", Node::code(status)),
            ("scheduledPeriod", days(treatment.began, treatment.ended)),
            ("location", place(treatment)),
            ("description", Node::text(&texts.join("\n"))),
        ]),
    )])
}

fn kind(source: &Source<'_>, treatment: &Treatment) -> String {
    source.say(Phrase::TreatmentKind(treatment.kind))
}

/// Its own name, else what kind it is.
fn name(source: &Source<'_>, treatment: &Treatment) -> Node {
    match concept(&treatment.what) {
        Node::Nothing => concept(&kind(source, treatment)),
        own => own,
    }
}

fn place(treatment: &Treatment) -> Node {
    object([("display", Node::text(&treatment.place))])
}

/// A check that comes again. Whether anybody has ordered it is not known: it is planned.
pub(super) fn check(source: &Source<'_>, row: &Row<Check>) -> Resource {
    let check = &row.value;
    let told_by = source.holder_name(check.told_by);
    let timing = object([
        ("event", list([check.next.map(day).into()])),
        ("code", concept(&check.how_often)),
    ]);
    source.resource(
        "ServiceRequest",
        source.ids.of("ServiceRequest", row.id.key(Kind::Check)),
        [
            ("status", Node::code("active")),
            ("intent", Node::code("plan")),
            ("code", concept(&check.what)),
            ("subject", source.patient()),
            ("occurrenceTiming", timing),
            ("requester", source.holder(check.ordered_by)),
            (
                "note",
                source.notes([Some(source.say(Phrase::ToldBy(told_by.as_deref())))]),
            ),
        ],
    )
}
