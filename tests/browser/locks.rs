//! Locks keep tasks apart, and their absence does not stop anyone.

use std::cell::RefCell;
use std::rc::Rc;

use red_thread::device::locks::holding;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{fresh, run, text};

#[wasm_bindgen_test]
async fn a_task_waits_until_the_other_tab_lets_go() {
    fresh().await;
    run("window.order = [];
         await new Promise(granted => {
             navigator.locks.request('test', () => new Promise(release => {
                 window.letGo = () => { window.order.push('they let go'); release(); };
                 granted();
             }));
         });")
    .await;
    let task = holding("test", run("window.order.push('we began');"));
    let waiting = Rc::new(RefCell::new(Box::pin(task)));
    let finished = is_done_after_every_chance(&waiting).await;
    assert!(!finished, "the task began while the other tab held the lock");
    run("letGo();").await;
    let task = waiting.clone();
    std::future::poll_fn(move |context| task.borrow_mut().as_mut().poll(context)).await;
    assert_eq!(text("return order.join();").await, "they let go,we began");
}

/// Gives a task every chance to go on, and answers whether it is done.
async fn is_done_after_every_chance<F: Future>(task: &Rc<RefCell<std::pin::Pin<Box<F>>>>) -> bool {
    let begun = task.clone();
    let done = std::future::poll_fn(move |context| {
        std::task::Poll::Ready(begun.borrow_mut().as_mut().poll(context).is_ready())
    })
    .await;
    // Another lock, asked for later and granted, proves that the browser had its turn.
    run("await navigator.locks.request('another', () => {});").await;
    done
}

#[wasm_bindgen_test]
async fn a_lock_is_given_back_when_the_task_is_done_or_dropped() {
    fresh().await;
    assert_eq!(holding("test", async { 7 }).await, 7);
    drop(holding("test", async {}));
    assert_eq!(
        text("return await navigator.locks.request('test', () => 'free');").await,
        "free"
    );
}

#[wasm_bindgen_test]
async fn a_browser_that_refuses_locks_runs_the_task_all_the_same() {
    let refusals = [
        "() => () => { throw new DOMException('', 'SecurityError'); }",
        "() => () => Promise.reject(new DOMException('', 'SecurityError'))",
        "() => undefined",
    ];
    for refusal in refusals {
        fresh().await;
        run(&format!("spoil(navigator.locks, 'request', {refusal});")).await;
        assert_eq!(holding("test", async { 7 }).await, 7, "{refusal}");
    }
    fresh().await;
}
