//! What opens a lock: a key of ten characters, or three words. Both go the same slow way.

use super::{Key, Words};

/// Something that a person keeps or tells, and that opens what was locked with it.
pub trait Secret: Characters {}

impl Secret for Key {}
impl Secret for Words {}

/// Kept within this crate, so that what a secret is made of stays with it.
pub trait Characters {
    /// What Argon2 takes, in ASCII.
    fn characters(&self) -> &[u8];
}
