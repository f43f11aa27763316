//! What followed each context so far: counts of zeros and ones at each turn of the way through the alphabet.

use super::chance::{Chance, Paces};

/// How often a zero and a one followed, up to 15 each: zeros in the high half.
type History = u8;

/// The number of buckets for each kind of context is two to this power.
const BITS: u32 = 16;

/// A check, then the histories of seven turns: of the first, of the two that may follow it, and of the four after those.
type Bucket = [u8; 8];

/// The histories of `N` kinds of context, found by hash, and what each history is worth.
#[derive(Clone)]
pub(super) struct Histories<const N: usize> {
    /// One run of buckets for each kind of context.
    buckets: Vec<Bucket>,
    worth: Vec<[Chance; 256]>,
    /// What a history becomes after a zero and after a one.
    after: [[History; 256]; 2],
    /// The bucket of each context, taken out while it is used, and where it belongs.
    open: [Bucket; N],
    places: [usize; N],
    turn: usize,
}

impl<const N: usize> Histories<N> {
    pub(super) fn new() -> Self {
        let every: [u8; 256] = std::array::from_fn(|history| history as u8);
        Self {
            buckets: vec![Default::default(); N << BITS],
            worth: vec![every.map(first_guess); N],
            after: [false, true].map(|bit| every.map(|history| after(history, bit))),
            open: [Default::default(); N],
            places: [0; N],
            turn: 1,
        }
    }

    /// Goes to the buckets of these hashes. Two neighbours share their hashes: it is the one that holds the context, else
    /// the one with less to lose, emptied.
    pub(super) fn enter(&mut self, hashes: [u32; N]) {
        self.close();
        let contexts = hashes.into_iter().zip((0..).step_by(1 << BITS));
        let open = self.places.iter_mut().zip(&mut self.open);
        for ((hash, first), (place, bucket)) in contexts.zip(open) {
            let at = first + (hash >> (32 - BITS)) as usize;
            let check = (hash & 255) as u8;
            let [here, beside] = [at, at ^ 1].map(|at| self.buckets.get(at).copied().unwrap_or_default());
            let holds = |[kept, first, ..]: Bucket| kept == check && first != 0;
            let length = |[_, first, ..]: Bucket| (first >> 4) + (first & 15);
            let emptied = [check, 0, 0, 0, 0, 0, 0, 0];
            (*place, *bucket) = if holds(here) {
                (at, here)
            } else if holds(beside) {
                (at ^ 1, beside)
            } else if length(beside) < length(here) {
                (at ^ 1, emptied)
            } else {
                (at, emptied)
            };
        }
    }

    /// Puts the open buckets back.
    fn close(&mut self) {
        for (place, open) in self.places.iter().zip(&self.open) {
            if let Some(bucket) = self.buckets.get_mut(*place) {
                *bucket = *open;
            }
        }
    }

    /// Goes to this turn of the buckets, 1 to 7.
    pub(super) fn turn(&mut self, turn: usize) {
        self.turn = turn & 7;
    }

    /// For each context the probability of a one; `None` if nothing is known.
    pub(super) fn look(&self) -> [Option<i32>; N] {
        let mut chances = [None; N];
        for ((chance, bucket), worth) in chances.iter_mut().zip(&self.open).zip(&self.worth) {
            let history = bucket.get(self.turn).copied().filter(|history| *history != 0);
            *chance = history
                .and_then(|history| worth.get(usize::from(history)))
                .map(|worth| worth.of_one());
        }
        chances
    }

    /// Learns the bit that followed.
    pub(super) fn learn(&mut self, bit: bool, paces: &Paces) {
        let [after_zero, after_one] = &self.after;
        let after = if bit { after_one } else { after_zero };
        let turn = self.turn & 7;
        for (bucket, worth) in self.open.iter_mut().zip(&mut self.worth) {
            let Some(history) = bucket.get_mut(turn) else {
                continue;
            };
            if let (Some(chance), Some(after)) = (
                worth.get_mut(usize::from(*history)),
                after.get(usize::from(*history)),
            ) {
                chance.learn(bit, paces);
                *history = *after;
            }
        }
    }
}

fn first_guess(history: History) -> Chance {
    let (zeros, ones) = (u32::from(history >> 4), u32::from(history & 15));
    Chance::guess((ones * 16 + 6) * ((1 << 22) - 1) / ((zeros + ones) * 16 + 12))
}

/// The history after one more bit. A surprise makes the other count shrink: the recent past counts for more.
fn after(history: History, bit: bool) -> History {
    let (zeros, ones) = (history >> 4, history & 15);
    let fade = |count: u8| if count > 3 { count.div_ceil(2) + 1 } else { count };
    let (zeros, ones) = if bit {
        (fade(zeros), (ones + 1).min(15))
    } else {
        ((zeros + 1).min(15), fade(ones))
    };
    zeros << 4 | ones
}
