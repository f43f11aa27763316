//! A coded value as a word: `"gp"`. A code of a newer version has no word here and stands as its number.

use crate::log::json::{quoted, text};
use passport::Coded;

/// The word in quotes, or the number.
pub(super) fn write<C: Coded>(value: C) -> String {
    if C::ALL.contains(&value) {
        quoted(value.slug())
    } else {
        value.code().to_string()
    }
}

/// The value of a word that this version knows, or of any number.
pub(super) fn read<C: Coded>(raw: &str) -> Option<C> {
    match text(raw) {
        Some(word) => C::from_slug(&word),
        None => serde_json::from_str(raw).ok().map(C::from_code),
    }
}
