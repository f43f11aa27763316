//! The words of each language, which are part of this program.

use crate::failure::Failure;
use crate::manner::Native;
use passport::Language;
use wording::Speech;
use words::{PackError, SampleTexts, Words};

/// Language, words and sample of each.
const PACKS: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/packs.rs"));

/// Speaks a language; English for one of a newer version.
pub(crate) fn speech(language: Language) -> Result<Speech, Failure> {
    let (words, _) = packs(language)?;
    let words = Words::parse(words).map_err(other_build)?;
    Ok(Speech::new(words, Box::new(Native), String::new()))
}

/// The texts of the sample in a language.
pub(crate) fn sample(language: Language) -> Result<SampleTexts, Failure> {
    let (_, sample) = packs(language)?;
    SampleTexts::parse(sample).map_err(other_build)
}

fn packs(language: Language) -> Result<(&'static str, &'static str), Failure> {
    let of = |tag: &str| PACKS.iter().find(|(known, ..)| *known == tag);
    let (_, words, sample) = of(language.tag())
        .or_else(|| of(Language::English.tag()))
        .ok_or_else(|| Failure::Unreadable("This program was built without words.".into()))?;
    Ok((words, sample))
}

fn other_build(why: PackError) -> Failure {
    Failure::Unreadable(why.to_string())
}

#[cfg(test)]
mod tests {
    use super::{sample, speech};
    use passport::{Coded as _, Language};

    #[test]
    fn every_language_is_on_board() {
        for language in Language::ALL.iter().copied() {
            assert_eq!(speech(language).unwrap().language(), language);
            assert_eq!(sample(language).unwrap().language(), language);
        }
        assert_eq!(
            speech(Language::Unknown(90)).unwrap().language(),
            Language::English
        );
    }
}
