//! What the compressors with a dictionary may know beforehand: the sample passport in JSON, and the same pages of wording
//! that our own coder has read. Nothing of the held-out texts.

use crate::json::Json;
use passport::{Audience, Date, Language, Month, PrimitiveDateTime, Time, summarise};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use words_compiler::Catalogue;

/// The dictionary of one language.
pub(crate) struct Dictionary(pub(crate) Vec<u8>);

impl Dictionary {
    /// The pages first and the JSON last, because what is near is cheaper to point at.
    pub(crate) fn of(language: Language) -> Result<Self, String> {
        let mut bytes = pages(language).map_err(|why| format!("the priming pages: {why}"))?;
        bytes.extend(sample(language)?);
        Ok(Self(bytes))
    }
}

/// Every page of this language, without the names of columns that its lines begin with.
fn pages(language: Language) -> std::io::Result<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("priming");
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(language.tag()) {
            paths.push(path);
        }
    }
    paths.sort();
    let mut bytes = Vec::new();
    for path in paths {
        for line in fs::read_to_string(path)?.lines() {
            let (_, text) = line.split_once(' ').unwrap_or_default();
            bytes.extend_from_slice(text.as_bytes());
            bytes.push(b'\n');
        }
    }
    Ok(bytes)
}

/// The app's own sample, as its hospital team gets to see it.
fn sample(language: Language) -> Result<Vec<u8>, String> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let pack = words_compiler::pack(&locales, language.tag(), Catalogue::Sample);
    let pack = pack.map_err(|_| "the sample has no words")?;
    let texts = words::SampleTexts::parse(&pack).map_err(|_| "the words of the sample cannot be read")?;
    let today = Date::from_calendar_date(2026, Month::November, 21).map_err(|why| why.to_string())?;
    let passport = flow::sample(&texts, language, today, "Europe/Oslo");
    let now = PrimitiveDateTime::new(today, Time::MIDNIGHT);
    let summary = summarise(
        &passport,
        Audience::HospitalTeam.into(),
        &BTreeSet::new(),
        language,
        now,
    );
    Ok(Json::of(&summary)?.bytes)
}
