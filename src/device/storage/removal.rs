//! Removes one database. Which one, and when, is decided by whoever asks.

use idb::{Factory, Request};
use js_sys::Promise;
use vault::StoreError;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::device::limit::within;
use crate::device::storage::connection::{LIMIT_MS, error_of};
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
    let mut answer = JsFuture::from(promise);
    match within(LIMIT_MS, &mut answer).await {
        Some(Ok(_)) => Ok(()),
        Some(Err(thrown)) => Err(of_thrown(&thrown)),
        None => {
            // The callbacks must live for as long as the browser may still call them.
            spawn_local(async move {
                let _ = answer.await;
                drop(request);
            });
            Err(StoreError::Blocked)
        }
    }
}
