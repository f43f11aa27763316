//! Prints what the sample passport weighs as a glance, beside what JSON and DEFLATE would have made of it.

#![allow(clippy::print_stdout, reason = "printing is what it is for")]
#![allow(
    unreachable_pub,
    clippy::unwrap_used,
    reason = "the sample is shared with the tests"
)]

#[path = "../tests/sample/mod.rs"]
mod sample;

use letters::code::{Code, Correction};
use letters::{digits, glance, limits, log};
use passport::{Change, Coded, Language, Summary};

fn main() {
    for language in Language::ALL.iter().copied() {
        let summary = sample::summary(language);
        let packed = glance::pack(&summary, limits::GLANCE);
        println!(
            "glance language={} bytes={} version={} json_deflate={}",
            language.tag(),
            packed.bytes.len(),
            version(&packed.bytes),
            json_deflate(&summary),
        );
    }
}

/// The version of the symbol behind an address of ordinary length; 0 when no symbol holds it.
fn version(bytes: &[u8]) -> u32 {
    let fragment = digits::fragment(bytes);
    Code::of_link("https://redthread.example/", &fragment, Correction::Screen)
        .map_or(0, |code| code.version())
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
    let json = log::write(&log::Entry { at_ms: 0, changes }).unwrap_or_default();
    miniz_oxide::deflate::compress_to_vec(&json, 9).len()
}
