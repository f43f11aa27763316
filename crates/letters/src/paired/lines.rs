//! What has come from the other side so far, by number and link: what is next, what has come before, and what cannot be. It opens
//! nothing.

use super::pairing::Mailbox;
use super::post::{Link, Post};

/// How many links of a line are remembered: enough for whatever a messenger delivers late.
const REMEMBERED: usize = 32;
/// How many lines are remembered. A patient has a phone and perhaps a tablet, and changes them now and then.
const LINES: usize = 16;

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
    /// Something later has come before it.
    Older,
    /// There is another with its number, or another before it: two devices that count on one line, or somebody who has the keys.
    Fork,
}

/// What is known of one number on a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Known {
    number: u32,
    link: Link,
    /// Whether it has come itself; else only the one behind it has named it.
    has_come: bool,
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
        let Some(line) = self.0.iter().find(|line| line.id == post.line) else {
            return Place::Next {
                missed: post.number - 1,
            };
        };
        line.place(post, post.link(mailbox))
    }

    /// Takes note that it has come. What is older than all that is remembered is not.
    pub fn note(&mut self, post: &Post, mailbox: Mailbox) {
        let at = self.0.iter().position(|line| line.id == post.line);
        let mut line = at.map_or_else(|| Line::new(post.line), |at| self.0.remove(at));
        line.note(post.number, post.link(mailbox), true);
        if post.number > 1 {
            line.note(post.number - 1, post.before, false);
        }
        self.0.push(line);
        let surplus = self.0.len().saturating_sub(LINES);
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
                bytes.push(u8::from(known.has_come));
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
                let [n0, n1, n2, n3, link @ .., has_come] = *one;
                known.push(Known {
                    number: u32::from_le_bytes([n0, n1, n2, n3]),
                    link,
                    has_come: has_come != 0,
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
    fn new(id: u32) -> Self {
        Self {
            id,
            known: Vec::new(),
        }
    }

    /// The latest that has come itself.
    fn last(&self) -> Option<Known> {
        self.known.iter().rev().find(|known| known.has_come).copied()
    }

    fn of(&self, number: u32) -> Option<Known> {
        self.known.iter().find(|known| known.number == number).copied()
    }

    fn place(&self, post: &Post, link: Link) -> Place {
        let is_another = |number: u32, link: Link| self.of(number).is_some_and(|known| known.link != link);
        if is_another(post.number, link) || is_another(post.number - 1, post.before) {
            return Place::Fork;
        }
        let last = self.last().map_or(0, |last| last.number);
        match post.number.checked_sub(last + 1) {
            Some(missed) => Place::Next { missed },
            None if self.of(post.number).is_some_and(|known| known.has_come) => Place::Known,
            None => Place::Older,
        }
    }

    fn note(&mut self, number: u32, link: Link, has_come: bool) {
        match self.known.iter_mut().find(|known| known.number == number) {
            Some(known) => known.has_come |= has_come,
            None => {
                let at = self.known.partition_point(|known| known.number < number);
                self.known.insert(
                    at,
                    Known {
                        number,
                        link,
                        has_come,
                    },
                );
                let surplus = self.known.len().saturating_sub(REMEMBERED);
                self.known.drain(..surplus);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paired::PostKind;

    const MAILBOX: Mailbox = [7; 8];

    fn post(line: u32, number: u32, before: Link, content: &str) -> Post {
        Post {
            kind: PostKind::Update,
            line,
            number,
            before,
            content: content.into(),
        }
    }

    /// So many on one line, each behind the one before.
    fn row(line: u32, count: u32) -> Vec<Post> {
        let mut before = Link::default();
        (1..=count)
            .map(|number| {
                let post = post(line, number, before, &format!("{line}, {number}"));
                before = post.link(MAILBOX);
                post
            })
            .collect()
    }

    fn after(posts: &[&Post]) -> Lines {
        let mut lines = Lines::default();
        for post in posts {
            lines.note(post, MAILBOX);
        }
        lines
    }

    #[test]
    fn what_comes_in_order_is_next_each_time_and_known_the_second_time() {
        let posts = row(1, 40);
        let mut lines = Lines::default();
        for post in &posts {
            assert_eq!(lines.place(post, MAILBOX), Place::Next { missed: 0 });
            lines.note(post, MAILBOX);
            assert_eq!(lines.place(post, MAILBOX), Place::Known);
        }
        assert_eq!(lines.last(), Some((1, 40)));
        // What is too old to be remembered is still older, and never next.
        assert_eq!(lines.place(&posts[0], MAILBOX), Place::Older);
    }

    #[test]
    fn what_is_lost_is_counted_and_when_it_comes_late_it_is_older() {
        let posts = row(1, 5);
        let lines = after(&[&posts[0], &posts[1], &posts[4]]);
        let before = after(&[&posts[0], &posts[1]]);
        assert_eq!(before.place(&posts[4], MAILBOX), Place::Next { missed: 2 });
        assert_eq!(lines.place(&posts[3], MAILBOX), Place::Older);
        assert_eq!(lines.place(&posts[2], MAILBOX), Place::Older);
    }

    #[test]
    fn another_of_the_same_number_is_a_fork_and_so_is_one_behind_another() {
        let posts = row(1, 4);
        let lines = after(&[&posts[0], &posts[1], &posts[2]]);
        let link = posts[1].link(MAILBOX);
        assert_eq!(lines.place(&post(1, 3, link, "other"), MAILBOX), Place::Fork);
        assert_eq!(lines.place(&post(1, 4, [1; 8], "4"), MAILBOX), Place::Fork);
        // The one that did not come is known by the one behind it.
        let lines = after(&[&posts[0], &posts[3]]);
        assert_eq!(lines.place(&post(1, 3, link, "other"), MAILBOX), Place::Fork);
        assert_eq!(lines.place(&posts[2], MAILBOX), Place::Older);
    }

    #[test]
    fn every_device_of_the_patient_has_a_line_of_its_own() {
        let (phone, tablet) = (row(1, 2), row(2, 1));
        let lines = after(&[&phone[0], &phone[1]]);
        assert_eq!(lines.place(&tablet[0], MAILBOX), Place::Next { missed: 0 });
        let lines = after(&[&phone[0], &tablet[0], &phone[1]]);
        assert_eq!(lines.last(), Some((1, 2)));
        assert_eq!(lines.place(&tablet[0], MAILBOX), Place::Known);
    }

    #[test]
    fn what_is_kept_is_read_again_and_nothing_else_is() {
        let (phone, tablet) = (row(1, 3), row(2, 2));
        let lines = after(&[&phone[0], &tablet[1], &phone[2]]);
        let bytes = lines.write();
        assert_eq!(Lines::read(&bytes), Some(lines));
        for length in 1..bytes.len() {
            let cut = Lines::read(&bytes[..length]);
            assert!(cut.is_none_or(|cut| cut.write().len() == length), "{length}");
        }
        assert_eq!(Lines::read(&[]), Some(Lines::default()));
    }
}
