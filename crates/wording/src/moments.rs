//! Days, times and distances in time, as the language writes them.

use crate::{Speech, Year};
use passport::{Date, PrimitiveDateTime, Repeat, Time, When};

impl Speech {
    /// A day with its weekday: "Saturday 21 November", with the year where it is not `today`'s.
    #[must_use]
    pub fn day(&self, date: Date, today: Date) -> String {
        let year = if date.year() == today.year() {
            Year::Omitted
        } else {
            Year::Shown
        };
        self.manner.day(self.tag(), date, year)
    }

    /// A day with its year, short.
    #[must_use]
    pub fn short_day(&self, date: Date) -> String {
        self.manner.short_day(self.tag(), date)
    }

    /// A time of day.
    #[must_use]
    pub fn clock(&self, time: Time) -> String {
        self.manner.clock(self.tag(), time)
    }

    /// When a contact takes place, as exactly as is known.
    #[must_use]
    pub fn moment(&self, when: &When, today: Date) -> String {
        match when {
            When::At {
                date,
                from,
                until,
                zone,
            } => {
                let day = self.day(*date, today);
                let said = match until {
                    Some(until) => self.when_from_until(&day, &self.clock(*from), &self.clock(*until)),
                    None => self.when_at(&day, &self.clock(*from)),
                };
                if zone.is_empty() || *zone == self.zone {
                    said
                } else {
                    self.when_in_zone(&said, zone)
                }
            }
            When::On(date) => self.day(*date, today),
            When::InWeek(week) => {
                let (_, number) = week.year_and_number();
                self.when_in_week(&self.day(week.monday(), today), i64::from(number))
            }
        }
    }

    /// How a contact repeats, in words.
    #[must_use]
    pub fn repeats(&self, repeat: Repeat, today: Date) -> String {
        let every = match (repeat.every_days / 7, repeat.every_days % 7) {
            (weeks @ 1.., 0) => self.repeat_weeks(i64::from(weeks)),
            _ => self.repeat_days(i64::from(repeat.every_days)),
        };
        match repeat.until {
            Some(until) => self.repeat_until(&self.day(until, today), &every),
            None => every,
        }
    }

    /// How far ahead a day lies: "Today", "Tomorrow", "In 5 days".
    #[must_use]
    pub fn ahead(&self, days: i64) -> String {
        self.when_in_days(days)
    }

    /// How long ago something was written: "today at 9:30", "3 days ago".
    #[must_use]
    pub fn age(&self, written: PrimitiveDateTime, now: PrimitiveDateTime) -> String {
        let days = (now.date() - written.date()).whole_days();
        match days {
            0 => self.age_today(&self.clock(written.time())),
            ..0 => self.age_ahead(&self.short_day(written.date())),
            _ => self.age_days(days),
        }
    }

    /// A person's age in whole years on a day.
    #[must_use]
    pub fn years(&self, born: Date, today: Date) -> Option<i64> {
        let had_birthday = (today.month() as u8, today.day()) >= (born.month() as u8, born.day());
        let years = i64::from(today.year() - born.year()) - i64::from(!had_birthday);
        (0..=130).contains(&years).then_some(years)
    }
}
