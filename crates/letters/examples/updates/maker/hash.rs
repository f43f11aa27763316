//! The one hash that keys, names and nonces are cut from. It seals and signs nothing.

use blake2::{Blake2b512, Digest as _};

/// A context with the spaces behind it that make it 23 bytes.
pub fn context(words: &str) -> Vec<u8> {
    assert!(words.len() <= 23, "a context is no longer than that: {words}");
    format!("{words:23}").into_bytes()
}

/// The first bytes of a hash over a key, a context and something more.
pub fn hashed<const N: usize>(key: &[u8; 32], words: &str, bytes: &[u8]) -> [u8; N] {
    first(&[key, &context(words), bytes])
}

/// The first bytes of a hash over all of these, one behind the other.
pub fn first<const N: usize>(parts: &[&[u8]]) -> [u8; N] {
    let hash = Blake2b512::digest(parts.concat());
    let mut first = [0; N];
    first.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    first
}
