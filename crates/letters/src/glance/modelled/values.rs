//! What each sort of value becomes, decision by decision.

use super::super::walk::Walk;
use super::{ASKED, DAYS, FLAGS, Modelled, NOTHING, step};
use passport::{Date, Kind, Time};
use time::Duration;

impl Walk for Modelled<'_> {
    fn column(&mut self) {
        self.column += 1;
        self.item = 0;
    }

    fn item(&mut self, number: usize) {
        self.item = number.min(3) as u32;
    }

    fn has_newer(&self, _: Option<Kind>) -> bool {
        true
    }

    fn is_broken(&self) -> bool {
        self.is_broken
    }

    fn break_off(&mut self) {
        self.is_broken = true;
    }

    fn yes_or_no(&mut self, value: bool) -> bool {
        let place = self.place() | FLAGS;
        let read = self.decide_after(self.last(place), step::FLAG, value);
        self.last.insert(place, u32::from(read));
        self.before = u32::from(read);
        read
    }

    fn bits(&mut self, width: u32, value: u32) -> u32 {
        let expected = width.min(5);
        let high = self.branch(step::BITS, expected, value >> (width - expected));
        let read = high << (width - expected) | self.plain(width - expected, value);
        self.remember(read);
        read
    }

    fn short_code(&mut self, width: u32, code: u16) -> u16 {
        let escape = (1 << width) - 1;
        let code = u32::from(code);
        let mut read = self.branch(step::CODE, width, code.min(escape));
        if read == escape {
            read = self.plain(16, code);
        }
        self.remember(read);
        if self.first == NOTHING {
            self.first = read;
        }
        (read & 0xffff) as u16
    }

    fn number(&mut self, k: u32, value: u32) -> u32 {
        let read = self.doubling(step::NUMBER, k, value);
        self.remember(read);
        read
    }

    fn a_day(&mut self, value: Date) -> Date {
        let away = i32::try_from((value - self.letter_day).whole_days()).unwrap_or_default();
        let place = self.place();
        let mut candidates: Vec<i32> = self.last_days.get(&place).copied().into_iter().collect();
        let others = self
            .days
            .iter()
            .filter(|day| candidates.first() != Some(*day))
            .copied();
        let others: Vec<i32> = others.collect();
        let first = step::KNOWN_DAY + u32::from(candidates.is_empty());
        candidates.extend(others);
        let mut found = None;
        for (candidate, step) in candidates.into_iter().zip(first..) {
            if self.decide(step, candidate == away) {
                found = Some(candidate);
                break;
            }
        }
        let away = match found {
            Some(day) => day,
            None => self.a_new_day(away),
        };
        self.last_days.insert(place, away);
        self.days.retain(|day| *day != away);
        self.days.insert(0, away);
        self.days.truncate(DAYS);
        match self.letter_day.checked_add(Duration::days(i64::from(away))) {
            Some(day) => day,
            None => {
                self.break_off();
                self.letter_day
            }
        }
    }

    fn time(&mut self, value: Time) -> Time {
        let (hour, minute, second, nano) = value.as_hms_nano();
        let exactness = match (nano, second, minute % 15) {
            (0, 0, 0) => 0,
            (0, 0, _) => 1,
            (0, ..) => 2,
            _ => 3,
        };
        let exactness = self.branch(step::EXACTNESS, 2, exactness);
        let hour = self.branch(step::HOUR, 5, u32::from(hour));
        let minute = match exactness {
            0 => 15 * self.branch(step::QUARTER, 2, u32::from(minute) / 15),
            _ => self.branch(step::MINUTE, 6, u32::from(minute)),
        };
        let second = if exactness > 1 {
            self.plain(6, u32::from(second))
        } else {
            0
        };
        let nano = if exactness > 2 { self.plain(30, nano) } else { 0 };
        self.remember(hour);
        let part = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
        match Time::from_hms_nano(part(hour), part(minute), part(second), nano) {
            Ok(time) => time,
            Err(_) => {
                self.break_off();
                Time::MIDNIGHT
            }
        }
    }

    fn one_of(&mut self, kind: Kind, others: u32, value: u32) -> u32 {
        let count = self.counts.get(&kind).copied().unwrap_or(0);
        if others + count == 0 {
            self.break_off();
            return 0;
        }
        // No maker names a record that is not there; it would be read as the last.
        let value = value.min(others + count - 1);
        let last = self.last(self.place());
        let mut read = 0;
        loop {
            if read + 1 == others + count {
                break;
            }
            if read >= others + ASKED {
                let left = others + count - read;
                let width = 32 - (left - 1).leading_zeros();
                read += self.plain(width, value.saturating_sub(read));
                break;
            }
            let is_it = if read < others {
                self.decide(step::SPECIAL + read, read == value)
            } else {
                let number = read - others;
                let last = if last == NOTHING || last < others {
                    NOTHING
                } else {
                    last - others
                };
                self.is_it(kind, number, last, read == value)
            };
            if is_it {
                break;
            }
            read += 1;
        }
        if read >= others + count {
            self.break_off();
        }
        self.remember(read);
        read
    }
}
