//! What somebody brings from other programs: a file that is looked through, or the text of a letter. Nothing of it is kept but what the
//! patient chooses.

use crate::Now;
use passport::{Found, Incoming, Passport, Sifted, sift};
use std::collections::BTreeSet;

/// Why nothing was found in what was brought. Nothing has changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IntakeTrouble {
    /// It is larger than anything that is read.
    TooLarge,
    /// It cannot be read.
    Damaged,
    /// It is nothing that is read here.
    Unknown,
    /// There is nothing in it.
    Empty,
    /// It is about several people.
    SeveralPatients,
    /// What reads it cannot be had now: it was never fetched, and there is no network.
    NotNow,
    /// Reading it took too long, and was ended.
    TooLong,
    /// What reads it broke down.
    BrokeDown,
    /// There is neither a day, nor a time, nor a number in the text.
    NothingFound,
}

/// How far it is.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Carried {
    /// Nothing has been brought.
    #[default]
    Nothing,
    /// It is being looked at.
    Looking,
    /// Nothing was found.
    Refused(IntakeTrouble),
    /// A file, with what is chosen of its offers, by their places. None at first.
    File {
        /// What it offers.
        incoming: Box<Incoming>,
        /// What is to be kept.
        chosen: BTreeSet<usize>,
        /// Whether somebody tried to keep it with nothing chosen.
        is_empty_handed: bool,
        /// Whether the patient has said that it is about them, although they are called otherwise in it.
        is_theirs: bool,
    },
}

/// What somebody brings.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Intake {
    /// The text pasted so far.
    pub pasted: String,
    /// What was brought.
    pub carried: Carried,
}

impl Intake {
    /// What a file offers, held against the passport as it is now, with what is chosen of it.
    #[must_use]
    pub fn sifted(&self, passport: &Passport) -> Option<(Sifted, &BTreeSet<usize>)> {
        match &self.carried {
            Carried::File {
                incoming,
                chosen,
                is_theirs,
                ..
            } => {
                let sifted = sift(incoming, passport);
                let sifted = if *is_theirs {
                    sifted.said_to_be_theirs()
                } else {
                    sifted
                };
                Some((sifted, chosen))
            }
            Carried::Nothing | Carried::Looking | Carried::Refused(_) => None,
        }
    }
}

/// What is to be looked at.
#[derive(Clone, PartialEq, Debug)]
pub struct ToLookAt {
    /// A text; without one, the file that was picked on the page.
    pub text: Option<String>,
    /// The moment, which a day without a year is counted from.
    pub now: Now,
}

/// Something that happens to what is brought.
#[derive(Clone, PartialEq, Debug)]
pub enum IntakeMsg {
    /// The text pasted so far.
    Pasted(String),
    /// Look through the text.
    LookThrough,
    /// A file was picked on the page.
    Picked,
    /// What a file offers, or why there is nothing.
    Read(Result<Box<Incoming>, IntakeTrouble>),
    /// What was found in a text.
    Found(Found),
    /// The file is about the patient, although they are called otherwise in it.
    Theirs,
    /// Keep this offer, or do not.
    Choose(usize, bool),
    /// Keep what is chosen.
    Keep,
    /// Keep nothing, and forget it.
    Cancel,
}
