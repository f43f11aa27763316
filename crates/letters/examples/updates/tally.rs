//! Counting what became of hostile updates, by what they were and by the word that was said.

use crate::turn::Turn;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

/// What became of all turns.
#[derive(Default)]
pub struct Tally {
    pub tried: u64,
    pub refused: u64,
    /// Lies of somebody who has the keys, which nothing tells from the truth.
    pub lies_read: u64,
    pub breaches: u64,
    pub slowest: Duration,
    words: BTreeMap<&'static str, BTreeMap<String, u64>>,
}

impl Tally {
    pub fn count(&mut self, turn: &Turn) {
        self.tried += 1;
        let is_read = turn.word == "read";
        self.refused += u64::from(!is_read);
        self.lies_read += u64::from(is_read && turn.breach.is_none());
        self.breaches += u64::from(turn.breach.is_some());
        self.slowest = self.slowest.max(turn.took);
        let word = turn.word.split("-").next().filter(|word| *word == "newer");
        let word = word.unwrap_or(&turn.word).to_owned();
        *self.words.entry(turn.name).or_default().entry(word).or_default() += 1;
    }

    pub fn add(&mut self, other: Self) {
        self.tried += other.tried;
        self.refused += other.refused;
        self.lies_read += other.lies_read;
        self.breaches += other.breaches;
        self.slowest = self.slowest.max(other.slowest);
        for (name, words) in other.words {
            for (word, count) in words {
                *self.words.entry(name).or_default().entry(word).or_default() += count;
            }
        }
    }

    /// How many sorts of hostile updates there were.
    pub fn sorts(&self) -> usize {
        self.words.len()
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, words) in &self.words {
            let words: Vec<String> = words
                .iter()
                .map(|(word, count)| format!("{word}={count}"))
                .collect();
            writeln!(f, "{name}: {}", words.join(" "))?;
        }
        let Self {
            tried,
            refused,
            lies_read,
            breaches,
            slowest,
            ..
        } = self;
        let ms = slowest.as_secs_f64() * 1_000.0;
        write!(
            f,
            "updates tried={tried} sorts={} refused={refused} lies_read={lies_read} accepted={} breaches={breaches} panics=0 \
             slowest_ms={ms:.1}",
            self.sorts(),
            tried - refused - lies_read,
        )
    }
}
