//! What stands in a record that several wrote, by entries of a graph in their order.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use merge::{Added, Graph, Record};

/// What an entry does to the one record there is.
#[derive(Clone)]
enum Does {
    Writes(&'static [(&'static str, u8)]),
    WritesAll(&'static [(&'static str, u8)]),
    TakesOut,
}
use Does::{TakesOut, Writes, WritesAll};

/// The record after these entries: their clock, which is their name too, what they were written after, and what they do.
fn record(entries: &[(u8, &[u8], Does)]) -> Record<&'static str, u8> {
    let mut graph = Graph::default();
    for (id, after, _) in entries {
        assert!(
            matches!(graph.add(*id, i64::from(*id), after), Added::New(_)),
            "{id}"
        );
    }
    let mut record = Record::default();
    for place in graph.order() {
        let knows = |earlier| graph.knows(place, earlier);
        match entries[place].2.clone() {
            Writes(units) => record.write(place, &knows, units.to_vec()),
            WritesAll(units) => record.write_whole(place, &knows, units.to_vec()),
            TakesOut => record.remove(place, &knows),
        }
    }
    record
}

/// What is known of a unit, the oldest first.
fn versions(record: &Record<&'static str, u8>, unit: &str) -> Vec<u8> {
    let mut units = record.units().filter(|(name, _)| **name == unit);
    let found = units.next().map_or(&[][..], |(_, versions)| versions);
    found.iter().map(|version| version.value).collect()
}

const BEGUN: Does = WritesAll(&[("name", 1), ("phone", 1)]);

#[test]
fn who_writes_different_units_apart_disputes_nothing() {
    let record = record(&[
        (1, &[], BEGUN),
        (2, &[1], Writes(&[("name", 2)])),
        (3, &[1], Writes(&[("phone", 3)])),
    ]);
    assert_eq!(
        (versions(&record, "name"), versions(&record, "phone")),
        (vec![2], vec![3])
    );
    assert!(record.is_settled());
}

#[test]
fn what_was_written_apart_stays_known_until_somebody_who_knows_all_writes_the_unit_again() {
    let apart: [(u8, &[u8], Does); 3] = [
        (1, &[], BEGUN),
        (2, &[1], Writes(&[("name", 2)])),
        (3, &[1], Writes(&[("name", 3)])),
    ];
    assert_eq!(versions(&record(&apart), "name"), [2, 3]);
    let mut other_unit = apart.to_vec();
    other_unit.push((4, &[2, 3], Writes(&[("phone", 4)])));
    assert_eq!(versions(&record(&other_unit), "name"), [2, 3]);
    let mut knows_one = apart.to_vec();
    knows_one.push((4, &[2], Writes(&[("name", 4)])));
    assert_eq!(versions(&record(&knows_one), "name"), [3, 4]);
    let mut knows_all = apart.to_vec();
    knows_all.push((4, &[2, 3], Writes(&[("name", 3)])));
    assert_eq!(versions(&record(&knows_all), "name"), [3]);
    assert!(record(&knows_all).is_settled());
}

#[test]
fn the_same_said_twice_is_no_dispute() {
    let record = record(&[
        (1, &[], BEGUN),
        (2, &[1], Writes(&[("name", 7)])),
        (3, &[1], Writes(&[("name", 7)])),
    ]);
    assert!(record.is_settled());
}

#[test]
fn an_edit_keeps_a_record_that_another_took_out_meanwhile_whichever_is_older() {
    for (edit, removal) in [(2, 3), (3, 2)] {
        let record = record(&[
            (1, &[], BEGUN),
            (edit, &[1], Writes(&[("phone", 9)])),
            (removal, &[1], TakesOut),
        ]);
        assert!(record.is_there() && !record.is_settled());
        assert_eq!(record.removals().len(), 1);
        assert_eq!(
            (versions(&record, "name"), versions(&record, "phone")),
            (vec![1], vec![9])
        );
    }
}

#[test]
fn who_knows_all_writes_takes_it_out() {
    let gone = [
        (1, &[][..], BEGUN),
        (2, &[1][..], Writes(&[("phone", 9)])),
        (3, &[2][..], TakesOut),
    ];
    assert!(!record(&gone).is_there());
    let mut twice = gone.to_vec();
    twice.push((4, &[2], TakesOut));
    assert!(!record(&twice).is_there() && record(&twice).is_settled());
}

#[test]
fn a_record_that_begins_anew_has_nothing_of_its_former_life() {
    let record = record(&[
        (1, &[], BEGUN),
        (2, &[1], TakesOut),
        (3, &[2], WritesAll(&[("name", 5)])),
    ]);
    assert!(record.is_there() && record.is_settled());
    assert_eq!(
        (versions(&record, "name"), versions(&record, "phone")),
        (vec![5], vec![0])
    );
}

#[test]
fn whoever_writes_all_of_it_and_knows_of_the_removal_ends_that_dispute() {
    let apart: [(u8, &[u8], Does); 3] = [
        (1, &[], BEGUN),
        (2, &[1], Writes(&[("phone", 9)])),
        (3, &[1], TakesOut),
    ];
    let mut edited = apart.to_vec();
    edited.push((4, &[2, 3], Writes(&[("name", 4)])));
    assert!(
        !record(&edited).is_settled(),
        "an edit of something else decides nothing"
    );
    let mut kept = apart.to_vec();
    kept.push((4, &[2, 3], WritesAll(&[("name", 1), ("phone", 9)])));
    assert!(record(&kept).is_settled() && record(&kept).is_there());
    let mut taken_out = apart.to_vec();
    taken_out.push((4, &[2, 3], TakesOut));
    assert!(!record(&taken_out).is_there());
}

#[test]
fn what_is_written_all_of_is_empty_where_it_says_nothing_also_for_who_wrote_apart() {
    for (whole, part) in [(2, 3), (3, 2)] {
        let record = record(&[
            (1, &[], BEGUN),
            (whole, &[1], WritesAll(&[("name", 5)])),
            (part, &[1], Writes(&[("hours", 6)])),
        ]);
        let mut hours = versions(&record, "hours");
        hours.sort_unstable();
        assert_eq!(hours, [0, 6]);
        assert!(!record.is_settled());
    }
}

#[test]
fn an_entry_that_writes_twice_has_said_what_it_said_last() {
    let mut record: Record<&str, u8> = Record::default();
    record.write_whole(0, &|_| false, vec![("name", 1)]);
    record.write(0, &|_| false, vec![("name", 2)]);
    record.remove(0, &|_| false);
    assert!(!record.is_there());
    record.write_whole(0, &|_| false, vec![("name", 3)]);
    assert!(record.is_there() && record.is_settled());
    assert_eq!(versions(&record, "name"), [3]);
}
