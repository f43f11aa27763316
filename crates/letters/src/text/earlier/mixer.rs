//! Mixes predictions by weights that learn which of them to trust.

use super::logistic::squash;

/// How many predictions are mixed.
pub(super) const INPUTS: usize = 13;

/// What every prediction is trusted before anything is known: an eighth.
const FIRST: i32 = 1 << 13;
/// How fast trust moves.
const RATE: i32 = 10;

/// Weights in 65,536ths, one set for each situation.
#[derive(Clone)]
pub(super) struct Mixer {
    sets: Vec<[i32; INPUTS]>,
    chosen: usize,
    mixed: i32,
}

impl Mixer {
    /// Weights for so many situations.
    pub(super) fn new(sets: usize) -> Self {
        Self {
            sets: vec![[FIRST; INPUTS]; sets],
            chosen: 0,
            mixed: 2048,
        }
    }

    /// The mixed prediction on the logistic scale, with the weights of one set.
    pub(super) fn mix(&mut self, inputs: &[i32; INPUTS], set: usize) -> i32 {
        self.chosen = set;
        let weights = self.sets.get(set).into_iter().flatten();
        let sum: i64 = inputs
            .iter()
            .zip(weights)
            .map(|(input, weight)| i64::from(*input) * i64::from(*weight))
            .sum();
        let at = i32::try_from((sum >> 16).clamp(-2047, 2047)).unwrap_or_default();
        self.mixed = squash(at);
        at
    }

    /// Moves the chosen weights towards the inputs that were right.
    pub(super) fn learn(&mut self, inputs: &[i32; INPUTS], bit: bool) {
        let error = (if bit { 4095 } else { 0 } - self.mixed) * RATE;
        for (weight, input) in self.sets.get_mut(self.chosen).into_iter().flatten().zip(inputs) {
            *weight = (*weight + ((input * error + (1 << 13)) >> 14)).clamp(-(1 << 20), 1 << 20);
        }
    }
}
