//! Days and times as they are in calendars: most of them soon, most times on the quarter.

use crate::dice::Dice;
use passport::{Date, Time};
use time::Duration;

/// The day that a passport is drawn around.
#[derive(Clone, Copy)]
pub(super) struct Today {
    /// The year.
    pub(super) year: i32,
    /// The day of the year, from 1.
    pub(super) day: u16,
}

impl Today {
    /// So many days later.
    pub(super) fn day(self, later: i64) -> Option<Date> {
        let today = Date::from_ordinal_date(self.year, self.day).ok()?;
        today.checked_add(Duration::days(later))
    }

    /// A day within so many days from today; near ones are more likely.
    pub(super) fn soon(self, within: usize, dice: &mut Dice) -> Option<Date> {
        self.day(near(within, dice))
    }

    /// A day within so many days before today; near ones are more likely.
    pub(super) fn lately(self, within: usize, dice: &mut Dice) -> Option<Date> {
        self.day(-near(within, dice))
    }
}

fn near(within: usize, dice: &mut Dice) -> i64 {
    let reach = dice.below(within) + 1;
    i64::try_from(dice.below(reach)).unwrap_or_default() + 1
}

/// Any time of the working day, to the minute.
pub(super) fn minute(dice: &mut Dice) -> Option<Time> {
    clock(8 * 60 + dice.below(12 * 60))
}

/// When a contact begins: on the quarter, now and then on five minutes.
pub(super) fn beginning(dice: &mut Dice) -> Option<Time> {
    let step = if dice.in_hundred(85) { 15 } else { 5 };
    clock(8 * 60 + dice.below(8 * 60 / step) * step)
}

fn clock(minutes: usize) -> Option<Time> {
    let hour = u8::try_from(minutes / 60).ok()?;
    let minute = u8::try_from(minutes % 60).ok()?;
    Time::from_hms(hour, minute, 0).ok()
}
