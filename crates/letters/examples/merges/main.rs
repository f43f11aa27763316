//! Random histories of five devices that write apart and come together: `merges --count N [--from N]`. Each is drawn by its
//! number, so that one that fails can be run alone. The first breach ends the run and says in which history and what was promised.
//!
//! Devices edit, take out and bring back real records in real bytes, with clocks that jump by ten years. They are started anew,
//! old states of their stores are put back, and what they exchange comes in part, twice, in another order and without its past.
//! At the end each has everything: all must say the same as each other and as a model that is written apart from the code.

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
    clippy::indexing_slicing,
    reason = "a soak that cannot go on should stop"
)]

mod checks;
mod device;
mod edits;
mod history;
mod model;
#[allow(dead_code, reason = "it damages letters too")]
#[path = "../../tests/mutate/mod.rs"]
mod mutate;
mod said;

use history::Tally;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How often it says how far it is.
const SAY: Duration = Duration::from_secs(15);

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |option: &str| {
        let at = words.iter().position(|word| word == option)?;
        words.get(at + 1)?.parse::<u64>().ok()
    };
    let Some(count) = number("--count") else {
        eprintln!("Usage: merges --count N [--from N]");
        return ExitCode::FAILURE;
    };
    let from = number("--from").unwrap_or(0);
    history::name_histories_that_break();
    let began = Instant::now();
    let sum = run(from, from.saturating_add(count), began);
    let seconds = began.elapsed().as_secs_f64();
    println!(
        "merges histories={} {sum} seconds={seconds:.1} per_second={:.0}",
        sum.histories,
        sum.histories as f64 / seconds.max(0.001)
    );
    ExitCode::SUCCESS
}

/// Runs the histories of these numbers on every processor there is.
fn run(from: u64, to: u64, began: Instant) -> Tally {
    let next = AtomicU64::new(from);
    let said = Mutex::new(Instant::now());
    let work = || {
        let mut tally = Tally::default();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= to {
                return tally;
            }
            tally.add(&history::run(number));
            let mut said = said.lock().unwrap();
            if said.elapsed() >= SAY {
                *said = Instant::now();
                println!(
                    "merges {} of {} after {} s",
                    number - from,
                    to - from,
                    began.elapsed().as_secs()
                );
            }
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let mut sum = Tally::default();
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        for worker in all {
            sum.add(&worker.join().unwrap());
        }
    });
    sum
}
