//! The text of a letter, as somebody copies it out of a message: which days, times and telephone numbers stand in it. English, Norwegian
//! and Danish. Nothing is chosen: a letter that names three days gives three.

mod days;
mod names;
mod phones;
#[cfg(test)]
mod tests;
mod times;
mod tokens;

use passport::{Date, Found};
use tokens::tokens;

use crate::limits;

/// The most of each that are offered.
const MOST: usize = 12;

/// Looks through a text. A day without a year is the next such day from `today` on. No more than [`limits::PASTE`] is looked at.
#[must_use]
pub fn look_through(text: &str, today: Date) -> Found {
    let mut end = text.len().min(limits::PASTE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = text.get(..end).unwrap_or_default();
    let tokens = tokens(text);
    let mut found = Found::default();
    let mut at = 0;
    while at < tokens.len() {
        let rest = tokens.get(at..).unwrap_or_default();
        let before = tokens.get(..at).unwrap_or_default();
        if let Some((day, length)) = days::day(text, before, rest, today) {
            note(&mut found.times, day.at);
            note(&mut found.days, Some(day));
            at += length;
        } else if let Some((time, length)) = times::time(before, rest) {
            note(&mut found.times, Some(time));
            at += length;
        } else {
            at += 1;
        }
    }
    for number in phones::phones(text) {
        note(&mut found.phones, Some(number));
    }
    found
}

/// Notes each once, and no more than anybody looks through.
fn note<T: PartialEq>(all: &mut Vec<T>, one: Option<T>) {
    if let Some(one) = one.filter(|one| all.len() < MOST && !all.contains(one)) {
        all.push(one);
    }
}
