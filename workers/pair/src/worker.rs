//! The way in for the worker's script: the same tasks, with what JavaScript can throw.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{Ends, Refusal};

fn thrown(refusal: Refusal) -> JsValue {
    refusal.word().into()
}

/// The invitation that belongs to a seed.
///
/// # Errors
/// The word of a [`Refusal`].
#[wasm_bindgen]
pub fn invite(seed: &[u8], called: &str, invited: &str) -> Result<Vec<u8>, JsValue> {
    crate::invite(seed, called, invited).map_err(thrown)
}

/// The answer to an invitation.
///
/// # Errors
/// The word of a [`Refusal`].
#[wasm_bindgen]
pub fn accept(seed: &[u8], invitation: &[u8], name: &str) -> Result<Vec<u8>, JsValue> {
    crate::accept(seed, invitation, name).map_err(thrown)
}

/// What stands in the answer to an invitation.
///
/// # Errors
/// The word of a [`Refusal`].
#[wasm_bindgen]
pub fn accepted(seed: &[u8], answer: &[u8]) -> Result<Vec<u8>, JsValue> {
    crate::accepted(seed, answer).map_err(thrown)
}

/// The four words that both sides find.
///
/// # Errors
/// The word of a [`Refusal`].
#[wasm_bindgen]
pub fn spoken(passport: &[u8], follower: &[u8]) -> Result<String, JsValue> {
    crate::spoken(passport, follower).map_err(thrown)
}

/// The public keys of a seed.
///
/// # Errors
/// The word of a [`Refusal`].
#[wasm_bindgen]
pub fn public_keys(seed: &[u8]) -> Result<Vec<u8>, JsValue> {
    crate::public_keys(seed).map_err(thrown)
}

/// The mailbox in which what the other side sends arrives, and the one in which what this side sends does.
///
/// # Errors
/// The word of a [`Refusal`].
#[wasm_bindgen]
pub fn mailboxes(seed: &[u8], theirs: &[u8], is_follower: bool) -> Result<Vec<u8>, JsValue> {
    crate::mailboxes(Ends {
        seed,
        theirs,
        is_follower,
    })
    .map_err(thrown)
}

/// Signs and seals a post.
///
/// # Errors
/// The word of a [`Refusal`].
#[wasm_bindgen]
pub fn seal(seed: &[u8], theirs: &[u8], is_follower: bool, post: &[u8]) -> Result<Vec<u8>, JsValue> {
    let ends = Ends {
        seed,
        theirs,
        is_follower,
    };
    crate::seal(ends, post).map_err(thrown)
}

/// Opens a letter from the other side.
///
/// # Errors
/// The word of a [`Refusal`].
#[wasm_bindgen]
pub fn open(seed: &[u8], theirs: &[u8], is_follower: bool, letter: &[u8]) -> Result<Vec<u8>, JsValue> {
    let ends = Ends {
        seed,
        theirs,
        is_follower,
    };
    crate::open(ends, letter).map_err(thrown)
}
