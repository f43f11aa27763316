//! Files of other programs, read for what they offer a passport: calendars, contacts, FHIR, and the text of a letter. Nothing is
//! written here, nothing is fetched, and nothing is decided: see `passport::sift`.
//!
//! Whatever is in such a file, reading it never panics. It yields what is offered and what is not taken, or one error.

pub mod answer;
mod calendar;
mod contacts;
mod decode;
mod error;
mod fhir;
mod kinds;
mod known_as;
mod lines;
mod look;
mod moments;
mod prose;
mod roles;
mod texts;

pub use error::IncomingError;
pub use look::{Contents, look};
pub use prose::look_through;

use crate::calendar::Clocks;
use crate::limits;
use passport::{Foreign, Incoming, NotTaken, Offer, WhyNot};

/// So many words, notes or people of one thing are looked at, and no more: what nobody reads is not worked on either.
const MOST_WORDS: usize = 50;

/// What a file is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// A calendar: iCalendar (RFC 5545).
    Calendar,
    /// Contacts: vCard 2.1, 3.0 or 4.0 (RFC 6350).
    Contacts,
    /// Records: FHIR R4 in JSON.
    Fhir,
}

/// What has to be known to read a file, beside its bytes.
#[derive(Clone, Copy)]
pub struct Here<'a> {
    /// Where the patient is, as an IANA name; empty when it is not known.
    pub zone: &'a str,
    /// Who knows what the clocks of the world show.
    pub clocks: &'a dyn Clocks,
}

/// What a file is, by how it begins; `None` where it is none of these.
#[must_use]
pub fn format_of(bytes: &[u8]) -> Option<Format> {
    let head = decode::text(bytes.get(..1024).unwrap_or(bytes));
    let head = head.trim_start().to_uppercase();
    let table = [
        ("BEGIN:VCALENDAR", Format::Calendar),
        ("BEGIN:VEVENT", Format::Calendar),
        ("BEGIN:VCARD", Format::Contacts),
        ("{", Format::Fhir),
    ];
    let found = table.into_iter().find(|(begin, _)| head.starts_with(begin));
    found.map(|(_, format)| format)
}

/// The text of a file that is none of these, such as a letter that somebody has saved.
#[must_use]
pub fn text_of(bytes: &[u8]) -> String {
    decode::text(bytes)
}

/// Reads a file of this format.
///
/// # Errors
/// Why nothing was read of it.
pub fn read(bytes: &[u8], format: Format, here: Here<'_>) -> Result<Incoming, IncomingError> {
    if bytes.len() > limits::INCOMING {
        return Err(IncomingError::TooLarge);
    }
    match format {
        Format::Calendar => calendar::read(bytes, here),
        Format::Contacts => contacts::read(bytes),
        Format::Fhir => fhir::read(bytes, here),
    }
}

/// A file's offers on their way, with a limit: what is too many is counted as not taken.
#[derive(Default)]
struct Taking {
    incoming: Incoming,
    has_too_many: bool,
}

impl Taking {
    /// Notes what is offered, and gives its place in the list.
    fn offer(&mut self, offer: Offer) -> Option<usize> {
        let at = self.incoming.offers.len();
        if at < limits::OFFERS {
            self.incoming.offers.push(offer);
            return Some(at);
        }
        self.too_many();
        None
    }

    /// Whether nothing more can be offered, so that working out more of it is for nothing.
    fn is_full(&self) -> bool {
        self.incoming.offers.len() >= limits::OFFERS
    }

    /// Notes what is not taken.
    fn leave(&mut self, what: Foreign, why: WhyNot, name: &str) {
        if self.incoming.not_taken.len() < limits::OFFERS {
            let name = texts::line(name);
            self.incoming.not_taken.push(NotTaken { what, why, name });
        } else {
            self.too_many();
        }
    }

    fn too_many(&mut self) {
        self.has_too_many = true;
    }

    fn finish(mut self) -> Incoming {
        if self.has_too_many {
            self.incoming.not_taken.push(NotTaken {
                what: Foreign::SomethingElse,
                why: WhyNot::TooMany,
                name: String::new(),
            });
        }
        self.incoming
    }
}
