//! What the store says, and what is sent to it.

use super::{
    Mark, copying, data_place, disputes, door, following, keep_draft, keeping, neighbours, nth, page,
    reading, replaced, routing, sending, with_kept,
};
use crate::home::UNDO_STEPS;
use crate::saving::Waiting;
use crate::stored::{is_whole, last_of};
use crate::{
    Effect, Entry, Focus, FormId, Home, Loaded, Model, Page, Route, Shelf, Stage, Standing, StoreTrouble,
    Way, Welcome, Written,
};
use passport::{Change, Key, Passport};
use std::rc::Rc;

/// The store has been read.
pub(super) fn loaded(model: &mut Model, found: Result<Option<Box<Loaded>>, StoreTrouble>) -> Vec<Effect> {
    // A reader may have opened a letter while the store was being read; what is stored is none of the letter's business.
    if !matches!(model.stage, Stage::Starting) {
        return Vec::new();
    }
    match found {
        Err(StoreTrouble::Deleted) => data_place::unfinished(model),
        Err(trouble) => {
            model.stage = Stage::Failed(trouble);
            // One that cannot be read is not in the way of the others.
            neighbours::look()
        }
        Ok(None) if model.brought.take().is_some() | model.posted.take().is_some() => reading::stray(model),
        Ok(None) => {
            model.stage = Stage::Welcome(Welcome::default());
            // Where nothing is, nothing is left to be locked.
            model.door.is_closing = false;
            let is_asked_for = std::mem::take(&mut model.begin_at_heading);
            if following::begins_here(model) {
                return vec![Effect::Replace(Page::Follow)];
            }
            is_asked_for
                .then_some(Effect::Focus(Focus::Heading))
                .into_iter()
                .collect()
        }
        Ok(Some(loaded)) => {
            let home = replay(*loaded);
            let look = disputes::look(&home);
            model.stage = Stage::Home(Box::new(home));
            let mut effects = routing::arrive(model);
            effects.push(look);
            if std::mem::take(&mut model.begin_at_heading) {
                effects.push(Effect::Focus(Focus::Heading));
            }
            effects
        }
    }
}

/// The passport is the sum of its log. What takes each entry back is worked out on the way.
pub(super) fn replay(loaded: Loaded) -> Home {
    let Loaded {
        shelf,
        entries,
        drafts,
        read_only,
        backup,
        kept_as,
    } = loaded;
    let head = last_of(&entries);
    let mut home = Home::new(shelf, Passport::default(), head);
    let undoable_from = entries.len().saturating_sub(UNDO_STEPS);
    for (at, written) in entries.iter().enumerate() {
        let back = home.apply(&written.entry.changes, written.entry.at_ms);
        // The first entry begins the passport; taking it back would leave nobody's. Nobody takes back what the app noted.
        if at >= undoable_from.max(1) && !written.entry.is_noted_by_itself() {
            home.remember(back);
        }
    }
    home.log = Rc::new(entries.into_iter().collect());
    home.drafts = drafts
        .into_iter()
        .map(|draft| (draft.form, draft.fields))
        .collect();
    home.read_only = read_only;
    home.backup = backup;
    home.kept_as = kept_as;
    home
}

/// What the patient of a stored passport wants to be called.
#[must_use]
pub fn called(loaded: &Loaded) -> String {
    let mut passport = Passport::default();
    for written in &loaded.entries {
        for change in &written.entry.changes {
            let _ = passport.apply(change.clone());
        }
    }
    passport.patient.called
}

/// The store is out of reach, and its second copy is what is shown.
pub(super) fn only_copy(home: &mut Home) -> Vec<Effect> {
    home.only_copy = true;
    home.read_only = true;
    // What there is to do takes the others along.
    neighbours::look()
}

/// The store had to be mended; or the patient has read so.
pub(super) fn mended(home: &mut Home, lost: Option<u32>) -> Vec<Effect> {
    home.mended = lost;
    Vec::new()
}

/// Sends the first entry that waits, unless one is on its way.
pub(super) fn send_next(home: &mut Home) -> Vec<Effect> {
    let (shelf, after) = (home.shelf, home.saving.head());
    match home.saving.next() {
        Some(Waiting {
            ticket, entry, knew, ..
        }) => {
            vec![Effect::Save {
                shelf,
                ticket,
                after,
                knew,
                entry: Box::new(entry),
            }]
        }
        None => Vec::new(),
    }
}

/// Writes changes: applied at once and on their way to the store. Returns what takes them back.
pub(super) fn commit(
    home: &mut Home,
    changes: Vec<Change>,
    form: Option<FormId>,
    mark: Mark,
) -> (Vec<Change>, Vec<Effect>) {
    let back = home.apply(&changes, mark.at_ms);
    // The first entry is written even when it says nothing yet: it begins the passport.
    if back.is_empty() && home.saving.head() > 0 {
        return (back, Vec::new());
    }
    let entry = Entry::of(mark.at_ms, changes).by(home.writer());
    (back, put_in_line(home, entry, form, mark))
}

/// Writes how a record reads that several have written apart. That is said even where it reads so already.
pub(super) fn settle(
    home: &mut Home,
    changes: Vec<Change>,
    settles: Vec<Option<Key>>,
    mark: Mark,
) -> Vec<Effect> {
    let _ = home.apply(&changes, mark.at_ms);
    let entry = Entry {
        settles,
        ..Entry::of(mark.at_ms, changes).by(home.writer())
    };
    put_in_line(home, entry, None, mark)
}

fn put_in_line(home: &mut Home, entry: Entry, form: Option<FormId>, mark: Mark) -> Vec<Effect> {
    Rc::make_mut(&mut home.log).push(entry.clone());
    let knew = home.saving.head();
    home.saving.push(Waiting {
        ticket: mark.ticket,
        entry,
        knew,
        form,
    });
    send_next(home)
}

pub(super) fn saved(model: &mut Model, ticket: u64, seq: u32, missed: Vec<Written>) -> Vec<Effect> {
    let mark = Mark::of(model, nth(ticket, 1));
    let mut effects = with_kept(model, |home| {
        // A late answer, or one about a passport that is no longer open, says nothing about this one.
        if !home.saving.awaits(ticket) {
            return Vec::new();
        }
        let head = home.saving.head();
        let is_first = head == 0;
        let stored = home.saving.stored(seq);
        Rc::make_mut(&mut home.log).stored(seq);
        if is_whole(&missed) {
            let unseen = |other: u32| other > head && other != seq;
            take_anew(home, missed, unseen);
        }
        let mut effects = send_next(home);
        if !home.disputes.is_empty() || home.followers.is_together() {
            effects.push(disputes::look(home));
        }
        effects.extend(stored.and_then(|stored| forget_draft(home, &stored)));
        effects.extend(copying::stored(home, mark));
        if is_first && home.shelf == Shelf::Own {
            effects.extend([Effect::KeepName(String::new()), Effect::AskToPersist]);
        }
        effects
    });
    put_away(model);
    effects.extend(door::refresh_card(model));
    // Whoever looks at the passports on this device while the first of them is being stored sees it too.
    if page(model) == Some(Page::Passports) {
        effects.extend(neighbours::look());
    }
    effects
}

/// A draft has done its work once its record is stored, unless more has been typed since.
fn forget_draft(home: &mut Home, stored: &Waiting) -> Option<Effect> {
    let form = stored.form?;
    let is_open = home
        .form
        .as_ref()
        .is_some_and(|open| open.id == form && open.is_touched());
    if is_open || home.saving.is_settling(form) {
        return None;
    }
    home.drafts.remove(&form)?;
    Some(keep_draft(home, form))
}

/// A passport put aside for a letter is let go once all of it is stored.
pub(super) fn put_away(model: &mut Model) {
    let aside = match &mut model.stage {
        Stage::Reading(reading) => &mut reading.aside,
        Stage::Restoring(restoring) => &mut restoring.aside,
        Stage::Following(following) => &mut following.aside,
        Stage::Starting
        | Stage::Failed(_)
        | Stage::Welcome(_)
        | Stage::Home(_)
        | Stage::Deleting(_)
        | Stage::Locked(_) => return,
    };
    *aside = aside.take().filter(|home| home.saving.has_unsaved());
}

pub(super) fn not_saved(model: &mut Model, ticket: u64, trouble: StoreTrouble) -> Vec<Effect> {
    let awaited = |home: &Home| home.saving.awaits(ticket);
    if trouble == StoreTrouble::Deleted && model.kept().is_some_and(awaited) {
        return data_place::elsewhere(model);
    }
    if trouble == StoreTrouble::Taken && model.home().is_some_and(awaited) {
        // Another tab has begun in the meantime: its passport is the one there is.
        model.stage = Stage::Starting;
        return vec![Effect::Load];
    }
    with_kept(model, |home| {
        if !home.saving.awaits(ticket) {
            return Vec::new();
        }
        // The entry that this tab knows as the latest is no longer there: perhaps another tab has replaced the log.
        if trouble == StoreTrouble::Damaged && !home.is_astray {
            return replaced::ask_for_all(home);
        }
        home.saving.refused(trouble);
        copying::not_stored(home)
    })
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

pub(super) fn other_tab_wrote(model: &mut Model, shelf: Shelf, seq: u32) -> Vec<Effect> {
    match &mut model.stage {
        // Somebody has begun while this tab was still asking for a name.
        Stage::Welcome(_) => {
            model.stage = Stage::Starting;
            vec![Effect::Load]
        }
        // While an entry of ours is on its way, its answer brings what we missed.
        Stage::Home(home)
            if shelf == home.shelf
                && seq > home.saving.head()
                && home.saving.standing() == Standing::Saved =>
        {
            vec![Effect::CatchUp {
                shelf,
                after: home.saving.head(),
            }]
        }
        _ => Vec::new(),
    }
}

pub(super) fn caught_up(
    model: &mut Model,
    shelf: Shelf,
    written: Result<Vec<Written>, StoreTrouble>,
) -> Vec<Effect> {
    if matches!(written, Err(StoreTrouble::Deleted)) {
        return data_place::elsewhere(model);
    }
    if model
        .kept()
        .is_some_and(|home| home.is_astray && home.shelf == shelf)
    {
        return replaced::found_again(model, written);
    }
    let Stage::Home(home) = &mut model.stage else {
        return Vec::new();
    };
    // A failed catch-up loses nothing: the next save or the next visit brings the same entries.
    let Some(written) = written.ok().filter(|_| home.shelf == shelf) else {
        return Vec::new();
    };
    let head = home.saving.head();
    if is_whole(&written) {
        take_anew(home, written, |seq| seq > head);
    } else {
        take_in(home, written);
    }
    sending::spoil(home);
    let looked = [keeping::recognise(home), Some(disputes::look(home))];
    let mut effects = match model.route {
        // The key on the screen stays with the letter that it opens, until that letter is looked at again.
        Route::Page(Page::Give(_, Way::Key)) => Vec::new(),
        Route::Page(Page::Preview(_) | Page::Give(..) | Page::Night) => routing::arrive(model),
        _ => Vec::new(),
    };
    effects.extend(looked.into_iter().flatten());
    effects
}

/// Takes the whole log as it came out of what was known here and what others wrote meanwhile, then once more what waits here.
/// `unseen` tells which entries others wrote.
fn take_anew(home: &mut Home, written: Vec<Written>, unseen: impl Fn(u32) -> bool) {
    // Ours stand among them in the order in which they wait.
    let new: Vec<&Written> = written.iter().filter(|written| unseen(written.seq)).collect();
    for written in &new {
        home.saving.recognise(&written.entry, written.seq);
    }
    let touched: Vec<Change> = new
        .iter()
        .flat_map(|written| written.entry.changes.iter().cloned())
        .collect();
    home.forget_undo_of(&touched);
    home.saving.seen(last_of(&written));
    home.passport = Rc::default();
    home.history = Rc::default();
    home.log = Rc::default();
    for written in written {
        let _ = home.apply(&written.entry.changes, written.entry.at_ms);
        Rc::make_mut(&mut home.log).push_stored(written);
    }
    apply_waiting(home);
}

/// Applies what waits here, behind what is stored.
fn apply_waiting(home: &mut Home) {
    for entry in home.saving.waiting_entries() {
        let _ = home.apply(&entry.changes, entry.at_ms);
        Rc::make_mut(&mut home.log).push(entry);
    }
}

/// Applies what other tabs wrote behind all that was known here, then once more what waits here, because that comes after it in
/// the log.
fn take_in(home: &mut Home, missed: Vec<Written>) {
    let head = home.saving.head();
    let unseen: Vec<Written> = missed.into_iter().filter(|written| written.seq > head).collect();
    let Some(last) = unseen.last().map(|written| written.seq) else {
        return;
    };
    Rc::make_mut(&mut home.log).forget_latest(home.saving.waiting().count());
    // An entry of ours whose answer was lost comes back as if somebody else had written it.
    for written in &unseen {
        home.saving.recognise(&written.entry, written.seq);
    }
    let touched: Vec<Change> = unseen
        .iter()
        .flat_map(|written| written.entry.changes.iter().cloned())
        .collect();
    home.forget_undo_of(&touched);
    for written in unseen {
        let _ = home.apply(&written.entry.changes, written.entry.at_ms);
        Rc::make_mut(&mut home.log).push_stored(written);
    }
    apply_waiting(home);
    home.saving.seen(last);
}
