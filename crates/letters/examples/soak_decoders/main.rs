//! Feeds every decoder with inputs by the million: `soak_decoders --count N`. Exits with 1 on any breach.
//!
//! Inputs are random bytes, valid ones with a few things wrong, and the same with a tag that was made anew, as only a
//! hostile maker can: so that what stands behind the tag is reached. A panic ends the run. Then come bombs, each measured
//! in time and memory.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what it is for"
)]
#![allow(
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a soak that cannot go on should stop"
)]

mod bombs;
mod corpus;
mod decoders;
#[path = "../../tests/mutate/mod.rs"]
mod mutate;
mod overhead;
mod tally;

use decoders::Soak;
use std::process::ExitCode;
use std::time::Instant;
use tally::Tally;

fn main() -> ExitCode {
    let Some(count) = count() else {
        eprintln!("Usage: soak_decoders --count N");
        return ExitCode::FAILURE;
    };
    let mut sum = Tally::default();
    for (name, soak) in decoders::ALL {
        let began = Instant::now();
        let tally = shared_out(soak, count);
        println!("decoder {name}: {tally} seconds={}", began.elapsed().as_secs());
        sum.add(tally);
    }
    let overhead = overhead::measure();
    println!("{overhead}");
    let bombs = bombs::drop_all();
    println!("{bombs}");
    println!("decoders {sum} bombs={} bombs_over={}", bombs.dropped, bombs.over);
    if sum.changed == 0 && bombs.over == 0 && overhead.is_as_promised() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Runs a soak on every processor there is, each with its own seed.
fn shared_out(soak: Soak, count: u64) -> Tally {
    let workers = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    let mut sum = Tally::default();
    std::thread::scope(|scope| {
        let share = |worker| scope.spawn(move || soak(count.div_ceil(workers), worker << 32));
        let all: Vec<_> = (0..workers).map(share).collect();
        for worker in all {
            sum.add(worker.join().unwrap());
        }
    });
    sum
}

fn count() -> Option<u64> {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("--count") => arguments.next()?.parse().ok(),
        _ => None,
    }
}
