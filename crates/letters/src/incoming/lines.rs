//! The lines of an iCalendar or vCard file as others write them: folded, escaped, with parameters. What they mean is not known here.

use super::IncomingError;
use super::decode;
use crate::limits;

/// One line: its name, its parameters and what it says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Line {
    /// In capitals, without the group that some programs put in front.
    pub(super) name: String,
    /// Names in capitals. One that stands alone has no value.
    parameters: Vec<(String, String)>,
    /// What stands behind the colon, as it stands there.
    pub(super) value: String,
}

impl Line {
    /// The first value of a parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Whether a type is said of it: `TYPE=cell,voice`, or only `CELL` as version 2.1 of vCard has it.
    pub(super) fn has_type(&self, wanted: &str) -> bool {
        self.parameters.iter().any(|(name, value)| {
            let is_listed = || {
                value
                    .split(',')
                    .any(|one| one.trim().eq_ignore_ascii_case(wanted))
            };
            (name == "TYPE" && is_listed()) || (value.is_empty() && name == wanted)
        })
    }

    /// Whether it holds bytes and no text, as pictures do.
    pub(super) fn is_bytes(&self) -> bool {
        let is_bytes = |name: &str| {
            ["B", "BASE64"]
                .iter()
                .any(|known| name.eq_ignore_ascii_case(known))
        };
        self.parameter("ENCODING").is_some_and(is_bytes) || self.parameter("BASE64").is_some()
    }

    /// What it says, as one text.
    pub(super) fn text(&self) -> String {
        unescaped(&self.value)
    }

    /// What it says, in its parts.
    pub(super) fn parts(&self) -> Vec<String> {
        split(&self.value).into_iter().map(unescaped).collect()
    }
}

/// The lines of a file.
///
/// # Errors
/// Where there are more than anybody writes.
pub(super) fn lines(bytes: &[u8]) -> Result<Vec<Line>, IncomingError> {
    let bytes = decode::bytes(bytes);
    let mut whole: Vec<Vec<u8>> = Vec::new();
    for raw in bytes.split(|byte| matches!(byte, b'\n' | b'\r')) {
        if raw.is_empty() {
            continue;
        }
        match (raw, whole.last_mut()) {
            (raw, Some(before)) if goes_on(before) => {
                before.pop();
                before.extend_from_slice(raw.trim_ascii_start());
            }
            ([b' ' | b'\t', rest @ ..], Some(before)) => before.extend_from_slice(rest),
            (raw, _) => whole.push(raw.to_vec()),
        }
        if whole.len() > limits::INCOMING_LINES {
            return Err(IncomingError::TooLarge);
        }
    }
    Ok(whole.iter().filter_map(|line| read(line)).collect())
}

/// Whether a line in quoted-printable goes on in the next one.
fn goes_on(line: &[u8]) -> bool {
    line.last() == Some(&b'=') && is_printable_line(line)
}

fn is_printable_line(line: &[u8]) -> bool {
    // However long a line is, what it is stands at its beginning.
    let begin = line.get(..256).unwrap_or(line);
    let head = begin.split(|byte| *byte == b':').next().unwrap_or_default();
    head.to_ascii_uppercase()
        .windows(PRINTABLE.len())
        .any(|part| part == PRINTABLE.as_bytes())
}

const PRINTABLE: &str = "QUOTED-PRINTABLE";

/// One whole line; nothing where there is no colon in it.
fn read(line: &[u8]) -> Option<Line> {
    let colon = outside_quotes(line, b':')?;
    let (head, value) = (line.get(..colon)?, line.get(colon + 1..)?);
    let head = decode::one_byte_each(head);
    let mut parts = split_quoted(&head).into_iter();
    let name = parts.next()?;
    let name = name.rsplit('.').next().unwrap_or_default().trim().to_uppercase();
    let value = if is_printable_line(line) {
        decode::one_byte_each(&printable(value))
    } else {
        decode::one_byte_each(value)
    };
    let parameters = parts.map(|part| {
        let (name, value) = part.split_once('=').unwrap_or((&part, ""));
        (
            name.trim().to_uppercase(),
            value.replace('"', "").trim().to_owned(),
        )
    });
    Some(Line {
        name,
        parameters: parameters.collect(),
        value,
    })
}

fn outside_quotes(line: &[u8], wanted: u8) -> Option<usize> {
    let mut is_quoted = false;
    line.iter().position(|byte| {
        is_quoted ^= *byte == b'"';
        !is_quoted && *byte == wanted
    })
}

/// The name and the parameters: what stands between semicolons that are not in quotes.
fn split_quoted(head: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut is_quoted = false;
    for c in head.chars() {
        is_quoted ^= c == '"';
        if c == ';' && !is_quoted {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts
}

/// Bytes of quoted-printable. What is none stays as it is.
fn printable(value: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value;
    while let [first, others @ ..] = rest {
        let hex = |digit: u8| char::from(digit).to_digit(16);
        match (first, others) {
            (b'=', [high, low, after @ ..]) if hex(*high).is_some() && hex(*low).is_some() => {
                let byte = hex(*high).unwrap_or_default() * 16 + hex(*low).unwrap_or_default();
                bytes.push(u8::try_from(byte).unwrap_or_default());
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = others;
            }
        }
    }
    bytes
}

/// What stands between semicolons that are not escaped.
fn split(value: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut from, mut is_escaped) = (0, false);
    for (at, c) in value.char_indices() {
        if c == ';' && !is_escaped {
            parts.extend(value.get(from..at));
            from = at + 1;
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    parts.extend(value.get(from..));
    parts
}

fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        match rest.next() {
            Some('n' | 'N') => text.push('\n'),
            Some(other) => text.push(other),
            None => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(line: &str) -> Line {
        lines(line.as_bytes()).unwrap().swap_remove(0)
    }

    #[test]
    fn lines_are_read_as_others_write_them() {
        let table = [
            ("SUMMARY:Blood\r\n  test", "SUMMARY", "Blood test"),
            (
                "summary;LANGUAGE=nb:Time\\, rom 2\\nTa med",
                "SUMMARY",
                "Time, rom 2\nTa med",
            ),
            ("item1.TEL;TYPE=\"a:b;c\":22 33", "TEL", "22 33"),
            (
                "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85se=\r\n =20Berg=",
                "NOTE",
                "Åse Berg=",
            ),
            ("NOTE;ENCODING=QUOTED-PRINTABLE:=E5se =G", "NOTE", "åse =G"),
        ];
        for (written, name, text) in table {
            let line = one(written);
            assert_eq!(
                (line.name.as_str(), line.text().as_str()),
                (name, text),
                "{written}"
            );
        }
        // A fold in the middle of a character is one all the same.
        assert_eq!(lines(b"A:\xc3\r\n \x85").unwrap()[0].value, "Å");
        assert_eq!(lines(b"no colon\r\n\r\n:").unwrap().len(), 1);
    }

    #[test]
    fn types_are_said_in_three_ways() {
        for line in [
            "TEL;TYPE=CELL,voice:1",
            "TEL;TYPE=home;TYPE=cell:1",
            "TEL;CELL;VOICE:1",
        ] {
            assert!(one(line).has_type("CELL"), "{line}");
        }
        assert!(!one("TEL;X=CELL:1").has_type("CELL"));
        assert_eq!(one("N:Moe\\;x;Kari;;").parts(), ["Moe;x", "Kari", "", ""]);
    }

    #[test]
    fn a_file_of_nothing_but_lines_is_refused() {
        let many = "A:\n".repeat(limits::INCOMING_LINES + 2);
        assert_eq!(lines(many.as_bytes()), Err(IncomingError::TooLarge));
    }
}
