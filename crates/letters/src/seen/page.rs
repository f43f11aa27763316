//! What is remembered of one patient, and how it is kept as a line of text.

use super::marks::{self, Mark};
use crate::log::dates::{read_moment, write_moment};
use passport::PrimitiveDateTime;

/// What is remembered of one patient as one audience sees them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Page {
    /// Whose it is: a mark, no name.
    pub(super) who: u64,
    /// The code of the audience that sees them so.
    pub(super) audience: u16,
    /// The reading that was last.
    pub(super) last: Reading,
    /// The one before, of another sitting. What is new is new since then.
    pub(super) before: Option<Reading>,
}

/// One reading of a letter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Reading {
    /// What the letter is known by.
    pub(super) letter: u64,
    /// When it was written: wall time where the patient was.
    pub(super) written: PrimitiveDateTime,
    /// When it was read: wall time of this device.
    pub(super) read: PrimitiveDateTime,
    /// What it said.
    pub(super) marks: Vec<Mark>,
}

impl Page {
    /// A page as one line.
    pub(super) fn write(&self) -> String {
        let before = self.before.as_ref().map(Reading::write);
        let readings = std::iter::once(self.last.write()).chain(before);
        let readings: Vec<String> = readings.collect();
        format!("{:016x} {} {}", self.who, self.audience, readings.join(" "))
    }

    /// The page of one line.
    pub(super) fn read(line: &str) -> Option<Self> {
        let mut parts = line.split(' ');
        let who = u64::from_str_radix(parts.next()?, 16).ok()?;
        let audience = parts.next()?.parse().ok()?;
        let last = Reading::read(parts.next()?)?;
        let before = match parts.next() {
            Some(text) => Some(Reading::read(text)?),
            None => None,
        };
        parts.next().is_none().then_some(Self {
            who,
            audience,
            last,
            before,
        })
    }
}

impl Reading {
    fn write(&self) -> String {
        let (written, read) = (minute(self.written), minute(self.read));
        let (count, marks) = (self.marks.len(), marks::write(&self.marks));
        format!("{:016x},{written},{read},{count},{marks}", self.letter)
    }

    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(',');
        let letter = u64::from_str_radix(parts.next()?, 16).ok()?;
        let (written, read) = (read_moment(parts.next()?)?, read_moment(parts.next()?)?);
        let count: usize = parts.next()?.parse().ok()?;
        let marks = marks::read(parts.next()?)?;
        (parts.next().is_none() && marks.len() == count).then_some(Self {
            letter,
            written,
            read,
            marks,
        })
    }
}

/// A moment to the minute: nobody is told when it was to the second.
fn minute(moment: PrimitiveDateTime) -> String {
    write_moment(passport::to_the_minute(moment))
}
