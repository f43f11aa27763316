//! Putting the app on the home screen. When to offer it is decided elsewhere.

use std::cell::RefCell;

use gloo_events::EventListener;
use wasm_bindgen::JsValue;

use crate::device::by_name::{call_and_wait, global, of_navigator, property, settled};

thread_local! {
    /// The browser's offer to install. It comes once, early, and can be used once.
    static OFFER: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Hears whether the browser would install the app, until it is dropped.
#[must_use = "dropping it ends the listening"]
#[derive(Debug)]
pub struct Listening {
    _listeners: [Option<EventListener>; 2],
}

/// Calls back with `true` when the app can be installed, and with `false` when that has happened. Without an offer from
/// the browser (iPhones never make one) nothing is called.
pub fn listen(callback: impl Fn(bool) + Clone + 'static) -> Listening {
    let window = web_sys::window();
    // The offer may have come before this code did; then the boot script has kept it.
    if let Some(early) = global("redThread").and_then(|boot| property(&boot, "installOffer")) {
        OFFER.set(Some(early));
        callback(true);
    }
    let offered = {
        let callback = callback.clone();
        let options = gloo_events::EventListenerOptions::enable_prevent_default();
        window.as_ref().map(|window| {
            EventListener::new_with_options(window, "beforeinstallprompt", options, move |event| {
                // Otherwise the browser shows a banner of its own at a moment of its own.
                event.prevent_default();
                OFFER.set(Some(event.clone().into()));
                callback(true);
            })
        })
    };
    let installed = window.as_ref().map(|window| {
        EventListener::new(window, "appinstalled", move |_| {
            OFFER.set(None);
            callback(false);
        })
    });
    Listening {
        _listeners: [offered, installed],
    }
}

/// Whether this page runs as an installed app.
#[must_use]
pub fn is_installed() -> bool {
    let standalone = web_sys::window()
        .and_then(|window| window.match_media("(display-mode: standalone)").ok().flatten())
        .is_some_and(|query| query.matches());
    // iPhones say it in a way of their own.
    standalone || of_navigator("standalone").is_some_and(|standalone| standalone.is_truthy())
}

/// Whether this is a tab on an iPhone or iPad, from where the app can be put on the home screen. Only there the browser says
/// of each page whether it runs as an installed app.
#[must_use]
pub fn is_apple_tab() -> bool {
    of_navigator("standalone").is_some_and(|standalone| standalone == JsValue::FALSE)
}

/// Shows the browser's question whether to install and answers whether the person accepted; `false` when there is no
/// offer. Call it while a tap is being handled.
pub async fn offer() -> bool {
    let Some(offer) = OFFER.take() else { return false };
    if call_and_wait(&offer, "prompt", &[]).await.is_err() {
        return false;
    }
    let Some(choice) = property(&offer, "userChoice") else {
        return false;
    };
    let choice = settled(&choice).await.ok();
    choice
        .and_then(|choice| property(&choice, "outcome"))
        .is_some_and(|outcome| outcome == "accepted")
}
