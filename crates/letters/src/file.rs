//! A letter as a file of its own, and back. Not the saving of it: that is the device's.
//!
//! Eight bytes stand in front of the letter, as PNG has them: the first is no text, then a name, then both kinds of
//! line end. A program that takes the file for text and changes it is noticed at once.

use crate::receive::{self, Seen};
use crate::{OpenError, limits};

/// What the name of such a file ends with, behind the dot.
pub const EXTENSION: &str = "redthread";

/// The media type of such a file.
pub const MEDIA_TYPE: &str = "application/vnd.redthread";

/// The first eight bytes of every such file.
const MAGIC: [u8; 8] = *b"\x8bRTL\r\n\x1a\n";

/// How such a file begins after a program has taken it for text: line ends changed, the highest bit lost, or the first byte
/// written in another encoding.
const SPOILED: [&[u8]; 4] = [b"\x8bRTL", b"\x0bRTL", b"\xc2\x8bRTL", b"\xef\xbf\xbdRTL"];

/// The file that holds this letter.
#[must_use]
pub fn write(letter: &[u8]) -> Vec<u8> {
    [&MAGIC, letter].concat()
}

/// The letter in a file. A text file in which somebody saved a link or a whole message will do as well; see
/// [`receive`].
///
/// The letter's tag has not been checked when the file is one of ours: [`letter::kind`](crate::letter::kind) is next.
///
/// # Errors
/// [`OpenError::TooLarge`] above [`limits::FILE`] bytes, or above [`limits::PASTE`] for text, before any work;
/// [`OpenError::Damaged`] when the file was changed on its way, and [`OpenError::NotALetter`] for any other file.
pub fn read(bytes: &[u8]) -> Result<Vec<u8>, OpenError> {
    if bytes.len() > limits::FILE {
        return Err(OpenError::TooLarge);
    }
    if let Some(letter) = bytes.strip_prefix(&MAGIC) {
        return Ok(letter.to_vec());
    }
    if SPOILED.iter().any(|beginning| bytes.starts_with(beginning)) {
        return Err(OpenError::Damaged);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => read_text(text),
        Err(_) => Err(OpenError::NotALetter),
    }
}

fn read_text(text: &str) -> Result<Vec<u8>, OpenError> {
    match receive::read(text) {
        Seen::Letter { bytes, .. } => Ok(bytes),
        Seen::Refused { why, .. } => Err(why),
        Seen::Frame | Seen::Foreign(_) => Err(OpenError::NotALetter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digits;
    use crate::tag::Letter;

    fn letter() -> Vec<u8> {
        Letter::Glance.tagged(b"\x01 a letter")
    }

    #[test]
    fn a_letter_comes_back_from_its_file() {
        for letter in [letter(), Vec::new(), vec![0; limits::LETTER]] {
            let file = write(&letter);
            assert!(std::str::from_utf8(&file).is_err());
            assert_eq!(read(&file), Ok(letter));
        }
    }

    #[test]
    fn a_saved_message_will_do_as_well() {
        let link = format!(
            "\u{feff}Here it is:\r\nhttps://a.example/#{}\r\n",
            digits::fragment(&letter())
        );
        assert_eq!(read(link.as_bytes()), Ok(letter()));
    }

    #[test]
    fn a_file_that_was_taken_for_text_is_damaged_and_any_other_is_no_letter() {
        let changed = |from: &[u8], to: &[u8]| {
            let rest = write(&letter());
            [to, rest.strip_prefix(from).unwrap()].concat()
        };
        let table = [
            (changed(b"\x8bRTL\r\n", b"\x8bRTL\n"), OpenError::Damaged),
            (
                changed(b"\x8bRTL\r\n\x1a\n", b"\x8bRTL\r\n\x1a\r\n"),
                OpenError::Damaged,
            ),
            (changed(b"\x8b", b"\x0b"), OpenError::Damaged),
            (changed(b"\x8b", b"\xc2\x8b"), OpenError::Damaged),
            (changed(b"\x8b", b"\xef\xbf\xbd"), OpenError::Damaged),
            (b"\x8bRTL".to_vec(), OpenError::Damaged),
            (b"\x89PNG\r\n\x1a\n".to_vec(), OpenError::NotALetter),
            (b"A note".to_vec(), OpenError::NotALetter),
            (Vec::new(), OpenError::NotALetter),
            (vec![0x8b; limits::FILE + 1], OpenError::TooLarge),
            (vec![b'1'; limits::PASTE + 1], OpenError::TooLarge),
        ];
        for (file, reason) in table {
            assert_eq!(read(&file), Err(reason), "{:?}", &file[..file.len().min(12)]);
        }
    }
}
