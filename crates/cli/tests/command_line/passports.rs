//! Passports to work with: a small one that fits any letter, and what a reader of it has to get.

use letters::portable::{self, Head};
use passport::{Audience, Coded as _, Summary, summarise};
use std::collections::BTreeSet;

/// The moment at which everything here happens.
pub(crate) const NOW: &str = "2026-11-21T09:00";

/// Where the app is.
pub(crate) const ADDRESS: &str = "https://redthread.example/";

/// What nobody but the patient may read.
pub(crate) const SECRET: &str = "Jeg drikker for mye";

/// A small passport in a language, with something only for the patient and something only for clinicians.
pub(crate) fn small(language: &str) -> String {
    format!(
        r#"{{"format": "red-thread passport", "version": 1, "written": "{NOW}", "language": "{language}",
        "patient": {{"called": "Åse", "born": "1954-04-03", "matters": "Hagen, og å slippe å gjenta meg"}},
        "members": [
          {{"id": "a1", "name": "Hanne Dahl", "role": "gp", "phone": "22 33 44 55", "share": "everyone"}},
          {{"id": "b2", "name": "Linn", "role": "cancer-nurse", "share": "everyone"}}],
        "tasks": [
          {{"id": "c3", "area": "results", "what": "Ringer meg om bildene", "lead": "b2", "helpers": ["a1"], "phase": "now",
            "state": "agreed", "share": "everyone"}},
          {{"id": "c4", "area": "nutrition", "phase": "now", "state": "agreed", "share": "everyone"}}],
        "appointments": [
          {{"id": "d5", "type": "visit", "day": "2026-11-24", "from": "09:30", "with": ["a1"], "place": "Rom 2",
            "share": "everyone"}}],
        "concerns": [
          {{"id": "e6", "words": "Nettene før bildene", "levels": [["2026-11-20", 6]], "to": "a1", "share": "clinicians-only"}},
          {{"id": "e7", "words": "{SECRET}", "share": "only-me"}}],
        "allergies": [{{"id": "f8", "to": "Penicillin", "reaction": "Utslett", "share": "everyone"}}]}}"#
    )
}

/// What this audience has to get of a passport, as the program would write it when nothing is lost on the way.
pub(crate) fn for_audience(json: &str, audience: &str) -> String {
    let read = portable::read(json).unwrap().value;
    let audience = Audience::from_slug(audience).unwrap();
    let summary = summarise(
        &read.passport,
        audience.into(),
        &BTreeSet::new(),
        read.head.language,
        read.head.written,
    );
    let summary = Summary {
        sample: read.head.sample,
        ..summary
    };
    portable::write(&summary.view, &Head::of(&summary)).unwrap()
}
