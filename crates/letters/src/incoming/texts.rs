//! Foreign texts, made fit for a passport: nothing hidden in them, plain spaces, and no longer than somebody reads. What is cut ends
//! with an ellipsis, so that nobody takes it for whole, and a number that is cut is no number that can be called.

use crate::{clean, limits};

/// A text of one line.
pub(super) fn line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    cut(&tidy(&words.join(" ")), limits::INCOMING_LINE)
}

/// A text of several lines as one, with something between them.
pub(super) fn notes(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let lines: Vec<String> = lines
        .map(|line| tidy(&line))
        .filter(|line| !line.is_empty())
        .collect();
    cut(&lines.join(" · "), limits::INCOMING_NOTES)
}

/// Whether this text has been cut.
pub(super) fn is_cut(text: &str) -> bool {
    text.ends_with('…')
}

fn tidy(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    clean(&spaced).trim().to_owned()
}

fn cut(text: &str, most: usize) -> String {
    if text.len() <= most {
        return text.to_owned();
    }
    // The ellipsis takes three bytes itself.
    let mut end = most.saturating_sub(3);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}…", text.get(..end).unwrap_or_default().trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_foreign_text_is_plain_and_no_longer_than_somebody_reads() {
        let long = "å".repeat(200);
        let table = [
            ("  Øre-\tnese\r\nhals ", "Øre- nese hals".to_owned()),
            ("22\u{202e}33\u{202c}44\u{0}", "223344".to_owned()),
            ("a\u{a0}b\u{2028}c", "a b c".to_owned()),
            (&long, format!("{}…", "å".repeat(148))),
        ];
        for (foreign, expected) in table {
            assert_eq!(line(foreign), expected, "{foreign:?}");
        }
        assert_eq!(notes(" one \r\n\n\u{200b}\n two"), "one · two");
        assert!(notes(&"x".repeat(5_000)).len() <= limits::INCOMING_NOTES);
    }
}
