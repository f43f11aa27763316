//! The folder of a site and the list of its files with their integrity. It knows nothing of what the files mean.

use anyhow::{Context as _, Result};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256, Sha384};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// How many hexadecimal letters of its hash a file's name carries.
pub(crate) const HASH_LETTERS: usize = 12;

/// A file of the site: its path inside it, and the value for `integrity` attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) integrity: String,
}

/// A site in the making.
pub(super) struct Site {
    folder: PathBuf,
    files: BTreeMap<String, Named>,
    later: BTreeMap<String, Named>,
}

impl Site {
    pub(super) fn in_folder(folder: PathBuf) -> Self {
        Self {
            folder,
            files: BTreeMap::new(),
            later: BTreeMap::new(),
        }
    }

    /// Takes a file of the build away, to be added again in its final form.
    pub(super) fn take(&self, name: &str) -> Result<Vec<u8>> {
        let path = self.folder.join(name);
        let bytes = fs::read(&path).with_context(|| format!("the build left no {name}"))?;
        fs::remove_file(&path).with_context(|| format!("cannot take {}", path.display()))?;
        Ok(bytes)
    }

    pub(super) fn take_text(&self, name: &str) -> Result<String> {
        String::from_utf8(self.take(name)?).with_context(|| format!("{name} is not text"))
    }

    /// Adds a file whose name carries its content.
    pub(super) fn add_named(&mut self, stem: &str, ending: &str, bytes: &[u8]) -> Result<Named> {
        let hash = short_hash(bytes);
        self.add(&format!("{stem}.{hash}.{ending}"), bytes)
    }

    /// Adds a file whose name carries its content and that a first visit does not need: it is kept for offline use only
    /// once it was asked for.
    pub(super) fn add_later(&mut self, stem: &str, ending: &str, bytes: &[u8]) -> Result<Named> {
        let named = Named {
            name: format!("{stem}.{}.{ending}", short_hash(bytes)),
            integrity: integrity(bytes),
        };
        self.write(&named.name, bytes)?;
        self.later.insert(named.name.clone(), named.clone());
        Ok(named)
    }

    /// Adds a file whose name must stay as it is.
    pub(super) fn add(&mut self, name: &str, bytes: &[u8]) -> Result<Named> {
        self.write(name, bytes)?;
        let named = Named {
            name: name.to_owned(),
            integrity: integrity(bytes),
        };
        self.files.insert(name.to_owned(), named.clone());
        Ok(named)
    }

    /// Adds every file of a flat folder under its own name.
    pub(super) fn add_folder(&mut self, from: &Path, to: &str) -> Result<()> {
        for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
            let path = entry?.path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            self.add(&format!("{to}/{name}"), &bytes)?;
        }
        Ok(())
    }

    /// Writes a file that is not kept for offline use.
    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))
    }

    pub(super) fn files(&self) -> impl Iterator<Item = &Named> {
        self.files.values()
    }

    /// The files that are kept only once they were asked for.
    pub(super) fn later(&self) -> impl Iterator<Item = &Named> {
        self.later.values()
    }

    /// The names of all files, those for later too.
    pub(super) fn names(&self) -> Vec<String> {
        self.files.keys().chain(self.later.keys()).cloned().collect()
    }
}

/// The first letters of the content's SHA-256.
pub(super) fn short_hash(bytes: &[u8]) -> String {
    let letters: String = Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    letters.chars().take(HASH_LETTERS).collect()
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::{integrity, short_hash};

    #[test]
    fn other_content_gets_another_name() {
        assert_eq!(short_hash(b"thread").len(), super::HASH_LETTERS);
        assert_ne!(short_hash(b"thread"), short_hash(b"threads"));
    }

    #[test]
    fn integrity_is_what_browsers_expect() {
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }
}
