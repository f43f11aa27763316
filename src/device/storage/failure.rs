//! What can go wrong with storage, and how the browser's errors are told apart. Not what the person is told.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

/// Why something could not be loaded or saved. Whatever is said here, nothing was half-written. After `Lost` alone it can be
/// that all was written: saving the same again finds it, and writes it once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StoreError {
    /// This browser gives this page no storage: it is switched off, or the window is private.
    NoStorage,
    /// Another tab is in the way, or the browser did not answer within two seconds.
    Blocked,
    /// The device or the browser's share of it is full.
    Full,
    /// The connection to the storage was lost three times in a row, or a save was not answered within ten seconds.
    Lost,
    /// A passport was to begin where another tab has begun one in the meantime.
    Taken,
    /// What is stored cannot be what was saved: an entry is missing or is not bytes.
    Damaged,
    /// The browser stopped the work. Its own name for the reason, for a report and not for people.
    Aborted(String),
}

impl StoreError {
    /// Tells by the name of what the browser threw or left in a request.
    pub(crate) fn from_thrown(thrown: &JsValue) -> Self {
        match thrown.dyn_ref::<DomException>() {
            Some(exception) => Self::named(&exception.name(), &exception.message()),
            None => Self::Aborted("unknown".to_owned()),
        }
    }

    fn named(name: &str, message: &str) -> Self {
        match name {
            "QuotaExceededError" => Self::Full,
            "InvalidStateError" => Self::Lost,
            "SecurityError" => Self::NoStorage,
            // An object store is missing: the database was not made by us, or not wholly.
            "NotFoundError" => Self::Damaged,
            // Safari says this when its storage process has died; the handle is dead, a new one may live.
            "UnknownError" if says_lost(message) => Self::Lost,
            _ => Self::Aborted(name.to_owned()),
        }
    }
}

fn says_lost(message: &str) -> bool {
    let message = message.to_ascii_lowercase();
    message.contains("connection") && message.contains("lost")
}

impl From<idb::Error> for StoreError {
    fn from(error: idb::Error) -> Self {
        use idb::Error as E;
        match error {
            E::IndexedDbNotFound(_) => Self::NoStorage,
            E::DomException(exception) => Self::from_thrown(&exception),
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
            | E::TransactionOpenFailed(thrown) => Self::from_thrown(&thrown),
            _ => Self::Aborted("unexpected".to_owned()),
        }
    }
}
