//! Bytes as text: UTF-8, UTF-16 with its mark, or what old programs wrote. Whatever the bytes are, there is a text.

/// The text of these bytes.
pub(super) fn text(bytes: &[u8]) -> String {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => one_byte_each(rest),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        bytes => one_byte_each(bytes),
    }
}

/// The bytes of UTF-8 for a file, whatever it is written in; lines are told apart by bytes.
pub(super) fn bytes(bytes: &[u8]) -> Vec<u8> {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => rest.to_vec(),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => text(bytes).into_bytes(),
        bytes => bytes.to_vec(),
    }
}

fn utf16(bytes: &[u8], number: fn([u8; 2]) -> u16) -> String {
    let pairs = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok());
    let decoded = char::decode_utf16(pairs.map(number));
    decoded.map(|character| character.unwrap_or('\u{fffd}')).collect()
}

/// UTF-8 or, where it is not, what Windows wrote in western Europe. The few signs between 0x80 and 0x9f that matter in a letter are
/// dashes and quotes.
pub(super) fn one_byte_each(bytes: &[u8]) -> String {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let western = |byte: &u8| match byte {
        0x80 => '€',
        0x85 => '…',
        0x91 | 0x92 => '’',
        0x93 => '“',
        0x94 => '”',
        0x95 => '•',
        0x96 => '–',
        0x97 => '—',
        other => char::from(*other),
    };
    bytes.iter().map(western).collect()
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn whatever_the_bytes_are_there_is_a_text() {
        let table: [(&[u8], &str); 6] = [
            ("Åse".as_bytes(), "Åse"),
            (b"\xef\xbb\xbf\xc3\x85se", "Åse"),
            (b"\xff\xfe\xc5\x00s\x00e\x00", "Åse"),
            (b"\xfe\xff\x00\xc5\x00s\x00e", "Åse"),
            (b"\xc5se \x96 9", "Åse – 9"),
            (b"\xff\xfe\x00\xd8x", "\u{fffd}"),
        ];
        for (bytes, expected) in table {
            assert_eq!(text(bytes), expected, "{bytes:?}");
        }
    }
}
