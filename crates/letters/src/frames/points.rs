//! Reading a polynomial off some of its values: Lagrange's formula. Whether the values are right is not its matter.

use super::field::{inverse, multiply};

/// Different points at which a polynomial is known, with what Lagrange's formula needs to know of each.
pub(super) struct Points {
    /// Each point with the inverse of the product of its differences from all others.
    weighted: Vec<(u8, u8)>,
}

impl Points {
    /// Prepares these points. They must differ from one another.
    pub(super) fn new(points: &[u8]) -> Self {
        let weight = |point: u8| {
            let others = points.iter().filter(|other| **other != point);
            inverse(others.fold(1, |product, other| multiply(product, point ^ other)))
        };
        Self {
            weighted: points.iter().map(|point| (*point, weight(*point))).collect(),
        }
    }

    /// For each point, by what its value is multiplied in the sum that is the value at `at`.
    pub(super) fn factors(&self, at: u8) -> Vec<u8> {
        if self.weighted.iter().any(|(point, _)| *point == at) {
            let is_it = |(point, _): &(u8, u8)| u8::from(*point == at);
            return self.weighted.iter().map(is_it).collect();
        }
        let all = self
            .weighted
            .iter()
            .fold(1, |product, (point, _)| multiply(product, at ^ point));
        self.weighted
            .iter()
            .map(|(point, weight)| multiply(multiply(all, *weight), inverse(at ^ point)))
            .collect()
    }

    /// Each point with its weight.
    pub(super) fn weighted(&self) -> &[(u8, u8)] {
        &self.weighted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_polynomial_is_found_again_anywhere() {
        // 3 + 5x + 7x²
        let value = |x: u8| 3 ^ multiply(5, x) ^ multiply(7, multiply(x, x));
        for known in [[0, 1, 2], [255, 0, 9], [100, 200, 50]] {
            let points = Points::new(&known);
            for at in 0..=255 {
                let sum = points
                    .factors(at)
                    .into_iter()
                    .zip(known)
                    .fold(0, |sum, (factor, point)| sum ^ multiply(factor, value(point)));
                assert_eq!(sum, value(at), "{known:?} at {at}");
            }
        }
    }
}
