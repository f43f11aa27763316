//! The way in for the worker's script: one task, with what JavaScript can throw.

use letters::incoming::Here;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use zones::Zones;

/// Looks through what was brought. `zone` is where the patient is, empty when that is not known.
///
/// # Errors
/// A word, when the day is none.
#[wasm_bindgen]
pub fn look(bytes: &[u8], may_be_a_letter: bool, julian_day: i32, zone: &str) -> Result<String, JsValue> {
    let here = Here {
        zone,
        clocks: &Zones::default(),
    };
    crate::found_in(bytes, may_be_a_letter, julian_day, here).ok_or_else(|| "no day".into())
}
