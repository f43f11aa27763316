//! The catalogues of the product: complete in every language, and in step with the passport.

mod folder;

use folder::{product, root};
use passport::{Coded as _, Language};
use std::collections::BTreeSet;
use std::fs;
use words_compiler::{Locales, check, families};

#[test]
fn no_language_is_incomplete() {
    let findings: Vec<String> = check(&product()).iter().map(ToString::to_string).collect();
    assert!(
        findings.is_empty(),
        "{} to mend:\n{}",
        findings.len(),
        findings.join("\n")
    );
}

#[test]
fn there_are_catalogues_for_exactly_the_languages_of_the_passport() {
    let locales = Locales::read(&product()).unwrap();
    let known: BTreeSet<&str> = Language::ALL.iter().map(|language| language.slug()).collect();
    assert_eq!(locales.languages().collect::<BTreeSet<_>>(), known);
}

#[test]
fn every_coded_list_of_the_passport_is_known_here() {
    let mut declared = BTreeSet::new();
    for entry in fs::read_dir(root().join("crates/passport/src/vocabulary")).unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        let after_name = source.split("coded! {").skip(1);
        declared.extend(after_name.filter_map(|list| {
            let head = list.split(" {").next()?;
            head.split('"').nth(1).map(String::from)
        }));
    }
    let known: BTreeSet<String> = families().iter().map(|family| family.name.to_string()).collect();
    assert!(
        declared.len() > 10,
        "the declarations were not found: {declared:?}"
    );
    assert_eq!(declared, known);
}
