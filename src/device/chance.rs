//! Random numbers from the browser. It does not say what they are for: the ids of records are made of them.

use crate::device::by_name::global;
use wasm_bindgen::JsCast;
use web_sys::Crypto;

/// Sixty-four random bits.
///
/// They come from the browser's secure source. Every browser that runs WebAssembly has one; should it refuse all the
/// same, ordinary random numbers stand in, which still keep ids apart. So this is for ids, not for secrets.
#[must_use]
pub fn fresh() -> u64 {
    let mut bytes = [0; 8];
    let secure = global("crypto")
        .and_then(|crypto| crypto.dyn_into::<Crypto>().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !secure {
        bytes = bytes.map(|_| (js_sys::Math::random() * 256.0) as u8);
    }
    u64::from_le_bytes(bytes)
}

/// Thirty-two random bytes for a secret, from the browser's secure source and from no other; `None` where it has none.
#[must_use]
pub fn secret() -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    let crypto = global("crypto")?.dyn_into::<Crypto>().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}
