//! Every message is said somewhere: what nobody says any more is not translated, packed or carried along.

mod folder;

use folder::{product, root};
use std::path::Path;
use std::{fs, io};
use words_compiler::{Catalogue, Locales};

/// Where messages are said. The words themselves and their compiler do not count.
const PLACES: [&str; 6] = [
    "src",
    "crates/flow/src",
    "crates/letters/src",
    "crates/cli/src",
    "crates/wording/src",
    "xtask/src",
];

#[test]
fn every_message_with_a_method_is_said_somewhere() {
    let mut sources = String::new();
    for place in PLACES {
        append_sources(&root().join(place), &mut sources).unwrap();
    }
    assert!(sources.len() > 10_000, "the sources were not found");
    let locales = Locales::read_english(&product()).unwrap();
    let unused: Vec<String> = [Catalogue::App, Catalogue::Sample]
        .into_iter()
        .flat_map(|catalogue| locales.layout(catalogue).spoken)
        .map(|(key, _)| key)
        // Said by `Words::coded` for a code from a newer version.
        .filter(|key| key != "coded-unknown")
        .filter(|key| !is_said(&sources, &key.replace('-', "_").to_lowercase()))
        .collect();
    assert!(
        unused.is_empty(),
        "{} messages are said nowhere:\n{}",
        unused.len(),
        unused.join("\n")
    );
}

#[test]
fn every_message_of_the_boot_catalogue_is_shown_by_the_start_page() {
    let shown: String = [
        "public/boot.js",
        "public/start.js",
        "index.html",
        "xtask/src/assemble/mod.rs",
    ]
    .iter()
    .map(|path| fs::read_to_string(root().join(path)).unwrap_or_default())
    .collect();
    let locales = Locales::read_english(&product()).unwrap();
    let spoken = locales.layout(Catalogue::Boot).spoken;
    let unused: Vec<&str> = spoken
        .iter()
        .map(|(key, _)| key.as_str())
        .filter(|key| !shown.contains(*key))
        .collect();
    assert!(unused.is_empty(), "shown nowhere: {unused:?}");
}

/// Whether a method of this name is called or named: `words.name(…)`, `Words::name`.
fn is_said(sources: &str, method: &str) -> bool {
    sources.match_indices(method).any(|(at, _)| {
        let before = sources.get(..at).and_then(|text| text.chars().next_back());
        let after = sources
            .get(at + method.len()..)
            .and_then(|text| text.chars().next());
        matches!(before, Some('.' | ':')) && !after.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

/// All Rust files of a folder, one after the other; none where there is no such folder.
fn append_sources(folder: &Path, sources: &mut String) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            append_sources(&path, sources)?;
        } else if path.extension().is_some_and(|end| end == "rs") {
            sources.push_str(&fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

#[test]
fn a_message_is_said_only_by_its_whole_name_after_a_dot_or_colons() {
    for said in ["words.more()", "words\n    .more()", "map(Words::more)"] {
        assert!(is_said(said, "more"), "{said}");
    }
    for unsaid in ["let more = 1;", "words.more_or_less()", "self.no_more()", ""] {
        assert!(!is_said(unsaid, "more"), "{unsaid}");
    }
}
