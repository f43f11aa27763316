//! The tree as the rules read it: the files that belong to the repository, and their text. The rules themselves are the tests.

use regex::Regex;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A text file of the repository.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its path from the top, with forward slashes.
    pub path: String,
    /// All of it.
    pub text: String,
}

impl Source {
    /// Rust code as it ships: without comments and without the tests at its end.
    #[must_use]
    pub fn shipped_code(&self) -> String {
        let ships = self.text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        ships.lines().filter(is_code).collect::<Vec<_>>().join("\n")
    }
}

/// The top of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every text file that git knows or would add, in order of path.
///
/// # Errors
/// When git cannot be asked, since then no rule would mean anything.
pub fn sources() -> Result<Vec<Source>, String> {
    let listing = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .map_err(|why| format!("git could not be started: {why}"))?;
    if !listing.status.success() {
        return Err(String::from_utf8_lossy(&listing.stderr).into_owned());
    }
    let paths = String::from_utf8_lossy(&listing.stdout).into_owned();
    // A file that is listed and gone, or that is no text, has nothing for a rule to read.
    let read = |path: &str| {
        Some(Source {
            path: path.to_owned(),
            text: std::fs::read_to_string(root().join(path)).ok()?,
        })
    };
    let mut sources: Vec<Source> = paths.lines().filter_map(read).collect();
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    sources.dedup_by(|one, other| one.path == other.path);
    Ok(sources)
}

/// The files under one of these folders (or at one of these paths) with this ending.
///
/// # Errors
/// When there is no such file, so that a rule whose folder was renamed fails instead of passing for ever.
pub fn sources_in(places: &[&str], ending: &str) -> Result<Vec<Source>, String> {
    let mut found = sources()?;
    found.retain(|source| {
        source.path.ends_with(ending) && places.iter().any(|place| source.path.starts_with(place))
    });
    if found.is_empty() {
        Err(format!("no {ending} file in {places:?}"))
    } else {
        Ok(found)
    }
}

/// Every place in the shipped code of these files that matches, as `path: what matches`.
///
/// # Errors
/// When the pattern cannot be read, or the files could not.
pub fn found(sources: Result<Vec<Source>, String>, pattern: &str) -> Result<Vec<String>, String> {
    let forbidden = Regex::new(pattern).map_err(|why| why.to_string())?;
    let found_in = |source: &Source| {
        let code = source.shipped_code();
        let found = forbidden
            .find_iter(&code)
            .map(|found| format!("{}: {}", source.path, found.as_str().trim()));
        found.collect::<Vec<_>>()
    };
    Ok(sources?.iter().flat_map(found_in).collect())
}

/// The names in `[dependencies]` of a manifest: what ships of the crate uses these.
#[must_use]
pub fn dependencies(manifest: &str) -> Vec<&str> {
    let section = manifest.split("\n[dependencies]\n").nth(1).unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    let names = section
        .lines()
        .filter_map(|line| line.split(['.', ' ', '=', '#']).next());
    names.filter(|name| !name.is_empty()).collect()
}
