//! The decoders, each with the inputs that suit it and what it must never do.

use crate::corpus::{any_byte, input, one_of, random, released};
use crate::mutate::{Dice, mutated};
use crate::tally::Tally;
use letters::frames::{Receiver, Sender, Taken};
use letters::locked::{Cost, Key, Locked, Purpose, seal};
use letters::receive::{self, Seen};
use letters::{digits, file, glance, letter, limits, whole};
use passport::Summary;

/// Feeds a decoder with so many inputs, drawn by this seed.
pub type Soak = fn(u64, u64) -> Tally;

/// Every decoder by its name.
pub const ALL: [(&str, Soak); 7] = [
    ("glance", glances),
    ("whole", wholes),
    ("frame", frames),
    ("locked", locked),
    ("link", links),
    ("file", files),
    ("opening", openings),
];

/// Letters in codes, of every version. Only a few inputs get a new tag: reading text is slow work, and it is done for most
/// of these.
fn glances(count: u64, seed: u64) -> Tally {
    let open = |bytes: &[u8]| glance::open(bytes).ok().map(|read| read.value);
    summaries(released("glance-"), b"red thread:glanc", open, (count, seed + 1))
}

/// Whole letters: the same content as a code's, behind its own tag and limits.
fn wholes(count: u64, seed: u64) -> Tally {
    let open = |bytes: &[u8]| whole::open(bytes).ok().map(|read| read.value);
    let letters = released("glance-3");
    let letters = letters
        .iter()
        .map(|letter| whole::pack(&glance::open(letter).unwrap().value).unwrap());
    summaries(letters.collect(), b"red thread:whole", open, (count, seed + 7))
}

fn summaries(
    letters: Vec<Vec<u8>>,
    key: &[u8; 16],
    open: impl Fn(&[u8]) -> Option<Summary>,
    (count, seed): (u64, u64),
) -> Tally {
    let opened: Vec<_> = letters.iter().map(|letter| open(letter).unwrap()).collect();
    let mut dice = Dice::new(seed);
    let mut tally = Tally::default();
    for _ in 0..count {
        let at = dice.below(letters.len());
        let (one, whole) = letters.get(at).zip(opened.get(at)).unwrap();
        let other = one_of(&letters, &mut dice);
        let input = input(one, other, key, 2_000, &mut dice);
        let read = open(&input.bytes);
        tally.count(input.is_hostile, read, |summary| match input.is_hostile {
            true => summary.size() > limits::RECORDS,
            false => summary != whole,
        });
    }
    tally
}

/// Moving codes, all into one receiver that is renewed now and then.
fn frames(count: u64, seed: u64) -> Tally {
    let letters = [released("glance-"), vec![vec![7; 5_000], vec![1; 60_000]]].concat();
    let senders: Vec<Sender> = letters
        .iter()
        .map(|letter| Sender::new(letter).unwrap())
        .collect();
    let mut dice = Dice::new(seed + 2);
    let mut tally = Tally::default();
    let mut receiver = Receiver::new();
    for turn in 0..count {
        if turn % 1_000 == 0 {
            receiver = Receiver::new();
        }
        let text = one_of(&senders, &mut dice);
        let text = text.frame(dice.below(40));
        let (text, is_hostile) = spoiled_frame(&text, &mut dice);
        let taken = receiver.take(&text);
        let letter = match taken {
            Taken::NotAFrame | Taken::Damaged | Taken::Newer { .. } => None,
            Taken::Repeated | Taken::Progress { .. } => Some(None),
            Taken::Done(letter) => Some(Some(letter)),
        };
        tally.count(is_hostile, letter, |letter| {
            letter.as_ref().is_some_and(|letter| !letters.contains(letter))
        });
    }
    tally
}

/// A frame's text: as it is, with digits wrong, or with bytes wrong and a new tag.
fn spoiled_frame(text: &str, dice: &mut Dice) -> (String, bool) {
    let rest = text.get(1..).unwrap_or_default();
    match dice.below(8) {
        0 => (text.to_owned(), false),
        1..=3 => {
            let digits = mutated(text.as_bytes(), b"20462646", dice, |dice| {
                b'0' + dice.below(10) as u8
            });
            (String::from_utf8_lossy(&digits).into_owned(), false)
        }
        _ => {
            let bytes = digits::read_fragment(&format!("1{rest}")).unwrap();
            let input = input(&bytes, &bytes, b"red thread:frame", 1, dice);
            let digits = digits::fragment(&input.bytes);
            (format!("2{}", digits.get(1..).unwrap_or_default()), true)
        }
    }
}

fn sealed() -> Vec<Vec<u8>> {
    let key = Key::from_bits(7);
    let seal = |letter: &Vec<u8>| seal(letter, &key, Purpose::Letter, Cost::LEAST, [5; 16]).unwrap();
    released("glance-1").iter().map(seal).collect()
}

/// Locked letters, as far as they are read without a key.
fn locked(count: u64, seed: u64) -> Tally {
    let letters = sealed();
    let mut dice = Dice::new(seed + 3);
    let mut tally = Tally::default();
    for _ in 0..count {
        let one = one_of(&letters, &mut dice);
        let whole = Locked::read(one, Purpose::Letter).unwrap();
        let other = one_of(&letters, &mut dice);
        let input = input(one, other, b"red thread:locke", 2, &mut dice);
        let read = Locked::read(&input.bytes, Purpose::Letter).ok();
        tally.count(input.is_hostile, read, |locked| {
            !input.is_hostile && *locked != whole
        });
    }
    tally
}

/// Locked letters opened with their key: a few, because each takes long by design.
fn openings(count: u64, seed: u64) -> Tally {
    let letters = sealed();
    let inside = released("glance-1");
    let mut dice = Dice::new(seed + 4);
    let mut tally = Tally::default();
    for _ in 0..(count / 100_000).clamp(2, 500) {
        let one = one_of(&letters, &mut dice);
        let other = one_of(&letters, &mut dice);
        let input = input(one, other, b"red thread:locke", 1, &mut dice);
        let opened = Locked::read(&input.bytes, Purpose::Letter)
            .and_then(|locked| locked.open(&Key::from_bits(7)))
            .ok();
        // Here not even a tag made anew may change the content.
        tally.count(true, opened, |letter| !inside.contains(letter));
    }
    tally
}

/// Links, fragments and messages.
fn links(count: u64, seed: u64) -> Tally {
    let letters = released("glance-");
    let fragments: Vec<String> = letters.iter().map(|letter| digits::fragment(letter)).collect();
    let mut dice = Dice::new(seed + 5);
    let mut tally = Tally::default();
    for _ in 0..count {
        let fragment = one_of(&fragments, &mut dice);
        let other = one_of(&fragments, &mut dice);
        let text = message(fragment, &mut dice) + "\n";
        let text = mutated(text.as_bytes(), other.as_bytes(), &mut dice, any_symbol);
        let read = match receive::read(&String::from_utf8_lossy(&text)) {
            Seen::Letter { bytes, .. } => Some(bytes),
            Seen::Frame | Seen::Refused(_) | Seen::Foreign(_) => None,
        };
        tally.count(false, read, |bytes| !letters.contains(bytes));
    }
    tally
}

/// A letter's digits as people and programs send them, or something else altogether.
fn message(digits: &str, dice: &mut Dice) -> String {
    match dice.below(8) {
        0 => digits.to_owned(),
        1 => String::from_utf8_lossy(&random(dice, 200)).into_owned(),
        2 => (0..dice.below(200))
            .map(|_| char::from(any_symbol(dice)))
            .collect(),
        3 => format!(
            "WIFI:S:{};P:1;;BEGIN:VCARD\nFN:x",
            digits.get(..9).unwrap_or_default()
        ),
        4 => {
            let lines = digits.as_bytes().chunks(60 + dice.below(20));
            let lines: Vec<_> = lines.map(String::from_utf8_lossy).collect();
            format!("> https://thread.example/#{}\n> 12", lines.join("=\r\n> "))
        }
        _ => format!("Hei, her: https://thread.example/#{digits} Ring 22334455."),
    }
}

fn any_symbol(dice: &mut Dice) -> u8 {
    *one_of(&b"0123456789 #%>=\n\r:;@/\\.mailto:http-"[..], dice)
}

/// Files.
fn files(count: u64, seed: u64) -> Tally {
    let letters = released("glance-");
    let fragments: Vec<String> = letters.iter().map(|letter| digits::fragment(letter)).collect();
    let mut dice = Dice::new(seed + 6);
    let mut tally = Tally::default();
    for _ in 0..count {
        let at = dice.below(letters.len());
        let (letter, fragment) = letters.get(at).zip(fragments.get(at)).unwrap();
        let whole = match dice.below(4) {
            0 => (message(fragment, &mut dice) + "\n").into_bytes(),
            _ => file::write(letter),
        };
        let other = one_of(&letters, &mut dice);
        let bytes = mutated(&whole, other, &mut dice, any_byte);
        let read = file::read(&bytes)
            .ok()
            .filter(|bytes| letter::kind(bytes).is_ok());
        tally.count(false, read, |bytes| !letters.contains(bytes));
    }
    tally
}
