//! What happens when something happens: one message in, the model changed, effects out.

mod accepting;
mod backup;
mod copying;
mod data_place;
mod disputes;
mod door;
mod editing;
mod filing;
mod followers;
mod following;
mod given;
mod history;
mod intake;
mod inviting;
mod keeping;
mod kept_here;
mod locking;
mod neighbours;
mod noticing;
mod posting;
mod reading;
mod recalling;
mod replaced;
mod replying;
mod restoring;
mod routing;
mod scanning;
mod sending;
mod sharing;
mod storing;
mod talking;
mod weighing;
mod welcome;

#[cfg(test)]
mod tests;

pub use storing::called;

use crate::{Effect, FormId, Home, Model, Msg, Page, Route, Shelf, Stage, Stamp};

/// Takes in one message. Returns what is to be done outside, in order.
#[must_use]
pub fn update(model: &mut Model, msg: Msg, stamp: Stamp) -> Vec<Effect> {
    let Stamp { now, fresh } = stamp;
    model.now = now;
    model.fresh = fresh;
    let mut effects = take_in(model, msg, fresh);
    effects.extend(door::look(model));
    effects
}

fn take_in(model: &mut Model, msg: Msg, fresh: u64) -> Vec<Effect> {
    match msg {
        Msg::Started(fragment) => routing::started(model, &fragment, fresh),
        Msg::Routed(fragment) => routing::routed(model, &fragment, fresh),
        Msg::Ticked => ticked(model),
        Msg::ChooseLanguage(language) => {
            model.language = language;
            let mut effects = vec![Effect::Speak(language)];
            // A reader's choice is for this page; nothing is remembered on a device that is not the patient's.
            if !matches!(model.stage, Stage::Reading(_) | Stage::Deleting(_)) {
                effects.push(Effect::RememberLanguage(language));
            }
            effects
        }

        Msg::Loaded(found) => storing::loaded(model, found),
        Msg::Saved { ticket, seq, missed } => storing::saved(model, ticket, seq, missed),
        Msg::NotSaved { ticket, trouble } => storing::not_saved(model, ticket, trouble),
        Msg::TryAgain => storing::try_again(model),
        Msg::OtherTabWrote { shelf, seq } => storing::other_tab_wrote(model, shelf, seq),
        Msg::OtherTabReplaced(shelf) => replaced::other_tab_replaced(model, shelf),
        Msg::Mended(lost) => with_home(model, |home| storing::mended(home, Some(lost))),
        Msg::OnlyCopy => with_home(model, storing::only_copy),
        Msg::MendedSeen => with_home(model, |home| storing::mended(home, None)),
        Msg::CaughtUp { shelf, written } => storing::caught_up(model, shelf, written),

        Msg::NameTyped(name) => welcome::name_typed(model, name),
        Msg::NameFound(name) => welcome::name_found(model, name),
        Msg::Begin => welcome::begin(model, fresh),
        Msg::OpenSample => welcome::open_sample(model),
        Msg::SampleMade(passport) => welcome::sample_made(model, passport, fresh),
        Msg::ThrowAwaySample => welcome::throw_away_sample(model),
        Msg::SampleGone(gone) => welcome::sample_gone(model, gone),

        Msg::BringBack(change) => history::bring_back(model, *change, fresh),
        Msg::AskClearHistory => with_home(model, history::ask_clear),
        Msg::ConfirmClearHistory => history::confirm_clear(model, fresh),
        Msg::HistoryCleared { shelf, cleared } => history::cleared(model, shelf, cleared),

        Msg::Typed(field, text) => with_home(model, |home| editing::typed(home, field, text)),
        Msg::SubmitForm => editing::submit(model, fresh),
        Msg::DiscardForm => with_home(model, editing::discard),
        Msg::AskRemove(key) => with_home(model, |home| editing::ask_remove(home, key)),
        Msg::ConfirmRemove => editing::confirm_remove(model, fresh),
        Msg::KeepRecord => {
            model.door.is_asked_to_delete = false;
            with_home(model, editing::keep_record)
        }
        Msg::Undo => editing::undo(model, fresh),
        Msg::Redo => editing::redo(model, fresh),
        Msg::DismissToast => with_home(model, editing::dismiss_toast),
        Msg::Answer(item, answer) => noticing::answer(model, item, answer, fresh),
        Msg::RaiseNext(concern) => noticing::raise_next(model, concern, fresh),
        Msg::Rate(concern, level) => editing::rate(model, concern, level, fresh),
        Msg::Settle(concern, settled) => editing::settle(model, concern, settled, fresh),
        Msg::SetTaskState(task, state) => editing::set_task_state(model, task, state, fresh),
        Msg::Reached(goal, reached) => editing::reached(model, goal, reached, fresh),
        Msg::Talk(appointment, step) => talking::step(model, appointment, step, fresh),
        Msg::HomePoint(appointment, point, state) => {
            noticing::home_point(model, appointment, point, state, fresh)
        }
        Msg::GaveCopy(member) => noticing::gave_copy(model, member, fresh),
        Msg::KeptCopy => noticing::kept_copy(model, fresh),
        Msg::Export => filing::export(model),
        Msg::File(msg) => filing::step(model, msg),
        Msg::Intake(msg) => intake::step(model, msg, fresh),
        Msg::Data(msg) => data_place::step(model, msg),
        Msg::Door(msg) => door::step(model, msg, fresh),
        Msg::Shelf(msg) => neighbours::step(model, msg),
        Msg::MakeBackup => backup::make(model, fresh),
        Msg::BackupMade { request, made } => with_home(model, |home| backup::made(home, request, made)),
        Msg::WordsWritten => with_home(model, backup::words_written),
        Msg::HandBackup(name) => with_home(model, |home| backup::hand(home, name)),
        Msg::BackupHanded(handed) => with_home(model, |home| backup::handed(home, handed)),
        Msg::PutOffBackup => backup::put_off(model),
        Msg::RestoreAnother => restoring::again(model),
        Msg::BackupOpened { attempt, opened } => restoring::opened(model, attempt, opened),
        Msg::BringBackup => restoring::bring(model),
        Msg::ConfirmRestore => restoring::confirm(model),
        Msg::KeepHere => restoring::keep(model),
        Msg::Restored(restored) => restoring::restored(model, restored),
        Msg::TakeUp(aside) => noticing::take_up(model, aside, fresh),
        Msg::CopyText(text) => vec![Effect::Copy(text)],
        Msg::Coordinator(member, is) => editing::set_coordinator(model, member, is, fresh),

        Msg::TakeOut(pick, out) => sharing::take_out(model, pick, out),
        Msg::CodeMade { request, glance } => sharing::code_made(model, request, glance),
        Msg::Lock(locked) => sending::lock(model, locked),
        Msg::LetterMade { request, made } => {
            with_home(model, |home| sending::letter_made(home, request, made))
        }
        Msg::ShareLink => with_home(model, |home| sending::share_link(home)),
        Msg::ShareFile => with_home(model, |home| sending::share_file(home)),
        Msg::Handed(handed) => sending::handed(model, handed, fresh),
        Msg::PartsMade { request, made } => sending::parts_made(model, request, made),
        Msg::PartsLocked { request, key } => {
            with_home(model, |home| sending::parts_locked(home, request, key))
        }
        Msg::NextPart => with_home(model, sending::next_part),
        Msg::PartDrawn { request, at, picture } => {
            with_home(model, |home| sending::part_drawn(home, request, at, picture))
        }
        Msg::Pace(pace) => with_home(model, |home| sending::pace(home, pace)),
        Msg::Sheet(sheet) => with_home(model, |home| sending::sheet(home, sheet)),
        Msg::CopyLink => sending::copy_link(model),
        Msg::Copied(done) => match &mut model.stage {
            Stage::Reading(reading) => reading::copied(reading, done),
            _ => sending::copied(model, done, fresh),
        },
        Msg::Print => given::printed(model, fresh),

        Msg::LetterRead { fragment, letter } => reading::letter_read(model, &fragment, letter),
        Msg::Weigh(msg) => weighing::step(model, msg, fresh),
        Msg::Reply(msg) => replying::step(model, msg, fresh),
        Msg::Recall(msg) => recalling::step(model, msg),
        Msg::Followers(msg) => followers::step(model, msg, fresh),
        Msg::Follow(msg) => following::step(model, msg),
        Msg::Dispute(msg) => {
            let mark = Mark::of(model, fresh);
            with_home(model, |home| disputes::step(home, msg, mark))
        }
        Msg::ReadAs(role) => reading::read_as(model, role),
        Msg::LookAgain => scanning::again(model),
        Msg::ForgetParts => scanning::forget_parts(model),
        Msg::CameraIs(camera) => scanning::camera_is(model, camera),
        Msg::StartCamera => scanning::start_camera(model),
        Msg::Light(on) => vec![Effect::Light(on)],
        Msg::UseCamera(id) => vec![Effect::UseCamera(id)],
        Msg::Pasted(text) => scanning::pasted(model, text),
        Msg::TakePasted => scanning::take_pasted(model),
        Msg::Picked if is_restoring(model) => restoring::picked(model),
        Msg::Picked => scanning::picked(model),
        Msg::TookIn(taken) if is_restoring(model) => restoring::took_in(model, taken),
        Msg::TookIn(taken) => scanning::took_in(model, taken),
        Msg::KeyTyped(text) if is_restoring(model) => restoring::words_typed(model, text),
        Msg::KeyTyped(text) if accepting::is_locked(model) => accepting::words_typed(model, text),
        Msg::KeyTyped(text) => reading::key_typed(model, text),
        Msg::TryKey if is_restoring(model) => restoring::try_words(model, fresh),
        Msg::TryKey if accepting::is_locked(model) => accepting::try_words(model, fresh),
        Msg::TryKey => reading::try_key(model, fresh),
        Msg::Unlocked { attempt, opened } => reading::unlocked(model, attempt, opened),
    }
}

/// Whether a backup is being brought back: what is picked and typed is for it.
fn is_restoring(model: &Model) -> bool {
    matches!(model.stage, Stage::Restoring(_))
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
        Stage::Restoring(restoring) => restoring.aside.as_deref_mut().map(step).unwrap_or_default(),
        Stage::Following(following) => following.aside.as_deref_mut().map(step).unwrap_or_default(),
        Stage::Starting | Stage::Failed(_) | Stage::Welcome(_) | Stage::Deleting(_) | Stage::Locked(_) => {
            Vec::new()
        }
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

/// The `n`th of the random numbers that follow from one: a message may write several records.
fn nth(fresh: u64, n: u64) -> u64 {
    // The finaliser of SplitMix64 spreads every bit over all of them.
    let mut mixed = fresh.wrapping_add(n.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// What a letter is made at: the moment, the language, and random bits for a key.
struct Moment<'a> {
    now: &'a crate::Now,
    language: passport::Language,
    fresh: u64,
}

impl<'a> Moment<'a> {
    /// The open passport, and the moment; `None` when no passport is open.
    fn at(model: &'a mut Model) -> Option<(&'a mut Home, Self)> {
        let Model {
            stage: Stage::Home(home),
            now,
            language,
            fresh,
            ..
        } = model
        else {
            return None;
        };
        let moment = Self {
            now,
            language: *language,
            fresh: *fresh,
        };
        Some((home, moment))
    }
}

/// The page that is open, if a page is.
fn page(model: &Model) -> Option<Page> {
    match model.route {
        Route::Page(page) => Some(page),
        Route::Start | Route::Scan | Route::File | Route::Letter(_) => None,
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
