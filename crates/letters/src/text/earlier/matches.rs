//! The longest earlier passage that ends as the text does now, and the bit that followed there.

use super::history::learned;

/// So many bytes have to agree before a passage is followed.
const LEAST: usize = 4;
/// The number of remembered endings is two to this power.
const BITS: u32 = 14;

/// Follows an earlier passage for as long as it agrees.
#[derive(Clone)]
pub(super) struct Matches {
    past: Vec<u8>,
    endings: Vec<u32>,
    follows: usize,
    length: usize,
    worth: Vec<u32>,
    expected: Option<bool>,
}

impl Matches {
    pub(super) fn new() -> Self {
        // A longer agreement is a better bet: 3/4 for the shortest, up to 63/64.
        let first_guess = |length: u32| ((1 << 22) - (1 << 22) / (4 + 4 * length)) << 10;
        Self {
            past: Vec::new(),
            endings: vec![0; 1 << BITS],
            follows: 0,
            length: 0,
            worth: (0..16).map(first_guess).collect(),
            expected: None,
        }
    }

    /// How sure the followed passage is, 0 to 15, when it agrees so far.
    pub(super) fn sureness(&self) -> usize {
        if self.length == 0 {
            0
        } else {
            (self.length.saturating_sub(LEAST) / 2 + 1).min(15)
        }
    }

    /// The next bit there, and the 16-bit probability that it is the same here. `partial` is a one followed by the bits
    /// of the present byte.
    pub(super) fn look(&mut self, partial: u32) -> Option<(bool, u16)> {
        self.expected = None;
        if self.length == 0 {
            return None;
        }
        let byte = u32::from(*self.past.get(self.follows)?) | 256;
        let bits = 31 - partial.leading_zeros();
        if byte >> (8 - bits) != partial {
            self.length = 0;
            return None;
        }
        let bit = byte >> (7 - bits) & 1 == 1;
        self.expected = Some(bit);
        let worth = self.worth.get(self.sureness())?;
        Some((bit, (worth >> 16) as u16))
    }

    /// Learns whether the expected bit came.
    pub(super) fn learn(&mut self, bit: bool) {
        let sureness = self.sureness();
        if let (Some(expected), Some(cell)) = (self.expected, self.worth.get_mut(sureness)) {
            *cell = learned(*cell, expected == bit, 1023);
        }
    }

    /// Takes a whole byte in and looks for a passage to follow.
    pub(super) fn push(&mut self, byte: u8, ending: u32) {
        self.past.push(byte);
        if self.length > 0 {
            self.length += 1;
            self.follows += 1;
        }
        let Some(slot) = self.endings.get_mut((ending >> (32 - BITS)) as usize) else {
            return;
        };
        let earlier = *slot as usize;
        *slot = u32::try_from(self.past.len()).unwrap_or_default();
        if self.length == 0 && earlier > 0 {
            let now = self.past.iter().rev();
            let then = self.past.get(..earlier).into_iter().flatten().rev();
            let agreeing = now.zip(then).take(32).take_while(|(a, b)| a == b).count();
            if agreeing >= LEAST {
                (self.length, self.follows) = (agreeing, earlier);
            }
        }
    }
}
