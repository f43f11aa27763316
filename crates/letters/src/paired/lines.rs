//! What has come from the other side so far, by number and link: what is next, what has come before, and what cannot be. It opens
//! nothing.

use super::pairing::Mailbox;
use super::post::{Link, Post, PostKind};

/// How many links of a line are remembered: enough for whatever a messenger delivers late.
const REMEMBERED: usize = 32;
/// Of how many lines so many are remembered. A patient has a phone and perhaps a tablet, and changes them now and then.
const LINES: usize = 16;
/// Of how many lines the last is remembered at all. A line that were forgotten would begin anew: whoever has kept an old post of it could
/// send it again, and need no key for that. Only who has the keys makes lines, and nobody sets up so many devices.
const EVER: usize = 1_000;

/// Where something that came stands among what came before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Behind everything on its line.
    Next {
        /// How many before it have not come.
        missed: u32,
    },
    /// It has come before.
    Known,
    /// Something later has come before it, but nothing that counts in its place: a messenger has delivered it late.
    Late,
    /// Something later has come before it, which counts in its place; or it is not known any more whether it has come.
    Older,
    /// There is another with its number, or another before it: two devices that count on one line, or somebody who has the keys.
    Fork,
}

/// What is known of one number on a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Known {
    number: u32,
    link: Link,
    /// What has come with it; `None` where only the one behind it has named it.
    came: Option<PostKind>,
}

/// What has come on one line.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Line {
    id: u32,
    /// The latest last.
    known: Vec<Known>,
}

/// What has come on all lines, the one that was heard of last at the end.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Lines(Vec<Line>);

impl Lines {
    /// Where this stands.
    #[must_use]
    pub fn place(&self, post: &Post, mailbox: Mailbox) -> Place {
        // Numbers count from 1. None is ever read, and this is no place to rely on that.
        let Some(before) = post.number.checked_sub(1) else {
            return Place::Older;
        };
        let Some(line) = self.0.iter().find(|line| line.id == post.line) else {
            return Place::Next { missed: before };
        };
        line.place(post, before, post.link(mailbox))
    }

    /// Takes note that it has come. What is older than all that is remembered is not.
    pub fn note(&mut self, post: &Post, mailbox: Mailbox) {
        let Some(before) = post.number.checked_sub(1) else {
            return;
        };
        let at = self.0.iter().position(|line| line.id == post.line);
        let mut line = at.map_or_else(|| Line::new(post.line), |at| self.0.remove(at));
        line.note(post.number, post.link(mailbox), Some(post.kind));
        if before > 0 {
            line.note(before, post.before, None);
        }
        self.0.push(line);
        let surplus = self.0.len().saturating_sub(LINES);
        self.0.iter_mut().take(surplus).for_each(Line::keep_last);
        let surplus = self.0.len().saturating_sub(EVER);
        self.0.drain(..surplus);
    }

    /// The line that was heard of last, and the highest number that has come on it.
    #[must_use]
    pub fn last(&self) -> Option<(u32, u32)> {
        let line = self.0.last()?;
        Some((line.id, line.last()?.number))
    }

    /// The bytes to keep.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for line in &self.0 {
            bytes.extend_from_slice(&line.id.to_le_bytes());
            bytes.push(u8::try_from(line.known.len()).unwrap_or(u8::MAX));
            for known in &line.known {
                bytes.extend_from_slice(&known.number.to_le_bytes());
                bytes.extend_from_slice(&known.link);
                bytes.push(known.came.map_or(0, PostKind::code));
            }
        }
        bytes
    }

    /// What [`write`](Self::write) wrote; `None` for anything else.
    #[must_use]
    pub fn read(mut bytes: &[u8]) -> Option<Self> {
        let mut lines = Vec::new();
        while let Some((head, mut rest)) = bytes.split_first_chunk::<5>() {
            let [a, b, c, d, count] = *head;
            let mut known = Vec::new();
            for _ in 0..count {
                let (one, behind) = rest.split_first_chunk::<13>()?;
                let [n0, n1, n2, n3, link @ .., came] = *one;
                known.push(Known {
                    number: u32::from_le_bytes([n0, n1, n2, n3]),
                    link,
                    came: match came {
                        0 => None,
                        // What an earlier version has noted is taken for an update: that is refused sooner than anything else.
                        number => Some(PostKind::of(number).unwrap_or(PostKind::Update)),
                    },
                });
                rest = behind;
            }
            lines.push(Line {
                id: u32::from_le_bytes([a, b, c, d]),
                known,
            });
            bytes = rest;
        }
        bytes.is_empty().then_some(Self(lines))
    }
}

impl Line {
    /// A line that is remembered from its beginning, which is number 0.
    fn new(id: u32) -> Self {
        let beginning = Known {
            number: 0,
            link: Link::default(),
            came: None,
        };
        Self {
            id,
            known: vec![beginning],
        }
    }

    /// The latest that has come itself.
    fn last(&self) -> Option<Known> {
        self.known
            .iter()
            .rev()
            .find(|known| known.came.is_some())
            .copied()
    }

    fn of(&self, number: u32) -> Option<Known> {
        self.known.iter().find(|known| known.number == number).copied()
    }

    /// Forgets all but the latest that has come itself.
    fn keep_last(&mut self) {
        let last = self.last();
        self.known.retain(|known| Some(*known) == last);
    }

    /// `before` is the number before its own.
    fn place(&self, post: &Post, before: u32, link: Link) -> Place {
        let is_another = |number: u32, link: Link| self.of(number).is_some_and(|known| known.link != link);
        // What the first of a line names before it is not looked at.
        if is_another(post.number, link) || before > 0 && is_another(before, post.before) {
            return Place::Fork;
        }
        let last = self.last().map_or(0, |last| last.number);
        match before.checked_sub(last) {
            Some(missed) => Place::Next { missed },
            None if self.of(post.number).is_some_and(|known| known.came.is_some()) => Place::Known,
            None if self.remembers(post.number) && !self.is_overtaken(post) => Place::Late,
            None => Place::Older,
        }
    }

    /// Whether it is known if something with this number has come.
    fn remembers(&self, number: u32) -> bool {
        self.known.first().is_some_and(|first| first.number <= number)
    }

    /// Whether something later counts in its place. What a follower says back stands for itself. What came says more than an earlier receipt,
    /// a delivery of entries holds again what an earlier one held, and a farewell is the last.
    fn is_overtaken(&self, post: &Post) -> bool {
        let is_alike = |known: &Known| known.number > post.number && known.came == Some(post.kind);
        match post.kind {
            PostKind::Reply => false,
            PostKind::Update | PostKind::Rescue => self.known.iter().any(is_alike),
            PostKind::Receipt | PostKind::Entries | PostKind::Farewell => true,
        }
    }

    fn note(&mut self, number: u32, link: Link, came: Option<PostKind>) {
        match self.known.iter_mut().find(|known| known.number == number) {
            Some(known) => known.came = known.came.or(came),
            None => {
                let at = self.known.partition_point(|known| known.number < number);
                self.known.insert(at, Known { number, link, came });
                let surplus = self.known.len().saturating_sub(REMEMBERED);
                self.known.drain(..surplus);
            }
        }
    }
}

#[cfg(test)]
mod tests;
