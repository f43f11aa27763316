//! Writes the fields of a portable passport, in the order of the log. Nothing here reads.

use super::error::{Fault, PortableError};
use super::head::{self, Head};
use super::layout::Json;
use super::{FORMAT, VERSION, coded};
use crate::limits;
use crate::log::fields::Fields;
use crate::log::json::{is_json, quoted, text};
use crate::log::records;
use crate::log::shape::Shape;
use crate::log::value::Value;
use passport::{Coded, Patient, Record, Unread};

/// What an object says, in order.
type Said = Vec<(String, Json)>;

pub(super) fn head(head: &Head) -> Result<Said, PortableError> {
    let mut object = Writer::new("");
    object.say("format", quoted(FORMAT));
    object.say("version", VERSION.to_string());
    head::fields(&mut object, &mut head.clone());
    object.finish()
}

pub(super) fn patient(patient: &Patient) -> Result<Json, PortableError> {
    let mut object = Writer::new("patient");
    records::patient(&mut object, &mut patient.clone());
    object.finish().map(Json::Object)
}

/// One record that stands at this place.
pub(super) fn record(record: &Record, place: &str) -> Result<Json, PortableError> {
    let mut object = Writer::new(place);
    object.say("id", quoted(&format!("{:x}", record.key().raw)));
    records::record(&mut object, &mut record.clone());
    object.finish().map(Json::Object)
}

struct Writer<'a> {
    place: &'a str,
    said: Said,
    /// The fields that a record of this kind has, also those that were empty.
    known: Vec<&'static str>,
    wrong: Option<PortableError>,
}

impl<'a> Writer<'a> {
    fn new(place: &'a str) -> Self {
        Self {
            place,
            said: Vec::new(),
            known: vec!["id", "newer"],
            wrong: None,
        }
    }

    fn say(&mut self, name: &str, raw: String) {
        self.said.push((name.to_owned(), Json::Raw(raw)));
    }

    fn finish(self) -> Result<Said, PortableError> {
        self.wrong.map_or(Ok(self.said), Err)
    }

    fn list(&mut self, name: &'static str, items: &[String]) {
        self.known.push(name);
        if !items.is_empty() {
            self.say(name, format!("[{}]", items.join(",")));
        }
    }
}

impl Fields for Writer<'_> {
    fn field<V: Value>(&mut self, name: &'static str, value: &mut V) {
        self.known.push(name);
        let Some(raw) = value.write() else { return };
        if V::shape() == Shape::Text && text(&raw).is_some_and(|text| text.len() > limits::TEXT) {
            let place = format!("{}.{name}", self.place);
            self.wrong
                .get_or_insert_with(|| PortableError::at(place, Fault::TextTooLong));
        }
        self.say(name, raw);
    }

    fn code<C: Coded>(&mut self, name: &'static str, value: &mut C) {
        self.known.push(name);
        self.say(name, coded::write(*value));
    }

    fn choice<C: Coded>(&mut self, name: &'static str, value: &mut Option<C>) {
        self.known.push(name);
        if let Some(value) = value {
            self.say(name, coded::write(*value));
        }
    }

    fn codes<C: Coded>(&mut self, name: &'static str, value: &mut Vec<C>) {
        let items: Vec<String> = value.iter().copied().map(coded::write).collect();
        self.list(name, &items);
    }

    fn pairs<A: Coded, B: Coded>(&mut self, name: &'static str, value: &mut Vec<(A, B)>) {
        let pair = |(a, b): &(A, B)| format!("[{},{}]", coded::write(*a), coded::write(*b));
        let items: Vec<String> = value.iter().map(pair).collect();
        self.list(name, &items);
    }

    /// What a newer version wrote stands beside the other fields. Where it has the name of a field that this version knows,
    /// it could not be told from a mistake, so it stands in `newer`.
    fn unread(&mut self, unread: &mut Unread) {
        let mut newer = Vec::new();
        for (name, raw) in &unread.0 {
            let json = Json::Raw(if is_json(raw) { raw.clone() } else { quoted(raw) });
            let is_taken =
                self.known.contains(&name.as_str()) || self.said.iter().any(|(said, _)| said == name);
            if !is_taken {
                self.said.push((name.clone(), json));
            } else if newer.iter().all(|(taken, _)| taken != name) {
                newer.push((name.clone(), json));
            }
        }
        if !newer.is_empty() {
            self.said.push(("newer".into(), Json::Object(newer)));
        }
    }

    fn missing(&mut self) {}
}
