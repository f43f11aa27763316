//! What was found in what somebody brought, as one text and back, to the letter: files of others are read apart from the page, and
//! this is how the page hears of it. Nobody keeps it, so that its form may change with any version.

mod parts;

use super::{Contents, IncomingError};
use crate::log::fields::Fields as _;
use crate::log::json::{list, quoted, text};
use crate::log::{Reader, Writer};
use parts::{Part as _, all, many, one};
use passport::{About, Found, Incoming};

/// The text that says what was found.
#[must_use]
pub fn write(found: &Result<Contents, IncomingError>) -> String {
    let mut object = Writer::default();
    match found {
        Ok(Contents::File(incoming)) => object.write("file", &written_file(incoming)),
        Ok(Contents::Letter(found)) => object.write("letter", &written_letter(found)),
        Err(why) => object.write("refused", &quoted(word(*why))),
    }
    object.finish()
}

/// What such a text says; `None` where it is none, or says anything that this version would not write.
#[must_use]
pub fn read(json: &str) -> Option<Result<Contents, IncomingError>> {
    let mut fields = Reader::of(json)?;
    let found = if let Some(raw) = fields.take("file") {
        Ok(Contents::File(read_file(raw)?))
    } else if let Some(raw) = fields.take("letter") {
        Ok(Contents::Letter(read_letter(raw)?))
    } else {
        Err(meant_by(&text(fields.take("refused")?)?)?)
    };
    fields.is_read().then_some(found)
}

const WORDS: [(IncomingError, &str); 6] = [
    (IncomingError::TooLarge, "too large"),
    (IncomingError::Damaged, "damaged"),
    (IncomingError::NotFhir, "not fhir"),
    (IncomingError::Unknown, "unknown"),
    (IncomingError::Empty, "empty"),
    (IncomingError::SeveralPatients, "several patients"),
];

fn word(error: IncomingError) -> &'static str {
    let found = WORDS.into_iter().find(|(known, _)| *known == error);
    found.map_or("", |(_, word)| word)
}

fn meant_by(word: &str) -> Option<IncomingError> {
    let found = WORDS.into_iter().find(|(_, known)| *known == word);
    found.map(|(error, _)| error)
}

fn written_file(incoming: &Incoming) -> String {
    let mut object = Writer::default();
    object.field("name", &mut incoming.name.clone());
    if let Some(about) = &incoming.about {
        object.write("about", &one(about));
    }
    object.write("offers", &many(&incoming.offers));
    object.write("not_taken", &many(&incoming.not_taken));
    object.finish()
}

fn read_file(raw: &str) -> Option<Incoming> {
    let mut fields = Reader::of(raw)?;
    let mut incoming = Incoming::default();
    fields.field("name", &mut incoming.name);
    incoming.about = match fields.take("about") {
        Some(raw) => Some(About::read(raw)?),
        None => None,
    };
    incoming.offers = all(fields.take("offers")?)?;
    incoming.not_taken = all(fields.take("not_taken")?)?;
    fields.is_read().then_some(incoming)
}

fn written_letter(found: &Found) -> String {
    let phones: Vec<String> = found.phones.iter().map(|phone| quoted(phone)).collect();
    let mut object = Writer::default();
    object.write("days", &many(&found.days));
    object.write("times", &many(&found.times));
    object.write("phones", &format!("[{}]", phones.join(",")));
    object.finish()
}

fn read_letter(raw: &str) -> Option<Found> {
    let mut fields = Reader::of(raw)?;
    let phones = list(fields.take("phones")?)?;
    let found = Found {
        days: all(fields.take("days")?)?,
        times: all(fields.take("times")?)?,
        phones: phones.into_iter().map(text).collect::<Option<_>>()?,
    };
    fields.is_read().then_some(found)
}
