//! The notices that most licences ask to be kept with the product, as one text beside the site. Nobody fetches it who does not ask for it.

use super::crates::Shipped;
use super::packages::Package;
use crate::process;
use anyhow::{Context as _, Result};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const HEAD: &str = "Red Thread, and whose work it is built on

Each text below stands once, under the names of those whose it is. Where they leave a choice of licences, we take one whose text is here.
Rust's own library, which is in every wasm file, is under MIT or Apache-2.0.
";

/// How files are called in which a crate says its licence.
const NAMES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE"];
/// A line between two texts.
const RULE: &str = "--------------------------------------------------------------------------------";

/// All notices: ours, those of these crates, and those of the npm packages that ship.
pub(super) fn notices<'a>(
    shipped: impl Iterator<Item = &'a Shipped>,
    packages: &[Package],
) -> Result<String> {
    let sources = sources()?;
    let mut texts = BTreeMap::<String, BTreeSet<String>>::new();
    let mut silent = BTreeSet::new();
    add(&mut texts, "Red Thread", process::root())?;
    for package in packages.iter().filter(|package| package.ships()) {
        let name = format!("{} {}", package.name(), package.version);
        if !add(&mut texts, &name, &process::root().join(&package.place))? {
            silent.insert(format!("{name}: {}, {}", package.licence(), package.rights()));
        }
    }
    for Shipped {
        name,
        version,
        licence,
    } in shipped
    {
        let source = sources.get(&(name.clone(), version.clone()));
        let source = source.with_context(|| format!("cargo does not say where {name} {version} lies"))?;
        if !add(&mut texts, &format!("{name} {version}"), &source.folder)? {
            silent.insert(format!("{name} {version}: {licence}, by {}", source.authors));
        }
    }
    Ok(written(&texts, &silent))
}

/// What cargo knows of a crate beside its licence.
struct Source {
    folder: PathBuf,
    authors: String,
}

/// Every crate, by name and version.
fn sources() -> Result<BTreeMap<(String, String), Source>> {
    let said = process::answer(&mut process::cargo(&[
        "metadata",
        "--locked",
        "--format-version",
        "1",
    ]));
    let said: Value = serde_json::from_str(&said.context("cargo does not say what there is")?)?;
    let packages = said.get("packages").and_then(Value::as_array);
    let packages = packages.context("cargo lists no packages")?;
    Ok(packages.iter().filter_map(source).collect())
}

fn source(package: &Value) -> Option<((String, String), Source)> {
    let text = |name| package.get(name)?.as_str();
    let authors = package.get("authors").and_then(Value::as_array);
    let authors: Vec<&str> = authors.into_iter().flatten().filter_map(Value::as_str).collect();
    let source = Source {
        folder: Path::new(text("manifest_path")?).parent()?.to_owned(),
        authors: if authors.is_empty() {
            "its authors".to_owned()
        } else {
            authors.join(", ")
        },
    };
    Some(((text("name")?.to_owned(), text("version")?.to_owned()), source))
}

/// Adds the texts that lie in a folder, under this name. Answers whether there were any.
fn add(texts: &mut BTreeMap<String, BTreeSet<String>>, name: &str, folder: &Path) -> Result<bool> {
    let mut found = false;
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let file = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_uppercase();
        if path.is_file() && NAMES.iter().any(|begun| file.starts_with(begun)) {
            let text = fs::read_to_string(&path)?.replace("\r\n", "\n");
            texts
                .entry(text.trim().to_owned())
                .or_default()
                .insert(name.to_owned());
            found = true;
        }
    }
    Ok(found)
}

/// The texts in the order of the first name that each stands under.
fn written(texts: &BTreeMap<String, BTreeSet<String>>, silent: &BTreeSet<String>) -> String {
    let mut in_order: Vec<(&BTreeSet<String>, &String)> =
        texts.iter().map(|(text, names)| (names, text)).collect();
    in_order.sort();
    let mut page = HEAD.to_owned();
    if !silent.is_empty() {
        let names = silent.iter().cloned().collect::<Vec<_>>().join("\n  ");
        page.push_str(&format!("\nThese only name their licence:\n  {names}\n"));
    }
    for (names, text) in in_order {
        let names = names.iter().cloned().collect::<Vec<_>>().join(", ");
        page.push_str(&format!("\n{RULE}\n{names}\n\n{text}\n"));
    }
    page
}

#[cfg(test)]
mod tests {
    use super::written;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn one_text_stands_once_under_all_its_names() {
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<BTreeSet<_>>();
        let texts = BTreeMap::from([
            ("Be kind.".to_owned(), names(&["two 1.0", "one 1.0"])),
            ("Keep this.".to_owned(), names(&["four 2.0"])),
        ]);
        let page = written(&texts, &names(&["three 1.0: MIT"]));
        assert!(page.contains("These only name their licence:\n  three 1.0: MIT\n"));
        assert!(page.ends_with("\none 1.0, two 1.0\n\nBe kind.\n"));
        assert_eq!(page.matches("Keep this.").count(), 1);
    }
}
