//! What is in a letter: the facts, then the texts, as one stream of predicted bits. Not its tag and version: see the kinds
//! of letter.

use super::expectation::Expectation;
use super::typical;
use super::{facts, records};
use crate::text::coder::{Decoder, Encoder, Listener};
use crate::text::{Model, TextError};
use crate::{OpenError, clean, limits};
use passport::{Language, Summary};
use std::borrow::Cow;

/// Writes summaries in one language. Its models are primed once and serve many attempts.
pub(crate) struct Writer {
    expectation: Expectation,
    model: Cow<'static, Model>,
}

impl Writer {
    /// A writer for texts in this language.
    pub(crate) fn new(language: Language) -> Self {
        Self {
            expectation: typical::expectation(),
            model: Cow::Borrowed(Model::primed(language)),
        }
    }

    /// A writer that has read another summary in the same language: what both say takes next to nothing. Whoever reads it has to
    /// have read the same one.
    pub(crate) fn after(base: &Summary) -> Self {
        let model = Model::primed(base.language).clone();
        Self {
            expectation: facts::learn(typical::expectation(), base),
            model: Cow::Owned(after(model, base)),
        }
    }

    /// The content of a summary whose records count from 1 and whose texts are clean; `None` beyond what a reader accepts,
    /// or when it takes more than `room` bytes.
    pub(crate) fn write(&self, summary: &Summary, allowed: Allowed, room: usize) -> Option<Vec<u8>> {
        let mut texts = Vec::new();
        records::texts(&mut summary.view.clone(), &mut |column, text| {
            texts.push((column, std::mem::take(text)));
        });
        let length: usize = texts.iter().map(|(_, text)| text.len()).sum();
        if summary.size() > limits::RECORDS || length > allowed.texts {
            return None;
        }
        let mut encoder = Encoder::new();
        facts::write(&mut encoder, self.expectation.clone(), summary)?;
        let mut model = Model::clone(&self.model);
        for (column, text) in &texts {
            if text.len() > limits::TEXT || encoder.length() > room {
                return None;
            }
            model.write(&mut encoder, *column, text);
            if model.bits() > allowed.bits {
                return None;
            }
        }
        Some(encoder.finish()).filter(|content| content.len() <= room)
    }
}

/// A model that has read the texts of a summary as well.
fn after(mut model: Model, base: &Summary) -> Model {
    records::texts(&mut base.view.clone(), &mut |column, text| {
        model.write(&mut Listener, column, text);
    });
    model.settled()
}

/// How many bytes the texts of a summary take in a letter, whatever its limits; 0 when there is too much to decide.
pub(super) fn text_bytes(summary: &Summary) -> usize {
    let writer = Writer::new(summary.language);
    let mut facts = Encoder::new();
    let written = facts::write(&mut facts, writer.expectation.clone(), summary);
    let allowed = Allowed {
        texts: usize::MAX,
        bits: u32::MAX,
    };
    let all = written.and_then(|()| writer.write(summary, allowed, usize::MAX));
    all.map_or(0, |all| all.len().saturating_sub(facts.finish().len()))
}

/// What a reader accepts of one kind of letter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Allowed {
    /// All texts together, in bytes of UTF-8.
    pub(crate) texts: usize,
    /// What all texts together take to find, in bits before compression: hard texts take as much time as long ones.
    pub(crate) bits: u32,
}

/// What [`Writer::write`] wrote, with the limits checked while the texts grow.
pub(crate) fn read(content: &[u8], allowed: Allowed) -> Result<Summary, OpenError> {
    let mut decoder = Decoder::new(content);
    let summary = facts::read(&mut decoder, typical::expectation()).ok_or(OpenError::Unreadable)?;
    let model = Model::for_reading(summary.language);
    read_texts(decoder, model, summary, allowed)
}

/// What a writer wrote that had read this other summary, in the same language: the model of another would take its words for others.
pub(crate) fn read_after(content: &[u8], allowed: Allowed, base: &Summary) -> Result<Summary, OpenError> {
    let mut decoder = Decoder::new(content);
    let expectation = facts::learn(typical::expectation(), base);
    let summary = facts::read(&mut decoder, expectation)
        .filter(|summary| summary.language == base.language)
        .ok_or(OpenError::Unreadable)?;
    let model = after(Model::for_reading(base.language), base);
    read_texts(decoder, model, summary, allowed)
}

fn read_texts(
    mut decoder: Decoder<'_>,
    mut model: Model,
    mut summary: Summary,
    allowed: Allowed,
) -> Result<Summary, OpenError> {
    let mut room = allowed.texts;
    let mut error = None;
    records::texts(&mut summary.view, &mut |column, text| {
        if error.is_some() {
            return;
        }
        match model.read(&mut decoder, column, room.min(limits::TEXT), allowed.bits) {
            Ok(read) => {
                room -= read.len();
                *text = clean(&read);
            }
            Err(problem) => error = Some(problem),
        }
    });
    match error {
        Some(problem) => Err(text_error(problem)),
        None => Ok(summary),
    }
}

/// What a reader is told when texts cannot be read.
pub(super) fn text_error(error: TextError) -> OpenError {
    match error {
        TextError::TooLong => OpenError::TooLarge,
        TextError::NotText => OpenError::Unreadable,
    }
}
