//! What the graph says of entries that were written apart.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use merge::{Added, Graph};

fn graph(entries: &[(u8, i64, &[u8])]) -> Graph<u8> {
    let mut graph = Graph::default();
    for (id, clock, after) in entries {
        assert!(matches!(graph.add(*id, *clock, after), Added::New(_)), "{id}");
    }
    graph
}

fn knows(graph: &Graph<u8>, later: u8, earlier: u8) -> bool {
    graph.knows(graph.place(later).unwrap(), graph.place(earlier).unwrap())
}

fn ids(graph: &Graph<u8>, places: &[usize]) -> Vec<u8> {
    places.iter().map(|place| graph.id(*place).unwrap()).collect()
}

/// 1 ─ 2 ─ 3 ─ 6, and 2 ─ 4 ─ 5 ─ 6, and 4 ─ 7.
fn parted() -> Graph<u8> {
    graph(&[
        (1, 10, &[]),
        (2, 20, &[1]),
        (3, 30, &[2]),
        (4, 25, &[2]),
        (5, 40, &[4]),
        (6, 41, &[3, 5]),
        (7, 26, &[4]),
    ])
}

#[test]
fn whoever_comes_later_knows_all_that_was_known_before_and_nothing_else() {
    let graph = parted();
    let known = [
        (2, "1"),
        (3, "12"),
        (4, "12"),
        (5, "124"),
        (6, "12345"),
        (7, "124"),
    ];
    for (later, all) in known {
        for earlier in 1..=7 {
            let expected = all.contains(char::from(b'0' + earlier));
            assert_eq!(knows(&graph, later, earlier), expected, "{later} knows {earlier}");
        }
    }
}

#[test]
fn the_heads_are_what_nothing_was_written_after() {
    assert_eq!(parted().heads(), [6, 7]);
    assert_eq!(Graph::<u8>::default().heads(), []);
}

#[test]
fn the_order_is_by_clock_and_then_by_name_and_nothing_stands_before_what_it_knows() {
    let graph = graph(&[
        (9, 10, &[]),
        (3, 20, &[9]),
        (2, 20, &[9]),
        (1, 15, &[9]),
        (4, 21, &[2]),
    ]);
    assert_eq!(ids(&graph, &graph.order()), [9, 1, 2, 3, 4]);
}

#[test]
fn an_entry_that_comes_again_stays_where_it_is() {
    let mut graph = parted();
    assert_eq!(graph.add(4, 25, &[2]), Added::Known(3));
    assert_eq!(graph.len(), 7);
}

#[test]
fn an_entry_whose_past_has_not_come_is_told_of_and_not_taken() {
    let mut graph = parted();
    assert_eq!(graph.add(20, 50, &[6, 8, 9]), Added::Missing(vec![8, 9]));
    assert_eq!((graph.len(), graph.heads()), (7, vec![6, 7]));
}

#[test]
fn somebody_is_given_what_their_heads_do_not_know_each_behind_its_past() {
    let graph = parted();
    let table: [(&[u8], &[u8]); 5] = [
        (&[], &[1, 2, 3, 4, 5, 6, 7]),
        (&[6, 7], &[]),
        (&[3], &[4, 5, 6, 7]),
        (&[3, 7], &[5, 6]),
        (&[99], &[1, 2, 3, 4, 5, 6, 7]),
    ];
    for (heads, lacking) in table {
        assert_eq!(ids(&graph, &graph.beyond(heads)), lacking, "{heads:?}");
    }
}

#[test]
fn the_trunk_reaches_as_far_as_nothing_was_written_apart() {
    assert_eq!(parted().trunk(), 2);
    assert_eq!(graph(&[(1, 1, &[]), (2, 2, &[1]), (3, 3, &[2])]).trunk(), 3);
    assert_eq!(graph(&[(1, 1, &[]), (2, 2, &[])]).trunk(), 0);
    assert_eq!(Graph::<u8>::default().trunk(), 0);
}

#[test]
fn who_writes_at_the_same_time_again_and_again_makes_no_more_chains_than_they_are() {
    let mut graph = graph(&[(0, 0, &[])]);
    for round in 1..50 {
        let (one, other, both) = (round * 3, round * 3 + 1, round * 3 + 2);
        let before = if round == 1 { 0 } else { one - 1 };
        for (id, after) in [
            (one, vec![before]),
            (other, vec![before]),
            (both, vec![one, other]),
        ] {
            graph.add(id, i64::from(id), &after);
        }
    }
    assert_eq!((graph.len(), graph.width()), (148, 2));
}
