//! Tabs hear each other, and not themselves.

use std::cell::RefCell;
use std::rc::Rc;

use red_thread::device::storage::Shelf;
use red_thread::device::tabs::{News, announce, announce_deleted, announce_replaced, listen};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{run, text};

#[wasm_bindgen_test]
async fn another_tab_hears_what_is_announced() {
    run("window.other = new BroadcastChannel('red-thread');
         window.heard = new Promise(resolve => { other.onmessage = event => resolve(event.data); });")
    .await;
    announce(Shelf::Sample, 41);
    assert_eq!(
        text("return JSON.stringify(await heard);").await,
        r#"{"shelf":"red-thread-sample","seq":41}"#
    );
    run("window.heard = new Promise(resolve => { other.onmessage = event => resolve(event.data); });").await;
    announce_replaced(Shelf::Own);
    assert_eq!(
        text("return JSON.stringify(await heard);").await,
        r#"{"shelf":"red-thread","replaced":true}"#
    );
    run("window.heard = new Promise(resolve => { other.onmessage = event => resolve(event.data); });").await;
    announce_deleted();
    assert_eq!(
        text("return JSON.stringify(await heard);").await,
        r#"{"deleted":true}"#
    );
    run("other.close();").await;
}

#[wasm_bindgen_test]
async fn a_listener_hears_other_tabs_only_and_only_while_it_lives() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let kept = heard.clone();
    let listening = listen(move |news| kept.borrow_mut().push(news));
    announce(Shelf::Own, 1);
    say("{ shelf: 'red-thread', seq: 2 }").await;
    for nonsense in [
        "'hello'",
        "null",
        "{ shelf: 'other', seq: 3 }",
        "{ shelf: 'red-thread', seq: 0.5 }",
        "{ shelf: 'other', replaced: true }",
        "{ shelf: 'red-thread', replaced: 'yes' }",
        "{ deleted: 'yes' }",
    ] {
        say(nonsense).await;
    }
    say("{ shelf: 'red-thread-sample', seq: 4 }").await;
    say("{ shelf: 'red-thread', replaced: true }").await;
    say("{ deleted: true }").await;
    drop(listening);
    say("{ shelf: 'red-thread', seq: 5 }").await;
    let expected = [
        News::Saved(Shelf::Own, 2),
        News::Saved(Shelf::Sample, 4),
        News::Replaced(Shelf::Own),
        News::Deleted,
    ];
    assert_eq!(*heard.borrow(), expected);
}

/// Speaks as another tab, and waits until every channel in this page has had the message.
async fn say(message: &str) {
    run(&format!(
        "const mouth = new BroadcastChannel('red-thread'), ear = new BroadcastChannel('red-thread');
         const arrived = new Promise(resolve => {{ ear.onmessage = resolve; }});
         mouth.postMessage({message});
         await arrived;
         mouth.close(); ear.close();"
    ))
    .await;
}
