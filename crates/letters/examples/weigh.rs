//! Prints what the sample passport weighs as a glance, beside what JSON and DEFLATE would have made of it, and what an update weighs after an
//! ordinary day.
//!
//! Exits with an error when a glance needs a symbol larger than version 22, which is what a phone's camera is promised, or an update
//! one larger than version 15.

#![allow(clippy::print_stdout, reason = "printing is what it is for")]

use letters::code::{Code, Correction, capacity};
use letters::{digits, glance, log, update};
use passport::{
    Audience, Change, Coded as _, Date, Language, Month, PrimitiveDateTime, Summary, Time, summarise,
};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;
use words_compiler::Catalogue;

#[path = "../tests/typical_day/mod.rs"]
mod typical_day;

/// An address of ordinary length: 26 characters with its `#`.
const ADDRESS: &str = "https://redthread.example/";

fn main() -> ExitCode {
    let lines: Option<Vec<bool>> = Language::ALL.iter().copied().map(weigh).collect();
    match lines {
        Some(kept) if kept.iter().all(|kept| *kept) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// One line of figures; whether the promise is kept. `None` when the sample cannot be made.
fn weigh(language: Language) -> Option<bool> {
    let summary = summary(language)?;
    let packed = glance::pack(&summary, capacity(ADDRESS.len()));
    let code = Code::of_link(ADDRESS, &digits::fragment(&packed.bytes), Correction::Screen).ok()?;
    let left_out: u16 = packed.left_out.0.values().sum();
    println!(
        "glance language={} bytes={} version={} left_out={left_out} json_deflate={}",
        language.tag(),
        packed.bytes.len(),
        code.version(),
        json_deflate(&summary),
    );
    Some(code.version() <= 22 && weigh_update(language)?)
}

/// One line of figures about the update after an ordinary day; whether the promise is kept.
fn weigh_update(language: Language) -> Option<bool> {
    let today = Date::from_calendar_date(2026, Month::November, 21).ok()?;
    let day = typical_day::Day::of(language, today)?;
    let code = Code::of_link(ADDRESS, &digits::fragment(&day.letter), Correction::Screen).ok()?;
    println!(
        "update language={} bytes={} content={} whole={} version={}",
        language.tag(),
        day.letter.len(),
        day.length,
        update::write(&day.update, None).ok()?.len(),
        code.version(),
    );
    (day.read()? == day.update).then_some(code.version() <= 15)
}

/// The sample, as its hospital team gets to see it.
fn summary(language: Language) -> Option<Summary> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let pack = words_compiler::pack(&locales, language.tag(), Catalogue::Sample).ok()?;
    let texts = words::SampleTexts::parse(&pack).ok()?;
    let today = Date::from_calendar_date(2026, Month::November, 21).ok()?;
    let passport = flow::sample(&texts, language, today, "Europe/Oslo");
    let now = PrimitiveDateTime::new(today, Time::from_hms(9, 0, 0).ok()?);
    let summary = summarise(
        &passport,
        Audience::HospitalTeam.into(),
        &BTreeSet::new(),
        language,
        now,
    );
    Some(Summary {
        sample: true,
        ..summary
    })
}

/// The same summary as the entries of the log write it, compressed the ordinary way.
fn json_deflate(summary: &Summary) -> usize {
    let records = summary
        .view
        .records()
        .into_iter()
        .map(|record| Change::Put(Box::new(record)));
    let patient = Change::Patient(Box::new(summary.view.patient.clone()));
    let changes = std::iter::once(patient).chain(records).collect();
    let json = log::write(&log::Entry::of(0, changes)).unwrap_or_default();
    miniz_oxide::deflate::compress_to_vec(&json, 9).len()
}
