//! Hostile updates for a follower: `updates --count N` sends so many, each to a follower with a history of its own, and holds what is said
//! against `docs/format.md`. `--from N` begins at another than the first. Exits with 1 on any breach.
//!
//! What is sent is made by a maker that shares no code with `letters::paired`, and is wrong in one way alone: the same update rightly made
//! is taken afterwards, each time.

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

mod contents;
#[allow(dead_code, reason = "another soak draws more")]
#[path = "../soak/draw.rs"]
mod draw;
mod follower;
mod hostile;
mod maker;
#[path = "../../tests/mutate/mod.rs"]
mod mutate;
mod row;
mod run;
mod scene;
mod tally;
mod turn;

use peak_alloc::PeakAlloc;
use std::process::ExitCode;
use std::time::{Duration, Instant};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// How long one may be looked at, on a machine that does other things as well.
const MOST_TIME: Duration = Duration::from_secs(2);
/// How much memory all of it may take at once, for each processor.
const MOST_MEMORY: usize = 128 * 1024 * 1024;

const USAGE: &str = "Usage: updates --count N [--from N]";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let numbers = match &words[..] {
        ["--count", count] => count.parse().ok().zip(Some(0)),
        ["--count", count, "--from", from] => count.parse().ok().zip(from.parse().ok()),
        ["--from", from, "--count", count] => count.parse().ok().zip(from.parse().ok()),
        _ => None,
    };
    let Some((count, from)) = numbers else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    let began = Instant::now();
    let tally = run::run(from..from.saturating_add(count));
    let (memory, seconds) = (MEMORY.peak_usage(), began.elapsed().as_secs_f64());
    let mebibytes = memory as f64 / 1_048_576.0;
    println!("{tally} peak_mib={mebibytes:.1} seconds={seconds:.1}");
    let is_bounded = tally.slowest <= MOST_TIME && memory <= MOST_MEMORY * run::workers();
    // Of few turns some sorts may not have come up.
    let is_whole = tally.tried < 1_000 || tally.sorts() == hostile::all().len();
    if tally.breaches == 0 && is_bounded && is_whole {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
