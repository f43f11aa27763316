//! Tags as `docs/format.md` defines them, computed apart from the crate, as any hostile maker can.

use siphasher::sip::SipHasher24;

/// What a tag is made with: the name of a kind of letter.
pub type Key = &'static [u8; 16];

/// The letter in a code.
pub const GLANCE: Key = b"red thread:glanc";
/// The letter with all that a reader may see.
pub const WHOLE: Key = b"red thread:whole";
/// A letter that opens with a key.
pub const LOCKED: Key = b"red thread:locke";
/// One part of a letter shown as moving codes.
pub const FRAME: Key = b"red thread:frame";
/// A backup behind its lock.
pub const BACKUP: Key = b"red thread:backu";
/// A word to somebody who is to follow a passport, and their answer.
pub const INVITATION: Key = b"red thread:invit";
pub const ACCEPTANCE: Key = b"red thread:accep";
/// What passes between paired devices.
pub const PAIRED: Key = b"red thread:paire";

/// How many bytes a tag takes.
pub const LENGTH: usize = 6;

/// Puts the tag that holds in front of a body.
pub fn put(key: Key, body: &mut Vec<u8>) {
    let tag = SipHasher24::new_with_key(key).hash(body).to_le_bytes();
    body.splice(..0, tag.into_iter().take(LENGTH)).for_each(drop);
}

/// The body with its tag in front.
pub fn with(key: Key, body: &[u8]) -> Vec<u8> {
    let mut letter = body.to_vec();
    put(key, &mut letter);
    letter
}
