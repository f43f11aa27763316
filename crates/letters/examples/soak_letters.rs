//! Damages letters by the million and counts what opens: `soak_letters --count N`. Exits with 1 on any breach.
//!
//! Most are damaged as a camera, a messenger or a hand damages them. A few get a fresh tag after the damage, as only a
//! hostile maker can: these may open to anything, but within the limits and without a panic. A panic ends the run.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what it is for"
)]
#![allow(
    unreachable_pub,
    clippy::unwrap_used,
    reason = "the sample is shared with the tests"
)]

#[path = "../tests/mutate/mod.rs"]
mod mutate;
#[path = "../tests/sample/mod.rs"]
mod sample;

use letters::{digits, glance, limits};
use mutate::{Dice, mutated};
use passport::{Coded, Language, Summary};
use siphasher::sip::SipHasher24;
use std::process::ExitCode;

#[derive(Default)]
struct Tally {
    refused: u64,
    unchanged: u64,
    changed: u64,
    hostile: u64,
}

fn main() -> ExitCode {
    let Some(count) = count() else {
        eprintln!("Usage: soak_letters --count N");
        return ExitCode::FAILURE;
    };
    let tally = soak(count);
    println!(
        "letters tried={count} refused={} opened_unchanged={} changed={} panics=0 hostile={}",
        tally.refused, tally.unchanged, tally.changed, tally.hostile
    );
    if tally.changed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn count() -> Option<u64> {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("--count") => arguments.next()?.parse().ok(),
        _ => None,
    }
}

fn soak(count: u64) -> Tally {
    let letters: Vec<(Vec<u8>, String, Summary)> = Language::ALL
        .iter()
        .map(|language| glance::pack(&sample::summary(*language), limits::GLANCE))
        .map(|packed| (digits::fragment(&packed.bytes), packed))
        .map(|(fragment, packed)| (packed.bytes, fragment, packed.summary))
        .collect();
    let mut dice = Dice::new(2026);
    let mut tally = Tally::default();
    for turn in 0..count {
        let one = dice.below(letters.len());
        let other = dice.below(letters.len());
        let Some((bytes, fragment, summary)) = letters.get(one) else {
            continue;
        };
        let other = letters.get(other).map_or(&bytes[..], |(other, ..)| other);
        let opened = match turn % 1_000 {
            0 => {
                let damaged = mutated(bytes.get(6..).unwrap_or_default(), other, &mut dice, any_byte);
                let breaks_out =
                    glance::open(&with_tag(&damaged)).is_ok_and(|read| read.value.size() > limits::RECORDS);
                tally.hostile += 1;
                tally.changed += u64::from(breaks_out);
                continue;
            }
            1..=100 => {
                let damaged = mutated(fragment.as_bytes(), b"314159", &mut dice, any_digit);
                digits::read_fragment(&String::from_utf8_lossy(&damaged))
                    .and_then(|bytes| glance::open(&bytes))
            }
            _ => glance::open(&mutated(bytes, other, &mut dice, any_byte)),
        };
        match opened {
            Err(_) => tally.refused += 1,
            Ok(read) if read.value == *summary => tally.unchanged += 1,
            Ok(_) => tally.changed += 1,
        }
    }
    tally
}

fn any_byte(dice: &mut Dice) -> u8 {
    dice.below(256) as u8
}

fn any_digit(dice: &mut Dice) -> u8 {
    b'0' + dice.below(10) as u8
}

/// The tag as `docs/format.md` defines it, computed apart from the crate.
fn with_tag(body: &[u8]) -> Vec<u8> {
    let tag = SipHasher24::new_with_key(b"red thread:glanc")
        .hash(body)
        .to_le_bytes();
    tag.into_iter().take(6).chain(body.iter().copied()).collect()
}
