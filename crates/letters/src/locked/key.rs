//! The key of a locked letter: 50 bits as ten characters that a person reads out or types in. Where the bits come from
//! is the caller's matter.

use super::secret::Characters;
use std::fmt;
use zeroize::{Zeroize as _, ZeroizeOnDrop, Zeroizing};

/// Crockford's base32: no I, L, O or U, which are mistaken for others.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many characters a key has.
const LENGTH: usize = 10;

/// A key of 50 bits. Printing it for debugging does not show it, and its memory is wiped when it is let go.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; LENGTH]);

impl Key {
    /// The key of the lowest 50 of these bits, which must be random.
    #[must_use]
    pub fn from_bits(bits: u64) -> Self {
        let mut characters = [b'0'; LENGTH];
        for (character, place) in characters.iter_mut().rev().zip(0..) {
            let digit = (bits >> (5 * place)) & 31;
            let at = usize::try_from(digit).unwrap_or_default();
            *character = ALPHABET.get(at).copied().unwrap_or_default();
        }
        Self(characters)
    }

    /// The key as a person typed or pasted it. Case, spaces, hyphens, quotation marks, and characters that show nothing do
    /// not matter, O is 0, and I and L are 1. What ends in a colon before it, as in `Key: 7KQ2M XP4DH`, is passed over.
    ///
    /// # Errors
    /// A [`KeyError`] that says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        match text.rsplit_once([':', '\u{ff1a}']) {
            Some((_, behind)) => Self::of_signs(behind),
            None => Self::of_signs(text),
        }
    }

    fn of_signs(text: &str) -> Result<Self, KeyError> {
        let mut key = Self([0; LENGTH]);
        let mut places = key.0.iter_mut();
        let typed = text.chars().filter(|c| !is_passed_over(*c));
        for character in typed {
            let known = known_as(character).ok_or(KeyError::NotInKeys(character))?;
            *places.next().ok_or(KeyError::TooLong)? = known;
        }
        match places.len() {
            0 => Ok(key),
            missing => Err(KeyError::TooShort { missing }),
        }
    }

    /// The key for a person: two groups of five, such as `7KQ2M XP4DH`. The text is wiped when it is let go; what it is
    /// copied into is not.
    #[must_use]
    pub fn shown(&self) -> Zeroizing<String> {
        let (first, second) = self.0.split_at(LENGTH / 2);
        let characters = first.iter().chain(b" ").chain(second);
        Zeroizing::new(characters.map(|character| char::from(*character)).collect())
    }
}

impl Characters for Key {
    fn characters(&self) -> &[u8] {
        &self.0
    }
}

/// What stands around and between the characters that matter: space, marks, and what a messenger puts in unseen.
pub(super) fn is_passed_over(character: char) -> bool {
    let is_mark = matches!(character, '-' | '_' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    let is_quote = matches!(
        character,
        '"' | '\'' | '`' | '*' | '«' | '»' | '‹' | '›' | '\u{2018}'..='\u{201f}'
    );
    let is_unseen = matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    );
    character.is_whitespace() || is_mark || is_quote || is_unseen
}

/// The character of the alphabet that was meant.
fn known_as(character: char) -> Option<u8> {
    let upper = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        upper => upper,
    };
    ALPHABET.iter().copied().find(|known| char::from(*known) == upper)
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(hidden)")
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl ZeroizeOnDrop for Key {}

/// What is wrong with characters that should be a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KeyError {
    /// Some are missing.
    TooShort {
        /// How many, 1 to 10.
        missing: usize,
    },
    /// There are more than ten.
    TooLong,
    /// No key has this character.
    NotInKeys(char),
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooShort { missing: 1 } => f.write_str("One character is missing. There are ten."),
            Self::TooShort { missing } => write!(f, "{missing} characters are missing. There are ten."),
            Self::TooLong => f.write_str("These are too many characters. There are ten."),
            Self::NotInKeys(character) => {
                write!(
                    f,
                    "There is no {character:?} in these characters. Look again what it is."
                )
            }
        }
    }
}

impl std::error::Error for KeyError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(bits: u64) -> String {
        Key::from_bits(bits).shown().to_string()
    }

    #[test]
    fn a_key_is_shown_in_two_groups_of_five() {
        assert_eq!(shown(0), "00000 00000");
        assert_eq!(shown(u64::MAX), "ZZZZZ ZZZZZ");
        assert_eq!(shown(0x0123_4567_89ab), "014D2 PF2DB");
        assert_eq!(shown(1 << 49), "G0000 00000");
        assert_eq!(shown(1 << 50), shown(0));
    }

    #[test]
    fn a_key_is_read_however_a_person_types_it() {
        let key = Key::parse("7KQ2M XP4DH").unwrap();
        for typed in [
            "7KQ2MXP4DH",
            "7kq2m-xp4dh",
            " 7 K Q 2 M X P 4 D H\n",
            "7kq2m – XP4DH",
            "7KQ2M\u{a0}XP4DH",
            "\u{feff}7KQ2M\u{200b} XP4DH\u{2060}",
            "\u{202a}7KQ2M XP4DH\u{202c}",
            "\u{2068}7KQ2M\u{ad}XP4DH\u{2069}",
            "\"7KQ2M XP4DH\"",
            "“7KQ2M XP4DH”.",
            "«7KQ2M XP4DH»",
            "'7KQ2M XP4DH'.",
            "7KQ2M XP4DH.",
            "Key: 7KQ2M XP4DH",
            "Nøkkel: 7KQ2M XP4DH",
            "Nøglen er:\n»7KQ2M XP4DH«.",
        ] {
            assert_eq!(Key::parse(typed), Ok(key.clone()), "{typed:?}");
        }
        assert_eq!(Key::parse("oOiIlL1111"), Key::parse("0011111111"));
    }

    #[test]
    fn every_shown_key_is_read_back() {
        for turn in 0..64 {
            let key = Key::from_bits(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(turn));
            assert_eq!(Key::parse(&key.shown()), Ok(key));
        }
    }

    #[test]
    fn what_is_wrong_with_a_key_is_said() {
        let table = [
            ("", KeyError::TooShort { missing: 10 }),
            ("7KQ2M XP4D", KeyError::TooShort { missing: 1 }),
            ("7KQ2M XP4DH2", KeyError::TooLong),
            ("7KQ2M XP4DU", KeyError::NotInKeys('U')),
            ("7KQ2M XP4Dø", KeyError::NotInKeys('ø')),
            ("Key: 7KQ2M XP4D", KeyError::TooShort { missing: 1 }),
            ("Key: 7KQ2M XP4D!", KeyError::NotInKeys('!')),
            ("Key: 7KQ2M XP4DH 5", KeyError::TooLong),
            ("Key 7KQ2M XP4DH", KeyError::TooLong),
        ];
        for (typed, reason) in table {
            assert_eq!(Key::parse(typed), Err(reason), "{typed}");
        }
    }

    #[test]
    fn debugging_does_not_show_a_key() {
        assert_eq!(format!("{:?}", Key::from_bits(7)), "Key(hidden)");
    }
}
