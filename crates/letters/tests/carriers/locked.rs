//! Locked letters: whole ones, and some with one fault each.

use super::reasons::KEY;
use super::{flipped, glance, listed, small, swapped, with_tag, without};
use letters::digits::fragment;
use letters::locked::{Cost, Key, Purpose, seal};

const SALT: [u8; 16] = *b"sixteen of salt!";

/// Every file by its name.
pub fn everything() -> Vec<(&'static str, String)> {
    let vector = |letter: &[u8], purpose, cost| {
        let bytes = seal(letter, &key(), purpose, cost, SALT).unwrap();
        format!("#{}\n{KEY}\n#{}\n", fragment(&bytes), fragment(letter))
    };
    vec![
        (
            "locked-1-letter.txt",
            vector(&small(), Purpose::Letter, Cost::LEAST),
        ),
        (
            "locked-1-backup.txt",
            vector(&glance(), Purpose::Backup, Cost::LEAST),
        ),
        (
            "locked-1-usual.txt",
            vector(&small(), Purpose::Letter, Cost::DEFAULT),
        ),
        ("faults-locked.txt", listed(&faults())),
    ]
}

fn key() -> Key {
    Key::parse(KEY).unwrap()
}

fn sealed(key: &Key, purpose: Purpose) -> Vec<u8> {
    seal(&small(), key, purpose, Cost::LEAST, SALT).unwrap()
}

fn retagged(bytes: &[u8], change: impl Fn(&mut Vec<u8>)) -> String {
    let mut body = bytes[6..].to_vec();
    change(&mut body);
    fragment(&with_tag(b"red thread:locke", &body))
}

fn faults() -> Vec<(&'static str, String)> {
    let whole = sealed(&key(), Purpose::Letter);
    let mut faults = vec![("//", format!("Each as a letter, with the key {KEY}."))];
    faults.extend(damaged(&whole));
    faults.extend(forged(&whole));
    faults
}

/// What happens on the way.
fn damaged(whole: &[u8]) -> Vec<(&'static str, String)> {
    let digits = fragment(whole);
    let last = whole.len() - 1;
    let mut faults = vec![(
        "//",
        "An encoding of a later version, and a letter among the digits.".into(),
    )];
    faults.push(("not-a-letter", format!("3{}", &digits[1..])));
    faults.push(("not-a-letter", format!("{}O", &digits[..digits.len() - 1])));
    faults.push((
        "//",
        "One bit: tag, version, purpose, memory, passes, salt, commitment, letter, seal.".into(),
    ));
    for at in [0, 5, 6, 7, 8, 9, 10, 25, 26, 41, 42, last - 16, last] {
        faults.push(("damaged", fragment(&flipped(whole, at))));
    }
    faults.push((
        "//",
        "A digit lost, or two swapped; a byte lost at the end, in the middle, or one too many.".into(),
    ));
    faults.push(("damaged", without(&digits, digits.len() - 1)));
    faults.push(("damaged", without(&digits, 40)));
    faults.push(("damaged", swapped(&digits, 60)));
    faults.push(("damaged", fragment(&whole[..last])));
    faults.push(("damaged", fragment(&[&whole[..50], &whole[51..]].concat())));
    faults.push(("damaged", fragment(&[whole, &[0]].concat())));
    faults.push(("//", "The tag of a glance.".into()));
    faults.push(("damaged", fragment(&with_tag(b"red thread:glanc", &whole[6..]))));
    faults
}

/// What a faulty or hostile maker writes: the tag holds.
fn forged(whole: &[u8]) -> Vec<(&'static str, String)> {
    let forge = |change: &dyn Fn(&mut Vec<u8>)| retagged(whole, change);
    let set = |at: usize, value: u8| forge(&move |body: &mut Vec<u8>| body[at] = value);
    let flip = |at: usize| forge(&move |body: &mut Vec<u8>| body[at] ^= 1);
    let last = whole.len() - 7;
    let mut faults = vec![("//", "Whole, of versions 0, 2 and 255.".into())];
    faults.push(("unreadable", set(0, 0)));
    faults.push(("newer-2", set(0, 2)));
    faults.push(("newer-255", set(0, 255)));
    faults.push(("//", "A backup, and purposes that there are not.".into()));
    faults.push(("other-purpose", fragment(&sealed(&key(), Purpose::Backup))));
    for purpose in [0, 3, 255] {
        faults.push(("other-purpose", set(1, purpose)));
    }
    faults.push((
        "//",
        "Too little or too much memory; too few or too many passes.".into(),
    ));
    for (at, value) in [
        (2, 0),
        (2, 18),
        (2, 129),
        (2, 255),
        (3, 0),
        (3, 1),
        (3, 7),
        (3, 255),
    ] {
        faults.push(("too-costly", set(at, value)));
    }
    faults.push((
        "//",
        "Another key; another salt, commitment, memory or passes than it was locked with.".into(),
    ));
    faults.push((
        "wrong-key",
        fragment(&sealed(&Key::from_bits(1), Purpose::Letter)),
    ));
    for at in [4, 19, 20, 35] {
        faults.push(("wrong-key", flip(at)));
    }
    faults.push(("wrong-key", set(2, 20)));
    faults.push(("wrong-key", set(3, 3)));
    faults.push((
        "//",
        "Other content or another seal; a byte lost or added; a backup that says it is a letter.".into(),
    ));
    for at in [36, last - 16, last - 15, last] {
        faults.push(("unreadable", flip(at)));
    }
    faults.push(("unreadable", forge(&|body| body.truncate(body.len() - 1))));
    faults.push(("unreadable", forge(&|body| body.push(0))));
    faults.push((
        "unreadable",
        retagged(&sealed(&key(), Purpose::Backup), |body| body[1] = 1),
    ));
    faults.push(("//", "Ends within its head, or within its seal.".into()));
    for left in [1, 2, 4, 19, 20, 36, 51] {
        faults.push((
            "unreadable",
            forge(&move |body: &mut Vec<u8>| body.truncate(left)),
        ));
    }
    faults
}
