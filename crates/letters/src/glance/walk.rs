//! The facts of a record as bits, one list for writing and reading, so that the two cannot drift apart. No text here.

use super::bits::{BitReader, BitWriter};
use passport::{Coded, Holder, Id, IsoWeek, Rating, Repeat, When};
use time::{Date, Duration, Time};

/// The most people, or answers, that one record names. More are not written.
const NAMED: usize = 255;

/// Small numbers take seven bits: a month to either side of the letter's date.
const DAYS: u32 = 6;

/// How many there are to refer to, and which kinds of record have more columns than in the first edition.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes {
    pub(super) members: u32,
    pub(super) appointments: u32,
    pub(super) tasks: u32,
    pub(super) more: More,
}

/// Whether any record of a kind says what the first edition has no place for. Where none does, all go without the columns.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct More {
    pub(super) members: bool,
    pub(super) tasks: bool,
    pub(super) appointments: bool,
    pub(super) agreements: bool,
    pub(super) medicines: bool,
}

/// A walk over facts: a writer takes them, a reader fills them in.
pub(super) enum Walk<'a> {
    Write(BitWriter),
    Read { from: BitReader<'a>, is_broken: bool },
}

impl<'a> Walk<'a> {
    pub(super) fn reading(bytes: &'a [u8]) -> Self {
        Self::Read {
            from: BitReader::new(bytes),
            is_broken: false,
        }
    }

    /// The bytes that were written. A walk that reads has written none.
    pub(super) fn finish(self) -> Vec<u8> {
        match self {
            Self::Write(to) => to.finish(),
            Self::Read { .. } => Vec::new(),
        }
    }

    /// Whether something was read that cannot be.
    pub(super) fn is_broken(&self) -> bool {
        matches!(self, Self::Read { is_broken: true, .. })
    }

    /// Everything read from here on means nothing.
    pub(super) fn break_off(&mut self) {
        if let Self::Read { is_broken, .. } = self {
            *is_broken = true;
        }
    }

    /// So many bits.
    pub(super) fn bits(&mut self, width: u32, value: &mut u32) {
        match self {
            Self::Write(to) => to.bits(width, *value),
            Self::Read { from, .. } => match from.bits(width) {
                Some(read) => *value = read,
                None => self.break_off(),
            },
        }
    }

    /// A number; small ones take `k + 1` bits.
    pub(super) fn number(&mut self, k: u32, value: &mut u32) {
        match self {
            Self::Write(to) => to.number(k, *value),
            Self::Read { from, .. } => match from.number(k) {
                Some(read) => *value = read,
                None => self.break_off(),
            },
        }
    }

    /// Yes or no.
    pub(super) fn flag(&mut self, value: &mut bool) {
        let mut bit = u32::from(*value);
        self.bits(1, &mut bit);
        *value = bit == 1;
    }

    /// A code; all ones mean that a code which needs more bits follows in sixteen.
    pub(super) fn code<C: Coded>(&mut self, width: u32, value: &mut C) {
        let escape = (1 << width) - 1;
        let code = u32::from(value.code());
        let mut short = code.min(escape);
        self.bits(width, &mut short);
        let mut read = short;
        if short == escape {
            read = code;
            self.bits(16, &mut read);
        }
        match u16::try_from(read) {
            Ok(read) => *value = C::from_code(read),
            Err(_) => self.break_off(),
        }
    }

    /// Something that may be absent: a bit, then the thing. `blank` stands in until it is read.
    pub(super) fn option<T: Clone>(
        &mut self,
        value: &mut Option<T>,
        blank: T,
        walk: impl FnOnce(&mut Self, &mut T),
    ) {
        let mut is_there = value.is_some();
        self.flag(&mut is_there);
        if is_there && !self.is_broken() {
            walk(self, value.get_or_insert(blank));
        } else {
            *value = None;
        }
    }

    /// A code that may be absent.
    pub(super) fn choice<C: Coded>(&mut self, width: u32, value: &mut Option<C>) {
        self.option(value, C::from_code(0), |walk, code| walk.code(width, code));
    }

    /// A day, counted from the day of the letter; days before it are odd numbers.
    pub(super) fn day(&mut self, from: Date, value: &mut Date) {
        self.day_in(DAYS, from, value);
    }

    /// The day of the letter itself: up to a year and a half away takes eleven bits.
    pub(super) fn far_day(&mut self, from: Date, value: &mut Date) {
        self.day_in(10, from, value);
    }

    fn day_in(&mut self, k: u32, from: Date, value: &mut Date) {
        let away = (*value - from).whole_days();
        let zigzag = if away < 0 { -2 * away - 1 } else { 2 * away };
        let mut number = u32::try_from(zigzag).unwrap_or_default();
        self.number(k, &mut number);
        let number = i64::from(number);
        let away = if number % 2 == 1 {
            -(number / 2) - 1
        } else {
            number / 2
        };
        match from.checked_add(Duration::days(away)) {
            Some(day) => *value = day,
            None => self.break_off(),
        }
    }

    /// A day that may be absent.
    pub(super) fn some_day(&mut self, from: Date, value: &mut Option<Date>) {
        self.option(value, from, |walk, day| walk.day(from, day));
    }

    /// A time of day: two bits for how exact it is, then quarters of an hour, minutes, seconds, or seconds and nanoseconds.
    fn time(&mut self, value: &mut Time) {
        let (hour, minute, second, nano) = value.as_hms_nano();
        let mut seconds = u32::from(hour) * 3600 + u32::from(minute) * 60 + u32::from(second);
        let mut nanos = nano;
        let mut exactness = match (nano, seconds % 60, seconds % 900) {
            (0, 0, 0) => 0,
            (0, 0, _) => 1,
            (0, ..) => 2,
            _ => 3,
        };
        self.bits(2, &mut exactness);
        let (width, unit) = match exactness {
            0 => (7, 900),
            1 => (11, 60),
            _ => (17, 1),
        };
        let mut units = seconds / unit;
        self.bits(width, &mut units);
        seconds = units * unit;
        if exactness == 3 {
            self.bits(30, &mut nanos);
        } else {
            nanos = 0;
        }
        let part = |seconds: u32| u8::try_from(seconds).unwrap_or(u8::MAX);
        match Time::from_hms_nano(
            part(seconds / 3600),
            part(seconds / 60 % 60),
            part(seconds % 60),
            nanos,
        ) {
            Ok(time) => *value = time,
            Err(_) => self.break_off(),
        }
    }

    /// When a contact is: two bits for the kind, the day or the Monday, then times.
    pub(super) fn when(&mut self, from_day: Date, value: &mut When) {
        let mut kind = match value {
            When::At { .. } => 0,
            When::On(_) => 1,
            When::InWeek(_) => 2,
        };
        let mut day = value.first_day();
        self.bits(2, &mut kind);
        self.day(from_day, &mut day);
        match kind {
            0 => {
                let (mut start, mut end) = match value {
                    When::At { from, until, .. } => (*from, *until),
                    When::On(_) | When::InWeek(_) => (Time::MIDNIGHT, None),
                };
                self.time(&mut start);
                self.option(&mut end, Time::MIDNIGHT, Self::time);
                let zone = match value {
                    When::At { zone, .. } => std::mem::take(zone),
                    When::On(_) | When::InWeek(_) => String::new(),
                };
                *value = When::At {
                    date: day,
                    from: start,
                    until: end,
                    zone,
                };
            }
            1 => *value = When::On(day),
            2 => *value = When::InWeek(IsoWeek::of(day)),
            _ => self.break_off(),
        }
    }

    /// How a contact repeats: days between, then the last day.
    pub(super) fn repeat(&mut self, from: Date, value: &mut Option<Repeat>) {
        self.option(
            value,
            Repeat {
                every_days: 0,
                until: None,
            },
            |walk, repeat| {
                let mut every = u32::from(repeat.every_days);
                walk.number(4, &mut every);
                match u16::try_from(every) {
                    Ok(every) => repeat.every_days = every,
                    Err(_) => walk.break_off(),
                }
                walk.some_day(from, &mut repeat.until);
            },
        );
    }

    /// Answers: how many, then for each its day and level.
    pub(super) fn ratings(&mut self, from: Date, value: &mut Vec<Rating>) {
        self.list(value, |walk, rating| {
            let mut day = rating.map_or(from, |rating| rating.on);
            let mut level = rating.map_or(0, |rating| u32::from(rating.level()));
            walk.day(from, &mut day);
            walk.bits(4, &mut level);
            u8::try_from(level).ok().and_then(|level| Rating::new(day, level))
        });
    }

    /// Codes: how many, then each.
    pub(super) fn codes<C: Coded>(&mut self, width: u32, value: &mut Vec<C>) {
        self.list(value, |walk, code| {
            let mut code = code.unwrap_or(C::from_code(0));
            walk.code(width, &mut code);
            Some(code)
        });
    }

    /// A reference to one of `size` records, or to none: as few bits as `size + 1` numbers need.
    pub(super) fn reference<T>(&mut self, size: u32, value: &mut Option<Id<T>>) {
        let mut number = value.map_or(0, number_of);
        self.below(size + 1, &mut number);
        *value = (number > 0).then(|| Id::new(u64::from(number)));
    }

    /// References to some of `size` records: how many, then each.
    pub(super) fn references<T>(&mut self, size: u32, value: &mut Vec<Id<T>>) {
        self.list(value, |walk, id| {
            let mut number = id.map_or(0, |id| number_of(id).saturating_sub(1));
            walk.below(size, &mut number);
            Some(Id::new(u64::from(number) + 1))
        });
    }

    /// Who holds something: nobody, the patient, somebody not shown, or one of the members.
    pub(super) fn holder(&mut self, members: u32, value: &mut Holder) {
        let mut number = match *value {
            Holder::Nobody => 0,
            Holder::Me => 1,
            Holder::NotShown => 2,
            Holder::Member(id) => number_of(id) + 2,
        };
        self.below(members + 3, &mut number);
        *value = match number {
            0 => Holder::Nobody,
            1 => Holder::Me,
            2 => Holder::NotShown,
            _ => Holder::Member(Id::new(u64::from(number) - 2)),
        };
    }

    /// A number below `size`, in as few bits as hold every such number.
    fn below(&mut self, size: u32, value: &mut u32) {
        self.bits(32 - size.saturating_sub(1).leading_zeros(), value);
        if *value >= size {
            self.break_off();
        }
    }

    /// How many, then each. `item` gets what stands there when writing, and makes what is read.
    fn list<T: Copy>(&mut self, value: &mut Vec<T>, mut item: impl FnMut(&mut Self, Option<T>) -> Option<T>) {
        let mut count = u32::try_from(value.len().min(NAMED)).unwrap_or_default();
        self.number(0, &mut count);
        if count as usize > NAMED {
            return self.break_off();
        }
        let old = std::mem::take(value);
        for at in 0..count as usize {
            match item(self, old.get(at).copied()) {
                Some(new) if !self.is_broken() => value.push(new),
                _ => return self.break_off(),
            }
        }
    }
}

/// The number of a record in a summary: they count from 1.
fn number_of<T>(id: Id<T>) -> u32 {
    u32::try_from(id.raw()).unwrap_or(u32::MAX)
}
