//! Formatting, lints and what we build on. The list of checks is here once; `test` runs the same.

use crate::{advisories, licences, process, setup};
use anyhow::{Result, bail};

/// A check: what it is called, and the cargo command that makes it.
pub(crate) const CHECKS: [(&str, &[&str]); 4] = [
    ("formatting", &["fmt", "--all", "--check", "--", "-l"]),
    (
        "lints of the native crates",
        &[
            "clippy",
            "--workspace",
            "--exclude",
            "red-thread",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
    ),
    (
        "lints of the app and its workers for wasm",
        &[
            "clippy",
            "--package",
            "red-thread",
            "--package",
            "zones",
            "--package",
            "intake",
            "--package",
            "lock",
            "--package",
            "mirror",
            "--package",
            "pair",
            "--package",
            "scan",
            "--target",
            "wasm32-unknown-unknown",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
    ),
    (
        "licences, doubles and sources of crates",
        &[
            "deny",
            "--workspace",
            "--locked",
            "check",
            "licenses",
            "bans",
            "sources",
        ],
    ),
];

/// A check of our own.
pub(crate) type Task = fn() -> Result<()>;

/// The checks that are more than one command.
pub(crate) const TASKS: [(&str, Task); 2] = [
    (
        "licences of what reaches a browser, and of tools",
        licences::check,
    ),
    ("known weaknesses of crates", advisories::look),
];

/// Runs every check, also after one has failed.
pub(crate) fn run() -> Result<()> {
    setup::for_checking()?;
    let mut failed = Vec::new();
    for (name, arguments) in CHECKS {
        println!("check: {name}");
        if process::run(&mut process::cargo(arguments)).is_err() {
            failed.push(name);
        }
    }
    for (name, task) in TASKS {
        println!("check: {name}");
        if let Err(why) = task() {
            println!("{why:#}");
            failed.push(name);
        }
    }
    if !failed.is_empty() {
        bail!("not clean: {}", failed.join(", "));
    }
    println!("check: clean");
    Ok(())
}
