//! The static site: one release build by Trunk, whose hook assembles it. How the parts are named is not decided here.

mod paths;

use crate::{process, setup};
use anyhow::Result;

/// Set while half-translated words are let through, for the assembly that Trunk starts.
pub(crate) const DRAFT: &str = "RED_THREAD_DRAFT";

/// Builds `dist/`. With `draft`, messages that a language lacks are filled in from English.
pub(crate) fn build(draft: bool) -> Result<()> {
    setup::for_building()?;
    println!("dist: building the release (the first time takes some minutes)");
    let mut trunk = process::program("trunk");
    // Trunk does not accept the usual `NO_COLOR=1`.
    trunk
        .args(["build", "--config", "Trunk.toml"])
        .env_remove("NO_COLOR")
        .env("RUST_BACKTRACE", "0")
        .env_remove("RUSTFLAGS")
        .env("CARGO_ENCODED_RUSTFLAGS", paths::renamed()?);
    if draft {
        trunk.env(DRAFT, "1");
    }
    process::run(&mut trunk)?;
    println!("dist: the site stands in dist/");
    Ok(())
}
