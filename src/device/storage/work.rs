//! One transaction: begun, done or aborted. Nothing in it waits for anything but the browser, or it would end too early.

use idb::{ObjectStore, Transaction};
use js_sys::{Array, Promise};
use vault::StoreError;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::IdbTransaction;

use crate::device::by_name::{call, object};
use crate::device::storage::connection::Connection;
use crate::device::storage::failure::{of_database, of_thrown};

/// How sure the browser must be before it calls a transaction complete.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Reads only.
    Reading,
    /// Writes what the person has saved: complete means that it is on the disk.
    Saving,
    /// Writes what the person is typing: it outlives the page but perhaps not a power cut, and costs no wait.
    Jotting,
}

/// A transaction under way.
#[derive(Clone)]
pub(super) struct Work {
    inner: IdbTransaction,
}

impl Work {
    /// Begins a transaction over these stores.
    pub(super) fn begin(connection: &Connection, stores: &[&str], kind: Kind) -> Result<Self, StoreError> {
        let stores: Array = stores.iter().map(|store| JsValue::from(*store)).collect();
        let (mode, durability) = match kind {
            Kind::Reading => ("readonly", "default"),
            Kind::Saving => ("readwrite", "strict"),
            Kind::Jotting => ("readwrite", "relaxed"),
        };
        // By name, because neither `idb` nor the typed bindings can ask for durability.
        let options = object([("durability", durability.into())]);
        let inner = call(
            &connection.database,
            "transaction",
            &[stores.into(), mode.into(), options.into()],
        )
        .map_err(|thrown| of_thrown(&thrown))?;
        Ok(Self {
            inner: inner.unchecked_into(),
        })
    }

    /// A store of this transaction.
    pub(super) fn store(&self, name: &str) -> Result<ObjectStore, StoreError> {
        self.handle().object_store(name).map_err(of_database)
    }

    /// Takes everything back.
    pub(super) fn abort(&self) {
        let _ = self.handle().abort();
    }

    /// Asks the browser to finish without waiting for more, so that what is under way outlives a page that is closing.
    pub(super) fn hurry(&self) {
        let _ = self.handle().commit();
    }

    /// Waits until the transaction is complete. Await it at once: its events do not wait.
    pub(super) async fn done(&self) -> Result<(), StoreError> {
        let complete = Promise::new(&mut |resolve, reject| {
            self.inner.set_oncomplete(Some(&resolve));
            self.inner.set_onabort(Some(&reject));
        });
        JsFuture::from(complete)
            .await
            .map(drop)
            .map_err(|_| match self.inner.error() {
                Some(reason) => of_thrown(&reason),
                None => StoreError::Aborted("AbortError".to_owned()),
            })
    }

    fn handle(&self) -> Transaction {
        self.inner.clone().into()
    }
}
