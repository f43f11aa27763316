//! The npm packages, exactly as the lock file has them. They are tools; only compiled Sass reaches the product.

use super::machine;
use crate::process;
use anyhow::{Context as _, Result, bail};
use std::fs;

const OLDEST_NODE: u32 = 20;

/// Runs `npm ci` if the lock file is not the one that was installed last.
pub(super) fn packages() -> Result<()> {
    machine::packaged("npm", &["nodejs", "npm"])?;
    let version = process::answer(process::program("node").arg("--version")).unwrap_or_default();
    if major(&version).is_none_or(|major| major < OLDEST_NODE) {
        bail!("Node {OLDEST_NODE} or newer is needed, this is `{version}`");
    }
    let lock =
        fs::read(process::root().join("package-lock.json")).context("cannot read package-lock.json")?;
    // A copy of the lock file inside the folder goes away with it, so it always tells the truth.
    let mark = process::root().join("node_modules/.installed-lock.json");
    if fs::read(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("setup: installing the npm packages of package-lock.json");
    process::run(process::program("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    fs::write(&mark, lock).context("cannot note which npm packages are installed")
}

/// The 20 of `v20.1.0`.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;
    use crate::process;

    #[test]
    fn node_is_told_by_its_major_version() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("none"), None);
    }

    #[test]
    fn the_lock_file_ties_nobody_to_a_registry() {
        let lock = std::fs::read_to_string(process::root().join("package-lock.json")).unwrap();
        assert!(!lock.contains("\"resolved\""));
    }
}
