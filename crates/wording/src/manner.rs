//! What a language does beyond its words: how it writes days, times and lists. Not the words.

use passport::{Date, Time};
use std::fmt::Debug;

/// Whether a day names its year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Year {
    /// Any day: "Saturday 21 November 2026".
    Shown,
    /// A day near enough that the year goes without saying: "Saturday 21 November".
    Omitted,
}

/// How days, times and lists are written. Each takes the BCP 47 tag of the language to write in.
pub trait Manner: Debug {
    /// A day in full, with its weekday: "Saturday 21 November 2026".
    fn day(&self, tag: &str, day: Date, year: Year) -> String;

    /// A day with its year where room is short: "21 Nov 2026".
    fn short_day(&self, tag: &str, day: Date) -> String;

    /// A time of day to the minute: "14:30".
    fn clock(&self, tag: &str, time: Time) -> String;

    /// The items as one phrase: "GP, nurse and daughter".
    fn list(&self, tag: &str, items: &[String]) -> String;

    /// What the language with this BCP 47 code is called.
    fn language_name(&self, tag: &str, code: &str) -> String;
}
