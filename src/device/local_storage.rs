//! The small store of this origin that all tabs share. Only what may be lost without harm stands there: the passport does not.

use web_sys::Storage;

/// The store, where the browser gives one.
pub(super) fn local_storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
