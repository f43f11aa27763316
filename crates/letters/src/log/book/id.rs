//! What an entry is called: a hash of what it says and of what was known when it was written. Nobody gives these names out, so
//! that no two entries can have one.

use crate::log::hexadecimal;
use blake2::{Blake2b512, Digest as _};

/// How many bytes a name has.
const LENGTH: usize = 16;
/// Stand in front of everything that is hashed, so that nothing of ours can be taken for another's.
const FIRST: &[u8] = b"red thread entry id 1";
const SECOND: &[u8] = b"red thread entry id 2";

/// The name of an entry.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct EntryId(pub [u8; LENGTH]);

impl EntryId {
    /// Of an entry of version 2, as it is kept: it says itself what it was written after.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self::hash([SECOND, bytes, &[]])
    }

    /// Of an entry of version 1, as it was kept first: it was written after the one that stood before it.
    pub(super) fn of_first(before: Option<Self>, bytes: &[u8]) -> Self {
        let before = before.map_or([0; LENGTH], |before| before.0);
        Self::hash([FIRST, &before, bytes])
    }

    fn hash(parts: [&[u8]; 3]) -> Self {
        let mut hash = Blake2b512::new();
        for part in parts {
            hash.update(part);
        }
        let mut id = [0; LENGTH];
        for (to, from) in id.iter_mut().zip(hash.finalize()) {
            *to = from;
        }
        Self(id)
    }

    /// As it stands in an entry: 32 hexadecimal digits.
    pub(super) fn hex(self) -> String {
        hexadecimal::write(&self.0)
    }

    /// Reads what [`hex`](Self::hex) wrote, and nothing else.
    pub(super) fn read(hex: &str) -> Option<Self> {
        hexadecimal::read(hex).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_it_was_written_and_in_no_other_way() {
        let id = EntryId::of(b"an entry");
        assert_eq!(EntryId::read(&id.hex()), Some(id));
        let upper = id.hex().to_uppercase();
        let short = id.hex()[1..].to_owned();
        for other in ["", "+", upper.as_str(), short.as_str(), &format!("0{}", id.hex())] {
            assert_eq!(EntryId::read(other), None, "{other}");
        }
    }

    #[test]
    fn a_name_depends_on_what_stood_before_and_on_every_byte() {
        let first = EntryId::of_first(None, b"entry");
        assert_ne!(first, EntryId::of_first(Some(first), b"entry"));
        assert_ne!(first, EntryId::of_first(None, b"entrz"));
        assert_ne!(EntryId::of(b"entry"), first);
    }
}
