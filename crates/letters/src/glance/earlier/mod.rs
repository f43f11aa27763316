//! Letters of versions 1 and 2: sections, one of facts in bits and one of texts. They open for ever; none are written any more.

mod bits;
mod edition;
mod facts;
pub(super) mod sections;
mod walk;

use super::content::text_error;
use super::records;
use crate::text::earlier::{self as text, Pages};
use crate::{OpenError, Read, clean};
use edition::Edition;
use passport::Summary;

/// The content of a letter of version 1.
pub(super) fn open_first(letter: &[u8]) -> Result<Read<Summary>, OpenError> {
    open(letter, facts::read_first, Pages::First)
}

/// The content of a letter of version 2.
pub(super) fn open_second(letter: &[u8]) -> Result<Read<Summary>, OpenError> {
    open(letter, facts::read, Pages::Both)
}

/// The facts of a letter of version 2, with every text empty; `None` when the bits are none.
pub(super) fn facts_of_second(bits: &[u8]) -> Option<Summary> {
    facts::read(bits).map(|(summary, _)| summary)
}

fn open(
    letter: &[u8],
    read_facts: fn(&[u8]) -> Option<(Summary, Edition)>,
    pages: Pages,
) -> Result<Read<Summary>, OpenError> {
    let sections = sections::split(letter).ok_or(OpenError::Unreadable)?;
    let (mut summary, edition) = read_facts(sections.facts).ok_or(OpenError::Unreadable)?;
    let mut columns = Vec::new();
    records::texts(&mut summary.view, &mut |column, _| {
        if edition.has(column) {
            columns.push(column);
        }
    });
    let texts = text::read(summary.language, pages, &columns, sections.texts).map_err(text_error)?;
    let mut texts = texts.iter();
    records::texts(&mut summary.view, &mut |column, text| {
        if edition.has(column) {
            *text = texts.next().map(|t| clean(t)).unwrap_or_default();
        }
    });
    Ok(Read {
        value: summary,
        warnings: sections.warnings,
    })
}
