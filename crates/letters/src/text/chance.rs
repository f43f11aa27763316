//! Probabilities that learn, and what is shared by all who predict. Integers only; nothing here knows what is predicted.

/// A learned probability of a one: 22 bits of probability over 10 bits for how often it has been asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Chance(u32);

impl Chance {
    /// A first guess in parts of 4,194,304 (22 bits).
    pub(crate) fn guess(probability: u32) -> Self {
        Self(probability.min((1 << 22) - 1) << 10)
    }

    /// The probability in 65,536ths.
    pub(crate) fn of_one(self) -> i32 {
        (self.0 >> 16) as i32
    }

    /// How often it has learned, up to the memory that it was given.
    pub(crate) fn seen(self) -> u32 {
        self.0 & 1023
    }

    /// One step of a counted average: the first observations move it far, later ones less.
    pub(crate) fn learn(&mut self, bit: bool, paces: &Paces) {
        let (probability, seen) = (i64::from(self.0 >> 10), self.0 & 1023);
        let target = if bit { (1 << 22) - 1 } else { 0 };
        let moved = probability + (((target - probability) * i64::from(paces.of(seen))) >> 16);
        self.0 = (moved as u32) << 10 | (seen + 1).min(MEMORY);
    }
}

/// How many observations count at most.
const MEMORY: u32 = 255;

/// How far a probability moves, in 65,536ths, by how often it has been asked.
#[derive(Clone)]
pub(crate) struct Paces([u32; 256]);

impl Paces {
    pub(crate) fn new() -> Self {
        Self(std::array::from_fn(|seen| (1 << 17) / (2 * seen as u32 + 3)))
    }

    fn of(&self, seen: u32) -> u32 {
        self.0.get((seen & MEMORY) as usize).copied().unwrap_or_default()
    }
}

/// Mixes two numbers so that all bits of the result depend on all of both.
pub(crate) fn hash(a: u32, b: u32) -> u32 {
    let mixed = a.wrapping_mul(0x9e37_79b1) ^ b.wrapping_mul(0x85eb_ca6b).rotate_left(13);
    let mixed = (mixed ^ mixed >> 15).wrapping_mul(0x2c1b_3c6d);
    mixed ^ mixed >> 13
}
