//! The second copy of a log, one file that only grows: what is in the file. Not where it lies, and not when it is needed.
//!
//! The file is a head (the data's version, behind its length) and one record for each entry: its length in four bytes,
//! little end first, and the entry. A record that was cut off while it was written is passed over.

use crate::chain::Head;
use crate::limits;
use crate::tag::Letter;

/// The version of this format.
const VERSION: u8 = 1;

/// What a copy holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mirror {
    /// How often the whole log had been replaced.
    pub generation: u32,
    /// The record of versions beside the log.
    pub about: Vec<u8>,
    /// The entries, as far as they are whole.
    pub entries: Vec<Vec<u8>>,
}

/// How much there should be, kept apart from the log and from its copy: it decides whether an empty store may be believed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sentinel {
    /// Where the log ended when the copy was last brought up to date.
    pub head: Head,
    /// How long the copy was then, in bytes.
    pub length: u32,
}

impl Sentinel {
    /// The bytes to keep, always as many: the tag, the version, the length in four bytes, little end first, and the head.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut body = vec![VERSION];
        body.extend_from_slice(&self.length.to_le_bytes());
        body.extend_from_slice(&self.head.write());
        Letter::Sentinel.tagged(&body)
    }

    /// Reads kept bytes; `None` when they are damaged or of another version.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (version, rest) = Letter::Sentinel.checked(bytes)?.split_first()?;
        let (length, head) = rest.split_first_chunk()?;
        (*version == VERSION).then_some(())?;
        Some(Self {
            head: Head::read(head)?,
            length: u32::from_le_bytes(*length),
        })
    }
}

/// The beginning of a copy of this generation, with the data's version.
#[must_use]
pub fn begin(generation: u32, about: &[u8]) -> Vec<u8> {
    let mut body = vec![VERSION];
    body.extend_from_slice(&generation.to_le_bytes());
    body.extend_from_slice(about);
    record(&Letter::Mirror.tagged(&body))
}

/// What is added to a copy for one entry.
#[must_use]
pub fn record(entry: &[u8]) -> Vec<u8> {
    let length = u32::try_from(entry.len()).unwrap_or(u32::MAX);
    [&length.to_le_bytes(), entry].concat()
}

/// Reads a copy; `None` when it has no beginning that holds. Reading ends at the first record that is not whole.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Mirror> {
    let (head, mut rest) = take(bytes)?;
    let (version, body) = Letter::Mirror.checked(head)?.split_first()?;
    let (generation, about) = body.split_first_chunk()?;
    (*version == VERSION).then_some(())?;
    let mut entries = Vec::new();
    while let Some((entry, after)) = take(rest) {
        entries.push(entry.to_vec());
        rest = after;
    }
    Some(Mirror {
        generation: u32::from_le_bytes(*generation),
        about: about.to_vec(),
        entries,
    })
}

fn take(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    // An entry has a tag at least; a hole that a file system filled with zeros is none.
    let is_record = (1..=limits::ENTRY).contains(&length);
    is_record.then(|| rest.split_at_checked(length)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copy(entries: &[&[u8]]) -> Vec<u8> {
        let records = entries.iter().flat_map(|entry| record(entry));
        begin(3, b"about").into_iter().chain(records).collect()
    }

    #[test]
    fn a_copy_is_read_as_it_was_written() {
        let bytes = copy(&[b"one", b"two"]);
        let mirror = read(&bytes).unwrap();
        assert_eq!((mirror.generation, &mirror.about[..]), (3, &b"about"[..]));
        assert_eq!(mirror.entries, [b"one".to_vec(), b"two".to_vec()]);
    }

    #[test]
    fn what_was_cut_off_is_passed_over_and_what_stands_before_it_is_kept() {
        let bytes = copy(&[b"one", b"two"]);
        let (head, one) = (copy(&[]).len(), copy(&[b"one"]).len());
        for length in 0..bytes.len() {
            let entries = read(&bytes[..length]).map(|mirror| mirror.entries.len());
            let expected = match length {
                length if length < head => None,
                length if length < one => Some(0),
                _ => Some(1),
            };
            assert_eq!(entries, expected, "{length} bytes");
        }
        let hole = [&copy(&[b"one"])[..], &[0; 64]].concat();
        assert_eq!(read(&hole).unwrap().entries.len(), 1);
    }

    #[test]
    fn a_sentinel_is_read_as_it_was_written_and_no_flipped_bit_is_missed() {
        let sentinel = Sentinel {
            head: Head::empty(2).after(b"one"),
            length: 345,
        };
        let bytes = sentinel.write();
        assert_eq!(Sentinel::read(&bytes), Some(sentinel));
        for bit in 0..bytes.len() * 8 {
            let mut damaged = bytes.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Sentinel::read(&damaged), None, "bit {bit}");
        }
        assert_eq!(Sentinel::read(&[]), None);
    }

    #[test]
    fn what_is_no_copy_is_none() {
        assert_eq!(read(b""), None);
        let mut damaged = copy(&[]);
        damaged[12] ^= 1;
        assert_eq!(read(&damaged), None);
    }
}
