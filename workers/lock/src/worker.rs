//! The way in for the worker's script: the same two tasks, with what JavaScript can throw.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::Refusal;
use letters::locked::Purpose;

fn thrown(refusal: Refusal) -> JsValue {
    refusal.word().into()
}

/// What something is locked for, by the number that the page sends.
fn purpose(number: u8) -> Result<Purpose, JsValue> {
    let known = [
        Purpose::Letter,
        Purpose::Backup,
        Purpose::Device,
        Purpose::Invitation,
    ];
    known
        .into_iter()
        .find(|purpose| purpose.code() == number)
        .ok_or_else(|| "not a letter".into())
}

/// Locks something.
///
/// # Errors
/// The word of a [`Refusal`].
#[wasm_bindgen]
pub fn seal(letter: &[u8], secret: &str, purpose: u8, salt: &[u8]) -> Result<Vec<u8>, JsValue> {
    crate::seal(letter, secret, self::purpose(purpose)?, salt).map_err(thrown)
}

/// Opens something that was locked.
///
/// # Errors
/// The word of a [`Refusal`].
#[wasm_bindgen]
pub fn open(locked: &[u8], secret: &str, purpose: u8) -> Result<Vec<u8>, JsValue> {
    crate::open(locked, secret, self::purpose(purpose)?).map_err(thrown)
}
