//! Which language the person reads: what they chose before, else what the browser says. Not the words themselves.

use super::local_storage::local_storage;
use passport::Language;

/// Where the choice is remembered. The boot script reads the same place, so that the first words it fetches are right.
const CHOICE: &str = "red-thread.language";

/// The language to begin with: the remembered choice, else the first of the browser's languages that we serve, else
/// English.
#[must_use]
pub fn preferred() -> Language {
    remembered().or_else(of_browser).unwrap_or(Language::English)
}

/// The language the person chose on this device, if they did.
#[must_use]
pub fn remembered() -> Option<Language> {
    Language::serving(&local_storage()?.get_item(CHOICE).ok()??)
}

/// Remembers the choice. Where the browser keeps nothing, the choice lasts until the page is closed: it is a convenience,
/// so nobody is told.
pub fn remember(language: Language) {
    if let Some(store) = local_storage() {
        let _ = store.set_item(CHOICE, language.tag());
    }
}

fn of_browser() -> Option<Language> {
    let languages = web_sys::window()?.navigator().languages();
    languages
        .iter()
        .find_map(|tag| Language::serving(&tag.as_string()?))
}
