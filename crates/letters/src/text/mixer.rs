//! Mixes predictions by weights that learn which of them to trust.

use super::logistic::{END, Logistic};

/// Errors below this, in 65,536ths, teach too little to take the time.
const SMALL: i32 = 3_000;
/// Weights in 65,536ths for `N` predictions, one set for each situation.
#[derive(Clone)]
pub(crate) struct Mixer<const N: usize> {
    sets: Vec<[i32; N]>,
    chosen: usize,
    mixed: i32,
}

impl<const N: usize> Mixer<N> {
    /// Weights for so many situations, all the same at first.
    pub(crate) fn new(sets: usize, first: i32) -> Self {
        Self {
            sets: vec![[first; N]; sets],
            chosen: 0,
            mixed: 32_768,
        }
    }

    /// The mixed prediction on the logistic scale, with the weights of one set.
    pub(crate) fn mix(&mut self, inputs: &[i32; N], set: usize, logistic: &Logistic) -> i32 {
        self.chosen = set;
        let weights = self.sets.get(set).into_iter().flatten();
        // Weights that a hostile letter has driven out of all bounds wrap around: the same on every platform.
        let products = inputs
            .iter()
            .zip(weights)
            .map(|(input, weight)| input.wrapping_mul(*weight) >> 5);
        let at = (products.fold(0, i32::wrapping_add) >> 11).clamp(-END, END);
        self.mixed = logistic.squash(at);
        at
    }

    /// Moves the chosen weights towards the inputs that were right, at this rate.
    pub(crate) fn learn(&mut self, inputs: &[i32; N], bit: bool, rate: i32) {
        let error = if bit { 65_535 } else { 0 } - self.mixed;
        if error.abs() <= SMALL {
            return;
        }
        let pull = (error * rate) >> 4;
        for (weight, input) in self.sets.get_mut(self.chosen).into_iter().flatten().zip(inputs) {
            *weight = weight.wrapping_add((input * pull + (1 << 13)) >> 14);
        }
    }
}
