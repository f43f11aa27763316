//! What a device keeps of one pairing: how far it has counted, what has come, and what a follower was told or has read, so that the next
//! update can build on it. Not the keys, and not where it is kept.

use super::lines::{Lines, Place};
use super::pairing::{Mailbox, Side};
use super::post::{Link, Post, PostKind};
use crate::OpenError;
use crate::update::{self, Got, State, Update};
use std::fmt;

/// How many states are held, the newest: an update can build on any of them.
const HELD: usize = 12;

/// What a follower may see after one update: sent by the one side, read by the other.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Held {
    /// The link of the post that it came with.
    pub link: Link,
    /// The line and the number of that post.
    pub post: Got,
    /// When it was sent or read, in milliseconds since the beginning of 1970, UTC.
    pub at_ms: i64,
    /// Whether the other side is known to have it; on the side that follows, whether an update that came builds on it, since then the next
    /// ones may as well.
    pub has_arrived: bool,
    /// The same as an update that is whole.
    pub whole: Vec<u8>,
}

impl Held {
    /// What it says.
    ///
    /// # Errors
    /// One [`OpenError`], when what was kept is not what was written.
    pub fn state(&self) -> Result<State, OpenError> {
        Ok(update::read(&self.whole, None)?.state)
    }
}

/// What a device keeps of one pairing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Correspondence {
    /// Which side this device is on. It decides what may come from the other.
    pub side: Side,
    /// The line of this device; drawn at random before the first post.
    pub line: u32,
    /// The number of the last post that this device has made.
    pub number: u32,
    /// The link of that post.
    pub link: Link,
    /// What has come from the other side.
    pub came: Lines,
    /// What the other side has, or this side has read; the newest last.
    pub held: Vec<Held>,
    /// The latest of our posts that the other side is known to have.
    pub known: Option<Got>,
}

/// What came, once it has been taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Came {
    /// What the follower may see now.
    Update {
        /// What that is.
        update: Box<Update>,
        /// How many posts before it have not come.
        missed: u32,
    },
    /// What the follower says back: a reply as a letter of its own, and the last that they have got.
    Reply {
        /// The last that they have got.
        got: Got,
        /// The reply, not opened.
        letter: Vec<u8>,
    },
    /// Word of the last that the other side has got.
    Receipt(Got),
    /// Entries of the log, not opened.
    Entries(Vec<u8>),
    /// A locked copy of everything, not opened.
    Rescue(Vec<u8>),
    /// Nothing more will come.
    Farewell,
}

/// Why something that was signed and sealed as it should be is still not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotTaken {
    /// It has come before.
    Known,
    /// Something later is there.
    Older,
    /// Another of the patient's devices has sent what says that it was written after this. A clock may be wrong: whoever follows can
    /// [take it all the same](Correspondence::take_earlier).
    Earlier,
    /// There are two histories: another post with the same number, or another before it.
    Fork,
    /// It builds on an update that is not here.
    Missing,
    /// It is nothing that the other side has any business sending.
    NotTheirs,
    /// It cannot be read.
    Unread(OpenError),
}

impl From<OpenError> for NotTaken {
    fn from(error: OpenError) -> Self {
        Self::Unread(error)
    }
}

impl fmt::Display for NotTaken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Known => "This has come before. Nothing has changed.",
            Self::Older => "Something later is there already. Nothing has changed.",
            Self::Earlier => "What is there says that it was written after this. Nothing has changed.",
            Self::Fork => "Something else came with the same number. Nothing was taken; ask the patient.",
            Self::Missing => {
                "An update before this one has not come. Nothing has changed; ask for all of it."
            }
            Self::NotTheirs => "The other device has no business sending this. Nothing was taken.",
            Self::Unread(error) => return error.fmt(f),
        })
    }
}

impl std::error::Error for NotTaken {}

impl Correspondence {
    /// A correspondence in which nothing has been said, on a line drawn at random.
    #[must_use]
    pub fn new(side: Side, line: u32) -> Self {
        Self {
            side,
            line,
            number: 0,
            link: Link::default(),
            came: Lines::default(),
            held: Vec::new(),
            known: None,
        }
    }

    /// Whether the other side has any business sending this. Who follows says what they have and what they think; only the patient says
    /// what there is to see. Entries pass between devices that keep the passport, in both directions.
    fn may_come(&self, kind: PostKind) -> bool {
        match kind {
            PostKind::Update | PostKind::Rescue => self.side == Side::Follower,
            PostKind::Reply => self.side == Side::Passport,
            PostKind::Receipt | PostKind::Entries | PostKind::Farewell => true,
        }
    }

    /// The next post of this device. Keep the correspondence before the post is shown to anybody, or a second one may bear its number.
    pub fn next(&mut self, kind: PostKind, content: Vec<u8>, mailbox: Mailbox) -> Post {
        self.number = self.number.saturating_add(1);
        let post = Post {
            kind,
            line: self.line,
            number: self.number,
            before: self.link,
            content,
        };
        self.link = post.link(mailbox);
        post
    }

    /// What the other side is known to have, to build an update on: the latest of it.
    #[must_use]
    pub fn base(&self) -> Option<(Link, State)> {
        let held = self.held.iter().rev().find(|held| held.has_arrived)?;
        Some((held.link, held.state().ok()?))
    }

    /// Holds what a post says from now on.
    pub fn hold(&mut self, state: &State, post: Got, link: Link, at_ms: i64) {
        let update = Update {
            state: state.clone(),
            got: None,
        };
        // What is too large to be held is sent whole the next time.
        if let Ok(whole) = update::write(&update, None) {
            self.held.push(Held {
                link,
                post,
                at_ms,
                has_arrived: false,
                whole,
            });
        }
        let base = self.held.iter().rev().find(|held| held.has_arrived);
        let kept = base.map(|held| held.link);
        let surplus = self.held.len().saturating_sub(HELD);
        let mut at = 0;
        self.held.retain(|held| {
            at += 1;
            at > surplus || Some(held.link) == kept
        });
    }

    /// The other side has this one of our posts.
    pub fn confirm(&mut self, got: Got) {
        for held in &mut self.held {
            held.has_arrived |= held.post == got;
        }
        let is_later = |known: Got| known.line != got.line || known.number < got.number;
        if got.line == self.line && got.number <= self.number && self.known.is_none_or(is_later) {
            self.known = Some(got);
        }
    }

    /// The last that has come, as the next post says it. Of the updates it is the last that was read, whatever came behind it: the other side
    /// builds on that one.
    #[must_use]
    pub fn got(&self) -> Option<Got> {
        if let Some(held) = self.latest().filter(|_| self.side == Side::Follower) {
            return Some(held.post);
        }
        let (line, number) = self.came.last()?;
        Some(Got { line, number })
    }

    /// What the latest update says; `None` before the first.
    #[must_use]
    pub fn latest(&self) -> Option<&Held> {
        self.held.last()
    }

    /// Takes what the other side has signed and sealed. `mailbox` is the one in which it arrived. What a messenger delivers late is taken as
    /// well, unless something of its kind that counts in its place has come before it: what a follower says back stands for itself, and so
    /// does a locked copy behind which no other has come.
    ///
    /// # Errors
    /// [`NotTaken`], and then nothing has changed.
    pub fn take(&mut self, post: &Post, mailbox: Mailbox, now_ms: i64) -> Result<Came, NotTaken> {
        self.take_unless(post, mailbox, now_ms, Self::is_earlier)
    }

    /// The same, also where another device has sent what says that it was written after this.
    ///
    /// # Errors
    /// Any [`NotTaken`] but [`NotTaken::Earlier`], and then nothing has changed.
    pub fn take_earlier(&mut self, post: &Post, mailbox: Mailbox, now_ms: i64) -> Result<Came, NotTaken> {
        self.take_unless(post, mailbox, now_ms, |_, _, _| false)
    }

    fn take_unless(
        &mut self,
        post: &Post,
        mailbox: Mailbox,
        now_ms: i64,
        is_earlier: impl Fn(&Self, &Post, &State) -> bool,
    ) -> Result<Came, NotTaken> {
        let missed = match self.came.place(post, mailbox) {
            Place::Next { missed } => missed,
            Place::Late => 0,
            Place::Known => return Err(NotTaken::Known),
            Place::Older => return Err(NotTaken::Older),
            Place::Fork => return Err(NotTaken::Fork),
        };
        if !self.may_come(post.kind) {
            return Err(NotTaken::NotTheirs);
        }
        let came = match post.kind {
            PostKind::Update => {
                let update = self.read_update(post)?;
                if is_earlier(self, post, &update.state) {
                    return Err(NotTaken::Earlier);
                }
                self.hold_read(&update, post, mailbox, now_ms);
                let update = Box::new(update);
                Came::Update { update, missed }
            }
            PostKind::Reply => {
                let (got, letter) = Got::read(&post.content).ok_or(OpenError::Unreadable)?;
                Came::Reply {
                    got,
                    letter: letter.to_vec(),
                }
            }
            PostKind::Receipt => match Got::read(&post.content) {
                Some((got, [])) => Came::Receipt(got),
                _ => return Err(OpenError::Unreadable.into()),
            },
            PostKind::Entries => Came::Entries(post.content.clone()),
            PostKind::Rescue => Came::Rescue(post.content.clone()),
            PostKind::Farewell => Came::Farewell,
        };
        match &came {
            Came::Reply { got, .. } | Came::Receipt(got) => self.confirm(*got),
            Came::Update { update, .. } => {
                if let Some(got) = update.got {
                    self.confirm(got);
                }
            }
            Came::Entries(_) | Came::Rescue(_) | Came::Farewell => {}
        }
        self.came.note(post, mailbox);
        Ok(came)
    }

    /// What an update says, beside what it builds on.
    fn read_update(&self, post: &Post) -> Result<Update, NotTaken> {
        let base = match update::base_of(&post.content)? {
            None => None,
            Some(link) => {
                let held = self.held.iter().find(|held| held.link == link);
                Some((link, held.ok_or(NotTaken::Missing)?.state()?))
            }
        };
        let base = base.as_ref().map(|(link, state)| (*link, state));
        Ok(update::read(&post.content, base)?)
    }

    /// Another of the patient's devices may send what it last knew, while this side knows better.
    fn is_earlier(&self, post: &Post, state: &State) -> bool {
        self.latest().is_some_and(|held| {
            let is_later = |known: State| known.summary.written > state.summary.written;
            held.post.line != post.line && held.state().is_ok_and(is_later)
        })
    }

    /// Holds an update that was read, and that the one it builds on has come.
    fn hold_read(&mut self, update: &Update, post: &Post, mailbox: Mailbox, now_ms: i64) {
        let built_on = update::base_of(&post.content).ok().flatten();
        for held in &mut self.held {
            held.has_arrived |= Some(held.link) == built_on;
        }
        self.hold(&update.state, at(post), post.link(mailbox), now_ms);
    }
}

fn at(post: &Post) -> Got {
    Got {
        line: post.line,
        number: post.number,
    }
}
