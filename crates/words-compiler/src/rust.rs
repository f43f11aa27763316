//! Writes the typed accessors: one method a message, with the English text as its documentation.

use crate::locales::{Catalogue, Locales, REFERENCE};
use crate::{Argument, Finding, Layout, Message, families};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Methods that `words` writes by hand.
const TAKEN: [&str; 5] = ["parse", "language", "coded", "coded_hint", "eq"];
/// Words of Rust that may be a name when written `r#…`.
const RAW: [&str; 33] = [
    "abstract", "as", "async", "await", "break", "const", "continue", "do", "dyn", "else", "enum", "extern",
    "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "override",
    "ref", "return", "static", "try", "type", "use", "where", "while",
];
/// Words of Rust that can never be a name.
const NEVER: [&str; 3] = ["self", "super", "crate"];

pub(crate) fn generate(locales: &Locales) -> Result<String, Vec<Finding>> {
    let mut code = String::new();
    for (catalogue, type_name) in [(Catalogue::App, "Words"), (Catalogue::Sample, "SampleTexts")] {
        let english = locales.messages(REFERENCE, catalogue);
        let layout = locales.layout(catalogue);
        let findings = unfit_names(&layout, english);
        if !findings.is_empty() {
            return Err(findings);
        }
        // Writing to a string cannot fail.
        let _ = write_catalogue(&mut code, &layout, english, type_name, catalogue);
    }
    Ok(code)
}

fn write_catalogue(
    code: &mut String,
    layout: &Layout,
    english: &[Message],
    type_name: &str,
    catalogue: Catalogue,
) -> std::fmt::Result {
    let prefix = catalogue.name().to_uppercase();
    let messages: BTreeMap<&str, &Message> = english
        .iter()
        .map(|message| (message.key.as_str(), message))
        .collect();
    writeln!(code, "pub(crate) const {prefix}_COUNT: usize = {};", layout.len())?;
    writeln!(
        code,
        "/// Fingerprint of the keys of the catalogue \"{}\".",
        catalogue.name()
    )?;
    writeln!(
        code,
        "pub const {prefix}_KEYS_HASH: u64 = {:#018x};",
        layout.hash()
    )?;
    writeln!(code, "impl {type_name} {{")?;
    for (at, (key, arguments)) in layout.spoken.iter().enumerate() {
        let english = messages
            .get(key.as_str())
            .map(|message| message.reads())
            .unwrap_or_default();
        write_method(code, at, key, arguments, &english)?;
    }
    writeln!(code, "}}")?;
    if catalogue == Catalogue::App {
        write_coded(code, layout)?;
    }
    Ok(())
}

fn write_method(
    code: &mut String,
    at: usize,
    key: &str,
    arguments: &[Argument],
    english: &str,
) -> std::fmt::Result {
    writeln!(
        code,
        "#[doc = {:?}]",
        format!("Says `{}`.", english.replace('`', "'").replace('\n', " / "))
    )?;
    writeln!(code, "#[must_use]")?;
    let name = method(key);
    if arguments.is_empty() {
        return writeln!(code, "pub fn {name}(&self) -> &str {{ self.0.text({at}) }}");
    }
    let types: Vec<String> = arguments
        .iter()
        .map(|argument| {
            let kind = if argument.is_number { "i64" } else { "&str" };
            format!("{}: {kind}", raw(&snake(&argument.name)))
        })
        .collect();
    let values: Vec<String> = arguments
        .iter()
        .map(|argument| {
            let kind = if argument.is_number { "Number" } else { "Text" };
            format!("Value::{kind}({})", raw(&snake(&argument.name)))
        })
        .collect();
    writeln!(
        code,
        "pub fn {name}(&self, {}) -> String {{ self.0.filled({at}, &[{}]) }}",
        types.join(", "),
        values.join(", ")
    )
}

/// Where each family begins, and which coded words have a hint.
fn write_coded(code: &mut String, layout: &Layout) -> std::fmt::Result {
    writeln!(code, "/// The place of a family's first word in the pack.")?;
    writeln!(
        code,
        "pub(crate) fn first_of(family: &str) -> Option<usize> {{ match family {{"
    )?;
    let mut at = layout.spoken.len();
    for family in families() {
        if !layout.coded.is_empty() {
            writeln!(code, "{:?} => Some({at}),", family.name)?;
            at += family.slugs.len();
        }
    }
    writeln!(code, "_ => None, }} }}")?;
    writeln!(
        code,
        "/// Places of the coded words that have a hint; the hints lie in this order from `FIRST_HINT`."
    )?;
    let with_hint: Vec<String> = layout
        .hints
        .iter()
        .filter_map(|hint| layout.coded.iter().position(|key| format!("{key}-hint") == *hint))
        .map(|position| (layout.spoken.len() + position).to_string())
        .collect();
    writeln!(
        code,
        "pub(crate) const WITH_HINT: [u16; {}] = [{}];",
        with_hint.len(),
        with_hint.join(", ")
    )?;
    writeln!(
        code,
        "pub(crate) const FIRST_HINT: usize = {};",
        layout.spoken.len() + layout.coded.len()
    )
}

/// Keys and variables that cannot be a name in Rust, or would be the same name twice.
pub(crate) fn unfit_names(layout: &Layout, english: &[Message]) -> Vec<Finding> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut findings = Vec::new();
    for (key, arguments) in &layout.spoken {
        let name = snake(key);
        let mut refuse = |what: String| {
            let place = english.iter().find(|message| message.key == *key);
            let (file, line) = place.map_or(("", 0), |message| (message.file.as_str(), message.line));
            findings.push(Finding::new(file, line, key, what));
        };
        if let Some(earlier) = seen.insert(name.clone(), key) {
            refuse(format!("has the same method name as {earlier}"));
        }
        if TAKEN.contains(&name.as_str()) || NEVER.contains(&name.as_str()) {
            refuse("cannot be a method name; choose another key".into());
        }
        for argument in arguments
            .iter()
            .filter(|argument| NEVER.contains(&snake(&argument.name).as_str()))
        {
            refuse(format!(
                "${} cannot be an argument name; choose another",
                argument.name
            ));
        }
    }
    findings
}

/// The method that says a message.
#[must_use]
fn method(key: &str) -> String {
    raw(&snake(key))
}

fn snake(key: &str) -> String {
    key.replace('-', "_").to_lowercase()
}

fn raw(name: &str) -> String {
    if RAW.contains(&name) {
        format!("r#{name}")
    } else {
        name.into()
    }
}
