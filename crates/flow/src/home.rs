//! An open passport and what the patient is doing with it.

use crate::{Fields, Form, FormId, Saving, Share, Shelf};
use passport::{Audience, Change, Key, Passport, Pick};
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
}

/// An open passport.
#[derive(Clone, PartialEq, Debug)]
pub struct Home {
    /// Where it is kept.
    pub shelf: Shelf,
    /// What it says, with everything the patient has done applied, stored or not.
    pub passport: Rc<Passport>,
    /// What is stored.
    pub saving: Saving,
    /// Whether a newer version has written here, so that this one may only read.
    pub read_only: bool,
    /// The open form.
    pub form: Option<Form>,
    /// Unfinished forms, by their place.
    pub drafts: BTreeMap<FormId, Fields>,
    /// The short message.
    pub toast: Option<Toast>,
    /// The question being asked.
    pub ask: Option<Ask>,
    /// What is being shared.
    pub share: Option<Share>,
    /// What is taken out for each audience, until the app is closed.
    pub(crate) taken_out: BTreeMap<Audience, BTreeSet<Pick>>,
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
            saving: Saving::new(head),
            read_only: false,
            form: None,
            drafts: BTreeMap::new(),
            toast: None,
            ask: None,
            share: None,
            taken_out: BTreeMap::new(),
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

    /// Applies changes in order and returns those that take them back, in the order to apply them.
    pub(crate) fn apply(&mut self, changes: Vec<Change>) -> Vec<Change> {
        let passport = Rc::make_mut(&mut self.passport);
        let mut back: Vec<Change> = changes
            .into_iter()
            .filter_map(|change| passport.apply(change))
            .collect();
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
