//! Counting cases from what test runners print. It runs nothing.

use std::fmt;

/// How many cases passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) passed: u32,
    pub(super) failed: u32,
}

impl Tally {
    pub(super) fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// What one line says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Cases to be added to the sum.
    Counts(Tally),
    /// The name of a case that failed.
    Failure(String),
    /// Nothing that a reader misses.
    Passing,
    /// Something worth showing.
    Other,
}

/// A line of Rust's test runner, native or in the browser.
pub(super) fn cargo_line(line: &str) -> Line {
    if let Some(result) = line.strip_prefix("test result: ") {
        return Line::Counts(Tally {
            passed: number_before(result, " passed"),
            failed: number_before(result, " failed"),
        });
    }
    if let Some(name) = line
        .strip_prefix("---- ")
        .and_then(|rest| rest.strip_suffix(" ----"))
    {
        return Line::Failure(
            name.trim_end_matches(" stdout")
                .trim_end_matches(" output")
                .to_owned(),
        );
    }
    let is_progress =
        line.starts_with("running ") || line.trim_matches('.').is_empty() || is_dots_and_count(line);
    if is_progress || line.ends_with(" ... ok") {
        Line::Passing
    } else {
        Line::Other
    }
}

/// A line of Node's `spec` reporter.
pub(super) fn node_line(line: &str) -> Line {
    let count = |label: &str| {
        line.strip_prefix("ℹ ")
            .and_then(|rest| rest.strip_prefix(label)?.trim().parse().ok())
    };
    if let Some(passed) = count("pass ") {
        return Line::Counts(Tally { passed, failed: 0 });
    }
    if let Some(failed) = count("fail ").or_else(|| count("cancelled ")) {
        return Line::Counts(Tally { passed: 0, failed });
    }
    let line = line.trim();
    if line.starts_with("✔ ") || line.starts_with("ℹ ") || line.is_empty() {
        return Line::Passing;
    }
    match line.strip_prefix("✖ ") {
        Some("failing tests:") | None => Line::Other,
        Some(name) => Line::Failure(without_time(name).to_owned()),
    }
}

/// The number that stands before a word: 12 for ` passed` in `ok. 12 passed; 0 failed`.
fn number_before(text: &str, word: &str) -> u32 {
    let before = text.split(word).next().unwrap_or_default();
    before
        .rsplit(' ')
        .next()
        .and_then(|number| number.parse().ok())
        .unwrap_or_default()
}

/// `....... 88/120`, as the quiet runner shows it.
fn is_dots_and_count(line: &str) -> bool {
    line.starts_with('.')
        && line
            .chars()
            .all(|letter| matches!(letter, '.' | ' ' | '/') || letter.is_ascii_digit())
}

/// `the name (12.3ms)` without its time.
fn without_time(name: &str) -> &str {
    name.rsplit_once(" (")
        .filter(|(_, rest)| rest.ends_with("ms)"))
        .map_or(name, |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::{Line, Tally, cargo_line, node_line};

    #[test]
    fn rust_results_are_counted() {
        for (line, expected) in [
            (
                "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
                Line::Counts(Tally {
                    passed: 12,
                    failed: 0,
                }),
            ),
            (
                "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured",
                Line::Counts(Tally { passed: 3, failed: 2 }),
            ),
            (
                "---- merge::two_sides stdout ----",
                Line::Failure("merge::two_sides".into()),
            ),
            (
                "---- storage::a_draft_stays output ----",
                Line::Failure("storage::a_draft_stays".into()),
            ),
            ("test storage::a_draft_stays ... ok", Line::Passing),
            ("........ 88/120", Line::Passing),
            ("assertion failed", Line::Other),
        ] {
            assert_eq!(cargo_line(line), expected, "{line}");
        }
    }

    #[test]
    fn node_results_are_counted() {
        for (line, expected) in [
            ("ℹ pass 7", Line::Counts(Tally { passed: 7, failed: 0 })),
            ("ℹ fail 2", Line::Counts(Tally { passed: 0, failed: 2 })),
            ("ℹ cancelled 1", Line::Counts(Tally { passed: 0, failed: 1 })),
            ("✔ the page opens (120.5ms)", Line::Passing),
            (
                "  ✖ the page opens (in a frame) (120.5ms)",
                Line::Failure("the page opens (in a frame)".into()),
            ),
            ("✖ failing tests:", Line::Other),
        ] {
            assert_eq!(node_line(line), expected, "{line}");
        }
    }
}
