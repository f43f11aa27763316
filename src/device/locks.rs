//! One at a time across tabs, by Web Locks. It does not know what is guarded.

use std::future::Future;

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

use crate::device::by_name::{call, of_navigator, settled};
use crate::device::limit::within;

/// Runs the task while this page, and no other of this origin, holds the named lock.
///
/// A browser without locks, or one that refuses them here, runs the task at once: whoever relies on the lock for more
/// than order must check by other means as well.
pub async fn holding<T: Future>(name: &str, task: T) -> T::Output {
    let _held = acquire(name).await;
    task.await
}

/// The same, but `None` when the lock is not given within so many milliseconds; then the task was not begun.
pub async fn holding_within<T: Future>(limit_ms: u32, name: &str, task: T) -> Option<T::Output> {
    let _held = within(limit_ms, acquire(name)).await?;
    Some(task.await)
}

/// Whether this browser keeps two pages apart.
#[must_use]
pub fn exist() -> bool {
    of_navigator("locks").is_some()
}

/// Gives the lock back when it is dropped, also when it has not been granted yet.
struct Held {
    release: Function,
}

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.release.call0(&JsValue::UNDEFINED);
    }
}

async fn acquire(name: &str) -> Option<Held> {
    let locks = of_navigator("locks")?;
    let (released, release) = promise()?;
    let (granted, grant) = promise()?;
    let held = Held { release };

    // The browser holds the lock for as long as the promise that this function answers is open.
    let on_grant = {
        let grant = grant.clone();
        Closure::once_into_js(move |_lock: JsValue| -> JsValue {
            let _ = grant.call0(&JsValue::UNDEFINED);
            released
        })
    };
    let request = call(&locks, "request", &[name.into(), on_grant]).ok()?;
    // A refused request must not leave the task waiting: it ends the wait as well.
    call(&request, "then", &[JsValue::UNDEFINED, grant.into()]).ok()?;
    settled(&granted).await.ok()?;
    Some(held)
}

/// A promise and the function that resolves it.
fn promise() -> Option<(JsValue, Function)> {
    let mut resolver = None;
    let promise = Promise::new(&mut |resolve, _reject| resolver = Some(resolve));
    Some((promise.into(), resolver?))
}
