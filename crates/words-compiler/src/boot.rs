//! What the boot script says when the app cannot speak, as JSON. It has no variables: the script only shows it.

use crate::locales::{Catalogue, Gaps, Locales};
use crate::packing::find;
use crate::{Finding, Message, Piece};

pub(crate) fn json(locales: &Locales, gaps: Gaps) -> Result<String, Vec<Finding>> {
    let layout = locales.layout(Catalogue::Boot);
    let mut findings = Vec::new();
    let mut languages = Vec::new();
    for language in locales.languages() {
        let mut entries = Vec::new();
        for key in layout.keys() {
            match find(locales, language, Catalogue::Boot, key, gaps) {
                None => findings.push(Finding::new(language, 0, key, "is missing in this language")),
                Some(message) => match plain(message) {
                    Some(text) => entries.push(format!("{}:{}", quoted(key), quoted(text))),
                    None => {
                        let what = "the boot script knows no variables and no choices";
                        findings.push(Finding::new(&message.file, message.line, key, what));
                    }
                },
            }
        }
        languages.push(format!("{}:{{{}}}", quoted(language), entries.join(",")));
    }
    if findings.is_empty() {
        Ok(format!("{{{}}}", languages.join(",")))
    } else {
        Err(findings)
    }
}

fn plain(message: &Message) -> Option<&str> {
    match message.pieces.as_slice() {
        [Piece::Text(text)] => Some(text),
        _ => None,
    }
}

/// A JSON string. The reader has refused all control characters but the line break.
fn quoted(text: &str) -> String {
    let mut said = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => said.push_str("\\\""),
            '\\' => said.push_str("\\\\"),
            '\n' => said.push_str("\\n"),
            // Harmless also where the JSON is put into a page.
            '<' => said.push_str("\\u003c"),
            c => said.push(c),
        }
    }
    said.push('"');
    said
}
