//! Facts through the arithmetic coder: each value becomes a few decisions, and each decision is expected from the column it
//! stands in and from what the records before it said. It decides nothing about which columns there are.

use super::expectation::{CONTEXTS, Expectation};
use super::records::ORDER;
use crate::limits;
use crate::text::chance::hash;
use crate::text::coder::Coder;
use passport::{Date, Kind};
use std::collections::BTreeMap;

mod values;

/// Records of a kind that are asked after one by one before a plain number follows.
const ASKED: u32 = 24;
/// Days that are remembered, whatever they were the day of.
const DAYS: usize = 4;
/// The columns of the patient are counted from here, behind those of the head.
const PATIENT: u32 = 100;
/// Marks the place of a flag: what follows it stands in the same place.
const FLAGS: u32 = 1 << 31;
/// A value for which nothing was said before.
const NOTHING: u32 = u32::MAX;
/// A bit of which nothing is expected.
const EVEN: u32 = 1 << 15;

/// Where the decisions of each sort of value begin, so that no two mean different things in one place.
mod step {
    pub(super) const CODE: u32 = 0;
    pub(super) const FLAG: u32 = 1_000;
    pub(super) const BITS: u32 = 2_000;
    pub(super) const NUMBER: u32 = 3_000;
    pub(super) const EXACTNESS: u32 = 4_000;
    pub(super) const HOUR: u32 = 4_100;
    pub(super) const QUARTER: u32 = 4_200;
    pub(super) const MINUTE: u32 = 4_300;
    pub(super) const KNOWN_DAY: u32 = 5_000;
    pub(super) const IS_BEFORE: u32 = 5_100;
    pub(super) const AFTER: u32 = 6_000;
    pub(super) const BEFORE: u32 = 7_000;
    pub(super) const SPECIAL: u32 = 8_000;
    pub(super) const RECORD: u32 = 9_000;
}

/// A walk over facts with a coder and what is expected.
pub(super) struct Modelled<'a> {
    coder: &'a mut dyn Coder,
    expectation: Expectation,
    letter_day: Date,
    /// Decisions so far.
    decisions: u32,
    is_broken: bool,
    /// How many records there are to refer to.
    counts: BTreeMap<Kind, u32>,
    /// The first code of every record so far: what sort of record it is.
    sorts: BTreeMap<Kind, Vec<u32>>,
    kind: Option<Kind>,
    /// What kind it is as a number: 0 for the head and the patient.
    kind_number: u32,
    column: u32,
    item: u32,
    /// The first value of this record, and the one before the present.
    first: u32,
    before: u32,
    /// The value that last stood in each place.
    last: BTreeMap<u32, u32>,
    last_days: BTreeMap<u32, i32>,
    /// Days met so far, the latest first, counted from the letter's.
    days: Vec<i32>,
}

impl<'a> Modelled<'a> {
    /// A walk that begins with the head of a letter.
    pub(super) fn new(coder: &'a mut dyn Coder, expectation: Expectation) -> Self {
        Self {
            coder,
            expectation,
            letter_day: Date::MIN,
            decisions: 0,
            is_broken: false,
            counts: BTreeMap::new(),
            sorts: BTreeMap::new(),
            kind: None,
            kind_number: 0,
            column: 0,
            item: 0,
            first: NOTHING,
            before: NOTHING,
            last: BTreeMap::new(),
            last_days: BTreeMap::new(),
            days: Vec::new(),
        }
    }

    /// What has been learned, for the next letter.
    pub(super) fn into_expectation(self) -> Expectation {
        self.expectation
    }

    /// Days are counted from this one from here on.
    pub(super) fn set_letter_day(&mut self, day: Date) {
        self.letter_day = day;
    }

    /// So many records of this kind can be referred to.
    pub(super) fn set_count(&mut self, kind: Kind, count: u32) {
        self.counts.insert(kind, count);
    }

    /// A record of this kind begins, or the patient.
    pub(super) fn record(&mut self, kind: Option<Kind>) {
        self.kind = kind;
        let number = ORDER.iter().zip(1..).find(|(ordered, _)| kind == Some(**ordered));
        self.kind_number = number.map_or(0, |(_, number)| number);
        self.column = if kind.is_some() { 0 } else { PATIENT };
        self.first = NOTHING;
        self.before = NOTHING;
    }

    /// The record is complete: others may refer to it.
    pub(super) fn end_record(&mut self) {
        if let Some(kind) = self.kind {
            self.sorts.entry(kind).or_default().push(self.first);
        }
    }

    /// Where the present value stands.
    fn place(&self) -> u32 {
        self.kind_number << 16 | self.column << 8 | self.item.min(3)
    }

    /// What last stood in a place.
    fn last(&self, place: u32) -> u32 {
        self.last.get(&place).copied().unwrap_or(NOTHING)
    }

    /// One decision of the present value.
    fn decide(&mut self, step: u32, bit: bool) -> bool {
        self.decide_after(self.last(self.place()), step, bit)
    }

    /// One decision of the present value, where `last` stood in the record before.
    fn decide_after(&mut self, last: u32, step: u32, bit: bool) -> bool {
        let here = hash(self.place(), step);
        let contexts = [
            here,
            hash(here, hash(last, 1)),
            hash(here, hash(self.first, 2)),
            hash(here, hash(self.before, 3)),
        ];
        self.code(contexts, bit)
    }

    fn code(&mut self, contexts: [u32; CONTEXTS], bit: bool) -> bool {
        self.decisions += 1;
        if self.decisions > limits::DECISIONS {
            self.is_broken = true;
            return bit;
        }
        self.expectation.code(self.coder, contexts, bit)
    }

    /// The present value is complete.
    fn remember(&mut self, value: u32) {
        self.last.insert(self.place(), value);
        self.before = value;
    }

    /// Bits of which nothing is expected, highest first.
    fn plain(&mut self, width: u32, value: u32) -> u32 {
        let mut read = 0;
        for shift in (0..width).rev() {
            read = read << 1 | u32::from(self.coder.code(EVEN, value >> shift & 1 == 1));
        }
        read
    }

    /// Bits that are expected one after the other, highest first. `step` and the steps up to 2 to the `width` are its own.
    fn branch(&mut self, step: u32, width: u32, value: u32) -> u32 {
        let mut path = 1;
        for shift in (0..width).rev() {
            path = path << 1 | u32::from(self.decide(step + path, value >> shift & 1 == 1));
        }
        path - (1 << width)
    }

    /// A number: a one for each doubling above 2 to the `k`, a zero, then the bits, of which the first three are expected.
    fn doubling(&mut self, step: u32, k: u32, value: u32) -> u32 {
        let mut width = k;
        let mut base = 0_u64;
        while width < 32 {
            let more = u64::from(value) >= base + (1 << width);
            if !self.decide(step + width, more) {
                break;
            }
            base += 1 << width;
            width += 1;
        }
        let rest = u64::from(value).saturating_sub(base) as u32;
        let expected = width.min(3);
        let high = self.branch(step + 40 + 8 * width, expected, rest >> (width - expected));
        let low = self.plain(
            width - expected,
            rest & ((1_u64 << (width - expected)) - 1) as u32,
        );
        match u32::try_from(base + (u64::from(high) << (width - expected) | u64::from(low))) {
            Ok(read) => read,
            Err(_) => {
                self.is_broken = true;
                0
            }
        }
    }

    fn a_new_day(&mut self, away: i32) -> i32 {
        let is_before = self.decide(step::IS_BEFORE, away < 0);
        let distance = if away < 0 { !away } else { away }.unsigned_abs();
        let first = if is_before { step::BEFORE } else { step::AFTER };
        let distance = i32::try_from(self.doubling(first, 3, distance));
        let distance = distance.unwrap_or(i32::MAX);
        if is_before { !distance } else { distance }
    }

    /// The sort of a record that may be referred to; nothing while it is not known yet.
    fn sort_of(&self, kind: Kind, number: u32) -> u32 {
        let known = self.sorts.get(&kind).and_then(|sorts| sorts.get(number as usize));
        known.copied().unwrap_or(NOTHING)
    }

    /// Whether it is this record of a kind that is meant.
    fn is_it(&mut self, kind: Kind, number: u32, last: u32, bit: bool) -> bool {
        let sort = self.sort_of(kind, number);
        let here = hash(self.place(), step::RECORD);
        let near = if last == NOTHING {
            9
        } else {
            (number + 4).saturating_sub(last).min(8)
        };
        let contexts = [
            hash(here, hash(sort, 4)),
            hash(here, hash(near, 5)),
            hash(here, hash(hash(sort, self.first), 6)),
            hash(here, hash(hash(sort, near.abs_diff(4).min(1)), 7)),
        ];
        self.code(contexts, bit)
    }
}
