//! What gets no answer is said to be lost in time; a save is never written twice or behind anyone's back.

use red_thread::device::storage::{Appended, Shelf, StoreError, append, load, reopen, shut};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{fresh, nothing, run, text};

/// Puts the ten seconds that a save may take into the test's hands: they are over when `expire` is called.
const BY_HAND: &str = "
    let over;
    const expired = new Promise(done => { over = done; });
    window.expire = over;
    spoil(window, 'setTimeout', original => (task, ms, ...given) =>
        ms === 10000 ? (expired.then(task), 0) : original(task, ms, ...given));
";

#[wasm_bindgen_test]
async fn a_save_that_waits_for_another_tab_for_too_long_is_lost_and_not_written_later() {
    fresh().await;
    run(BY_HAND).await;
    run("await new Promise(granted => {
             navigator.locks.request('red-thread', () => new Promise(release => {
                 window.letGo = release;
                 granted();
             }));
         });
         expire();")
    .await;
    assert_eq!(
        append(Shelf::Own, 0, b"about", vec![1]).await,
        Err(StoreError::Lost)
    );
    run("letGo(); await navigator.locks.request('red-thread', () => {}); restore();").await;
    assert_eq!(load(Shelf::Own).await, Ok(nothing()));
    fresh().await;
}

#[wasm_bindgen_test]
async fn a_save_that_never_comes_to_the_writing_is_lost_and_not_written_later() {
    fresh().await;
    load(Shelf::Own).await.unwrap();
    // Another tab writes and does not end; as soon as our own transaction stands behind it, the time is over.
    run(&format!(
        "{BY_HAND}
         const db = await opened('red-thread');
         const busy = db.transaction(['log'], 'readwrite');
         window.ended = new Promise(done => {{ busy.oncomplete = done; }});
         window.stubborn = true;
         const goOn = () => {{ if (window.stubborn) busy.objectStore('log').get(1).onsuccess = goOn; else db.close(); }};
         goOn();
         spoil(IDBDatabase.prototype, 'transaction', original => function (...given) {{
             turn().then(() => expire());
             const tx = original.apply(this, given);
             window.end = new Promise(done => {{
                 tx.addEventListener('abort', () => done(tx.error ? 'broken off by a fault' : 'taken back'));
                 tx.addEventListener('complete', () => done('complete'));
             }});
             return tx;
         }});"
    ))
    .await;
    assert_eq!(
        append(Shelf::Own, 0, b"about", vec![1]).await,
        Err(StoreError::Lost)
    );
    let end = text("restore(); window.stubborn = false; await ended; return await end;").await;
    assert_eq!(end, "taken back");
    assert_eq!(load(Shelf::Own).await, Ok(nothing()));
    fresh().await;
}

#[wasm_bindgen_test]
async fn a_save_that_succeeds_too_late_is_found_when_it_is_tried_again() {
    for others in [0, 1] {
        fresh().await;
        for number in 0..others {
            append(Shelf::Own, number, b"about", vec![1]).await.unwrap();
        }
        // The entry is on the disk, but the answer is held back until the time is over.
        run(&format!(
            "{BY_HAND}
             spoil(IDBDatabase.prototype, 'transaction', original => function (...given) {{
                 const tx = original.apply(this, given);
                 tx.addEventListener('complete', event => {{ event.stopImmediatePropagation(); expire(); }});
                 return tx;
             }});"
        ))
        .await;
        assert_eq!(
            append(Shelf::Own, others, b"about", vec![2]).await,
            Err(StoreError::Lost)
        );
        run("restore();").await;
        let before = load(Shelf::Own).await.unwrap();
        let seq = others + 1;
        assert_eq!(before.entries.last(), Some(&(seq, vec![2])));
        assert_eq!(
            append(Shelf::Own, others, b"about", vec![2]).await,
            Ok(Appended { seq, missed: vec![] })
        );
        assert_eq!(load(Shelf::Own).await, Ok(before));
    }
}

#[wasm_bindgen_test]
async fn a_store_that_does_not_answer_when_it_is_read_is_an_error_in_time_and_opens_later() {
    fresh().await;
    append(Shelf::Own, 0, b"about", vec![1]).await.unwrap();
    for unanswered in ["log", "draft"] {
        run(&format!(
            "{BY_HAND}
             spoil(IDBDatabase.prototype, 'transaction', original => function (stores, ...given) {{
                 const tx = original.call(this, stores, ...given);
                 if ([].concat(stores).includes('{unanswered}')) {{
                     tx.addEventListener('complete', event => {{ event.stopImmediatePropagation(); expire(); }});
                 }}
                 return tx;
             }});"
        ))
        .await;
        assert_eq!(load(Shelf::Own).await, Err(StoreError::Lost), "{unanswered}");
        run("restore();").await;
        assert_eq!(load(Shelf::Own).await.unwrap().entries, [(1, vec![1])]);
    }
    fresh().await;
}

#[wasm_bindgen_test]
async fn a_connection_that_opens_when_nobody_waits_any_longer_is_closed_and_stands_in_nobodys_way() {
    fresh().await;
    append(Shelf::Own, 0, b"about", vec![1]).await.unwrap();
    shut();
    reopen();
    // Another tab deletes the database and waits for a third one, so that ours waits behind them until the time is over.
    run(&format!(
        "{BY_HAND}
         window.troubles = [];
         window.addEventListener('error', event => window.troubles.push(event.message));
         const third = await opened('red-thread');
         const removing = settle(indexedDB.deleteDatabase('red-thread'));
         window.goOn = () => {{ third.close(); return removing; }};
         spoil(IDBFactory.prototype, 'open', original => function (...given) {{
             turn().then(expire);
             return original.apply(this, given);
         }});"
    ))
    .await;
    assert_eq!(load(Shelf::Own).await, Err(StoreError::Lost));
    let troubles = text(
        "restore();
         await goOn();
         await remove('red-thread');
         return window.troubles.join();",
    );
    assert_eq!(troubles.await, "");
    fresh().await;
}
