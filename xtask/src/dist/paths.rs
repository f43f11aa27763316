//! The same bytes wherever the site is built: folders of the machine are called by names that every machine has. What is built
//! is not known here.

use crate::process;
use anyhow::{Context as _, Result};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// What parts the flags in the variable that Cargo reads.
const BETWEEN: &str = "\u{1f}";

/// Flags for the compiler that give the folders of this machine other names. They tell where a panic came from, and nothing else.
///
/// An error if the crates cannot be fetched, or the compiler says nothing of itself.
pub(super) fn renamed() -> Result<OsString> {
    // Where the crates lie is known once they are there.
    process::run(&mut process::cargo(&["fetch", "--locked"]))?;
    let mut names = vec![(process::root().to_owned(), ".".to_owned())];
    names.extend(compiler()?);
    names.extend(
        crates()
            .into_iter()
            .map(|folder| (folder, "crates.io".to_owned())),
    );
    let mut flags = OsString::new();
    for (folder, name) in names {
        if !flags.is_empty() {
            flags.push(BETWEEN);
        }
        flags.push("--remap-path-prefix=");
        flags.push(folder);
        flags.push("=");
        flags.push(name);
    }
    Ok(flags)
}

/// The sources of the standard library, which some machines have and some do not; the compiler's own name for them.
fn compiler() -> Result<Option<(PathBuf, String)>> {
    let about = process::answer(process::program("rustc").arg("-vV")).context("rustc does not answer")?;
    let root = process::answer(process::program("rustc").args(["--print", "sysroot"]))
        .context("rustc does not say where it is")?;
    let commit = about.lines().find_map(|line| line.strip_prefix("commit-hash: "));
    let sources = Path::new(&root).join("lib/rustlib/src/rust");
    Ok(commit.map(|commit| (sources, format!("/rustc/{commit}"))))
}

/// Where Cargo keeps the sources of crates: a folder for each registry.
fn crates() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let Some(sources) = home.map(|home| home.join("registry/src")) else {
        return Vec::new();
    };
    let entries = std::fs::read_dir(sources).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    folders.sort();
    folders
}
