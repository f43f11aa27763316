//! When another log stands where the one known here stood: another tab has cleared the history, or put another passport there.
//! Nothing of ours that is not stored is lost to it, and nothing of ours is written into somebody else's passport.

use super::storing::{put_away, replay, send_next};
use super::with_kept;
use crate::stored::is_whole;
use crate::{Effect, Home, LastBackup, Loaded, Model, Shelf, Stage, StoreTrouble, Written};
use passport::Passport;
use std::rc::Rc;

/// Another log stands where ours stood. With nothing of ours unsaved it is simply opened.
pub(super) fn other_tab_replaced(model: &mut Model, shelf: Shelf) -> Vec<Effect> {
    match &mut model.stage {
        Stage::Home(home) if home.shelf == shelf => {
            if home.saving.has_unsaved() {
                return ask_for_all(home);
            }
            model.stage = Stage::Starting;
            vec![Effect::Load]
        }
        Stage::Reading(reading) => aside_replaced(&mut reading.aside, shelf),
        Stage::Restoring(restoring) => aside_replaced(&mut restoring.aside, shelf),
        Stage::Following(following) => aside_replaced(&mut following.aside, shelf),
        _ => Vec::new(),
    }
}

fn aside_replaced(aside: &mut Option<Box<Home>>, shelf: Shelf) -> Vec<Effect> {
    match aside {
        Some(home) if home.shelf == shelf => ask_for_all(home),
        _ => Vec::new(),
    }
}

/// Asks for the whole log, to write what waits here behind it.
pub(super) fn ask_for_all(home: &mut Home) -> Vec<Effect> {
    home.is_astray = true;
    home.saving.hold();
    vec![Effect::CatchUp {
        shelf: home.shelf,
        after: 0,
    }]
}

/// The whole of the log that took the place of ours has come, or it has not.
pub(super) fn found_again(model: &mut Model, written: Result<Vec<Written>, StoreTrouble>) -> Vec<Effect> {
    let mut is_another = false;
    let effects = with_kept(model, |home| match written {
        Ok(written) if is_whole(&written) => {
            home.is_astray = false;
            let fresh = replay(as_found(home, written.clone()));
            is_another = !is_same(&fresh.passport, &home.passport);
            begin_anew(home, written)
        }
        Ok(_) => {
            home.is_astray = false;
            home.saving.refused(StoreTrouble::Damaged);
            Vec::new()
        }
        Err(trouble) => {
            home.is_astray = false;
            home.saving.refused(trouble);
            Vec::new()
        }
    });
    if is_another {
        // It is somebody else's, put there on purpose: what waited belonged to the one that went away.
        model.stage = Stage::Starting;
        return vec![Effect::Load];
    }
    put_away(model);
    effects
}

/// Whether two passports are one patient's: they share a record, whose number was drawn at random, or say the same of the
/// patient.
pub(super) fn is_same(one: &Passport, other: &Passport) -> bool {
    one.patient == other.patient || one.keys().any(|key| other.has(key))
}

fn as_found(home: &Home, entries: Vec<Written>) -> Loaded {
    Loaded {
        shelf: home.shelf,
        entries,
        drafts: Vec::new(),
        read_only: home.read_only,
        backup: home.backup,
        kept_as: home.kept_as,
    }
}

/// Goes on from a log that has taken the place of the one known here. What waits is written behind it.
pub(super) fn begin_anew(home: &mut Home, written: Vec<Written>) -> Vec<Effect> {
    let fresh = replay(as_found(home, written.clone()));
    home.saving.begin_anew(fresh.saving.head());
    for written in &written {
        home.saving.recognise(&written.entry, written.seq);
    }
    home.passport = fresh.passport;
    home.history = fresh.history;
    home.log = fresh.log;
    home.undo = fresh.undo;
    home.redo = None;
    // What was noted of a backup went away with the log that it was of.
    home.backup = LastBackup::default();
    for entry in home.saving.waiting_entries() {
        let back = home.apply(&entry.changes, entry.at_ms);
        if !entry.is_noted_by_itself() {
            home.remember(back);
        }
        Rc::make_mut(&mut home.log).push(entry);
    }
    send_next(home)
}
