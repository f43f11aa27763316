//! Another maker of everything that passes between paired devices, written from `docs/format.md` alone: it makes what is right, and what
//! is wrong in exactly one way. It shares no code with `letters::paired`, and knows nothing of what an update says.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "shared by an example and by tests, each of which uses a part"
)]

pub mod hash;
pub mod keys;
pub mod meeting;
pub mod post;
pub mod sealing;
pub mod weak;

use siphasher::sip::SipHasher24;

/// What the tags are made with.
pub const INVITATION: &[u8; 16] = b"red thread:invit";
pub const ACCEPTANCE: &[u8; 16] = b"red thread:accep";
pub const POST: &[u8; 16] = b"red thread:paire";

/// How many bytes a tag takes.
pub const TAG: usize = 6;

/// A body behind its tag.
pub fn tagged(key: &[u8; 16], body: &[u8]) -> Vec<u8> {
    let tag = SipHasher24::new_with_key(key).hash(body).to_le_bytes();
    tag.into_iter().take(TAG).chain(body.iter().copied()).collect()
}

/// The same letter after something has become of it, with a tag that holds again.
pub fn retagged(key: &[u8; 16], letter: &[u8], change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut body = letter.iter().copied().skip(TAG).collect();
    change(&mut body);
    tagged(key, &body)
}
