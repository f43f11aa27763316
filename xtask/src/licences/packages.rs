//! The packages of npm and their licences. They are tools; of one of them, style rules reach the product.

use crate::process;
use anyhow::{Context as _, Result};
use serde_json::Value;
use std::path::Path;

/// The licences that are accepted, and why.
pub(super) const ACCEPTED: [(&str, &str); 7] = [
    ("MIT", "asks for its notice to be kept"),
    ("Apache-2.0", "asks for its notice to be kept, and grants patents"),
    ("(MIT OR Apache-2.0)", "either of the two"),
    ("ISC", "says what MIT says, shorter"),
    ("BSD-2-Clause", "asks for its notice to be kept"),
    (
        "BSD-3-Clause",
        "the same, and not to advertise with the makers' names",
    ),
    ("0BSD", "asks for nothing"),
];

/// Packages with a licence that is accepted for them alone, and why.
pub(super) const EXCEPTIONS: [(&str, &str, &str); 1] = [(
    "axe-core",
    "MPL-2.0",
    "asks for changes to its own files to be published; it is unchanged, reads pages in tests, and is given to nobody",
)];

/// Packages of which something reaches a browser, what that is, and whose it is, since the package does not say.
pub(super) const SHIPS: [(&str, &str, &str); 1] = [(
    "govuk-frontend",
    "rules for forms, compiled into the style sheet; neither its scripts, nor its fonts, nor its brand",
    "Copyright (C) 2017 Crown Copyright (Government Digital Service)",
)];

/// A package as the lock file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Package {
    /// Where it lies, such as `node_modules/sass`.
    pub(super) place: String,
    pub(super) version: String,
    /// As the lock file says, and where it is installed, as the package itself says.
    pub(super) licences: Vec<String>,
}

impl Package {
    /// Its name, such as `@types/node`.
    pub(super) fn name(&self) -> &str {
        self.place.rsplit("node_modules/").next().unwrap_or_default()
    }

    /// Whether something of it reaches a browser.
    pub(super) fn ships(&self) -> bool {
        SHIPS.iter().any(|(name, ..)| *name == self.name())
    }

    /// Whose it is, for a package that ships.
    pub(super) fn rights(&self) -> &str {
        let ships = SHIPS.iter().find(|(name, ..)| *name == self.name());
        ships.map_or("", |(_, _, rights)| rights)
    }

    /// The licence in the lock file: what is installed is another matter, and differs from machine to machine.
    pub(super) fn licence(&self) -> &str {
        self.licences.first().map_or("none given", String::as_str)
    }
}

/// Every package of the lock file, in its order.
pub(super) fn locked() -> Result<Vec<Package>> {
    let lock = json(&process::root().join("package-lock.json"))?;
    let listed = lock.get("packages").and_then(Value::as_object);
    let listed = listed.context("package-lock.json lists no packages")?;
    // The place of the repository itself has no name.
    let others = listed.iter().filter(|(place, _)| !place.is_empty());
    Ok(others.map(|(place, entry)| package(place, entry)).collect())
}

fn package(place: &str, entry: &Value) -> Package {
    let own = json(&process::root().join(place).join("package.json")).ok();
    let mut licences: Vec<String> = [Some(entry), own.as_ref()]
        .into_iter()
        .flatten()
        .map(|said| text(said, "license"))
        .collect();
    licences.dedup();
    Package {
        place: place.to_owned(),
        version: text(entry, "version"),
        licences,
    }
}

/// What is on no list, as `name (licence)`.
pub(super) fn refused(packages: &[Package]) -> Vec<String> {
    let is_accepted = |package: &Package, licence: &String| {
        ACCEPTED.iter().any(|(name, _)| name == licence)
            || EXCEPTIONS
                .iter()
                .any(|(name, only, _)| *name == package.name() && only == licence)
    };
    packages
        .iter()
        .filter(|package| {
            !package
                .licences
                .iter()
                .all(|licence| is_accepted(package, licence))
        })
        .map(|package| format!("{} ({})", package.name(), package.licences.join(", ")))
        .collect()
}

fn json(path: &Path) -> Result<Value> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no JSON", path.display()))
}

fn text(value: &Value, name: &str) -> String {
    let text = value.get(name).and_then(Value::as_str);
    text.unwrap_or("none given").to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Package, SHIPS, locked, refused};
    use crate::process;

    fn package(place: &str, licences: &[&str]) -> Package {
        Package {
            place: place.into(),
            version: "1.0.0".into(),
            licences: licences.iter().map(|&licence| licence.to_owned()).collect(),
        }
    }

    #[test]
    fn a_licence_that_nobody_has_weighed_is_refused() {
        let packages = [
            package("node_modules/one", &["MIT"]),
            package("node_modules/two", &["GPL-3.0"]),
            package("node_modules/three", &["none given"]),
            package("node_modules/axe-core", &["MPL-2.0"]),
            package("node_modules/one/node_modules/@a/four", &["MPL-2.0"]),
            package("node_modules/five", &["MIT", "SSPL-1.0"]),
        ];
        assert_eq!(
            refused(&packages),
            [
                "two (GPL-3.0)",
                "three (none given)",
                "@a/four (MPL-2.0)",
                "five (MIT, SSPL-1.0)"
            ]
        );
    }

    #[test]
    fn every_package_of_the_lock_file_is_on_the_list() {
        assert_eq!(refused(&locked().unwrap()), [""; 0]);
    }

    #[test]
    fn styles_take_from_no_other_package_than_those_that_are_said_to_ship() {
        let folder = process::root().join("styles");
        let files = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().path());
        for file in files {
            let text = std::fs::read_to_string(&file).unwrap();
            let used = text.lines().filter_map(|line| line.strip_prefix("@use \""));
            for used in used.filter(|used| used.contains('/')) {
                let ships = SHIPS
                    .iter()
                    .any(|(name, ..)| used.starts_with(&format!("{name}/")));
                assert!(ships, "{}: {used}", file.display());
            }
        }
    }
}
