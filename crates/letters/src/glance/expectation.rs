//! What is expected of the next bit of the facts, learned from those before it. It knows nothing of what they mean.

use crate::text::chance::{Chance, Paces, hash};
use crate::text::coder::Coder;
use crate::text::logistic::Logistic;
use crate::text::mixer::Mixer;

/// The contexts of a bit: where it stands, and that together with each of three things known.
pub(super) const CONTEXTS: usize = 4;
const INPUTS: usize = CONTEXTS + 1;
/// The number of learned chances is two to this power.
const BITS: u32 = 15;
/// What every prediction is trusted before anything is known, in 65,536ths.
const FIRST: i32 = 20_000;
/// How fast trust moves.
const RATE: i32 = 12;

/// Chances in every context met so far, and how far to trust which.
#[derive(Clone)]
pub(super) struct Expectation {
    chances: Vec<Chance>,
    mixer: Mixer<INPUTS>,
    logistic: Logistic,
    paces: Paces,
}

impl Expectation {
    pub(super) fn new() -> Self {
        Self {
            chances: vec![Chance::guess(1 << 21); 1 << BITS],
            mixer: Mixer::new(4 * 4 * 4, FIRST),
            logistic: Logistic::new(),
            paces: Paces::new(),
        }
    }

    /// Codes one bit in these contexts.
    pub(super) fn code(&mut self, coder: &mut dyn Coder, contexts: [u32; CONTEXTS], bit: bool) -> bool {
        let slots = contexts.map(|context| (hash(context, 0) >> (32 - BITS)) as usize);
        let blank = Chance::guess(1 << 21);
        let chances = slots.map(|slot| self.chances.get(slot).copied().unwrap_or(blank));
        let mut inputs = [256; INPUTS];
        let mut situation = 0;
        for (input, chance) in inputs.iter_mut().zip(chances) {
            *input = self.logistic.stretch(chance.of_one());
        }
        for chance in chances.iter().skip(1) {
            situation = situation * 4 + chance.seen().min(3) as usize;
        }
        let at = self.mixer.mix(&inputs, situation, &self.logistic);
        let bit = coder.code(self.logistic.squash(at).clamp(64, 65_472).unsigned_abs(), bit);
        self.mixer.learn(&inputs, bit, RATE);
        for slot in slots {
            if let Some(chance) = self.chances.get_mut(slot) {
                chance.learn(bit, &self.paces);
            }
        }
        bit
    }
}
