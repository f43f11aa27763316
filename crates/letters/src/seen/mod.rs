//! What a reader's device remembers of what was read on it, when the reader has asked for that: marks that tell whether something
//! reads as it did. No word, name or number of a patient is kept, and without the letter the marks say nothing.
//!
//! It is no letter and never leaves the device. What cannot be read is forgotten: a mark that is missing costs a reader no more than
//! reading everything.

mod compare;
mod marks;
mod page;
#[cfg(test)]
mod tests;
mod things;

use crate::log::dates::{read_date, read_time, write_date, write_time};
use marks::{Mark, marked};
use page::{Page, Reading};
use passport::{PrimitiveDateTime, Recall, Summary};
use things::Subject;
use time::Duration;

/// The first word of what is kept, with its version.
const HEAD: &str = "seen-1";
/// About how many patients something is remembered at most; the one not read for longest gives way.
const PATIENTS: usize = 50;
/// How long a patient is remembered whose letter is not read again.
const KEPT: Duration = Duration::days(365);
/// Readings that follow each other within this time are one: whoever opens a code twice in a consultation compares with the last one.
const SITTING: Duration = Duration::hours(4);

/// What a device remembers of what was read on it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Seen {
    /// Without it no mark can be made or tried.
    key: [u8; 16],
    /// A page for each patient and audience, the one read last at the end.
    pages: Vec<Page>,
}

impl Seen {
    /// Nothing remembered yet. `key` is 16 random bytes.
    #[must_use]
    pub fn begin(key: [u8; 16]) -> Self {
        Self {
            key,
            pages: Vec::new(),
        }
    }

    /// What [`write`](Self::write) gave; `None` when it is of a newer version or damaged.
    #[must_use]
    pub fn read(kept: &str) -> Option<Self> {
        let mut lines = kept.lines();
        let (head, key) = lines.next()?.split_once(' ')?;
        if head != HEAD {
            return None;
        }
        let pages: Option<Vec<Page>> = lines.map(Page::read).collect();
        Some(Self {
            key: u128::from_str_radix(key, 16).ok()?.to_be_bytes(),
            pages: pages?,
        })
    }

    /// As text of ASCII characters, a line for each patient.
    #[must_use]
    pub fn write(&self) -> String {
        let head = format!("{HEAD} {:032x}", u128::from_be_bytes(self.key));
        let pages = self.pages.iter().map(Page::write);
        std::iter::once(head).chain(pages).collect::<Vec<_>>().join("\n")
    }

    /// Whether nothing is remembered about anybody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// Notes that a letter is read now, if its patient is remembered, and says what is new in it. `letter` is what the letter is known
    /// by, `now` the wall time of the reader's device.
    pub fn recall(&mut self, summary: &Summary, letter: u64, now: PrimitiveDateTime) -> Recall {
        self.forget_old(now);
        if !summary.tells_who() {
            return Recall::Unknowable;
        }
        let who = marks::who(self.key, summary);
        let Some(at) = self.pages.iter().position(|page| page.who == who) else {
            return Recall::NotKept;
        };
        let mut page = self.pages.remove(at);
        let things = marked(self.key, who, summary);
        let recall = read_again(&mut page, &reading(summary, letter, &things, now), &things);
        self.pages.push(page);
        recall
    }

    /// Remembers this patient from now on, beginning with what is read. A patient whom nothing tells from others is not remembered.
    pub fn remember(&mut self, summary: &Summary, letter: u64, now: PrimitiveDateTime) -> Recall {
        if !summary.tells_who() {
            return Recall::Unknowable;
        }
        let who = marks::who(self.key, summary);
        self.pages.retain(|page| page.who != who);
        self.pages.push(Page {
            who,
            last: reading(summary, letter, &marked(self.key, who, summary), now),
            before: None,
        });
        let surplus = self.pages.len().saturating_sub(PATIENTS);
        self.pages.drain(..surplus);
        Recall::First
    }

    /// Forgets this patient, whomever the letter was made for.
    pub fn forget(&mut self, summary: &Summary) -> Recall {
        let who = marks::who(self.key, summary);
        self.pages.retain(|page| page.who != who);
        if summary.tells_who() {
            Recall::NotKept
        } else {
            Recall::Unknowable
        }
    }

    fn forget_old(&mut self, now: PrimitiveDateTime) {
        self.pages.retain(|page| now - page.last.read < KEPT);
    }
}

/// This reading, as it is remembered.
fn reading(summary: &Summary, letter: u64, things: &[(Subject, Mark)], now: PrimitiveDateTime) -> Reading {
    Reading {
        letter,
        written: summary.written,
        read: now,
        marks: things.iter().map(|(_, mark)| *mark).collect(),
    }
}

/// What is new in a letter of a patient who is remembered, and the page turned to it.
fn read_again(page: &mut Page, this: &Reading, things: &[(Subject, Mark)]) -> Recall {
    if this.letter != page.last.letter && this.written < page.last.written {
        return Recall::Older {
            written: page.last.written,
        };
    }
    let is_one_sitting = (this.read - page.last.read).abs() < SITTING;
    let last = std::mem::replace(&mut page.last, this.clone());
    if !is_one_sitting {
        page.before = Some(last);
    }
    page.before
        .as_ref()
        .map_or(Recall::First, |before| Recall::Before {
            read: before.read,
            new: compare::new(things, &before.marks),
        })
}

/// A moment to the minute as text without spaces.
fn write_moment(moment: PrimitiveDateTime) -> String {
    let moment = passport::to_the_minute(moment);
    format!("{}T{}", write_date(moment.date()), write_time(moment.time()))
}

fn read_moment(text: &str) -> Option<PrimitiveDateTime> {
    let (day, time) = text.split_once('T')?;
    Some(PrimitiveDateTime::new(read_date(day)?, read_time(time)?))
}
