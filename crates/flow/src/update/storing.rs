//! What the store says, and what is sent to it.

use super::routing;
use crate::home::UNDO_STEPS;
use crate::{
    Effect, Entry, Home, Loaded, Model, Page, Route, Shelf, Stage, Standing, StoreTrouble, Welcome, Written,
};
use passport::{Change, Passport};
use std::rc::Rc;

/// The store has been read.
pub(super) fn loaded(model: &mut Model, found: Result<Option<Box<Loaded>>, StoreTrouble>) -> Vec<Effect> {
    // A reader may have opened a letter while the store was being read; what is stored is none of the letter's business.
    if !matches!(model.stage, Stage::Starting) {
        return Vec::new();
    }
    match found {
        Err(trouble) => {
            model.stage = Stage::Failed(trouble);
            Vec::new()
        }
        Ok(None) => {
            model.stage = Stage::Welcome(Welcome::default());
            Vec::new()
        }
        Ok(Some(loaded)) => {
            model.stage = Stage::Home(Box::new(replay(*loaded)));
            routing::arrive(model)
        }
    }
}

/// The passport is the sum of its log. What takes each entry back is worked out on the way.
fn replay(loaded: Loaded) -> Home {
    let Loaded {
        shelf,
        entries,
        drafts,
        read_only,
    } = loaded;
    let head = entries.last().map_or(0, |written| written.seq);
    let mut home = Home::new(shelf, Passport::default(), head);
    let undoable_from = entries.len().saturating_sub(UNDO_STEPS);
    for (at, written) in entries.into_iter().enumerate() {
        let back = home.apply(written.entry.changes);
        // The first entry begins the passport; taking it back would leave nobody's.
        if at >= undoable_from.max(1) {
            home.remember(back);
        }
    }
    home.drafts = drafts
        .into_iter()
        .map(|draft| (draft.form, draft.fields))
        .collect();
    home.read_only = read_only;
    home
}

/// Sends the first entry that waits, unless one is on its way.
pub(super) fn send_next(home: &mut Home) -> Vec<Effect> {
    let (shelf, after) = (home.shelf, home.saving.head());
    match home.saving.next() {
        Some(entry) => vec![Effect::Save {
            shelf,
            after,
            entry: Box::new(entry),
        }],
        None => Vec::new(),
    }
}

/// Sends everything that waits, in order, because this passport is about to be put away.
pub(super) fn send_all(home: &mut Home) -> Vec<Effect> {
    let (shelf, after) = (home.shelf, home.saving.head());
    let entries = home.saving.take_all();
    entries
        .into_iter()
        .map(|entry| Effect::Save {
            shelf,
            after,
            entry: Box::new(entry),
        })
        .collect()
}

/// Writes changes: applied at once, remembered for undo, and on their way to the store.
pub(super) fn commit(home: &mut Home, changes: Vec<Change>, at_ms: i64) -> (Vec<Change>, Vec<Effect>) {
    let back = home.apply(changes.clone());
    if back.is_empty() {
        return (back, Vec::new());
    }
    home.saving.push(Entry { at_ms, changes });
    let effects = send_next(home);
    (back, effects)
}

pub(super) fn saved(home: &mut Home, seq: u32, missed: Vec<Written>) -> Vec<Effect> {
    let is_first = home.saving.head() == 0;
    let own: Vec<Entry> = home.saving.waiting().cloned().collect();
    take_in(home, missed, &own);
    home.saving.stored(seq);
    let mut effects = send_next(home);
    if is_first && home.shelf == Shelf::Own {
        effects.push(Effect::AskToPersist);
    }
    effects
}

pub(super) fn not_saved(home: &mut Home, trouble: StoreTrouble) -> Vec<Effect> {
    home.saving.refused(trouble);
    Vec::new()
}

pub(super) fn try_again(model: &mut Model) -> Vec<Effect> {
    match &mut model.stage {
        Stage::Failed(_) => {
            model.stage = Stage::Starting;
            vec![Effect::Load]
        }
        Stage::Home(home) => send_next(home),
        _ => Vec::new(),
    }
}

pub(super) fn other_tab_wrote(home: &mut Home, shelf: Shelf, seq: u32) -> Vec<Effect> {
    // While an entry of ours is on its way, its answer brings what we missed.
    if shelf == home.shelf && seq > home.saving.head() && home.saving.standing() == Standing::Saved {
        return vec![Effect::CatchUp {
            shelf,
            after: home.saving.head(),
        }];
    }
    Vec::new()
}

pub(super) fn caught_up(model: &mut Model, written: Result<Vec<Written>, StoreTrouble>) -> Vec<Effect> {
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    // A failed catch-up loses nothing: the next save or the next visit brings the same entries.
    let Ok(written) = written else { return Vec::new() };
    let own: Vec<Entry> = home.saving.waiting().cloned().collect();
    take_in(home, written, &own);
    match model.route {
        Route::Page(Page::Preview(_) | Page::Code(_)) => routing::arrive(model),
        _ => Vec::new(),
    }
}

/// Applies what other tabs wrote, then once more what waits here, because that comes after it in the log.
fn take_in(home: &mut Home, missed: Vec<Written>, own: &[Entry]) {
    let head = home.saving.head();
    let unseen: Vec<Written> = missed.into_iter().filter(|written| written.seq > head).collect();
    let Some(last) = unseen.last().map(|written| written.seq) else {
        return;
    };
    let passport = Rc::make_mut(&mut home.passport);
    let own_changes = own.iter().flat_map(|entry| entry.changes.iter().cloned());
    for change in unseen
        .into_iter()
        .flat_map(|written| written.entry.changes)
        .chain(own_changes)
    {
        let _ = passport.apply(change);
    }
    home.saving.seen(last);
}
