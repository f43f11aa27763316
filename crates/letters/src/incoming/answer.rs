//! What was found in what somebody brought, as one text and back, to the letter: files of others are read apart from the page, and
//! this is how the page hears of it. Nobody keeps it, so that its form may change with any version.

use super::{Contents, IncomingError};
use crate::limits;
use crate::log::fields::Fields;
use crate::log::json::{list, quoted, text};
use crate::log::{Reader, Writer, read_put, write_put};
use passport::{About, Date, Foreign, Found, FoundDay, FoundTime, Incoming, NotTaken, Offer, Time, WhyNot};

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

/// A part of an answer. Its fields are told once, for writing and for reading.
trait Part: Clone {
    /// Every field.
    fn fields(&mut self, f: &mut impl Fields);

    /// The part with what has no field of its own, before its fields are read.
    fn begun(fields: &mut Reader<'_>) -> Option<Self>;

    /// Writes what has no field of its own.
    fn begin(&self, _: &mut Writer) {}

    fn read(raw: &str) -> Option<Self> {
        let mut fields = Reader::of(raw)?;
        let mut part = Self::begun(&mut fields)?;
        part.fields(&mut fields);
        fields.is_read().then_some(part)
    }
}

fn one<P: Part>(part: &P) -> String {
    let mut object = Writer::default();
    part.begin(&mut object);
    part.clone().fields(&mut object);
    object.finish()
}

fn many<P: Part>(parts: &[P]) -> String {
    format!("[{}]", parts.iter().map(one).collect::<Vec<_>>().join(","))
}

/// As many as a file is read for, and that there were more.
fn all<P: Part>(raw: &str) -> Option<Vec<P>> {
    let items = list(raw)?;
    if items.len() > limits::OFFERS + 1 {
        return None;
    }
    items.into_iter().map(P::read).collect()
}

impl Part for About {
    fn fields(&mut self, f: &mut impl Fields) {
        f.field("name", &mut self.name);
        f.field("born", &mut self.born);
    }

    fn begun(_: &mut Reader<'_>) -> Option<Self> {
        Some(Self::default())
    }
}

impl Part for Offer {
    fn fields(&mut self, f: &mut impl Fields) {
        let mut with: Vec<u64> = self.with.iter().map(|place| *place as u64).collect();
        f.field("known_as", &mut self.known_as);
        f.field("own", &mut self.own);
        f.field("over", &mut self.is_over);
        f.field("with", &mut with);
        f.field("said_by", &mut self.said_by);
        f.field("written", &mut self.written);
        f.codes("remarks", &mut self.remarks);
        // No list has a place that does not fit: of such a place it is as true as of any other beyond the end that nothing is there.
        let places = with
            .into_iter()
            .map(|place| usize::try_from(place).unwrap_or(usize::MAX));
        self.with = places.collect();
    }

    fn begin(&self, object: &mut Writer) {
        object.write("record", &write_put(&self.record));
    }

    fn begun(fields: &mut Reader<'_>) -> Option<Self> {
        Some(Self::new(read_put(fields.take("record")?)?, Self::NOT_KNOWN))
    }
}

impl Part for NotTaken {
    fn fields(&mut self, f: &mut impl Fields) {
        f.code("what", &mut self.what);
        f.code("why", &mut self.why);
        f.field("name", &mut self.name);
    }

    fn begun(_: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            what: Foreign::SomethingElse,
            why: WhyNot::NotUsed,
            name: String::new(),
        })
    }
}

impl Part for FoundDay {
    fn fields(&mut self, f: &mut impl Fields) {
        let (mut from, mut until) = (self.at.map(|at| at.from), self.at.and_then(|at| at.until));
        f.field("day", &mut self.day);
        f.field("from", &mut from);
        f.field("until", &mut until);
        f.field("written", &mut self.written);
        f.field("next", &mut self.is_next);
        f.field("other_weekday", &mut self.is_other_weekday);
        self.at = from.map(|from| FoundTime { from, until });
    }

    fn begun(_: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            day: Date::MIN,
            at: None,
            written: String::new(),
            is_next: false,
            is_other_weekday: false,
        })
    }
}

impl Part for FoundTime {
    fn fields(&mut self, f: &mut impl Fields) {
        f.field("from", &mut self.from);
        f.field("until", &mut self.until);
    }

    fn begun(_: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            from: Time::MIDNIGHT,
            until: None,
        })
    }
}
