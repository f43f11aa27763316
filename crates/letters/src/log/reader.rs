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
        value: Entry::of(at_ms, Vec::new()),
        warnings: Vec::new(),
    };
    for raw in raw_changes {
        match item(raw, true)? {
            Some(Item {
                key: Some(key),
                act: Act::Remove,
                ..
            }) => read.value.changes.push(Change::Remove(key)),
            Some(Item { key, mut fields, .. }) => {
                read.value.changes.push(says(key, &mut fields)?);
                read.warnings.append(&mut fields.warnings);
            }
            None => {
                let is = Reader::of(raw)?.take("is").and_then(text)?;
                read.warnings.push(Warning::UnknownRecord(is));
            }
        }
    }
    Some(read)
}

/// What an entry does to a record.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Act {
    /// It takes it out.
    Remove,
    /// It says all of it.
    Whole,
    /// It says some of it, and leaves the rest as it was.
    Part,
}

/// One change of an entry, before what it says is read.
pub(super) struct Item<'a> {
    /// Which record; `None` for the patient's own.
    pub(super) key: Option<Key>,
    pub(super) act: Act,
    /// What it says.
    pub(super) fields: Reader<'a>,
}

/// A change of an entry, which in version 1 says all of a record; `Some(None)` when it is to a kind of record that this version
/// does not know.
#[expect(
    clippy::option_option,
    reason = "not a change, and a change to pass over, are different things"
)]
pub(super) fn item(raw: &str, is_first: bool) -> Option<Option<Item<'_>>> {
    let mut fields = Reader::of(raw).filter(|fields| fields.fields.len() <= limits::ENTRY_FIELDS)?;
    let is = text(fields.take("is")?)?;
    let key = match Kind::from_slug(&is) {
        Some(kind) => {
            let raw = u64::from_str_radix(&text(fields.take("id")?)?, 16).ok()?;
            Some(Key { kind, raw })
        }
        None if is == "patient" => None,
        None => return Some(None),
    };
    let act = if key.is_some() && fields.take("gone").is_some() {
        Act::Remove
    } else if is_first {
        Act::Whole
    } else if fields.take("whole").is_some() {
        fields.fields.retain(|(_, raw)| *raw != "null");
        Act::Whole
    } else {
        Act::Part
    };
    Some(Some(Item { key, act, fields }))
}

/// The change that makes a record read like these fields; `None` when one is missing without which it means nothing.
pub(super) fn says(key: Option<Key>, fields: &mut Reader<'_>) -> Option<Change> {
    let change = match key {
        None => {
            let mut patient = Patient::default();
            records::patient(fields, &mut patient);
            Change::Patient(Box::new(patient))
        }
        Some(key) => {
            let mut record = records::blank(key);
            records::record(fields, &mut record);
            Change::Put(Box::new(record))
        }
    };
    (!fields.is_broken).then_some(change)
}

/// The record that an entry puts into a passport, where all of it can be read.
pub(crate) fn put(raw: &str) -> Option<Record> {
    let Item { key, act, mut fields } = item(raw, true)??;
    match (act, says(key, &mut fields)?) {
        (Act::Whole, Change::Put(record)) if fields.is_read() => Some(*record),
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
        Some(Self::with(fields))
    }

    /// These fields.
    pub(super) fn with(fields: Vec<(String, &'a str)>) -> Self {
        Self {
            fields,
            warnings: Vec::new(),
            is_broken: false,
        }
    }

    /// What has not been taken out.
    pub(super) fn into_rest(self) -> Vec<(String, &'a str)> {
        self.fields
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
