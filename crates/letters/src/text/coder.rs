//! The arithmetic coder: turns bits with their probabilities into bytes and back. It knows nothing of what they mean.
//!
//! Writing, reading and priming run the same model: they differ only in the [`Coder`] that it asks for each bit.

/// Takes bits one by one.
pub(crate) trait Coder {
    /// The next bit, which is a one with this probability in 65,536ths, 1 to 65,535. A writer writes `bit` and returns it; a
    /// reader returns what was written.
    fn code(&mut self, probability: u32, bit: bool) -> bool;
}

/// Only listens: for a model that reads what it is primed with.
pub(crate) struct Listener;

impl Coder for Listener {
    fn code(&mut self, _: u32, bit: bool) -> bool {
        bit
    }
}

/// Writes bits.
pub(crate) struct Encoder {
    low: u32,
    high: u32,
    bytes: Vec<u8>,
}

impl Encoder {
    pub(crate) fn new() -> Self {
        Self {
            low: 0,
            high: u32::MAX,
            bytes: Vec::new(),
        }
    }

    /// How many bytes there are already.
    pub(crate) fn length(&self) -> usize {
        self.bytes.len()
    }

    /// The bytes: the fewest that name a number in the interval when zeros follow them.
    pub(crate) fn finish(mut self) -> Vec<u8> {
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

impl Coder for Encoder {
    fn code(&mut self, probability: u32, bit: bool) -> bool {
        (self.low, self.high) = part(self.low, self.high, probability, bit);
        while (self.low ^ self.high) >> 24 == 0 {
            self.bytes.push((self.high >> 24) as u8);
            self.low <<= 8;
            self.high = self.high << 8 | 255;
        }
        bit
    }
}

/// Reads bits that an [`Encoder`] wrote. Past the end it reads zeros for ever: the caller has to stop.
pub(crate) struct Decoder<'a> {
    low: u32,
    high: u32,
    number: u32,
    bytes: std::slice::Iter<'a, u8>,
}

impl<'a> Decoder<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        let mut decoder = Self {
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
}

impl Coder for Decoder<'_> {
    fn code(&mut self, probability: u32, _: bool) -> bool {
        let bit = self.number <= middle(self.low, self.high, probability);
        (self.low, self.high) = part(self.low, self.high, probability, bit);
        while (self.low ^ self.high) >> 24 == 0 {
            self.low <<= 8;
            self.high = self.high << 8 | 255;
            self.shift();
        }
        bit
    }
}

/// The last number that means a one: the interval divided by the probability.
fn middle(low: u32, high: u32, probability: u32) -> u32 {
    let share = (u64::from(high - low) * u64::from(probability)) >> 16;
    low + share as u32
}

/// The part of the interval that means this bit.
fn part(low: u32, high: u32, probability: u32, bit: bool) -> (u32, u32) {
    let middle = middle(low, high, probability);
    if bit { (low, middle) } else { (middle + 1, high) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_of_every_probability_come_back() {
        let bits = || {
            (0..20_000_u32).map(|at| {
                (
                    at.wrapping_mul(0x9e37_79b1) >> 16 | 1,
                    at % 7 < 3 || at % 1009 == 1,
                )
            })
        };
        let mut encoder = Encoder::new();
        for (probability, bit) in bits() {
            encoder.code(probability, bit);
        }
        let bytes = encoder.finish();
        let mut decoder = Decoder::new(&bytes);
        for (probability, bit) in bits() {
            assert_eq!(decoder.code(probability, false), bit);
        }
    }
}
