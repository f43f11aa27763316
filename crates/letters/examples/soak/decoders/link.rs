//! Links, fragments and messages in which a letter may be.

use super::message::Message;
use crate::corpus::Known;
use crate::digits::Digits;
use crate::draw::{as_text, one_in, one_of};
use crate::input::Input;
use crate::mutate::Dice;
use crate::run::Soak;
use crate::tag;
use crate::tally::Outcome;
use letters::receive::{self, Seen};

/// Finds letters in texts. Digits of long letters take most of their time to be made a number of, and are no harder to find:
/// one in eight is long.
pub struct Finding<'a> {
    letters: &'a [Known],
    short: Vec<&'a Known>,
    forged: Input,
    digits: Digits,
    fragment: Vec<u8>,
    message: Message,
}

/// Letters that make a short link, in bytes.
const SHORT: usize = 300;

impl<'a> Finding<'a> {
    pub fn new(letters: &'a [Known]) -> Self {
        Self {
            letters,
            short: letters.iter().filter(|known| known.bytes.len() < SHORT).collect(),
            forged: Input::default(),
            digits: Digits::default(),
            fragment: Vec::new(),
            message: Message::default(),
        }
    }

    fn drawn(&self, dice: &mut Dice) -> &'a Known {
        if one_in(8, dice) {
            one_of(self.letters, dice)
        } else {
            let short: &&Known = one_of(&self.short, dice);
            short
        }
    }

    /// A letter with another content behind a tag that holds, of any kind, in a message that is whole.
    fn forge(&mut self, dice: &mut Dice) {
        let letter = one_of(&self.short, dice);
        let other = one_of(&self.short, dice);
        let key = one_of(&[tag::GLANCE, tag::WHOLE, tag::LOCKED, tag::FRAME], dice);
        self.forged.forge(key, &letter.bytes, &other.bytes, dice);
        self.fragment.clear();
        self.digits.push(&mut self.fragment, b'1', &self.forged.bytes);
        self.message.around(&self.fragment, dice);
    }
}

impl Soak for Finding<'_> {
    fn feed(&mut self, dice: &mut Dice) -> Outcome {
        let is_hostile = one_in(8, dice);
        let letter = self.drawn(dice);
        if is_hostile {
            self.forge(dice);
        } else {
            let other = self.drawn(dice);
            let (digits, other) = (letter.fragment.as_bytes(), other.fragment.as_bytes());
            self.message.spoil(digits, other, dice);
        }
        let read = match receive::read(&as_text(&self.message.bytes)) {
            Seen::Letter { bytes, .. } => Some(bytes),
            Seen::Frame | Seen::Refused { .. } | Seen::Foreign(_) => None,
        };
        // Pieces of another letter may have come in, and all of it.
        Outcome::of(is_hostile, read, |bytes| match is_hostile {
            true => *bytes != self.forged.bytes,
            false => self.letters.iter().all(|known| known.bytes != *bytes),
        })
    }

    fn input(&self) -> &[u8] {
        &self.message.bytes
    }
}
