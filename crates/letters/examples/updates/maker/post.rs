//! One post, from what it says to the bytes that travel, with a way in at every step. Not what becomes of it.

use super::keys::{Direction, Seed, link};
use super::{POST, sealing, tagged};
use ed25519_dalek::Signer as _;

/// The kinds of posts there are.
pub const UPDATE: u8 = 1;
pub const REPLY: u8 = 2;
pub const RECEIPT: u8 = 3;
pub const ENTRIES: u8 = 4;
pub const RESCUE: u8 = 5;
pub const FAREWELL: u8 = 6;

/// How many bytes of a post are signed before its content, and how many sign them.
pub const HEAD: usize = 17;
pub const SIGNATURE: usize = 64;

/// What stands before the sealed part: tag, version, mailbox.
pub const SEALED_AT: usize = super::TAG + 1 + 8;

/// What a post says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub kind: u8,
    pub line: u32,
    pub number: u32,
    pub before: [u8; 8],
    pub content: Vec<u8>,
}

impl Said {
    /// All that is signed of it but the mailbox: from the kind to the end of the content.
    pub fn body(&self) -> Vec<u8> {
        let mut body = vec![self.kind];
        body.extend(self.line.to_le_bytes());
        body.extend(self.number.to_le_bytes());
        body.extend(self.before);
        body.extend(&self.content);
        body
    }

    pub fn link(&self, way: &Direction) -> [u8; 8] {
        link(&way.mailbox, &self.body())
    }

    /// Rightly made.
    pub fn letter(&self, way: &Direction, by: &Seed) -> Vec<u8> {
        let body = self.body();
        let signature = sign(by, &way.mailbox, &body);
        sealed(way, &body, &signature)
    }
}

/// What a signature is over.
pub fn signed(mailbox: &[u8; 8], body: &[u8]) -> Vec<u8> {
    [b"red thread post signed 1", &mailbox[..], body].concat()
}

pub fn sign(by: &Seed, mailbox: &[u8; 8], body: &[u8]) -> [u8; SIGNATURE] {
    by.signing().sign(&signed(mailbox, body)).to_bytes()
}

/// A letter of this body with this behind it, which may be anything.
pub fn sealed(way: &Direction, body: &[u8], signature: &[u8]) -> Vec<u8> {
    let sealed = sealing::seal(&way.key, "red thread post seal 1", &[body, signature].concat());
    carried(1, &way.mailbox, &sealed)
}

/// A letter of this version for this mailbox, whatever is in it.
pub fn carried(version: u8, mailbox: &[u8; 8], sealed: &[u8]) -> Vec<u8> {
    tagged(POST, &[&[version], &mailbox[..], sealed].concat())
}

/// What somebody with the key reads of a post: its body and its signature, neither of them held against anything.
pub fn opened(way: &Direction, letter: &[u8]) -> Option<(Vec<u8>, [u8; SIGNATURE])> {
    let (before, rest) = letter.split_at_checked(SEALED_AT)?;
    let inside = sealing::open(&way.key, "red thread post seal 1", rest)?;
    let (body, signature) = inside.split_last_chunk()?;
    (before == carried(1, &way.mailbox, rest).get(..SEALED_AT)?).then(|| (body.to_vec(), *signature))
}
