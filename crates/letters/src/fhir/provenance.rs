//! Where it all comes from: the patient's word.

use super::codes::{self, coded};
use super::moments::day_of;
use super::node::{Node, list, object};
use super::source::{Resource, Source};
use super::words::Phrase;
use passport::{Agreement, Kind, Row};

/// That the patient has written all of this, and with what.
pub(super) fn of_everything<'a>(
    source: &Source<'_>,
    everything: impl IntoIterator<Item = &'a Resource>,
    recorded: &str,
) -> Resource {
    let app = object([("display", Node::text(&source.say(Phrase::App)))]);
    source.resource(
        "Provenance",
        source.ids.only("Provenance"),
        [
            (
                "target",
                list(everything.into_iter().map(|resource| source.to(&resource.id))),
            ),
            ("recorded", Node::code(recorded)),
            (
                "agent",
                list([
                    agent("author", source.patient()),
                    agent("informant", source.patient()),
                    agent("assembler", app),
                ]),
            ),
        ],
    )
}

/// With whom something was agreed and on which day, where the patient has said so.
pub(super) fn of_agreement(source: &Source<'_>, row: &Row<Agreement>, recorded: &str) -> Option<Resource> {
    let with = source.member(row.value.with);
    let key = row.id.key(Kind::Agreement);
    if with.is_nothing() {
        return None;
    }
    Some(source.resource(
        "Provenance",
        source.ids.of("Provenance", key),
        [
            ("target", list([source.record("Task", Some(key))])),
            ("occurredDateTime", day_of(row.value.on)),
            ("recorded", Node::code(recorded)),
            (
                "agent",
                list([agent("author", source.patient()), agent("informant", with)]),
            ),
        ],
    ))
}

fn agent(role: &str, who: Node) -> Node {
    object([("type", coded(codes::AGENT, role)), ("who", who)])
}
