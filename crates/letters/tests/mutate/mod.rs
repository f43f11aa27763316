//! Ways in which a letter gets damaged on its way, by a fixed seed. It knows nothing of what a letter means.

#![allow(unreachable_pub, reason = "shared by tests and examples")]

/// A sequence of numbers that looks random and is the same every time.
pub struct Dice(u64);

impl Dice {
    /// The sequence that begins with this seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`, which is at least 1.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        // The high half of a product is as even as a remainder, and a division takes most of the time there is.
        ((u128::from(mixed ^ (mixed >> 31)) * end.max(1) as u128) >> 64) as usize
    }
}

/// Makes one to three things wrong, in place. `other` is a letter that pieces may come from; `symbol` draws a byte.
pub fn mutate(bytes: &mut Vec<u8>, other: &[u8], dice: &mut Dice, symbol: impl Fn(&mut Dice) -> u8) {
    for _ in 0..=dice.below(3) {
        let at = dice.below(bytes.len());
        let to = at + dice.below(bytes.len() - at + 1);
        match dice.below(8) {
            0 | 1 => bytes
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|byte| *byte = symbol(dice)),
            2 => bytes.truncate(at),
            3 => bytes.insert(at, symbol(dice)),
            4 => drop(bytes.drain(at..to.min(at + 5))),
            5 => bytes
                .splice(at..to, other.iter().copied().skip(at).take(dice.below(40)))
                .for_each(drop),
            6 => bytes.extend_from_within(at..to),
            _ => bytes.swap(at, to.saturating_sub(1).max(at)),
        }
        if bytes.is_empty() {
            break;
        }
    }
}
