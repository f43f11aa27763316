//! The longest earlier passage that ends as the text does now, and the bit that followed there.

use super::alphabet::Alphabet;
use super::chance::{Chance, Paces};

/// The number of remembered endings is two to this power.
const BITS: u32 = 15;
/// So many symbols are compared at most when a passage is found.
const COMPARED: usize = 40;

/// Follows an earlier passage for as long as it agrees.
#[derive(Clone)]
pub(super) struct Matches {
    least: usize,
    past: Vec<u8>,
    endings: Vec<u32>,
    follows: usize,
    length: usize,
    agrees: bool,
    worth: Vec<Chance>,
    expected: Option<bool>,
}

impl Matches {
    /// Follows passages of which at least so many symbols agree.
    pub(super) fn new(least: usize) -> Self {
        // A longer agreement is a better bet: 3/4 for the shortest, up to 63/64.
        let first_guess = |length: u32| Chance::guess((1 << 22) - (1 << 22) / (4 + 4 * length));
        Self {
            least,
            past: Vec::new(),
            endings: vec![0; 1 << BITS],
            follows: 0,
            length: 0,
            agrees: false,
            worth: (0..16).map(first_guess).collect(),
            expected: None,
        }
    }

    /// How sure the followed passage is, 0 to 15.
    fn sureness(&self) -> usize {
        match self.length {
            length @ 0..16 => length.saturating_sub(3).clamp(1, 15),
            length => (12 + (length - 16) / 8).min(15),
        }
    }

    /// How sure it is of the bit that it expects, 1 to 15; 0 when it expects none.
    pub(super) fn expects(&self) -> usize {
        self.expected.map_or(0, |_| self.sureness())
    }

    /// A new symbol begins; `is_open` is false for what is not in the alphabet and cannot be foreseen.
    pub(super) fn begin(&mut self, is_open: bool) {
        self.agrees = is_open && self.length > 0;
    }

    /// The next bit there, and the probability in 65,536ths that it is the same here. `path` is a one followed by the
    /// bits of the present symbol.
    pub(super) fn look(&mut self, path: u32, alphabet: &Alphabet) -> Option<(bool, i32)> {
        self.expected = None;
        if !self.agrees {
            return None;
        }
        let code = alphabet.code(*self.past.get(self.follows)?);
        let depth = path.ilog2();
        let left = code.ilog2().checked_sub(depth + 1);
        match left {
            Some(left) if code >> (left + 1) == path => {
                let bit = code >> left & 1 == 1;
                self.expected = Some(bit);
                Some((bit, self.worth.get(self.sureness())?.of_one()))
            }
            _ => {
                self.agrees = false;
                None
            }
        }
    }

    /// Learns whether the expected bit came.
    pub(super) fn learn(&mut self, bit: bool, paces: &Paces) {
        let sureness = self.sureness();
        if let (Some(expected), Some(chance)) = (self.expected, self.worth.get_mut(sureness)) {
            chance.learn(expected == bit, paces);
        }
    }

    /// Takes a whole symbol in and looks for a passage to follow. `ending` is a hash of the last symbols.
    pub(super) fn push(&mut self, symbol: u8, ending: u32) {
        if self.length > 0 {
            let as_expected = self.past.get(self.follows) == Some(&symbol);
            self.length = if as_expected { self.length + 1 } else { 0 };
            self.follows += 1;
        }
        self.past.push(symbol);
        let Some(slot) = self.endings.get_mut((ending >> (32 - BITS)) as usize) else {
            return;
        };
        let earlier = *slot as usize;
        *slot = u32::try_from(self.past.len()).unwrap_or_default();
        if self.length == 0 && earlier > 0 {
            let now = self.past.iter().rev();
            let then = self.past.get(..earlier).into_iter().flatten().rev();
            let agreeing = now.zip(then).take(COMPARED).take_while(|(a, b)| a == b).count();
            if agreeing >= self.least {
                (self.length, self.follows) = (agreeing, earlier);
            }
        }
    }
}
