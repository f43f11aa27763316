//! What facts are usually like: a few made-up passports that are read before the first letter. Part of the format.

use super::earlier;
use super::expectation::Expectation;
use super::facts;

/// Each line holds the facts of one summary as version 2 writes them, in hexadecimal.
const TYPICAL: &str = include_str!("../../priming/facts.txt");

/// What is expected of facts before any have been read.
pub(super) fn expectation() -> Expectation {
    let mut expectation = Expectation::new();
    for line in TYPICAL.lines() {
        let digits: Vec<u8> = line
            .chars()
            .filter_map(|c| c.to_digit(16))
            .map(|digit| digit as u8)
            .collect();
        let bytes: Vec<u8> = digits
            .chunks(2)
            .map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit))
            .collect();
        if let Some(summary) = earlier::facts_of_second(&bytes) {
            expectation = facts::learn(expectation, &summary);
        }
    }
    expectation
}
