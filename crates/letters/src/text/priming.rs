//! What the model has read before it begins: a page of ordinary passport wording in each language. Part of the format.

use super::END;
use super::column::Column;
use super::predictor::Predictor;
use passport::Language;

/// The page in this language. A language that has none yet is read after the English page.
fn page(language: Language) -> &'static str {
    match language {
        Language::Bokmal => include_str!("../../priming/nb.txt"),
        Language::Danish => include_str!("../../priming/da.txt"),
        Language::English | Language::Unknown(_) => include_str!("../../priming/en.txt"),
    }
}

/// A predictor that has read the page. Each line is a column, a space and a text.
pub(super) fn primed(language: Language) -> Predictor {
    let mut predictor = Predictor::new();
    for line in page(language).lines() {
        let (word, text) = line.split_once(' ').unwrap_or((line, ""));
        let Some(column) = Column::named(word) else {
            continue;
        };
        predictor.begin(column);
        for byte in text.bytes().chain([END]) {
            for shift in (0..8).rev() {
                predictor.learn(byte >> shift & 1 == 1);
            }
        }
    }
    predictor
}
