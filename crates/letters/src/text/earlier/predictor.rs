//! Predicts the next bit of the texts from everything before it. Reading and writing run the same predictor.

use super::history::Histories;
use super::logistic::{Stretch, squash};
use super::matches::Matches;
use super::mixer::{INPUTS, Mixer};
use crate::text::Column;

/// The contexts that are looked at.
const CONTEXTS: usize = 11;

/// The model of all texts so far.
#[derive(Clone)]
pub(super) struct Predictor {
    stretch: Stretch,
    contexts: Vec<(u32, Histories)>,
    matches: Matches,
    by_bits: Mixer,
    by_match: Mixer,
    inputs: [i32; INPUTS],
    column: u32,
    /// A one, then the bits of the present byte.
    partial: u32,
    /// The last four bytes, the latest lowest; a text begins with a byte that names its column.
    recent: u32,
    /// Hash of the letters since the last that was none, and of the word before.
    word: u32,
    word_before: u32,
    /// Bytes of this text so far.
    length: u32,
    probability: i32,
}

impl Predictor {
    pub(super) fn new() -> Self {
        Self {
            stretch: Stretch::new(),
            contexts: vec![(0, Histories::new()); CONTEXTS],
            matches: Matches::new(),
            by_bits: Mixer::new(256),
            by_match: Mixer::new(16 * 8),
            inputs: [0; INPUTS],
            column: 0,
            partial: 1,
            recent: 0,
            word: 0,
            word_before: 0,
            length: 0,
            probability: 2048,
        }
    }

    /// The next text stands in this column.
    pub(super) fn begin(&mut self, column: Column) {
        self.column = column.number();
        self.length = 0;
        self.recent = self.recent << 8 | (column.number() + 128);
        self.word = 0;
        self.word_before = 0;
        self.choose_contexts();
        self.predict();
    }

    /// The probability of a one, 1 to 4095 in 4096.
    pub(super) fn probability(&self) -> u32 {
        self.probability.unsigned_abs()
    }

    /// Learns the bit that came.
    pub(super) fn learn(&mut self, bit: bool) {
        self.by_bits.learn(&self.inputs, bit);
        self.by_match.learn(&self.inputs, bit);
        for (_, histories) in &mut self.contexts {
            histories.learn(bit);
        }
        self.matches.learn(bit);
        self.partial = self.partial << 1 | u32::from(bit);
        if self.partial >= 256 {
            self.take((self.partial & 255) as u8);
            self.partial = 1;
        }
        self.predict();
    }

    fn take(&mut self, byte: u8) {
        self.recent = self.recent << 8 | u32::from(byte);
        self.length += 1;
        if byte.is_ascii_alphabetic() || byte >= 128 {
            self.word = hash(self.word, u32::from(byte.to_ascii_lowercase()) + 1);
        } else if self.word != 0 {
            self.word_before = self.word;
            self.word = 0;
        }
        self.matches.push(byte, hash(0, self.recent));
        self.choose_contexts();
    }

    fn choose_contexts(&mut self) {
        let last = |bytes: u32| self.recent & (u32::MAX >> (32 - 8 * bytes));
        let chosen: [u32; CONTEXTS] = [
            0,
            self.column,
            hash(self.column, self.length.min(12)),
            last(1),
            hash(self.column, last(1)),
            last(2),
            last(3),
            last(4),
            hash(self.word, last(1)),
            hash(self.word, self.word_before),
            hash(self.word, self.column),
        ];
        for (number, ((context, _), new)) in (1..).zip(self.contexts.iter_mut().zip(chosen)) {
            *context = hash(new, number);
        }
    }

    fn predict(&mut self) {
        let mut inputs = self.inputs.iter_mut();
        let mut known = 0;
        for (context, histories) in &mut self.contexts {
            let (probability, is_known) = histories.look(hash(*context, self.partial));
            known += usize::from(is_known);
            if let Some(input) = inputs.next() {
                *input = if is_known { self.stretch.of(probability) } else { 0 };
            }
        }
        let expected = self.matches.look(self.partial).map_or(0, |(bit, worth)| {
            let sure = self.stretch.of(worth);
            if bit { sure } else { -sure }
        });
        if let Some(input) = inputs.next() {
            *input = expected;
        }
        if let Some(input) = inputs.next() {
            *input = 256;
        }
        let by_bits = self.by_bits.mix(&self.inputs, self.partial as usize);
        let situation = self.matches.sureness() * 8 + (known.saturating_sub(2)).min(7);
        let by_match = self.by_match.mix(&self.inputs, situation);
        self.probability = squash((by_bits + by_match) / 2);
    }
}

/// Mixes two numbers so that all bits of the result depend on all of both.
fn hash(a: u32, b: u32) -> u32 {
    let mixed = a.wrapping_mul(0x9e37_79b1) ^ b.wrapping_mul(0x85eb_ca6b).rotate_left(13);
    let mixed = (mixed ^ mixed >> 15).wrapping_mul(0x2c1b_3c6d);
    mixed ^ mixed >> 13
}
