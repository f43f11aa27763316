//! Locked letters: as far as they are read without a key, and opened with it.

use crate::corpus::Known;
use crate::draw::{one_in, one_of};
use crate::input::Input;
use crate::mutate::Dice;
use crate::run::Soak;
use crate::tag;
use crate::tally::Outcome;
use letters::locked::{Cost, Key, Locked, Purpose, seal};
use std::ops::Range;

/// A locked letter, what is read of it, and what is in it.
pub struct Sealed<'a> {
    bytes: Vec<u8>,
    read: Locked,
    inside: &'a [u8],
}

fn key() -> Key {
    Key::from_bits(7)
}

/// Letters locked with one key, as cheaply as is read.
pub fn sealed(glances: &[Known]) -> Vec<Sealed<'_>> {
    let locked = glances.iter().map(|known| {
        let bytes = seal(&known.bytes, &key(), Purpose::Letter, Cost::LEAST, [5; 16]).unwrap();
        Sealed {
            read: Locked::read(&bytes, Purpose::Letter).unwrap(),
            inside: &known.bytes,
            bytes,
        }
    });
    locked.collect()
}

/// How many letters are opened for so many inputs of the others: a few, because each takes long by design.
pub fn few_of(inputs: Range<u64>) -> Range<u64> {
    let few = |number: u64| number / 100_000;
    few(inputs.start)..few(inputs.end).max(few(inputs.start) + 20)
}

/// Reads without a key.
pub struct Reading<'a> {
    letters: &'a [Sealed<'a>],
    input: Input,
}

impl<'a> Reading<'a> {
    pub fn new(letters: &'a [Sealed<'a>]) -> Self {
        Self {
            letters,
            input: Input::default(),
        }
    }
}

impl Soak for Reading<'_> {
    fn feed(&mut self, dice: &mut Dice) -> Outcome {
        let letter = one_of(self.letters, dice);
        let other = &one_of(self.letters, dice).bytes;
        if one_in(2, dice) {
            self.input.forge(tag::LOCKED, &letter.bytes, other, dice);
        } else {
            self.input.damage(&letter.bytes, other, dice);
        }
        let is_hostile = self.input.is_hostile;
        let read = Locked::read(&self.input.bytes, Purpose::Letter).ok();
        // Nobody but a forger makes another letter of it.
        let known = |locked: &Locked| self.letters.iter().any(|known| known.read == *locked);
        Outcome::of(is_hostile, read, |locked| !is_hostile && !known(locked))
    }

    fn input(&self) -> &[u8] {
        &self.input.bytes
    }
}

/// Opens with the key. Here not even a tag made anew may change the content.
pub struct Opening<'a>(Reading<'a>);

impl<'a> Opening<'a> {
    pub fn new(letters: &'a [Sealed<'a>]) -> Self {
        Self(Reading::new(letters))
    }
}

impl Soak for Opening<'_> {
    const LOT: u64 = 10;

    fn feed(&mut self, dice: &mut Dice) -> Outcome {
        let Reading { letters, input } = &mut self.0;
        let letter = one_of(letters, dice);
        let other = &one_of(letters, dice).bytes;
        // One that is whole shows that the others would open.
        if one_in(10, dice) {
            input.take(&letter.bytes);
        } else {
            input.forge(tag::LOCKED, &letter.bytes, other, dice);
        }
        let read = Locked::read(&input.bytes, Purpose::Letter).ok();
        let opened = read.and_then(|locked| locked.open(&key()).ok());
        Outcome::of(input.is_hostile, opened, |inside| inside != letter.inside)
    }

    fn input(&self) -> &[u8] {
        self.0.input()
    }
}
