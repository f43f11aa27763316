//! Obtains the files of words. What is in them is for `words` to read.

use passport::Language;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Response;

use crate::device::by_name::{call_and_wait, global, property, settled};

/// Why a file of words did not come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FetchError {
    /// This build has no file of that name.
    NoFile,
    /// Nothing answered: no network, and the file was not kept on the device.
    Unreachable,
    /// The server answered with this status instead of the file.
    Refused(u16),
}

/// The words of the app in this language.
///
/// # Errors
/// When the build has no such file, or it cannot be had now.
pub async fn words(language: Language) -> Result<String, FetchError> {
    if let Some(text) = begun_at_boot(language).await {
        return Ok(text);
    }
    fetch(&format!("words.{}", language.tag())).await
}

/// The texts of the sample passport in this language.
///
/// # Errors
/// When the build has no such file, or it cannot be had now.
pub async fn sample(language: Language) -> Result<String, FetchError> {
    fetch(&format!("sample.{}", language.tag())).await
}

/// The boot script begins to fetch the words of its language while this code is still on its way. Should that have
/// failed, asking again is better than giving up.
async fn begun_at_boot(language: Language) -> Option<String> {
    let boot = global("redThread")?;
    let chosen = property(&boot, "language")?.as_string()?;
    if Language::serving(&chosen) != Some(language) {
        return None;
    }
    settled(&property(&boot, "words")?).await.ok()?.as_string()
}

async fn fetch(name: &str) -> Result<String, FetchError> {
    let file = file_named(name).ok_or(FetchError::NoFile)?;
    let response = call_and_wait(&js_sys::global(), "fetch", &[file.into()]).await;
    let response: Response = response
        .and_then(|response| response.dyn_into())
        .map_err(|_: JsValue| FetchError::Unreachable)?;
    if !response.ok() {
        return Err(FetchError::Refused(response.status()));
    }
    let text = call_and_wait(&response, "text", &[]).await;
    text.ok()
        .and_then(|text| text.as_string())
        .ok_or(FetchError::Unreachable)
}

/// Files carry the hash of their content in their name; the boot script knows which name stands for which.
fn file_named(name: &str) -> Option<String> {
    property(&property(&global("redThread")?, "files")?, name)?.as_string()
}
