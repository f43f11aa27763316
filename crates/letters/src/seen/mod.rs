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

use marks::{Mark, Marker};
use page::{Page, Reading};
use passport::{Coded as _, PrimitiveDateTime, Recall, Summary};
use things::Subject;
use time::Duration;

/// The first word of what is kept, with its version.
const HEAD: &str = "seen-1";
/// How many patients are remembered at most, counted anew for each audience; the one not read for longest gives way.
const PATIENTS: usize = 50;
/// How long a patient is remembered whose letter is not read again.
const KEPT: Duration = Duration::days(365);
/// How long one sitting lasts from its first reading: whoever opens a code twice in a consultation compares with the time before it.
const SITTING: Duration = Duration::hours(4);
/// How far the clock of a letter may be ahead of this device's: further than any two zones are apart.
const AHEAD: Duration = Duration::days(1);

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

    /// As text of ASCII characters, a line for each patient and audience.
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
    /// by, `now` the wall time of the reader's device. Another audience sees other things, and is compared with itself only.
    pub fn recall(&mut self, summary: &Summary, letter: u64, now: PrimitiveDateTime) -> Recall {
        self.pages.retain(|page| now - page.last.read < KEPT);
        if !summary.tells_who() {
            return Recall::Unknowable;
        }
        let marker = Marker::of(self.key, summary);
        let who = marker.who();
        if !self.pages.iter().any(|page| page.who == who) {
            return Recall::NotKept;
        }
        let is_it = |page: &Page| page.who == who && page.audience == summary.audience.code();
        let Some(at) = self.pages.iter().position(is_it) else {
            return self.begin_page(&marker, summary, letter, now);
        };
        let mut page = self.pages.remove(at);
        let things = marker.marked(summary);
        let recall = read_again(
            &marker,
            &mut page,
            &reading(summary, letter, &things, now),
            &things,
        );
        self.pages.push(page);
        recall
    }

    /// Remembers this patient from now on, beginning with what is read. A patient whom nothing tells from others is not remembered.
    pub fn remember(&mut self, summary: &Summary, letter: u64, now: PrimitiveDateTime) -> Recall {
        if !summary.tells_who() {
            return Recall::Unknowable;
        }
        self.forget(summary);
        self.begin_page(&Marker::of(self.key, summary), summary, letter, now)
    }

    fn begin_page(
        &mut self,
        marker: &Marker,
        summary: &Summary,
        letter: u64,
        now: PrimitiveDateTime,
    ) -> Recall {
        self.pages.push(Page {
            who: marker.who(),
            audience: summary.audience.code(),
            last: reading(summary, letter, &marker.marked(summary), now),
            before: None,
        });
        let surplus = self.pages.len().saturating_sub(PATIENTS);
        self.pages.drain(..surplus);
        Recall::First
    }

    /// Forgets this patient, whomever the letter was made for.
    pub fn forget(&mut self, summary: &Summary) -> Recall {
        if !summary.tells_who() {
            return Recall::Unknowable;
        }
        let who = Marker::of(self.key, summary).who();
        self.pages.retain(|page| page.who != who);
        Recall::NotKept
    }
}

/// This reading, as it is remembered. A letter from a clock that runs ahead must not make every later one look older.
fn reading(summary: &Summary, letter: u64, things: &[(Subject, Mark)], now: PrimitiveDateTime) -> Reading {
    let is_ahead = summary.written - now > AHEAD;
    Reading {
        letter,
        written: if is_ahead { now } else { summary.written },
        read: now,
        marks: things.iter().map(|(_, mark)| *mark).collect(),
    }
}

/// What is new in a letter of a patient who is remembered, and the page turned to it.
fn read_again(marker: &Marker, page: &mut Page, this: &Reading, things: &[(Subject, Mark)]) -> Recall {
    let is_another = this.letter != page.last.letter;
    if is_another && this.written < page.last.written {
        return Recall::Older {
            written: page.last.written,
        };
    }
    let is_one_sitting = (this.read - page.last.read).abs() < SITTING;
    // Within the first sitting there is nothing before it, and another letter is compared with the first one.
    let turns = !is_one_sitting || is_another && page.before.is_none();
    let began = page.last.read;
    let last = std::mem::replace(&mut page.last, this.clone());
    if turns {
        page.before = Some(last);
    }
    if is_one_sitting {
        page.last.read = began;
    }
    page.before
        .as_ref()
        .map_or(Recall::First, |before| Recall::Before {
            read: before.read,
            new: compare::new(marker, things, &before.marks, this.read.date()),
        })
}
