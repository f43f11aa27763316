//! Licences of what is not ours: which are accepted, and the page that lists what reaches a browser. It gives no legal advice.

mod crates;
mod notices;
mod packages;
mod page;

use crate::process;
use anyhow::{Context as _, Result, bail};

/// Where the page stands.
const PAGE: &str = "docs/licences.md";

/// Writes the page anew, from what `Cargo.lock` and `package-lock.json` hold.
pub(crate) fn write() -> Result<()> {
    std::fs::write(process::root().join(PAGE), drawn()?).with_context(|| format!("cannot write {PAGE}"))?;
    println!("licences: {PAGE} is written");
    Ok(())
}

/// An error if a package of npm has a licence that is not on the list, or the page is not what the lock files say.
pub(crate) fn check() -> Result<()> {
    let refused = packages::refused(&packages::locked()?);
    if !refused.is_empty() {
        bail!(
            "npm packages whose licence nobody has weighed (xtask/src/licences/packages.rs): {}",
            refused.join(", ")
        );
    }
    let written = std::fs::read_to_string(process::root().join(PAGE)).unwrap_or_default();
    if written != drawn()? {
        bail!(
            "{PAGE} is not what Cargo.lock and package-lock.json hold; `cargo xtask licences` writes it anew"
        );
    }
    Ok(())
}

/// The notices that go with the site.
pub(crate) fn notices() -> Result<String> {
    notices::notices(crates::shipped()?.keys(), &packages::locked()?)
}

fn drawn() -> Result<String> {
    Ok(page::page(&crates::shipped()?, &packages::locked()?))
}

#[cfg(test)]
mod tests {
    use super::{crates, notices, packages};

    #[test]
    fn everything_that_ships_is_named_in_the_notices() {
        let text = notices().unwrap();
        for shipped in crates::shipped().unwrap().keys() {
            let name = format!("{} {}", shipped.name, shipped.version);
            assert!(text.contains(&name), "{name}");
        }
        for (name, _, rights) in packages::SHIPS {
            assert!(text.contains(name) && text.contains(rights), "{name}");
        }
        for licence in [
            "Apache License",
            "Permission is hereby granted",
            "UNICODE LICENSE",
        ] {
            assert!(text.contains(licence), "{licence}");
        }
        assert!(
            !text.contains("node_modules") && !text.contains(".cargo"),
            "no place of this machine"
        );
    }
}
