//! The cryptography of a locked letter, put together from published parts. What the bytes mean is not its matter.

use super::{Cost, LockError, Secret};
use crate::OpenError;
use argon2::{Algorithm, Argon2, Block, Version};
use chacha20poly1305::aead::{AeadInOut as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce, Tag};
use subtle::ConstantTimeEq as _;
use zeroize::{Zeroize as _, Zeroizing};

/// The length of the salt in bytes.
pub(super) const SALT: usize = 16;
/// The length of the commitment in bytes.
pub(super) const COMMITMENT: usize = 16;
/// How many bytes sealing adds.
pub(super) const SEAL: usize = 16;

/// Stands before the letter's head in what is sealed along, so that nothing of ours can be taken for another's.
const CONTEXT: &[u8] = b"red thread locked letter 1";

/// Cipher key, nonce and commitment, one after the other.
const DERIVED: usize = 32 + 12 + COMMITMENT;

/// What a key and a salt give: enough to seal or open one letter.
pub(super) struct Opener {
    cipher: ChaCha20Poly1305,
    nonce: Nonce,
    commitment: [u8; COMMITMENT],
}

impl Opener {
    /// The slow part.
    pub(super) fn derive(key: &impl Secret, cost: Cost, salt: &[u8; SALT]) -> Result<Self, LockError> {
        let derived = stretched(key.characters(), cost, salt)?;
        let parts = split(&derived).ok_or(LockError::NoMemory)?;
        let (cipher_key, nonce, commitment) = parts;
        Ok(Self {
            cipher: ChaCha20Poly1305::new(cipher_key.into()),
            nonce: (*nonce).into(),
            commitment: *commitment,
        })
    }

    pub(super) fn commitment(&self) -> &[u8; COMMITMENT] {
        &self.commitment
    }

    /// Whether the letter with this commitment was locked with this key, in a time that does not tell how nearly.
    pub(super) fn commits_to(&self, commitment: &[u8; COMMITMENT]) -> bool {
        self.commitment.ct_eq(commitment).into()
    }

    /// The sealed letter: as long as the letter, and the seal behind it.
    pub(super) fn seal(&self, head: &[u8], letter: &[u8]) -> Result<Vec<u8>, LockError> {
        let mut sealed = letter.to_vec();
        let seal = self
            .cipher
            .encrypt_inout_detached(&self.nonce, &along(head), sealed.as_mut_slice().into())
            .map_err(|_| LockError::TooLarge)?;
        sealed.extend_from_slice(&seal);
        Ok(sealed)
    }

    /// The letter, when neither it nor the head has been changed.
    pub(super) fn open(&self, head: &[u8], sealed: &[u8]) -> Result<Vec<u8>, LockError> {
        let (letter, seal) = sealed.split_last_chunk::<SEAL>().ok_or(OpenError::Unreadable)?;
        let mut letter = letter.to_vec();
        self.cipher
            .decrypt_inout_detached(
                &self.nonce,
                &along(head),
                letter.as_mut_slice().into(),
                &Tag::from(*seal),
            )
            .map_err(|_| OpenError::Unreadable)?;
        Ok(letter)
    }
}

fn along(head: &[u8]) -> Vec<u8> {
    [CONTEXT, head].concat()
}

fn split(derived: &[u8; DERIVED]) -> Option<(&[u8; 32], &[u8; 12], &[u8; COMMITMENT])> {
    let (cipher_key, rest) = derived.split_first_chunk()?;
    let (nonce, commitment) = rest.split_first_chunk()?;
    Some((cipher_key, nonce, commitment.try_into().ok()?))
}

/// Something that follows from bytes as slowly as a key is tried.
pub(crate) fn stretch(bytes: &[u8], cost: Cost, salt: &[u8; SALT]) -> Result<[u8; 8], LockError> {
    let derived = stretched(bytes, cost, salt)?;
    let (first, _) = derived.split_first_chunk().ok_or(LockError::NoMemory)?;
    Ok(*first)
}

/// Argon2id over the key's characters. A device without the memory gets an error and no crash.
fn stretched(
    characters: &[u8],
    cost: Cost,
    salt: &[u8; SALT],
) -> Result<Zeroizing<[u8; DERIVED]>, LockError> {
    let params = cost.params(DERIVED).map_err(|_| LockError::TooCostly)?;
    let blocks = params.block_count();
    let mut memory: Vec<Block> = Vec::new();
    memory
        .try_reserve_exact(blocks)
        .map_err(|_| LockError::NoMemory)?;
    memory.resize(blocks, Block::new());
    let mut derived = Zeroizing::new([0; DERIVED]);
    let filled = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
        characters,
        salt,
        &mut derived[..],
        &mut memory,
    );
    for block in &mut memory {
        block.zeroize();
    }
    filled.map_err(|_| LockError::NoMemory)?;
    Ok(derived)
}
