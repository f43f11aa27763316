//! Files that other programs read, with the words of a language in them. How such a file is written is known by `letters`.

mod calendar;
mod contacts;
mod table;

use crate::Speech;
use letters::Source;
use passport::{History, Key, Passport};
use std::collections::BTreeMap;

/// What is handed on, and what is known of it beside.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Origin<'a> {
    /// The records.
    pub passport: &'a Passport,
    /// Where they come from.
    pub source: Source,
    /// When all of it was written, in milliseconds since the beginning of 1970, UTC.
    pub written_ms: i64,
    /// When each record was touched, where that is known.
    pub history: Option<&'a History>,
    /// Whether it is about the invented patient of the sample.
    pub sample: bool,
    /// Whose it is, where somebody hands on what they follow: they may follow several.
    pub followed: Option<Followed<'a>>,
}

/// A passport that somebody follows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Followed<'a> {
    /// What the patient is called.
    pub called: &'a str,
    /// The number of the pairing by which it comes.
    pub pairing: u64,
    /// What each record is known by from one copy to the next.
    pub marks: &'a BTreeMap<Key, u32>,
}

impl Origin<'_> {
    /// 64 bits that a record is known by, the same each time it is handed on from here: of a passport that is followed also from one copy to
    /// the next, so that a calendar shows nothing twice.
    fn uid(&self, key: Key) -> u64 {
        let followed = self.followed.and_then(|followed| {
            let mark = followed.marks.get(&key)?;
            Some((followed.pairing, u64::from(*mark)))
        });
        match followed {
            Some((pairing, raw)) => Source::Letter(pairing).uid(Key { raw, ..key }),
            None => self.source.uid(key),
        }
    }

    /// When a record was changed last, in milliseconds since the beginning of 1970, UTC.
    fn changed_ms(&self, key: Key) -> i64 {
        let times = self.history.and_then(|history| history.of(key));
        times.map_or(self.written_ms, |times| times.touched_ms)
    }
}

impl Speech {
    /// Notes, a line each; before them, where nobody in it is real, that it is so.
    fn notes(&self, origin: &Origin<'_>, lines: impl Iterator<Item = String>) -> String {
        let sample = origin.sample.then(|| self.sample_bar().to_owned());
        let lines = sample.into_iter().chain(lines);
        let lines: Vec<String> = lines.filter(|line| !line.trim().is_empty()).collect();
        lines.join("\n")
    }
}
