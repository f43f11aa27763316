//! A passport as a document of FHIR R4: a `Bundle` for other programs, laid out like an International Patient Summary. It is not
//! called conformant to that or to any profile, and nobody but the patient vouches for what stands in it.
//!
//! What becomes what is told in `docs/handing-on.md`. The words come from whoever writes it, and so does the clock.

mod appointments;
mod bundle;
mod care_plan;
mod codes;
mod composition;
mod concerns;
mod ids;
mod illness;
mod moments;
mod narrative;
mod node;
mod patient;
mod provenance;
mod sections;
mod source;
mod story;
mod tasks;
mod team;
#[cfg(test)]
mod tests;
mod treatments;
mod typed;
mod wishes;
mod words;

pub use ids::namespace;
pub use words::{Heading, Phrase, Said, Words};

use crate::calendar::Clocks;
use crate::portable::MadeFor;
use passport::{Language, Passport, PrimitiveDateTime, handed_on};
use source::Source;

/// The media type of such a file.
pub const MEDIA_TYPE: &str = "application/fhir+json";

/// What the name of such a file ends with, behind the dot.
pub const EXTENSION: &str = "json";

/// What stands around the records.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Head {
    /// When it is written: wall time where the patient is.
    pub written: PrimitiveDateTime,
    /// Where that is, as an IANA name; empty when it is not known. Contacts that do not say where they are, are there.
    pub zone: String,
    /// The language the patient's own words are in.
    pub language: Language,
    /// For whom it was made, if it is a summary; `None` for all that may be handed on.
    pub made_for: Option<MadeFor>,
    /// Whether it is about the invented patient of the sample.
    pub sample: bool,
    /// What identifiers are drawn from, together with the key of each record: whoever keeps it the same gets the same ones each time.
    /// Keys in a summary are counted anew in each, so that each summary wants a namespace of its own. See [`namespace`](fn@namespace).
    pub namespace: u128,
}

/// A bundle of a passport, or of the view of a summary, on one line: programs read it, and for people there are other files.
///
/// Whatever is given, only what [`handed_on`] lets through is written. `clocks` knows the time zones; a contact in a zone that it does
/// not know has its day in place of its time, and its time in words.
#[must_use]
pub fn write(passport: &Passport, head: &Head, words: &dyn Words, clocks: &dyn Clocks) -> String {
    let passport = handed_on(passport);
    bundle::bundle(&Source::new(&passport, head, words, clocks)).write()
}
