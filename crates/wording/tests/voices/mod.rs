//! Speakers of every language, for tests and examples.

#![allow(unreachable_pub, clippy::unwrap_used, reason = "shared by tests and examples")]

use passport::{Coded as _, Date, Language, Time};
use std::path::Path;
use std::sync::LazyLock;
use wording::{Manner, Speech, Year};
use words::Words;
use words_compiler::{Catalogue, Gaps, Locales};

/// Days and times in digits.
#[derive(Debug)]
struct Digits;

impl Manner for Digits {
    fn day(&self, _: &str, day: Date, _: Year) -> String {
        day.to_string()
    }
    fn short_day(&self, _: &str, day: Date) -> String {
        day.to_string()
    }
    fn clock(&self, _: &str, time: Time) -> String {
        time.to_string()
    }
    fn list(&self, _: &str, items: &[String]) -> String {
        items.join(" + ")
    }
    fn language_name(&self, _: &str, code: &str) -> String {
        code.to_owned()
    }
}

/// Compiling the catalogues takes a while, so it is done once.
static PACKS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let locales = Locales::read(&locales).unwrap();
    let pack = |language: &Language| locales.pack(language.slug(), Catalogue::App, Gaps::FillFromEnglish);
    Language::ALL
        .iter()
        .map(|language| pack(language).unwrap())
        .collect()
});

/// One speaker a language.
pub fn voices() -> Vec<Speech> {
    let voice = |pack: &String| Speech::new(Words::parse(pack).unwrap(), Box::new(Digits), String::new());
    PACKS.iter().map(voice).collect()
}
