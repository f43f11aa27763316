//! Signs, seals and opens what passes between paired devices, apart from the page. What is done is in `letters::paired`; this is only the
//! way in for the worker's script.

use letters::OpenError;
use letters::paired::{
    Acceptance, Invitation, PUBLIC, Pairing, Post, PostError, PublicKeys, Seed, Side, Spoken,
};

/// Why something was not made or opened, as one of the words that the page knows; of something newer, with its version.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refusal(String);

impl Refusal {
    /// The word.
    #[must_use]
    pub fn word(&self) -> &str {
        &self.0
    }

    fn new(word: &str) -> Self {
        Self(word.to_owned())
    }
}

impl From<OpenError> for Refusal {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::NotALetter => Self::new("not a letter"),
            OpenError::Damaged => Self::new("damaged"),
            OpenError::Newer { version } => Self(format!("newer {version}")),
            OpenError::TooLarge => Self::new("too large"),
            OpenError::Unreadable => Self::new("unreadable"),
        }
    }
}

impl From<PostError> for Refusal {
    fn from(error: PostError) -> Self {
        match error {
            PostError::Unread(error) => error.into(),
            PostError::OtherPairing => Self::new("other pairing"),
            PostError::Unsigned => Self::new("unsigned"),
            PostError::Altered => Self::new("altered"),
            PostError::Forged => Self::new("forged"),
        }
    }
}

/// The seed, the other side's keys, and which side this is.
#[derive(Clone, Copy, Debug)]
pub struct Ends<'a> {
    /// The 32 bytes of this side's seed.
    pub seed: &'a [u8],
    /// The 64 bytes of the other side's keys.
    pub theirs: &'a [u8],
    /// Whether this is the side that follows.
    pub is_follower: bool,
}

impl Ends<'_> {
    fn pairing(self) -> Result<Pairing, Refusal> {
        let side = if self.is_follower {
            Side::Follower
        } else {
            Side::Passport
        };
        Pairing::new(&seed(self.seed)?, &keys(self.theirs)?, side).ok_or_else(|| Refusal::new("no keys"))
    }
}

/// The invitation that belongs to a seed.
///
/// # Errors
/// A [`Refusal`], when that is no seed.
pub fn invite(seed: &[u8], called: &str, invited: &str) -> Result<Vec<u8>, Refusal> {
    Ok(Invitation::new(&self::seed(seed)?, called, invited).write())
}

/// The answer to an invitation.
///
/// # Errors
/// A [`Refusal`], when it cannot be read.
pub fn accept(seed: &[u8], invitation: &[u8], name: &str) -> Result<Vec<u8>, Refusal> {
    let invitation = Invitation::read(invitation)?;
    let acceptance = Acceptance {
        keys: self::seed(seed)?.public(),
        name: name.to_owned(),
    };
    acceptance
        .write(&invitation)
        .ok_or_else(|| Refusal::new("too large"))
}

/// What stands in the answer to the invitation of a seed: the 64 bytes of the other side's keys, the eight of the mailbox in which what
/// they send arrives, and the name.
///
/// # Errors
/// A [`Refusal`] that says why it is not taken.
pub fn accepted(seed: &[u8], answer: &[u8]) -> Result<Vec<u8>, Refusal> {
    let acceptance = Acceptance::open(answer, &self::seed(seed)?)?;
    let theirs = acceptance.keys.write();
    let ends = Ends {
        seed,
        theirs: &theirs,
        is_follower: false,
    };
    let mailbox = ends.pairing()?.mailbox();
    Ok([&theirs[..], &mailbox, acceptance.name.as_bytes()].concat())
}

/// The four words that both sides find, from the keys of the passport's side and of the follower's.
///
/// # Errors
/// A [`Refusal`], when those are none, or there is too little memory.
pub fn spoken(passport: &[u8], follower: &[u8]) -> Result<String, Refusal> {
    let spoken = Spoken::of(&keys(passport)?, &keys(follower)?);
    let spoken = spoken.map_err(|_| Refusal::new("no memory"))?;
    Ok(spoken.shown().to_owned())
}

/// The public keys of a seed.
///
/// # Errors
/// A [`Refusal`], when that is none.
pub fn public_keys(seed: &[u8]) -> Result<Vec<u8>, Refusal> {
    Ok(self::seed(seed)?.public().write().to_vec())
}

/// The mailbox in which what the other side sends arrives, and the one in which what this side sends does: eight bytes each.
///
/// # Errors
/// A [`Refusal`], when the keys are none.
pub fn mailboxes(ends: Ends<'_>) -> Result<Vec<u8>, Refusal> {
    let pairing = ends.pairing()?;
    Ok([pairing.mailbox(), pairing.outward()].concat())
}

/// Signs and seals a post, as [`Post::write`] writes it.
///
/// # Errors
/// A [`Refusal`], when it is none or too large.
pub fn seal(ends: Ends<'_>, post: &[u8]) -> Result<Vec<u8>, Refusal> {
    let sealed = ends.pairing()?.seal(&Post::read(post)?);
    sealed.map_err(|_| Refusal::new("too large"))
}

/// Opens a letter from the other side: the post, as [`Post::write`] writes it.
///
/// # Errors
/// A [`Refusal`] that says why it is not taken.
pub fn open(ends: Ends<'_>, letter: &[u8]) -> Result<Vec<u8>, Refusal> {
    Ok(ends.pairing()?.open(letter)?.write())
}

fn seed(bytes: &[u8]) -> Result<Seed, Refusal> {
    let bytes = bytes.try_into().map_err(|_| Refusal::new("no keys"))?;
    Ok(Seed::new(bytes))
}

fn keys(bytes: &[u8]) -> Result<PublicKeys, Refusal> {
    let bytes: &[u8; PUBLIC] = bytes.try_into().map_err(|_| Refusal::new("no keys"))?;
    PublicKeys::read(bytes).ok_or_else(|| Refusal::new("no keys"))
}

#[cfg(target_arch = "wasm32")]
pub mod worker;

#[cfg(test)]
mod tests;
