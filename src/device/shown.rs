//! Which passport was shown last: in this tab, or else in any. A number and nothing more.

use super::local_storage::local_storage;

const KEY: &str = "red-thread.passport";

/// Remembers it in this tab, and in all others for the next tab that is opened; there the first one needs no remembering. A
/// browser that refuses shows the first passport the next time.
pub fn remember(number: u8) {
    remember_here(number);
    if let Some(place) = local_storage() {
        let _ = if number == 1 {
            place.remove_item(KEY)
        } else {
            place.set_item(KEY, &number.to_string())
        };
    }
}

/// Remembers it in this tab alone, also the first one: what another tab shows is not what this one showed.
pub fn remember_here(number: u8) {
    if let Some(place) = here() {
        let _ = place.set_item(KEY, &number.to_string());
    }
}

/// Remembers none.
pub fn forget() {
    for place in here().into_iter().chain(local_storage()) {
        let _ = place.remove_item(KEY);
    }
}

/// The number that was remembered, by this tab first.
#[must_use]
pub fn last() -> Option<u8> {
    let mut places = here().into_iter().chain(local_storage());
    places.find_map(|place| place.get_item(KEY).ok()??.parse().ok())
}

fn here() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}
