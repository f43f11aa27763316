//! Four words that both sides find in what they have told each other, to be said aloud and compared: if somebody has put their own keys
//! between the two, the words differ.

use super::keys::PublicKeys;
use crate::locked::{Cost, LockError, stretch, syllable_of};

/// How many words there are, and how many syllables each has.
const WORDS: usize = 4;
const SYLLABLES: usize = 2;

/// Four words of two syllables: 48 bits, and each try takes as much work as a key. Whoever wants other keys to give the same words would
/// have to try 2 to the 47 of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spoken(String);

impl Spoken {
    /// The words that follow from the keys of both sides. This takes a second or so, and belongs into a worker.
    ///
    /// # Errors
    /// [`LockError::NoMemory`].
    pub fn of(passport: &PublicKeys, follower: &PublicKeys) -> Result<Self, LockError> {
        let both = [passport.write(), follower.write()];
        let bits = stretch(both.as_flattened(), Cost::DEFAULT, b"red thread word1")?;
        let mut syllables = bits
            .iter()
            .map(|byte| syllable_of(usize::from(byte & 63)))
            .map(|syllable| String::from_utf8_lossy(&syllable).into_owned());
        let mut word = || -> String { syllables.by_ref().take(SYLLABLES).collect() };
        let words: Vec<String> = (0..WORDS).map(|_| word()).collect();
        Ok(Self(words.join(" ")))
    }

    /// The words, with a space between: `balu keti savu nedo`.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.0
    }
}
