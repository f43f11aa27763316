//! The address bar: the fragment, and moving between fragments. What a fragment means is not known here.

use gloo_events::EventListener;

/// What stands behind `#` in the address, as it came, without the `#`; empty when there is nothing.
#[must_use]
pub fn current() -> String {
    let hash = web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default();
    hash.strip_prefix('#').map(str::to_owned).unwrap_or_default()
}

/// Goes to a fragment (given without `#`); the way back stays. Listeners hear of it.
pub fn go(fragment: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(fragment);
    }
}

/// Puts a fragment (given without `#`) in the place of the current one, so that the way back skips it. Listeners hear of it.
pub fn replace(fragment: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().replace(&format!("#{fragment}"));
    }
}

/// Goes back, as the browser's own button does.
pub fn back() {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let _ = history.back();
    }
}

/// The address that stands before `#` in a link to this app: origin and path, without `index.html`.
#[must_use]
pub fn address() -> String {
    let Some(location) = web_sys::window().map(|window| window.location()) else {
        return String::new();
    };
    let path = location.pathname().unwrap_or_default();
    let path = path.strip_suffix("index.html").unwrap_or(&path);
    format!("{}{path}", location.origin().unwrap_or_default())
}

/// Hears each change of the fragment until it is dropped.
#[must_use = "dropping it ends the listening"]
#[derive(Debug)]
pub struct Listening {
    _listener: Option<EventListener>,
}

/// Calls back with the new fragment, without `#`, whenever it changes.
pub fn listen(callback: impl Fn(String) + 'static) -> Listening {
    let listener = web_sys::window()
        .map(|window| EventListener::new(&window, "hashchange", move |_| callback(current())));
    Listening { _listener: listener }
}
