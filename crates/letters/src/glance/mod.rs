//! The glance: a summary small enough for one code that any phone camera reads. Not the code itself: see `code`.
//!
//! After the tag and the version byte come sections. Facts are bits in columns of fixed width, dates count from the
//! letter's own, references are numbers, and all text is one compressed stream. What can be derived does not travel.

mod bits;
mod edition;
mod facts;
mod fit;
mod records;
mod sections;
mod shorten;
mod walk;

use crate::tag::Letter;
use crate::text::{self, Column, Pages, TextError};
use crate::{OpenError, Read, clean, limits};
use edition::{Edition, edition_of};
use passport::{LeftOut, Passport, Summary};

/// The version of this format.
const VERSION: u8 = 2;
/// The version before. Its letters open for ever; none are written any more.
const FIRST: u8 = 1;

/// A packed summary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Packed {
    /// The letter.
    pub bytes: Vec<u8>,
    /// What a reader will see: [`open`] of the bytes yields exactly this.
    pub summary: Summary,
    /// What there was no room for, record by record. The same as in the summary.
    pub left_out: LeftOut,
    /// How many texts were too long and end in `…` now.
    pub shortened: usize,
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
        Some((&VERSION, letter)) => open_body(letter, facts::read, Pages::Both),
        Some((&FIRST, letter)) => open_body(letter, facts::read_first, Pages::First),
        Some((&version, _)) if version > VERSION => Err(OpenError::Newer { version }),
        _ => Err(OpenError::Unreadable),
    }
}

fn open_body(
    letter: &[u8],
    read_facts: fn(&[u8]) -> Option<(Summary, Edition)>,
    pages: Pages,
) -> Result<Read<Summary>, OpenError> {
    let sections = sections::split(letter).ok_or(OpenError::Unreadable)?;
    let (mut summary, edition) = read_facts(sections.facts).ok_or(OpenError::Unreadable)?;
    let mut columns = Vec::new();
    texts_of(&mut summary.view, edition, &mut |column, _| columns.push(column));
    let texts = text::read(summary.language, pages, &columns, sections.texts);
    let texts = texts.map_err(|error| match error {
        TextError::TooLong => OpenError::TooLarge,
        TextError::NotText => OpenError::Unreadable,
    })?;
    let mut texts = texts.iter();
    texts_of(&mut summary.view, edition, &mut |_, text| {
        *text = texts.next().map(|t| clean(t)).unwrap_or_default();
    });
    Ok(Read {
        value: summary,
        warnings: sections.warnings,
    })
}

/// Every text that a letter of this edition has.
fn texts_of(view: &mut Passport, edition: Edition, see: &mut dyn FnMut(Column, &mut String)) {
    records::texts(view, &mut |column, text| {
        if edition.has(column) {
            see(column, text);
        }
    });
}

/// The letter of a summary whose records count from 1 and whose texts are clean; `None` beyond what a reader accepts, or
/// when it takes more than `room` bytes.
fn write(summary: &Summary, writer: &text::Writer, room: usize) -> Option<Vec<u8>> {
    let mut texts = Vec::new();
    let mut view = summary.view.clone();
    texts_of(&mut view, edition_of(summary), &mut |column, text| {
        texts.push((column, std::mem::take(text)));
    });
    let length: usize = texts.iter().map(|(_, text)| text.len()).sum();
    if summary.size() > limits::RECORDS || length > limits::TEXTS {
        return None;
    }
    let mut body = vec![VERSION];
    sections::push(&mut body, sections::FACTS, &facts::write(summary));
    let texts = texts.iter().map(|(column, text)| (*column, text.as_str()));
    sections::push(&mut body, sections::TEXTS, &writer.write(texts, room)?);
    Some(Letter::Glance.tagged(&body)).filter(|letter| letter.len() <= room)
}

#[cfg(test)]
mod tests;
