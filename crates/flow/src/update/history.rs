//! Looking back: bringing an earlier version back, and clearing the history on purpose. How the log is shown is for the pages.

use super::editing::write;
use super::{Mark, page, replaced, storing, with_home, with_kept};
use crate::{
    Ask, Clearing, Effect, Entry, Focus, Home, Model, Page, Said, Shelf, StoreTrouble, Toast, Written,
};
use passport::{Change, Passport};

/// Makes something read again as it once did: a change like any other, which can be undone.
pub(super) fn bring_back(model: &mut Model, change: Change, fresh: u64) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    with_home(model, |home| {
        let mut effects = write(home, vec![change], Said::BroughtBack, None, mark);
        // The button that was pressed has nothing left to bring back and lets go of the keyboard.
        if !effects.is_empty() {
            effects.push(Effect::Focus(Focus::Heading));
        }
        effects
    })
}

pub(super) fn ask_clear(home: &mut Home) -> Vec<Effect> {
    if home.may_clear_history() {
        home.ask = Some(Ask::ClearHistory);
    }
    Vec::new()
}

/// Asks the store for one entry in the place of all. Until it answers nothing else is sent, since the numbers begin anew.
pub(super) fn confirm_clear(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let mark = Mark::of(model, fresh);
    with_home(model, |home| {
        let is_asked = home.ask == Some(Ask::ClearHistory);
        home.ask = home.ask.take().filter(|_| !is_asked);
        if !is_asked || !home.may_clear_history() {
            return Vec::new();
        }
        home.clearing = Clearing::UnderWay;
        home.saving.hold();
        let entry = Entry::of(mark.at_ms, everything(&home.passport));
        vec![Effect::ClearHistory {
            shelf: home.shelf,
            after: home.saving.head(),
            entry: Box::new(entry),
        }]
    })
}

/// All that a passport says, as the changes that write it into an empty one.
fn everything(passport: &Passport) -> Vec<Change> {
    let records = passport.records().into_iter();
    std::iter::once(Change::Patient(Box::new(passport.patient.clone())))
        .chain(records.map(|record| Change::Put(Box::new(record))))
        .collect()
}

pub(super) fn cleared(
    model: &mut Model,
    shelf: Shelf,
    cleared: Result<Box<Written>, StoreTrouble>,
) -> Vec<Effect> {
    let is_ours = model
        .kept()
        .is_some_and(|home| home.shelf == shelf && home.clearing == Clearing::UnderWay);
    match cleared {
        // The passport was put away and opened again in the meantime, perhaps from the log that is gone by now.
        Ok(_) if !is_ours => replaced::other_tab_replaced(model, shelf),
        Ok(left) => {
            let is_shown = page(model) == Some(Page::ClearHistory);
            with_kept(model, |home| {
                home.clearing = Clearing::Idle;
                home.toast = Some(Toast { said: Said::Cleared });
                let mut effects = replaced::begin_anew(home, vec![*left]);
                if is_shown {
                    effects.push(Effect::Replace(Page::History));
                }
                effects
            })
        }
        Err(_) if !is_ours => Vec::new(),
        Err(trouble) => with_kept(model, |home| {
            home.clearing = Clearing::Refused(trouble);
            // Another log may have been asked for meanwhile; then nothing is sent before that has come.
            if home.is_astray {
                return Vec::new();
            }
            home.saving.resume();
            let mut effects = storing::send_next(home);
            // Another tab has written meanwhile: what it wrote is taken in, and the person may ask again.
            if trouble == StoreTrouble::Taken && effects.is_empty() {
                effects.push(Effect::CatchUp {
                    shelf,
                    after: home.saving.head(),
                });
            }
            effects
        }),
    }
}
