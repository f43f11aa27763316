//! Free text as few bytes as we can: one stream, one adaptive model, integers only. Not a general compressor.
//!
//! Each bit is predicted from several contexts at once, the predictions are mixed by weights that learn, and an
//! arithmetic coder spends what the prediction was worth. The model has read two pages of ordinary passport wording in the
//! letter's language before it begins ([`priming`]). Every step is integer arithmetic of fixed width, so that each
//! platform computes the same; changing any constant here makes a new format.

mod coder;
mod column;
mod history;
mod logistic;
mod matches;
mod mixer;
mod predictor;
mod priming;

use crate::limits;
use coder::{Decoder, Encoder};
pub(crate) use column::Column;
use passport::Language;
use predictor::Predictor;
pub(crate) use priming::Pages;

/// Ends every text. No cleaned text contains it.
const END: u8 = 0;

/// Writes texts in one language. The model is primed once and serves many attempts.
pub(crate) struct Writer {
    primed: Predictor,
}

impl Writer {
    /// A writer for texts in this language.
    pub(crate) fn new(language: Language) -> Self {
        Self {
            primed: priming::primed(language, Pages::Both),
        }
    }

    /// The bytes of these texts; `None` as soon as they take more than `room`. The reader has to know how many there are, and
    /// of which column each is.
    pub(crate) fn write<'a>(
        &self,
        texts: impl Iterator<Item = (Column, &'a str)>,
        room: usize,
    ) -> Option<Vec<u8>> {
        let mut encoder = Encoder::new(self.primed.clone());
        for (column, text) in texts {
            encoder.begin(column);
            for byte in text.bytes().filter(|byte| *byte != END) {
                encoder.write(byte);
            }
            encoder.write(END);
            if encoder.length() > room {
                return None;
            }
        }
        Some(encoder.finish())
    }

    /// One text that never ends, as only a hostile maker writes it.
    #[cfg(test)]
    pub(crate) fn write_unended(&self, column: Column, text: &str) -> Vec<u8> {
        let mut encoder = Encoder::new(self.primed.clone());
        encoder.begin(column);
        text.bytes().for_each(|byte| encoder.write(byte));
        encoder.finish()
    }
}

/// Why texts cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum TextError {
    /// More than [`limits::TEXT`] for one or [`limits::TEXTS`] for all.
    TooLong,
    /// Not UTF-8.
    NotText,
}

/// Reads as many texts as there are columns, with the limits checked while they grow.
pub(crate) fn read(
    language: Language,
    pages: Pages,
    columns: &[Column],
    bytes: &[u8],
) -> Result<Vec<String>, TextError> {
    let mut decoder = Decoder::new(priming::primed(language, pages), bytes);
    let mut texts = Vec::with_capacity(columns.len());
    let mut room = limits::TEXTS;
    for column in columns {
        let mut text = Vec::new();
        decoder.begin(*column);
        loop {
            match decoder.read() {
                END => break,
                byte => text.push(byte),
            }
            if text.len() > limits::TEXT.min(room) {
                return Err(TextError::TooLong);
            }
        }
        room -= text.len();
        texts.push(String::from_utf8(text).map_err(|_| TextError::NotText)?);
    }
    Ok(texts)
}
