//! The words that open a backup: 54 bits as three words of three syllables, which are read and spelt alike in English,
//! Norwegian and Danish. Where the bits come from is the caller's matter.

use super::secret::Characters;
use std::fmt;
use zeroize::{Zeroize as _, ZeroizeOnDrop, Zeroizing};

/// What syllables begin with. Left out are letters that sound alike, or otherwise in another language.
const CONSONANTS: &[u8; 13] = b"bdfgklmnprstv";

/// What syllables end with.
const VOWELS: &[u8; 5] = b"aeiou";

/// The one syllable that there is not: 64 are six bits each, and this one makes most of the words nobody wants to read out.
const LEFT_OUT: &[u8; 2] = b"pu";

/// How many syllables a word has, and how many words there are.
const SYLLABLES: usize = 3;
const WORDS: usize = 3;

/// How many letters there are.
const LETTERS: usize = 2 * SYLLABLES * WORDS;

/// Words of 54 bits. Printing them for debugging does not show them, and their memory is wiped when they are let go.
#[derive(Clone, PartialEq, Eq)]
pub struct Words([u8; LETTERS]);

impl Words {
    /// The words of the lowest 54 of these bits, which must be random.
    #[must_use]
    pub fn from_bits(bits: u64) -> Self {
        let mut letters = [0; LETTERS];
        for (syllable, place) in letters.chunks_exact_mut(2).rev().zip(0..) {
            let number = usize::try_from((bits >> (6 * place)) & 63).unwrap_or_default();
            syllable.copy_from_slice(&syllable_of(number));
        }
        Self(letters)
    }

    /// The words as a person typed them. Case, spaces, hyphens and line breaks do not matter, nor where they stand.
    ///
    /// # Errors
    /// A [`WordsError`] that says what is wrong with them.
    pub fn parse(text: &str) -> Result<Self, WordsError> {
        let mut words = Self([0; LETTERS]);
        let mut places = words.0.iter_mut();
        let typed = text
            .chars()
            .filter(|c| !super::key::is_passed_over(*c) && *c != ',');
        for (at, character) in typed.enumerate() {
            let letter = u8::try_from(character.to_ascii_lowercase()).ok();
            let known = if at % 2 == 0 { &CONSONANTS[..] } else { &VOWELS[..] };
            let letter = letter.filter(|letter| known.contains(letter));
            let word = at / (2 * SYLLABLES) + 1;
            *places.next().ok_or(WordsError::TooLong)? = letter.ok_or(WordsError::Misspelt { word })?;
        }
        if places.len() > 0 {
            return Err(WordsError::TooShort);
        }
        match words.0.chunks_exact(2).position(|syllable| syllable == LEFT_OUT) {
            Some(at) => Err(WordsError::Misspelt {
                word: at / SYLLABLES + 1,
            }),
            None => Ok(words),
        }
    }

    /// The words for a person: `balumo ketiro savune`. The text is wiped when it is let go; what it is copied into is not.
    #[must_use]
    pub fn shown(&self) -> Zeroizing<String> {
        let mut shown = Zeroizing::new(String::with_capacity(LETTERS + WORDS));
        for word in self.0.chunks_exact(2 * SYLLABLES) {
            if !shown.is_empty() {
                shown.push(' ');
            }
            shown.extend(word.iter().copied().map(char::from));
        }
        shown
    }
}

/// The syllable with this number below 64: in order of consonants, then vowels, without the one that is left out.
pub(crate) fn syllable_of(number: usize) -> [u8; 2] {
    let all = CONSONANTS
        .iter()
        .flat_map(|first| VOWELS.map(|second| [*first, second]));
    all.filter(|syllable| syllable != LEFT_OUT)
        .nth(number)
        .unwrap_or_default()
}

impl Characters for Words {
    fn characters(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words(hidden)")
    }
}

impl Drop for Words {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl ZeroizeOnDrop for Words {}

/// What is wrong with letters that should be the words of a backup.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WordsError {
    /// Some are missing.
    TooShort,
    /// There are more than three words.
    TooLong,
    /// There is no such word.
    Misspelt {
        /// Which of them, 1 to 3, if those before it are right.
        word: usize,
    },
}

impl fmt::Display for WordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooShort => f.write_str("Some letters are missing. There are three words of six letters."),
            Self::TooLong => f.write_str("These are too many letters. There are three words of six letters."),
            Self::Misspelt { word } => {
                write!(f, "Word {word} cannot be right. Look again how it is spelt.")
            }
        }
    }
}

impl std::error::Error for WordsError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(bits: u64) -> String {
        Words::from_bits(bits).shown().to_string()
    }

    #[test]
    fn there_are_sixty_four_syllables_and_each_is_another() {
        let all: std::collections::BTreeSet<_> = (0..64).map(syllable_of).collect();
        assert_eq!(all.len(), 64);
        assert!(!all.contains(LEFT_OUT) && !all.contains(&[0, 0]));
        assert_eq!(syllable_of(64), [0, 0]);
    }

    #[test]
    fn words_are_shown_three_with_three_syllables_each() {
        assert_eq!(shown(0), "bababa bababa bababa");
        assert_eq!(shown(u64::MAX), "vuvuvu vuvuvu vuvuvu");
        assert_eq!(shown(1), "bababa bababa bababe");
        assert_eq!(shown(1 << 54), shown(0));
        assert_eq!(shown(0x0012_3456_789a_bcde), "gofoda latino posima");
    }

    #[test]
    fn words_are_read_however_a_person_types_them() {
        let words = Words::parse("balumo ketiro savune").unwrap();
        for typed in [
            "balumoketirosavune",
            "BALUMO-KETIRO-SAVUNE",
            " Balumo, ketiro,\nsavune. ",
            "ba lu mo ke ti ro sa vu ne",
            "balumo\u{a0}ketiro – savune",
        ] {
            assert_eq!(Words::parse(typed), Ok(words.clone()), "{typed}");
        }
    }

    #[test]
    fn every_shown_word_is_read_back() {
        for turn in 0..256 {
            let words = Words::from_bits(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(turn));
            assert_eq!(Words::parse(&words.shown()), Ok(words));
        }
    }

    #[test]
    fn what_is_wrong_with_words_is_said() {
        let table = [
            ("", WordsError::TooShort),
            ("balumo ketiro savun", WordsError::TooShort),
            ("balumo ketiro savune ba", WordsError::TooLong),
            ("balumo kettiro savune", WordsError::Misspelt { word: 2 }),
            ("balumo ketiro sapune", WordsError::Misspelt { word: 3 }),
            ("bålumo ketiro savune", WordsError::Misspelt { word: 1 }),
            ("7KQ2M XP4DH", WordsError::Misspelt { word: 1 }),
        ];
        for (typed, reason) in table {
            assert_eq!(Words::parse(typed), Err(reason), "{typed}");
        }
    }

    #[test]
    fn debugging_does_not_show_words() {
        assert_eq!(format!("{:?}", Words::from_bits(7)), "Words(hidden)");
    }
}
