//! The phone's own share sheet. It does not make the link.

use crate::device::by_name::{call_and_wait, global, object, of_navigator, property};
use wasm_bindgen::JsValue;

/// How sharing ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shared {
    /// Handed to what the person chose.
    Done,
    /// The person closed the sheet.
    Dismissed,
    /// The browser has no share sheet, or refused.
    Refused,
}

/// Whether this browser has a share sheet.
#[must_use]
pub fn can_share() -> bool {
    of_navigator("share").is_some()
}

/// Offers a link in the share sheet. Call it while a tap is being handled: browsers refuse at other times.
pub async fn share_link(title: &str, url: &str) -> Shared {
    let link = object([("title", title.into()), ("url", url.into())]);
    let Some(navigator) = global("navigator") else {
        return Shared::Refused;
    };
    match call_and_wait(&navigator, "share", &[link.into()]).await {
        Ok(_) => Shared::Done,
        Err(thrown) if is_abort(&thrown) => Shared::Dismissed,
        Err(_) => Shared::Refused,
    }
}

fn is_abort(thrown: &JsValue) -> bool {
    property(thrown, "name").is_some_and(|name| name == "AbortError")
}
