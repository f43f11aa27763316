//! Letters that open to a summary, as bytes and as the digits of a link.

use crate::corpus::{Known, open};
use crate::draw::{any_digit, one_in, one_of};
use crate::input::Input;
use crate::mutate::{Dice, mutate};
use crate::run::Soak;
use crate::tally::Outcome;
use letters::{digits, limits};
use passport::Summary;

/// One input in so many is a letter as it is: it shows that the reader would open what it refuses.
const WHOLE: usize = 50_000;

/// Opens letters.
pub struct Opening<'a> {
    letters: &'a [Known],
    /// One input in so many has a tag made anew: reading text is slow work, and it is done for most of these.
    hostile: usize,
    /// One of the other inputs in so many is damaged as digits are: by a camera, a messenger, a hand.
    as_digits: usize,
    input: Input,
}

impl<'a> Opening<'a> {
    /// Letters in codes.
    pub fn of_glances(letters: &'a [Known]) -> Self {
        Self::new(letters, 1_000, usize::MAX)
    }

    /// Whole letters.
    pub fn of_wholes(letters: &'a [Known]) -> Self {
        Self::new(letters, 1_000, usize::MAX)
    }

    /// Letters of any kind, damaged on their way.
    pub fn of_damaged(letters: &'a [Known]) -> Self {
        Self::new(letters, 1_000, 10)
    }

    fn new(letters: &'a [Known], hostile: usize, as_digits: usize) -> Self {
        Self {
            letters,
            hostile,
            as_digits,
            input: Input::default(),
        }
    }

    /// What the damaged digits of a letter open to.
    fn open_digits(&mut self, letter: &Known, dice: &mut Dice) -> Option<Summary> {
        self.input.take(letter.fragment.as_bytes());
        while self.input.bytes == letter.fragment.as_bytes() {
            mutate(&mut self.input.bytes, b"314159", dice, any_digit);
        }
        let text = std::str::from_utf8(&self.input.bytes).ok()?;
        let bytes = digits::read_fragment(text).ok()?;
        open(letter.key, &bytes)
    }

    /// Whether a letter that nobody forged says this: the one that was damaged, or a short one that came in whole as a piece.
    fn is_said_by(&self, letter: &Known, summary: &Summary) -> bool {
        let came_in = |known: &Known| known.bytes == self.input.bytes && known.summary == *summary;
        letter.summary == *summary || self.letters.iter().any(came_in)
    }
}

impl Soak for Opening<'_> {
    fn feed(&mut self, dice: &mut Dice) -> Outcome {
        let letter = one_of(self.letters, dice);
        let other = &one_of(self.letters, dice).bytes;
        if one_in(self.hostile, dice) {
            self.input.forge(letter.key, &letter.bytes, other, dice);
            let read = open(letter.key, &self.input.bytes);
            return Outcome::of(true, read, |summary| summary.size() > limits::RECORDS);
        }
        let read = if one_in(WHOLE, dice) {
            self.input.take(&letter.bytes);
            let read = open(letter.key, &letter.bytes);
            assert!(read.is_some(), "a letter that is whole was refused");
            read
        } else if one_in(self.as_digits, dice) {
            self.open_digits(letter, dice)
        } else {
            self.input.damage(&letter.bytes, other, dice);
            open(letter.key, &self.input.bytes)
        };
        Outcome::of(false, read, |summary| !self.is_said_by(letter, summary))
    }

    fn input(&self) -> &[u8] {
        &self.input.bytes
    }
}
