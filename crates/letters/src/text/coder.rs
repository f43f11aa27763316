//! The arithmetic coder: turns predicted bits into bytes and back. It knows nothing of what it carries.

use super::column::Column;
use super::predictor::Predictor;

/// Writes bytes under a predictor.
pub(super) struct Encoder {
    predictor: Predictor,
    low: u32,
    high: u32,
    bytes: Vec<u8>,
}

impl Encoder {
    pub(super) fn new(predictor: Predictor) -> Self {
        Self {
            predictor,
            low: 0,
            high: u32::MAX,
            bytes: Vec::new(),
        }
    }

    /// The next text stands in this column.
    pub(super) fn begin(&mut self, column: Column) {
        self.predictor.begin(column);
    }

    /// Writes one byte, highest bit first.
    pub(super) fn write(&mut self, byte: u8) {
        for shift in (0..8).rev() {
            let bit = byte >> shift & 1 == 1;
            (self.low, self.high) = part(self.low, self.high, self.predictor.probability(), bit);
            while (self.low ^ self.high) >> 24 == 0 {
                self.bytes.push((self.high >> 24) as u8);
                self.low <<= 8;
                self.high = self.high << 8 | 255;
            }
            self.predictor.learn(bit);
        }
    }

    /// How many bytes there are already.
    pub(super) fn length(&self) -> usize {
        self.bytes.len()
    }

    /// The bytes: the fewest that name a number in the interval when zeros follow them.
    pub(super) fn finish(mut self) -> Vec<u8> {
        for kept in 0..=4_u32 {
            let rest = u32::MAX.checked_shr(8 * kept).unwrap_or(0);
            let rounded = self.low.checked_add(rest).map(|up| up & !rest);
            if let Some(number) = rounded.filter(|number| *number <= self.high) {
                self.bytes
                    .extend(number.to_be_bytes().into_iter().take(kept as usize));
                break;
            }
        }
        while self.bytes.last() == Some(&0) {
            self.bytes.pop();
        }
        self.bytes
    }
}

/// Reads bytes that an [`Encoder`] wrote. Past the end it reads zeros for ever: the caller has to stop.
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
