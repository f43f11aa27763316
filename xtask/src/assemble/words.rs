//! The words of each language, compiled from the catalogues by their own compiler. It cannot read Fluent itself.

use crate::{dist, process};
use anyhow::{Context as _, Result};
use serde_json::Value;
use std::fs;

/// A file of words, by the name the app asks for: `words.nb`, `sample.da`.
pub(super) struct Pack {
    pub(super) name: String,
    pub(super) text: String,
}

/// Everything that the catalogues give.
pub(super) struct Words {
    pub(super) packs: Vec<Pack>,
    /// What the boot script says: `{ language: { key: text } }`.
    pub(super) boot: Value,
}

impl Words {
    /// One message in every language, as (language, text), English first.
    pub(super) fn lines(&self, key: &str) -> Vec<(String, String)> {
        let Some(languages) = self.boot.as_object() else {
            return Vec::new();
        };
        let line = |(language, texts): (&String, &Value)| {
            texts
                .get(key)
                .and_then(Value::as_str)
                .map(|text| (language.clone(), text.to_owned()))
        };
        let mut lines: Vec<_> = languages.iter().filter_map(line).collect();
        lines.sort_by_key(|(language, _)| (language != "en", language.clone()));
        lines
    }
}

/// Runs the compiler and reads what it wrote. An error if a language is incomplete.
pub(super) fn compile() -> Result<Words> {
    let folder = process::target_folder().join("words");
    if folder.exists() {
        fs::remove_dir_all(&folder).context("cannot clear the folder of compiled words")?;
    }
    let mut compiler = process::cargo(&["run", "--quiet", "--package", "words-compiler", "--", "pack"]);
    compiler.arg(&folder);
    if std::env::var_os(dist::DRAFT).is_some() {
        compiler.arg("--draft");
    }
    process::run(&mut compiler)?;

    let mut packs = Vec::new();
    let mut boot = None;
    for entry in fs::read_dir(&folder).context("the words compiler wrote no folder")? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {name}"))?;
        match name.strip_suffix(".txt") {
            Some(stem) => packs.push(Pack {
                name: stem.to_owned(),
                text,
            }),
            None if name == "boot.json" => boot = Some(serde_json::from_str(&text).context("boot.json")?),
            None => {}
        }
    }
    packs.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(Words {
        packs,
        boot: boot.context("the words compiler wrote no boot.json")?,
    })
}
