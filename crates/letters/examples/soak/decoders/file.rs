//! Files: ours, and texts in which somebody saved a message.

use super::message::Message;
use crate::corpus::Known;
use crate::draw::{any_byte, one_in, one_of};
use crate::input::Input;
use crate::mutate::{Dice, mutate};
use crate::run::Soak;
use crate::tag;
use crate::tally::Outcome;
use letters::{file, letter};

/// Reads files.
pub struct Reading<'a> {
    letters: &'a [Known],
    files: Vec<Vec<u8>>,
    forged: Input,
    file: Input,
    message: Message,
}

impl<'a> Reading<'a> {
    pub fn new(letters: &'a [Known]) -> Self {
        Self {
            letters,
            files: letters.iter().map(|known| file::write(&known.bytes)).collect(),
            forged: Input::default(),
            file: Input::default(),
            message: Message::default(),
        }
    }

    /// A file with a few things wrong, or a text: one time in eight, because finding the digits in it is slow work.
    fn spoil(&mut self, dice: &mut Dice) {
        let at = dice.below(self.letters.len());
        let other = &one_of(self.letters, dice).bytes;
        let (known, whole) = self.letters.get(at).zip(self.files.get(at)).unwrap();
        if one_in(8, dice) {
            self.message.spoil(known.fragment.as_bytes(), other, dice);
            self.file.take(&self.message.bytes);
        } else {
            self.file.take(whole);
            mutate(&mut self.file.bytes, other, dice, any_byte);
        }
    }

    /// A file of ours with a letter of any kind behind a tag that holds.
    fn forge(&mut self, dice: &mut Dice) {
        let letter = &one_of(self.letters, dice).bytes;
        let other = &one_of(self.letters, dice).bytes;
        let key = one_of(&[tag::GLANCE, tag::WHOLE, tag::LOCKED, tag::FRAME], dice);
        self.forged.forge(key, letter, other, dice);
        let head = self.files.first().and_then(|file| file.get(..8)).unwrap();
        self.file.take(head);
        self.file.bytes.extend_from_slice(&self.forged.bytes);
        self.file.is_hostile = true;
    }
}

impl Soak for Reading<'_> {
    fn feed(&mut self, dice: &mut Dice) -> Outcome {
        if one_in(8, dice) {
            self.forge(dice);
        } else {
            self.spoil(dice);
        }
        let read = file::read(&self.file.bytes).ok();
        let read = read.filter(|bytes| letter::kind(bytes).is_ok());
        Outcome::of(self.file.is_hostile, read, |bytes| match self.file.is_hostile {
            true => *bytes != self.forged.bytes,
            false => self.letters.iter().all(|known| known.bytes != *bytes),
        })
    }

    fn input(&self) -> &[u8] {
        &self.file.bytes
    }
}
