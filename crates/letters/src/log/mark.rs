//! Puts a secret into every text of a record, for the tests of secrecy, or cleans it, for those of reading. It takes the same
//! walk as the log.

use super::fields::Fields;
use super::json::{quoted, text};
use super::records;
use super::shape::Shape;
use super::value::Value;
use passport::{Change, Record, Unread};

/// Puts the secret at the end of every text, also of those that are empty.
pub(crate) fn record(record: &mut Record, secret: &str) {
    let mut marker = Marker { secret, texts: 0 };
    records::record(&mut marker, record);
}

/// How many texts a record has room for.
pub(crate) fn texts(record: &Record) -> usize {
    let mut marker = Marker {
        secret: "no id, no day, no person",
        texts: 0,
    };
    records::record(&mut marker, &mut record.clone());
    marker.texts
}

/// The secret as a field of a newer version.
pub(crate) fn unread(secret: &str) -> Unread {
    Unread(vec![("newer".into(), quoted(secret))])
}

/// Cleans every text that a change writes, as a reader of foreign bytes does.
pub(crate) fn clean(change: &mut Change) {
    match change {
        Change::Patient(patient) => records::patient(&mut Cleaner, patient),
        Change::Put(record) => records::record(&mut Cleaner, record),
        Change::Remove(_) => {}
    }
}

struct Cleaner;

impl Fields for Cleaner {
    fn field<V: Value>(&mut self, _: &'static str, value: &mut V) {
        let text = value
            .write()
            .filter(|_| V::shape() == Shape::Text)
            .and_then(|json| text(&json));
        if let Some(cleaned) = text.and_then(|text| V::read(&quoted(&passport::clean(&text)))) {
            *value = cleaned;
        }
    }

    fn unread(&mut self, _: &mut Unread) {}

    fn missing(&mut self) {}
}

struct Marker<'a> {
    secret: &'a str,
    texts: usize,
}

impl Fields for Marker<'_> {
    /// A text is what takes any text: an id, a day or a holder takes only its own.
    fn field<V: Value>(&mut self, _: &'static str, value: &mut V) {
        let old = value.write().and_then(|json| text(&json)).unwrap_or_default();
        if let Some(marked) = V::read(&quoted(&(old + self.secret))) {
            *value = marked;
            self.texts += 1;
        }
    }

    fn unread(&mut self, value: &mut Unread) {
        *value = unread(self.secret);
    }

    fn missing(&mut self) {}
}
