//! The symbols of text and the path of bits to each: short for the common ones. It predicts nothing.
//!
//! A capital is a mark and its small letter, so that a word costs little more at the beginning of a sentence. What is not
//! in the alphabet is a mark and a byte of its UTF-8, once for each byte.

/// The symbols in the order of their codes.
const SYMBOLS: &str = " etnar\0sidlogmh\u{1}kvfpbuåyjc,01øæ.w245x36789z-?:/@q+'é()%\n!\";&=°–’…×äöü<>\u{2}";
/// How many codes there are of each length, from one bit on. Codes of one length count up; the first of the next length
/// follows the last, doubled.
const LENGTHS: [u32; 13] = [0, 0, 2, 4, 10, 5, 8, 7, 6, 3, 3, 4, 20];

/// Ends every text. No cleaned text contains it.
pub(super) const END: char = '\0';
/// The next letter is a capital.
pub(super) const CAPITAL: char = '\u{1}';
/// A byte follows.
pub(super) const BYTE: char = '\u{2}';

/// What sort of symbol it is; part of the format as a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sort {
    Other = 0,
    Letter = 1,
    Digit = 2,
    Space = 3,
}

/// The symbols and their codes.
#[derive(Clone)]
pub(super) struct Alphabet {
    symbols: Vec<Symbol>,
    lengths: Vec<Length>,
}

#[derive(Clone, Copy)]
struct Symbol {
    character: char,
    /// A one, then the bits of the code.
    code: u32,
}

/// The codes of one length.
#[derive(Clone, Copy)]
struct Length {
    first: u32,
    count: u32,
    /// How many symbols have shorter codes.
    shorter: u32,
}

/// One step through a text: a symbol, and the byte that follows a [`BYTE`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    Symbol(u8),
    Byte(u8),
}

impl Alphabet {
    pub(super) fn new() -> Self {
        let mut alphabet = Self {
            symbols: Vec::with_capacity(80),
            lengths: vec![Length {
                first: 1,
                count: 0,
                shorter: 0,
            }],
        };
        let mut characters = SYMBOLS.chars();
        let (mut next, mut shorter) = (1, 0);
        for count in LENGTHS {
            next *= 2;
            alphabet.lengths.push(Length {
                first: next,
                count,
                shorter,
            });
            let codes = next..next + count;
            let symbols = codes.zip(characters.by_ref());
            alphabet
                .symbols
                .extend(symbols.map(|(code, character)| Symbol { character, code }));
            next += count;
            shorter += count;
        }
        alphabet
    }

    /// The way to a symbol: a one, then the bits of its code.
    pub(super) fn code(&self, symbol: u8) -> u32 {
        self.symbols
            .get(usize::from(symbol))
            .map_or(1, |symbol| symbol.code)
    }

    /// The symbol at the end of a way.
    pub(super) fn at(&self, path: u32) -> Option<u8> {
        let length = self.lengths.get(path.ilog2() as usize)?;
        let number = path
            .checked_sub(length.first)
            .filter(|number| *number < length.count)?;
        u8::try_from(length.shorter + number).ok()
    }

    /// The character of a symbol, [`END`], [`CAPITAL`] or [`BYTE`].
    pub(super) fn character(&self, symbol: u8) -> char {
        self.symbols
            .get(usize::from(symbol))
            .map_or(END, |symbol| symbol.character)
    }

    fn symbol(&self, character: char) -> Option<u8> {
        let at = self
            .symbols
            .iter()
            .position(|symbol| symbol.character == character)?;
        u8::try_from(at).ok()
    }

    /// The steps of a text, with its end.
    pub(super) fn steps(&self, text: &str) -> Vec<Step> {
        let mut steps = Vec::with_capacity(text.len() + 8);
        for character in text.chars().filter(|c| !is_mark(*c)) {
            match (self.symbol(character), self.small(character)) {
                (Some(symbol), _) => steps.push(Step::Symbol(symbol)),
                (None, Some(small)) => {
                    steps.extend(self.symbol(CAPITAL).map(Step::Symbol));
                    steps.push(Step::Symbol(small));
                }
                (None, None) => {
                    for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                        steps.extend(self.symbol(BYTE).map(Step::Symbol));
                        steps.push(Step::Byte(byte));
                    }
                }
            }
        }
        steps.extend(self.symbol(END).map(Step::Symbol));
        steps
    }

    /// The small letter of a capital, when both turn into each other.
    fn small(&self, capital: char) -> Option<u8> {
        let small = only(capital.to_lowercase())?;
        self.symbol(small)
            .filter(|_| small != capital && as_capital(small) == Some(capital))
    }
}

/// The capital of a small letter, if it is one character.
pub(super) fn as_capital(small: char) -> Option<char> {
    only(small.to_uppercase()).filter(|capital| *capital != small)
}

fn only(mut characters: impl Iterator<Item = char>) -> Option<char> {
    let first = characters.next()?;
    characters.next().is_none().then_some(first)
}

/// Whether a character stands for something else in the alphabet. No cleaned text contains one.
fn is_mark(character: char) -> bool {
    matches!(character, END | CAPITAL | BYTE)
}

impl Sort {
    pub(super) fn of(character: char) -> Self {
        match character {
            ' ' => Self::Space,
            _ if character.is_ascii_digit() => Self::Digit,
            _ if character.is_ascii_alphabetic()
                || matches!(character, 'å' | 'æ' | 'ø' | 'é' | 'ä' | 'ö' | 'ü') =>
            {
                Self::Letter
            }
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_way_leads_to_one_symbol_and_every_symbol_has_a_way() {
        let alphabet = Alphabet::new();
        let all = u8::try_from(SYMBOLS.chars().count()).unwrap();
        let mut room = 0_u32;
        for symbol in 0..all {
            let code = alphabet.code(symbol);
            assert_eq!(alphabet.at(code), Some(symbol));
            // No way leads through the end of another.
            assert!((1..code.ilog2()).all(|cut| alphabet.at(code >> cut).is_none()));
            room += 1 << (13 - code.ilog2());
        }
        assert_eq!(room, 1 << 13);
        assert_eq!(SYMBOLS.chars().collect::<BTreeSet<_>>().len(), usize::from(all));
    }

    #[test]
    fn a_capital_is_a_mark_and_its_small_letter() {
        let alphabet = Alphabet::new();
        let words = |text: &str| -> Vec<char> {
            let steps = alphabet.steps(text).into_iter();
            let character = |step| match step {
                Step::Symbol(symbol) => alphabet.character(symbol),
                Step::Byte(byte) => char::from(byte),
            };
            steps.map(character).collect()
        };
        assert_eq!(words("Åse 5"), [CAPITAL, 'å', 's', 'e', ' ', '5', END]);
        assert_eq!(words("ß"), [BYTE, '\u{c3}', BYTE, '\u{9f}', END]);
        assert_eq!(words(""), [END]);
    }
}
