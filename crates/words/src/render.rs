//! Fills arguments into a message and makes its choices. It trusts nothing: what is malformed reads oddly, never panics.

use crate::plural::Category;
use passport::Language;
use std::str::Chars;

const ARGUMENT: char = '\u{1}';
const CHOICE: char = '\u{2}';
const CONDITION_END: char = '\u{3}';
const CASE_END: char = '\u{4}';
const CHOICE_END: char = '\u{5}';

/// What is filled in.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Value<'a> {
    Text(&'a str),
    Number(i64),
}

/// The message with its arguments filled in.
pub(crate) fn render(pattern: &str, values: &[Value<'_>], language: Language) -> String {
    let mut out = String::with_capacity(pattern.len());
    Renderer {
        chars: pattern.chars(),
        values,
        language,
    }
    .run(Some(&mut out));
    out
}

struct Renderer<'a> {
    chars: Chars<'a>,
    values: &'a [Value<'a>],
    language: Language,
}

impl<'a> Renderer<'a> {
    /// Reads up to the end of a case or of the pattern and returns what ended it. Without `out` it only reads on.
    fn run(&mut self, mut out: Option<&mut String>) -> Option<char> {
        loop {
            match self.chars.next()? {
                ARGUMENT => {
                    let value = self.value();
                    if let Some(out) = out.as_deref_mut() {
                        match value {
                            Some(Value::Text(text)) => out.push_str(text),
                            Some(Value::Number(number)) => out.push_str(&number.to_string()),
                            None => {}
                        }
                    }
                }
                CHOICE => self.choose(out.as_deref_mut()),
                end @ (CASE_END | CHOICE_END) => return Some(end),
                letter => {
                    if let Some(out) = out.as_deref_mut() {
                        out.push(letter);
                    }
                }
            }
        }
    }

    /// Says the first case that holds and reads past the others.
    fn choose(&mut self, mut out: Option<&mut String>) {
        let number = match self.value() {
            Some(Value::Number(number)) => Some(number),
            Some(Value::Text(_)) | None => None,
        };
        let mut chosen = false;
        loop {
            let condition: String = self.chars.by_ref().take_while(|c| *c != CONDITION_END).collect();
            let holds =
                !chosen && (condition.is_empty() || number.is_some_and(|n| self.holds(&condition, n)));
            chosen |= holds;
            let end = self.run(if holds { out.as_deref_mut() } else { None });
            if end != Some(CASE_END) {
                return;
            }
        }
    }

    fn holds(&self, condition: &str, number: i64) -> bool {
        condition == Category::of(self.language, number).mark() || condition.parse() == Ok(number)
    }

    /// The value that the next digit names.
    fn value(&mut self) -> Option<Value<'a>> {
        let place = self
            .chars
            .next()
            .and_then(|digit| digit.to_digit(10))
            .and_then(|at| usize::try_from(at).ok());
        place.and_then(|at| self.values.get(at)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TASKS: &str = "\u{2}00\u{3}nothing\u{4}o\u{3}one task\u{4}\u{3}\u{1}0 tasks\u{5} for \u{1}1";

    #[test]
    fn an_exact_number_comes_before_its_category_and_the_rest_is_other() {
        for language in [Language::English, Language::Bokmal, Language::Danish] {
            let said = |count| render(TASKS, &[Value::Number(count), Value::Text("Ann")], language);
            assert_eq!(said(0), "nothing for Ann");
            assert_eq!(said(1), "one task for Ann");
            for many in [2, 11, 21, 100, -1] {
                assert_eq!(said(many), format!("{many} tasks for Ann"), "{language:?}");
            }
        }
    }

    #[test]
    fn a_choice_inside_a_choice_is_read_to_its_own_end() {
        let nested =
            "\u{2}0o\u{3}a \u{2}1o\u{3}b\u{4}\u{3}c\u{5} d\u{4}\u{3}e \u{2}1o\u{3}f\u{4}\u{3}g\u{5} h\u{5}.";
        let said = |a, b| render(nested, &[Value::Number(a), Value::Number(b)], Language::English);
        let table = [
            (1, 1, "a b d."),
            (1, 2, "a c d."),
            (2, 1, "e f h."),
            (2, 2, "e g h."),
        ];
        for (a, b, expected) in table {
            assert_eq!(said(a, b), expected);
        }
    }

    #[test]
    fn what_a_reader_typed_is_never_read_as_a_marker() {
        let said = render(
            "for \u{1}0",
            &[Value::Text("\u{1}0 \u{2}{ $x }")],
            Language::English,
        );
        assert_eq!(said, "for \u{1}0 \u{2}{ $x }");
    }

    #[test]
    fn a_malformed_message_reads_oddly_and_nothing_worse() {
        for broken in [
            "\u{1}",
            "\u{1}9",
            "\u{2}",
            "\u{2}0",
            "\u{2}0o\u{3}",
            "\u{5}",
            "\u{2}1\u{3}a",
            "a\u{4}b",
        ] {
            let _ = render(broken, &[Value::Number(1)], Language::English);
        }
        assert_eq!(render("a \u{1}7 b", &[], Language::English), "a  b");
    }
}
