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

/// What is too short to be measured says nothing of how it grows.
const LEAST: Duration = Duration::from_micros(200);

fn filled(with: &str, length: usize) -> String {
    let mut text = with.repeat(length / with.len() + 1);
    text.truncate(text.floor_char_boundary(length));
    text
}

/// The best of several runs: whatever else the machine does only ever makes one longer.
fn time(text: &str) -> Duration {
    let today = Date::from_calendar_date(2026, Month::February, 20).unwrap();
    let once = || {
        let begun = Instant::now();
        let found = look_through(text, today);
        assert!(found.days.len() + found.times.len() + found.phones.len() <= 36);
        begun.elapsed()
    };
    (0..5).map(|_| once()).min().unwrap()
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
    let mut slow = Vec::new();
    for with in texts {
        let (short, long) = (time(&filled(with, SHORT)), time(&filled(with, LONG)));
        if long > short.max(LEAST) * MOST {
            slow.push(format!("{with:?}: {short:?}, then {long:?}"));
        }
    }
    assert_eq!(slow, [""; 0]);
}

#[test]
fn a_word_before_thousands_of_signs_is_not_looked_for_again_and_again() {
    for (begin, with) in [("kl", "."), ("ring", "+,"), ("dato", ":1."), ("tlf", "#1")] {
        let text = |length| format!("{begin}{}", filled(with, length));
        let (short, long) = (time(&text(SHORT)), time(&text(LONG - 8)));
        assert!(
            long <= short.max(LEAST) * MOST,
            "{begin}{with}: {short:?}, then {long:?}"
        );
    }
}
