//! An open passport and what the patient is doing with it.

use crate::last_letter::LastLetter;
use crate::{
    Another, Arrival, Backing, Brought, Filing, Followers, Form, FormId, Intake, KeptAs, LastBackup, Log,
    Now, Places, Replying, Saving, Share, Shelf, Standing, StoreTrouble, To, Typed,
};
use passport::{Change, Dispute, Following, Found, History, Id, Key, Look, Member, Passport, Pick};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// How many changes can be taken back one after the other.
pub(crate) const UNDO_STEPS: usize = 50;

/// What a short message says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Said {
    /// A record was written.
    Kept,
    /// A record was taken out.
    Removed,
    /// The latest change was taken back.
    TakenBack,
    /// It was done again after all.
    DoneAgain,
    /// An earlier version is back.
    BroughtBack,
    /// The history is cleared. There is no way back from that.
    Cleared,
}

/// How it stands with clearing the history.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Clearing {
    /// Nobody has asked for it, or it is done.
    #[default]
    Idle,
    /// The store has been asked and has not answered.
    UnderWay,
    /// The store did not do it: the history is as it was.
    Refused(StoreTrouble),
}

/// A short message with, where it makes sense, a way back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Toast {
    /// What it says.
    pub said: Said,
}

/// A question that must be answered before going on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ask {
    /// Whether to take out this record.
    Remove(Key),
    /// Whether to clear the history.
    ClearHistory,
    /// Whether to delete everything on this device.
    DeleteAll,
}

/// An open passport.
#[derive(Clone, PartialEq, Debug)]
pub struct Home {
    /// Where it is kept.
    pub shelf: Shelf,
    /// What it says, with everything the patient has done applied, stored or not.
    pub passport: Rc<Passport>,
    /// When its records were written and last touched.
    pub history: Rc<History>,
    /// Every entry that it is the sum of, stored or on its way.
    pub log: Rc<Log>,
    /// How it stands with clearing the history.
    pub clearing: Clearing,
    /// What is stored.
    pub saving: Saving,
    /// Whether a newer version has written here, so that this one may only read.
    pub read_only: bool,
    /// Whether this is the second copy, because the browser opens the store no longer. Then it is read only.
    pub only_copy: bool,
    /// How many of the last changes are known to be missing since the store was mended, until the patient has read it.
    pub mended: Option<u32>,
    /// The open form.
    pub form: Option<Form>,
    /// Unfinished forms, by their place.
    pub drafts: BTreeMap<FormId, Typed>,
    /// The short message.
    pub toast: Option<Toast>,
    /// The question being asked.
    pub ask: Option<Ask>,
    /// What is being shared.
    pub share: Option<Share>,
    /// Whether a text has been copied: yes, or it could not be.
    pub copied: Option<bool>,
    /// How it stands with files for other programs.
    pub filing: Filing,
    /// What somebody brings from other programs.
    pub intake: Intake,
    /// What was found in the text of a letter, for the form of a contact.
    pub found: Option<Found>,
    /// What is known of the last backup.
    pub backup: LastBackup,
    /// What is known of where the data is.
    pub places: Places,
    /// The reply that is being looked through.
    pub arrival: Option<Arrival>,
    /// A reply from paper that is being written down.
    pub paper: Option<Replying>,
    /// A backup in the making.
    pub backing: Option<Backing>,
    /// How it stands on the pages about those who follow along.
    pub followers: Followers,
    /// Which of those who keep this passport has this device; `None` where it is the patient's first.
    pub kept_as: Option<KeptAs>,
    /// What several have written apart, and nobody has decided yet.
    pub disputes: Rc<Vec<Dispute>>,
    /// The latest locked letter for each audience or person, until the app is closed.
    pub(crate) letters: BTreeMap<To, LastLetter>,
    /// What is taken out for each audience or person, until the app is closed.
    pub(crate) taken_out: BTreeMap<To, BTreeSet<Pick>>,
    /// Whether another log has taken the place of the one that is known here, and the whole of it has been asked for.
    pub(crate) is_astray: bool,
    /// The text of the reply that is being opened.
    pub(crate) brought: Option<Brought>,
    /// What came together with the reply that is looked through.
    pub another_came: Option<Another>,
    pub(crate) undo: Vec<Vec<Change>>,
    pub(crate) redo: Option<Vec<Change>>,
}

impl Home {
    /// A passport that is stored up to `head`.
    #[must_use]
    pub fn new(shelf: Shelf, passport: Passport, head: u32) -> Self {
        Self {
            shelf,
            passport: Rc::new(passport),
            history: Rc::default(),
            log: Rc::default(),
            clearing: Clearing::Idle,
            saving: Saving::new(head),
            read_only: false,
            only_copy: false,
            mended: None,
            form: None,
            drafts: BTreeMap::new(),
            toast: None,
            ask: None,
            share: None,
            copied: None,
            filing: Filing::default(),
            intake: Intake::default(),
            found: None,
            backup: LastBackup::default(),
            places: Places::default(),
            arrival: None,
            paper: None,
            backing: None,
            followers: Followers::default(),
            kept_as: None,
            disputes: Rc::default(),
            letters: BTreeMap::new(),
            taken_out: BTreeMap::new(),
            is_astray: false,
            brought: None,
            another_came: None,
            undo: Vec::new(),
            redo: None,
        }
    }

    /// How many changes can be taken back.
    #[must_use]
    pub fn undo_steps(&self) -> usize {
        self.undo.len()
    }

    /// Whether what was just taken back can be done again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.redo.is_some()
    }

    /// Who writes here, when it is not the patient: whoever keeps the passport for them on this device.
    #[must_use]
    pub fn writer(&self) -> Option<Id<Member>> {
        self.passport.followers.get(self.kept_as?.of)?.member
    }

    /// Whether another device keeps this passport too.
    #[must_use]
    pub fn is_kept_elsewhere(&self) -> bool {
        let mut followers = self.passport.followers.iter().map(|row| &row.value);
        followers.any(|follower| follower.keeps_passport && follower.following() == Following::Paired)
    }

    /// Whether the history can be cleared now: everything is stored, and there is something to clear.
    #[must_use]
    pub fn may_clear_history(&self) -> bool {
        let is_stored = self.saving.standing() == Standing::Saved && self.saving.head() > 0;
        // Whoever keeps it for the patient would part it from all other devices.
        let is_first = self.kept_as.is_none();
        is_first && !self.read_only && is_stored && self.clearing != Clearing::UnderWay && self.log.has_past()
    }

    /// What the rules look at, at this moment.
    #[must_use]
    pub fn look(&self, now: &Now) -> Look<'_> {
        Look {
            passport: &self.passport,
            history: &self.history,
            now: now.wall,
            now_ms: now.unix_ms,
        }
    }

    /// Applies changes made at a moment, in order, and returns those that take them back, in the order to apply them.
    pub(crate) fn apply(&mut self, changes: &[Change], at_ms: i64) -> Vec<Change> {
        let passport = Rc::make_mut(&mut self.passport);
        let history = Rc::make_mut(&mut self.history);
        let mut back = Vec::new();
        for change in changes {
            if let Some(undo) = passport.apply(change.clone()) {
                history.note(change, at_ms);
                back.push(undo);
            }
        }
        back.reverse();
        back
    }

    pub(crate) fn remember(&mut self, back: Vec<Change>) {
        if back.is_empty() {
            return;
        }
        if self.undo.len() == UNDO_STEPS {
            self.undo.remove(0);
        }
        self.undo.push(back);
    }

    /// Unfinished forms, without those whose record is on its way to the store.
    #[must_use]
    pub fn unfinished(&self) -> Vec<FormId> {
        self.drafts
            .keys()
            .copied()
            .filter(|form| !self.saving.is_settling(*form))
            .collect()
    }

    /// Lets go of ways back that would undo what somebody else has written since.
    pub(crate) fn forget_undo_of(&mut self, theirs: &[Change]) {
        let touched: Vec<Option<Key>> = theirs.iter().map(Change::key).collect();
        let is_safe = |step: &Vec<Change>| !step.iter().any(|change| touched.contains(&change.key()));
        self.undo.retain(is_safe);
        self.redo = self.redo.take().filter(is_safe);
    }
}
