//! The answer to an invitation: the follower's keys, sealed with the secret that stood in it. That the right person has answered is for
//! people to make sure: see [`Spoken`](super::Spoken).

use super::invitation::{self, Invitation};
use super::keys::{PUBLIC, PublicKeys, Seed};
use super::post::PostError;
use super::texts;
use crate::glance::tagged;
use crate::sealing::{self, Context, KEY, first};
use crate::tag::Letter;
use crate::{OpenError, limits};
use zeroize::Zeroizing;

/// The version of this format.
const VERSION: u8 = 1;
const SEALED: &Context = b"red thread acceptance 1";

/// What somebody who was invited answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Acceptance {
    /// The keys of the follower's side.
    pub keys: PublicKeys,
    /// What the follower calls themself.
    pub name: String,
}

impl Acceptance {
    /// The letter that answers an invitation.
    ///
    /// # Errors
    /// `None` never happens for names of ordinary length: it stands for a cipher that takes no more.
    #[must_use]
    pub fn write(&self, to: &Invitation) -> Option<Vec<u8>> {
        let mut inside = self.keys.write().to_vec();
        texts::write(&mut inside, &self.name);
        let sealed = sealing::seal(&key(&to.secret), SEALED, &inside)?;
        let body = [&to.pairing.to_be_bytes()[..], &sealed].concat();
        Some(tagged(Letter::Acceptance, VERSION, body))
    }

    /// The pairing that a letter answers to. Nothing else of it has been looked at.
    ///
    /// # Errors
    /// One [`OpenError`] that says why it cannot be told.
    pub fn pairing_of(bytes: &[u8]) -> Result<u64, OpenError> {
        parts(bytes).map(|(pairing, _)| pairing)
    }

    /// Opens the answer to the invitation that belongs to this seed.
    ///
    /// # Errors
    /// One [`PostError`]: [`OtherPairing`](PostError::OtherPairing) when it answers another, and
    /// [`Altered`](PostError::Altered) when whoever made it has not seen the invitation.
    pub fn open(bytes: &[u8], invited_with: &Seed) -> Result<Self, PostError> {
        let (pairing, sealed) = parts(bytes)?;
        if pairing != invitation::pairing_of(invited_with) {
            return Err(PostError::OtherPairing);
        }
        let to = Invitation::new(invited_with, "", "");
        let inside = sealing::open(&key(&to.secret), SEALED, sealed).ok_or(PostError::Altered)?;
        Ok(content(&inside).ok_or(OpenError::Unreadable)?)
    }
}

fn content(inside: &[u8]) -> Option<Acceptance> {
    let (keys, rest) = inside.split_first_chunk::<PUBLIC>()?;
    let (name, rest) = texts::read(rest)?;
    rest.is_empty().then_some(Acceptance {
        keys: PublicKeys::read(keys)?,
        name,
    })
}

/// The key that follows from the secret of an invitation.
fn key(secret: &[u8]) -> Zeroizing<[u8; KEY]> {
    Zeroizing::new(first(&sealing::hash(
        &[0; KEY],
        b"red thread accept key 1",
        secret,
    )))
}

fn parts(bytes: &[u8]) -> Result<(u64, &[u8]), OpenError> {
    if bytes.len() > limits::PAIRING {
        return Err(OpenError::TooLarge);
    }
    let body = Letter::Acceptance.checked(bytes).ok_or(OpenError::Damaged)?;
    match body.split_first() {
        Some((&VERSION, rest)) => {
            let (pairing, sealed) = rest.split_first_chunk().ok_or(OpenError::Unreadable)?;
            Ok((u64::from_be_bytes(*pairing), sealed))
        }
        Some((&version, _)) if version > VERSION => Err(OpenError::Newer { version }),
        _ => Err(OpenError::Unreadable),
    }
}
