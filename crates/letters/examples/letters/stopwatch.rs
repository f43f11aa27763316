//! How long something takes when nothing disturbs it.

use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: usize = 3;

/// The shortest of some rounds.
pub(crate) fn quickest<T>(mut work: impl FnMut() -> T) -> Duration {
    let round = |_| {
        let began = Instant::now();
        black_box(work());
        began.elapsed()
    };
    (0..ROUNDS).map(round).min().unwrap_or_default()
}
