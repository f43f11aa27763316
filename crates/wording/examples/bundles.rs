//! Writes generated passports as FHIR bundles into a folder, the same each time: `cargo run --example bundles -- FOLDER COUNT`. They
//! take turns at being read in each language.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a command line that should stop when it cannot go on"
)]

#[path = "../tests/voices/mod.rs"]
mod voices;

use letters::calendar::Clocks;
use letters::fhir::{self, Head};
use letters::portable::{self, MadeFor};
use passport::PrimitiveDateTime;
use passport::generated::{passport, summary};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::path::Path;
use voices::voices;

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
        std::fs::write(folder.join(format!("generated-{at:03}.json")), json).unwrap();
    }
}
