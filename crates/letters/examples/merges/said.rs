//! What an entry says, read by docs/format.md and apart from the crate: names, clocks, and records as fields of JSON.

use blake2::{Blake2b512, Digest as _};
use serde_json::Value;
use std::collections::BTreeMap;

/// The name of an entry.
pub type Name = [u8; 16];

/// A record by its kind and id, as they stand in an entry; the patient's own has no id.
pub type Key = (String, String);

/// The fields of a unit.
pub type Fields = BTreeMap<String, Value>;

/// What belongs together, as the format says; of the kinds that occur here.
const TOGETHER: [(&str, &[&str]); 10] = [
    ("patient", &["now", "now_on"]),
    ("patient", &["managing", "managed_with"]),
    ("appointment", &["day", "from", "until", "zone", "week"]),
    ("appointment", &["every", "last"]),
    ("medicine", &["name", "dose"]),
    ("medicine", &["sudden", "given_by"]),
    ("allergy", &["to", "reaction"]),
    ("member", &["close", "close_shown"]),
    ("concern", &["to", "alone"]),
    ("task", &["lead", "state"]),
];

/// What a change does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    Remove,
    Whole,
    Part,
}

/// A change of an entry.
#[derive(Clone, Debug)]
pub struct Item {
    pub key: Key,
    pub act: Act,
    pub units: BTreeMap<String, Fields>,
}

/// The name of an entry of version 2.
pub fn name_of(bytes: &[u8]) -> Name {
    hash(&[b"red thread entry id 2", bytes])
}

/// The name of an entry of version 1 behind another.
pub fn name_of_first(before: Option<Name>, bytes: &[u8]) -> Name {
    hash(&[b"red thread entry id 1", &before.unwrap_or_default(), bytes])
}

fn hash(parts: &[&[u8]]) -> Name {
    let mut hash = Blake2b512::new();
    parts.iter().for_each(|part| hash.update(part));
    hash.finalize()[..16].try_into().unwrap()
}

/// The JSON of an entry.
pub fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(&bytes[7..]).unwrap()
}

/// The changes of an entry.
pub fn items(json: &Value, is_first: bool) -> Vec<Item> {
    json["do"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| one(item, is_first))
        .collect()
}

fn one(item: &Value, is_first: bool) -> Item {
    let mut fields: Fields = item.as_object().unwrap().clone().into_iter().collect();
    let mut take = |name: &str| fields.remove(name);
    let is = take("is").unwrap().as_str().unwrap().to_owned();
    let id = take("id")
        .map(|id| id.as_str().unwrap().to_owned())
        .unwrap_or_default();
    let (gone, whole) = (
        take("gone"),
        if is_first {
            Some(Value::Null)
        } else {
            take("whole")
        },
    );
    let act = match (gone, whole) {
        (Some(_), _) => Act::Remove,
        (None, Some(_)) => Act::Whole,
        (None, None) => Act::Part,
    };
    let units = units(&is, fields);
    Item {
        key: (is, id),
        act,
        units,
    }
}

/// Fields by units. A concern's days are one each.
pub fn units(is: &str, fields: Fields) -> BTreeMap<String, Fields> {
    let mut units: BTreeMap<String, Fields> = BTreeMap::new();
    for (name, value) in fields {
        if is == "concern" && name == "levels" {
            for answer in value.as_array().unwrap() {
                let day = answer[0].as_str().unwrap();
                let unit = units.entry(format!("levels {day}")).or_default();
                if !answer[1].is_null() {
                    unit.insert(name.clone(), answer.clone());
                }
            }
            continue;
        }
        let shared: &[&str] = &["share", "share_with"];
        let all = TOGETHER
            .iter()
            .filter(|(kind, _)| *kind == is)
            .map(|(_, fields)| *fields)
            .chain([shared]);
        let first = all
            .into_iter()
            .find(|fields| fields.contains(&name.as_str()))
            .map_or(name.as_str(), |fields| fields[0]);
        let unit = units.entry(first.to_owned()).or_default();
        if !value.is_null() {
            unit.insert(name, value);
        }
    }
    units
}

/// A record as fields again.
pub fn joined(units: &BTreeMap<String, Fields>) -> Fields {
    let mut joined = Fields::new();
    let mut days = Vec::new();
    for (unit, fields) in units {
        if unit.starts_with("levels ") {
            days.extend(fields.values().cloned());
        } else {
            joined.extend(fields.clone());
        }
    }
    if !days.is_empty() {
        joined.insert("levels".to_owned(), Value::Array(days));
    }
    joined
}
