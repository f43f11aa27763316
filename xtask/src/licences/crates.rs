//! The crates that can end in the wasm files, as cargo resolves them. Which licences are accepted is `deny.toml`'s matter.

use crate::process;
use anyhow::{Context as _, Result};
use std::collections::{BTreeMap, BTreeSet};

/// Every wasm file of the site: the package it is built from, and what people call it.
const FILES: [(&str, &str); 6] = [
    ("red-thread", "app"),
    ("intake", "intake"),
    ("lock", "lock"),
    ("mirror", "mirror"),
    ("pair", "pair"),
    ("scan", "scan"),
];

/// A crate of somebody else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shipped {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) licence: String,
}

/// Every crate of somebody else in the product, with the wasm files that it can end in.
pub(super) fn shipped() -> Result<BTreeMap<Shipped, BTreeSet<&'static str>>> {
    let mut shipped = BTreeMap::<_, BTreeSet<_>>::new();
    for (package, file) in FILES {
        let tree = process::answer(&mut process::cargo(&tree_of(package)))
            .with_context(|| format!("cargo does not say what `{package}` is made of"))?;
        for found in tree.lines().filter_map(parsed) {
            shipped.entry(found).or_default().insert(file);
        }
    }
    Ok(shipped)
}

/// What is compiled into the wasm, and not what only runs while it is compiled.
fn tree_of(package: &str) -> [&str; 13] {
    [
        "tree",
        "--locked",
        "--package",
        package,
        "--target",
        "wasm32-unknown-unknown",
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
        "--no-dedupe",
        "--format",
        "{p}|{l}",
    ]
}

/// A line of cargo's, such as `slab v0.4.12|MIT`. Nothing for a crate of ours, whose line also holds its folder.
fn parsed(line: &str) -> Option<Shipped> {
    let (package, licence) = line.split_once('|')?;
    let (name, version) = package.split_once(" v")?;
    (!version.contains(' ')).then(|| Shipped {
        name: name.to_owned(),
        version: version.to_owned(),
        licence: spelled(licence),
    })
}

/// An older manner of writing either one or the other, as it is written today.
fn spelled(licence: &str) -> String {
    licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

#[cfg(test)]
mod tests {
    use super::{Shipped, parsed};

    #[test]
    fn a_crate_of_somebody_else_is_told_from_one_of_ours() {
        let fnv = Shipped {
            name: "fnv".into(),
            version: "1.0.7".into(),
            licence: "Apache-2.0 OR MIT".into(),
        };
        assert_eq!(parsed("fnv v1.0.7|Apache-2.0 / MIT"), Some(fnv));
        assert_eq!(parsed("vault v0.1.0 (/src/crates/vault)|MIT OR Apache-2.0"), None);
        assert_eq!(parsed(""), None);
    }
}
