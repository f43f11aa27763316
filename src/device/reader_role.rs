//! What a reader said they are, so that the next letter on this device need not ask. Nothing else about reading is remembered.

use passport::{Coded as _, Role};
use web_sys::Storage;

/// Where it is remembered.
const CHOICE: &str = "red-thread.reader-role";

/// The role that was chosen on this device, if one was.
#[must_use]
pub fn remembered() -> Option<Role> {
    let code = shelf()?.get_item(CHOICE).ok()??;
    code.parse().ok().map(Role::from_code)
}

/// Remembers a role, or forgets it. Where the browser keeps nothing, the next letter asks again.
pub fn remember(role: Option<Role>) {
    let Some(shelf) = shelf() else {
        return;
    };
    let _ = match role {
        Some(role) => shelf.set_item(CHOICE, &role.code().to_string()),
        None => shelf.remove_item(CHOICE),
    };
}

fn shelf() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
