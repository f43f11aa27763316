//! The arithmetic decoder of versions 1 and 2: bytes back to predicted bits. It writes nothing: no such letter is made any more.

use super::predictor::Predictor;
use crate::text::Column;

/// Reads bytes under a predictor. Past the end it reads zeros for ever: the caller has to stop.
pub(super) struct Decoder<'a> {
    predictor: Predictor,
    low: u32,
    high: u32,
    number: u32,
    bytes: std::slice::Iter<'a, u8>,
}

impl<'a> Decoder<'a> {
    pub(super) fn new(predictor: Predictor, bytes: &'a [u8]) -> Self {
        let mut decoder = Self {
            predictor,
            low: 0,
            high: u32::MAX,
            number: 0,
            bytes: bytes.iter(),
        };
        for _ in 0..4 {
            decoder.shift();
        }
        decoder
    }

    fn shift(&mut self) {
        self.number = self.number << 8 | self.bytes.next().copied().map_or(0, u32::from);
    }

    /// The next text stands in this column.
    pub(super) fn begin(&mut self, column: Column) {
        self.predictor.begin(column);
    }

    /// Reads one byte.
    pub(super) fn read(&mut self) -> u8 {
        let mut byte = 0_u8;
        for _ in 0..8 {
            let probability = self.predictor.probability();
            let bit = self.number <= middle(self.low, self.high, probability);
            (self.low, self.high) = part(self.low, self.high, probability, bit);
            while (self.low ^ self.high) >> 24 == 0 {
                self.low <<= 8;
                self.high = self.high << 8 | 255;
                self.shift();
            }
            self.predictor.learn(bit);
            byte = byte << 1 | u8::from(bit);
        }
        byte
    }
}

/// The last number that means a one: the interval divided by the probability.
fn middle(low: u32, high: u32, probability: u32) -> u32 {
    let share = (u64::from(high - low) * u64::from(probability)) >> 12;
    low + share as u32
}

/// The part of the interval that means this bit.
fn part(low: u32, high: u32, probability: u32, bit: bool) -> (u32, u32) {
    let middle = middle(low, high, probability);
    if bit { (low, middle) } else { (middle + 1, high) }
}
