//! One input after another, made in the same memory from letters and pieces of others.

use crate::draw::{any_byte, one_in, push_random};
use crate::mutate::{Dice, mutate};
use crate::tag::{self, Key};

/// What a reader is given.
#[derive(Default)]
pub struct Input {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Whether a tag holds that was not there before.
    pub is_hostile: bool,
}

impl Input {
    /// These bytes as they are.
    pub fn take(&mut self, bytes: &[u8]) {
        self.bytes.clear();
        self.bytes.extend_from_slice(bytes);
        self.is_hostile = false;
    }

    /// A letter with a few things wrong; one time of 16 random bytes. Never the letter itself, which would only take time.
    pub fn damage(&mut self, letter: &[u8], other: &[u8], dice: &mut Dice) {
        self.take(letter);
        if one_in(16, dice) {
            self.bytes.clear();
            push_random(&mut self.bytes, dice.below(600), dice);
        }
        while self.bytes == letter {
            mutate(&mut self.bytes, other, dice, any_byte);
        }
    }

    /// The same with what stands behind the tag, behind a tag that holds. Random bytes keep the version in front of them, so
    /// that they are looked at. Every second time a beginning is kept: what follows in a letter depends on all before it, and
    /// would hardly ever be reached otherwise.
    pub fn forge(&mut self, key: Key, letter: &[u8], other: &[u8], dice: &mut Dice) {
        let body = letter.get(tag::LENGTH..).unwrap_or_default();
        let kept = if one_in(2, dice) {
            dice.below(body.len())
        } else {
            0
        };
        let (kept, rest) = body.split_at(kept);
        self.take(rest);
        self.is_hostile = true;
        match dice.below(16) {
            0 => {
                self.bytes.truncate(usize::from(kept.is_empty()));
                push_random(&mut self.bytes, dice.below(300), dice);
            }
            // One byte over and over, by which a model is led to say the same for ever: many records, long texts.
            1..=3 => {
                self.bytes.truncate(usize::from(kept.is_empty()));
                push_random(&mut self.bytes, dice.below(25), dice);
                let length = self.bytes.len() + dice.below(40);
                self.bytes.resize(length, any_byte(dice));
            }
            _ => mutate(&mut self.bytes, other, dice, any_byte),
        }
        self.bytes.splice(..0, kept.iter().copied()).for_each(drop);
        tag::put(key, &mut self.bytes);
    }
}
