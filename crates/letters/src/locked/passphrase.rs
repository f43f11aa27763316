//! A passphrase that a person made up, for the lock on their device. Whether it is good enough is said here; where it is
//! asked for is not.

use super::secret::Characters;
use std::collections::BTreeSet;
use std::fmt;
use zeroize::{Zeroize as _, ZeroizeOnDrop, Zeroizing};

/// The fewest characters: whoever has a copy of the phone's storage can try as often as they like.
const LEAST: usize = 10;
/// The most.
const MOST: usize = 128;
/// Without a letter it is a number, such as a birthday, and has to be at least so many.
const LEAST_DIGITS: usize = 16;
/// How many different characters there must be at least.
const LEAST_DIFFERENT: usize = 5;

/// A passphrase. Printing it for debugging does not show it, and its memory is wiped when it is let go.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Vec<u8>);

impl Passphrase {
    /// A passphrase as a person typed it. How many spaces stand between words, or at its ends, does not matter; capitals do.
    /// The text has to be in one normal form of Unicode already, so that two keyboards write the same letter alike.
    ///
    /// # Errors
    /// A [`PassphraseError`] that says why it is none, or would be guessed.
    pub fn parse(text: &str) -> Result<Self, PassphraseError> {
        let mut one = Zeroizing::new(String::with_capacity(text.len()));
        for word in text.split_whitespace() {
            if !one.is_empty() {
                one.push(' ');
            }
            one.push_str(word);
        }
        let count = one.chars().count();
        let different: BTreeSet<char> = one.chars().flat_map(char::to_lowercase).collect();
        if count < LEAST {
            return Err(PassphraseError::TooShort);
        }
        if count > MOST {
            return Err(PassphraseError::TooLong);
        }
        let is_number = !one.chars().any(char::is_alphabetic);
        if different.len() < LEAST_DIFFERENT || (is_number && count < LEAST_DIGITS) {
            return Err(PassphraseError::TooPlain);
        }
        Ok(Self(one.as_bytes().to_vec()))
    }
}

impl Characters for Passphrase {
    fn characters(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(hidden)")
    }
}

impl Drop for Passphrase {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl ZeroizeOnDrop for Passphrase {}

/// Why something is no passphrase, or would be guessed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PassphraseError {
    /// It has fewer than ten characters.
    TooShort,
    /// It has more than 128 characters.
    TooLong,
    /// It is a short number, or the same few characters again and again.
    TooPlain,
}

impl fmt::Display for PassphraseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooShort => {
                "A passphrase has at least ten characters. A few words are easiest to remember."
            }
            Self::TooLong => "A passphrase has at most 128 characters.",
            Self::TooPlain => "This would be guessed. Take a few words that do not belong together.",
        })
    }
}

impl std::error::Error for PassphraseError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_be_guessed_is_refused_with_its_reason() {
        for (typed, expected) in [
            ("", Err(PassphraseError::TooShort)),
            ("123456", Err(PassphraseError::TooShort)),
            ("  cat   dog ", Err(PassphraseError::TooShort)),
            ("1957 03 12 11", Err(PassphraseError::TooPlain)),
            ("12.03.1957", Err(PassphraseError::TooPlain)),
            ("aaaaaaaaaaaaaaa", Err(PassphraseError::TooPlain)),
            ("Abababababab", Err(PassphraseError::TooPlain)),
            ("4711 0815 2342 9001", Ok(())),
            ("katten sover hele dagen", Ok(())),
            ("blåbærøl på fjellet", Ok(())),
        ] {
            assert_eq!(Passphrase::parse(typed).map(drop), expected, "{typed}");
        }
        assert_eq!(
            Passphrase::parse(&"abcdefgh ".repeat(20)),
            Err(PassphraseError::TooLong)
        );
    }

    #[test]
    fn spaces_do_not_matter_and_capitals_do() {
        let parse = |typed| Passphrase::parse(typed).unwrap();
        assert_eq!(
            parse("katten  sover hele dagen "),
            parse("katten sover hele dagen")
        );
        assert_ne!(parse("Katten sover hele dagen"), parse("katten sover hele dagen"));
        assert_eq!(
            format!("{:?}", parse("katten sover hele dagen")),
            "Passphrase(hidden)"
        );
    }
}
