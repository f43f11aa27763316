//! What must hold once everybody has everything.

use crate::device::Device;
use crate::model::{Model, seen_by};
use crate::said::{self, Act, Fields, Item, Key};
use letters::log::{self, Entry, Numbered};
use passport::{Change, Move, Step, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Checks everything; tells how many records are in dispute and how many values were looked for.
pub fn all(devices: &[Device], model: &Model) -> (u64, u64) {
    let first = &devices[0];
    for other in devices {
        assert_eq!(other.passport, first.passport, "all say the same");
        assert_eq!(other.book.heads(), first.book.heads(), "all know the same");
        assert_eq!(
            other.book.disputes(),
            first.book.disputes(),
            "all are in doubt about the same"
        );
    }
    records(first, model);
    let disputed = disputes(first, model);
    let told = first.book.told().unwrap();
    (disputed, history(&told, model))
}

/// A record, or the patient's own, as the fields it is written with.
fn fields(change: Change) -> (Key, Fields) {
    let bytes = log::write(&Entry::of(0, vec![change])).unwrap();
    let item = said::items(&said::json(&bytes), true).remove(0);
    (item.key, said::joined(&item.units))
}

/// Every record reads as the model says, and those that are there are there.
fn records(device: &Device, model: &Model) {
    let passport = &device.passport;
    let records = passport
        .records()
        .into_iter()
        .map(|record| Change::Put(Box::new(record)));
    let patient = Change::Patient(Box::new(passport.patient.clone()));
    let real: BTreeMap<Key, Fields> = records.chain([patient]).map(fields).collect();
    let there = model.keys().into_iter().filter(|key| model.is_there(key));
    let expected: BTreeMap<Key, Fields> = there.map(|key| (key.clone(), model.record(&key))).collect();
    assert_eq!(real, expected, "everything reads as it was written");
    for (key, stands) in &real {
        let versions = model.versions(key);
        for (_, side) in versions.get("share").into_iter().flatten() {
            assert!(
                seen_by(stands).is_subset(&seen_by(side)),
                "{key:?} is shown to nobody whom a side would not show it"
            );
        }
        if key.0 == "allergy" {
            for (_, side) in versions.get("to").into_iter().flatten() {
                for name in ["to", "reaction"] {
                    let words =
                        |fields: &Fields| fields.get(name).and_then(|text| text.as_str().map(str::to_owned));
                    let Some(said) = words(side) else { continue };
                    let shown = words(stands).unwrap_or_default();
                    assert!(shown.contains(&said), "{said} of {key:?} is shown");
                }
            }
        }
    }
    // No allergy is gone that somebody wrote to of whom nobody knew who took it out.
    for key in model.keys().iter().filter(|key| key.0 == "allergy") {
        assert_eq!(model.is_there(key), real.contains_key(key), "{key:?}");
    }
}

fn disputes(device: &Device, model: &Model) -> u64 {
    let disputes = device.book.disputes();
    let real: BTreeSet<Key> = disputes.iter().map(|dispute| key_of(dispute.key)).collect();
    let expected: BTreeSet<Key> = model
        .keys()
        .into_iter()
        .filter(|key| model.is_disputed(key))
        .collect();
    assert_eq!(
        real, expected,
        "what is in dispute is told, and nothing else: {disputes:?}"
    );
    for dispute in &disputes {
        assert!(
            !dispute.others.is_empty()
                && dispute
                    .others
                    .iter()
                    .all(|other| other.says != dispute.stands.says)
        );
    }
    real.len() as u64
}

fn key_of(key: Option<passport::Key>) -> Key {
    key.map_or_else(
        || ("patient".to_owned(), String::new()),
        |key| (key.kind.slug().to_owned(), format!("{:x}", key.raw)),
    )
}

/// Every value that was ever written stood in the history once.
fn history(told: &[Numbered], model: &Model) -> u64 {
    let log = told
        .iter()
        .map(|told| (told.entry.at_ms, told.entry.changes.as_slice()));
    let mut steps: BTreeMap<Key, Vec<Option<Fields>>> = BTreeMap::new();
    for Step {
        key, moved, after, ..
    } in passport::steps(log)
    {
        assert_eq!(moved == Move::TakenOut, after.is_none());
        let after = after.map(|value: Value<'_>| fields(value.put()).1);
        steps.entry(key_of(key)).or_default().push(after);
    }
    let mut looked_for = 0;
    for (written, item) in model
        .all
        .values()
        .flat_map(|written| written.items.iter().map(move |item| (written, item)))
    {
        let none = Vec::new();
        let steps = steps.get(&item.key).unwrap_or(&none);
        if item.act == Act::Remove {
            let is_told = steps.iter().any(Option::is_none);
            assert!(
                is_told || is_never_there(model, item),
                "that {:?} was taken out is told",
                item.key
            );
            continue;
        }
        for (unit, said) in &item.units {
            looked_for += 1;
            let stood = |after: &&Option<Fields>| {
                let units = after
                    .as_ref()
                    .map(|after| said::units(&item.key.0, after.clone()));
                units.is_some_and(|units| units.get(unit).cloned().unwrap_or_default() == *said)
            };
            let nothing_yet = item.key.0 == "patient" && said.is_empty();
            assert!(
                steps.iter().any(|step| stood(&step)) || nothing_yet,
                "{unit} of {:?} as {said:?} of {} is in the history",
                item.key,
                written.at_ms
            );
        }
    }
    looked_for
}

/// Whether nobody had written a record whom those knew who took it out.
fn is_never_there(model: &Model, item: &Item) -> bool {
    let writes = |written: &&crate::model::Written| {
        written
            .items
            .iter()
            .any(|other| other.key == item.key && other.act != Act::Remove)
    };
    !model.all.values().any(|written| writes(&written))
}
