//! A number for the facts that a gap rests on. It is kept in the passport, so it must come out the same in every version;
//! it guards nothing against anybody.

use crate::{Date, Holder};

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// The FNV-1a hash of these numbers, each as eight bytes with the lowest first.
pub(super) fn fingerprint(facts: &[u64]) -> u64 {
    let bytes = facts.iter().flat_map(|fact| fact.to_le_bytes());
    bytes.fold(OFFSET, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

/// A day as a number: its Julian day, and 0 for none.
pub(super) fn of_day(day: Option<Date>) -> u64 {
    day.map_or(0, |day| i64::from(day.to_julian_day()).cast_unsigned())
}

/// A holder as two numbers: what sort of holder, and which member.
pub(super) fn of_holder(holder: Holder) -> [u64; 2] {
    match holder {
        Holder::Nobody => [0, 0],
        Holder::Me => [1, 0],
        Holder::NotShown => [2, 0],
        Holder::Member(id) => [3, id.raw()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_facts_give_the_same_number_in_every_version() {
        assert_eq!(fingerprint(&[]), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fingerprint(&[0]), 0xa8c7_f832_281a_39c5);
        assert_eq!(fingerprint(&[1, 2]), 0x7717_9803_63c8_e066);
    }

    #[test]
    fn other_facts_and_another_order_give_another_number() {
        let table: [&[u64]; 6] = [&[], &[0], &[0, 0], &[1], &[1, 2], &[2, 1]];
        for (at, facts) in table.iter().enumerate() {
            for other in table.iter().skip(at + 1) {
                assert_ne!(fingerprint(facts), fingerprint(other), "{facts:?} {other:?}");
            }
        }
    }
}
