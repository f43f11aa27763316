//! Prints generated passports as the app stores them, the same each time: `cargo run --example stores -- COUNT`. One line
//! each: the record of versions and then the entries of the log, in hexadecimal, with spaces between.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a command line that should stop when it cannot go on"
)]

#[path = "../tests/written/mod.rs"]
mod written;

use letters::Version;
use passport::generated::{passport, record};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

const SEED: [u8; 32] = *b"as many passports as the goal is";

fn main() {
    let count: usize = std::env::args().nth(1).unwrap().parse().unwrap();
    let chance = TestRng::from_seed(RngAlgorithm::ChaCha, &SEED);
    let mut runner = TestRunner::new_with_rng(Config::default(), chance);
    let any = (passport(), proptest::collection::vec(record(), 0..6));
    for _ in 0..count {
        let (passport, extra) = any.new_tree(&mut runner).unwrap().current();
        let log = written::kept(&written::written(&passport, &extra));
        let stored = std::iter::once(Version::CURRENT.write().to_vec()).chain(log);
        println!(
            "{}",
            stored
                .map(|bytes| hexadecimal(&bytes))
                .collect::<Vec<_>>()
                .join(" ")
        );
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
