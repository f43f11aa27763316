//! The text of a letter is looked through in a time that grows as the text does, whatever is in it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use letters::incoming::look_through;
use passport::{Date, Month};
use std::time::{Duration, Instant};

/// So much of each text: the second is all that is ever looked at.
const SHORT: usize = 16 * 1024;
const LONG: usize = 4 * SHORT;

/// How many times longer four times the text may take. Twice as long as it should is the machine's affair; quadratic would be 16.
const MOST: u32 = 8;

/// So often each is tried at most.
const RUNS: usize = 40;

/// What is too short to be measured says nothing of how it grows.
const LEAST: Duration = Duration::from_micros(200);

fn filled(with: &str, length: usize) -> String {
    let mut text = with.repeat(length / with.len() + 1);
    text.truncate(text.floor_char_boundary(length));
    text
}

fn time(text: &str) -> Duration {
    let today = Date::from_calendar_date(2026, Month::February, 20).unwrap();
    let begun = Instant::now();
    let found = look_through(text, today);
    let took = begun.elapsed();
    assert!(found.days.len() + found.times.len() + found.phones.len() <= 36);
    took
}

/// What is wrong with the times of a text and one four times as long. The best of several runs counts for each, and no more of them are made
/// than are needed: whatever else the machine does only ever makes one longer.
fn slow(with: &str, text: impl Fn(usize) -> String) -> Option<String> {
    let (short_text, long_text) = (text(SHORT), text(LONG));
    let (mut short, mut long) = (Duration::MAX, Duration::MAX);
    for _ in 0..RUNS {
        short = short.min(time(&short_text));
        long = long.min(time(&long_text));
        if long <= short.max(LEAST) * MOST {
            return None;
        }
    }
    Some(format!("{with:?}: {short:?}, then {long:?}"))
}

#[test]
fn a_text_that_is_four_times_as_long_takes_no_more_than_about_four_times_as_long() {
    let texts = [
        "1",
        "1 ",
        "+",
        "+,",
        "(",
        ".",
        ":",
        ".1",
        "1.",
        ". ",
        ".:1 ",
        "1/",
        "1  ",
        "a",
        "a1",
        "æ",
        " ",
        "\n",
        "\u{a0}",
        "12. mars 2026 kl. 10.30 ",
        "12/3 ",
        "12.3.26,",
        "2026-03-12\n",
        "mars ",
        "mars 1 ",
        "12 . ",
        "22 33 44 55, ",
        "22334455x",
        "+47 22 33 44 55 / ",
        "ring 22 33 44 55 ",
        "tlf:",
        "Kari Moe, Ola Dahl og Åse Lie. ",
        "torsdag den ",
        "kl.",
        "kl. 10–",
        "am.pm.",
        "dato: ",
        "\u{1f469}\u{200d}",
    ];
    let mut all: Vec<String> = texts
        .into_iter()
        .filter_map(|with| slow(with, |length| filled(with, length)))
        .collect();
    // A word before thousands of signs is not looked for again at each of them.
    for (begin, with) in [("kl", "."), ("ring", "+,"), ("dato", ":1."), ("tlf", "#1")] {
        all.extend(slow(begin, |length| {
            format!("{begin}{}", filled(with, length - begin.len()))
        }));
    }
    assert_eq!(all, [""; 0]);
}
