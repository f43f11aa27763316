//! How the browser's errors are told apart. What they mean is in `vault`.

use vault::StoreError;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

/// Tells by the name of what the browser threw or left in a request.
pub(super) fn of_thrown(thrown: &JsValue) -> StoreError {
    match thrown.dyn_ref::<DomException>() {
        Some(exception) => named(&exception.name(), &exception.message()),
        None => StoreError::Aborted("unknown".to_owned()),
    }
}

/// Tells by the name of an error and what the browser says of it.
pub(super) fn named(name: &str, message: &str) -> StoreError {
    match name {
        "QuotaExceededError" => StoreError::Full,
        "InvalidStateError" => StoreError::Lost,
        "SecurityError" => StoreError::NoStorage,
        // An object store is missing: the database was not made by us, or not wholly.
        "NotFoundError" => StoreError::Damaged,
        // Safari says this when its storage process has died; the handle is dead, a new one may live.
        "UnknownError" if says_lost(message) => StoreError::Lost,
        _ => StoreError::Aborted(name.to_owned()),
    }
}

fn says_lost(message: &str) -> bool {
    let message = message.to_ascii_lowercase();
    message.contains("connection") && message.contains("lost")
}

/// What the bindings of the database say.
pub(super) fn of_database(error: idb::Error) -> StoreError {
    use idb::Error as E;
    match error {
        E::IndexedDbNotFound(_) => StoreError::NoStorage,
        E::DomException(exception) => of_thrown(&exception),
        E::AddFailed(thrown)
        | E::UpdateFailed(thrown)
        | E::DeleteFailed(thrown)
        | E::ClearFailed(thrown)
        | E::GetFailed(thrown)
        | E::GetAllFailed(thrown)
        | E::GetAllKeysFailed(thrown)
        | E::ObjectStoreNotFound(thrown)
        | E::ObjectStoreCreateFailed(thrown)
        | E::IndexedDbOpenFailed(thrown)
        | E::IndexedDbDeleteFailed(thrown)
        | E::RequestResultNotFound(thrown)
        | E::TransactionOpenFailed(thrown) => of_thrown(&thrown),
        _ => StoreError::Aborted("unexpected".to_owned()),
    }
}
