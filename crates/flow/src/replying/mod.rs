//! A reply in the making, on the page where a letter is read: what was typed, what is wrong with it, and what it became. It is kept
//! nowhere: closing the page forgets it.

mod compose;
mod offered;
#[cfg(test)]
mod tests;

pub use offered::{choice_of, suggestible, visited};

use crate::{Handed, Parcel, Picture, Problem};
use passport::{Coded as _, Key, Reply, Role};
use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

/// How many agreements one reply takes at most.
pub const AGREEMENTS: u8 = 5;

/// The answer «I do it», of a task.
pub const TAKES: &str = "takes";
/// The answer «not for me», of a task.
pub const PASSES: &str = "passes";
/// The patient, where it is asked who does something. Nothing chosen means whoever signs.
pub const PATIENT: &str = "me";

/// One field of a reply.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ReplyField {
    /// What is said to a task: [`TAKES`], [`PASSES`], or nothing.
    Stance(Key),
    /// For which role a task is instead.
    To(Key),
    /// Words to a task, question or concern.
    Words(Key),
    /// Whether a concern was heard, also without words: anything, or nothing.
    Heard(Key),
    /// What was agreed, counted from 0.
    What(u8),
    /// Who does it: a member, [`PATIENT`], or nothing for whoever signs.
    Who(u8),
    /// By which day.
    By(u8),
    /// What kind of contact is proposed.
    ContactKind,
    /// On which day.
    ContactDay,
    /// At what time.
    ContactTime,
    /// Where.
    ContactPlace,
    /// What for.
    ContactPurpose,
    /// Whose number is another.
    Whose,
    /// The number.
    Number,
    /// What they would like to be asked.
    Question,
    /// What they have noticed.
    Noticed,
    /// Which record should be changed: see [`choice_of`].
    SuggestWhich,
    /// What should be changed in it.
    SuggestWords,
    /// At which contact something was said.
    NotedWhich,
    /// What was said there.
    NotedWords,
    /// A few lines.
    Message,
    /// Who signs.
    Name,
    /// What they are to the patient.
    Role,
    /// Their service.
    Service,
    /// On which day it was written, where it came on paper: today, unless it says otherwise.
    WrittenOn,
}

/// The id of the field's element.
impl Display for ReplyField {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let of = |f: &mut Formatter<'_>, what: &str, key: &Key| {
            write!(f, "reply-{what}-{}-{:x}", key.kind.slug(), key.raw)
        };
        match self {
            Self::Stance(key) => of(f, "stance", key),
            Self::To(key) => of(f, "to", key),
            Self::Words(key) => of(f, "words", key),
            Self::Heard(key) => of(f, "heard", key),
            Self::What(at) => write!(f, "reply-what-{at}"),
            Self::Who(at) => write!(f, "reply-who-{at}"),
            Self::By(at) => write!(f, "reply-by-{at}"),
            Self::ContactKind => f.write_str("reply-contact-kind"),
            Self::ContactDay => f.write_str("reply-contact-day"),
            Self::ContactTime => f.write_str("reply-contact-time"),
            Self::ContactPlace => f.write_str("reply-contact-place"),
            Self::ContactPurpose => f.write_str("reply-contact-purpose"),
            Self::Whose => f.write_str("reply-whose"),
            Self::Number => f.write_str("reply-number"),
            Self::Question => f.write_str("reply-question"),
            Self::Noticed => f.write_str("reply-noticed"),
            Self::SuggestWhich => f.write_str("reply-suggest-which"),
            Self::SuggestWords => f.write_str("reply-suggest-words"),
            Self::NotedWhich => f.write_str("reply-noted-which"),
            Self::NotedWords => f.write_str("reply-noted-words"),
            Self::Message => f.write_str("reply-message"),
            Self::Name => f.write_str("reply-name"),
            Self::Role => f.write_str("reply-role"),
            Self::Service => f.write_str("reply-service"),
            Self::WrittenOn => f.write_str("reply-written-on"),
        }
    }
}

/// A reply in the making.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Replying {
    typed: BTreeMap<ReplyField, String>,
    /// How many agreements have their fields on the page, 1 to [`AGREEMENTS`].
    pub agreements: u8,
    /// What is wrong, after trying to make it.
    pub problems: Vec<(ReplyField, Problem)>,
    /// How far it is.
    pub step: ReplyStep,
    /// What became of its link or file last.
    pub handed: Option<Handed>,
    /// Whether it was asked for last, and not something else on the page.
    pub(crate) is_asked: bool,
}

/// How far a reply is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReplyStep {
    /// It is written.
    Writing,
    /// It is being packed; answers to other requests are dropped.
    Making(u64),
    /// It is made.
    Made(Box<MadeReply>),
    /// There is more in it than a reply holds.
    TooLarge,
}

/// A reply ready to be shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MadeReply {
    /// The code; `None` when it is too long for one.
    pub code: Option<Picture>,
    /// The whole link; `None` when it would be longer than every messenger takes.
    pub link: Option<String>,
    /// The reply as a file holds it.
    pub file: Parcel,
    /// How many things are said in it.
    pub said: usize,
}

impl Replying {
    /// An empty reply of somebody in this role, with the signature of the reply before, if there was one on this page.
    #[must_use]
    pub fn begin(role: Option<Role>, signed: &BTreeMap<ReplyField, String>) -> Self {
        let mut typed = signed.clone();
        if let Some(role) = role {
            typed.insert(ReplyField::Role, role.code().to_string());
        }
        Self {
            typed,
            agreements: 1,
            problems: Vec::new(),
            step: ReplyStep::Writing,
            handed: None,
            is_asked: false,
        }
    }

    /// What a field says.
    #[must_use]
    pub fn get(&self, field: ReplyField) -> &str {
        self.typed.get(&field).map_or("", String::as_str)
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn problem(&self, field: ReplyField) -> Option<Problem> {
        let at = self.problems.iter().find(|(there, _)| *there == field);
        at.map(|(_, problem)| *problem)
    }

    /// Whether anything was said yet, beside the signature.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.typed.keys().any(|field| !field.is_signature())
    }

    pub(crate) fn set(&mut self, field: ReplyField, text: String) {
        self.problems.retain(|(at, _)| *at != field);
        if text.is_empty() {
            self.typed.remove(&field);
        } else {
            self.typed.insert(field, text);
        }
    }

    pub(crate) fn signature(&self) -> BTreeMap<ReplyField, String> {
        let signed = self.typed.iter().filter(|(field, _)| field.is_signature());
        signed.map(|(field, text)| (*field, text.clone())).collect()
    }
}

impl ReplyField {
    fn is_signature(self) -> bool {
        matches!(self, Self::Name | Self::Role | Self::Service)
    }
}

/// Something that happens to a reply in the making.
#[derive(Clone, PartialEq, Debug)]
pub enum ReplyMsg {
    /// Begin one.
    Begin,
    /// Put it away. What was typed is forgotten, except for who signs.
    Leave,
    /// A field now reads like this.
    Typed(ReplyField, String),
    /// Fields for one more agreement.
    OneMore,
    /// Make it.
    Make,
    /// It was made, or there is too much in it.
    Made {
        /// Which request this answers.
        request: u64,
        /// The reply.
        made: Option<Box<MadeReply>>,
    },
    /// Back to writing.
    Change,
    /// Put its link on the clipboard.
    Copy,
    /// Offer its link in the device's own sheet.
    Share,
    /// Offer it as a file, or save it.
    File,
}

/// A reply that is to be packed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToPack {
    /// The number to answer with.
    pub request: u64,
    /// What it says.
    pub reply: Reply,
    /// The language that its words are in.
    pub language: passport::Language,
    /// The letter that it answers.
    pub to: passport::Stub,
    /// The pairing that it goes by, where the letter came by one.
    pub pairing: Option<u64>,
}
