//! How much of a log there should be: a number that stands for all its entries in their order. Not the entries.
//!
//! A browser can lose the end of a log, or all of it, without an error. The head is kept beside the log and once more
//! apart from it, so that what is missing or changed is noticed.

use crate::tag::Letter;
use blake2::{Blake2b512, Digest as _};

/// The version of this format.
const VERSION: u8 = 1;
/// How many bytes a link has.
const LINK: usize = 32;
/// Stands in front of everything that is hashed, so that nothing of ours can be taken for another's.
const CONTEXT: &[u8] = b"red thread log 1";

/// Where a log ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Head {
    /// How often the whole log has been replaced: by a backup, or when its history was cleared.
    pub generation: u32,
    /// How many entries there are.
    pub count: u32,
    /// The hash of the last entry and of the link before it.
    link: [u8; LINK],
}

impl Head {
    /// A log of this generation without entries.
    #[must_use]
    pub const fn empty(generation: u32) -> Self {
        Self {
            generation,
            count: 0,
            link: [0; LINK],
        }
    }

    /// The head after one more entry.
    #[must_use]
    pub fn after(self, entry: &[u8]) -> Self {
        let mut hash = Blake2b512::new();
        hash.update(CONTEXT);
        hash.update(self.generation.to_le_bytes());
        hash.update(self.count.to_le_bytes());
        hash.update(self.link);
        hash.update(entry);
        let mut link = [0; LINK];
        for (to, from) in link.iter_mut().zip(hash.finalize()) {
            *to = from;
        }
        Self {
            generation: self.generation,
            count: self.count.saturating_add(1),
            link,
        }
    }

    /// The head after all of these entries.
    #[must_use]
    pub fn after_all<'a>(self, entries: impl IntoIterator<Item = &'a [u8]>) -> Self {
        entries.into_iter().fold(self, Self::after)
    }

    /// The bytes to keep: the tag, the version, generation, count (four bytes each, little end first) and the link.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut body = vec![VERSION];
        body.extend_from_slice(&self.generation.to_le_bytes());
        body.extend_from_slice(&self.count.to_le_bytes());
        body.extend_from_slice(&self.link);
        Letter::Head.tagged(&body)
    }

    /// Reads kept bytes; `None` when they are damaged or of another version.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (version, rest) = Letter::Head.checked(bytes)?.split_first()?;
        let (generation, rest) = rest.split_first_chunk()?;
        let (count, link) = rest.split_first_chunk()?;
        (*version == VERSION).then_some(())?;
        Some(Self {
            generation: u32::from_le_bytes(*generation),
            count: u32::from_le_bytes(*count),
            link: link.try_into().ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_stands_for_every_entry_and_their_order() {
        let head = |entries: &[&[u8]]| Head::empty(1).after_all(entries.iter().copied());
        let whole = head(&[b"one", b"two", b"three"]);
        assert_eq!(whole.count, 3);
        for other in [
            head(&[b"one", b"two"]),
            head(&[b"two", b"one", b"three"]),
            head(&[b"one", b"twO", b"three"]),
            head(&[b"on", b"etwo", b"three"]),
            Head::empty(2).after_all([&b"one"[..], b"two", b"three"]),
        ] {
            assert_ne!(other, whole);
        }
        assert_eq!(head(&[b"one"]).after(b"two").after(b"three"), whole);
    }

    #[test]
    fn a_head_is_read_as_it_was_written_and_no_flipped_bit_is_missed() {
        let head = Head::empty(7).after(b"one");
        let bytes = head.write();
        assert_eq!(Head::read(&bytes), Some(head));
        for bit in 0..bytes.len() * 8 {
            let mut damaged = bytes.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Head::read(&damaged), None, "bit {bit}");
        }
        for length in 0..bytes.len() {
            assert_eq!(Head::read(&bytes[..length]), None, "{length} bytes");
        }
    }

    #[test]
    fn heads_are_written_as_they_have_been_released() {
        let bytes = Head::empty(1).after(b"entry").write();
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(
            hex,
            "2da2d73d81160101000000010000000956144bab0fd473094c2815c906a7f1f28760aaced1db90af37e3380f661394"
        );
    }
}
