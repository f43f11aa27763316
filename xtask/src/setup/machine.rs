//! Programs of the operating system: Node, Chromium and its driver. Only on Debian, and only as root, are they installed for you.

use crate::process;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

/// Chromium and its driver, installed if they are missing.
pub(super) fn browser() -> Result<()> {
    if chromium().is_none() || chromedriver().is_none() {
        install(&["chromium", "chromium-driver"])?;
    }
    Ok(())
}

/// Firefox, installed if it is missing.
pub(super) fn second_browser() -> Result<()> {
    if firefox().is_none() {
        install(&["firefox-esr"])?;
    }
    Ok(())
}

/// WebKitGTK's own small browser, its driver and a screen that nobody sees, installed if they are missing.
pub(super) fn third_browser() -> Result<()> {
    let is_there = |program: &str| process::located(program.as_ref()).is_some();
    if is_there("WebKitWebDriver") && is_there("Xvfb") {
        Ok(())
    } else {
        install(&["webkit2gtk-driver", "xvfb"])
    }
}

/// A program that Debian packages under these names.
pub(super) fn packaged(program: &str, packages: &[&str]) -> Result<()> {
    if process::located(program.as_ref()).is_some() {
        Ok(())
    } else {
        install(packages)
    }
}

/// The browser for tests: `$CHROMIUM`, or what is found under the usual names.
pub(crate) fn chromium() -> Option<PathBuf> {
    found("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])
}

/// The other browser for soaks: `$FIREFOX`, or what is found under the usual names.
pub(crate) fn firefox() -> Option<PathBuf> {
    found("FIREFOX", &["firefox-esr", "firefox"])
}

/// Its driver: `$CHROMEDRIVER`, or what is found.
pub(crate) fn chromedriver() -> Option<PathBuf> {
    found("CHROMEDRIVER", &["chromedriver"])
}

fn found(variable: &str, names: &[&str]) -> Option<PathBuf> {
    let named = std::env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_file());
    named.or_else(|| names.iter().find_map(|name| process::located(name.as_ref())))
}

fn install(packages: &[&str]) -> Result<()> {
    let names = packages.join(" ");
    if !Path::new("/etc/debian_version").exists() {
        bail!(
            "{names}: please install what this system calls these, or name a browser in $CHROMIUM and $CHROMEDRIVER"
        );
    }
    if process::answer(process::program("id").arg("-u")).as_deref() != Some("0") {
        bail!("please run `sudo apt-get install {names}`, then this again");
    }
    println!("setup: installing {names} with apt-get");
    process::run(apt().arg("update"))?;
    process::run(
        apt()
            .args(["install", "--yes", "--no-install-recommends"])
            .args(packages),
    )
}

fn apt() -> std::process::Command {
    let mut apt = process::program("apt-get");
    apt.arg("-qq").env("DEBIAN_FRONTEND", "noninteractive");
    apt
}
