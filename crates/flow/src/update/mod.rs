//! What happens when something happens: one message in, the model changed, effects out.

mod editing;
mod reading;
mod routing;
mod sharing;
mod storing;
mod welcome;

#[cfg(test)]
mod tests;

use crate::{Effect, FormId, Home, Model, Msg, Page, Route, Shelf, Stage, Stamp};

/// Takes in one message. Returns what is to be done outside, in order.
#[must_use]
pub fn update(model: &mut Model, msg: Msg, stamp: Stamp) -> Vec<Effect> {
    let Stamp { now, fresh } = stamp;
    model.now = now;
    match msg {
        Msg::Started(fragment) | Msg::Routed(fragment) => routing::routed(model, &fragment),
        Msg::Ticked => ticked(model),
        Msg::ChooseLanguage(language) => {
            model.language = language;
            let mut effects = vec![Effect::Speak(language)];
            // A reader's choice is for this page; nothing is remembered on a device that is not the patient's.
            if !matches!(model.stage, Stage::Reading(_)) {
                effects.push(Effect::RememberLanguage(language));
            }
            effects
        }

        Msg::Loaded(found) => storing::loaded(model, found),
        Msg::Saved { ticket, seq, missed } => storing::saved(model, ticket, seq, missed),
        Msg::NotSaved { ticket, trouble } => storing::not_saved(model, ticket, trouble),
        Msg::TryAgain => storing::try_again(model),
        Msg::OtherTabWrote { shelf, seq } => storing::other_tab_wrote(model, shelf, seq),
        Msg::CaughtUp { shelf, written } => storing::caught_up(model, shelf, written),

        Msg::NameTyped(name) => welcome::name_typed(model, name),
        Msg::Begin => welcome::begin(model, fresh),
        Msg::OpenSample => welcome::open_sample(model),
        Msg::SampleMade(passport) => welcome::sample_made(model, passport, fresh),
        Msg::ThrowAwaySample => welcome::throw_away_sample(model),
        Msg::SampleGone(gone) => welcome::sample_gone(model, gone),

        Msg::Typed(field, text) => with_home(model, |home| editing::typed(home, field, text)),
        Msg::SubmitForm => editing::submit(model, fresh),
        Msg::DiscardForm => with_home(model, editing::discard),
        Msg::AskRemove(key) => with_home(model, |home| editing::ask_remove(home, key)),
        Msg::ConfirmRemove => editing::confirm_remove(model, fresh),
        Msg::KeepRecord => with_home(model, editing::keep_record),
        Msg::Undo => editing::undo(model, fresh),
        Msg::Redo => editing::redo(model, fresh),
        Msg::DismissToast => with_home(model, editing::dismiss_toast),
        Msg::RaiseItem(item) => with_home(model, |home| editing::raise_item(home, item)),
        Msg::Rate(concern, level) => editing::rate(model, concern, level, fresh),
        Msg::Settle(concern, settled) => editing::settle(model, concern, settled, fresh),
        Msg::SetTaskState(task, state) => editing::set_task_state(model, task, state, fresh),
        Msg::Coordinator(member, is) => editing::set_coordinator(model, member, is, fresh),

        Msg::TakeOut(pick, out) => sharing::take_out(model, pick, out),
        Msg::CodeMade { request, glance } => {
            with_home(model, |home| sharing::code_made(home, request, glance))
        }
        Msg::CopyLink => with_home(model, |home| sharing::copy_link(home)),
        Msg::Copied(done) => with_home(model, |home| sharing::copied(home, done)),
        Msg::Print => vec![Effect::Print],

        Msg::LetterRead { fragment, letter } => reading::letter_read(model, &fragment, letter),
        Msg::ReadAs(role) => reading::read_as(model, role),
    }
}

/// Runs a step on the open passport; without one there is nothing to do.
fn with_home(model: &mut Model, step: impl FnOnce(&mut Home) -> Vec<Effect>) -> Vec<Effect> {
    match &mut model.stage {
        Stage::Home(home) => step(home),
        _ => Vec::new(),
    }
}

/// Runs a step on the passport that is open or put aside.
fn with_kept(model: &mut Model, step: impl FnOnce(&mut Home) -> Vec<Effect>) -> Vec<Effect> {
    match &mut model.stage {
        Stage::Home(home) => step(home),
        Stage::Reading(reading) => reading.aside.as_deref_mut().map(step).unwrap_or_default(),
        Stage::Starting | Stage::Failed(_) | Stage::Welcome(_) => Vec::new(),
    }
}

/// A minute has passed or the page is back in view: what could not be stored is tried again.
fn ticked(model: &mut Model) -> Vec<Effect> {
    with_kept(model, storing::send_next)
}

/// When an entry is made, and what its answer will carry.
#[derive(Clone, Copy)]
struct Mark {
    at_ms: i64,
    ticket: u64,
}

impl Mark {
    fn of(model: &Model, fresh: u64) -> Self {
        Self {
            at_ms: model.now.unix_ms,
            ticket: fresh,
        }
    }
}

/// The page that is open, if a page is.
fn page(model: &Model) -> Option<Page> {
    match model.route {
        Route::Page(page) => Some(page),
        Route::Start | Route::Letter(_) => None,
    }
}

/// Keeps what was typed into a form, or forgets it when nothing was.
fn keep_draft(home: &Home, form: FormId) -> Effect {
    Effect::KeepDraft {
        shelf: home.shelf,
        form,
        fields: home.drafts.get(&form).cloned(),
    }
}

/// Whether anything may be written to this passport.
fn may_write(home: &Home) -> bool {
    !home.read_only
}

/// A passport opened for the first time on a shelf, with its first entry on the way.
fn fresh_home(shelf: Shelf, changes: Vec<passport::Change>, mark: Mark) -> (Home, Vec<Effect>) {
    let mut home = Home::new(shelf, passport::Passport::default(), 0);
    let (_, effects) = storing::commit(&mut home, changes, None, mark);
    (home, effects)
}
