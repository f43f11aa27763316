//! What a machine needs, put there if it is missing: each line says what is being done. It builds nothing of ours.

mod cargo_tools;
mod documents;
mod machine;
mod node;
mod python;
mod rust;

pub(crate) use documents::documents_folder;
pub(crate) use machine::{chromedriver, chromium, firefox};
pub(crate) use python::packages_folder;

use anyhow::{Result, bail};

/// For checks: the compiler, the wasm target, and what looks at licences and known weaknesses.
pub(crate) fn for_checking() -> Result<()> {
    compiler()?;
    cargo_tools::deny()
}

/// For a release build: the compiler and the wasm target, Trunk, wasm-bindgen and the npm packages.
pub(crate) fn for_building() -> Result<()> {
    compiler()?;
    cargo_tools::wasm_bindgen()?;
    cargo_tools::trunk()?;
    node::packages()
}

/// For tests in browsers: also Chromium and its driver.
pub(crate) fn for_browsers() -> Result<()> {
    for_building()?;
    machine::browser()
}

/// For every test: also what the checks need.
pub(crate) fn for_testing() -> Result<()> {
    for_checking()?;
    for_browsers()?;
    python::packages()?;
    documents::documents()
}

/// For soaks in this browser.
pub(crate) fn for_soaks(browser: &str) -> Result<()> {
    for_building()?;
    match browser {
        "chromium" => machine::browser(),
        "firefox" => machine::second_browser(),
        "webkit" => machine::third_browser(),
        other => bail!("no soak runs in `{other}`; there are: chromium, firefox, webkit"),
    }
}

/// Everything, for `cargo xtask setup`.
pub(crate) fn everything() -> Result<()> {
    for_testing()?;
    println!("setup: all there");
    Ok(())
}

fn compiler() -> Result<()> {
    rust::compiler()?;
    rust::wasm_target()
}
