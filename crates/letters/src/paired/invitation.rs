//! An invitation to follow a passport: the patient's keys for this one pairing, and a secret that the answer is sealed with. Whoever
//! sees it can answer it, so it is shown face to face, or locked with words.

use super::keys::{PUBLIC, PublicKeys, Seed};
use super::texts;
use crate::glance::tagged;
use crate::tag::Letter;
use crate::{OpenError, limits};

/// The version of this format.
const VERSION: u8 = 1;
/// How many bytes name a pairing, and how many the secret has.
const NAME: usize = 8;
const SECRET: usize = 16;

/// What a follower is invited to.
#[derive(Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Which pairing it is about.
    pub pairing: u64,
    /// What the answer is sealed with.
    pub(super) secret: [u8; SECRET],
    /// The keys of the passport's side.
    pub keys: PublicKeys,
    /// What the patient is called.
    pub called: String,
    /// What the patient calls the one who is invited.
    pub invited: String,
}

impl std::fmt::Debug for Invitation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Invitation({:x}, {:?})", self.pairing, self.called)
    }
}

impl Invitation {
    /// The invitation that belongs to a seed: all but the names follows from it, so that it is the same each time it is shown.
    #[must_use]
    pub fn new(seed: &Seed, called: &str, invited: &str) -> Self {
        Self {
            pairing: pairing_of(seed),
            secret: *seed.derived(b"red thread inv secret 1"),
            keys: seed.public(),
            called: called.to_owned(),
            invited: invited.to_owned(),
        }
    }

    /// The letter.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut body = self.pairing.to_be_bytes().to_vec();
        body.extend_from_slice(&self.secret);
        body.extend_from_slice(&self.keys.write());
        texts::write(&mut body, &self.called);
        texts::write(&mut body, &self.invited);
        tagged(Letter::Invitation, VERSION, body)
    }

    /// Reads a letter.
    ///
    /// # Errors
    /// One [`OpenError`] that says why nothing was read.
    pub fn read(bytes: &[u8]) -> Result<Self, OpenError> {
        if bytes.len() > limits::PAIRING {
            return Err(OpenError::TooLarge);
        }
        let body = Letter::Invitation.checked(bytes).ok_or(OpenError::Damaged)?;
        match body.split_first() {
            Some((&VERSION, rest)) => content(rest).ok_or(OpenError::Unreadable),
            Some((&version, _)) if version > VERSION => Err(OpenError::Newer { version }),
            _ => Err(OpenError::Unreadable),
        }
    }
}

/// The name of the pairing that belongs to a seed of the passport's side.
#[must_use]
pub fn pairing_of(seed: &Seed) -> u64 {
    u64::from_be_bytes(*seed.derived::<NAME>(b"red thread pairing id 1"))
}

fn content(rest: &[u8]) -> Option<Invitation> {
    let (name, rest) = rest.split_first_chunk::<NAME>()?;
    let (secret, rest) = rest.split_first_chunk::<SECRET>()?;
    let (keys, rest) = rest.split_first_chunk::<PUBLIC>()?;
    let (called, rest) = texts::read(rest)?;
    let (invited, rest) = texts::read(rest)?;
    rest.is_empty().then_some(Invitation {
        pairing: u64::from_be_bytes(*name),
        secret: *secret,
        keys: PublicKeys::read(keys)?,
        called,
        invited,
    })
}
