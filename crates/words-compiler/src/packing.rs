//! Writes the compact pack of one language. `words` reads it; both sides are described here.
//!
//! A pack is text. Its first line names catalogue, language and fingerprint: `app nb 00112233aabbccdd`. Each further line is
//! one message in the order of the layout, so no keys are needed. Inside a message U+0001 and a digit stand for an argument;
//! U+0002 and a digit open a choice by that argument: cases follow as condition, U+0003, text, U+0004; the last case has no
//! condition and ends with U+0005. A condition is a whole number or the first letter of a plural category. U+000B is a line
//! break.

use crate::locales::{Catalogue, Gaps, Locales, REFERENCE};
use crate::{Argument, Case, Finding, Message, Piece};

/// An argument is written as one digit.
const MOST_ARGUMENTS: usize = 10;

pub(crate) fn pack(
    locales: &Locales,
    language: &str,
    catalogue: Catalogue,
    gaps: Gaps,
) -> Result<String, Vec<Finding>> {
    pack_changed(locales, language, catalogue, gaps, &|pieces| pieces.to_vec())
}

/// As [`pack`], with each message changed on its way.
pub(crate) fn pack_changed(
    locales: &Locales,
    language: &str,
    catalogue: Catalogue,
    gaps: Gaps,
    change: &dyn Fn(&[Piece]) -> Vec<Piece>,
) -> Result<String, Vec<Finding>> {
    let layout = locales.layout(catalogue);
    let mut findings = Vec::new();
    let mut text = format!("{} {language} {:016x}", catalogue.name(), layout.hash());
    for key in layout.keys() {
        text.push('\n');
        match find(locales, language, catalogue, key, gaps) {
            Some(message) => {
                if let Err(what) = write(&mut text, &change(&message.pieces), layout.arguments(key)) {
                    findings.push(Finding::new(&message.file, message.line, key, what));
                }
            }
            None => findings.push(Finding::new(language, 0, key, "is missing in this language")),
        }
    }
    if findings.is_empty() {
        Ok(text)
    } else {
        Err(findings)
    }
}

/// The message with this key, in the language or, if gaps may be filled, in English.
pub(crate) fn find<'a>(
    locales: &'a Locales,
    language: &str,
    catalogue: Catalogue,
    key: &str,
    gaps: Gaps,
) -> Option<&'a Message> {
    let named = |language| {
        locales
            .messages(language, catalogue)
            .iter()
            .find(|message| message.key == key)
    };
    named(language).or_else(|| {
        if gaps == Gaps::FillFromEnglish {
            named(REFERENCE)
        } else {
            None
        }
    })
}

fn write(out: &mut String, pieces: &[Piece], arguments: &[Argument]) -> Result<(), String> {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(&text.replace('\n', "\u{b}")),
            Piece::Variable(name) => {
                out.push('\u{1}');
                out.push_str(&place(name, arguments)?);
            }
            Piece::Choice { by, cases, otherwise } => {
                out.push('\u{2}');
                out.push_str(&place(by, arguments)?);
                for (case, pieces) in cases {
                    out.push_str(&condition(*case));
                    out.push('\u{3}');
                    write(out, pieces, arguments)?;
                    out.push('\u{4}');
                }
                out.push('\u{3}');
                write(out, otherwise, arguments)?;
                out.push('\u{5}');
            }
        }
    }
    Ok(())
}

fn place(variable: &str, arguments: &[Argument]) -> Result<String, String> {
    match arguments.iter().position(|argument| argument.name == variable) {
        Some(at) if at < MOST_ARGUMENTS => Ok(at.to_string()),
        Some(_) => Err(format!("more than {MOST_ARGUMENTS} variables in one message")),
        None => Err(format!("${variable} is not a variable of the English message")),
    }
}

fn condition(case: Case) -> String {
    match case {
        Case::Exactly(number) => number.to_string(),
        Case::Category(name) => name.chars().take(1).collect(),
    }
}
