//! The texts of letters of versions 1 and 2. They open for ever; nothing is written this way any more.
//!
//! Changing any constant here makes those letters unreadable: the vectors in `docs/vectors` would say so.

mod coder;
mod history;
mod logistic;
mod matches;
mod mixer;
mod predictor;
mod priming;

use super::{Column, TextError};
use crate::limits;
use coder::Decoder;
use passport::Language;
pub(crate) use priming::Pages;

/// Ends every text. No cleaned text contains it.
const END: u8 = 0;

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
