//! Finds the frames that are false among more than enough. Why somebody made them is not its matter.
//!
//! Each block is folded into one element, with factors that hang on all that was received, so that nobody can make a
//! false block that folds like the true one. The elements are then a word of a Reed–Solomon code with few errors, which
//! Gao's algorithm finds: divide the polynomial that vanishes at all points by the one that takes the received values, as
//! Euclid does, until the remainder is small; what is left is the true polynomial times one that vanishes at the errors.

use super::field::{inverse, multiply};
use super::points::Points;
use siphasher::sip::SipHasher24;
use std::collections::BTreeSet;

/// How often the blocks are folded. A false block goes unnoticed once in 256 times, and in all of these hardly ever.
const FOLDS: u64 = 4;

/// The indexes of false frames, when at most half of what is there beyond `needed` is false; `None` when more is.
pub(super) fn false_frames(frames: &[(u8, &[u8])], needed: usize) -> Option<BTreeSet<u8>> {
    let indexes: Vec<u8> = frames.iter().map(|(index, _)| *index).collect();
    let code = Code::new(&indexes, needed);
    let seed = frames.iter().fold(0, |seed, (_, block)| {
        SipHasher24::new_with_keys(seed, needed as u64).hash(block)
    });
    let mut wrong = BTreeSet::new();
    for fold in 0..FOLDS {
        let values: Vec<u8> = frames
            .iter()
            .map(|(_, block)| folded(block, seed, fold))
            .collect();
        wrong.extend(code.errors(&values)?);
    }
    Some(wrong)
}

/// The sum of a block's bytes, each times a factor that looks random.
fn folded(block: &[u8], seed: u64, fold: u64) -> u8 {
    let mut sum = 0;
    for (eight, at) in block.chunks(8).zip(0_u64..) {
        let factors = SipHasher24::new_with_keys(seed, fold).hash(&at.to_le_bytes());
        for (byte, factor) in eight.iter().zip(factors.to_le_bytes()) {
            sum ^= multiply(*byte, factor);
        }
    }
    sum
}

/// The values that polynomials of degree below `needed` take at some points.
struct Code<'a> {
    points: &'a [u8],
    needed: usize,
    prepared: Points,
    /// The polynomial that vanishes at all points.
    vanishing: Vec<u8>,
}

impl<'a> Code<'a> {
    fn new(points: &'a [u8], needed: usize) -> Self {
        let vanishing = points.iter().fold(vec![1], |product, point| {
            let shifted = std::iter::once(0).chain(product.iter().copied());
            let scaled = product.iter().map(|value| multiply(*value, *point)).chain([0]);
            shifted.zip(scaled).map(|(one, other)| one ^ other).collect()
        });
        Self {
            points,
            needed,
            prepared: Points::new(points),
            vanishing,
        }
    }

    /// The points at which the values are wrong; `None` when there are too many to say.
    fn errors(&self, values: &[u8]) -> Option<Vec<u8>> {
        let (mut before, mut rest) = (self.vanishing.clone(), self.through(values));
        let (mut factor_before, mut factor) = (Vec::new(), vec![1]);
        // The degree is one below the length. An empty polynomial is zero.
        while !rest.is_empty() && 2 * (rest.len() - 1) >= self.points.len() + self.needed {
            let (quotient, remainder) = divide(before, &rest);
            (before, rest) = (rest, remainder);
            let next = add(&factor_before, &product(&quotient, &factor));
            (factor_before, factor) = (factor, next);
        }
        let (polynomial, remainder) = divide(rest, &factor);
        if !remainder.is_empty() || polynomial.len() > self.needed {
            return None;
        }
        let is_wrong = |(point, value): &(&u8, &u8)| value_at(&polynomial, **point) != **value;
        let wrong = self.points.iter().zip(values).filter(is_wrong);
        Some(wrong.map(|(point, _)| *point).collect())
    }

    /// The polynomial that takes these values.
    fn through(&self, values: &[u8]) -> Vec<u8> {
        let mut sum = vec![0; self.points.len()];
        for ((point, weight), value) in self.prepared.weighted().iter().zip(values) {
            let factor = multiply(*weight, *value);
            // The vanishing polynomial without this point: Horner's scheme, from the highest coefficient down.
            let mut carry = 0;
            for (sum, coefficient) in sum.iter_mut().zip(self.vanishing.iter().skip(1)).rev() {
                carry = multiply(carry, *point) ^ coefficient;
                *sum ^= multiply(factor, carry);
            }
        }
        trimmed(sum)
    }
}

/// Coefficients, the lowest first, without zeros at the high end.
fn trimmed(mut polynomial: Vec<u8>) -> Vec<u8> {
    while polynomial.last() == Some(&0) {
        polynomial.pop();
    }
    polynomial
}

fn add(one: &[u8], other: &[u8]) -> Vec<u8> {
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let mut sum = long.to_vec();
    for (sum, value) in sum.iter_mut().zip(short) {
        *sum ^= value;
    }
    trimmed(sum)
}

fn product(one: &[u8], other: &[u8]) -> Vec<u8> {
    let mut product = vec![0; one.len() + other.len()];
    for (shift, factor) in one.iter().enumerate() {
        for (sum, value) in product.iter_mut().skip(shift).zip(other) {
            *sum ^= multiply(*factor, *value);
        }
    }
    trimmed(product)
}

/// Quotient and remainder. Dividing by zero leaves everything as a remainder.
fn divide(mut rest: Vec<u8>, by: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let Some(highest) = by.last().copied() else {
        return (Vec::new(), rest);
    };
    let mut quotient = Vec::new();
    while let (Some(last), Some(shift)) = (rest.last().copied(), rest.len().checked_sub(by.len())) {
        let factor = multiply(last, inverse(highest));
        quotient.push(factor);
        for (sum, value) in rest.iter_mut().skip(shift).zip(by) {
            *sum ^= multiply(factor, *value);
        }
        rest.pop();
    }
    quotient.reverse();
    (trimmed(quotient), trimmed(rest))
}

fn value_at(polynomial: &[u8], point: u8) -> u8 {
    polynomial
        .iter()
        .rev()
        .fold(0, |sum, coefficient| multiply(sum, point) ^ coefficient)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_errors_are_found_as_half_of_what_is_beyond_need() {
        for (count, needed) in [(3, 1), (20, 10), (256, 192), (255, 3), (40, 40), (41, 40)] {
            let points: Vec<u8> = (0..=255).rev().take(count).collect();
            let polynomial: Vec<u8> = (1..=255).cycle().take(needed).collect();
            let mut values: Vec<u8> = points.iter().map(|at| value_at(&polynomial, *at)).collect();
            let most = (count - needed) / 2;
            for value in values.iter_mut().take(most) {
                *value ^= 0x55;
            }
            let code = Code::new(&points, needed);
            assert_eq!(
                code.errors(&values),
                Some(points[..most].to_vec()),
                "{count} {needed}"
            );
        }
    }

    #[test]
    fn a_word_that_is_all_zeros_has_no_errors() {
        let points: Vec<u8> = (0..20).collect();
        assert_eq!(Code::new(&points, 10).errors(&[0; 20]), Some(Vec::new()));
    }

    #[test]
    fn a_false_block_that_changes_one_bit_is_found() {
        let blocks: Vec<[u8; 30]> = (0..10).map(|index| [multiply(7, index) ^ 3; 30]).collect();
        let mut wrong = blocks[4];
        wrong[17] ^= 1;
        let frames: Vec<(u8, &[u8])> = (0..10)
            .zip(&blocks)
            .map(|(at, block)| (at, if at == 4 { &wrong[..] } else { &block[..] }))
            .collect();
        assert_eq!(false_frames(&frames, 2), Some(BTreeSet::from([4])));
    }
}
