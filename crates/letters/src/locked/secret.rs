//! What opens a lock: a key of ten characters, three words, or a passphrase. All go the same slow way.

use super::{Key, Passphrase, Words};

/// Something that a person keeps or tells, and that opens what was locked with it.
pub trait Secret: Characters {}

impl Secret for Key {}
impl Secret for Words {}
impl Secret for Passphrase {}

/// Kept within this crate, so that what a secret is made of stays with it.
pub trait Characters {
    /// What Argon2 takes.
    fn characters(&self) -> &[u8];
}
