//! The phone's own share sheet. It does not make the link.

use crate::device::by_name::{call, call_and_wait, global, object, of_navigator, property};
use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::File;

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
    share(object([("title", title.into()), ("url", url.into())]).into()).await
}

/// Offers a file in the share sheet, under the same rule; `None` when this browser shares no such file. Nothing stands
/// beside the file: some receivers would take the words and drop it.
pub async fn share_file(file: &File) -> Option<Shared> {
    let files = Array::of1(file);
    let offer: JsValue = object([("files", files.into())]).into();
    let can = call(&global("navigator")?, "canShare", std::slice::from_ref(&offer)).ok()?;
    if !can.is_truthy() {
        return None;
    }
    Some(share(offer).await)
}

async fn share(offer: JsValue) -> Shared {
    let Some(navigator) = global("navigator") else {
        return Shared::Refused;
    };
    match call_and_wait(&navigator, "share", &[offer]).await {
        Ok(_) => Shared::Done,
        Err(thrown) if is_abort(&thrown) => Shared::Dismissed,
        Err(_) => Shared::Refused,
    }
}

fn is_abort(thrown: &JsValue) -> bool {
    property(thrown, "name").is_some_and(|name| name == "AbortError")
}
