//! Long runs that look for the rare failure. Each prints lines of figures and fails where a promise is broken.

use crate::arguments::Arguments;
use crate::{dist, process, setup};
use anyhow::{Result, bail};
use std::process::Command;

const LETTERS: u64 = 1_000_000;
/// For each decoder.
const DECODERS: u64 = 1_000_000;
const UPDATES: u64 = 100_000;
/// Histories of five devices.
const MERGES: u64 = 1_000_000;

/// Browsers that can be killed, have several tabs and leave a profile behind.
const WITH_PROFILES: &[&str] = &["chromium", "firefox"];
const EVERY: &[&str] = &["chromium", "firefox", "webkit"];

/// A soak of the built app in a browser: its name, its count when none is given, and where it runs. No faults are all there are.
const IN_BROWSERS: [(&str, u64, &[&str]); 8] = [
    ("kills", 200, WITH_PROFILES),
    ("faults", 0, WITH_PROFILES),
    ("tabs", 300, WITH_PROFILES),
    ("corruption", 100, WITH_PROFILES),
    ("backups", 1_000, WITH_PROFILES),
    ("settling", 20, WITH_PROFILES),
    ("lock", 3, WITH_PROFILES),
    ("engines", 1, EVERY),
];

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
    let native = || run_native(name.as_deref(), decoder.as_deref(), count, from);
    let engine = browser.as_deref().unwrap_or("chromium");
    let (chosen, elsewhere): (Vec<_>, Vec<_>) = IN_BROWSERS
        .into_iter()
        .filter(|(soak, ..)| name.as_deref().is_none_or(|name| name == *soak))
        .partition(|(.., engines)| engines.contains(&engine));
    match name.as_deref() {
        Some(soak @ ("letters" | "decoders" | "updates" | "merges")) if browser.is_some() => {
            bail!("{soak} runs in no browser; leave out --browser")
        }
        Some("letters" | "decoders" | "updates" | "merges") => native(),
        Some(other) if chosen.is_empty() => match elsewhere.first() {
            Some((.., engines)) => bail!("{other} runs in: {}", engines.join(", ")),
            None => bail!(
                "there is no soak `{other}`; there are: letters, decoders, updates, merges, {}",
                IN_BROWSERS.map(|(soak, ..)| soak).join(", ")
            ),
        },
        Some(_) => run_in_browser(&chosen, count, engine),
        None => native().and_then(|()| run_in_browser(&chosen, None, engine)),
    }
}

fn run_native(
    name: Option<&str>,
    decoder: Option<&str>,
    count: Option<u64>,
    from: Option<u64>,
) -> Result<()> {
    let mut letters = letters(count.unwrap_or(LETTERS));
    let mut decoders = decoders(count.unwrap_or(DECODERS));
    let mut merges = merges(count.unwrap_or(MERGES));
    decoders.args(decoder);
    let mut updates = updates(count.unwrap_or(UPDATES));
    let mut soaks = [
        ("letters", &mut letters),
        ("decoders", &mut decoders),
        ("updates", &mut updates),
        ("merges", &mut merges),
    ];
    for (soak, command) in &mut soaks {
        if name.is_none_or(|name| name == *soak) {
            command.args(
                from.iter()
                    .flat_map(|from| ["--from".to_owned(), from.to_string()]),
            );
            process::run(command)?;
        }
    }
    Ok(())
}

/// Runs soaks of the built app in one browser.
fn run_in_browser(soaks: &[(&str, u64, &[&str])], count: Option<u64>, engine: &str) -> Result<()> {
    setup::for_soaks(engine)?;
    dist::build(false)?;
    for (soak, usual, _) in soaks {
        process::run(&mut in_browser(soak, engine, count.unwrap_or(*usual)))?;
    }
    Ok(())
}

/// A soak of the built app.
pub(crate) fn in_browser(soak: &str, browser: &str, count: u64) -> Command {
    let mut node = process::node(&format!("tests/soak/{soak}.mjs"));
    node.args([browser, &count.to_string()]);
    for (variable, program) in [("CHROMIUM", setup::chromium()), ("FIREFOX", setup::firefox())] {
        if let Some(program) = program {
            node.env(variable, program);
        }
    }
    node
}

/// Damaged letters: none may panic, none may open with other content.
pub(crate) fn letters(count: u64) -> Command {
    soak("letters", count)
}

/// Structured random inputs for each decoder, and bombs: none may panic, and each bomb is refused quickly.
pub(crate) fn decoders(count: u64) -> Command {
    soak("decoders", count)
}

/// Hostile updates for a follower: each is refused for its reason, and the right one is taken afterwards.
pub(crate) fn updates(count: u64) -> Command {
    example("updates", count)
}

/// Random histories of five devices: all come to say the same, as a model says it, and nothing is lost.
pub(crate) fn merges(count: u64) -> Command {
    example("merges", count)
}

fn soak(name: &str, count: u64) -> Command {
    let mut cargo = example("soak", count);
    cargo.arg(name);
    cargo
}

fn example(name: &str, count: u64) -> Command {
    // A profile for speed that still checks sums: the release profile is for size.
    let mut cargo = process::cargo(&["run", "--quiet", "--profile", "soak", "--package", "letters"]);
    cargo.args(["--example", name, "--", "--count", &count.to_string()]);
    cargo
}
