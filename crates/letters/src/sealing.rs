//! Seals bytes with a key so that the same bytes give the same every time, and opens them. Not where the key comes from, and
//! not what stands around the sealed bytes.
//!
//! XChaCha20-Poly1305, whose nonce is a keyed hash of the content: no chance is needed, nothing can be sealed twice under one
//! nonce by mistake, and nothing opens with two keys.

use blake2::{Blake2b512, Digest as _};
use chacha20poly1305::aead::{AeadInOut as _, KeyInit as _};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

/// How many bytes a key has.
pub(crate) const KEY: usize = 32;
const NONCE: usize = 24;
const SEAL: usize = 16;

/// What something is sealed as. Nothing that was sealed as one thing opens as another. All are of one length, so that no two inputs
/// of the hash run together.
pub(crate) type Context = [u8; 23];

/// The nonce, the sealed bytes and the seal; `None` when there is more than the cipher takes, which is far above any limit of ours.
pub(crate) fn seal(key: &[u8; KEY], context: &Context, bytes: &[u8]) -> Option<Vec<u8>> {
    let nonce = nonce(key, context, bytes);
    let mut sealed = bytes.to_vec();
    let seal = cipher(key)
        .encrypt_inout_detached(&nonce, context, sealed.as_mut_slice().into())
        .ok()?;
    Some([nonce.as_slice(), &sealed, seal.as_slice()].concat())
}

/// What was sealed; `None` when it was sealed with another key, as another thing, or has been changed.
pub(crate) fn open(key: &[u8; KEY], context: &Context, sealed: &[u8]) -> Option<Vec<u8>> {
    let (sent, rest) = sealed.split_first_chunk::<NONCE>()?;
    let (sealed, seal) = rest.split_last_chunk::<SEAL>()?;
    let mut bytes = sealed.to_vec();
    cipher(key)
        .decrypt_inout_detached(
            &XNonce::from(*sent),
            context,
            bytes.as_mut_slice().into(),
            &Tag::from(*seal),
        )
        .ok()?;
    bool::from(nonce(key, context, &bytes).as_slice().ct_eq(sent)).then_some(bytes)
}

fn cipher(key: &[u8; KEY]) -> XChaCha20Poly1305 {
    let key = Zeroizing::new(first::<KEY>(&hash(key, b"red thread cipher key 1", &[])));
    XChaCha20Poly1305::new((&*key).into())
}

fn nonce(key: &[u8; KEY], context: &Context, bytes: &[u8]) -> XNonce {
    first::<NONCE>(&hash(key, context, bytes)).into()
}

/// A keyed hash. The key stands first and every context is as long as every other; and BLAKE2 cannot be continued behind its end.
pub(crate) fn hash(key: &[u8; KEY], context: &Context, bytes: &[u8]) -> Zeroizing<[u8; 64]> {
    let mut hash = Blake2b512::new();
    hash.update(key);
    hash.update(context);
    hash.update(bytes);
    let mut all = Zeroizing::new([0; 64]);
    for (to, from) in all.iter_mut().zip(hash.finalize()) {
        *to = from;
    }
    all
}

/// The first bytes of a hash.
pub(crate) fn first<const N: usize>(hash: &[u8; 64]) -> [u8; N] {
    let mut bytes = [0; N];
    for (to, from) in bytes.iter_mut().zip(hash) {
        *to = *from;
    }
    bytes
}
