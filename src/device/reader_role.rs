//! What a reader said they are, so that the next letter on this device need not ask. Nothing else about reading is remembered.

use super::local_storage::local_storage;
use passport::{Coded as _, Role};

/// Where it is remembered.
const CHOICE: &str = "red-thread.reader-role";

/// The role that was chosen on this device, if one was.
#[must_use]
pub fn remembered() -> Option<Role> {
    let code = local_storage()?.get_item(CHOICE).ok()??;
    code.parse().ok().map(Role::from_code)
}

/// Remembers a role, or forgets it. Where the browser keeps nothing, the next letter asks again.
pub fn remember(role: Option<Role>) {
    let Some(store) = local_storage() else {
        return;
    };
    let _ = match role {
        Some(role) => store.set_item(CHOICE, &role.code().to_string()),
        None => store.remove_item(CHOICE),
    };
}
