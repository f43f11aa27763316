//! Long runs that look for the rare failure. Each prints one line of figures and fails where a promise is broken.

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
    let count: Option<u64> = arguments.value("--count")?;
    let browser: Option<String> = arguments.value("--browser")?;
    arguments.finish()?;
    if browser.is_some() {
        bail!("no soak runs in a browser yet; leave out --browser");
    }
    match name.as_deref() {
        None => {
            process::run(&mut letters(count.unwrap_or(LETTERS)))?;
            process::run(&mut decoders(count.unwrap_or(DECODERS)))
        }
        Some("letters") => process::run(&mut letters(count.unwrap_or(LETTERS))),
        Some("decoders") => process::run(&mut decoders(count.unwrap_or(DECODERS))),
        Some(other) => bail!("there is no soak `{other}`; there are: letters, decoders"),
    }
}

/// Mutated and truncated letters: none may panic, none may open with other content.
pub(crate) fn letters(count: u64) -> Command {
    example("soak_letters", count)
}

/// Structured random inputs for each decoder, and bombs: none may panic, and each bomb is refused quickly.
pub(crate) fn decoders(count: u64) -> Command {
    example("soak_decoders", count)
}

fn example(name: &str, count: u64) -> Command {
    // The profile for speed: the release profile is for size.
    let mut cargo = process::cargo(&["run", "--quiet", "--profile", "bench", "--package", "letters"]);
    cargo.args(["--example", name, "--", "--count", &count.to_string()]);
    cargo
}
