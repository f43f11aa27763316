//! A locked letter: any letter, sealed so that it opens with ten characters, or with three words, that travel apart from it; or
//! a device's key, that opens with a passphrase.
//! Not the making of those: chance comes in as bits.
//!
//! Argon2id turns the key into a cipher key, a nonce and a commitment; ChaCha20-Poly1305 seals. The commitment stands in
//! the letter and is compared first, so that a wrong key is told from damage and no letter opens with two keys.

mod cost;
mod crypt;
mod error;
mod key;
mod passphrase;
mod secret;
mod words;

pub use cost::Cost;
pub(crate) use crypt::stretch;
pub use error::LockError;
pub use key::{Key, KeyError};
pub use passphrase::{Passphrase, PassphraseError};
pub use secret::Secret;
pub(crate) use words::syllable_of;
pub use words::{Words, WordsError};

use crate::tag::{Letter, TAG};
use crate::{OpenError, limits};
use crypt::{COMMITMENT, Opener, SALT, SEAL};

/// The version of this format.
const VERSION: u8 = 1;

/// What stands before the sealed bytes, behind the tag: version, purpose, memory, passes, salt, commitment.
const HEAD: usize = 4 + SALT + COMMITMENT;

/// By how many bytes a letter grows when it is locked.
pub const OVERHEAD: usize = TAG + HEAD + SEAL;

/// What something was locked for. Nothing that was locked for one purpose opens for another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// A letter to a reader.
    Letter,
    /// The patient's own copy of everything.
    Backup,
    /// The key of what is kept on a device.
    Device,
    /// An invitation to follow a passport.
    Invitation,
}

impl Purpose {
    /// The number that stands for it in what is locked.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Letter => 1,
            Self::Backup => 2,
            Self::Device => 3,
            Self::Invitation => 4,
        }
    }
}

/// Locks a letter. This takes about as long as opening it, so it belongs into a worker.
///
/// The salt must be 16 random bytes, new for each letter. The same key may lock several.
///
/// # Errors
/// [`LockError::TooLarge`] when the locked letter would be above [`limits::LETTER`] bytes, and [`LockError::NoMemory`].
pub fn seal(
    letter: &[u8],
    key: &impl Secret,
    purpose: Purpose,
    cost: Cost,
    salt: [u8; SALT],
) -> Result<Vec<u8>, LockError> {
    if letter.len() > limits::LETTER - OVERHEAD {
        return Err(LockError::TooLarge);
    }
    let opener = Opener::derive(key, cost, &salt)?;
    let mut body = vec![VERSION, purpose.code(), cost.mebibytes(), cost.passes()];
    body.extend_from_slice(&salt);
    body.extend_from_slice(opener.commitment());
    let sealed = opener.seal(&body, letter)?;
    body.extend_from_slice(&sealed);
    Ok(Letter::Locked.tagged(&body))
}

/// A locked letter that is whole and whose demands are acceptable.
#[derive(Clone, PartialEq, Eq)]
pub struct Locked {
    cost: Cost,
    salt: [u8; SALT],
    commitment: [u8; COMMITMENT],
    head: Vec<u8>,
    sealed: Vec<u8>,
}

impl std::fmt::Debug for Locked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Locked({} bytes, {:?})", self.sealed.len(), self.cost)
    }
}

impl Locked {
    /// Reads what can be read without the key. This is quick and takes hardly any memory.
    ///
    /// # Errors
    /// [`LockError::Refused`] for what is no whole locked letter, [`LockError::OtherPurpose`] when it was locked for
    /// something else, and [`LockError::TooCostly`] when opening it would take more than a phone should give.
    pub fn read(bytes: &[u8], purpose: Purpose) -> Result<Self, LockError> {
        if bytes.len() > limits::LETTER {
            return Err(OpenError::TooLarge.into());
        }
        let body = Letter::Locked.checked(bytes).ok_or(OpenError::Damaged)?;
        match body.first() {
            Some(&VERSION) => {}
            Some(&version) if version > VERSION => return Err(OpenError::Newer { version }.into()),
            _ => return Err(OpenError::Unreadable.into()),
        }
        let (head, sealed) = body
            .split_at_checked(HEAD)
            .filter(|(_, sealed)| sealed.len() >= SEAL)
            .ok_or(OpenError::Unreadable)?;
        let (fixed, salt, commitment) = split_head(head).ok_or(OpenError::Unreadable)?;
        let [_, code, mebibytes, passes] = fixed;
        if code != purpose.code() {
            return Err(LockError::OtherPurpose);
        }
        Ok(Self {
            cost: Cost::new(mebibytes, passes).ok_or(LockError::TooCostly)?,
            salt,
            commitment,
            head: head.to_vec(),
            sealed: sealed.to_vec(),
        })
    }

    /// What opening it takes.
    #[must_use]
    pub fn cost(&self) -> Cost {
        self.cost
    }

    /// Opens it: a second or so of work, in a worker.
    ///
    /// # Errors
    /// [`LockError::WrongKey`] when another key locked it, [`LockError::NoMemory`], and [`LockError::Refused`] when the
    /// key is right and the content is not what was locked, which only a forger brings about.
    pub fn open(&self, key: &impl Secret) -> Result<Vec<u8>, LockError> {
        let opener = Opener::derive(key, self.cost, &self.salt)?;
        if !opener.commits_to(&self.commitment) {
            return Err(LockError::WrongKey);
        }
        opener.open(&self.head, &self.sealed)
    }
}

fn split_head(head: &[u8]) -> Option<([u8; 4], [u8; SALT], [u8; COMMITMENT])> {
    let (fixed, rest) = head.split_first_chunk()?;
    let (salt, commitment) = rest.split_first_chunk()?;
    Some((*fixed, *salt, commitment.try_into().ok()?))
}

#[cfg(test)]
mod tests;
