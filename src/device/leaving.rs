//! Asks before the page is closed while something would be lost. What would be lost is decided elsewhere.

use gloo_events::{EventListener, EventListenerOptions};

/// Asks whenever `would_lose` says so, until it is dropped.
#[must_use = "dropping it ends the asking"]
pub fn guard(would_lose: impl Fn() -> bool + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(
        &window,
        "beforeunload",
        options,
        move |event| {
            if would_lose() {
                event.prevent_default();
            }
        },
    ))
}
