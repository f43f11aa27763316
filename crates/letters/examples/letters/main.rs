//! Weighs letters of invented passports that no training text has met, beside what ordinary means would have made of
//! the same content. Prints one line for each language and size, and fails when a promised figure is missed.
//!
//! The held-out texts are for this bench alone: whoever trains or tunes anything on them makes its figures worthless.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what it is for"
)]

mod cell;
mod dice;
mod dictionary;
mod heldout;
mod json;
mod ours;
mod passports;
mod positional;
mod rivals;
mod size;
mod stopwatch;
mod verdict;

use cell::Cell;
use dice::Dice;
use dictionary::Dictionary;
use heldout::HeldOut;
use passport::{Coded as _, Language, Summary};
use size::Size;
use std::process::ExitCode;
use verdict::Verdict;

/// How many passports of each size are weighed in each language. Each is about another of the invented patients.
const PASSPORTS: usize = 12;

fn main() -> ExitCode {
    // For those who measure how long a browser takes to open them.
    if std::env::args().any(|word| word == "--fragments") {
        return match print_fragments() {
            Ok(()) => ExitCode::SUCCESS,
            Err(why) => failed(&why),
        };
    }
    match run() {
        Ok(verdict) => {
            println!("{verdict}");
            let missed = verdict.missed();
            for line in &missed {
                eprintln!("{line}");
            }
            if missed.is_empty() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(why) => failed(&why),
    }
}

fn failed(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::FAILURE
}

/// The fragments of two typical letters in each language, one a line.
fn print_fragments() -> Result<(), String> {
    for language in Language::ALL.iter().copied() {
        for number in 0..2 {
            let summary = summary(language, Size::Typical, number)?;
            println!("{}", letters::digits::fragment(&ours::pack(&summary)));
        }
    }
    Ok(())
}

/// The summary of one invented passport.
fn summary(language: Language, size: Size, number: usize) -> Result<Summary, String> {
    let mut dice = Dice::new(&format!("{} {} {number}", language.tag(), size.name()));
    let texts = HeldOut::of(language, number)?;
    let passport = passports::passport(&texts, size, &mut dice)?;
    passports::summary(&passport, language, &mut dice)
}

fn run() -> Result<Verdict, String> {
    let mut verdict = Verdict::default();
    for language in Language::ALL.iter().copied() {
        let dictionary = Dictionary::of(language)?;
        let known = HeldOut::of(language, 0)?.known_to(&dictionary);
        if known > 0 {
            return Err(format!(
                "{known} of the held-out texts stand in the training texts of {} as well",
                language.tag()
            ));
        }
        for size in Size::ALL {
            let mut cell = Cell::new(language, size);
            for number in 0..PASSPORTS {
                let weighed =
                    summary(language, size, number).and_then(|summary| cell.weigh(&summary, &dictionary));
                weighed.map_err(|why| format!("{} {} {number}: {why}", language.tag(), size.name()))?;
            }
            println!("{cell}");
            verdict.add(cell);
        }
    }
    Ok(verdict)
}
