//! Writes an entry as JSON. Nothing here reads.

use super::fields::Fields;
use super::json::{is_json, quoted};
use super::value::Value;
use super::{Entry, records};
use passport::{Change, Record, Unread};

/// The JSON of an entry: `{"at":…,"do":[…]}`.
pub(super) fn entry(entry: &Entry) -> String {
    let changes: Vec<String> = entry.changes.iter().map(change).collect();
    format!("{{\"at\":{},\"do\":[{}]}}", entry.at_ms, changes.join(","))
}

/// A change as it stands in an entry of version 1, which says all of a record.
pub(super) fn change(change: &Change) -> String {
    let mut object = Writer::default();
    match change {
        Change::Patient(patient) => {
            object.write("is", &quoted("patient"));
            records::patient(&mut object, &mut patient.clone());
        }
        Change::Put(record) => return put(record),
        Change::Remove(key) => {
            object.write("is", &quoted(key.kind.slug()));
            object.write("id", &quoted(&format!("{:x}", key.raw)));
            object.write("gone", "true");
        }
    }
    object.finish()
}

/// A record with its kind and its id, as an entry puts it into a passport.
pub(crate) fn put(record: &Record) -> String {
    let key = record.key();
    let mut object = Writer::default();
    object.write("is", &quoted(key.kind.slug()));
    object.write("id", &quoted(&format!("{:x}", key.raw)));
    records::record(&mut object, &mut record.clone());
    object.finish()
}

/// An object being written.
#[derive(Default)]
pub(crate) struct Writer {
    json: String,
    names: Vec<String>,
}

impl Writer {
    /// Writes a field that is JSON already.
    pub(crate) fn write(&mut self, name: &str, json: &str) {
        self.json.push(if self.names.is_empty() { '{' } else { ',' });
        self.json.push_str(&quoted(name));
        self.json.push(':');
        self.json.push_str(json);
        self.names.push(name.to_owned());
    }

    /// The whole object.
    pub(crate) fn finish(mut self) -> String {
        if self.names.is_empty() {
            self.json.push('{');
        }
        self.json.push('}');
        self.json
    }
}

impl Fields for Writer {
    fn field<V: Value>(&mut self, name: &'static str, value: &mut V) {
        if let Some(json) = value.write() {
            self.write(name, &json);
        }
    }

    /// A field that this version has written itself wins over what it could not read. Content that is no JSON would
    /// break the entry, so it is kept as a text.
    fn unread(&mut self, unread: &mut Unread) {
        for (name, raw) in &unread.0 {
            if self.names.contains(name) {
                continue;
            }
            if is_json(raw) {
                self.write(name, raw);
            } else {
                self.write(name, &quoted(raw));
            }
        }
    }

    fn missing(&mut self) {}
}
