//! Mixes predictions by weights that learn which of them to trust.

use super::logistic::{END, Logistic};

/// Errors below this, in 65,536ths, teach too little to take the time.
const SMALL: i32 = 1_000;
/// No weight is larger, in 65,536ths.
const LARGEST: i32 = 1 << 19;

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
        // No product is above 2 to the 30th.
        let products = inputs
            .iter()
            .zip(weights)
            .map(|(input, weight)| (input * weight) >> 5);
        let at = (products.sum::<i32>() >> 11).clamp(-END, END);
        self.mixed = logistic.squash(at);
        at
    }

    /// Moves the chosen weights towards the inputs that were right, at this rate.
    pub(crate) fn learn(&mut self, inputs: &[i32; N], bit: bool, rate: i32) {
        let error = if bit { 65_535 } else { 0 } - self.mixed;
        if error.abs() <= SMALL {
            return;
        }
        for (weight, input) in self.sets.get_mut(self.chosen).into_iter().flatten().zip(inputs) {
            let step = (((input * error) >> 10) * rate + 128) >> 8;
            *weight = (*weight + step).clamp(-LARGEST, LARGEST);
        }
    }
}
