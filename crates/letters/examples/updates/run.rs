//! Plays turns on every processor there is. A turn is drawn by its number alone, within a lot whose contents are drawn by the lot's.

use crate::contents::Contents;
use crate::hostile;
use crate::mutate::Dice;
use crate::tally::Tally;
use crate::turn::play;
use std::cell::Cell;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};

/// How many turns share their contents.
const LOT: u64 = 100;

thread_local! {
    static AT: Cell<u64> = const { Cell::new(u64::MAX) };
}

pub fn workers() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Plays the turns of these numbers.
pub fn run(turns: Range<u64>) -> Tally {
    name_turns_that_panic();
    let lots = AtomicU64::new(turns.start / LOT);
    let work = || {
        let mut tally = Tally::default();
        loop {
            let lot = lots.fetch_add(1, Ordering::Relaxed);
            let own = (lot * LOT).max(turns.start)..((lot + 1) * LOT).min(turns.end);
            if own.start >= turns.end {
                return tally;
            }
            play_lot(lot, own, &mut tally);
        }
    };
    let mut sum = Tally::default();
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..workers()).map(|_| scope.spawn(work)).collect();
        for worker in all {
            sum.add(worker.join().unwrap());
        }
    });
    sum
}

fn play_lot(lot: u64, turns: Range<u64>, tally: &mut Tally) {
    AT.set(turns.start);
    let contents = Contents::of(lot);
    let all = hostile::all();
    for number in turns {
        AT.set(number);
        let mut dice = Dice::new(number.wrapping_mul(0x2545_f491_4f6c_dd1d));
        let turn = play(&contents, &all, &mut dice);
        if let Some(breach) = &turn.breach {
            println!("breach at {number}, {}: {breach}", turn.name);
        }
        tally.count(&turn);
    }
}

/// From now on, a panic says at which turn it was.
fn name_turns_that_panic() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let number = AT.get();
        if number != u64::MAX {
            eprintln!("panic at turn {number}: `--from {number} --count 1` repeats it");
        }
        usual(panic);
    }));
}
