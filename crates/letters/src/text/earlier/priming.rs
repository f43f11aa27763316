//! What the model has read before it begins: pages of ordinary passport wording in each language. Part of the format.

use super::END;
use super::predictor::Predictor;
use crate::text::Column;
use passport::Language;

/// What the model has read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Pages {
    /// The first page: letters of version 1.
    First,
    /// The first page, then the second: letters of version 2.
    Both,
}

/// The page in this language. A language that has none yet is read after the English page.
fn page(language: Language) -> &'static str {
    match language {
        Language::Bokmal => include_str!("../../../priming/nb.txt"),
        Language::Danish => include_str!("../../../priming/da.txt"),
        Language::English | Language::Unknown(_) => include_str!("../../../priming/en.txt"),
    }
}

/// The second page: what version 2 has columns for, and version 1 had not.
fn second_page(language: Language) -> &'static str {
    match language {
        Language::Bokmal => include_str!("../../../priming/nb-2.txt"),
        Language::Danish => include_str!("../../../priming/da-2.txt"),
        Language::English | Language::Unknown(_) => include_str!("../../../priming/en-2.txt"),
    }
}

/// A predictor that has read these pages. Each line is a column, a space and a text.
pub(super) fn primed(language: Language, pages: Pages) -> Predictor {
    let mut predictor = Predictor::new();
    read(&mut predictor, page(language));
    if pages == Pages::Both {
        read(&mut predictor, second_page(language));
    }
    predictor
}

fn read(predictor: &mut Predictor, page: &str) {
    for line in page.lines() {
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
}
