//! What a record is known by outside of the passport: in a calendar, among contacts.

use blake2::{Blake2b512, Digest as _};
use passport::Key;

/// Where records come from. Two of the same number are the same record only when they come from the same place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// The passport itself: an id is drawn once and stays.
    Passport,
    /// A letter, by what it is known by. Its records are counted from 1, as in any other letter, and so are those of other patients.
    Letter(u64),
}

impl Source {
    /// 64 bits that a record is known by, the same each time it is handed on from here.
    #[must_use]
    pub fn uid(self, key: Key) -> u64 {
        match self {
            Self::Passport => key.raw,
            Self::Letter(letter) => {
                let hash = Blake2b512::new()
                    .chain_update(b"red thread record")
                    .chain_update(letter.to_le_bytes())
                    .chain_update(key.raw.to_le_bytes())
                    .chain_update(key.kind.slug())
                    .finalize();
                hash.first_chunk().copied().map_or(0, u64::from_le_bytes)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use passport::Kind;
    use std::collections::BTreeSet;

    #[test]
    fn the_first_contact_of_one_letter_is_not_that_of_another() {
        let key = |kind, raw| Key { kind, raw };
        let mut seen = BTreeSet::new();
        for letter in [1, 2] {
            for kind in [Kind::Appointment, Kind::Member] {
                for raw in [1, 2] {
                    assert!(seen.insert(Source::Letter(letter).uid(key(kind, raw))));
                }
            }
        }
        let first = key(Kind::Appointment, 1);
        assert_eq!(Source::Letter(1).uid(first), Source::Letter(1).uid(first));
        assert_eq!(Source::Passport.uid(key(Kind::Appointment, 0xab)), 0xab);
    }
}
