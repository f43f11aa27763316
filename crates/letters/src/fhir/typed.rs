//! What people have typed, made fit for the texts of FHIR: readable to the letter, and never anything but text.

use crate::clean;

/// A text as FHIR's `string` allows it: without characters that hide or that no XML can hold, with plain spaces, and without any
/// at its ends.
pub(super) fn plain(typed: &str) -> String {
    let fit = clean(typed).chars().filter_map(fit).collect::<String>();
    fit.trim().to_owned()
}

fn fit(character: char) -> Option<char> {
    match character {
        '\n' => Some('\n'),
        // The schema of R4 takes only the plain space for one.
        space if space.is_whitespace() => Some(' '),
        '\u{fffe}' | '\u{ffff}' => None,
        other => Some(other),
    }
}

/// A text for a field that may be shown as Markdown. What would become a link, an emphasis or a tag is escaped, and so is what
/// would vanish at the beginning of a line: `> 38 °C` must not lose its sign, nor `- 2 kg`.
pub(super) fn without_markup(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(line_without_markup).collect();
    lines.join("\n")
}

fn line_without_markup(line: &str) -> String {
    // Four spaces at its beginning would make a line code.
    let line = line.trim();
    let mut escaped = String::with_capacity(line.len());
    let sign = begins_a_block(line);
    for (at, character) in line.char_indices() {
        if sign == Some(at) || "\\`*_[]<>&~|".contains(character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// Where the sign stands that would begin a heading, a list or a rule.
fn begins_a_block(line: &str) -> Option<usize> {
    if line.starts_with(['#', '+', '-', '=']) {
        return Some(0);
    }
    let sign = line.find(|c: char| !c.is_ascii_digit()).filter(|at| *at > 0)?;
    let is_sign = line.get(sign..).is_some_and(|rest| rest.starts_with(['.', ')']));
    is_sign.then_some(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_as_it_was_typed_but_for_what_hides() {
        for (typed, fit) in [
            ("  5 mg × 2 ", "5 mg × 2"),
            ("5\u{a0}mg\u{3000}om\u{2009}morgenen", "5 mg om morgenen"),
            ("one\r\ntwo\tthree", "one\ntwothree"),
            ("\u{202e}abc\u{0}\u{ffff}", "abc"),
            ("שלום <b>", "שלום <b>"),
            (" \u{a0} ", ""),
        ] {
            assert_eq!(plain(typed), fit, "{typed:?}");
        }
    }

    #[test]
    fn nothing_typed_becomes_markdown_and_no_sign_is_lost() {
        for (typed, escaped) in [
            ("call at 38 °C", "call at 38 °C"),
            ("> 38 °C: call", "\\> 38 °C: call"),
            ("- 2 kg", "\\- 2 kg"),
            ("12. mai", "12\\. mai"),
            ("5 mg x 2. Then 3.", "5 mg x 2. Then 3."),
            ("# 1\n+ 2", "\\# 1\n\\+ 2"),
            ("[a](http://x)", "\\[a\\](http://x)"),
            ("<img src=x>", "\\<img src=x\\>"),
            ("*_`~|&\\", "\\*\\_\\`\\~\\|\\&\\\\"),
            ("    code", "code"),
        ] {
            assert_eq!(without_markup(typed), escaped, "{typed:?}");
        }
    }
}
