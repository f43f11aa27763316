//! The clock tells what the browser's clock tells.

use std::cell::Cell;
use std::rc::Rc;

use red_thread::device::{chance, clock};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{run, text};

#[wasm_bindgen_test]
async fn a_reading_is_between_two_of_the_browsers_own() {
    let before = js_sys::Date::now() as i64;
    let now = clock::now();
    let after = js_sys::Date::now() as i64;
    assert!((before..=after).contains(&now.unix_ms));
    assert_eq!(
        now.zone,
        text("return Intl.DateTimeFormat().resolvedOptions().timeZone;").await
    );
    let shown = text(&format!(
        "return new Date({}).toLocaleString('sv').replace(' ', 'T');",
        now.unix_ms
    ))
    .await;
    let wall = format!(
        "{}T{:02}:{:02}:{:02}",
        now.wall.date(),
        now.wall.hour(),
        now.wall.minute(),
        now.wall.second()
    );
    assert_eq!(wall, shown);
}

#[wasm_bindgen_test]
async fn a_moment_that_has_passed_is_read_as_the_wall_said_it_then() {
    // Half a year apart, so that one of them lies in summer time where there is such a thing.
    for unix_ms in [1_780_000_000_000_i64, 1_795_000_000_000] {
        let wall = clock::wall_at(unix_ms);
        let shown = text(&format!(
            "return new Date({unix_ms}).toLocaleString('sv').replace(' ', 'T');"
        ))
        .await;
        let said = format!(
            "{}T{:02}:{:02}:{:02}",
            wall.date(),
            wall.hour(),
            wall.minute(),
            wall.second()
        );
        assert_eq!(said, shown);
    }
}

#[wasm_bindgen_test]
async fn a_page_that_comes_back_is_told_the_time_until_it_stops_listening() {
    let told = Rc::new(Cell::new(0));
    let count = told.clone();
    let ticking = clock::every_minute(move || count.set(count.get() + 1));
    assert_eq!(told.get(), 0);
    run("dispatchEvent(new Event('pageshow')); document.dispatchEvent(new Event('visibilitychange'));").await;
    assert_eq!(told.get(), 2);
    drop(ticking);
    run("dispatchEvent(new Event('pageshow')); document.dispatchEvent(new Event('visibilitychange'));").await;
    assert_eq!(told.get(), 2);
}

#[wasm_bindgen_test]
async fn each_minute_is_told_as_it_begins() {
    // The browser's timers are replaced, so that the minutes pass at once.
    run("window.timers = [];
         spoil(window, 'setTimeout', () => (callback, wait) => { window.timers.push([callback, wait]); return 0; });")
    .await;
    let told = Rc::new(Cell::new(0));
    let count = told.clone();
    let ticking = clock::every_minute(move || count.set(count.get() + 1));
    for minute in 1..=3 {
        let wait: f64 = run("const [callback, wait] = timers.shift(); callback(); return wait;")
            .await
            .as_f64()
            .unwrap();
        assert!((1.0..=60_000.0).contains(&wait), "{wait} ms");
        assert_eq!(told.get(), minute);
    }
    drop(ticking);
    run("restore();").await;
}

#[wasm_bindgen_test]
fn chance_does_not_repeat_itself() {
    let drawn: std::collections::BTreeSet<u64> = (0..1000).map(|_| chance::fresh()).collect();
    assert_eq!(drawn.len(), 1000);
}
