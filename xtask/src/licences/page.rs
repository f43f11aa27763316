//! The words of the page. What stands in its tables comes from the lock files.

use super::crates::Shipped;
use super::packages::{ACCEPTED, EXCEPTIONS, Package, SHIPS};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

const HEAD: &str = "# Whose work this is built on

Red Thread itself is under [MIT](../LICENSE-MIT) or [Apache-2.0](../LICENSE-APACHE). This page lists what else reaches a browser, and the
licences of the tools. It is written by `cargo xtask licences` and held to the lock files by `cargo xtask check`. The notices themselves go with
the site, in `licences.txt`.
";

const CRATES: &str = "
## In the wasm files
Crates that can end in a file of the site, with the files: the *app*, and the workers that *lock* and open, write the *mirror*, *scan*
codes, *pair* devices, and take files of other programs in (*intake*). The compiler leaves out what is not called. Beside them stands Rust's own library (MIT or
Apache-2.0), and the scripts around each wasm file are written by wasm-bindgen. `deny.toml` says which licences are accepted, also for what only
builds and tests.

| crate | version | licence | in |
|---|---|---|---|
";

const PACKAGES: &str = "
## From npm
One package ships something; the others are tools for building and testing.

| package | version | licence | what ships |
|---|---|---|---|
";

const TOOLS: &str = "
Licences of the tools that are accepted, with the number of packages, those for other systems among them:

| licence | packages | why |
|---|---:|---|
";

/// The whole page.
pub(super) fn page(crates: &BTreeMap<Shipped, BTreeSet<&'static str>>, packages: &[Package]) -> String {
    let mut page = format!("{HEAD}{CRATES}");
    for (shipped, files) in crates {
        let files = files.iter().copied().collect::<Vec<_>>().join(", ");
        let Shipped {
            name,
            version,
            licence,
        } = shipped;
        let _ = writeln!(page, "| {name} | {version} | {licence} | {files} |");
    }
    page.push_str(PACKAGES);
    for (name, what, _) in SHIPS {
        for package in packages.iter().filter(|package| package.name() == name) {
            let licence = package.licence();
            let _ = writeln!(page, "| {name} | {} | {licence} | {what} |", package.version);
        }
    }
    page.push_str(TOOLS);
    for (licence, why) in ACCEPTED {
        let _ = writeln!(page, "| {licence} | {} | {why} |", number_with(packages, licence));
    }
    for (name, licence, why) in EXCEPTIONS {
        let _ = writeln!(
            page,
            "| {licence}, for {name} alone | {} | {why} |",
            number_with(packages, licence)
        );
    }
    page
}

fn number_with(packages: &[Package], licence: &str) -> usize {
    packages
        .iter()
        .filter(|package| package.licence() == licence)
        .count()
}
