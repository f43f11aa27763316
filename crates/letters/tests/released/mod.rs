//! What the released letters of version 3 are made from. It makes them; it does not open them.

#![allow(
    unreachable_pub,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "shared by tests"
)]

mod faults;
mod rare;

pub use faults::faults;
pub use rare::rare;

use passport::{Audience, Date, Language, Month, Passport, PrimitiveDateTime, Summary, Time, summarise};
use std::collections::BTreeSet;

/// A passport with nothing but a name.
pub fn empty() -> Summary {
    let mut passport = Passport::default();
    passport.patient.called = "Ada".into();
    let now = PrimitiveDateTime::new(day(2026, Month::November, 21), Time::from_hms(9, 41, 0).unwrap());
    summarise(
        &passport,
        Audience::Gp.into(),
        &BTreeSet::new(),
        Language::English,
        now,
    )
}

fn day(year: i32, month: Month, day: u8) -> Date {
    Date::from_calendar_date(year, month, day).unwrap()
}
