//! A dead connection is replaced, a blocked one is named, and neither saves anything twice.

use red_thread::device::storage::{Shelf, StoreError, append, load, throw_away_sample};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{fresh, nothing, run, text};

/// Lets this many connections die, each as it is first used, and counts them. A dead one stays dead.
async fn lose_connections(times: u32) {
    run(&format!(
        "window.lost = 0;
         const dead = new Set();
         spoil(IDBDatabase.prototype, 'transaction', original => function (...given) {{
             if (!dead.has(this) && window.lost < {times}) {{
                 dead.add(this);
                 window.lost++;
             }}
             if (dead.has(this)) throw new DOMException('', 'InvalidStateError');
             return original.apply(this, given);
         }});"
    ))
    .await;
}

#[wasm_bindgen_test]
async fn a_lost_connection_is_opened_again() {
    fresh().await;
    append(Shelf::Own, 0, b"about", vec![1]).await.unwrap();
    lose_connections(2).await;
    assert_eq!(
        append(Shelf::Own, 1, b"about", vec![2])
            .await
            .map(|appended| appended.seq),
        Ok(2)
    );
    assert_eq!(load(Shelf::Own).await.unwrap().entries.len(), 2);
    fresh().await;
}

#[wasm_bindgen_test]
async fn after_three_lost_connections_it_is_said() {
    fresh().await;
    lose_connections(100).await;
    assert_eq!(
        append(Shelf::Own, 0, b"about", vec![1]).await,
        Err(StoreError::Lost)
    );
    assert_eq!(text("return String(lost);").await, "3");
    fresh().await;
}

#[wasm_bindgen_test]
async fn a_save_of_which_only_the_answer_was_lost_is_not_repeated() {
    fresh().await;
    append(Shelf::Own, 0, b"about", vec![1]).await.unwrap();
    run("let once = true;
         spoil(IDBDatabase.prototype, 'transaction', original => function (...given) {
             const tx = original.apply(this, given);
             if (once) tx.addEventListener('complete', event => {
                 event.stopImmediatePropagation();
                 Object.defineProperty(tx, 'error', { value: new DOMException('', 'InvalidStateError') });
                 tx.dispatchEvent(new Event('abort'));
             });
             once = false;
             return tx;
         });")
    .await;
    let appended = append(Shelf::Own, 1, b"about", vec![2]).await.unwrap();
    assert_eq!((appended.seq, appended.missed), (2, vec![]));
    run("restore();").await;
    assert_eq!(
        load(Shelf::Own).await.unwrap().entries,
        vec![(1, vec![1]), (2, vec![2])]
    );
}

#[wasm_bindgen_test]
async fn our_connection_lets_go_when_another_tab_needs_it_to() {
    fresh().await;
    append(Shelf::Sample, 0, b"about", vec![1]).await.unwrap();
    run("await remove('red-thread-sample');").await;
    assert_eq!(load(Shelf::Sample).await, Ok(nothing()));
}

#[wasm_bindgen_test]
async fn a_tab_that_does_not_let_go_blocks_and_that_is_said() {
    fresh().await;
    run("window.stubborn = await opened('red-thread-sample');").await;
    assert_eq!(throw_away_sample().await, Err(StoreError::Blocked));
    // The browser still waits to delete it, so opening it waits too.
    assert_eq!(load(Shelf::Sample).await, Err(StoreError::Blocked));
    run("stubborn.close();").await;
    assert_eq!(load(Shelf::Sample).await, Ok(nothing()));
}
