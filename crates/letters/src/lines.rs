//! The lines of an iCalendar or vCard file: escaped, folded, ended as they have to be. What stands in them is not known.

use crate::clean;

/// No line is longer than this many bytes, its end not counted.
const LENGTH: usize = 75;

/// Lines on their way to a file.
#[derive(Default)]
pub(crate) struct Lines {
    text: String,
}

impl Lines {
    /// A line of our own making: it holds nothing that anybody has typed.
    pub(crate) fn plain(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A line with something that somebody has typed. It stays one value, whatever is in it.
    pub(crate) fn text(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{}", escaped(value)));
    }

    /// A line with several values that somebody has typed.
    pub(crate) fn parts(&mut self, name: &str, parts: &[&str]) {
        let parts: Vec<String> = parts.iter().map(|part| escaped(part)).collect();
        self.fold(&format!("{name}:{}", parts.join(";")));
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }

    /// Writes a line, broken where it is too long, and never within a character.
    fn fold(&mut self, line: &str) {
        let mut length = 0;
        for character in line.chars() {
            let bytes = character.len_utf8();
            if length + bytes > LENGTH {
                self.text.push_str("\r\n ");
                length = 1;
            }
            self.text.push(character);
            length += bytes;
        }
        self.text.push_str("\r\n");
    }
}

/// A text as one value: what ends a value or a line is written otherwise, and what cannot be seen is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in clean(text).chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            other if other.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}
