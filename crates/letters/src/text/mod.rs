//! Free text as few bytes as we can: one stream, one adaptive model, integers only. Not a general compressor.
//!
//! A text is a row of symbols, each symbol a row of bits, and each bit is predicted from several contexts at once: the
//! predictions are mixed by weights that learn, and an arithmetic coder spends what the prediction was worth. The model
//! has read pages of ordinary passport wording in the letter's language before it begins ([`priming`]). Every step is
//! integer arithmetic of fixed width, so that each platform computes the same; changing any constant makes a new format.

mod alphabet;
pub(crate) mod chance;
pub(crate) mod coder;
mod column;
pub(crate) mod earlier;
mod histories;
pub(crate) mod logistic;
mod matches;
pub(crate) mod mixer;
mod past;
mod predictor;
mod priming;
mod refine;

use alphabet::{BYTE, CAPITAL, END, Step, as_capital};
use coder::{Coder, Decoder};
pub(crate) use column::Column;
use passport::Language;
use predictor::Predictor;
use std::sync::OnceLock;

/// The model of all texts so far. A copy of a primed one serves each attempt.
#[derive(Clone)]
pub(crate) struct Model {
    predictor: Predictor,
    /// How many bits it has read before it began.
    primed: u32,
}

/// Why texts cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum TextError {
    /// More than there is room for.
    TooLong,
    /// Not UTF-8, or a mark that marks nothing.
    NotText,
}

impl Model {
    /// The model that has read the pages of this language. Reading them is most of the work of a letter, so it is done once
    /// for all that are written.
    pub(crate) fn primed(language: Language) -> &'static Self {
        Self::kept(language).get_or_init(|| priming::primed(language))
    }

    /// A primed model for one letter that is read: a copy of the kept one, or, as long as nothing was written, one of its
    /// own, because most readers read one letter and a copy of so much memory takes time.
    pub(crate) fn for_reading(language: Language) -> Self {
        let kept = Self::kept(language).get();
        kept.cloned().unwrap_or_else(|| priming::primed(language))
    }

    fn kept(language: Language) -> &'static OnceLock<Self> {
        static BOKMAL: OnceLock<Model> = OnceLock::new();
        static DANISH: OnceLock<Model> = OnceLock::new();
        static ENGLISH: OnceLock<Model> = OnceLock::new();
        match language {
            Language::Bokmal => &BOKMAL,
            Language::Danish => &DANISH,
            Language::English | Language::Unknown(_) => &ENGLISH,
        }
    }

    /// The same model, for which everything read so far was before it began.
    pub(crate) fn settled(self) -> Self {
        Self {
            primed: self.predictor.age(),
            ..self
        }
    }

    /// How many bits all texts took to find, before compression: the measure of work.
    pub(crate) fn bits(&self) -> u32 {
        self.predictor.age() - self.primed
    }

    /// Writes one text. The reader has to know its column.
    pub(crate) fn write(&mut self, coder: &mut impl Coder, column: Column, text: &str) {
        self.predictor.begin(column);
        for step in self.predictor.alphabet.steps(text) {
            match step {
                Step::Symbol(symbol) => self.predictor.symbol(coder, symbol),
                Step::Byte(byte) => self.predictor.byte(coder, byte),
            };
        }
    }

    /// Reads one text of at most `room` bytes, unless all together take more than `bits` to find.
    pub(crate) fn read(
        &mut self,
        coder: &mut Decoder<'_>,
        column: Column,
        room: usize,
        bits: u32,
    ) -> Result<String, TextError> {
        self.predictor.begin(column);
        let mut text = Vec::new();
        let mut is_capital = false;
        loop {
            let symbol = self.predictor.symbol(coder, 0);
            match self.predictor.alphabet.character(symbol) {
                END | BYTE | CAPITAL if is_capital => return Err(TextError::NotText),
                END => break,
                CAPITAL => is_capital = true,
                BYTE => text.push(self.predictor.byte(coder, 0)),
                character => {
                    let written = if is_capital {
                        as_capital(character)
                    } else {
                        Some(character)
                    };
                    let written = written.ok_or(TextError::NotText)?;
                    text.extend_from_slice(written.encode_utf8(&mut [0; 4]).as_bytes());
                    is_capital = false;
                }
            }
            if text.len() > room || self.bits() > bits {
                return Err(TextError::TooLong);
            }
        }
        String::from_utf8(text).map_err(|_| TextError::NotText)
    }

    /// One text that never ends, as only a hostile maker writes it.
    #[cfg(test)]
    pub(crate) fn write_unended(&mut self, coder: &mut impl Coder, column: Column, text: &str) {
        self.predictor.begin(column);
        let steps = self.predictor.alphabet.steps(text);
        for step in steps.iter().take(steps.len() - 1) {
            if let Step::Symbol(symbol) = step {
                self.predictor.symbol(coder, *symbol);
            }
        }
    }
}
