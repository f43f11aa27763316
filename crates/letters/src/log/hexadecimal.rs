//! Bytes of a fixed number as hexadecimal text. Only what is written here is read.

/// Two small digits for each byte.
pub(super) fn write(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What [`write`] wrote of so many bytes; `None` for more, fewer, or anything else.
pub(super) fn read<const N: usize>(digits: &str) -> Option<[u8; N]> {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if digits.len() != 2 * N || !digits.bytes().all(is_digit) {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, at) in bytes.iter_mut().zip((0..).step_by(2)) {
        *byte = u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_as_they_were_written_and_in_no_other_way() {
        assert_eq!(read(&write(&[0, 15, 255])), Some([0, 15, 255]));
        for other in ["", "000ff", "000fFF", "00+fff", "000fff0", "00 fff", "00øfff"] {
            assert_eq!(read::<3>(other), None, "{other}");
        }
    }
}
