//! What passes between a passport and a follower, once it is open: a kind, a place in a line, and content. Not what the content
//! says: see [`update`](crate::update) and [`reply`](crate::reply).

use super::pairing::Mailbox;
use crate::OpenError;
use blake2::{Blake2b512, Digest as _};
use std::fmt;

/// What follows from everything in a post, and stands in the one behind it.
pub type Link = [u8; 8];

/// What a post is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PostKind {
    /// What the follower may see now.
    Update,
    /// What the follower says back.
    Reply,
    /// Word that something has come, and nothing else.
    Receipt,
    /// Entries of the log, for another device that keeps the same passport.
    Entries,
    /// A locked copy of everything, for the day on which the patient's phone is lost.
    Rescue,
    /// Word that nothing more will come.
    Farewell,
}

impl PostKind {
    /// Every kind, in the order of their numbers from 1.
    pub const ALL: [Self; 6] = [
        Self::Update,
        Self::Reply,
        Self::Receipt,
        Self::Entries,
        Self::Rescue,
        Self::Farewell,
    ];

    pub(super) fn code(self) -> u8 {
        match self {
            Self::Update => 1,
            Self::Reply => 2,
            Self::Receipt => 3,
            Self::Entries => 4,
            Self::Rescue => 5,
            Self::Farewell => 6,
        }
    }

    pub(super) fn of(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Something that one side sends to the other.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Post {
    /// What it is.
    pub kind: PostKind,
    /// Which line it is of. Every device that sends has a line of its own, drawn at random, and counts on it.
    pub line: u32,
    /// Its number on that line, from 1.
    pub number: u32,
    /// The [`link`](Self::link) of the one before it on that line; zeros for the first.
    pub before: Link,
    /// What it says.
    pub content: Vec<u8>,
}

/// What stands before the content: kind, line, number, and the link of the one before.
const HEAD: usize = 1 + 4 + 4 + 8;

impl Post {
    /// What follows from all of it and from where it was sent.
    #[must_use]
    pub fn link(&self, mailbox: Mailbox) -> Link {
        let mut hash = Blake2b512::new();
        hash.update(b"red thread post link 1 ");
        hash.update(mailbox);
        hash.update(self.write());
        let mut link = Link::default();
        for (to, from) in link.iter_mut().zip(hash.finalize()) {
            *to = from;
        }
        link
    }

    /// The bytes that are signed and sealed: all of it.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut inside = Vec::with_capacity(HEAD + self.content.len());
        inside.push(self.kind.code());
        inside.extend_from_slice(&self.line.to_le_bytes());
        inside.extend_from_slice(&self.number.to_le_bytes());
        inside.extend_from_slice(&self.before);
        inside.extend_from_slice(&self.content);
        inside
    }

    /// What [`write`](Self::write) wrote. A kind that is not known was signed by somebody whose app is newer.
    ///
    /// # Errors
    /// [`OpenError::Newer`] for such a kind, and [`OpenError::Unreadable`] for what is no post.
    pub fn read(inside: &[u8]) -> Result<Self, OpenError> {
        let (head, content) = inside.split_first_chunk::<HEAD>().ok_or(OpenError::Unreadable)?;
        let [code, l0, l1, l2, l3, n0, n1, n2, n3, before @ ..] = *head;
        let kind = PostKind::of(code);
        let number = u32::from_le_bytes([n0, n1, n2, n3]);
        if number == 0 {
            return Err(OpenError::Unreadable);
        }
        Ok(Self {
            kind: kind.ok_or(OpenError::Newer { version: code })?,
            line: u32::from_le_bytes([l0, l1, l2, l3]),
            number,
            before,
            content: content.to_vec(),
        })
    }
}

/// Why something that came is not taken. Nothing that was there has changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PostError {
    /// It cannot be read.
    Unread(OpenError),
    /// It belongs to another pairing: it is of another passport, or for somebody else.
    OtherPairing,
    /// It bears no signature. Once two devices are paired, nothing without one is taken.
    Unsigned,
    /// It was changed on its way, by somebody who knows how letters are made and does not know the key.
    Altered,
    /// It was signed by somebody else.
    Forged,
}

impl From<OpenError> for PostError {
    fn from(error: OpenError) -> Self {
        Self::Unread(error)
    }
}

impl fmt::Display for PostError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unread(error) => error.fmt(f),
            Self::OtherPairing => {
                f.write_str("This is of another passport, or for somebody else. Nothing was taken from it.")
            }
            Self::Unsigned => f.write_str("This bears no signature. Nothing was taken from it."),
            Self::Altered => {
                f.write_str("This was changed on its way. Nothing was taken from it; ask for it again.")
            }
            Self::Forged => f.write_str("This was made by somebody else. Nothing was taken from it."),
        }
    }
}

impl std::error::Error for PostError {}
