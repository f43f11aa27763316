//! Short texts in what two devices tell each other while they are paired: a length and UTF-8. Not the texts of letters, which are
//! compressed.

use crate::clean;

/// How long a name may be, in bytes of UTF-8.
pub(super) const NAME: usize = 80;

/// A name behind its length, cut at a character where it is too long.
pub(super) fn write(bytes: &mut Vec<u8>, name: &str) {
    let name = clean(name);
    let mut end = name.len().min(NAME);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    let name = name.as_bytes().get(..end).unwrap_or_default();
    bytes.push(u8::try_from(name.len()).unwrap_or_default());
    bytes.extend_from_slice(name);
}

/// What [`write`] wrote, and what stands behind it.
pub(super) fn read(bytes: &[u8]) -> Option<(String, &[u8])> {
    let (length, rest) = bytes.split_first()?;
    let length = usize::from(*length);
    if length > NAME {
        return None;
    }
    let (name, rest) = rest.split_at_checked(length)?;
    Some((clean(std::str::from_utf8(name).ok()?), rest))
}
