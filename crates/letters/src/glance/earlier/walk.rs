//! Facts of versions 1 and 2 as bits of fixed width. It only reads; what it is given to write it passes over.

use super::super::walk::Walk;
use super::bits::BitReader;
use passport::{Date, Kind, Time};
use std::collections::BTreeMap;
use time::Duration;

/// Small numbers take seven bits: a month to either side of the letter's date.
const DAYS: u32 = 6;

/// A walk that reads bits.
pub(super) struct BitWalk<'a> {
    from: BitReader<'a>,
    is_broken: bool,
    letter_day: Date,
    /// How many records there are to refer to.
    counts: BTreeMap<Kind, u32>,
    /// Which have the columns of the second edition; the patient is none of the kinds.
    newer: Vec<Option<Kind>>,
}

impl<'a> BitWalk<'a> {
    pub(super) fn new(bytes: &'a [u8], first_day: Date) -> Self {
        Self {
            from: BitReader::new(bytes),
            is_broken: false,
            letter_day: first_day,
            counts: BTreeMap::new(),
            newer: Vec::new(),
        }
    }

    /// Days are counted from this one from here on.
    pub(super) fn set_letter_day(&mut self, day: Date) {
        self.letter_day = day;
    }

    /// So many records of this kind can be referred to.
    pub(super) fn set_count(&mut self, kind: Kind, count: u32) {
        self.counts.insert(kind, count);
    }

    /// Records of this kind, or the patient, have the columns of the second edition.
    pub(super) fn set_newer(&mut self, kind: Option<Kind>) {
        self.newer.push(kind);
    }

    /// The day of the letter itself: up to a year and a half away takes eleven bits.
    pub(super) fn far_day(&mut self) -> Date {
        self.day_in(10)
    }

    fn day_in(&mut self, k: u32) -> Date {
        let number = i64::from(self.number(k, 0));
        let away = if number % 2 == 1 {
            -(number / 2) - 1
        } else {
            number / 2
        };
        let day = self.letter_day.checked_add(Duration::days(away));
        day.unwrap_or_else(|| {
            self.break_off();
            self.letter_day
        })
    }

    fn or_broken(&mut self, value: Option<u32>) -> u32 {
        value.unwrap_or_else(|| {
            self.break_off();
            0
        })
    }
}

impl Walk for BitWalk<'_> {
    fn column(&mut self) {}

    fn has_newer(&self, kind: Option<Kind>) -> bool {
        self.newer.contains(&kind)
    }

    fn is_broken(&self) -> bool {
        self.is_broken
    }

    fn break_off(&mut self) {
        self.is_broken = true;
    }

    fn yes_or_no(&mut self, _: bool) -> bool {
        self.bits(1, 0) == 1
    }

    fn bits(&mut self, width: u32, _: u32) -> u32 {
        let bits = self.from.bits(width);
        self.or_broken(bits)
    }

    /// All ones mean that a code which needs more bits follows in sixteen.
    fn short_code(&mut self, width: u32, _: u16) -> u16 {
        let short = self.bits(width, 0);
        let code = if short == (1 << width) - 1 {
            self.bits(16, 0)
        } else {
            short
        };
        u16::try_from(code).unwrap_or_default()
    }

    fn number(&mut self, k: u32, _: u32) -> u32 {
        let number = self.from.number(k);
        self.or_broken(number)
    }

    fn a_day(&mut self, _: Date) -> Date {
        self.day_in(DAYS)
    }

    /// Two bits for how exact it is, then quarters of an hour, minutes, seconds, or seconds and nanoseconds.
    fn time(&mut self, _: Time) -> Time {
        let exactness = self.bits(2, 0);
        let (width, unit) = match exactness {
            0 => (7, 900),
            1 => (11, 60),
            _ => (17, 1),
        };
        let seconds = self.bits(width, 0) * unit;
        let nanos = if exactness == 3 { self.bits(30, 0) } else { 0 };
        let part = |seconds: u32| u8::try_from(seconds).unwrap_or(u8::MAX);
        let time = Time::from_hms_nano(
            part(seconds / 3600),
            part(seconds / 60 % 60),
            part(seconds % 60),
            nanos,
        );
        time.unwrap_or_else(|_| {
            self.break_off();
            Time::MIDNIGHT
        })
    }

    /// As few bits as hold every such number.
    fn one_of(&mut self, kind: Kind, others: u32, _: u32) -> u32 {
        let size = others + self.counts.get(&kind).copied().unwrap_or(0);
        let value = self.bits(32 - size.saturating_sub(1).leading_zeros(), 0);
        if value >= size {
            self.break_off();
        }
        value
    }
}
