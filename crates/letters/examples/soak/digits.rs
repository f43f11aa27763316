//! Bytes as digits, as `docs/format.md` defines them, written apart from the crate and in memory that is used again.

const LIMB: u64 = 1_000_000_000;

/// Writes numbers, one after the other.
#[derive(Default)]
pub struct Digits {
    /// Nine digits each, the lowest first.
    limbs: Vec<u64>,
}

impl Digits {
    /// Puts the digits of some bytes behind a text: the mark, then a one byte and the bytes as one number.
    pub fn push(&mut self, text: &mut Vec<u8>, mark: u8, bytes: &[u8]) {
        self.limbs.clear();
        self.limbs.push(1);
        let (fours, rest) = bytes.as_chunks::<4>();
        fours
            .iter()
            .for_each(|four| self.take_in(u64::from(u32::from_be_bytes(*four)), 1 << 32));
        rest.iter().for_each(|byte| self.take_in(u64::from(*byte), 256));
        text.push(mark);
        let start = text.len();
        for limb in self.limbs.iter().rev() {
            let mut limb = *limb;
            let mut nine = [0; 9];
            for digit in nine.iter_mut().rev() {
                *digit = b'0' + (limb % 10) as u8;
                limb /= 10;
            }
            text.extend_from_slice(&nine);
        }
        let zeros = text
            .iter()
            .skip(start)
            .take_while(|digit| **digit == b'0')
            .count();
        text.drain(start..start + zeros);
    }

    fn take_in(&mut self, low: u64, scale: u64) {
        let mut carry = low;
        for limb in &mut self.limbs {
            let value = *limb * scale + carry;
            *limb = value % LIMB;
            carry = value / LIMB;
        }
        while carry > 0 {
            self.limbs.push(carry % LIMB);
            carry /= LIMB;
        }
    }
}
