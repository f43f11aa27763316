//! Portable passports: JSON that anyone may have written. They have no tag: all of them are looked at.

use crate::corpus::Known;
use crate::draw::{as_text, one_in, one_of};
use crate::mutate::{Dice, mutate};
use crate::run::Soak;
use crate::tally::Outcome;
use letters::limits;
use letters::portable::{self, Head, Portable};
use passport::Passport;
use std::ops::Range;

/// What stands where another value belongs.
const ODD: [&str; 28] = [
    "null",
    "true",
    "-1",
    "0",
    "1.5",
    "1e400",
    "18446744073709551616",
    "\"\"",
    "\"0\"",
    "\"ffffffffffffffff\"",
    "\"10000000000000000\"",
    "\"2026-02-30\"",
    "\"-9999-01-01\"",
    "\"+12026-01-01T24:60\"",
    "\"2026-W54\"",
    "\"\\ud800\"",
    "\"\\u0000\\u202e\"",
    "\"\\",
    "[]",
    "{}",
    "[[]]",
    "[{}]",
    "[null,null,null]",
    "{\"id\":\"1\"}",
    "{\"newer\":{\"is\":1,\"id\":2}}",
    "[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]",
    "{\"\":{\"\":0,\"\":0}}",
    "\"unknown\"",
];

/// One small passport as JSON, and where its names, values and signs begin and end.
struct Text {
    json: String,
    pieces: Vec<Range<usize>>,
}

/// Small passports, and every name and value in them.
pub struct Texts {
    texts: Vec<Text>,
    values: Vec<String>,
}

impl Texts {
    /// Of each released letter, passports with two of its records: a reader that takes them takes more of them.
    pub fn of(glances: &[Known]) -> Self {
        let texts: Vec<Text> = glances.iter().flat_map(small).collect();
        let pieces = texts.iter().flat_map(|text| {
            text.pieces
                .iter()
                .filter_map(|piece| text.json.get(piece.clone()))
        });
        let mut values: Vec<String> = pieces
            .filter(|piece| !is_sign(piece))
            .map(str::to_owned)
            .collect();
        values.sort();
        values.dedup();
        Self { texts, values }
    }
}

fn small(known: &Known) -> Vec<Text> {
    let head = Head::of(&known.summary);
    let records = known.summary.view.records();
    let few = records.chunks(2).map(|few| {
        let mut passport = Passport {
            patient: known.summary.view.patient.clone(),
            ..Passport::default()
        };
        few.iter().cloned().for_each(|record| drop(passport.put(record)));
        let json = portable::write(&passport, &head).unwrap();
        Text {
            pieces: pieces(&json),
            json,
        }
    });
    few.collect()
}

fn is_sign(piece: &str) -> bool {
    matches!(piece, "{" | "}" | "[" | "]" | ":" | ",")
}

/// Where the names, values and signs stand.
fn pieces(json: &str) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(rest) = json.get(at..).filter(|rest| !rest.is_empty()) {
        let length = match rest.as_bytes() {
            [b'"', behind @ ..] => 2 + end_of_text(behind),
            [b' ' | b'\n', ..] => {
                at += 1;
                continue;
            }
            [b'{' | b'}' | b'[' | b']' | b':' | b',', ..] => 1,
            _ => rest.find([',', '}', ']', '\n', ' ']).unwrap_or(rest.len()),
        };
        pieces.push(at..at + length);
        at += length;
    }
    pieces
}

fn end_of_text(bytes: &[u8]) -> usize {
    let mut is_escaped = false;
    let ends = |byte: &u8| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    };
    bytes.iter().position(ends).unwrap()
}

/// Reads portable passports.
pub struct Reading<'a> {
    texts: &'a Texts,
    json: Vec<u8>,
}

impl<'a> Reading<'a> {
    pub fn new(texts: &'a Texts) -> Self {
        Self {
            texts,
            json: Vec::new(),
        }
    }

    /// A passport with one to three pieces changed, left out or doubled, and now and then with bytes wrong too.
    fn write(&mut self, dice: &mut Dice) {
        let Text { json, pieces } = one_of(&self.texts.texts, dice);
        let mut places = [0; 3].map(|_| dice.below(pieces.len()));
        let count = 1 + dice.below(3);
        let places = places.get_mut(..count).unwrap();
        places.sort_unstable();
        self.json.clear();
        let mut copied = 0;
        for place in places.iter().copied() {
            let piece = pieces.get(place).cloned().unwrap_or_default();
            let before = json.get(copied..piece.start).unwrap_or_default();
            self.json.extend_from_slice(before.as_bytes());
            copied = self.change(json, pieces, place, dice).max(copied);
        }
        let rest = json.get(copied..).unwrap_or_default();
        self.json.extend_from_slice(rest.as_bytes());
        if one_in(16, dice) {
            let other = &one_of(&self.texts.texts, dice).json;
            mutate(&mut self.json, other.as_bytes(), dice, any_symbol);
        }
    }

    /// Writes something in place of a piece, or of several. From where in the text it goes on.
    fn change(&mut self, json: &str, pieces: &[Range<usize>], place: usize, dice: &mut Dice) -> usize {
        let piece = pieces.get(place).cloned().unwrap_or_default();
        let last = place + dice.below(24);
        let end = pieces.get(last).map_or(piece.end, |last| last.end);
        let said = json.get(piece.clone()).unwrap_or_default();
        match dice.below(8) {
            // All of it is left out, or is there twice.
            0 => return end,
            1 => {
                let all = json.get(piece.start..end).unwrap_or_default();
                self.json.extend_from_slice(all.as_bytes());
                return piece.start;
            }
            2 => self.json.extend_from_slice(one_of(&ODD, dice).as_bytes()),
            _ if is_sign(said) && !one_in(16, dice) => self.json.extend_from_slice(said.as_bytes()),
            3 if !is_sign(said) => self.json.extend_from_slice(one_of(&ODD, dice).as_bytes()),
            _ => self
                .json
                .extend_from_slice(one_of(&self.texts.values, dice).as_bytes()),
        }
        piece.end
    }
}

fn any_symbol(dice: &mut Dice) -> u8 {
    *one_of(&b"0123456789{}[]:,\"\\ untrefals-+.eE\x00\x7f\xc3"[..], dice)
}

impl Soak for Reading<'_> {
    fn feed(&mut self, dice: &mut Dice) -> Outcome {
        self.write(dice);
        let read = portable::read(&as_text(&self.json));
        let read = read.ok().map(|read| read.value);
        let is_looked_at = one_in(32, dice);
        Outcome::of(false, read, |read| {
            read.passport.records().len() > limits::RECORDS || (is_looked_at && !comes_back(read))
        })
    }

    fn input(&self) -> &[u8] {
        &self.json
    }
}

/// Whether what was read is written and read again as it is.
fn comes_back(read: &Portable) -> bool {
    let json = portable::write(&read.passport, &read.head);
    let again = json.and_then(|json| portable::read(&json));
    again.is_ok_and(|again| again.value == *read)
}
