//! What the model has read before it begins: pages of ordinary passport wording in each language. Part of the format.

use super::Model;
use super::coder::Listener;
use super::column::Column;
use super::predictor::Predictor;
use passport::Language;

/// The pages in this language, in the order in which they are read: what is read last counts most. A language that has none
/// yet is read after the English pages.
fn pages(language: Language) -> [&'static str; 4] {
    match language {
        Language::Bokmal => [
            include_str!("../../priming/nb-4.txt"),
            include_str!("../../priming/nb-3.txt"),
            include_str!("../../priming/nb.txt"),
            include_str!("../../priming/nb-2.txt"),
        ],
        Language::Danish => [
            include_str!("../../priming/da-4.txt"),
            include_str!("../../priming/da-3.txt"),
            include_str!("../../priming/da.txt"),
            include_str!("../../priming/da-2.txt"),
        ],
        Language::English | Language::Unknown(_) => [
            include_str!("../../priming/en-4.txt"),
            include_str!("../../priming/en-3.txt"),
            include_str!("../../priming/en.txt"),
            include_str!("../../priming/en-2.txt"),
        ],
    }
}

/// So many pages are only skimmed.
const SKIMMED: usize = 2;

/// A model that has read the pages of a language. Each line is a column, a space and a text.
pub(super) fn primed(language: Language) -> Model {
    let mut model = Model {
        predictor: Predictor::new(),
        primed: 0,
    };
    for (number, page) in pages(language).into_iter().enumerate() {
        model.predictor.skims = number < SKIMMED;
        for line in page.lines() {
            let (word, text) = line.split_once(' ').unwrap_or((line, ""));
            if let Some(column) = Column::named(word) {
                model.write(&mut Listener, column, text);
            }
        }
    }
    model.primed = model.bits();
    model
}
