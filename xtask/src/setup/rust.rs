//! The Rust compiler and its wasm target. It never changes which toolchain is used.

use crate::process;
use anyhow::{Result, bail};
use std::path::Path;

const OLDEST_MINOR: u32 = 95;
const TARGET: &str = "wasm32-unknown-unknown";

/// An error with advice if the compiler is too old.
pub(super) fn compiler() -> Result<()> {
    let version = process::answer(process::program("rustc").arg("--version")).unwrap_or_default();
    match minor(&version) {
        Some(minor) if minor >= OLDEST_MINOR => Ok(()),
        _ => bail!(
            "Rust 1.{OLDEST_MINOR} or newer is needed, this is `{version}`; `rustup update stable` brings it"
        ),
    }
}

/// Adds the wasm target, if rustup looks after this compiler.
pub(super) fn wasm_target() -> Result<()> {
    let sysroot = process::answer(process::program("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    if Path::new(&sysroot)
        .join("lib/rustlib")
        .join(TARGET)
        .join("lib")
        .is_dir()
    {
        return Ok(());
    }
    println!("setup: adding the Rust target {TARGET}");
    process::run(process::program("rustup").args(["target", "add", TARGET])).map_err(|why| {
        why.context(format!(
            "the target {TARGET} is missing; without rustup, install it the way this Rust came"
        ))
    })
}

/// The 95 of `rustc 1.95.0 (…)`.
fn minor(version: &str) -> Option<u32> {
    version.strip_prefix("rustc 1.")?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::minor;

    #[test]
    fn the_compiler_is_told_by_its_minor_version() {
        assert_eq!(minor("rustc 1.95.0 (f2d3ce0bd 2026-03-21)"), Some(95));
        assert_eq!(minor("rustc 1.97.0-nightly (abc 2026-06-01)"), Some(97));
        assert_eq!(minor(""), None);
    }
}
