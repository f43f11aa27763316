//! The shape of source files: their size, their names, their first line. It does not judge what they do.

use regex::Regex;
use tidy::{Source, sources, sources_in};

const MOST_LINES: usize = 400;

fn rust() -> Result<Vec<Source>, String> {
    sources_in(&["src/", "crates/", "workers/", "tests/", "xtask/"], ".rs")
}

fn paths(sources: Vec<Source>, breaks: impl Fn(&Source) -> bool) -> Vec<String> {
    sources
        .into_iter()
        .filter(breaks)
        .map(|source| source.path)
        .collect()
}

#[test]
fn no_source_file_is_longer_than_a_mind_holds() {
    assert_eq!(
        paths(rust().unwrap(), |source| source.text.lines().count() > MOST_LINES),
        [""; 0]
    );
}

#[test]
fn every_module_says_first_what_it_is() {
    assert_eq!(
        paths(rust().unwrap(), |source| !source.text.starts_with("//! ")),
        [""; 0]
    );
}

#[test]
fn every_room_is_named_for_what_lives_in_it() {
    let vague = Regex::new(r"(^|/)(utils?|helpers?|common|managers?|misc|shared)(/|\.[a-z]+$)").unwrap();
    assert_eq!(
        paths(sources().unwrap(), |source| vague.is_match(&source.path)),
        [""; 0]
    );
}

#[test]
fn nothing_is_left_half_done() {
    // An ignored test needs its reason: then it is a tool, such as one that writes new test files.
    let left = Regex::new(r"\b(todo|unimplemented|dbg)!|\b(FIXME|XXX|TODO)\b|#\[ignore\]").unwrap();
    let is_rule = |source: &Source| source.path.starts_with("tests/tidy/");
    assert_eq!(
        paths(rust().unwrap(), |source| !is_rule(source)
            && left.is_match(&source.text)),
        [""; 0]
    );
}
