//! Writes generated passports as files for other programs into a folder, the same each time: `cargo run --example handed_on -- FOLDER
//! COUNT`. They take turns at being read in each language.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a command line that should stop when it cannot go on"
)]

#[path = "../tests/voices/mod.rs"]
mod voices;

use letters::Source;
use letters::calendar::Clocks;
use letters::fhir::{self, Head};
use letters::portable::{self, MadeFor};
use passport::generated::{passport, summary};
use passport::{Passport, PrimitiveDateTime};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::path::Path;
use voices::voices;
use wording::{Origin, Speech};

const SEED: [u8; 32] = *b"as many bundles as there is time";

/// Norway and Denmark in winter. No other zone is known.
struct Winter;

impl Clocks for Winter {
    fn ahead(&self, zone: &str, _: PrimitiveDateTime) -> Option<i32> {
        ["Europe/Oslo", "Europe/Copenhagen"]
            .contains(&zone)
            .then_some(3_600)
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, count) = (Path::new(&arguments[0]), arguments[1].parse::<usize>().unwrap());
    let chance = TestRng::from_seed(RngAlgorithm::ChaCha, &SEED);
    let mut runner = TestRunner::new_with_rng(Config::default(), chance);
    let (any, voices) = ((passport(), summary()), voices());
    for at in 0..count {
        let (own, summary) = any.new_tree(&mut runner).unwrap().current();
        let cut: Option<MadeFor> = portable::Head::of(&summary).made_for.filter(|_| at % 2 == 1);
        let head = Head {
            written: summary.written,
            zone: ["Europe/Oslo", ""][at / 2 % 2].to_owned(),
            language: summary.language,
            sample: true,
            namespace: u128::try_from(at).unwrap(),
            made_for: cut.clone(),
        };
        let records = if cut.is_some() { &summary.view } else { &own };
        let json = fhir::write(records, &head, &voices[at % voices.len()], &Winter);
        let name = format!("generated-{at:03}");
        std::fs::write(folder.join(&name).with_extension("json"), json).unwrap();
        small_files(&folder.join(&name), &own, &voices[at % voices.len()]);
    }
}

/// A passport for a calendar, for the contacts of a phone, for a spreadsheet.
fn small_files(at: &Path, passport: &Passport, speech: &Speech) {
    let origin = Origin {
        passport,
        source: Source::Passport,
        written_ms: 1_795_000_000_000,
        history: None,
        sample: false,
        followed: None,
    };
    let contacts: Vec<_> = passport.appointments.iter().map(|row| row.id).collect();
    let people: Vec<_> = passport.members.iter().map(|row| row.id).collect();
    let files = [
        (
            "ics",
            speech.calendar_file(&origin, &contacts, &[1_440, 60], &Winter),
        ),
        ("vcf", speech.contacts_file(&origin, &people)),
        ("csv", speech.concerns_file(passport)),
    ];
    for (extension, file) in files {
        std::fs::write(at.with_extension(extension), file).unwrap();
    }
}
