//! What this device follows: the passports of others, as they have sent them. No passport of this device is open beside it.

use crate::{Dispatch, Handed, Home, Parcel, PostTrouble, StoreTrouble, Unlocking};
use passport::{Key, PrimitiveDateTime, Reached, Stub, Summary, WhatIsNew};
use std::collections::BTreeMap;

/// One passport that this device follows.
#[derive(Clone, PartialEq, Debug)]
pub struct Followed {
    /// Which pairing it is.
    pub pairing: u64,
    /// What the patient is called.
    pub called: String,
    /// What the patient calls whoever has this device.
    pub invited: String,
    /// Since when, in milliseconds since 1970, UTC.
    pub since_ms: i64,
    /// What has come last; nothing before the first.
    pub latest: Option<Box<Latest>>,
    /// The answer to the invitation, to be shown until something has come.
    pub answer: Option<Box<Dispatch>>,
    /// Whether the patient has said that nothing more will come.
    pub has_ended: bool,
    /// When a copy came for the day on which the patient's phone is lost, in milliseconds since 1970, UTC.
    pub copy_ms: Option<i64>,
    /// The number of the place on this device where the passport itself lies, when the patient has let whoever has it keep it.
    pub kept_at: Option<u8>,
    /// Whether the patient has ended that.
    pub keeping_ended: bool,
}

/// What has come last.
#[derive(Clone, PartialEq, Debug)]
pub struct Latest {
    /// What may be seen.
    pub summary: Summary,
    /// When it was read here, in milliseconds since 1970, UTC.
    pub came_ms: i64,
    /// What a reply to it is sealed with.
    pub stub: Stub,
    /// What is new in it since the one before, and when that one was written: wall time where the patient was.
    pub new: Option<(PrimitiveDateTime, WhatIsNew)>,
    /// What each of its records is known by from one copy to the next.
    pub marks: BTreeMap<Key, u32>,
    /// Whether another device of the patient has sent it than the one before: what only that one knows is not in it.
    pub from_another: bool,
    /// How many updates in front of it have not come.
    pub missed: u32,
    /// Who is reached otherwise now than this device knows.
    pub reached: Vec<Swapped>,
}

/// Somebody who is reached otherwise than before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Swapped {
    /// Who it is, by the mark of the member.
    pub mark: u32,
    /// As it was when it was last accepted here.
    pub before: Reached,
    /// As it is said to be now.
    pub now: Reached,
}

/// What this device follows, and what is being done about it.
#[derive(Clone, PartialEq, Debug)]
pub struct Following {
    /// Everything that is followed; `None` until it is read.
    pub people: Option<Result<Vec<Followed>, StoreTrouble>>,
    /// What is going on.
    pub step: FollowStep,
    /// What became of a link or file last.
    pub handed: Option<Handed>,
    /// A passport put aside because not all of it is stored yet.
    pub(crate) aside: Option<Box<Home>>,
}

/// What is going on.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum FollowStep {
    /// Nothing: the list is shown.
    #[default]
    Resting,
    /// Something that came is being looked at.
    Waiting,
    /// An invitation that is locked with words.
    Locked(Unlocking),
    /// Somebody is invited.
    Invited {
        /// The invitation.
        letter: Parcel,
        /// What the patient is called.
        called: String,
        /// What the patient calls the one who is invited: what stands in the field for the name at first.
        name: String,
        /// Whether the invitation was locked, so that nobody else can have seen it.
        was_locked: bool,
        /// Whether it is being accepted.
        is_accepting: bool,
        /// Why it could not be accepted.
        trouble: Option<PostTrouble>,
    },
    /// It is accepted, and the answer is to be shown to the patient.
    Answered {
        /// Which pairing it is.
        pairing: u64,
        /// What the patient is called.
        called: String,
        /// The answer.
        made: Box<Dispatch>,
        /// The four words, where the invitation was not locked.
        words: Option<String>,
    },
    /// The locked copy is ready to be given back to a patient who has lost the phone.
    GivingBack {
        /// What the patient is called.
        called: String,
        /// The copy.
        made: Box<Dispatch>,
    },
    /// The patient would like whoever has this device to keep the passport too.
    AskedToKeep {
        /// Which pairing it is.
        pairing: u64,
        /// What the patient is called.
        called: String,
        /// Whether it is the own passport of whoever has this device.
        is_own: bool,
        /// The passport.
        letter: Parcel,
        /// Whether it is being laid down.
        is_keeping: bool,
        /// Why it could not be.
        trouble: Option<PostTrouble>,
    },
    /// It is asked whether to follow no longer.
    Leaving(u64),
    /// Something that came was not taken.
    Refused(PostTrouble),
    /// What came says that it was written before what is here, by another device. It can be taken all the same.
    Earlier(Parcel),
}

/// What has just come, for the page on which it is read.
#[derive(Clone, PartialEq, Debug)]
pub struct FollowedReading {
    /// Whose it is and what there is.
    pub followed: Box<Followed>,
    /// Word for the patient that it has come, once it is made, or why not.
    pub receipt: Option<Result<Box<Dispatch>, PostTrouble>>,
    /// What became of the receipt's link last.
    pub handed: Option<Handed>,
    /// Whether a receipt was handed on last, and not something else on the page.
    pub(crate) is_asked: bool,
}

/// Something to be done about what this device follows.
#[derive(Clone, PartialEq, Debug)]
pub enum FollowTask {
    /// Read everything. Answered by [`FollowMsg::Found`].
    Look,
    /// Read one. Answered by [`FollowMsg::Opened`].
    Open(u64),
    /// Take in a letter that came. Answered by [`FollowMsg::Took`].
    TakeIn(Parcel),
    /// The same, also where it says that it was written before what is here.
    TakeInEarlier(Parcel),
    /// Open an invitation with its words. Answered by [`FollowMsg::Unlocked`].
    Unlock {
        /// The number to answer with.
        attempt: u64,
        /// The invitation.
        letter: Parcel,
        /// The words as typed.
        words: String,
    },
    /// Accept an invitation. Answered by [`FollowMsg::Accepted`].
    Accept {
        /// The invitation.
        letter: Parcel,
        /// What whoever accepts calls themself.
        name: String,
    },
    /// Find the answer to an invitation again, with its words. Answered by [`FollowMsg::AnswerIs`].
    Answer(u64),
    /// Make word that the latest has come. Answered by [`FollowMsg::Receipted`].
    Receipt(u64),
    /// Accept how somebody is reached now. Answered by [`FollowMsg::Opened`].
    Trust {
        /// Which pairing.
        pairing: u64,
        /// The mark of the member.
        mark: u32,
    },
    /// Take out the locked copy, to be given back. Answered by [`FollowMsg::CopyIs`].
    GiveBack(u64),
    /// Follow no longer, and forget everything that came. Answered by [`FollowMsg::Found`].
    Leave(u64),
    /// Lay down the passport itself on this device, in a place that is free. Answered by [`FollowMsg::Kept`].
    Keep {
        /// Which pairing it came by.
        pairing: u64,
        /// The passport.
        letter: Parcel,
    },
}

/// Something that came, once it was looked at.
#[derive(Clone, PartialEq, Debug)]
pub enum Arrived {
    /// It was written before what is here, by another device of the patient. Nothing is taken yet.
    Earlier(Parcel),
    /// It is from this passport, and is taken.
    Taken(u64),
    /// It is for a passport of this device.
    ForOwn(Parcel),
    /// It is for the passport in this place, which whoever has this device keeps for the patient.
    ForKept {
        /// The number of the place.
        place: u8,
        /// The letter.
        letter: Parcel,
    },
    /// It is the passport itself, to be kept on this device.
    ToKeep {
        /// Which pairing it is.
        pairing: u64,
        /// What the patient is called.
        called: String,
        /// Whether it is the own passport of whoever has this device.
        is_own: bool,
        /// The letter.
        letter: Parcel,
    },
}

/// What can happen about what this device follows.
#[derive(Clone, PartialEq, Debug)]
pub enum FollowMsg {
    /// Whether this device follows anybody.
    Stands(bool),
    /// Everything that is followed, or why it cannot be read.
    Found(Result<Vec<Followed>, StoreTrouble>),
    /// One of them; nothing when it is not there.
    Opened {
        /// Which pairing.
        pairing: u64,
        /// What there is.
        found: Result<Option<Box<Followed>>, StoreTrouble>,
    },
    /// A letter that came was taken, or not.
    Took(Result<Arrived, PostTrouble>),
    /// What words did to an invitation: what it says, or why it stays closed.
    Unlocked {
        /// Which attempt this answers.
        attempt: u64,
        /// The invitation, and whose it is.
        opened: Result<Box<Invited>, crate::KeyTrouble>,
    },
    /// The name in the answer reads like this so far.
    NameTyped(String),
    /// Accept.
    Accept,
    /// It is accepted, or not.
    Accepted(Result<Box<Acceptance>, PostTrouble>),
    /// Show the answer once more.
    ShowAnswer(u64),
    /// The answer, or why it cannot be shown.
    AnswerIs(Result<Box<Acceptance>, PostTrouble>),
    /// Give the locked copy back.
    GiveBack(u64),
    /// The locked copy, and whose it is; nothing when there is none any more.
    CopyIs(Option<(String, Box<Dispatch>)>),
    /// Make word that the latest has come.
    Receipt,
    /// It is made.
    Receipted(Result<Box<Dispatch>, PostTrouble>),
    /// How somebody is reached now is right.
    Trust(u32),
    /// Ask before nothing is followed any more.
    AskLeave(u64),
    /// Yes, follow no longer.
    Leave,
    /// Yes, keep the passport on this device.
    Keep,
    /// It is laid down in the place with this number, or not.
    Kept(Result<u8, PostTrouble>),
    /// Open the passport that lies in the place with this number.
    OpenKept(u8),
    /// Put the link on the clipboard.
    Copy,
    /// Offer the link in the phone's own sheet.
    Share,
    /// Offer it as a file, or save it.
    File,
    /// Take what came, though it says that it was written before what is here.
    TakeEarlier,
    /// Back to the list.
    Done,
}

/// An invitation that can be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Invited {
    /// The invitation.
    pub letter: Parcel,
    /// What the patient is called.
    pub called: String,
    /// What the patient calls the one who is invited.
    pub invited: String,
}

/// An invitation that was accepted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Acceptance {
    /// Which pairing it is.
    pub pairing: u64,
    /// What the patient is called.
    pub called: String,
    /// The answer.
    pub made: Box<Dispatch>,
    /// The four words.
    pub words: String,
}
