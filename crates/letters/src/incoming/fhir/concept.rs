//! Concepts of FHIR in words: what somebody wrote, else what the code is called. Codes themselves are never turned into words here.

use super::json::{Fields, Value};
use crate::incoming::{MOST_WORDS, texts};

/// Codes of SNOMED CT and of the International Patient Summary that say that there is nothing, or that nothing is known. An allergy
/// to "No known allergy" is none.
const NOTHING: [&str; 16] = [
    "716186003",
    "409137002",
    "429625007",
    "428607008",
    "716184000",
    "716185004",
    "160245001",
    "787481004",
    "no-allergy-info",
    "no-known-allergies",
    "no-known-medication-allergies",
    "no-known-environmental-allergies",
    "no-known-food-allergies",
    "no-medication-info",
    "no-known-medications",
    "no-problem-info",
];

/// The same, for which only the beginning counts.
const NOTHING_BEGINS: [&str; 5] = [
    "no-known-",
    "no known ",
    "ingen kjente ",
    "ingen kjent ",
    "ingen kendte ",
];

/// What is written for the same in short: no known (drug) allergies. It is a word of its own.
const NOTHING_IN_SHORT: [&str; 2] = ["nkda", "nka"];

/// A concept in words; empty where it has none.
pub(super) fn words(concept: &Fields<'_>) -> String {
    let text = texts::line(&concept.text("text"));
    if !text.is_empty() {
        return text;
    }
    let codings = concept.list("coding").into_iter().take(MOST_WORDS);
    let codings = codings.map(Value::fields);
    let (chosen, others): (Vec<Fields<'_>>, Vec<Fields<'_>>) =
        codings.partition(|coding| coding.holds("userSelected"));
    let mut named = chosen
        .iter()
        .chain(&others)
        .map(|coding| texts::line(&coding.text("display")));
    named.find(|name| !name.is_empty()).unwrap_or_default()
}

/// The words of several concepts.
pub(super) fn all_words(concepts: &[Value<'_>]) -> String {
    let mut said: Vec<String> = Vec::new();
    for words in concepts
        .iter()
        .take(MOST_WORDS)
        .map(|concept| words(&concept.fields()))
    {
        if !words.is_empty() && !said.contains(&words) {
            said.push(words);
        }
    }
    texts::line(&said.join(", "))
}

/// The codes of a concept, of whatever system.
pub(super) fn codes(concept: &Fields<'_>) -> Vec<String> {
    let codings = concept.list("coding").into_iter().take(MOST_WORDS);
    codings.map(|coding| coding.fields().text("code")).collect()
}

/// The codes of a status. Older files write it as a plain text where newer ones write a concept.
pub(super) fn statuses(fields: &Fields<'_>, names: &[&str]) -> Vec<String> {
    let all = names.iter().flat_map(|name| {
        let concept = fields.inner(name);
        let mut said = codes(&concept);
        // Where there are no codes the words may be all there is.
        said.extend([words(&concept), fields.text(name)]);
        said
    });
    let said = all.map(|code| code.trim().to_lowercase().replace(' ', "-"));
    said.filter(|code| !code.is_empty()).collect()
}

/// Whether one of the codes of a concept is this.
pub(super) fn has_code(concept: &Fields<'_>, wanted: &[&str]) -> bool {
    codes(concept).iter().any(|code| wanted.contains(&code.as_str()))
}

/// Whether a concept says that there is nothing of its kind, or that nothing is known.
pub(super) fn says_nothing(concept: &Fields<'_>) -> bool {
    let words = words(concept).to_lowercase();
    let begins = |text: &str| NOTHING_BEGINS.iter().any(|begin| text.starts_with(begin));
    let first = words
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    NOTHING_IN_SHORT.contains(&first)
        || has_code(concept, &NOTHING)
        || begins(&words)
        || codes(concept).iter().any(|code| begins(code))
}
