//! Any graph says the same as its definition does, in whatever order it was put together.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use merge::{Added, Graph, Record, arrange};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// An entry: how much its clock is ahead of what it knows, which of the entries before it it was written after, and what it does
/// to which unit.
type Drawn = (i64, Vec<prop::sample::Index>, u8, u8, u8);

#[derive(Clone, Debug)]
struct Entry {
    id: u16,
    clock: i64,
    after: Vec<u16>,
    known: BTreeSet<u16>,
    does: (u8, u8, u8),
}

/// Entries by their definition: what each knows is kept as a set.
fn entries(drawn: Vec<Drawn>) -> Vec<Entry> {
    let mut all: Vec<Entry> = Vec::new();
    for (at, (ahead, befores, what, unit, value)) in drawn.into_iter().enumerate() {
        let picked: BTreeSet<usize> = befores
            .iter()
            .filter(|_| at > 0)
            .map(|before| before.index(at))
            .collect();
        let after: Vec<u16> = picked.iter().map(|place| all[*place].id).collect();
        let mut known: BTreeSet<u16> = after.iter().copied().collect();
        for place in &picked {
            known.extend(&all[*place].known);
        }
        let greatest = picked.iter().map(|place| all[*place].clock).max().unwrap_or(0);
        // Names that are in no order.
        let id = (at as u16).wrapping_mul(40_503).rotate_left(5);
        all.push(Entry {
            id,
            clock: greatest + ahead,
            after,
            known,
            does: (what, unit, value),
        });
    }
    all
}

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    let befores = prop::collection::vec(any::<prop::sample::Index>(), 1..4);
    prop::collection::vec((1..20_i64, befores, 0..8_u8, 0..3_u8, 0..3_u8), 0..40)
}

fn graph_of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Graph<u16> {
    let mut graph = Graph::default();
    for entry in entries {
        assert!(matches!(
            graph.add(entry.id, entry.clock, &entry.after),
            Added::New(_)
        ));
    }
    graph
}

/// The record that all entries write to.
fn record_of(graph: &Graph<u16>, entries: &BTreeMap<u16, Entry>) -> Record<u8, u8> {
    let mut record = Record::default();
    for place in graph.order() {
        let knows = |earlier| graph.knows(place, earlier);
        let (what, unit, value) = entries[&graph.id(place).unwrap()].does;
        match what {
            0 => record.remove(place, &knows),
            1 => record.write_whole(place, &knows, vec![(unit, value)]),
            _ => record.write(place, &knows, vec![(unit, value)]),
        }
    }
    record
}

/// Whether it is there, who took it out all the same, and what each unit says, by names.
type Told = (bool, Vec<u16>, BTreeMap<u8, Vec<(u16, u8)>>);

/// The same by names, so that it can be compared.
fn told(graph: &Graph<u16>, record: &Record<u8, u8>) -> Told {
    let name = |place: usize| graph.id(place).unwrap();
    let mut removals: Vec<u16> = record.removals().iter().map(|place| name(*place)).collect();
    removals.sort_unstable();
    let units = record.units().map(|(unit, versions)| {
        let versions = versions.iter().map(|version| (name(version.by), version.value));
        (*unit, versions.collect())
    });
    (record.is_there(), removals, units.collect())
}

/// The same by definition.
fn by_definition(all: &[Entry]) -> (bool, BTreeMap<u8, BTreeSet<(u16, u8)>>) {
    let of = |what: &dyn Fn(u8) -> bool| all.iter().filter(|entry| what(entry.does.0)).collect::<Vec<_>>();
    let (removals, writes, wholes) = (
        of(&|what| what == 0),
        of(&|what| what != 0),
        of(&|what| what == 1),
    );
    let is_there = writes
        .iter()
        .any(|write| !removals.iter().any(|removal| removal.known.contains(&write.id)));
    let named: BTreeSet<u8> = writes.iter().map(|write| write.does.1).collect();
    let units = named.into_iter().map(|unit| {
        let named = writes.iter().filter(|write| write.does.1 == unit).copied();
        let unnamed = wholes.iter().filter(|whole| whole.does.1 != unit).copied();
        let saying: Vec<&Entry> = named.chain(unnamed).collect();
        let latest = saying
            .iter()
            .filter(|one| !saying.iter().any(|other| other.known.contains(&one.id)));
        let value = |entry: &&&Entry| (entry.id, if entry.does.1 == unit { entry.does.2 } else { 0 });
        (unit, latest.map(|entry| value(&entry)).collect())
    });
    (is_there, units.collect())
}

proptest! {
    #[test]
    fn what_is_known_is_what_can_be_reached(drawn in drawn()) {
        let all = entries(drawn);
        let graph = graph_of(&all);
        for (later, entry) in all.iter().enumerate() {
            for (earlier, other) in all.iter().enumerate() {
                prop_assert_eq!(graph.knows(later, earlier), entry.known.contains(&other.id));
            }
        }
        let trunk = graph.trunk();
        for (at, place) in graph.order().into_iter().enumerate().take(trunk) {
            prop_assert_eq!(all[place].known.len(), at);
            let others = all.iter().filter(|entry| entry.known.contains(&all[place].id)).count();
            prop_assert_eq!(others, all.len() - at - 1);
        }
    }

    #[test]
    fn the_state_follows_from_the_set_of_entries_and_not_from_how_they_came(
        drawn in drawn(),
        shuffle in any::<u64>(),
    ) {
        let all = entries(drawn);
        let by_id: BTreeMap<u16, Entry> = all.iter().map(|entry| (entry.id, entry.clone())).collect();
        let mut come: Vec<(u16, Vec<u16>)> = all.iter().chain(&all).map(|entry| (entry.id, entry.after.clone())).collect();
        come.sort_by_key(|(id, _)| u64::from(*id).wrapping_mul(shuffle | 1));
        let arrival = arrange(&come, &|_| false);
        prop_assert!(arrival.waiting.is_empty());
        let graph = graph_of(&all);
        let shuffled = graph_of(arrival.order.iter().map(|at| &by_id[&come[*at].0]));
        prop_assert_eq!(shuffled.heads(), graph.heads());
        let (one, other) = (record_of(&graph, &by_id), record_of(&shuffled, &by_id));
        prop_assert_eq!(told(&shuffled, &other), told(&graph, &one));
    }

    #[test]
    fn a_record_is_what_its_definition_says(drawn in drawn()) {
        let all = entries(drawn);
        let by_id: BTreeMap<u16, Entry> = all.iter().map(|entry| (entry.id, entry.clone())).collect();
        let graph = graph_of(&all);
        let (is_there, _, units) = told(&graph, &record_of(&graph, &by_id));
        let sets = units.into_iter().map(|(unit, versions)| (unit, versions.into_iter().collect()));
        prop_assert_eq!((is_there, sets.collect()), by_definition(&all));
    }

    #[test]
    fn whoever_is_given_what_they_lack_has_all(drawn in drawn(), from in any::<prop::sample::Index>()) {
        let all = entries(drawn);
        prop_assume!(!all.is_empty());
        let graph = graph_of(&all);
        let some = &all[from.index(all.len())];
        let mut has = some.known.clone();
        has.insert(some.id);
        for place in graph.beyond(&[some.id]) {
            prop_assert!(all[place].after.iter().all(|before| has.contains(before)), "it comes behind its past");
            prop_assert!(has.insert(all[place].id), "nothing is given that is there");
        }
        prop_assert_eq!(has.len(), all.len());
    }
}
