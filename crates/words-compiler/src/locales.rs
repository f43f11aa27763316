//! The folder of catalogues as it stands on disk, read into messages. It does not compare languages: `check` does.

use crate::reader::Source;
use crate::terms::Terms;
use crate::{Finding, Layout, Message, boot, packing, pseudo};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The language that decides which messages there are.
pub(crate) const REFERENCE: &str = "en";

/// A set of messages that is loaded together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Catalogue {
    /// Everything the app says: all files but the two below.
    App,
    /// The texts of the sample passport, loaded when it is opened: `sample.ftl`.
    Sample,
    /// What is said when the app itself cannot start: `boot.ftl`.
    Boot,
}

impl Catalogue {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::App, Self::Sample, Self::Boot];

    /// Its name in the first line of a pack.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Sample => "sample",
            Self::Boot => "boot",
        }
    }

    fn of(file_name: &str) -> Self {
        match file_name {
            "sample.ftl" => Self::Sample,
            "boot.ftl" => Self::Boot,
            _ => Self::App,
        }
    }
}

/// What to do when a language lacks a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gaps {
    /// Say so and make nothing.
    Refuse,
    /// Take the English one. For work in progress only.
    FillFromEnglish,
}

/// The messages of one language, in the order they stand; duplicates included, so that they can be reported.
pub(crate) type Messages = BTreeMap<Catalogue, Vec<Message>>;

/// Every language in the folder of catalogues.
#[derive(Debug)]
pub struct Locales {
    languages: BTreeMap<String, Messages>,
}

impl Locales {
    /// Reads all languages: each folder is one.
    ///
    /// # Errors
    /// Files that cannot be read or hold what is not understood, one finding each.
    pub fn read(folder: &Path) -> Result<Self, Vec<Finding>> {
        Self::read_some(folder, |_| true)
    }

    /// Reads English only.
    ///
    /// # Errors
    /// As for [`Locales::read`].
    pub fn read_english(folder: &Path) -> Result<Self, Vec<Finding>> {
        Self::read_some(folder, |language| language == REFERENCE)
    }

    fn read_some(folder: &Path, wanted: impl Fn(&str) -> bool) -> Result<Self, Vec<Finding>> {
        let (locales, findings) = Self::read_with_findings(folder, wanted);
        if findings.is_empty() {
            Ok(locales)
        } else {
            Err(findings)
        }
    }

    /// Reads what can be read, and says what could not.
    pub(crate) fn read_with_findings(folder: &Path, wanted: impl Fn(&str) -> bool) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut languages = BTreeMap::new();
        for path in entries(folder, &mut findings)
            .into_iter()
            .filter(|path| path.is_dir())
        {
            let language = name(&path);
            if wanted(&language) {
                languages.insert(language.clone(), read_language(&path, &language, &mut findings));
            }
        }
        if !languages.contains_key(REFERENCE) {
            findings.push(Finding::new(
                REFERENCE,
                0,
                "",
                "there is no English to start from",
            ));
        }
        (Self { languages }, findings)
    }

    /// The languages there are, by folder name.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    /// The messages of a language and catalogue; none when there are none.
    #[must_use]
    pub fn messages(&self, language: &str, catalogue: Catalogue) -> &[Message] {
        self.languages
            .get(language)
            .and_then(|messages| messages.get(&catalogue))
            .map_or(&[], Vec::as_slice)
    }

    /// How the messages of a catalogue are laid out in every pack.
    #[must_use]
    pub fn layout(&self, catalogue: Catalogue) -> Layout {
        Layout::of(self.messages(REFERENCE, catalogue))
    }

    /// The run-time pack of one language.
    ///
    /// # Errors
    /// Messages that are missing or do not fit the English ones, one finding each.
    pub fn pack(&self, language: &str, catalogue: Catalogue, gaps: Gaps) -> Result<String, Vec<Finding>> {
        packing::pack(self, language, catalogue, gaps)
    }

    /// The English pack of the app in look-alike letters.
    ///
    /// # Errors
    /// As for [`Locales::pack`].
    pub fn pseudo_pack(&self) -> Result<String, Vec<Finding>> {
        pseudo::pack(self)
    }

    /// What the boot script says, in all languages, as JSON.
    ///
    /// # Errors
    /// Messages that are missing or take variables, one finding each.
    pub fn boot_json(&self, gaps: Gaps) -> Result<String, Vec<Finding>> {
        boot::json(self, gaps)
    }
}

fn read_language(folder: &Path, language: &str, findings: &mut Vec<Finding>) -> Messages {
    let mut files = Vec::new();
    for path in entries(folder, findings)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
    {
        let file = format!("{language}/{}", name(&path));
        match fs::read_to_string(&path) {
            Ok(text) => files.push((file, Catalogue::of(&name(&path)), text)),
            Err(why) => findings.push(Finding::new(&file, 0, "", format!("cannot be read: {why}"))),
        }
    }
    let mut terms = Terms::default();
    for (file, _, text) in &files {
        Source { file, language, text }.terms(&mut terms, findings);
    }
    let mut messages = Messages::new();
    for (file, catalogue, text) in &files {
        let read = Source { file, language, text }.messages(&terms, findings);
        messages.entry(*catalogue).or_default().extend(read);
    }
    messages
}

/// What stands in a folder, by name.
fn entries(folder: &Path, findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    let mut paths: Vec<PathBuf> = listed.unwrap_or_else(|why: std::io::Error| {
        findings.push(Finding::new(
            &name(folder),
            0,
            "",
            format!("this folder cannot be read: {why}"),
        ));
        Vec::new()
    });
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
