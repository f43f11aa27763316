//! Reading a letter, however it came. Needs no store, keeps nothing.

use crate::{Filing, FollowedReading, Home, Recalling, Replying, Scanning, Since, Unlocking};
use passport::{Audience, Role, Stub, Summary, WhatIsNew};

/// A letter on the screen, or looked for.
#[derive(Clone, PartialEq, Debug)]
pub struct Reading {
    /// The fragment it came in, empty when it came in another way; late answers about another fragment are dropped.
    pub fragment: String,
    /// How far it is.
    pub letter: Letter,
    /// Who the reader says they are.
    pub role: Option<Role>,
    /// Whether another letter came with this one: nobody could know which of them is open.
    pub another: Option<Another>,
    /// Whether the text has been copied: yes, or it could not be.
    pub copied: Option<bool>,
    /// How it stands with files for other programs.
    pub filing: Filing,
    /// What is new in it to this reader.
    pub recalling: Recalling,
    /// Whether it is the card that lies outside the lock of this very device: whoever reads it has the patient's phone in hand, and gives
    /// their answer to the patient.
    pub is_own_card: bool,
    /// A reply in the making.
    pub replying: Option<Replying>,
    /// The passport that this device follows and whose latest this is; nothing when it is a letter as any other.
    pub follows: Option<Box<FollowedReading>>,
    /// A passport put aside because not all of it is stored yet. Nothing of it is shown beside the letter.
    pub(crate) aside: Option<Box<Home>>,
}

impl Reading {
    /// Whether no letter is open: it is looked for, locked or refused, and nothing of it is on the screen.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        matches!(
            self.letter,
            Letter::Looked(_) | Letter::Locked(_) | Letter::Refused(_) | Letter::Stray
        )
    }

    /// What is new in the letter that is open, and since when. Of a passport that is followed that is since the update before.
    #[must_use]
    pub fn new_in(&self, summary: &Summary) -> Option<(Since, WhatIsNew)> {
        let Some(follows) = &self.follows else {
            return self.recalling.new_in(summary);
        };
        let (written, new) = follows.followed.latest.as_ref()?.new.clone()?;
        Some((Since::Sent(written), new))
    }
}

/// What came together with a letter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Another {
    /// Another letter, and the open one is the first.
    Readable,
    /// Something that was meant to be a letter as well and cannot be opened.
    Refused,
}

/// How far a letter is.
#[derive(Clone, PartialEq, Debug)]
pub enum Letter {
    /// Not found yet.
    Looked(Box<Scanning>),
    /// Being checked.
    Opening,
    /// Its tag held, and it needs a key.
    Locked(Unlocking),
    /// Its tag held and all of it was read.
    Open {
        /// What it says.
        summary: Box<Summary>,
        /// Whether it carried something only a newer version understands.
        newer_parts: bool,
        /// What it is known by.
        stub: Stub,
    },
    /// It is not shown at all.
    Refused(Refusal),
    /// It is an answer to somebody's passport, and none is on this device.
    Stray,
}

/// Why a letter is not shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// This is not one of ours.
    NotALetter,
    /// Something is missing or changed.
    Damaged,
    /// Made by a newer version than this one.
    Newer,
    /// More than a letter may be.
    TooLarge,
}

/// The role a reader most likely has, judged by whom the code was made for.
#[must_use]
pub fn likely_role(audience: Audience) -> Option<Role> {
    match audience {
        Audience::Gp => Some(Role::Gp),
        Audience::OutOfHours => Some(Role::OnCallDoctor),
        Audience::HomeCare => Some(Role::HomeNurse),
        Audience::HospitalTeam | Audience::Relative | Audience::Everyone | Audience::Unknown(_) => None,
    }
}
