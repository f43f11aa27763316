//! Known weaknesses of crates, looked up where their database can be had. What a crate may be licensed as is not asked here.

use crate::process;
use anyhow::Result;
use std::process::Stdio;
use std::time::Duration;

/// How long the database may take to come before we go on without it.
const PATIENCE: Duration = Duration::from_secs(120);

/// Looks up every crate of `Cargo.lock`. Where the database cannot be had, it says that it did not look, and nothing is claimed.
///
/// An error if a weakness is known that `deny.toml` does not explain.
pub(crate) fn look() -> Result<()> {
    if !fetched() {
        println!(
            "advisories: NOT LOOKED AT, because the database cannot be had here; with a network, `cargo deny --workspace check advisories` looks"
        );
        return Ok(());
    }
    process::run(&mut process::cargo(&[
        "deny",
        "--workspace",
        "--locked",
        "check",
        "advisories",
    ]))
}

/// Whether the database is here, as new as it is.
fn fetched() -> bool {
    let mut fetch = process::cargo(&["deny", "fetch", "db"]);
    // Without a network git is not to ask anybody for a password.
    fetch
        .env("GIT_TERMINAL_PROMPT", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    process::run_within(PATIENCE, &mut fetch).is_ok()
}
