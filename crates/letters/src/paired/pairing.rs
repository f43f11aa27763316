//! One side of a pairing that is complete: it seals and signs what goes to the other side, and opens what comes from there.

use super::keys::{PublicKeys, Seed};
use super::post::{Post, PostError};
use crate::glance::tagged;
use crate::sealing::{self, Context, KEY, first};
use crate::tag::Letter;
use crate::{OpenError, limits};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use std::fmt;
use x25519_dalek::PublicKey;
use zeroize::Zeroizing;

/// The version of this format. It stands for the algorithms as well: there is nothing to choose.
const VERSION: u8 = 1;
/// How many bytes a signature has.
const SIGNATURE: usize = 64;

/// Where something is to arrive: eight bytes that only the two sides can tell from others.
pub type Mailbox = [u8; 8];

/// Which side of a pairing this is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// A device that keeps the passport.
    Passport,
    /// A device that follows it.
    Follower,
}

/// One direction of a pairing.
struct Direction {
    mailbox: Mailbox,
    key: Zeroizing<[u8; KEY]>,
}

/// One side of a pairing.
pub struct Pairing {
    own: SigningKey,
    theirs: VerifyingKey,
    out: Direction,
    into: Direction,
}

impl Pairing {
    /// This side's seed and what the other side has told; `None` when those are no keys.
    #[must_use]
    pub fn new(seed: &Seed, theirs: &PublicKeys, side: Side) -> Option<Self> {
        let agreed = seed.sealing().diffie_hellman(&PublicKey::from(theirs.sealing));
        if !agreed.was_contributory() {
            return None;
        }
        let verifying = VerifyingKey::from_bytes(&theirs.signing).ok()?;
        if verifying.is_weak() {
            return None;
        }
        let own = seed.public().write();
        let theirs = theirs.write();
        let both = match side {
            Side::Passport => [own, theirs],
            Side::Follower => [theirs, own],
        };
        let direction = |context: &Context| {
            let all = sealing::hash(agreed.as_bytes(), context, both.as_flattened());
            let key = Zeroizing::new(first(&all));
            let mailbox = first(&sealing::hash(&key, b"red thread mailbox 1   ", &[]));
            Direction { mailbox, key }
        };
        let from_passport = direction(b"red thread from home 1 ");
        let from_follower = direction(b"red thread from afar 1 ");
        let (out, into) = match side {
            Side::Passport => (from_passport, from_follower),
            Side::Follower => (from_follower, from_passport),
        };
        Some(Self {
            own: seed.signing(),
            theirs: verifying,
            out,
            into,
        })
    }

    /// Where what the other side sends arrives.
    #[must_use]
    pub fn mailbox(&self) -> Mailbox {
        self.into.mailbox
    }

    /// Where what this side sends arrives.
    #[must_use]
    pub fn outward(&self) -> Mailbox {
        self.out.mailbox
    }

    /// Signs and seals something for the other side.
    ///
    /// # Errors
    /// [`TooLarge`] above [`limits::LETTER`].
    pub fn seal(&self, post: &Post) -> Result<Vec<u8>, TooLarge> {
        let mut inside = post.write();
        let signature = self.own.sign(&signed(&self.out, &inside));
        inside.extend_from_slice(&signature.to_bytes());
        self.out.seal(&inside).ok_or(TooLarge)
    }

    /// Opens what the other side has sealed. In which order things have come is not looked at: see [`Lines`](super::Lines).
    ///
    /// # Errors
    /// One [`PostError`] that says why it is not taken.
    pub fn open(&self, bytes: &[u8]) -> Result<Post, PostError> {
        let (mailbox, sealed) = parts(bytes).map_err(|error| unread(bytes, error))?;
        if mailbox != self.into.mailbox {
            return Err(PostError::OtherPairing);
        }
        let inside = sealing::open(&self.into.key, SEALED, sealed).ok_or(PostError::Altered)?;
        let (inside, signature) = inside
            .split_last_chunk::<SIGNATURE>()
            .filter(|(_, signature)| signature.iter().any(|byte| *byte != 0))
            .ok_or(PostError::Unsigned)?;
        self.theirs
            .verify_strict(&signed(&self.into, inside), &Signature::from_bytes(signature))
            .map_err(|_| PostError::Forged)?;
        Ok(Post::read(inside)?)
    }
}

#[cfg(test)]
impl Pairing {
    /// What somebody can make who has the secrets of this side and would like it to come from the other.
    pub(super) fn as_if_from_the_other_side(&self, post: &Post) -> Vec<u8> {
        let mut inside = post.write();
        let signature = self.own.sign(&signed(&self.into, &inside));
        inside.extend_from_slice(&signature.to_bytes());
        self.into.seal(&inside).unwrap_or_default()
    }
}

/// What a sealed post is sealed as.
const SEALED: &Context = b"red thread post seal 1 ";

impl Direction {
    fn seal(&self, inside: &[u8]) -> Option<Vec<u8>> {
        let sealed = sealing::seal(&self.key, SEALED, inside)?;
        let letter = tagged(Letter::Paired, VERSION, [&self.mailbox[..], &sealed].concat());
        Some(letter).filter(|letter| letter.len() <= limits::LETTER)
    }
}

/// What a signature is of: also of where it goes, so that nothing can be handed on to somebody else.
fn signed(direction: &Direction, inside: &[u8]) -> Vec<u8> {
    [b"red thread post signed 1", &direction.mailbox[..], inside].concat()
}

/// The mailbox that something is for. Nothing else of it has been looked at.
///
/// # Errors
/// One [`OpenError`] that says why it cannot be told.
pub fn mailbox_of(bytes: &[u8]) -> Result<Mailbox, OpenError> {
    parts(bytes).map(|(mailbox, _)| mailbox)
}

fn parts(bytes: &[u8]) -> Result<(Mailbox, &[u8]), OpenError> {
    if bytes.len() > limits::LETTER {
        return Err(OpenError::TooLarge);
    }
    let body = Letter::Paired.checked(bytes).ok_or(OpenError::Damaged)?;
    match body.split_first() {
        Some((&VERSION, rest)) => {
            let (mailbox, sealed) = rest.split_first_chunk().ok_or(OpenError::Unreadable)?;
            Ok((*mailbox, sealed))
        }
        Some((&version, _)) if version > VERSION => Err(OpenError::Newer { version }),
        _ => Err(OpenError::Unreadable),
    }
}

/// An open letter in the place of a sealed one is whole, and still nothing to be taken: nobody has signed it.
fn unread(bytes: &[u8], error: OpenError) -> PostError {
    let is_open = [Letter::Glance, Letter::Whole, Letter::Reply]
        .iter()
        .any(|letter| letter.checked(bytes).is_some());
    if error == OpenError::Damaged && is_open {
        PostError::Unsigned
    } else {
        PostError::Unread(error)
    }
}

/// There is more in it than may be sent at once.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooLarge;

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("There is too much in this to be sent at once. Nothing was sent.")
    }
}

impl std::error::Error for TooLarge {}
