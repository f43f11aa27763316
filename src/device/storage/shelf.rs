//! The two shelves, which never mix: the person's own passport and the sample. Not what lies on them.

use idb::{Factory, Request};
use js_sys::Promise;
use vault::StoreError;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::device::limit::within;
use crate::device::locks;
use crate::device::storage::connection::{self, LIMIT_MS};
use crate::device::storage::failure::{of_database, of_thrown};

/// Which passport is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shelf {
    /// The person's own.
    Own,
    /// The sample, which can be thrown away.
    Sample,
}

impl Shelf {
    /// Each shelf, the person's own first.
    pub const ALL: [Self; 2] = [Self::Own, Self::Sample];

    /// The name of the database, and of the lock that keeps its writers apart.
    #[must_use]
    pub fn database(self) -> &'static str {
        match self {
            Self::Own => "red-thread",
            Self::Sample => "red-thread-sample",
        }
    }

    /// The shelf whose database has this name.
    #[must_use]
    pub fn of_database(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shelf| shelf.database() == name)
    }
}

/// Throws the sample passport away. There is no way to name the person's own here, so no mistake can reach it.
///
/// # Errors
/// `Blocked` when another tab keeps the sample open and does not let go within two seconds; else what the browser says.
pub async fn throw_away_sample() -> Result<(), StoreError> {
    let shelf = Shelf::Sample;
    locks::holding(shelf.database(), async move {
        connection::close(shelf);
        let mut request = Factory::new()
            .and_then(|factory| factory.delete(shelf.database()))
            .map_err(of_database)?;
        let promise = Promise::new(&mut |resolve, reject| {
            request.on_success(move |_| drop(resolve.call0(&JsValue::UNDEFINED)));
            request
                .on_error(move |event| drop(reject.call1(&JsValue::UNDEFINED, &connection::error_of(event))));
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
    })
    .await
}
