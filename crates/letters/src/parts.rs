//! Things in a row, each a number, its length in four bytes, and so many bytes: for what is kept on a device and grows with every version.
//! What the numbers mean is for whoever keeps it.

/// Writes one thing.
pub(crate) fn put(bytes: &mut Vec<u8>, number: u8, content: &[u8]) {
    bytes.push(number);
    bytes.extend_from_slice(&u32::try_from(content.len()).unwrap_or(u32::MAX).to_le_bytes());
    bytes.extend_from_slice(content);
}

/// Everything in a row, in order; `None` when it does not end where the last thing ends.
pub(crate) fn read(mut bytes: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut things = Vec::new();
    while let Some((number, rest)) = bytes.split_first() {
        let (length, rest) = rest.split_first_chunk()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let (content, rest) = rest.split_at_checked(length)?;
        things.push((*number, content));
        bytes = rest;
    }
    Some(things)
}

/// A text.
pub(crate) fn text(content: &[u8]) -> Option<String> {
    std::str::from_utf8(content).ok().map(str::to_owned)
}

/// A moment in milliseconds.
pub(crate) fn moment(content: &[u8]) -> Option<i64> {
    Some(i64::from_le_bytes(content.try_into().ok()?))
}
