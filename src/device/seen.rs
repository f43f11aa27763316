//! Where a reader's device keeps what it remembers of letters read on it. What stands there is for `letters` to read.

use web_sys::Storage;

/// Where it is kept.
const PLACE: &str = "red-thread.seen";

/// What is kept, if anything.
#[must_use]
pub fn kept() -> Option<String> {
    shelf()?.get_item(PLACE).ok()?
}

/// Keeps this instead of what was kept; nothing takes it away. Says whether the browser did so.
#[must_use]
pub fn keep(text: Option<&str>) -> bool {
    let Some(shelf) = shelf() else {
        return false;
    };
    match text {
        Some(text) => shelf.set_item(PLACE, text).is_ok(),
        None => shelf.remove_item(PLACE).is_ok(),
    }
}

fn shelf() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
