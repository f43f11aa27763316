//! A reply that came: what it says, beside what the passport says now and said when the letter was given. Nothing of it is kept but what
//! the patient chooses, item by item.

use crate::{Page, Refusal};
use passport::{Date, Given, Id, Language, Member, Passport, Placed, Reply, place, place_own};
use std::collections::BTreeSet;
use std::rc::Rc;

/// A reply that was opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Came {
    /// What it is known by.
    pub id: u64,
    /// The letter that it answers.
    pub letter: u64,
    /// What it says.
    pub reply: Reply,
    /// The language that its words are in.
    pub language: Language,
}

/// Why a reply is not looked through. Nothing is changed, and nothing of it is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReplyTrouble {
    /// It answers no letter that is known here.
    Foreign,
    /// The same, but somebody who follows has sealed it: what it answers came from another device, or is not in the copy that was brought back.
    Elsewhere,
    /// Whoever made it has not read the letter, or somebody has changed it.
    Forged,
    /// It cannot be read.
    Refused(Refusal),
    /// It came before, and is not here any more.
    Gone,
}

/// How far a reply is that came.
#[derive(Clone, PartialEq, Debug)]
pub enum Arrival {
    /// It is being opened.
    Opening(u64),
    /// It is not looked through.
    Refused(u64, ReplyTrouble),
    /// It was looked through before, and something of it kept.
    Again(Box<Weighing>),
    /// It is looked through.
    Open(Box<Weighing>),
}

impl Arrival {
    /// The reply that it is about.
    #[must_use]
    pub fn id(&self) -> u64 {
        match self {
            Self::Opening(id) | Self::Refused(id, _) => *id,
            Self::Again(weighing) | Self::Open(weighing) => weighing.came.id,
        }
    }

    pub(crate) fn stays_on(&self, page: Page) -> bool {
        page == Page::Reply(self.id())
    }
}

/// Who has signed a reply, by the patient's word.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Who {
    /// The patient has not said.
    #[default]
    Unsaid,
    /// Somebody on the team.
    Member(Id<Member>),
    /// Somebody who is to be on the team from now on.
    New,
}

/// A reply that is looked through.
#[derive(Clone, PartialEq, Debug)]
pub struct Weighing {
    /// The reply.
    pub came: Came,
    /// Who has signed it.
    pub who: Who,
    /// The items to be kept, by their places in the reply. None at first.
    pub chosen: BTreeSet<usize>,
    /// Whose phone has sealed it; `None` where nobody has checked who wrote it.
    pub from: Option<Id<Member>>,
    /// Whether somebody tried to keep it with nothing chosen.
    pub is_empty_handed: bool,
    /// The letter that it answers; `None` for a reply that the patient wrote down from paper.
    pub(crate) given: Option<Given>,
    /// What the passport said when the letter was given, where that is still known.
    pub(crate) then: Option<Rc<Passport>>,
}

/// One item of a reply, beside the passport as it is now.
#[derive(Clone, PartialEq, Debug)]
pub struct Weighed {
    /// What it says and what it is about; `None` when the letter held nothing of the kind.
    pub placed: Option<Placed>,
    /// When it was kept before, if it was.
    pub kept_on: Option<Date>,
    /// Whether it waits for the patient to say who signed.
    pub needs_who: bool,
}

impl Weighed {
    /// Whether it can be kept now.
    #[must_use]
    pub fn can_be_kept(&self) -> bool {
        let is_there = self
            .placed
            .as_ref()
            .is_some_and(|placed| !placed.is_gone() && placed.said.is_sound());
        is_there && self.kept_on.is_none() && !self.needs_who
    }
}

impl Weighing {
    /// A reply of which nothing is chosen.
    #[must_use]
    pub(crate) fn new(came: Came, given: Option<Given>, then: Option<Rc<Passport>>) -> Self {
        Self {
            came,
            who: Who::Unsaid,
            chosen: BTreeSet::new(),
            from: None,
            is_empty_handed: false,
            given,
            then,
        }
    }

    /// The same, sealed by the phone of somebody who follows: then it is they, unless the patient says otherwise.
    #[must_use]
    pub(crate) fn from(self, from: Option<Id<Member>>) -> Self {
        let who = from.map_or(self.who, Who::Member);
        Self { from, who, ..self }
    }

    /// Whether it was on paper, so that the patient wrote it down.
    #[must_use]
    pub fn is_from_paper(&self) -> bool {
        self.given.is_none()
    }

    /// Its items beside the passport as it is now, in order.
    #[must_use]
    pub fn items(&self, passport: &Passport) -> Vec<Weighed> {
        let reply = &self.came.reply;
        let placed = match &self.given {
            Some(given) => place(reply, given, passport, self.then.as_deref()),
            None => place_own(reply, passport),
        };
        let placed = placed.into_iter().enumerate();
        placed
            .map(|(at, placed)| self.weighed(at, placed, passport))
            .collect()
    }

    fn weighed(&self, at: usize, placed: Option<Placed>, passport: &Passport) -> Weighed {
        let is_it = |told: &passport::Told| told.reply == self.came.id && usize::from(told.item) == at;
        let kept = passport.told.iter().find(|row| is_it(&row.value));
        let needs_signer = placed.as_ref().is_some_and(|placed| placed.said.needs_signer());
        Weighed {
            placed,
            kept_on: kept.map(|row| row.value.on),
            needs_who: needs_signer && self.who == Who::Unsaid,
        }
    }

    /// How many of its items were kept before.
    #[must_use]
    pub fn kept_before(&self, passport: &Passport) -> usize {
        let of_it = passport.told.iter().filter(|row| row.value.reply == self.came.id);
        of_it.count()
    }
}

/// Something that happens to a reply that came.
#[derive(Clone, PartialEq, Debug)]
pub enum WeighMsg {
    /// It was opened, or was not.
    Opened {
        /// Which reply this is about.
        id: u64,
        /// What it says.
        opened: Result<Box<Came>, ReplyTrouble>,
    },
    /// Look at what was left out the last time.
    LookAgain,
    /// This is who signed it.
    Is(Who),
    /// Keep this item, or do not.
    Choose(usize, bool),
    /// Keep what is chosen.
    Keep,
    /// Keep nothing of it, and forget it.
    ThrowAway,
}
