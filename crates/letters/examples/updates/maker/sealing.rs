//! Sealing bytes with a key, as a context. Not what is sealed, nor who has the key.

use super::hash::{context, hashed};
use chacha20poly1305::aead::{AeadInOut as _, KeyInit as _};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};

/// How many bytes of nonce stand before what is sealed, and how many of seal behind it.
pub const NONCE: usize = 24;
pub const SEAL: usize = 16;

/// The nonce, the sealed bytes and the seal.
pub fn seal(key: &[u8; 32], words: &str, bytes: &[u8]) -> Vec<u8> {
    seal_with(key, words, hashed(key, words, bytes), bytes)
}

/// The same with a nonce that may be another than it has to be.
pub fn seal_with(key: &[u8; 32], words: &str, nonce: [u8; NONCE], bytes: &[u8]) -> Vec<u8> {
    let mut sealed = bytes.to_vec();
    let seal = cipher(key).encrypt_inout_detached(
        &XNonce::from(nonce),
        &context(words),
        sealed.as_mut_slice().into(),
    );
    [&nonce[..], &sealed, &seal.unwrap()].concat()
}

/// What was sealed, if it was sealed like this.
pub fn open(key: &[u8; 32], words: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, rest) = sealed.split_first_chunk::<NONCE>()?;
    let (bytes, seal) = rest.split_last_chunk::<SEAL>()?;
    let mut bytes = bytes.to_vec();
    let nonce_of = XNonce::from(*nonce);
    cipher(key)
        .decrypt_inout_detached(
            &nonce_of,
            &context(words),
            bytes.as_mut_slice().into(),
            seal.into(),
        )
        .ok()?;
    (hashed::<NONCE>(key, words, &bytes) == *nonce).then_some(bytes)
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    let key: [u8; 32] = hashed(key, "red thread cipher key 1", &[]);
    XChaCha20Poly1305::new(&Key::from(key))
}
