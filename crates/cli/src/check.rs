//! What falls between chairs, as the app says it. The rules are the passport's.

use crate::arguments::Check;
use crate::failure::Failure;
use crate::{files, languages, moment, warn};
use letters::{limits, portable};
use passport::{History, Look, Rule, gaps};
use std::fmt::Write as _;

pub(crate) fn run(wanted: &Check) -> Result<(), Failure> {
    let read = portable::read(&files::read_text(&wanted.input, limits::PORTABLE as u64)?)?;
    warn(&read.warnings);
    let now = moment::or_clock(wanted.when.now);
    let passport = &read.value.passport;
    // A passport in a file has no history: rules about what changed when stay silent.
    let history = History::default();
    let mut found = gaps(Look {
        passport,
        history: &history,
        now,
        now_ms: moment::unix_ms(now),
    });
    // What is being read is a copy.
    found.retain(|gap| gap.rule != Rule::NoBackup);
    let speech = languages::speech(wanted.language.unwrap_or(read.value.head.language))?;
    let mut said = String::new();
    for gap in &found {
        let words = speech.gap(passport, gap, now.date());
        // Writing to a string cannot fail.
        let _ = writeln!(said, "- {}", words.title);
        if !words.why.is_empty() {
            let _ = writeln!(said, "  {}", words.why);
        }
    }
    files::write_text(None, &said)?;
    if found.is_empty() {
        Ok(())
    } else {
        // The sentences are the answer; nothing is left to say.
        Err(Failure::No(String::new()))
    }
}
