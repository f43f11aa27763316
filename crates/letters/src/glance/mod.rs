//! The glance: a summary small enough for one code that any phone camera reads. Not the code itself: see `code`.
//!
//! After the tag and the version byte comes one stream of predicted bits: the facts column by column, then all text. Dates
//! count from the letter's own, references are numbers, and what can be derived does not travel.

mod content;
mod earlier;
mod expectation;
mod facts;
mod fit;
mod modelled;
mod records;
mod shorten;
mod typical;
mod walk;

use crate::tag::{Letter, TAG};
use crate::text::Model;
use crate::{OpenError, Read, clean, limits};
pub(crate) use content::{Allowed, Writer, read, read_after};
use passport::{Key, Language, LeftOut, Summary};
pub(crate) use records::ORDER;

/// The version of this format.
const VERSION: u8 = 3;
/// The versions before. Their letters open for ever; none are written any more.
const FIRST: u8 = 1;
const SECOND: u8 = 2;

/// What a reader accepts of a glance.
const ALLOWED: Allowed = Allowed {
    texts: limits::TEXTS,
    bits: limits::TEXT_BITS,
};

/// A packed summary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Packed {
    /// The letter.
    pub bytes: Vec<u8>,
    /// What a reader will see: [`open`] of the bytes yields exactly this.
    pub summary: Summary,
    /// What there was no room for, record by record. The same as in the summary.
    pub left_out: LeftOut,
    /// The records that are in it, by their keys in the summary that was packed. The first of a kind has the number 1 in the letter,
    /// the second 2.
    pub records: Vec<Key>,
    /// How many texts were too long and end in `…` now.
    pub shortened: usize,
}

/// Has the model for letters in a language read its pages, so that the next letter need not wait for it. It takes about as
/// long as opening one letter; a second call does nothing.
pub fn prepare(language: Language) {
    let _ = Model::primed(language);
}

/// Packs a summary into at most `limit` bytes, letting go of what is needed least and saying so.
///
/// It never fails. When there is no room for everything, long texts are cut at a word end, the patient's own so that
/// they take no more than half of the letter; then records go, least needed first. A limit below 64 bytes may be
/// exceeded. Characters that [`clean`] takes out do not travel.
#[must_use]
pub fn pack(summary: &Summary, limit: usize) -> Packed {
    fit::fit(summary, limit)
}

/// Opens a letter.
///
/// # Errors
/// One [`OpenError`] that says why nothing was read. A letter is opened whole or not at all.
pub fn open(bytes: &[u8]) -> Result<Read<Summary>, OpenError> {
    if bytes.len() > limits::GLANCE {
        return Err(OpenError::TooLarge);
    }
    let body = Letter::Glance.checked(bytes).ok_or(OpenError::Damaged)?;
    match body.split_first() {
        Some((&VERSION, content)) => read(content, ALLOWED).map(|value| Read {
            value,
            warnings: Vec::new(),
        }),
        Some((&SECOND, letter)) => earlier::open_second(letter),
        Some((&FIRST, letter)) => earlier::open_first(letter),
        Some((&version, _)) if version > VERSION => Err(OpenError::Newer { version }),
        _ => Err(OpenError::Unreadable),
    }
}

/// How many bytes of a letter with room for everything are text: a figure for whoever measures the format.
#[must_use]
pub fn text_bytes(summary: &Summary) -> usize {
    content::text_bytes(&cleaned(summary))
}

/// The letter of a summary whose records count from 1 and whose texts are clean; `None` beyond what a reader accepts, or
/// when it takes more than `room` bytes.
fn write(summary: &Summary, writer: &Writer, room: usize) -> Option<Vec<u8>> {
    let room = room.saturating_sub(HEAD);
    let content = writer.write(summary, ALLOWED, room)?;
    Some(tagged(Letter::Glance, VERSION, content))
}

/// The same summary with its records counting from 1 and every text clean, as it travels.
pub(crate) fn cleaned(summary: &Summary) -> Summary {
    let mut cleaned = summary.without_least_needed(0);
    records::texts(&mut cleaned.view, &mut |_, text| *text = clean(text));
    cleaned
}

/// The tag and the version byte.
const HEAD: usize = TAG + 1;

/// A whole letter around its content.
pub(crate) fn tagged(kind: Letter, version: u8, content: Vec<u8>) -> Vec<u8> {
    let mut body = content;
    body.insert(0, version);
    kind.tagged(&body)
}

#[cfg(test)]
mod tests;
