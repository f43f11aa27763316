//! Readers of calendars and contacts by other makers, which are written in Python. They lie apart from the machine's own packages.

use super::machine;
use crate::process;
use anyhow::{Context as _, Result};
use std::fs;
use std::path::PathBuf;

const REQUIREMENTS: &str = "tests/readers/requirements.txt";

/// Where the packages lie.
pub(crate) fn packages_folder() -> PathBuf {
    process::private_tools().join("python")
}

/// Installs the packages of the list, unless it is the one that was installed last. Each has to have the hash that stands there.
pub(super) fn packages() -> Result<()> {
    machine::packaged("python3", &["python3"])?;
    let wanted = fs::read(process::root().join(REQUIREMENTS))
        .with_context(|| format!("cannot read {REQUIREMENTS}"))?;
    let folder = packages_folder();
    let mark = folder.join(".installed.txt");
    if fs::read(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    if process::answer(process::program("python3").args(["-m", "pip", "--version"])).is_none() {
        machine::packaged("pip3", &["python3-pip"])?;
    }
    println!("setup: installing the Python packages of {REQUIREMENTS}");
    // What is there already is left alone by pip, which would then be two versions at once.
    let _ = fs::remove_dir_all(&folder);
    process::run(
        process::program("python3")
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--no-input",
                "--no-deps",
                "--require-hashes",
            ])
            .args([
                "--disable-pip-version-check",
                "--root-user-action",
                "ignore",
                "--target",
            ])
            .arg(&folder)
            .args(["--requirement", REQUIREMENTS]),
    )?;
    fs::write(&mark, wanted).context("cannot note which Python packages are installed")
}
