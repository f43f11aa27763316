//! A walk over the facts of a summary: one list of columns for writing and reading, so that the two cannot drift apart.
//!
//! A walk takes each value and gives back the one that counts: a writer the same, a reader the one it read. How values
//! become bits is each format's own affair: see [`modelled`](super::modelled) and [`earlier`](super::earlier).

use passport::{Coded, Holder, Id, IsoWeek, Kind, Rating, Repeat, When};
use time::{Date, Time};

/// The most people, answers or codes that one record names. More are not written.
const NAMED: usize = 255;

/// What every format of facts can do.
pub(super) trait Walk {
    /// The next column of a record begins. All that follows belongs to it.
    fn column(&mut self);
    /// What follows is this item of a list, or this part of a column.
    fn item(&mut self, _number: usize) {}
    /// Whether records of this kind, or the patient, have the columns that came with the second edition.
    fn has_newer(&self, kind: Option<Kind>) -> bool;
    /// Whether something was read that cannot be.
    fn is_broken(&self) -> bool;
    /// Everything read from here on means nothing.
    fn break_off(&mut self);
    /// Yes or no.
    fn yes_or_no(&mut self, value: bool) -> bool;
    /// A value of so many bits.
    fn bits(&mut self, width: u32, value: u32) -> u32;
    /// A code, most of which are below 2 to the `width`, less one.
    fn short_code(&mut self, width: u32, code: u16) -> u16;
    /// A number of any size; those below 2 to the `k` are ordinary.
    fn number(&mut self, k: u32, value: u32) -> u32;
    /// A day.
    fn a_day(&mut self, value: Date) -> Date;
    /// A time of day, to the nanosecond.
    fn time(&mut self, value: Time) -> Time;
    /// One of `others` special values from 0, or a record of this kind, the first of which is `others`.
    fn one_of(&mut self, kind: Kind, others: u32, value: u32) -> u32;
}

impl dyn Walk + '_ {
    /// Yes or no.
    pub(super) fn flag(&mut self, value: &mut bool) {
        self.column();
        *value = self.yes_or_no(*value);
    }

    /// A code.
    pub(super) fn code<C: Coded>(&mut self, width: u32, value: &mut C) {
        self.column();
        *value = C::from_code(self.short_code(width, value.code()));
    }

    /// Something that may be absent: whether it is there, then the thing. `blank` stands in until it is read.
    fn option<T: Copy>(&mut self, value: &mut Option<T>, blank: T, walk: impl FnOnce(&mut Self, T) -> T) {
        let there = self.yes_or_no(value.is_some()) && !self.is_broken();
        *value = there.then(|| walk(self, value.unwrap_or(blank)));
    }

    /// A code that may be absent.
    pub(super) fn choice<C: Coded>(&mut self, width: u32, value: &mut Option<C>) {
        self.column();
        self.option(value, C::from_code(0), |walk, code| {
            C::from_code(walk.short_code(width, code.code()))
        });
    }

    /// A day that may be absent.
    pub(super) fn some_day(&mut self, value: &mut Option<Date>) {
        self.column();
        self.option(value, Date::MIN, |walk, day| walk.a_day(day));
    }

    /// When a contact is: its kind, the day or the Monday, then times.
    pub(super) fn when(&mut self, value: &mut When) {
        self.column();
        let kind = match value {
            When::At { .. } => 0,
            When::On(_) => 1,
            When::InWeek(_) => 2,
        };
        let kind = self.bits(2, kind);
        let day = self.a_day(value.first_day());
        match kind {
            0 => {
                let (start, mut end, zone) = match value {
                    When::At {
                        from, until, zone, ..
                    } => (*from, *until, std::mem::take(zone)),
                    When::On(_) | When::InWeek(_) => (Time::MIDNIGHT, None, String::new()),
                };
                let start = self.time(start);
                self.item(1);
                self.option(&mut end, Time::MIDNIGHT, |walk, end| walk.time(end));
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
    pub(super) fn repeat(&mut self, value: &mut Option<Repeat>) {
        self.column();
        let blank = Repeat {
            every_days: 0,
            until: None,
        };
        self.option(value, blank, |walk, mut repeat| {
            let every = walk.number(4, u32::from(repeat.every_days));
            match u16::try_from(every) {
                Ok(every) => repeat.every_days = every,
                Err(_) => walk.break_off(),
            }
            walk.item(1);
            walk.option(&mut repeat.until, Date::MIN, |walk, day| walk.a_day(day));
            repeat
        });
    }

    /// Answers: how many, then for each its day and level.
    pub(super) fn ratings(&mut self, value: &mut Vec<Rating>) {
        self.list(value, |walk, rating| {
            let day = walk.a_day(rating.map_or(Date::MIN, |rating| rating.on));
            let level = walk.bits(4, rating.map_or(0, |rating| u32::from(rating.level())));
            u8::try_from(level).ok().and_then(|level| Rating::new(day, level))
        });
    }

    /// Codes: how many, then each.
    pub(super) fn codes<C: Coded>(&mut self, width: u32, value: &mut Vec<C>) {
        self.list(value, |walk, code| {
            Some(C::from_code(walk.short_code(width, code.map_or(0, C::code))))
        });
    }

    /// A record of this kind, or none.
    pub(super) fn reference<T>(&mut self, kind: Kind, value: &mut Option<Id<T>>) {
        self.column();
        let number = self.one_of(kind, 1, value.map_or(0, number_of));
        *value = (number > 0).then(|| Id::new(u64::from(number)));
    }

    /// Some members: how many, then each.
    pub(super) fn members<T>(&mut self, value: &mut Vec<Id<T>>) {
        self.list(value, |walk, id| {
            let number = walk.one_of(
                Kind::Member,
                0,
                id.map_or(0, |id| number_of(id).saturating_sub(1)),
            );
            Some(Id::new(u64::from(number) + 1))
        });
    }

    /// Who holds something: nobody, the patient, somebody not shown, or one of the members.
    pub(super) fn holder(&mut self, value: &mut Holder) {
        self.column();
        let number = match *value {
            Holder::Nobody => 0,
            Holder::Me => 1,
            Holder::NotShown => 2,
            Holder::Member(id) => number_of(id).saturating_add(2),
        };
        *value = match self.one_of(Kind::Member, 3, number) {
            0 => Holder::Nobody,
            1 => Holder::Me,
            2 => Holder::NotShown,
            member => Holder::Member(Id::new(u64::from(member) - 2)),
        };
    }

    /// How many, then each. `item` gets what stands there when writing, and makes what is read.
    fn list<T: Copy>(&mut self, value: &mut Vec<T>, item: impl Fn(&mut Self, Option<T>) -> Option<T>) {
        self.column();
        let count = self.number(0, u32::try_from(value.len().min(NAMED)).unwrap_or_default());
        if count as usize > NAMED {
            return self.break_off();
        }
        let old = std::mem::take(value);
        for at in 0..count as usize {
            self.item(at + 1);
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
