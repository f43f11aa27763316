//! What one device has sent on its line, which of it has come, and what a reader therefore has to say of anything with a number: worked
//! out from `docs/format.md` alone.

use crate::maker::keys::Direction;
use crate::maker::post::{REPLY, RESCUE, Said, UPDATE};
use std::collections::BTreeSet;

/// How many links of a line are remembered.
const REMEMBERED: usize = 32;

/// Something that was sent.
pub struct Sent {
    pub said: Said,
    pub letter: Vec<u8>,
    pub link: [u8; 8],
    pub has_come: bool,
}

/// A line and all that was sent on it, the first of which has the number 1.
pub struct Row {
    pub line: u32,
    pub sent: Vec<Sent>,
}

impl Row {
    /// The link of the one with this number; zeros before the first.
    pub fn link(&self, number: u32) -> [u8; 8] {
        self.of(number).map_or([0; 8], |sent| sent.link)
    }

    pub fn of(&self, number: u32) -> Option<&Sent> {
        self.sent.get(usize::try_from(number).ok()?.checked_sub(1)?)
    }

    /// The number that the next one gets.
    pub fn next(&self) -> u32 {
        u32::try_from(self.sent.len()).unwrap() + 1
    }

    /// The numbers of which something is remembered: those that have come, and those before them.
    pub fn remembered(&self) -> Vec<u32> {
        let all = self.remembered_with_beginning().into_iter();
        all.filter(|number| *number > 0).collect()
    }

    /// The same, and 0 where the line began.
    fn remembered_with_beginning(&self) -> Vec<u32> {
        let both = self.come().into_iter().flat_map(|number| [number, number - 1]);
        let all: BTreeSet<u32> = both.chain([0]).collect();
        let surplus = all.len().saturating_sub(REMEMBERED);
        all.into_iter().skip(surplus).collect()
    }

    fn come(&self) -> Vec<u32> {
        let come = (1..).zip(&self.sent).filter(|(_, sent)| sent.has_come);
        come.map(|(number, _)| number).collect()
    }

    /// The word for something on this line; `None` when it is next.
    pub fn word(&self, said: &Said, way: &Direction) -> Option<&'static str> {
        let remembered = self.remembered();
        let differs = |number: u32, link: [u8; 8]| remembered.contains(&number) && self.link(number) != link;
        let come = self.come();
        if differs(said.number, said.link(way)) || differs(said.number - 1, said.before) {
            Some("fork")
        } else if come.last().is_none_or(|last| said.number > *last) {
            None
        } else if come.contains(&said.number) && remembered.contains(&said.number) {
            Some("known")
        } else if self.is_late(said.number) && !self.is_overtaken(said) {
            None
        } else {
            Some("older")
        }
    }

    /// Whether it is known that something with this number has not come, though something behind it has.
    fn is_late(&self, number: u32) -> bool {
        let first = self.remembered_with_beginning().first().copied();
        first.is_some_and(|first| first <= number)
    }

    /// Whether what comes late counts no more: an update or a locked copy behind which another one has come, and anything else but a reply.
    fn is_overtaken(&self, said: &Said) -> bool {
        let is_alike = |sent: &Sent| sent.has_come && sent.said.kind == said.kind;
        let mut later = self.sent.iter().skip(usize::try_from(said.number).unwrap());
        match said.kind {
            REPLY => false,
            UPDATE | RESCUE => later.any(is_alike),
            _ => true,
        }
    }
}
