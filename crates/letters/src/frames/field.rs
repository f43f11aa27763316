//! The field of 256 elements with x⁸ + x⁴ + x³ + x² + 1 (0x11d). Adding is exclusive or. It knows no frames.

/// An element times x.
const fn doubled(value: u8) -> u8 {
    let reduce = if value & 0x80 == 0 { 0 } else { 0x1d };
    (value << 1) ^ reduce
}

/// The powers of x, twice over, and for each element which power of x it is.
static POWERS: ([u8; 510], [u8; 256]) = powers();

#[allow(
    clippy::indexing_slicing,
    reason = "only the compiler runs this, and there a wrong index is an error of the build"
)]
const fn powers() -> ([u8; 510], [u8; 256]) {
    let (mut powers, mut logarithms) = ([0; 510], [0; 256]);
    let (mut power, mut value) = (0_u8, 1);
    while power < 255 {
        powers[power as usize] = value;
        powers[power as usize + 255] = value;
        logarithms[value as usize] = power;
        value = doubled(value);
        power += 1;
    }
    (powers, logarithms)
}

fn logarithm(value: u8) -> usize {
    let logarithm = POWERS.1.get(usize::from(value)).copied();
    usize::from(logarithm.unwrap_or_default())
}

fn power(of: usize) -> u8 {
    POWERS.0.get(of).copied().unwrap_or_default()
}

/// The product of two elements.
pub(super) fn multiply(one: u8, other: u8) -> u8 {
    if one == 0 || other == 0 {
        return 0;
    }
    power(logarithm(one) + logarithm(other))
}

/// One divided by an element. Of zero it is zero.
pub(super) fn inverse(value: u8) -> u8 {
    if value == 0 {
        return 0;
    }
    power(255 - logarithm(value))
}

/// Adds `factor` times each byte of `block` to `sum`.
pub(super) fn add_multiple(sum: &mut [u8], factor: u8, block: &[u8]) {
    let row = row(factor);
    for (sum, byte) in sum.iter_mut().zip(block) {
        *sum ^= row.get(usize::from(*byte)).copied().unwrap_or_default();
    }
}

/// An element times every other. Multiplying is linear, so that each half follows from the one before.
fn row(factor: u8) -> [u8; 256] {
    let mut row = [0; 256];
    let mut value = factor;
    for bit in 0..8 {
        let (low, high) = row.split_at_mut(1 << bit);
        for (high, low) in high.iter_mut().zip(low) {
            *high = *low ^ value;
        }
        value = doubled(value);
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_element_but_zero_has_an_inverse() {
        for value in 1..=255 {
            assert_eq!(multiply(value, inverse(value)), 1, "{value}");
        }
        assert_eq!(inverse(0), 0);
    }

    #[test]
    fn products_are_those_of_this_field() {
        // Powers of x, as the tables for QR codes print them, which use the same field.
        let powers = [(8, 29), (9, 58), (10, 116), (25, 3), (50, 5), (255, 1)];
        for (power, expected) in powers {
            let product = (0..power).fold(1, |product, _| multiply(product, 2));
            assert_eq!(product, expected, "power {power}");
        }
    }

    #[test]
    fn a_row_holds_the_products_of_its_factor() {
        for factor in [0, 1, 2, 29, 142, 255] {
            let mut sum = [7; 256];
            let all: Vec<u8> = (0..=255).collect();
            add_multiple(&mut sum, factor, &all);
            for (other, sum) in (0..=255).zip(sum) {
                assert_eq!(sum, 7 ^ multiply(factor, other), "{factor} {other}");
            }
        }
    }
}
