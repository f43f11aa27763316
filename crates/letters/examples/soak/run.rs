//! Runs a soak on every processor there is, says now and then how far it is, and how to repeat what broke.
//!
//! Inputs are numbered, and each lot of them is drawn by a seed of its own: the same numbers are the same inputs, on however
//! many processors.

use crate::mutate::Dice;
use crate::tally::{Fate, Outcome, Tally};
use std::cell::Cell;
use std::ops::Range;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How often it says how far it is.
const SAY: Duration = Duration::from_secs(15);
/// How many inputs of one lot are drawn by one seed.
const LOT: u64 = 10_000;

/// Something that reads, and whatever makes inputs for it.
pub trait Soak {
    /// How many inputs of one lot are drawn by one seed. It is made anew for each.
    const LOT: u64 = LOT;

    /// Draws one input and has it read.
    fn feed(&mut self, dice: &mut Dice) -> Outcome;

    /// The input that was read last.
    fn input(&self) -> &[u8];

    /// Forgets what earlier inputs left behind, before a lot begins.
    fn begin(&mut self) {}
}

thread_local! {
    static AT: Cell<(&'static str, u64)> = const { Cell::new(("", 0)) };
}

/// From now on, a panic says which input brought it about.
pub fn name_inputs_that_panic() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let (name, number) = AT.get();
        if !name.is_empty() {
            eprintln!("panic in {name} at input {number}: `--from {number} --count 1` repeats it");
        }
        usual(panic);
    }));
}

/// Feeds what `make` makes with the inputs of these numbers. Each processor has one of its own.
pub fn run<S: Soak>(name: &'static str, make: impl Fn() -> S + Sync, inputs: Range<u64>) -> Tally {
    let lots = AtomicU64::new(inputs.start / S::LOT);
    let progress = Progress::new(name, inputs.end - inputs.start);
    let work = || {
        let mut soak = make();
        let mut tally = Tally::default();
        loop {
            let first = lots.fetch_add(1, Ordering::Relaxed) * S::LOT;
            if first >= inputs.end {
                return tally;
            }
            let lot = first..inputs.end.min(first + S::LOT);
            let before = tally.tried;
            feed_lot(&mut soak, name, lot, inputs.start, &mut tally);
            progress.advance(tally.tried - before);
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let mut sum = Tally::default();
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        for worker in all {
            sum.add(worker.join().unwrap());
        }
    });
    sum
}

/// One lot from its beginning. Inputs before `counted` are only there to bring about the state that the others meet.
fn feed_lot(soak: &mut impl Soak, name: &'static str, lot: Range<u64>, counted: u64, tally: &mut Tally) {
    let mut dice = Dice::new(lot.start.wrapping_mul(0x2545_f491_4f6c_dd1d));
    soak.begin();
    for number in lot {
        AT.set((name, number));
        let outcome = soak.feed(&mut dice);
        if outcome.fate == Fate::Changed {
            println!("breach in {name} at input {number}: {}", hex(soak.input()));
        }
        if number >= counted {
            tally.count(outcome);
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// How far all processors together are.
struct Progress {
    name: &'static str,
    began: Instant,
    said: Mutex<Instant>,
    all: u64,
    done: AtomicU64,
}

impl Progress {
    fn new(name: &'static str, all: u64) -> Self {
        let began = Instant::now();
        Self {
            name,
            began,
            said: Mutex::new(began),
            all,
            done: AtomicU64::new(0),
        }
    }

    fn advance(&self, by: u64) {
        let done = self.done.fetch_add(by, Ordering::Relaxed) + by;
        let mut said = self.said.lock().unwrap();
        if said.elapsed() >= SAY {
            *said = Instant::now();
            let seconds = self.began.elapsed().as_secs();
            println!("{} {done} of {} after {seconds} s", self.name, self.all);
        }
    }
}
