//! Reads one Fluent file into messages and says what in it goes beyond the part of Fluent that is understood.

use crate::plurals::categories;
use crate::terms::Terms;
use crate::{Case, Finding, Message, Piece};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Choices may stand this deep: one, and one inside it.
const DEPTH: usize = 2;

/// A file that is being read.
pub(crate) struct Source<'a> {
    /// Its name from the folder of the catalogues.
    pub(crate) file: &'a str,
    pub(crate) language: &'a str,
    pub(crate) text: &'a str,
}

impl Source<'_> {
    /// The terms this file defines.
    pub(crate) fn terms(&self, terms: &mut Terms, findings: &mut Vec<Finding>) {
        let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(self.text);
        for entry in &resource.body {
            let Entry::Term(term) = entry else { continue };
            let line = self.line(term.id.name);
            match plain(&term.value) {
                Some(text) if term.attributes.is_empty() => {
                    if !terms.add(term.id.name, text) {
                        findings.push(Finding::new(
                            self.file,
                            line,
                            term.id.name,
                            "this term is defined twice",
                        ));
                    }
                }
                _ => findings.push(Finding::new(
                    self.file,
                    line,
                    term.id.name,
                    "a term may hold plain text only",
                )),
            }
        }
    }

    /// The messages of this file, in the order they stand.
    pub(crate) fn messages(&self, terms: &Terms, findings: &mut Vec<Finding>) -> Vec<Message> {
        if let Some(at) = self.text.find(|c: char| c.is_control() && c != '\n') {
            let what = "there is a control character (or a Windows line end) in this file";
            findings.push(Finding::new(self.file, self.line_at(at), "", what));
        }
        let resource = match parser::parse_runtime(self.text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let key =
                        self.key_before(error.slice.as_ref().map_or(error.pos.start, |slice| slice.start));
                    let what = format!("not Fluent: {error}");
                    findings.push(Finding::new(self.file, self.line_at(error.pos.start), &key, what));
                }
                resource
            }
        };
        let mut messages = Vec::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            let line = self.line(key);
            let mut refuse = |what: String| findings.push(Finding::new(self.file, line, key, what));
            if !message.attributes.is_empty() {
                refuse("attributes are not supported; give it a key of its own".into());
            }
            let Some(value) = &message.value else { continue };
            match self.pieces(value, terms, DEPTH) {
                Ok(pieces) => messages.push(Message {
                    key: key.into(),
                    file: self.file.into(),
                    line,
                    pieces,
                }),
                Err(what) => refuse(what),
            }
        }
        messages
    }

    fn pieces(&self, pattern: &Pattern<&str>, terms: &Terms, depth: usize) -> Result<Vec<Piece>, String> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            let piece = match element {
                PatternElement::TextElement { value } => Piece::Text((*value).to_string()),
                PatternElement::Placeable { expression } => self.placeable(expression, terms, depth)?,
            };
            match (pieces.last_mut(), piece) {
                (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
                (_, piece) => pieces.push(piece),
            }
        }
        Ok(pieces)
    }

    fn placeable(&self, expression: &Expression<&str>, terms: &Terms, depth: usize) -> Result<Piece, String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, terms, depth),
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => self.choice(id.name, variants, terms, depth),
            Expression::Select { .. } => {
                Err("a choice can only be made by a variable: { $count -> … }".into())
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, terms: &Terms, depth: usize) -> Result<Piece, String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value).into_owned();
                if text.contains(char::is_control) {
                    return Err("a control character cannot be written here".into());
                }
                Ok(Piece::Text(text))
            }
            InlineExpression::NumberLiteral { value } => Ok(Piece::Text((*value).to_string())),
            InlineExpression::VariableReference { id } => Ok(Piece::Variable(id.name.to_string())),
            InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => terms
                .text(id.name)
                .map(|text| Piece::Text(text.to_string()))
                .ok_or_else(|| format!("there is no term -{} in this language", id.name)),
            InlineExpression::TermReference { .. } => {
                Err("a term takes no attribute and no arguments".into())
            }
            InlineExpression::MessageReference { id, .. } => Err(format!(
                "a message cannot stand inside another ({}); make it a term",
                id.name
            )),
            InlineExpression::FunctionReference { id, .. } => Err(format!(
                "functions such as {}() are not supported; pass the finished text in",
                id.name
            )),
            InlineExpression::Placeable { expression } => self.placeable(expression, terms, depth),
        }
    }

    fn choice(
        &self,
        by: &str,
        variants: &[Variant<&str>],
        terms: &Terms,
        depth: usize,
    ) -> Result<Piece, String> {
        let Some(depth) = depth.checked_sub(1) else {
            return Err("a choice can stand inside one other, not deeper".into());
        };
        let mut cases: Vec<(Case, Vec<Piece>)> = Vec::new();
        let mut otherwise = None;
        for variant in variants {
            let pieces = self.pieces(&variant.value, terms, depth)?;
            match self.case(&variant.key)? {
                None if variant.default => otherwise = Some(pieces),
                Some(case) if !variant.default => {
                    if cases.iter().any(|(earlier, _)| *earlier == case) {
                        return Err("the same case stands twice in a choice".into());
                    }
                    cases.push((case, pieces));
                }
                _ => return Err("the default of a choice must be *[other], and only that".into()),
            }
        }
        // An exact number is meant before the category that would hold it too.
        cases.sort_by_key(|(case, _)| matches!(case, Case::Category(_)));
        let otherwise = otherwise.ok_or("a choice needs *[other]")?;
        Ok(Piece::Choice {
            by: by.into(),
            cases,
            otherwise,
        })
    }

    /// The case a variant stands for; `None` for `other`.
    fn case(&self, key: &VariantKey<&str>) -> Result<Option<Case>, String> {
        match key {
            VariantKey::Identifier { name: "other" } => Ok(None),
            VariantKey::Identifier { name } => categories(self.language)
                .iter()
                .find(|category| *category == name)
                .map(|category| Some(Case::Category(category)))
                .ok_or_else(|| format!("[{name}] is no plural category of this language")),
            VariantKey::NumberLiteral { value } => value
                .parse()
                .map(|number| Some(Case::Exactly(number)))
                .map_err(|_| format!("[{value}] is not a whole number")),
        }
    }

    /// The line on which a slice of this text stands. The parser hands out slices, not places.
    fn line(&self, slice: &str) -> usize {
        self.line_at((slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize))
    }

    fn line_at(&self, at: usize) -> usize {
        self.text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
    }

    /// The key that broken syntax most likely belongs to.
    fn key_before(&self, at: usize) -> String {
        let broken = self.text.get(at..).unwrap_or_default();
        let line = broken
            .lines()
            .find(|line| !line.trim().is_empty())
            .unwrap_or_default();
        line.split('=')
            .next()
            .unwrap_or_default()
            .trim()
            .chars()
            .take(40)
            .collect()
    }
}

/// The text of a pattern without variables and choices.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Some((*value).to_string()),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => Some(unescape_unicode_to_string(value).into_owned()),
            PatternElement::Placeable { .. } => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What one file in English reads as, or what is wrong with it.
    fn read(text: &str) -> Result<Vec<String>, Vec<String>> {
        let source = Source {
            file: "en/test.ftl",
            language: "en",
            text,
        };
        let (mut terms, mut findings) = (Terms::default(), Vec::new());
        source.terms(&mut terms, &mut findings);
        let messages = source.messages(&terms, &mut findings);
        if findings.is_empty() {
            Ok(messages.iter().map(Message::reads).collect())
        } else {
            Err(findings.iter().map(Finding::to_string).collect())
        }
    }

    #[test]
    fn this_much_of_fluent_is_understood() {
        let table = [
            ("a = Hello", "Hello"),
            ("# A comment.\na = Hello", "Hello"),
            ("a = Hello { $name }!", "Hello { $name }!"),
            ("-app = Red Thread\na = Open { -app }", "Open Red Thread"),
            ("a = In { -app }\n-app = {\"Red\"} Thread", "In Red Thread"),
            ("a = {\"\"}  two spaces before", "  two spaces before"),
            ("a = 50{\"\\u00A0\"}%", "50\u{a0}%"),
            ("a = a {\"{\"} brace", "a { brace"),
            ("a =\n    one line\n    and another", "one line\nand another"),
            ("a = one\n\n    gap", "one\n\ngap"),
            (
                "a = { $count ->\n    [0] none\n    [one] one\n   *[other] { $count }\n } left",
                "{ $count -> [0] none [one] one *[other] { $count } } left",
            ),
            (
                "a = { $n ->\n [one] x\n [1] y\n *[other] z\n }",
                "{ $n -> [1] y [one] x *[other] z }",
            ),
            (
                "a = { $a ->\n [one] x\n *[other] { $b ->\n [one] y\n *[other] z\n }\n }",
                "{ $a -> [one] x *[other] { $b -> [one] y *[other] z } }",
            ),
        ];
        for (text, expected) in table {
            assert_eq!(read(text), Ok(vec![expected.to_string()]), "{text}");
        }
    }

    #[test]
    fn what_goes_beyond_is_refused_with_file_line_and_key() {
        let table = [
            (
                "\na = { b }",
                "en/test.ftl:2: a: a message cannot stand inside another",
            ),
            (
                "a = { NUMBER($n) }",
                "en/test.ftl:1: a: functions such as NUMBER()",
            ),
            ("a = { -gone }", "en/test.ftl:1: a: there is no term -gone"),
            (
                "-t = x\n    .b = y\na = { -t.b }",
                "a term may hold plain text only",
            ),
            (
                "-t = { $x }\na = b",
                "en/test.ftl:1: t: a term may hold plain text only",
            ),
            (
                "-t = x\n-t = y\na = b",
                "en/test.ftl:2: t: this term is defined twice",
            ),
            (
                "-t = x\na = { -t(n: 1) }",
                "en/test.ftl:2: a: a term takes no attribute and no arguments",
            ),
            (
                "b = c\na = x\n    .title = y",
                "en/test.ftl:2: a: attributes are not supported",
            ),
            (
                "a = { $n ->\n [few] x\n *[other] y\n }",
                "en/test.ftl:1: a: [few] is no plural category",
            ),
            (
                "a = { $n ->\n [1.5] x\n *[other] y\n }",
                "en/test.ftl:1: a: [1.5] is not a whole number",
            ),
            (
                "a = { $n ->\n *[one] x\n }",
                "en/test.ftl:1: a: the default of a choice must be *[other]",
            ),
            (
                "a = { $n ->\n [1] x\n [1] z\n *[other] y\n }",
                "en/test.ftl:1: a: the same case stands twice",
            ),
            ("a = { $n ->\n [one] x\n }", "en/test.ftl:3: a: not Fluent"),
            (
                "a = { $n ->\n *[other] { $m ->\n *[other] { $o ->\n *[other] x\n }\n }\n }",
                "en/test.ftl:1: a: a choice can stand inside one other",
            ),
            (
                "a = b\nbroken { line\nc = d",
                "en/test.ftl:2: broken { line: not Fluent",
            ),
            ("a = b\nc =\n", "en/test.ftl:2: c: not Fluent"),
            (
                "a = b\nc = d\u{1}e",
                "en/test.ftl:2: there is a control character",
            ),
            (
                "a = {\"\\u0002\"}",
                "en/test.ftl:1: a: a control character cannot be written here",
            ),
        ];
        for (text, expected) in table {
            let findings = read(text).unwrap_err();
            assert!(
                findings.iter().any(|finding| finding.contains(expected)),
                "{text:?} gives {findings:?}"
            );
        }
    }
}
