//! The keys of one side of a pairing: all follow from 32 random bytes. Not what is sealed or signed with them.

use crate::sealing::{self, Context, KEY, first};
use ed25519_dalek::SigningKey;
use std::fmt;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::{Zeroize as _, ZeroizeOnDrop, Zeroizing};

/// How many bytes the public keys of one side have.
pub const PUBLIC: usize = 2 * KEY;

/// What one side of a pairing keeps to itself. Every pairing has its own, so that nothing that is sent to one follower can be
/// connected with what is sent to another. Printing it for debugging does not show it, and its memory is wiped when it is let go.
#[derive(Clone, PartialEq, Eq)]
pub struct Seed([u8; KEY]);

impl Seed {
    /// The seed of these bytes, which must come from a secure source.
    #[must_use]
    pub const fn new(random: [u8; KEY]) -> Self {
        Self(random)
    }

    /// The bytes to keep.
    #[must_use]
    pub fn bytes(&self) -> &[u8; KEY] {
        &self.0
    }

    /// What the other side has to know.
    #[must_use]
    pub fn public(&self) -> PublicKeys {
        PublicKeys {
            signing: self.signing().verifying_key().to_bytes(),
            sealing: PublicKey::from(&self.sealing()).to_bytes(),
        }
    }

    /// What this side signs with.
    pub(super) fn signing(&self) -> SigningKey {
        SigningKey::from_bytes(&self.derived(b"red thread signing 1   "))
    }

    /// What this side agrees on a common key with.
    pub(super) fn sealing(&self) -> StaticSecret {
        StaticSecret::from(*self.derived(b"red thread agreement 1 "))
    }

    /// Something that follows from the seed and says nothing about it.
    pub(super) fn derived<const N: usize>(&self, context: &Context) -> Zeroizing<[u8; N]> {
        Zeroizing::new(first(&sealing::hash(&self.0, context, &[])))
    }
}

impl fmt::Debug for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seed(hidden)")
    }
}

impl Drop for Seed {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl ZeroizeOnDrop for Seed {}

/// What one side of a pairing tells the other: an Ed25519 key that its signatures hold with, and an X25519 key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PublicKeys {
    pub(super) signing: [u8; KEY],
    pub(super) sealing: [u8; KEY],
}

impl PublicKeys {
    /// The keys as they travel. Whether they are keys at all is found out when a pairing is made of them.
    #[must_use]
    pub fn read(bytes: &[u8; PUBLIC]) -> Option<Self> {
        let (signing, sealing) = bytes.split_first_chunk()?;
        Some(Self {
            signing: *signing,
            sealing: *sealing.first_chunk()?,
        })
    }

    /// The bytes that travel.
    #[must_use]
    pub fn write(&self) -> [u8; PUBLIC] {
        let mut bytes = [0; PUBLIC];
        for (to, from) in bytes.iter_mut().zip(self.signing.iter().chain(&self.sealing)) {
            *to = *from;
        }
        bytes
    }
}
