//! The composition: what the document is, whose it is, and its parts in order.

use super::codes::{self, coded};
use super::moments::{day, moment};
use super::node::{Node, list};
use super::source::{Resource, Source};
use super::words::Phrase;

/// A patient summary, by the patient.
pub(super) fn composition(source: &Source<'_>, parts: Vec<Node>) -> Resource {
    source.resource(
        "Composition",
        source.ids.only("Composition"),
        [
            ("language", Node::code(source.words.language().tag())),
            ("status", Node::code("final")),
            ("type", coded(codes::LOINC, "60591-5")),
            ("subject", source.patient()),
            ("date", date(source)),
            ("author", list([source.patient()])),
            ("title", Node::text(&source.say(Phrase::Title))),
            ("section", list(parts)),
        ],
    )
}

/// When it was written; the day alone where the clock of the place is not known.
fn date(source: &Source<'_>) -> Node {
    let head = source.head;
    match moment(head.written, &head.zone, source.clocks) {
        Some(moment) => Node::code(moment),
        None => day(head.written.date()),
    }
}
