//! The key that everything kept on a device is sealed with: one for each passport, 32 random bytes. Not where it lies, and
//! not the lock that takes it away.
//!
//! A browser's database leaves what was deleted in its files for as long as it likes; a small file is gone when it is
//! deleted. So nothing readable goes into the database, and taking this key away takes everything away.

use crate::sealing::{self, Context, first};
use crate::tag::Letter;
use std::fmt;
use zeroize::{Zeroize as _, ZeroizeOnDrop, Zeroizing};

/// The version of the key's format, and of what is sealed with it.
const VERSION: u8 = 1;
/// How many bytes the key has.
pub const KEY: usize = sealing::KEY;

/// What something was sealed as. Nothing that was sealed as one thing opens as another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kept {
    /// An entry of the log.
    Entry,
    /// An unfinished form.
    Draft,
    /// The key itself, under another one.
    Key,
}

impl Kept {
    fn context(self) -> &'static Context {
        match self {
            Self::Entry => b"red thread kept entry 1",
            Self::Draft => b"red thread kept draft 1",
            Self::Key => b"red thread kept key 1  ",
        }
    }
}

/// Which key something was sealed with: eight bytes that say nothing about the key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct KeyId(pub [u8; 8]);

/// A key of 32 random bytes. Printing it for debugging does not show it, and its memory is wiped when it is let go.
#[derive(Clone, PartialEq, Eq)]
pub struct StoreKey([u8; KEY]);

impl StoreKey {
    /// The key of these bytes, which must come from a secure source.
    #[must_use]
    pub const fn new(random: [u8; KEY]) -> Self {
        Self(random)
    }

    /// Which key it is.
    #[must_use]
    pub fn id(&self) -> KeyId {
        KeyId(first(&sealing::hash(&self.0, b"red thread key id 1    ", &[])))
    }

    /// The bytes to keep: the tag, the version and the key.
    #[must_use]
    pub fn write(&self) -> Zeroizing<Vec<u8>> {
        let body = Zeroizing::new([&[VERSION][..], &self.0].concat());
        Zeroizing::new(Letter::StoreKey.tagged(&body))
    }

    /// Reads kept bytes; `None` when they are damaged or of another version.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (version, key) = Letter::StoreKey.checked(bytes)?.split_first()?;
        (*version == VERSION).then_some(())?;
        Some(Self(key.try_into().ok()?))
    }

    /// The bytes, sealed. The same bytes give the same every time, so that a save whose answer was lost is recognised.
    ///
    /// # Errors
    /// `None` when there is more than the cipher takes, which is far above [`crate::limits::ENTRY`].
    #[must_use]
    pub fn seal(&self, kept: Kept, bytes: &[u8]) -> Option<Vec<u8>> {
        let sealed = sealing::seal(&self.0, kept.context(), bytes)?;
        Some(Letter::Sealed.tagged(&[&[VERSION][..], &sealed].concat()))
    }

    /// What was sealed; `None` when it was sealed with another key, as another thing, or has been changed.
    #[must_use]
    pub fn open(&self, kept: Kept, sealed: &[u8]) -> Option<Vec<u8>> {
        let (version, rest) = Letter::Sealed.checked(sealed)?.split_first()?;
        (*version == VERSION).then_some(())?;
        sealing::open(&self.0, kept.context(), rest)
    }
}

impl fmt::Debug for StoreKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StoreKey(hidden)")
    }
}

impl Drop for StoreKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl ZeroizeOnDrop for StoreKey {}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: StoreKey = StoreKey::new([7; KEY]);

    #[test]
    fn what_was_sealed_opens_and_says_nothing_before_that() {
        for length in [0, 1, 16, 1000] {
            let bytes = vec![b'a'; length];
            let sealed = ONE.seal(Kept::Entry, &bytes).unwrap();
            assert_eq!(ONE.open(Kept::Entry, &sealed), Some(bytes));
            assert!(!sealed.windows(4).any(|four| four == b"aaaa"));
        }
    }

    #[test]
    fn it_opens_with_no_other_key_and_as_no_other_thing() {
        let sealed = ONE.seal(Kept::Entry, b"who feeds the cat").unwrap();
        assert_eq!(StoreKey::new([8; KEY]).open(Kept::Entry, &sealed), None);
        for other in [Kept::Draft, Kept::Key] {
            assert_eq!(ONE.open(other, &sealed), None);
        }
    }

    #[test]
    fn no_flipped_bit_and_no_lost_byte_is_missed() {
        let sealed = ONE.seal(Kept::Draft, b"who feeds the cat").unwrap();
        for bit in 0..sealed.len() * 8 {
            let mut damaged = sealed.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(ONE.open(Kept::Draft, &damaged), None, "bit {bit}");
        }
        for length in 0..sealed.len() {
            assert_eq!(ONE.open(Kept::Draft, &sealed[..length]), None, "{length} bytes");
        }
    }

    #[test]
    fn the_cipher_is_what_refuses_a_change_and_not_the_tag_alone() {
        let sealed = ONE.seal(Kept::Draft, b"who feeds the cat").unwrap();
        let mut body = Letter::Sealed.checked(&sealed).unwrap().to_vec();
        for byte in 1..body.len() {
            body[byte] ^= 1;
            assert_eq!(
                ONE.open(Kept::Draft, &Letter::Sealed.tagged(&body)),
                None,
                "byte {byte}"
            );
            body[byte] ^= 1;
        }
    }

    #[test]
    fn the_same_is_sealed_the_same_and_another_with_another_nonce() {
        let sealed = |bytes| ONE.seal(Kept::Entry, bytes).unwrap();
        assert_eq!(sealed(b"one"), sealed(b"one"));
        assert_ne!(sealed(b"one")[7..31], sealed(b"two")[7..31]);
    }

    #[test]
    fn a_key_is_read_as_it_was_written_and_is_not_shown() {
        assert_eq!(StoreKey::read(&ONE.write()), Some(ONE));
        let mut damaged = ONE.write();
        damaged[20] ^= 1;
        assert_eq!(StoreKey::read(&damaged), None);
        assert_eq!(format!("{ONE:?}"), "StoreKey(hidden)");
    }

    #[test]
    fn what_was_sealed_once_opens_for_ever() {
        let hex = |bytes: &[u8]| -> String { bytes.iter().map(|byte| format!("{byte:02x}")).collect() };
        assert_eq!(hex(&ONE.id().0), "cb3fe7bc10c06a53");
        assert_eq!(
            hex(&ONE.seal(Kept::Entry, b"entry").unwrap()),
            "c5468e22d55301a2fcd006f891610ce6a2379119c98cc38ba03f3860f2754f47ae070fd10448ad7d672ebd8f13eb24e88b7fe64a"
        );
    }
}
