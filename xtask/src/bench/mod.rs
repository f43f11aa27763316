//! Figures, one line each, and the promises they must keep. What a figure means stands in `docs/performance.md`.

mod bytes;
mod cold;
mod letters;
mod opening;
mod pages;
mod scanner;
mod visits;

use crate::arguments::Arguments;
use crate::process;
use anyhow::{Result, bail};

type Bench = (&'static str, fn() -> Result<()>);

const BENCHES: [Bench; 8] = [
    ("bytes", bytes::run),
    ("visits", visits::run),
    ("cold", cold::run),
    ("scanner", scanner::run),
    ("pages", pages::run),
    ("glance", glance),
    ("letters", letters::run),
    ("opening", opening::run),
];

/// Runs the bench of this name, or all of them; every one runs, also after one has missed its number.
pub(crate) fn run(mut arguments: Arguments) -> Result<()> {
    let name = arguments.word();
    if name.as_deref() == Some("cold") {
        return cold::run_as_wished(arguments);
    }
    arguments.finish()?;
    let chosen: Vec<_> = BENCHES
        .into_iter()
        .filter(|(bench, _)| name.as_deref().is_none_or(|name| name == *bench))
        .collect();
    if chosen.is_empty() {
        bail!(
            "there is no bench of this name; there are: bytes, visits, cold, pages, glance, letters, opening, scanner"
        );
    }
    let mut missed = Vec::new();
    for (bench, run) in chosen {
        if let Err(why) = run() {
            missed.push(format!("{bench}: {why:#}"));
        }
    }
    if missed.is_empty() {
        Ok(())
    } else {
        bail!("{}", missed.join("; "))
    }
}

/// How large a patient's summary is as a code: the letters' own example weighs it.
fn glance() -> Result<()> {
    process::run(&mut process::cargo(&[
        "run",
        "--quiet",
        "--profile",
        "bench",
        "--package",
        "letters",
        "--example",
        "weigh",
    ]))
}
