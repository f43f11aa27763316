//! The document as a whole: its identity, its moment, and every resource once.

use super::composition::composition;
use super::moments::{in_utc, moment};
use super::node::{Node, list, object};
use super::sections::sections;
use super::source::{Resource, Source};
use super::{patient, provenance};
use passport::Coded as _;

/// The bundle. The composition comes first, as R4 wants it, and where everything comes from last.
pub(super) fn bundle(source: &Source<'_>) -> Node {
    let timestamp = timestamp(source);
    let parts = sections(source).into_iter().map(|section| section.finish(source));
    let (parts, resources): (Vec<Node>, Vec<Vec<Resource>>) = parts.unzip();
    let mut all = vec![composition(source, parts), patient::resource(source)];
    all.extend(resources.into_iter().flatten());
    let of_everything = provenance::of_everything(source, &all, &timestamp);
    let agreements = source.passport.agreements.iter();
    all.extend(agreements.filter_map(|row| provenance::of_agreement(source, row, &timestamp)));
    all.push(of_everything);
    object([
        ("resourceType", Node::code("Bundle")),
        ("meta", source.meta()),
        ("language", Node::code(source.words.language().tag())),
        ("identifier", identifier(source)),
        ("type", Node::code("document")),
        ("timestamp", Node::code(timestamp)),
        ("entry", list(all.into_iter().map(entry))),
    ])
}

fn entry(resource: Resource) -> Node {
    object([
        ("fullUrl", Node::code(resource.id.urn())),
        ("resource", resource.body),
    ])
}

/// What this document is known by. Another moment, reader or language makes another document.
fn identifier(source: &Source<'_>) -> Node {
    let head = source.head;
    let audience = head
        .made_for
        .as_ref()
        .map_or(0, |made_for| made_for.audience.code());
    let written = head.written.assume_utc().unix_timestamp().to_le_bytes();
    let tag = source.words.language().tag();
    let id = source
        .ids
        .hashed(&[b"Bundle", &written, &audience.to_le_bytes(), tag.as_bytes()]);
    object([
        ("system", Node::code("urn:ietf:rfc:3986")),
        ("value", Node::code(id.urn())),
    ])
}

/// When the document was put together. R4 wants a moment: where the clock of the place is not known, it is what the clock showed,
/// taken for UTC, and the composition has only the day.
fn timestamp(source: &Source<'_>) -> String {
    let head = source.head;
    moment(head.written, &head.zone, source.clocks)
        .or_else(|| in_utc(head.written))
        .unwrap_or_else(|| "1970-01-01T00:00:00Z".to_owned())
}
