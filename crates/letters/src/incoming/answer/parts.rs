//! The parts of an answer, field by field. Records are written as the log writes them.

use crate::limits;
use crate::log::fields::Fields;
use crate::log::json::list;
use crate::log::{Reader, Writer, read_put, write_put};
use passport::{About, Date, Foreign, FoundDay, FoundTime, NotTaken, Offer, Time, WhyNot};

/// A part of an answer. Its fields are told once, for writing and for reading.
pub(super) trait Part: Clone {
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

pub(super) fn one<P: Part>(part: &P) -> String {
    let mut object = Writer::default();
    part.begin(&mut object);
    part.clone().fields(&mut object);
    object.finish()
}

pub(super) fn many<P: Part>(parts: &[P]) -> String {
    format!("[{}]", parts.iter().map(one).collect::<Vec<_>>().join(","))
}

/// As many as a file is read for, and that there were more.
pub(super) fn all<P: Part>(raw: &str) -> Option<Vec<P>> {
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
