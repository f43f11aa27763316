//! The same by definition: every entry with the set of all that its writer knew. Nothing of the code that is tested is used here,
//! and nothing is clever.

use crate::said::{self, Act, Fields, Item, Key, Name};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// An entry and all that its writer knew.
#[derive(Clone, Debug)]
pub struct Written {
    pub name: Name,
    pub clock: i64,
    pub at_ms: i64,
    pub known: BTreeSet<Name>,
    pub items: Vec<Item>,
}

/// One value of a unit, and who wrote it.
pub type Version<'a> = (&'a Written, Fields);

/// Every entry that was ever written.
#[derive(Default)]
pub struct Model {
    pub all: BTreeMap<Name, Written>,
    /// The entries of version 1 in their order, by the last of them.
    firsts: BTreeMap<Name, Vec<Name>>,
    /// What they say, before it is known what of it is new.
    raw: BTreeMap<Name, Vec<Item>>,
}

impl Model {
    /// An entry of version 2 was written by somebody who knew these.
    pub fn write(&mut self, bytes: &[u8], known: &BTreeSet<Name>, at_ms: i64) -> Name {
        let name = said::name_of(bytes);
        let json = said::json(bytes);
        assert_eq!(json["at"].as_i64(), Some(at_ms));
        let items = said::items(&json, false);
        self.add(name, at_ms, known.clone(), items);
        name
    }

    /// An entry of version 1 was written behind another. It says whole records; what it wrote is what it changed.
    pub fn write_first(&mut self, before: Option<Name>, bytes: &[u8]) -> Name {
        let name = said::name_of_first(before, bytes);
        let json = said::json(bytes);
        let mut line = before
            .map(|before| self.firsts[&before].clone())
            .unwrap_or_default();
        let mut items = Vec::new();
        for item in said::items(&json, true) {
            let earlier = line.iter().rev().find_map(|name| self.as_said(name, &item.key));
            items.push(by_what_changed(item, earlier));
        }
        let known: BTreeSet<Name> = line.iter().copied().collect();
        self.add(name, json["at"].as_i64().unwrap(), known, items);
        line.push(name);
        self.firsts.insert(name, line);
        self.raw.insert(name, said::items(&json, true));
        name
    }

    fn as_said(&self, name: &Name, key: &Key) -> Option<Item> {
        self.raw[name].iter().rfind(|item| item.key == *key).cloned()
    }

    fn add(&mut self, name: Name, at_ms: i64, known: BTreeSet<Name>, items: Vec<Item>) {
        let greatest = known.iter().map(|name| self.all[name].clock).max();
        let clock = greatest.map_or(at_ms, |greatest| at_ms.max(greatest + 1));
        let written = Written {
            name,
            clock,
            at_ms,
            known,
            items,
        };
        self.all.insert(name, written);
    }

    /// Forgets what nobody has any more: it was only on a device whose store was put back to an older state.
    pub fn keep_only(&mut self, names: &BTreeSet<Name>) {
        self.all.retain(|name, _| names.contains(name));
    }

    /// Every record that was ever named.
    pub fn keys(&self) -> BTreeSet<Key> {
        let items = self.all.values().flat_map(|written| &written.items);
        items.map(|item| item.key.clone()).collect()
    }

    fn doing(&self, key: &Key, acts: &[Act]) -> Vec<&Written> {
        let does = |written: &&Written| {
            written
                .items
                .iter()
                .any(|item| item.key == *key && acts.contains(&item.act))
        };
        self.all.values().filter(does).collect()
    }

    /// Whether a record is there: somebody wrote to it of whom nobody who took it out knew.
    pub fn is_there(&self, key: &Key) -> bool {
        let removals = self.doing(key, &[Act::Remove]);
        let writes = self.doing(key, &[Act::Whole, Act::Part]);
        key.0 == "patient"
            || writes
                .iter()
                .any(|write| !removals.iter().any(|removal| removal.known.contains(&write.name)))
    }

    /// Whether somebody took it out, of whom nobody knew who wrote all of it or took it out later.
    fn is_taken_out_too(&self, key: &Key) -> bool {
        let over = self.doing(key, &[Act::Remove, Act::Whole]);
        let removals = self.doing(key, &[Act::Remove]);
        removals
            .iter()
            .any(|removal| !over.iter().any(|later| later.known.contains(&removal.name)))
    }

    /// What is known of each unit, the oldest first.
    pub fn versions(&self, key: &Key) -> BTreeMap<String, Vec<Version<'_>>> {
        let writes = self.doing(key, &[Act::Whole, Act::Part]);
        let named = writes
            .iter()
            .flat_map(|written| &written.items)
            .filter(|item| item.key == *key);
        let units: BTreeSet<&String> = named.flat_map(|item| item.units.keys()).collect();
        let of_unit = |unit: &String| {
            let says = writes
                .iter()
                .filter_map(|written| Some((*written, says(written, key, unit)?)));
            let says: Vec<Version<'_>> = says.collect();
            let is_past = |one: &Version<'_>| says.iter().any(|(other, _)| other.known.contains(&one.0.name));
            let mut latest: Vec<Version<'_>> = says.iter().filter(|one| !is_past(one)).cloned().collect();
            latest.sort_by_key(|(written, _)| (written.clock, written.name));
            latest
        };
        units
            .into_iter()
            .map(|unit| (unit.clone(), of_unit(unit)))
            .collect()
    }

    /// Whether something of a record is in dispute.
    pub fn is_disputed(&self, key: &Key) -> bool {
        let differ =
            |versions: &Vec<Version<'_>>| versions.iter().any(|(_, fields)| *fields != versions[0].1);
        self.is_there(key) && (self.is_taken_out_too(key) || self.versions(key).values().any(differ))
    }

    /// How a record reads.
    pub fn record(&self, key: &Key) -> Fields {
        let units = self.versions(key).into_iter().map(|(unit, versions)| {
            let mut sides: Vec<Fields> = Vec::new();
            for (_, fields) in versions {
                sides.retain(|side| *side != fields);
                sides.push(fields);
            }
            let stands = stands(&key.0, &unit, &sides);
            (unit, stands)
        });
        said::joined(&units.collect())
    }
}

/// What an entry says of a unit: the last that it says; where it writes a record as a whole, nothing of what it does not name.
fn says(written: &Written, key: &Key, unit: &String) -> Option<Fields> {
    let mut said = None;
    for item in written.items.iter().filter(|item| item.key == *key) {
        match (item.act, item.units.get(unit)) {
            (Act::Remove, _) => {}
            (_, Some(fields)) => said = Some(fields.clone()),
            (Act::Whole, None) => said = Some(Fields::new()),
            (Act::Part, None) => {}
        }
    }
    said
}

fn by_what_changed(item: Item, earlier: Option<Item>) -> Item {
    let before = match earlier {
        Some(earlier) if earlier.act != Act::Remove => earlier.units,
        _ if item.act == Act::Remove || item.key.0 != "patient" => return item,
        _ => BTreeMap::new(),
    };
    if item.act == Act::Remove {
        return item;
    }
    let empty = Fields::new();
    let names: BTreeSet<&String> = before.keys().chain(item.units.keys()).collect();
    let changed = names.into_iter().filter_map(|unit| {
        let (old, new) = (
            before.get(unit).unwrap_or(&empty),
            item.units.get(unit).unwrap_or(&empty),
        );
        (old != new).then(|| (unit.clone(), new.clone()))
    });
    let units = changed.collect();
    Item {
        act: Act::Part,
        units,
        ..item
    }
}

/// What stands of several values, the oldest first and each once.
fn stands(is: &str, unit: &str, sides: &[Fields]) -> Fields {
    let newest = sides.last().cloned().unwrap_or_default();
    if sides.len() < 2 {
        return newest;
    }
    let flag = |side: &Fields, name: &str| side.get(name) == Some(&json!(true));
    match (is, unit) {
        ("allergy", "to") => each(sides, &["to", "reaction"], " / ", ""),
        ("medicine", "name") => {
            let mut both = each(sides, &["name"], " / ", "");
            let differ = sides.iter().any(|side| side.get("dose") != sides[0].get("dose"));
            both.extend(each(sides, &["dose"], " ", if differ { "?" } else { "" }));
            both
        }
        (_, "share") => share(sides),
        ("member", "may_know") => may_know(sides),
        ("member", "close") => {
            let mut newest = newest;
            if !sides.iter().all(|side| flag(side, "close_shown")) {
                newest.remove("close_shown");
            }
            newest
        }
        ("concern", "to") => {
            let alone: Vec<&Fields> = sides.iter().filter(|side| flag(side, "alone")).collect();
            let Some(first) = alone.first() else { return newest };
            let mut stands = (*first).clone();
            if alone.iter().any(|side| side.get("to") != first.get("to")) {
                stands.remove("to");
            }
            stands
        }
        ("concern", "spoken_only") if sides.iter().any(|side| flag(side, "spoken_only")) => {
            Fields::from([("spoken_only".to_owned(), json!(true))])
        }
        _ => newest,
    }
}

fn each(sides: &[Fields], names: &[&str], between: &str, behind: &str) -> Fields {
    let mut fields = Fields::new();
    for name in names {
        let mut texts: Vec<String> = Vec::new();
        for side in sides {
            if let Some(text) = side.get(*name).and_then(Value::as_str)
                && !texts.contains(&format!("{text}{behind}"))
            {
                texts.push(format!("{text}{behind}"));
            }
        }
        if !texts.is_empty() {
            fields.insert((*name).to_owned(), json!(texts.join(between)));
        }
    }
    fields
}

/// Who sees what is shared so, of everyone, those bound by secrecy, and two persons.
pub fn seen_by(fields: &Fields) -> BTreeSet<&'static str> {
    match (
        fields.get("share").and_then(Value::as_i64),
        fields.get("share_with").and_then(Value::as_str),
    ) {
        (Some(1), _) => BTreeSet::from(["anybody", "clinician", "1", "2"]),
        (Some(2), _) => BTreeSet::from(["clinician"]),
        (Some(4), Some("1")) => BTreeSet::from(["1"]),
        (Some(4), Some("2")) => BTreeSet::from(["2"]),
        _ => BTreeSet::new(),
    }
}

/// The side that shows no more than any other; where there is none, nobody sees it.
fn share(sides: &[Fields]) -> Fields {
    let is_narrowest = |one: &&Fields| sides.iter().all(|side| seen_by(one).is_subset(&seen_by(side)));
    let nobody = Fields::from([("share".to_owned(), json!(3))]);
    sides.iter().rfind(is_narrowest).cloned().unwrap_or(nobody)
}

fn may_know(sides: &[Fields]) -> Fields {
    let rank = |side: &&Fields| side.get("may_know").and_then(Value::as_i64).unwrap_or(0);
    sides.iter().max_by_key(rank).cloned().unwrap_or_default()
}
