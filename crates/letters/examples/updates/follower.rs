//! A follower's device as far as it takes what comes: what it holds, and what it says of what it does not take. It makes nothing.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "shared by an example and by tests, each of which uses a part"
)]

use letters::paired::{Lines, Link, Mailbox, Pairing, Place, Post, PostError, PostKind};
use letters::update::{self, Update};
use letters::{OpenError, limits};
use std::sync::Arc;

/// How many updates are held, for others to build on.
const HELD: usize = 4;

/// A follower's device.
pub struct Follower {
    pairing: Pairing,
    mailbox: Mailbox,
    /// All that changes when something is taken.
    pub has: Has,
}

/// What has come.
#[derive(Clone, PartialEq, Default)]
pub struct Has {
    lines: Lines,
    /// The updates that were applied, by the links of their posts, the one that is shown last.
    held: Vec<(Link, Arc<Update>)>,
}

impl Follower {
    pub fn new(pairing: Pairing) -> Self {
        Self {
            mailbox: pairing.mailbox(),
            pairing,
            has: Has::default(),
        }
    }

    /// What is shown.
    pub fn shown(&self) -> Option<&Update> {
        self.has.held.last().map(|(_, update)| &**update)
    }

    /// Takes a letter that has come; or says in a word of `docs/format.md` why it does not.
    pub fn take(&mut self, letter: &[u8]) -> Result<(), String> {
        let post = self.next(letter)?;
        let update = self.read(&post)?;
        self.note(&post, update.map(Arc::new));
        Ok(())
    }

    /// The same for a letter of which it is known what it says: to read it again would only take time.
    pub fn take_known(&mut self, letter: &[u8], update: Option<Arc<Update>>) -> Result<(), String> {
        let post = self.next(letter)?;
        self.note(&post, update);
        Ok(())
    }

    fn next(&self, letter: &[u8]) -> Result<Post, String> {
        let post = self.pairing.open(letter).map_err(word_of)?;
        match self.has.lines.place(&post, self.mailbox) {
            Place::Next { .. } | Place::Late => Ok(post),
            Place::Known => Err("known".into()),
            Place::Older => Err("older".into()),
            Place::Fork => Err("fork".into()),
        }
    }

    /// What a post says, when it is an update.
    fn read(&self, post: &Post) -> Result<Option<Update>, String> {
        if post.kind != PostKind::Update {
            return Ok(None);
        }
        let base = match update::base_of(&post.content).map_err(word_of_open)? {
            None => None,
            Some(link) => {
                let held = self.has.held.iter().find(|(held, _)| *held == link);
                Some(held.ok_or("missing")?)
            }
        };
        let base = base.map(|(link, update)| (*link, &update.state));
        let update = update::read(&post.content, base).map_err(word_of_open)?;
        Ok(Some(update))
    }

    fn note(&mut self, post: &Post, update: Option<Arc<Update>>) {
        self.has.lines.note(post, self.mailbox);
        if let Some(update) = update {
            self.has.held.push((post.link(self.mailbox), update));
            let surplus = self.has.held.len().saturating_sub(HELD);
            self.has.held.drain(..surplus);
        }
    }
}

/// Whether an update is within what may be read.
pub fn is_within_limits(update: &Update) -> bool {
    let summary = &update.state.summary;
    summary.size() <= limits::RECORDS && update.state.marks().len() == summary.view.records().len()
}

/// The word for what is said of a letter.
pub fn word_of(error: PostError) -> String {
    match error {
        PostError::Unread(error) => word_of_open(error),
        PostError::OtherPairing => "other-pairing".into(),
        PostError::Unsigned => "unsigned".into(),
        PostError::Altered => "altered".into(),
        PostError::Forged => "forged".into(),
    }
}

/// The same for what is said of any letter.
pub fn word_of_open(error: OpenError) -> String {
    match error {
        OpenError::NotALetter => "not-a-letter".into(),
        OpenError::Damaged => "damaged".into(),
        OpenError::Newer { version } => format!("newer-{version}"),
        OpenError::TooLarge => "too-large".into(),
        OpenError::Unreadable => "unreadable".into(),
    }
}
