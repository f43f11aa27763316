//! A summary as the JSON that the log writes: the yardstick, and what the other yardsticks are made from.

use letters::log;
use passport::{Change, Summary};
use serde_json::Value;

/// The tag and version byte in front of every entry; the JSON follows.
const HEAD: usize = 7;

/// A summary as JSON.
pub(crate) struct Json {
    /// The JSON itself.
    pub(crate) bytes: Vec<u8>,
    /// The same behind the tag of an entry of the log, for reading it back.
    pub(crate) entry: Vec<u8>,
}

impl Json {
    /// The records of a summary, the patient first.
    pub(crate) fn of(summary: &Summary) -> Result<Self, String> {
        let records = summary.view.records().into_iter();
        let records = records.map(|record| Change::Put(Box::new(record)));
        let patient = Change::Patient(Box::new(summary.view.patient.clone()));
        let changes = std::iter::once(patient).chain(records).collect();
        let entry = log::write(&log::Entry::of(0, changes)).map_err(|why| why.to_string())?;
        let bytes = entry.get(HEAD..).unwrap_or_default().to_vec();
        Ok(Self { bytes, entry })
    }

    /// The changes, each an object of its fields.
    pub(crate) fn changes(&self) -> Result<Vec<Value>, String> {
        let entry: Value = serde_json::from_slice(&self.bytes).map_err(|why| why.to_string())?;
        match entry.get("do") {
            Some(Value::Array(changes)) => Ok(changes.clone()),
            _ => Err("the entry has no changes".to_owned()),
        }
    }
}
