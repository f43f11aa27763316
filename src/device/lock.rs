//! Locks and opens letters in a worker, which takes a second and much memory on purpose. The lock itself is in `letters`.

use js_sys::Uint8Array;
use letters::locked::Purpose;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Crypto;

use crate::device::by_name::global;
use crate::device::workers::{Job, Unanswered, Worker};

/// An old phone takes some seconds; the largest cost that is accepted takes about four times the usual one.
const LIMIT_MS: u32 = 60_000;
const SALT_BYTES: u32 = 16;

/// Why a letter was not locked or opened. It is as it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LockTrouble {
    /// What was typed cannot be a key: too short, or with signs that no key has.
    NotAKey,
    /// It is not the key of this letter.
    Wrong,
    /// It is no locked letter that this version can read, or was locked for something else.
    NotALetter,
    /// The device has too little memory, or the lock could not be had.
    NotNow,
}

/// A text in one normal form of Unicode, so that two keyboards write the same letter alike.
#[must_use]
pub fn normalised(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}

/// Locks a letter with a key, a backup with words, or a device's key with a passphrase. The salt comes from the browser's secure source.
///
/// # Errors
/// See [`LockTrouble`].
pub async fn seal(letter: &[u8], key: &str, purpose: Purpose) -> Result<Vec<u8>, LockTrouble> {
    let salt = salt().ok_or(LockTrouble::NotNow)?;
    let letter = Uint8Array::from(letter);
    ask(
        "seal",
        &[letter.into(), key.into(), purpose.code().into(), salt.into()],
    )
    .await
}

/// Opens a locked letter with a key, a backup with words, or a device's key with a passphrase, as they were typed.
///
/// # Errors
/// See [`LockTrouble`].
pub async fn open(locked: &[u8], key: &str, purpose: Purpose) -> Result<Vec<u8>, LockTrouble> {
    let locked = Uint8Array::from(locked);
    ask("open", &[locked.into(), key.into(), purpose.code().into()]).await
}

/// One task of a worker that is ended at once afterwards: its memory is large and has held a key.
async fn ask(task: &str, arguments: &[JsValue]) -> Result<Vec<u8>, LockTrouble> {
    let worker = Worker::start(Job::Lock).map_err(|_| LockTrouble::NotNow)?;
    match worker.ask(task, arguments, &[], LIMIT_MS).await {
        Ok(bytes) => bytes
            .dyn_into::<Uint8Array>()
            .map(|bytes| bytes.to_vec())
            .map_err(|_| LockTrouble::NotNow),
        Err(Unanswered::Refused(why)) => Err(trouble(&why)),
        Err(_) => Err(LockTrouble::NotNow),
    }
}

fn trouble(word: &str) -> LockTrouble {
    match word {
        "not a key" => LockTrouble::NotAKey,
        "wrong" => LockTrouble::Wrong,
        "not a letter" => LockTrouble::NotALetter,
        _ => LockTrouble::NotNow,
    }
}

/// Random bytes from the browser's secure source, and from no other.
fn salt() -> Option<Uint8Array> {
    let crypto: Crypto = global("crypto")?.dyn_into().ok()?;
    let salt = Uint8Array::new_with_length(SALT_BYTES);
    crypto.get_random_values_with_array_buffer_view(&salt).ok()?;
    Some(salt)
}
