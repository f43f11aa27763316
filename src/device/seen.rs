//! Where a reader's device keeps what it remembers of letters read on it. What stands there is for `letters` to read.

use super::local_storage::local_storage;
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

/// Where it is kept.
const PLACE: &str = "red-thread.seen";

/// What is kept, if anything.
#[must_use]
pub fn kept() -> Option<String> {
    local_storage()?.get_item(PLACE).ok()?
}

/// Keeps this instead of what was kept; nothing takes it away. Says whether the browser did so.
#[must_use]
pub fn keep(text: Option<&str>) -> bool {
    let Some(store) = local_storage() else {
        return false;
    };
    match text {
        Some(text) => store.set_item(PLACE, text).is_ok(),
        None => store.remove_item(PLACE).is_ok(),
    }
}

/// Listening until it is dropped.
#[derive(Debug)]
pub struct Listening {
    _listener: Option<EventListener>,
}

/// Calls back when another tab has changed what is kept.
#[must_use]
pub fn listen(callback: impl Fn() + 'static) -> Listening {
    let window = web_sys::window();
    let listener = window.map(|window| {
        EventListener::new(&window, "storage", move |event| {
            let place = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
            // Without a name everything was cleared.
            if place.is_none_or(|place| place == PLACE) {
                callback();
            }
        })
    });
    Listening { _listener: listener }
}
