//! How dense letters are, for invented passports that no training text has met. The letters' own example weighs and judges them.

use crate::process;
use anyhow::Result;
use std::process::Command;

/// Weighs passports of every language and size beside other formats. An error if a promised figure is missed.
pub(super) fn run() -> Result<()> {
    process::run(&mut example())
}

/// The example that makes and weighs the invented passports.
pub(super) fn example() -> Command {
    process::cargo(&[
        "run",
        "--quiet",
        "--profile",
        "bench",
        "--package",
        "letters",
        "--example",
        "letters",
        "--",
    ])
}
