//! A damaged letter never opens with other content, and never makes a reader fail.

mod mutate;
mod sample;

use letters::{OpenError, digits, glance, limits};
use mutate::{Dice, mutate};
use passport::{Coded, Language, Summary};

fn letters() -> Vec<(Vec<u8>, Summary)> {
    let pack = |language: &Language| glance::pack(&sample::summary(*language), limits::GLANCE);
    Language::ALL
        .iter()
        .map(pack)
        .map(|packed| (packed.bytes, packed.summary))
        .collect()
}

#[test]
fn a_hundred_thousand_damaged_letters_are_refused_or_unchanged() {
    let letters = letters();
    let mut dice = Dice::new(7);
    let mut refused = 0;
    for turn in 0..100_000 {
        let (bytes, _) = &letters[turn % letters.len()];
        let (other, _) = &letters[(turn + 1) % letters.len()];
        let mut damaged = bytes.clone();
        mutate(&mut damaged, other, &mut dice, |dice| dice.below(256) as u8);
        // Some changes undo each other; opening the same bytes again would only take time.
        if damaged != *bytes {
            refused += 1;
            assert!(glance::open(&damaged).is_err(), "turn {turn} opened");
        }
    }
    assert!(refused > 95_000, "only {refused} letters were damaged");
}

#[test]
fn mistyped_and_cut_links_are_refused_or_unchanged() {
    let letters = letters();
    let mut dice = Dice::new(8);
    for turn in 0..3_000 {
        let (bytes, summary) = &letters[turn % letters.len()];
        let fragment = digits::fragment(bytes);
        let symbol = |dice: &mut Dice| b"0123456789 #x"[dice.below(13)];
        let mut damaged = fragment.clone().into_bytes();
        mutate(&mut damaged, b"314159", &mut dice, symbol);
        let damaged = String::from_utf8(damaged).unwrap();
        if damaged == fragment {
            continue;
        }
        if let Ok(read) = digits::read_fragment(&damaged).and_then(|bytes| glance::open(&bytes)) {
            assert_eq!(&read.value, summary, "turn {turn}");
        }
    }
}

#[test]
fn a_letter_cut_anywhere_is_refused() {
    for (bytes, _) in letters() {
        for end in 0..bytes.len() {
            assert_eq!(
                glance::open(&bytes[..end]),
                Err(OpenError::Damaged),
                "cut at {end}"
            );
        }
    }
}
