//! What was found in the text of a letter: days, times and numbers to choose from. None of them is chosen for anybody.

use crate::{Date, Time};

/// A day in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FoundDay {
    /// Which day it is.
    pub day: Date,
    /// The time beside it.
    pub at: Option<FoundTime>,
    /// As it stands in the text.
    pub written: String,
    /// Whether the text has no year, so that it is the next such day.
    pub is_next: bool,
    /// Whether the weekday beside it is another: one of the two is wrong.
    pub is_other_weekday: bool,
}

/// A time in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FoundTime {
    /// When it begins.
    pub from: Time,
    /// When it ends, where the text says.
    pub until: Option<Time>,
}

/// What was found, each once and in its order in the text.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Found {
    /// Days.
    pub days: Vec<FoundDay>,
    /// Times, also those beside a day.
    pub times: Vec<FoundTime>,
    /// Telephone numbers, as written.
    pub phones: Vec<String>,
}
