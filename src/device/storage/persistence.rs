//! Whether the browser promises to keep what is stored, and how much room there is. Not when to ask.

use wasm_bindgen::JsValue;

use crate::device::by_name::{call_and_wait, of_navigator, property};
use crate::device::limit::within;

/// One engine can leave the question whether to persist unanswered for ever.
const LIMIT_MS: u32 = 2_000;

/// What the browser promises about the storage of this site.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Persistence {
    /// It is kept until the person deletes it.
    Promised,
    /// The browser may delete it when room gets short or the site is not visited.
    NotPromised,
    /// The browser does not say.
    Unknown,
}

/// How the storage of this site stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Standing {
    /// What the browser promises.
    pub persistence: Persistence,
    /// Roughly how many bytes are used, where the browser says.
    pub used: Option<u64>,
    /// Roughly how many bytes may be used, where the browser says.
    pub quota: Option<u64>,
}

/// Asks the browser to keep what is stored, and answers what it promises then. It takes two seconds at most.
pub async fn persist() -> Persistence {
    promise("persist").await
}

/// How the storage stands, without asking for anything. It takes four seconds at most.
pub async fn standing() -> Standing {
    let persistence = promise("persisted").await;
    let estimate = ask("estimate").await;
    let bytes = |name| {
        let amount = property(estimate.as_ref()?, name)?.as_f64()?;
        (amount >= 0.0).then_some(amount as u64)
    };
    Standing {
        persistence,
        used: bytes("usage"),
        quota: bytes("quota"),
    }
}

async fn promise(method: &str) -> Persistence {
    match ask(method).await.and_then(|answer| answer.as_bool()) {
        Some(true) => Persistence::Promised,
        Some(false) => Persistence::NotPromised,
        None => Persistence::Unknown,
    }
}

async fn ask(method: &str) -> Option<JsValue> {
    let storage = of_navigator("storage")?;
    within(LIMIT_MS, call_and_wait(&storage, method, &[])).await?.ok()
}
