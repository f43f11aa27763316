//! Long runs over everything that reads what others made: `soak letters --count N` damages released letters as a camera, a
//! messenger or a hand does; `soak decoders [NAME] --count N` feeds each decoder with so many inputs, then sets off bombs.
//! `--from N` begins at another input than the first. Exits with 1 on any breach.
//!
//! Inputs are random bytes, valid ones with a few things wrong, and the same with a tag that was made anew, as only a
//! hostile maker can: so that what stands behind the tag is reached. A panic ends the run and says at which input.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what it is for"
)]
#![allow(
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a soak that cannot go on should stop"
)]

mod bombs;
mod corpus;
mod decoders;
mod digits;
mod draw;
mod input;
#[path = "../../tests/mutate/mod.rs"]
mod mutate;
mod overhead;
mod run;
mod tag;
mod tally;

use corpus::Known;
use std::ops::Range;
use std::process::ExitCode;
use std::time::Instant;
use tally::Tally;

const USAGE: &str = "Usage: soak letters|decoders [NAME] --count N [--from N]";

/// What stands behind the decoders in their list: no decoder, and fed with inputs of its own.
const BOMBS: &str = "bombs";

fn main() -> ExitCode {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let (Some(from), Some(count)) = (
        number(&mut words, "--from", Some(0)),
        number(&mut words, "--count", None),
    ) else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    run::name_inputs_that_panic();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let inputs = from..from.saturating_add(count);
    let is_kept = match &words[..] {
        ["letters"] => letters(inputs),
        ["decoders"] => all_decoders(inputs),
        ["decoders", name] => one_decoder(name, inputs),
        _ => {
            eprintln!("{USAGE}");
            false
        }
    };
    if is_kept {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The number after an option, taken out of the words.
fn number(words: &mut Vec<String>, option: &str, usual: Option<u64>) -> Option<u64> {
    let Some(at) = words.iter().position(|word| word == option) else {
        return usual;
    };
    let value = words.drain(at..(at + 2).min(words.len())).nth(1)?;
    value.parse().ok()
}

fn letters(inputs: Range<u64>) -> bool {
    let mut letters = corpus::glances();
    let wholes = corpus::wholes(&letters);
    letters.extend(wholes);
    let began = Instant::now();
    let tally = run::run(
        "letters",
        || decoders::summary::Opening::of_damaged(&letters),
        inputs,
    );
    println!(
        "letters tried={} refused={} opened_unchanged={} changed={} panics=0 hostile={} hostile_read={} {}",
        tally.tried,
        tally.refused,
        tally.read - tally.hostile_read,
        tally.changed,
        tally.hostile,
        tally.hostile_read,
        Pace::of(tally, began)
    );
    tally.changed == 0
}

fn all_decoders(inputs: Range<u64>) -> bool {
    let glances = corpus::glances();
    let mut sum = Tally::default();
    for name in decoders::ALL {
        sum.add(decoder(name, &glances, inputs.clone()));
    }
    let overhead = overhead::measure();
    println!("{overhead}");
    let bombs = bombs::drop_all(&glances);
    println!("{bombs}");
    println!("decoders {sum} bombs={} bombs_over={}", bombs.dropped, bombs.over);
    sum.changed == 0 && bombs.over == 0 && overhead.is_as_promised()
}

fn one_decoder(name: &str, inputs: Range<u64>) -> bool {
    if name == BOMBS {
        let bombs = bombs::drop_all(&corpus::glances());
        println!("{bombs}");
        return bombs.over == 0;
    }
    let Some(name) = decoders::ALL.into_iter().find(|known| *known == name) else {
        eprintln!(
            "there is no decoder `{name}`; there are: {}, {BOMBS}",
            decoders::ALL.join(", ")
        );
        return false;
    };
    decoder(name, &corpus::glances(), inputs).changed == 0
}

fn decoder(name: &'static str, glances: &[Known], inputs: Range<u64>) -> Tally {
    let began = Instant::now();
    let tally = decoders::feed(name, glances, inputs);
    println!("decoder {name}: {tally} {}", Pace::of(tally, began));
    tally
}

/// How long it took, and how many inputs that makes in a second.
struct Pace {
    seconds: f64,
    each_second: f64,
}

impl Pace {
    fn of(tally: Tally, began: Instant) -> Self {
        let seconds = began.elapsed().as_secs_f64();
        Self {
            seconds,
            each_second: tally.tried as f64 / seconds.max(0.001),
        }
    }
}

impl std::fmt::Display for Pace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "seconds={:.1} per_second={:.0}",
            self.seconds, self.each_second
        )
    }
}
