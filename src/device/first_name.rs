//! The name typed at first use, kept for as long as the tab lives, so that a reload does not lose it. Not a place for
//! anything else: the session's storage is not durable.

const KEY: &str = "red-thread.first-name";

fn session() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// Keeps the name; an empty one is forgotten. A browser that refuses loses a convenience, no more.
pub fn keep(name: &str) {
    if let Some(session) = session() {
        let _ = if name.is_empty() {
            session.remove_item(KEY)
        } else {
            session.set_item(KEY, name)
        };
    }
}

/// The name that was kept.
#[must_use]
pub fn kept() -> Option<String> {
    session()?.get_item(KEY).ok()?.filter(|name| !name.is_empty())
}
