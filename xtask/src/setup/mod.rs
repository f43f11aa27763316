//! What a machine needs, put there if it is missing: each line says what is being done. It builds nothing of ours.

mod cargo_tools;
mod machine;
mod node;
mod rust;

pub(crate) use machine::{chromedriver, chromium, firefox};

use anyhow::{Result, bail};

/// For lints: the compiler and the wasm target.
pub(crate) fn for_checking() -> Result<()> {
    rust::compiler()?;
    rust::wasm_target()
}

/// For a release build: also Trunk, wasm-bindgen and the npm packages.
pub(crate) fn for_building() -> Result<()> {
    for_checking()?;
    cargo_tools::wasm_bindgen()?;
    cargo_tools::trunk()?;
    node::packages()
}

/// For tests in browsers: also Chromium and its driver.
pub(crate) fn for_browsers() -> Result<()> {
    for_building()?;
    machine::browser()
}

/// For soaks in this browser.
pub(crate) fn for_soaks(browser: &str) -> Result<()> {
    for_building()?;
    match browser {
        "chromium" => machine::browser(),
        "firefox" => machine::second_browser(),
        other => bail!("no soak runs in `{other}`; there are: chromium, firefox"),
    }
}

/// Everything, for `cargo xtask setup`.
pub(crate) fn everything() -> Result<()> {
    for_browsers()?;
    println!("setup: all there");
    Ok(())
}
