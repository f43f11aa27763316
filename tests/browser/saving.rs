//! What is appended is kept, in order, by however many writers.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use red_thread::device::storage::{Appended, Shelf, StoreError, append, keep_draft, load};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{fresh, nothing, run, text};

#[wasm_bindgen_test]
async fn a_shelf_on_which_nothing_was_saved_is_empty() {
    fresh().await;
    assert_eq!(load(Shelf::Own).await, Ok(nothing()));
}

#[wasm_bindgen_test]
async fn what_is_appended_is_loaded_in_order_with_what_it_is() {
    fresh().await;
    for number in 1..=12u8 {
        let appended = append(Shelf::Own, u32::from(number) - 1, b"about", vec![number; 3]).await;
        assert_eq!(
            appended,
            Ok(Appended {
                seq: u32::from(number),
                missed: vec![]
            })
        );
    }
    let stored = load(Shelf::Own).await.unwrap();
    assert_eq!(stored.about.as_deref(), Some(&b"about"[..]));
    assert_eq!(
        stored.entries,
        (1..=12u8)
            .map(|number| (u32::from(number), vec![number; 3]))
            .collect::<Vec<_>>()
    );
    assert_eq!(stored.drafts, Vec::<Vec<u8>>::new());
}

#[wasm_bindgen_test]
async fn what_it_is_said_to_be_is_written_once() {
    fresh().await;
    append(Shelf::Own, 0, b"first", vec![1]).await.unwrap();
    append(Shelf::Own, 1, b"second", vec![2]).await.unwrap();
    assert_eq!(load(Shelf::Own).await.unwrap().about, Some(b"first".to_vec()));
}

#[wasm_bindgen_test]
async fn a_writer_is_told_what_another_tab_wrote_meanwhile() {
    fresh().await;
    append(Shelf::Own, 0, b"about", vec![1]).await.unwrap();
    run("await put('red-thread', 'log', 2, new Uint8Array([2])); await put('red-thread', 'log', 3, new Uint8Array([3]));")
        .await;
    let appended = append(Shelf::Own, 1, b"about", vec![4]).await.unwrap();
    assert_eq!(
        appended,
        Appended {
            seq: 4,
            missed: vec![(2, vec![2]), (3, vec![3])]
        }
    );
    assert_eq!(load(Shelf::Own).await.unwrap().entries.len(), 4);
}

#[wasm_bindgen_test]
async fn a_passport_is_not_begun_where_another_tab_has_begun_one() {
    fresh().await;
    append(Shelf::Own, 0, b"theirs", vec![1]).await.unwrap();
    append(Shelf::Own, 1, b"theirs", vec![2]).await.unwrap();
    let before = load(Shelf::Own).await;
    assert_eq!(
        append(Shelf::Own, 0, b"ours", vec![3]).await,
        Err(StoreError::Taken)
    );
    assert_eq!(load(Shelf::Own).await, before);
}

#[wasm_bindgen_test]
async fn a_first_entry_that_stands_already_is_found_and_not_written_again() {
    fresh().await;
    for entry in [vec![1], vec![2]] {
        let after = u32::from(entry == [2]);
        append(Shelf::Own, after, b"about", entry).await.unwrap();
    }
    let before = load(Shelf::Own).await;
    assert_eq!(
        append(Shelf::Own, 0, b"about", vec![1]).await,
        Ok(Appended {
            seq: 1,
            missed: vec![]
        })
    );
    assert_eq!(load(Shelf::Own).await, before);
}

#[wasm_bindgen_test]
async fn of_two_tabs_that_begin_at_the_same_moment_one_is_told_that_the_other_did() {
    fresh().await;
    let (one, other) = both(
        append(Shelf::Own, 0, b"about", vec![1]),
        append(Shelf::Own, 0, b"about", vec![2]),
    )
    .await;
    assert_eq!(one.map(|appended| appended.seq), Ok(1));
    assert_eq!(other, Err(StoreError::Taken));
    assert_eq!(load(Shelf::Own).await.unwrap().entries, vec![(1, vec![1])]);
}

#[wasm_bindgen_test]
async fn writers_at_the_same_moment_lose_nothing_and_learn_of_each_other() {
    fresh().await;
    check_writers_at_the_same_moment().await;
}

#[wasm_bindgen_test]
async fn without_locks_the_transaction_alone_keeps_writers_apart() {
    fresh().await;
    run("spoil(navigator.locks, 'request', () => () => { throw new DOMException('', 'SecurityError'); });")
        .await;
    check_writers_at_the_same_moment().await;
    fresh().await;
}

#[wasm_bindgen_test]
async fn saving_asks_for_the_disk_and_typing_does_not() {
    fresh().await;
    run("window.asked = [];
         spoil(IDBDatabase.prototype, 'transaction', original => function (...given) {
             const tx = original.apply(this, given);
             window.asked.push(tx.mode + ' ' + tx.durability);
             return tx;
         });")
    .await;
    append(Shelf::Own, 0, b"about", vec![1]).await.unwrap();
    keep_draft(Shelf::Own, "/task/new", Some(vec![1])).await.unwrap();
    assert_eq!(
        text("return asked.join();").await,
        "readwrite strict,readwrite relaxed"
    );
    fresh().await;
}

async fn check_writers_at_the_same_moment() {
    append(Shelf::Own, 0, b"about", vec![1]).await.unwrap();
    let (one, other) = both(
        append(Shelf::Own, 1, b"about", vec![2]),
        append(Shelf::Own, 1, b"about", vec![3]),
    )
    .await;
    assert_eq!(
        one,
        Ok(Appended {
            seq: 2,
            missed: vec![]
        })
    );
    assert_eq!(
        other,
        Ok(Appended {
            seq: 3,
            missed: vec![(2, vec![2])]
        })
    );
    assert_eq!(
        load(Shelf::Own).await.unwrap().entries,
        vec![(1, vec![1]), (2, vec![2]), (3, vec![3])]
    );
}

/// Begins the second task before the first is done.
async fn both<T>(one: impl Future<Output = T>, other: impl Future<Output = T>) -> (T, T) {
    let (mut one, mut other) = (pin!(one), pin!(other));
    let early =
        poll_fn(|context| Poll::Ready((one.as_mut().poll(context), other.as_mut().poll(context)))).await;
    assert!(early.0.is_pending() && early.1.is_pending());
    (one.await, other.await)
}
