//! What a text is that is no letter of ours, for words on the screen. Nothing of it is opened, and secrets in it are not
//! repeated.

use crate::clean;
use crate::locked::{Key, Words};

/// The most characters that are repeated.
const EXCERPT: usize = 80;

/// What a text is, with as much of it as a person needs to recognise it: cleaned, on one line, at most 80 characters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Foreign {
    /// An address on the web.
    Address {
        /// The host that it leads to, in small letters, as a browser would understand it.
        host: String,
    },
    /// A telephone number.
    Phone {
        /// The number.
        number: String,
    },
    /// An e-mail address.
    Email {
        /// The address.
        address: String,
    },
    /// The way into a wireless network.
    Wifi {
        /// The network's name. Its password is not repeated.
        name: String,
    },
    /// A contact card.
    Contact {
        /// The name on it.
        name: String,
    },
    /// An event for a calendar.
    Event {
        /// What it is called.
        what: String,
    },
    /// The key of a locked letter, or the words of a backup, without what they open. It is not repeated.
    Key,
    /// Any other text.
    Text {
        /// Its beginning.
        excerpt: String,
    },
}

impl Foreign {
    /// Says what it is by how it begins.
    pub(super) fn of(text: &str) -> Self {
        let text = text.trim();
        known(text).unwrap_or_else(|| Self::Text {
            excerpt: excerpt(text),
        })
    }
}

fn known(text: &str) -> Option<Foreign> {
    let behind = |beginnings: &[&str]| beginnings.iter().find_map(|beginning| without(text, beginning));
    if let Some(host) = behind(&["https:", "http:"])
        .or_else(|| without(text, "www.").map(|_| text))
        .and_then(host)
    {
        return Some(Foreign::Address { host });
    }
    if let Some(rest) = behind(&["tel:", "sms:", "smsto:"]) {
        let number = excerpt(rest.split([':', '?', ';']).next().unwrap_or_default());
        return Some(Foreign::Phone { number });
    }
    if let Some(rest) = behind(&["mailto:"]) {
        let address = excerpt(rest.split('?').next().unwrap_or_default());
        return Some(Foreign::Email { address });
    }
    if let Some(rest) = behind(&["MATMSG:"]) {
        return Some(Foreign::Email {
            address: field(rest, "TO:"),
        });
    }
    if let Some(rest) = behind(&["WIFI:"]) {
        return Some(Foreign::Wifi {
            name: field(rest, "S:"),
        });
    }
    if let Some(rest) = behind(&["MECARD:"]) {
        return Some(Foreign::Contact {
            name: field(rest, "N:"),
        });
    }
    if behind(&["BEGIN:VCARD"]).is_some() {
        return Some(Foreign::Contact {
            name: line(text, &["FN", "N"]),
        });
    }
    if behind(&["BEGIN:VCALENDAR", "BEGIN:VEVENT"]).is_some() {
        return Some(Foreign::Event {
            what: line(text, &["SUMMARY"]),
        });
    }
    if is_key(text) {
        return Some(Foreign::Key);
    }
    if is_phone(text) {
        return Some(Foreign::Phone {
            number: excerpt(text),
        });
    }
    is_email(text).then(|| Foreign::Email {
        address: excerpt(text),
    })
}

/// The rest of a text that begins like this in large or small letters.
fn without<'a>(text: &'a str, beginning: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(beginning.len())?;
    head.eq_ignore_ascii_case(beginning).then_some(rest)
}

/// The host of an address, behind its scheme. What stands before an `@` is no part of it, however much it looks like one.
fn host(address: &str) -> Option<String> {
    let rest = address.trim_start_matches(['/', '\\']);
    let authority = rest.split(['/', '\\', '?', '#']).next()?;
    let authority = authority.rsplit('@').next()?;
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => host,
        _ => authority,
    };
    let host = excerpt_end(&host.to_lowercase());
    (!host.is_empty()).then_some(host)
}

/// A field such as `S:` of a text whose fields end in semicolons, with `\` before a semicolon that ends none.
fn field(text: &str, name: &str) -> String {
    let mut fields = vec![String::new()];
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        let literal = match character {
            ';' => {
                fields.push(String::new());
                continue;
            }
            '\\' => characters.next(),
            other => Some(other),
        };
        if let Some(last) = fields.last_mut() {
            last.extend(literal);
        }
    }
    let value = fields.iter().find_map(|field| without(field, name));
    excerpt(value.unwrap_or_default())
}

/// The content of the first line with one of these names, the first of the names that is there.
fn line(text: &str, names: &[&str]) -> String {
    let of = |name: &&str| {
        text.lines().find_map(|line| {
            let (head, value) = line.split_once(':')?;
            let is_it = head.split(';').next()?.eq_ignore_ascii_case(name);
            is_it.then(|| value.replace(';', " "))
        })
    };
    excerpt(&names.iter().find_map(of).unwrap_or_default())
}

/// Ten signs of a key with a number and a letter among them, or the words of a backup. Ten numbers alone are rather those of a
/// telephone, and ten letters a word.
fn is_key(text: &str) -> bool {
    let has = |is: fn(&char) -> bool| text.chars().any(|c| is(&c));
    let is_mixed = has(char::is_ascii_digit) && has(char::is_ascii_alphabetic);
    (is_mixed && Key::parse(text).is_ok()) || Words::parse(text).is_ok()
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let others = |c: char| c.is_ascii_digit() || " +-()/.\u{a0}".contains(c);
    (5..=17).contains(&digits) && text.chars().all(others)
}

fn is_email(text: &str) -> bool {
    let plain = !text.contains(char::is_whitespace) && !text.contains([':', '/']);
    plain
        && text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.contains('@') && !host.ends_with('.')
        })
}

/// The beginning of a text on one line, without what shows nothing or turns the reading direction.
fn excerpt(text: &str) -> String {
    let (line, is_more) = one_line(text, EXCERPT * 8);
    if !is_more && line.chars().count() <= EXCERPT {
        return line;
    }
    let mut short: String = line.chars().take(EXCERPT - 1).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

/// The end of a host, which is the part that says whose it is.
fn excerpt_end(text: &str) -> String {
    let line: String = clean(text).split_whitespace().collect();
    let length = line.chars().count();
    if length <= EXCERPT {
        return line;
    }
    std::iter::once('…')
        .chain(line.chars().skip(length + 1 - EXCERPT))
        .collect()
}

/// Cleaned words with one space between them, of so many characters at the beginning; and whether there are more.
fn one_line(text: &str, characters: usize) -> (String, bool) {
    let beginning: String = text.chars().take(characters).collect();
    let is_more = beginning.len() < text.len();
    let words: Vec<String> = clean(&beginning).split_whitespace().map(str::to_owned).collect();
    (words.join(" "), is_more)
}
