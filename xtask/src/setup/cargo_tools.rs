//! Tools that are built from crates: Trunk, the wasm-bindgen command line and cargo-deny. Their versions must match to the letter.

use crate::process;
use anyhow::{Context as _, Result};

const TRUNK: &str = "0.21.14";
const DENY: &str = "0.20.2";

/// Trunk in the version that `Trunk.toml` is written for.
pub(super) fn trunk() -> Result<()> {
    installed("trunk", "trunk", TRUNK, "about ten minutes")
}

/// What looks at licences, doubles, sources and known weaknesses of crates.
pub(super) fn deny() -> Result<()> {
    installed("cargo-deny", "cargo-deny", DENY, "about five minutes")
}

/// The wasm-bindgen command line in the version of the crate that `Cargo.lock` holds.
pub(super) fn wasm_bindgen() -> Result<()> {
    let lock =
        std::fs::read_to_string(process::root().join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let version = locked_version(&lock, "wasm-bindgen").context("Cargo.lock holds no wasm-bindgen")?;
    installed("wasm-bindgen-cli", "wasm-bindgen", &version, "some minutes")
}

fn installed(package: &str, binary: &str, version: &str, patience: &str) -> Result<()> {
    let found = process::answer(process::program(binary).arg("--version"));
    let found = found
        .as_deref()
        .and_then(|line| line.split_whitespace().nth(1))
        .map(str::to_owned);
    if found.as_deref() == Some(version) {
        return Ok(());
    }
    // Forced, because cargo goes by its own list and not by what is there: a tool that was removed by hand comes back.
    let mut install = process::cargo(&["install", "--locked", "--force", &format!("{package}@{version}")]);
    // Tools of the host: neither built for, nor left in, what a caller chose for the product.
    install
        .env_remove("CARGO_BUILD_TARGET")
        .env_remove("CARGO_TARGET_DIR");
    match found {
        None => println!("setup: installing {package} {version} ({patience})"),
        Some(other) => {
            let folder = process::private_tools();
            println!(
                "setup: {binary} is {other}; putting {version} beside it in {} ({patience})",
                folder.display()
            );
            install.arg("--root").arg(folder);
        }
    }
    process::run(&mut install)
}

/// The version that a lock file gives a package.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock
        .lines()
        .skip_while(|line| *line != format!("name = \"{package}\""));
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::{TRUNK, locked_version};
    use crate::process;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";

    #[test]
    fn the_lock_file_says_which_wasm_bindgen() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen").as_deref(), Some("0.2.129"));
        assert_eq!(locked_version(LOCK, "yew"), None);
    }

    #[test]
    fn trunk_is_told_the_same_versions() {
        let trunk = std::fs::read_to_string(process::root().join("Trunk.toml")).unwrap();
        let lock = std::fs::read_to_string(process::root().join("Cargo.lock")).unwrap();
        assert!(trunk.contains(&format!("trunk-version = \"={TRUNK}\"")));
        let bindgen = locked_version(&lock, "wasm-bindgen").unwrap();
        assert!(
            trunk.contains(&format!("wasm_bindgen = \"{bindgen}\"")),
            "Trunk.toml must name {bindgen}"
        );
    }
}
