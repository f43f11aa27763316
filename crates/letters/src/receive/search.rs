//! Finds the digits of a letter in a text. What else the text may be is not its matter.

use crate::letter::{self, Kind};
use crate::{OpenError, digits, limits};

/// Fewer digits are no letter: a page number, a telephone number.
const FEWEST: usize = 18;
/// So many digits alone, without `#`, and nobody meant anything else by them.
const PLAINLY_OURS: usize = 40;
/// Readings that are tried at most. Most texts need one; the bound is for texts made to waste time.
const READINGS: usize = 32;

/// What was found.
pub(super) enum Found {
    /// At least one letter.
    Letter(First),
    /// Digits that were meant to be a letter.
    Broken(OpenError),
    /// Nothing of ours.
    Nothing,
}

/// The first letter, whose tag holds.
pub(super) struct First {
    /// Which kind it is.
    pub(super) kind: Kind,
    /// The letter.
    pub(super) bytes: Vec<u8>,
    /// Whether another one was found beside it.
    pub(super) another: bool,
}

/// Looks behind each `#` first, then at digits that stand alone. Another letter is looked for within the same bound: a
/// text that hides one behind many false beginnings says nothing of it.
pub(super) fn letter(text: &str) -> Found {
    let marked = marked(text).map(|start| (start, FEWEST));
    let bare = bare(text).map(|start| (start, PLAINLY_OURS));
    let mut readings = marked.chain(bare).flat_map(readings).take(READINGS);
    let mut first_reason = None;
    while let Some((joined, plainly_ours)) = readings.next() {
        match opened(&joined) {
            Ok(Some((kind, bytes))) => {
                let is_another = |(joined, _): (String, usize)| {
                    opened(&joined).is_ok_and(|other| other.is_some_and(|(_, other)| other != bytes))
                };
                let another = readings.any(is_another);
                return Found::Letter(First { kind, bytes, another });
            }
            Err(reason) if joined.len() >= plainly_ours => first_reason = first_reason.or(Some(reason)),
            Ok(None) | Err(_) => {}
        }
    }
    first_reason.map_or(Found::Nothing, Found::Broken)
}

/// The letter in these digits; `None` where they were never meant as one.
fn opened(digits: &str) -> Result<Option<(Kind, Vec<u8>)>, OpenError> {
    let read = digits::read_fragment(digits);
    match read.and_then(|bytes| letter::kind(&bytes).map(|kind| (kind, bytes))) {
        Ok((Kind::Frame, _)) | Err(OpenError::NotALetter) => Ok(None),
        Ok(letter) => Ok(Some(letter)),
        Err(reason) => Err(reason),
    }
}

/// What may be meant by the digits from here on: all pieces joined, then fewer and fewer, because the last may be a number
/// that somebody wrote behind the letter.
fn readings((start, plainly_ours): (&str, usize)) -> impl Iterator<Item = (String, usize)> {
    let pieces = pieces(start);
    (1..=pieces.len())
        .rev()
        .map(move |count| pieces.iter().take(count).copied().collect::<String>())
        .take_while(|joined| joined.len() >= FEWEST)
        .map(move |joined| (joined, plainly_ours))
}

/// What follows each `#`, also where a messenger wrote it as `%23`.
fn marked(text: &str) -> impl Iterator<Item = &str> {
    let hash = text.match_indices('#').map(|(at, mark)| (at, mark.len()));
    let escaped = text.match_indices("%23").map(|(at, mark)| (at, mark.len()));
    hash.chain(escaped)
        .filter_map(|(at, length)| text.get(at + length..))
        .filter(|rest| rest.trim_start().starts_with('1'))
}

/// Each run of digits that begins with the mark of our encoding and is long enough by itself.
fn bare(text: &str) -> impl Iterator<Item = &str> {
    let mut before = None;
    text.char_indices().filter_map(move |(at, character)| {
        let begins = character == '1' && !before.is_some_and(|c: char| c.is_ascii_digit() || c == '#');
        before = Some(character);
        let rest = text.get(at..)?;
        let digits = rest.bytes().take(FEWEST).take_while(u8::is_ascii_digit).count();
        (begins && digits == FEWEST).then_some(rest)
    })
}

/// The runs of digits from here on, as far as nothing stands between them but what mail programs put there.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut length = 0;
    loop {
        rest = rest.trim_start_matches(is_put_between);
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        if piece.is_empty() || length > limits::FRAGMENT {
            return pieces;
        }
        length += piece.len();
        pieces.push(piece);
        rest = after;
    }
}

/// White space, the `>` of quoted lines, the `=` of broken ones, and characters that show nothing.
fn is_put_between(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '>' | '|' | '=' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
        )
}
