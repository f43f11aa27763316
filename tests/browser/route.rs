//! Fragments come and go as they are written.

use std::cell::RefCell;
use std::rc::Rc;

use red_thread::device::route;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{run, text};

/// Waits until the browser has told everyone about a change of the fragment.
const CHANGED: &str =
    "await new Promise(resolve => addEventListener('hashchange', resolve, { once: true }));";

#[wasm_bindgen_test]
async fn listeners_hear_every_way_of_moving_while_they_live() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let kept = heard.clone();
    let listening = route::listen(move |fragment| kept.borrow_mut().push(fragment));

    route::go("/team");
    assert_eq!(route::current(), "/team");
    run(CHANGED).await;
    route::go("123456789");
    run(CHANGED).await;
    route::replace("/share?x=%C3%A5");
    run(CHANGED).await;
    assert_eq!(route::current(), "/share?x=%C3%A5");
    route::back();
    run(CHANGED).await;
    assert_eq!(
        route::current(),
        "/team",
        "what was replaced is skipped on the way back"
    );

    drop(listening);
    route::replace("");
    run(CHANGED).await;
    assert_eq!(
        *heard.borrow(),
        ["/team", "123456789", "/share?x=%C3%A5", "/team"]
    );
}

#[wasm_bindgen_test]
async fn the_address_leaves_out_the_fragment_and_the_index() {
    let before = text("return location.href;").await;
    run("history.replaceState(null, '', '/clinic/index.html?a=1#/team');").await;
    let address = route::address();
    run(&format!("history.replaceState(null, '', {before:?});")).await;
    assert_eq!(address, text("return location.origin + '/clinic/';").await);
}
