//! Compiles the Fluent catalogues of `locales/` at build time. It is not a run-time: nothing of it reaches the browser.
//!
//! Every word a person reads stands in `locales/<lang>/*.ftl`. English is the reference: it decides which messages there
//! are and which variables they take. From it come typed Rust methods ([`generate_rust`]); from each language comes one
//! compact pack that is loaded at run time ([`pack`]).
//!
//! The part of Fluent that is understood: text, `{ $variable }`, `{ -term }` and string literals (both inlined), and a
//! choice on a number with plural categories and exact numbers, at most one inside another. No attributes, functions or
//! references to messages: [`check`] names the file, line and key of whatever goes beyond.

mod boot;
mod check;
mod family;
mod finding;
mod layout;
mod locales;
mod message;
mod packing;
mod plurals;
mod pseudo;
mod reader;
mod rust;
mod same;
mod terms;

pub use check::check;
pub use family::{Family, families};
pub use finding::Finding;
pub use layout::{Argument, Layout};
pub use locales::{Catalogue, Gaps, Locales};
pub use message::{Case, Message, Piece, is_number};

use std::path::Path;

/// The typed accessors of both run-time catalogues, as Rust source. Reads English only.
///
/// # Errors
/// What is wrong with the English files, one finding each.
pub fn generate_rust(locales_dir: &Path) -> Result<String, Vec<Finding>> {
    rust::generate(&Locales::read_english(locales_dir)?)
}

/// The run-time pack of one language (its folder name), as UTF-8 text.
///
/// # Errors
/// What is wrong with the files of that language or of English, one finding each.
pub fn pack(locales_dir: &Path, language: &str, catalogue: Catalogue) -> Result<String, Vec<Finding>> {
    Locales::read(locales_dir)?.pack(language, catalogue, Gaps::Refuse)
}

/// The English pack in look-alike letters between `⟦` and `⟧`: what is not changed on a page does not come from here.
///
/// # Errors
/// What is wrong with the files, one finding each.
pub fn pseudo_pack(locales_dir: &Path) -> Result<String, Vec<Finding>> {
    Locales::read(locales_dir)?.pseudo_pack()
}

/// What the boot script says when the app itself cannot speak: `{"en": {"boot-…": "…"}, …}`.
///
/// # Errors
/// What is wrong with the files, one finding each.
pub fn boot_json(locales_dir: &Path) -> Result<String, Vec<Finding>> {
    Locales::read(locales_dir)?.boot_json(Gaps::Refuse)
}
