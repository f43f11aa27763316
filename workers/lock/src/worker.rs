//! The way in for the worker's script: the same two tasks, with what JavaScript can throw.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::Refusal;

fn thrown(refusal: Refusal) -> JsValue {
    refusal.word().into()
}

/// Locks a letter, or a backup.
///
/// # Errors
/// The word of a [`Refusal`].
#[wasm_bindgen]
pub fn seal(letter: &[u8], key: &str, is_backup: bool, salt: &[u8]) -> Result<Vec<u8>, JsValue> {
    crate::seal(letter, key, is_backup, salt).map_err(thrown)
}

/// Opens a locked letter, or backup.
///
/// # Errors
/// The word of a [`Refusal`].
#[wasm_bindgen]
pub fn open(locked: &[u8], key: &str, is_backup: bool) -> Result<Vec<u8>, JsValue> {
    crate::open(locked, key, is_backup).map_err(thrown)
}
