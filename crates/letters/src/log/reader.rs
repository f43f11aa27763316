//! Reads an entry from JSON whose tag has held. Nothing here writes.

use super::fields::Fields;
use super::json::{list, object, text};
use super::value::Value;
use super::{Entry, json, records};
use crate::{Read, Warning, limits};
use passport::{Change, Key, Kind, Patient, Record, Unread};

/// The entry, or `None` when the JSON is not one.
pub(super) fn entry(json: &str) -> Option<Read<Entry>> {
    let mut fields = Reader::of(json)?;
    let at_ms = serde_json::from_str(fields.take("at")?).ok()?;
    let raw_changes = list(fields.take("do")?)?;
    if raw_changes.len() > limits::RECORDS {
        return None;
    }
    let mut read = Read {
        value: Entry {
            at_ms,
            changes: Vec::new(),
        },
        warnings: Vec::new(),
    };
    for raw in raw_changes {
        let mut fields = Reader::of(raw)?;
        if let Some(change) = change(&mut fields)? {
            read.value.changes.push(change);
        }
        if fields.is_broken {
            return None;
        }
        read.warnings.append(&mut fields.warnings);
    }
    Some(read)
}

/// The change; `Some(None)` when it is to a kind of record that this version does not know.
#[expect(
    clippy::option_option,
    reason = "not a change, and a change to pass over, are different things"
)]
fn change(fields: &mut Reader<'_>) -> Option<Option<Change>> {
    let is = text(fields.take("is")?)?;
    if is == "patient" {
        let mut patient = Patient::default();
        records::patient(fields, &mut patient);
        return Some(Some(Change::Patient(Box::new(patient))));
    }
    let Some(kind) = Kind::from_slug(&is) else {
        fields.warnings.push(Warning::UnknownRecord(is));
        return Some(None);
    };
    let raw = u64::from_str_radix(&text(fields.take("id")?)?, 16).ok()?;
    let key = Key { kind, raw };
    if fields.take("gone").is_some() {
        return Some(Some(Change::Remove(key)));
    }
    let mut record = records::blank(key);
    records::record(fields, &mut record);
    Some(Some(Change::Put(Box::new(record))))
}

/// The record that an entry puts into a passport, where all of it can be read.
pub(crate) fn put(raw: &str) -> Option<Record> {
    let mut fields = Reader::of(raw)?;
    match change(&mut fields)? {
        Some(Change::Put(record)) if fields.is_read() => Some(*record),
        _ => None,
    }
}

/// An object being read. Fields are taken out by name; what remains is for a newer version.
pub(crate) struct Reader<'a> {
    fields: Vec<(String, &'a str)>,
    warnings: Vec<Warning>,
    is_broken: bool,
}

impl<'a> Reader<'a> {
    /// The object, or `None` when the JSON is not one.
    pub(crate) fn of(raw: &'a str) -> Option<Self> {
        let json::Object(fields) = object(raw)?;
        Some(Self {
            fields,
            warnings: Vec::new(),
            is_broken: false,
        })
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|(field, _)| field == name)
    }

    /// Takes a field out as it stands.
    pub(crate) fn take(&mut self, name: &str) -> Option<&'a str> {
        self.position(name).map(|at| self.fields.remove(at).1)
    }

    /// Whether everything in it has been read and nothing is missing.
    pub(crate) fn is_read(&self) -> bool {
        !self.is_broken && self.warnings.is_empty() && self.fields.is_empty()
    }
}

impl Fields for Reader<'_> {
    fn field<V: Value>(&mut self, name: &'static str, value: &mut V) {
        let at = self.position(name);
        let raw = at.and_then(|at| self.fields.get(at)).map(|(_, raw)| *raw);
        match (raw.and_then(V::read), at) {
            (Some(content), Some(at)) => {
                *value = content;
                self.fields.remove(at);
            }
            (_, at) => {
                if at.is_some() {
                    self.warnings.push(Warning::UnreadableField(name.to_owned()));
                }
                match V::absent() {
                    Some(absent) => *value = absent,
                    None => self.missing(),
                }
            }
        }
    }

    fn unread(&mut self, unread: &mut Unread) {
        unread.0 = self
            .fields
            .drain(..)
            .map(|(name, raw)| (name, raw.to_owned()))
            .collect();
    }

    fn missing(&mut self) {
        self.is_broken = true;
    }
}
