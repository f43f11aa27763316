//! Compares every language with English and says what has to be mended. It changes nothing.

use crate::locales::{Catalogue, Gaps, Locales, REFERENCE};
use crate::same::{FILE, Same};
use crate::{Finding, Layout, Message, rust};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Words of so many letters may read the same without being on the list: "OK", "fax".
const SHORT: usize = 3;

/// Everything that is wrong with the catalogues in this folder; empty when all languages are complete.
#[must_use]
pub fn check(locales_dir: &Path) -> Vec<Finding> {
    let (locales, mut findings) = Locales::read_with_findings(locales_dir, |_| true);
    let same = Same::read(locales_dir);
    let mut alike = BTreeSet::new();
    for catalogue in Catalogue::ALL {
        let english = locales.messages(REFERENCE, catalogue);
        let layout = locales.layout(catalogue);
        findings.extend(rust::unfit_names(&layout, english));
        findings.extend(coded_words_with_variables(&layout, english));
        for language in locales.languages() {
            let messages = locales.messages(language, catalogue);
            findings.extend(duplicates(messages));
            findings.extend(missing(language, &layout, english, messages));
            if language != REFERENCE {
                findings.extend(
                    messages
                        .iter()
                        .filter_map(|message| unlike(message, english, &layout)),
                );
                findings.extend(untranslated(messages, english, &same, &mut alike));
            }
        }
    }
    findings.extend(locales.boot_json(Gaps::FillFromEnglish).err().unwrap_or_default());
    for key in same.without(&alike) {
        findings.push(Finding::new(FILE, 0, &key, "need not be on this list"));
    }
    findings.sort();
    findings.dedup();
    findings
}

fn duplicates(messages: &[Message]) -> Vec<Finding> {
    let mut first: BTreeMap<&str, &Message> = BTreeMap::new();
    let mut findings = Vec::new();
    for message in messages {
        if let Some(earlier) = first.get(message.key.as_str()) {
            let what = format!("stands already in {}:{}", earlier.file, earlier.line);
            findings.push(Finding::new(&message.file, message.line, &message.key, what));
        } else {
            first.insert(&message.key, message);
        }
    }
    findings
}

fn missing(language: &str, layout: &Layout, english: &[Message], messages: &[Message]) -> Vec<Finding> {
    let there: BTreeSet<&str> = messages.iter().map(|message| message.key.as_str()).collect();
    let is_missing = |key: &&str| !there.contains(key);
    layout
        .keys()
        .filter(is_missing)
        .map(|key| {
            // The reader is pointed to the file where the English message stands.
            let file = english
                .iter()
                .find(|message| message.key == key)
                .map_or("vocabulary.ftl", |message| {
                    message.file.split('/').next_back().unwrap_or_default()
                });
            Finding::new(
                &format!("{language}/{file}"),
                0,
                key,
                "is missing in this language",
            )
        })
        .collect()
}

/// Whether a message is one that English has, with the variables that English has.
fn unlike(message: &Message, english: &[Message], layout: &Layout) -> Option<Finding> {
    let say = |what: String| Some(Finding::new(&message.file, message.line, &message.key, what));
    let Some(reference) = english.iter().find(|reference| reference.key == message.key) else {
        return say("does not exist in English".into());
    };
    let (here, there) = (message.variables(), reference.variables());
    if let Some(name) = there.difference(&here).next() {
        return say(format!("lacks the variable ${name}"));
    }
    if let Some(name) = here.difference(&there).next() {
        return say(format!("has a variable ${name} that English does not have"));
    }
    let numbers: BTreeSet<&str> = layout
        .arguments(&message.key)
        .iter()
        .filter(|a| a.is_number)
        .map(|a| a.name.as_str())
        .collect();
    let name = message.chosen_by().difference(&numbers).next().copied()?;
    say(format!("chooses by ${name}, which is text in English"))
}

fn untranslated(
    messages: &[Message],
    english: &[Message],
    same: &Same,
    alike: &mut BTreeSet<String>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for message in messages.iter().filter(|message| message.letters() > SHORT) {
        let reads_the_same = english
            .iter()
            .any(|other| other.key == message.key && other.pieces == message.pieces);
        if reads_the_same {
            alike.insert(message.key.clone());
            if !same.allows(&message.key) {
                let what = format!("reads the same as in English; if that is right, list it in {FILE}");
                findings.push(Finding::new(&message.file, message.line, &message.key, what));
            }
        }
    }
    findings
}

fn coded_words_with_variables(layout: &Layout, english: &[Message]) -> Vec<Finding> {
    english
        .iter()
        .filter(|message| layout.coded.contains(&message.key) || layout.hints.contains(&message.key))
        .filter(|message| !message.variables().is_empty())
        .map(|message| {
            Finding::new(
                &message.file,
                message.line,
                &message.key,
                "a coded word takes no variables",
            )
        })
        .collect()
}
