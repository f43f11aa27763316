//! A thousand inputs made to cost time or memory, and what each of them did cost.
//!
//! Memory is what is allocated at most at one time while the bomb is set off, beside the bomb itself.

use crate::corpus::{any_byte, one_of, random, released, with_tag};
use crate::mutate::Dice;
use letters::frames::Receiver;
use letters::locked::{Locked, Purpose};
use letters::{OpenError, digits, file, glance, letter, limits, receive};
use peak_alloc::PeakAlloc;
use std::fmt;
use std::time::{Duration, Instant};

const BOMBS: usize = 1_000;
const MOST_TIME: Duration = Duration::from_millis(200);
const MOST_MEMORY: usize = 16 * 1024 * 1024;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// What the bombs did.
#[derive(Default, Debug)]
pub struct Bombs {
    /// How many there were.
    pub dropped: usize,
    /// How many were not refused, or took too long or too much.
    pub over: usize,
    longest: Duration,
    largest: usize,
    worst: &'static str,
}

impl fmt::Display for Bombs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "bombs dropped={} over={} worst_ms={:.1} worst_by={} worst_mib={:.1}",
            self.dropped,
            self.over,
            self.longest.as_secs_f64() * 1_000.0,
            self.worst,
            self.largest as f64 / 1_048_576.0
        )
    }
}

/// A bomb that has been built: what it is called, and whether setting it off does what it should.
type Bomb = (&'static str, Box<dyn FnOnce() -> bool>);

/// Builds each, sets it off, and measures.
pub fn drop_all() -> Bombs {
    let mut dice = Dice::new(99);
    let mut bombs = Bombs::default();
    let endless = endless_texts();
    for turn in 0..BOMBS {
        let (name, set_off) = build(turn, &endless, &mut dice);
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        let start = Instant::now();
        let is_refused = set_off();
        let took = start.elapsed();
        let memory = MEMORY.peak_usage().saturating_sub(before);
        bombs.dropped += 1;
        if !is_refused || took > MOST_TIME || memory > MOST_MEMORY {
            bombs.over += 1;
            println!(
                "bomb {name}: refused={is_refused} ms={} bytes={memory}",
                took.as_millis()
            );
        }
        if took > bombs.longest {
            (bombs.longest, bombs.worst) = (took, name);
        }
        bombs.largest = bombs.largest.max(memory);
    }
    bombs
}

fn build(turn: usize, endless: &[(Vec<u8>, u8)], dice: &mut Dice) -> Bomb {
    match turn % 10 {
        0 => glance_bomb("a glance of endless text", endless_text(endless, dice)),
        1 => glance_bomb("a glance of a million records", many_records(dice)),
        2 => glance_bomb("a glance of endless sections", endless_sections(dice)),
        3 => glance_bomb("a letter of a mebibyte", random_of(limits::LETTER, dice)),
        4 => {
            let bytes = demanding(dice);
            (
                "a locked letter that demands a lot",
                Box::new(move || Locked::read(&bytes, Purpose::Letter).is_err()),
            )
        }
        5 => {
            let frames = flood(dice);
            (
                "a flood of frames",
                Box::new(move || {
                    let mut receiver = Receiver::new();
                    frames
                        .iter()
                        .all(|frame| !matches!(receiver.take(frame), letters::frames::Taken::Done(_)))
                }),
            )
        }
        6 | 7 => {
            let text = text(dice);
            (
                "a text full of beginnings",
                Box::new(move || !matches!(receive::read(&text), receive::Seen::Letter { .. })),
            )
        }
        8 => {
            let bytes = text(dice).into_bytes();
            (
                "a file full of beginnings",
                Box::new(move || file::read(&bytes).is_err()),
            )
        }
        _ => {
            let bytes = [&b"\x8bRTL\r\n\x1a\n"[..], &random_of(limits::LETTER, dice)].concat();
            (
                "a file of a mebibyte",
                Box::new(move || file::read(&bytes).and_then(|bytes| letter::kind(&bytes)).is_err()),
            )
        }
    }
}

fn glance_bomb(name: &'static str, bytes: Vec<u8>) -> Bomb {
    (name, Box::new(move || glance::open(&bytes).is_err()))
}

fn random_of(length: usize, dice: &mut Dice) -> Vec<u8> {
    (0..length).map(|_| any_byte(dice)).collect()
}

/// Beginnings of real letters, each with a byte that makes the coder follow its own prediction for ever when the stream of
/// text is nothing else. Most bytes soon make it say the end of every text, which does no harm.
fn endless_texts() -> Vec<(Vec<u8>, u8)> {
    let facts = released("glance-").into_iter().map(|letter| {
        let end = 9 + usize::from(letter.get(8).copied().unwrap_or_default() & 0x7f);
        letter.get(6..end).unwrap_or_default().to_vec()
    });
    let all = facts.flat_map(|facts| (0..=255).step_by(17).map(move |byte| (facts.clone(), byte)));
    let endless: Vec<_> = all
        .filter(|(facts, byte)| {
            glance::open(&endless_letter(facts, *byte, 2_900)) == Err(OpenError::TooLarge)
        })
        .collect();
    assert!(!endless.is_empty(), "no bomb of text could be built");
    endless
}

fn endless_text(endless: &[(Vec<u8>, u8)], dice: &mut Dice) -> Vec<u8> {
    let (facts, byte) = one_of(endless, dice);
    endless_letter(facts, *byte, 2_890 + dice.below(11))
}

fn endless_letter(facts: &[u8], byte: u8, length: usize) -> Vec<u8> {
    let mut body = facts.to_vec();
    section(&mut body, 2, &vec![byte; length]);
    with_tag(b"red thread:glanc", &body)
}

/// Counts as large as they can be written.
fn many_records(dice: &mut Dice) -> Vec<u8> {
    let mut body = vec![1 + dice.below(3) as u8];
    let mut facts = random(dice, 12);
    facts.extend(vec![255; 100 + dice.below(2_500)]);
    section(&mut body, 1, &facts);
    section(&mut body, 2, &random(dice, 100));
    with_tag(b"red thread:glanc", &body)
}

/// Sections of no content, as many as fit.
fn endless_sections(dice: &mut Dice) -> Vec<u8> {
    let mut body = vec![1 + dice.below(3) as u8];
    let kind = 3 + dice.below(100) as u8;
    while body.len() < limits::GLANCE - 10 {
        section(&mut body, kind, &[]);
    }
    with_tag(b"red thread:glanc", &body)
}

fn section(body: &mut Vec<u8>, kind: u8, content: &[u8]) {
    body.push(kind);
    let length = content.len();
    if length < 128 {
        body.push(length as u8);
    } else {
        body.extend([(length & 127) as u8 | 128, (length >> 7) as u8]);
    }
    body.extend_from_slice(content);
}

/// More memory or more passes than a phone should give.
fn demanding(dice: &mut Dice) -> Vec<u8> {
    let mebibytes = 129 + dice.below(127) as u8;
    let passes = dice.below(256) as u8;
    let mut body = vec![1, 1, mebibytes, passes];
    body.extend(vec![7; 32 + 16 + dice.below(2_000)]);
    with_tag(b"red thread:locke", &body)
}

/// A hundred frames of as many transfers, or of one that never ends well.
fn flood(dice: &mut Dice) -> Vec<String> {
    let is_one = dice.below(2) == 0;
    let length = u32::try_from(dice.below(limits::ANIMATED)).unwrap().to_le_bytes();
    let id = random_of(8, dice);
    (0..100_u8)
        .map(|index| {
            let mut body = vec![1];
            body.extend(if is_one { id.clone() } else { random_of(8, dice) });
            body.push(index);
            body.extend(length.iter().take(3));
            body.extend(random_of(940, dice));
            let digits = digits::fragment(&with_tag(b"red thread:frame", &body));
            format!("2{}", digits.get(1..).unwrap())
        })
        .collect()
}

/// A text of full length in which a letter seems to begin over and over.
fn text(dice: &mut Dice) -> String {
    let pieces = [
        "#1",
        "%231",
        "#1 ",
        "1234567890123456789 ",
        "#123456789012345678901234567890",
        "9",
        "1",
        " ",
        "> ",
        "#",
        "https:",
        "WIFI:S:;",
        "\\",
    ];
    let one = one_of(&pieces, dice).repeat(1 + dice.below(40));
    let other = one_of(&pieces, dice).repeat(1 + dice.below(40));
    let mut text = (one + &other).repeat(1 + limits::PASTE / 4);
    text.truncate(limits::PASTE);
    text
}
