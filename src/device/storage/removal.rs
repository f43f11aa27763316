//! Removes one database. Which one, and when, is decided by whoever asks.

use idb::{Factory, Request};
use js_sys::Promise;
use vault::StoreError;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use crate::device::limit::within;
use crate::device::storage::connection::{LIMIT_MS, error_of, keep_until_answered};
use crate::device::storage::failure::{of_database, of_thrown};

/// Removes the database of this name; one that is not there is removed already. Our own connection to it has to be closed.
///
/// # Errors
/// `Blocked` when another tab keeps it open and does not let go within two seconds; it goes away when that tab does. Else
/// what the browser says.
pub(super) async fn remove_database(name: &str) -> Result<(), StoreError> {
    let mut request = Factory::new()
        .and_then(|factory| factory.delete(name))
        .map_err(of_database)?;
    let promise = Promise::new(&mut |resolve, reject| {
        request.on_success(move |_| drop(resolve.call0(&JsValue::UNDEFINED)));
        request.on_error(move |event| drop(reject.call1(&JsValue::UNDEFINED, &error_of(event))));
    });
    keep_until_answered(request, &promise);
    match within(LIMIT_MS, JsFuture::from(promise)).await {
        Some(Ok(_)) => Ok(()),
        Some(Err(thrown)) => Err(of_thrown(&thrown)),
        None => Err(StoreError::Blocked),
    }
}
