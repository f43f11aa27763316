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
pub(super) struct Found {
    /// Letters whose tags hold, all different: those behind a `#` first, then in the order of the text.
    pub(super) letters: Vec<(Kind, Vec<u8>)>,
    /// Why the first of the digits that were meant to be a letter as well cannot be read.
    pub(super) broken: Option<OpenError>,
    /// How many such digits there are.
    pub(super) broken_count: usize,
}

/// Where a letter may begin.
struct Start<'a> {
    /// How many bytes of the text stand before its digits.
    at: usize,
    /// The runs of digits from there on.
    pieces: Vec<Piece<'a>>,
    /// So many digits, and they were meant to be a letter.
    plainly_ours: usize,
    /// Why all of its digits together cannot be read.
    reason: Option<OpenError>,
    /// Where the letter ends that was found here.
    letter_ends: Option<usize>,
}

/// A run of digits.
struct Piece<'a> {
    digits: &'a str,
    /// Where it ends in the text.
    end: usize,
    /// How many digits there are up to its end.
    so_far: usize,
}

/// Looks behind each `#` and at digits that stand alone: at every place all digits, then everywhere fewer, so that one
/// letter that is damaged takes nothing from those beside it. A text that hides one behind many false beginnings says
/// nothing of it.
pub(super) fn letters(text: &str) -> Found {
    let marked = marked(text).map(|at| (at, FEWEST));
    let bare = bare(text).map(|at| (at, PLAINLY_OURS));
    let starts = marked
        .chain(bare)
        .filter_map(|(at, plainly_ours)| start(text, at, plainly_ours));
    let mut starts: Vec<Start> = starts
        .filter(|start| start.readings() > 0)
        .take(READINGS)
        .collect();
    let mut found: Vec<(usize, Kind, Vec<u8>)> = Vec::new();
    let mut tried = 0;
    for (left, index) in order(&starts) {
        if tried == READINGS {
            break;
        }
        if is_within_a_letter(&starts, index) {
            continue;
        }
        let Some(start) = starts.get_mut(index) else {
            continue;
        };
        tried += 1;
        let joined = start.joined(left);
        match opened(&joined) {
            Ok(Some((kind, bytes))) => {
                start.letter_ends = start.end(left);
                found.push((index, kind, bytes));
            }
            Err(reason) if joined.len() >= start.plainly_ours => start.reason = start.reason.or(Some(reason)),
            Ok(None) | Err(_) => {}
        }
    }
    found.sort_by_key(|(index, ..)| *index);
    let mut letters: Vec<(Kind, Vec<u8>)> = Vec::new();
    for (_, kind, bytes) in found {
        if letters.iter().all(|(_, other)| *other != bytes) {
            letters.push((kind, bytes));
        }
    }
    let broken = broken(&starts);
    Found {
        letters,
        broken: broken.first().copied(),
        broken_count: broken.len(),
    }
}

/// Which reading of which start is tried one after the other: how many pieces are left out at the end, and the start's
/// place in the list.
fn order(starts: &[Start<'_>]) -> impl Iterator<Item = (usize, usize)> + use<> {
    let counts: Vec<usize> = starts.iter().map(Start::readings).collect();
    let most = counts.iter().copied().max().unwrap_or_default();
    (0..most).flat_map(move |left| {
        let with = counts.clone().into_iter().enumerate();
        with.filter(move |(_, count)| left < *count)
            .map(move |(index, _)| (left, index))
    })
}

/// Whether the digits at this start are part of a letter that was found: of the same, or of one that began before.
fn is_within_a_letter(starts: &[Start<'_>], index: usize) -> bool {
    starts.get(index).is_some_and(|start| {
        let is_around =
            |other: &Start<'_>| other.at <= start.at && other.letter_ends.is_some_and(|end| start.at < end);
        starts.iter().any(is_around)
    })
}

/// The reasons of all that was meant to be a letter and is none. A line within digits that have been counted is not
/// counted again, nor are the same digits.
fn broken(starts: &[Start<'_>]) -> Vec<OpenError> {
    let mut counted: Vec<&Start<'_>> = Vec::new();
    let mut reasons = Vec::new();
    for (index, start) in starts.iter().enumerate() {
        let Some(reason) = start.reason.filter(|_| !is_within_a_letter(starts, index)) else {
            continue;
        };
        let is_around =
            |other: &&Start<'_>| other.at <= start.at && other.end(0).is_some_and(|end| start.at < end);
        let is_same = |other: &&Start<'_>| other.joined(0) == start.joined(0);
        if !counted.iter().any(|other| is_around(other) || is_same(other)) {
            counted.push(start);
            reasons.push(reason);
        }
    }
    reasons
}

fn start(text: &str, at: usize, plainly_ours: usize) -> Option<Start<'_>> {
    Some(Start {
        at,
        pieces: pieces(text, at)?,
        plainly_ours,
        reason: None,
        letter_ends: None,
    })
}

impl Start<'_> {
    /// The digits without so many of the last runs, because the last may be a number that somebody wrote behind the letter.
    fn joined(&self, left: usize) -> String {
        let count = self.pieces.len().saturating_sub(left);
        self.pieces.iter().take(count).map(|piece| piece.digits).collect()
    }

    /// Where they end in the text.
    fn end(&self, left: usize) -> Option<usize> {
        self.pieces.iter().rev().nth(left).map(|piece| piece.end)
    }

    /// How many readings there are of no fewer digits than a letter has.
    fn readings(&self) -> usize {
        let is_long = |piece: &&Piece<'_>| piece.so_far >= FEWEST;
        self.pieces.iter().rev().take_while(is_long).count()
    }
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

/// Where the text behind each `#` begins, also where a messenger wrote it as `%23`.
fn marked(text: &str) -> impl Iterator<Item = usize> {
    let mut marks: Vec<usize> = ["#", "%23"]
        .iter()
        .flat_map(|mark| text.match_indices(mark).map(|(at, mark)| at + mark.len()))
        .collect();
    marks.sort_unstable();
    marks.into_iter()
}

/// Where each run of digits begins that begins with the mark of our encoding and is long enough by itself.
fn bare(text: &str) -> impl Iterator<Item = usize> {
    let mut before = None;
    text.char_indices().filter_map(move |(at, character)| {
        let begins = character == '1' && !before.is_some_and(|c: char| c.is_ascii_digit() || c == '#');
        before = Some(character);
        let rest = text.get(at..)?;
        let digits = rest.bytes().take(FEWEST).take_while(u8::is_ascii_digit).count();
        (begins && digits == FEWEST).then_some(at)
    })
}

/// The runs of digits from here on, as far as nothing stands between them but what mail programs and messengers put
/// there; `None` when they do not begin with the mark of our encoding.
fn pieces(text: &str, at: usize) -> Option<Vec<Piece<'_>>> {
    let mut pieces = Vec::new();
    let mut rest = text.get(at..)?;
    let mut so_far = 0;
    loop {
        rest = behind_what_was_put_between(rest);
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (digits, after) = rest.split_at(end);
        if pieces.is_empty() && !digits.starts_with('1') {
            return None;
        }
        if digits.is_empty() || so_far > limits::FRAGMENT {
            return Some(pieces);
        }
        so_far += digits.len();
        pieces.push(Piece {
            digits,
            end: text.len() - after.len(),
            so_far,
        });
        rest = after;
    }
}

/// How white space and characters that show nothing are written in an address.
const ESCAPED: [&str; 9] = [
    "%20",
    "%09",
    "%0a",
    "%0d",
    "%c2%a0",
    "%c2%ad",
    "%e2%80%8b",
    "%e2%81%a0",
    "%ef%bb%bf",
];

/// What follows white space, the `>` of quoted lines, the `=` of broken ones, and characters that show nothing.
fn behind_what_was_put_between(text: &str) -> &str {
    let mut rest = text;
    loop {
        let escaped = ESCAPED.iter().find_map(|escaped| {
            let (head, behind) = rest.split_at_checked(escaped.len())?;
            head.eq_ignore_ascii_case(escaped).then_some(behind)
        });
        let behind = escaped.unwrap_or(rest).trim_start_matches(is_put_between);
        if behind.len() == rest.len() {
            return rest;
        }
        rest = behind;
    }
}

fn is_put_between(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '>' | '|' | '=' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
        )
}
