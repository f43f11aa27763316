//! What the app knows.

use crate::{
    Brought, Deleting, Door, Following, Gate, Home, Neighbour, Posted, Reading, ReplyField, Restoring, Route,
    StoreTrouble, Welcome,
};
use passport::{Language, PrimitiveDateTime, Role};
use std::collections::BTreeMap;

/// The moment a message was sent, as the device tells it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Now {
    /// Wall time where the device is.
    pub wall: PrimitiveDateTime,
    /// Milliseconds since 1970 UTC.
    pub unix_ms: i64,
    /// IANA name of the zone; empty when the device does not say.
    pub zone: String,
}

/// What comes with every message: the moment, and 64 fresh random bits for at most one new record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stamp {
    /// The moment.
    pub now: Now,
    /// Random bits, drawn for this message only.
    pub fresh: u64,
}

/// Where a passport is kept. The sample lives apart, so that throwing it away can never touch the real one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shelf {
    /// The patient's own passport.
    Own,
    /// The sample passport.
    Sample,
}

/// Everything the app knows.
#[derive(Clone, PartialEq, Debug)]
pub struct Model {
    /// The language the screen is in.
    pub language: Language,
    /// The latest moment known.
    pub now: Now,
    /// Where the browser is.
    pub route: Route,
    /// What is going on.
    pub stage: Stage,
    /// What a reader on this device said they are when they last said so.
    pub(crate) usual_role: Option<Role>,
    /// How it stands with the lock.
    pub door: Door,
    /// The passports on this device, as far as they have been looked for.
    pub neighbours: Vec<Neighbour>,
    /// Who signed the last reply that was written on this page: typed once, and kept nowhere else.
    pub(crate) signed: BTreeMap<ReplyField, String>,
    /// A reply that has come while no passport was open.
    pub(crate) brought: Option<Brought>,
    /// Something for a passport of this device that has come while none was open.
    pub(crate) posted: Option<Posted>,
    /// Whether this device follows the passports of others.
    pub follows: bool,
    /// The random bits of the message being handled, for the key of a letter that it may make.
    pub(crate) fresh: u64,
    /// Whether somebody has gone to a page, or come back to it from a letter, that can be shown only once the store is read.
    pub(crate) begin_at_heading: bool,
}

/// What is going on. Only one of these at a time, so that a reader's letter never meets a stored passport.
#[derive(Clone, PartialEq, Debug)]
pub enum Stage {
    /// The store is being opened.
    Starting,
    /// The store could not be read. Never an empty passport.
    Failed(StoreTrouble),
    /// There is no passport yet.
    Welcome(Welcome),
    /// A passport is open.
    Home(Box<Home>),
    /// A letter is being read. Nothing stored is looked at.
    Reading(Box<Reading>),
    /// A backup is being brought back.
    Restoring(Box<Restoring>),
    /// The passports of others are followed.
    Following(Box<Following>),
    /// Everything is being deleted. No passport is open.
    Deleting(Deleting),
    /// The passport is locked.
    Locked(Box<Gate>),
}

impl Model {
    /// The app before anything has happened.
    #[must_use]
    pub fn new(language: Language, now: Now) -> Self {
        Self {
            language,
            now,
            route: Route::Start,
            stage: Stage::Starting,
            usual_role: None,
            door: Door::default(),
            neighbours: Vec::new(),
            signed: BTreeMap::new(),
            brought: None,
            posted: None,
            follows: false,
            fresh: 0,
            begin_at_heading: false,
        }
    }

    /// The same, on a device on which letters are usually read by somebody in this role.
    #[must_use]
    pub fn read_by(self, usual_role: Option<Role>) -> Self {
        Self { usual_role, ..self }
    }

    /// The open passport, if one is.
    #[must_use]
    pub fn home(&self) -> Option<&Home> {
        match &self.stage {
            Stage::Home(home) => Some(home),
            _ => None,
        }
    }

    /// Whether the open passport is to be locked and cannot be yet, because not everything is stored: then nothing of it is
    /// shown.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        self.door.is_closing && self.home().is_some_and(|home| home.shelf == Shelf::Own)
    }

    /// The passport that is open, or put aside while a letter is read.
    pub(crate) fn kept(&self) -> Option<&Home> {
        match &self.stage {
            Stage::Home(home) => Some(home),
            Stage::Reading(reading) => reading.aside.as_deref(),
            Stage::Restoring(restoring) => restoring.aside.as_deref(),
            Stage::Following(following) => following.aside.as_deref(),
            Stage::Starting
            | Stage::Failed(_)
            | Stage::Welcome(_)
            | Stage::Deleting(_)
            | Stage::Locked(_) => None,
        }
    }

    /// Whether closing the page now would lose something that is not stored yet.
    #[must_use]
    pub fn has_unsaved(&self) -> bool {
        self.kept().is_some_and(|home| home.saving.has_unsaved())
    }
}
