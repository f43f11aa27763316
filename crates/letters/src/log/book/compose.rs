//! Writes the next entry: of each record only what changed, and what it was written after. What stands is looked at and not
//! changed.

use super::kept::{LAST_MS, tagged};
use super::strand::{is, read, standing};
use super::units::{Units, changed, parted, told};
use super::{EntryId, Logbook};
use crate::limits;
use crate::log::json::{is_json, object, quoted};
use crate::log::{Entry, LogError, VERSION, Writer, json, writer};
use merge::Record;
use passport::{Change, Key};

/// Names that mean something to the log. A field of a newer version that has one of these cannot be kept.
const OURS: [&str; 4] = ["is", "id", "gone", "whole"];

impl Logbook {
    /// The bytes of an entry that knows everything here. It is not taken in: that is for when it is stored.
    ///
    /// # Errors
    /// [`LogError::TooLarge`] when it could not be read again, so that nothing is called saved that is lost.
    pub fn write(&self, entry: &Entry) -> Result<Vec<u8>, LogError> {
        let heads = self.heads();
        let greatest = heads.iter().filter_map(|id| self.entries.graph.place(*id));
        let greatest = greatest.filter_map(|place| self.entries.graph.clock(place)).max();
        let least = greatest.map_or(i64::MIN, |clock| clock.saturating_add(1));
        // A device that says it is later than any moment there is does not know what time it is.
        let at_ms = if entry.at_ms > LAST_MS {
            greatest.unwrap_or(0)
        } else {
            entry.at_ms
        };
        let mut object = Writer::default();
        object.write("at", &at_ms.to_string());
        if least > at_ms {
            object.write("clock", &least.to_string());
        }
        let after: Vec<String> = heads.iter().map(|id: &EntryId| quoted(&id.hex())).collect();
        object.write("after", &format!("[{}]", after.join(",")));
        if let Some(by) = entry.by {
            object.write("by", &quoted(&format!("{:x}", by.raw())));
        }
        object.write("do", &format!("[{}]", Composing::of(self, entry).join(",")));
        let bytes = tagged(VERSION, &object.finish());
        (bytes.len() <= limits::ENTRY && least <= LAST_MS)
            .then_some(bytes)
            .ok_or(LogError::TooLarge)
    }
}

/// The changes of one entry, being written.
struct Composing<'a> {
    book: &'a Logbook,
    /// How records read that this entry has changed already; `None` where it took them out.
    now: Vec<(Option<Key>, Option<Units>)>,
    items: Vec<String>,
}

impl<'a> Composing<'a> {
    fn of(book: &'a Logbook, entry: &Entry) -> Vec<String> {
        let mut composing = Self {
            book,
            now: Vec::new(),
            items: Vec::new(),
        };
        for change in &entry.changes {
            composing.change(change);
        }
        for key in &entry.settles {
            composing.assert(*key);
        }
        composing.items
    }

    fn change(&mut self, change: &Change) {
        let key = change.key();
        let new = match change {
            Change::Remove(key) => {
                self.item(Some(*key), "gone", Units::default());
                self.now.push((Some(*key), None));
                return;
            }
            Change::Patient(_) | Change::Put(_) => units(change),
        };
        match self.standing(key) {
            Some(old) => {
                let mut changed = changed(&old, new.clone());
                if !changed.is_empty() {
                    guard(is(key), &new, &mut changed);
                    self.item(key, "", changed);
                }
            }
            None => self.item(key, "whole", new.clone()),
        }
        self.now.push((key, Some(new)));
    }

    /// Says once more what is in dispute of a record, as it stands now.
    fn assert(&mut self, key: Option<Key>) {
        let (Some(record), Some(now)) = (self.record(key), self.standing(key)) else {
            return;
        };
        if !record.removals().is_empty() {
            self.item(key, "whole", now);
            return;
        }
        let mut asserted = Units::default();
        for (unit, versions) in record.units() {
            if Record::<String, super::Said>::is_disputed(versions) {
                asserted.set(unit, now.get(unit).cloned().unwrap_or_default());
            }
        }
        if !asserted.is_empty() {
            self.item(key, "", asserted);
        }
    }

    fn record(&self, key: Option<Key>) -> Option<Record<String, super::Said>> {
        let strand = self.book.strands.get(&key)?;
        strand.clone().into_record(key, &self.book.entries.kept)
    }

    /// How a record reads now, as this version would write it; `None` when it is not there. The patient's own always is.
    fn standing(&self, key: Option<Key>) -> Option<Units> {
        if let Some((_, now)) = self.now.iter().rfind(|(other, _)| *other == key) {
            return now.clone();
        }
        let record = self
            .record(key)
            .filter(|record| key.is_none() || record.is_there());
        let read = record.and_then(|record| read(key, &standing(is(key), &record)));
        let nothing = || key.is_none().then(Units::default);
        read.map(|change| units(&change)).or_else(nothing)
    }

    fn item(&mut self, key: Option<Key>, flag: &str, units: Units) {
        let mut object = Writer::default();
        object.write("is", &quoted(is(key)));
        if let Some(key) = key {
            object.write("id", &quoted(&format!("{:x}", key.raw)));
        }
        if !flag.is_empty() {
            object.write(flag, "true");
        }
        for (name, raw) in told(units) {
            if !OURS.contains(&name.as_str()) && is_json(&raw) {
                object.write(&name, &raw);
            }
        }
        self.items.push(object.finish());
    }
}

/// What keeps a record from somebody. Whoever changes anything else of it says so again: what was written for few is then not
/// shown to more by somebody who shares the record at the same time.
fn guard(is: &str, units: &Units, changed: &mut Units) {
    let has = |unit: &str, name: &str, raw: &str| {
        let mut said = units.get(unit).into_iter().flatten();
        said.any(|(field, is)| field == name && is == raw)
    };
    let all = [
        (
            "share",
            units.get("share").is_some() && !has("share", "share", "1"),
        ),
        ("to", is == "concern" && has("to", "alone", "true")),
        (
            "spoken_only",
            is == "concern" && has("spoken_only", "spoken_only", "true"),
        ),
    ];
    for (unit, _) in all.into_iter().filter(|(_, guards)| *guards) {
        changed.set(unit, units.get(unit).cloned().unwrap_or_default());
    }
}

/// What a change says, by units.
fn units(change: &Change) -> Units {
    let json = writer::change(change);
    let fields = object(&json)
        .map(|json::Object(fields)| fields)
        .unwrap_or_default();
    let own = fields
        .into_iter()
        .filter(|(name, _)| !OURS.contains(&name.as_str()));
    parted(is(change.key()), own)
}
