//! Long runs that look for the rare failure. Each prints lines of figures and fails where a promise is broken.

use crate::arguments::Arguments;
use crate::process;
use anyhow::{Result, bail};
use std::process::Command;

const LETTERS: u64 = 1_000_000;
/// For each decoder.
const DECODERS: u64 = 1_000_000;

/// Runs the soak of this name, or all of them.
pub(crate) fn run(mut arguments: Arguments) -> Result<()> {
    let name = arguments.word();
    let decoder = match name.as_deref() {
        Some("decoders") => arguments.word(),
        _ => None,
    };
    let count: Option<u64> = arguments.value("--count")?;
    let from: Option<u64> = arguments.value("--from")?;
    let browser: Option<String> = arguments.value("--browser")?;
    arguments.finish()?;
    if browser.is_some() {
        bail!("no soak runs in a browser yet; leave out --browser");
    }
    let mut letters = letters(count.unwrap_or(LETTERS));
    let mut decoders = decoders(count.unwrap_or(DECODERS));
    decoders.args(decoder);
    if let Some(from) = from {
        let from = ["--from".to_owned(), from.to_string()];
        letters.args(&from);
        decoders.args(&from);
    }
    match name.as_deref() {
        None => process::run(&mut letters).and_then(|()| process::run(&mut decoders)),
        Some("letters") => process::run(&mut letters),
        Some("decoders") => process::run(&mut decoders),
        Some(other) => bail!("there is no soak `{other}`; there are: letters, decoders"),
    }
}

/// Damaged letters: none may panic, none may open with other content.
pub(crate) fn letters(count: u64) -> Command {
    soak("letters", count)
}

/// Structured random inputs for each decoder, and bombs: none may panic, and each bomb is refused quickly.
pub(crate) fn decoders(count: u64) -> Command {
    soak("decoders", count)
}

fn soak(name: &str, count: u64) -> Command {
    // A profile for speed that still checks sums: the release profile is for size.
    let mut cargo = process::cargo(&["run", "--quiet", "--profile", "soak", "--package", "letters"]);
    cargo.args(["--example", "soak", "--", "--count", &count.to_string(), name]);
    cargo
}
