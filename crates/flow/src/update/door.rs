//! Locking and unlocking. Nothing is locked away that is not stored yet, and nothing of the passport stays behind in the model.

use super::{followers, neighbours, page, reading, sharing};
use crate::{
    BackupStep, Clearing, DoorMsg, DoorTask, DoorTrouble, Effect, Focus, Gate, Home, Lock, MINUTES, Model,
    NewLock, Page, Shelf, Stage, Way,
};

/// The id of the field for the passphrase.
const PASSPHRASE: &str = "passphrase";

pub(super) fn step(model: &mut Model, msg: DoorMsg, fresh: u64) -> Vec<Effect> {
    match msg {
        DoorMsg::Shut(gate) => shut(model, gate),
        DoorMsg::Stands(lock) => stands(model, lock),
        DoorMsg::TryPassphrase(typed) => attempt(model, Some(typed), fresh),
        DoorMsg::TryPasskey => attempt(model, None, fresh),
        DoorMsg::Tried { attempt, opened } => tried(model, attempt, opened),
        DoorMsg::PutOn(lock) => put_on(model, lock),
        DoorMsg::Minutes(minutes) if MINUTES.contains(&minutes) => wish(model, DoorTask::Minutes(minutes)),
        DoorMsg::Minutes(_) => Vec::new(),
        DoorMsg::Passkey(on) => wish(model, DoorTask::Passkey(on)),
        DoorMsg::Card(on) => card(model, on),
        DoorMsg::TakeOff => wish(model, DoorTask::TakeOff),
        DoorMsg::Changed(changed) => self::changed(model, changed),
        DoorMsg::Lock => lock(model),
        DoorMsg::LockUnsaved => lock_unsaved(model),
        DoorMsg::Touched => touched(model),
        DoorMsg::Shown => shown(model),
        DoorMsg::Hidden => hidden(model),
        DoorMsg::LockedElsewhere => locked_elsewhere(model),
    }
}

/// The store holds a locked passport.
fn shut(model: &mut Model, gate: Box<Gate>) -> Vec<Effect> {
    if !matches!(model.stage, Stage::Starting) {
        return Vec::new();
    }
    model.begin_at_heading = false;
    model.door = model.door.anew(Some(gate.lock.clone()), model.now.unix_ms);
    model.stage = Stage::Locked(gate);
    let mut effects = neighbours::look();
    // Whoever comes upon the gate is asked for the password first, wherever the passport was left.
    if page(model) == Some(Page::DeleteData) {
        effects.push(Effect::Replace(Page::Today));
        return effects;
    }
    effects.extend(at_the_gate(model));
    effects
}

/// An address before the gate: only the card that was left outside is shown, and how everything is deleted.
pub(super) fn at_the_gate(model: &mut Model) -> Vec<Effect> {
    model.door.is_asked_to_delete = false;
    let card = match &model.stage {
        Stage::Locked(gate) if page(model) == Some(Page::Card) => gate.card.clone(),
        _ => None,
    };
    match card {
        Some(card) => {
            let effects = reading::open(model, card);
            if let Stage::Reading(reading) = &mut model.stage {
                reading.is_own_card = true;
            }
            effects
        }
        None => vec![Effect::Focus(Focus::Heading)],
    }
}

/// The passport that is open has this lock.
fn stands(model: &mut Model, lock: Option<Lock>) -> Vec<Effect> {
    let away_ms = model.door.away_ms.filter(|_| model.door.is_hidden);
    model.door = model.door.anew(lock, model.now.unix_ms);
    model.door.away_ms = away_ms;
    // The passport may be another than the card was made of: a backup that was brought back, or a change whose card was not.
    let mut effects = refresh_card(model);
    effects.extend(out_of_view(model));
    effects
}

/// A lock has come to stand. Where nobody sees it, and nothing is being handed over, it locks at once.
fn out_of_view(model: &mut Model) -> Vec<Effect> {
    if model.door.is_hidden && model.door.away_ms.is_none() {
        hidden(model)
    } else {
        Vec::new()
    }
}

fn gate(model: &mut Model) -> Option<&mut Gate> {
    match &mut model.stage {
        Stage::Locked(gate) => Some(gate),
        _ => None,
    }
}

/// A second tap while an attempt is under way is not a second attempt.
fn attempt(model: &mut Model, passphrase: Option<String>, fresh: u64) -> Vec<Effect> {
    let Some(gate) = gate(model).filter(|gate| gate.attempt.is_none()) else {
        return Vec::new();
    };
    gate.attempt = Some(fresh);
    gate.trouble = None;
    model.door.is_asking = passphrase.is_none();
    let attempt = fresh;
    vec![Effect::Door(DoorTask::Try { attempt, passphrase })]
}

fn tried(model: &mut Model, attempt: u64, opened: Result<(), DoorTrouble>) -> Vec<Effect> {
    let is_asking = model.door.is_asking;
    let Some(gate) = gate(model).filter(|gate| gate.attempt == Some(attempt)) else {
        return Vec::new();
    };
    gate.attempt = None;
    match opened {
        Err(trouble) => {
            gate.trouble = Some(trouble);
            model.door.is_asking = false;
            vec![Effect::Focus(Focus::Field(PASSPHRASE))]
        }
        // Whoever comes back to it may be somebody else. The device's own question is no going away.
        Ok(()) if model.door.is_hidden && !is_asking => {
            vec![Effect::Door(DoorTask::Forget { tell: false })]
        }
        Ok(()) => {
            model.door.is_asking = false;
            model.stage = Stage::Starting;
            model.begin_at_heading = true;
            model.door.touched_ms = model.now.unix_ms;
            vec![Effect::Load]
        }
    }
}

/// The patient's own passport, with everything stored: what a lock is put on, changed or taken off.
fn own(model: &Model) -> Option<&Home> {
    model
        .home()
        .filter(|home| home.shelf == Shelf::Own && !home.read_only && !home.saving.has_unsaved())
}

fn put_on(model: &mut Model, lock: NewLock) -> Vec<Effect> {
    if model.door.lock.is_some() || !MINUTES.contains(&lock.minutes) {
        return Vec::new();
    }
    wish(model, DoorTask::PutOn(lock))
}

/// One wish at a time.
fn wish(model: &mut Model, task: DoorTask) -> Vec<Effect> {
    if own(model).is_none() || model.door.is_busy {
        return Vec::new();
    }
    model.door.is_busy = true;
    model.door.is_done = false;
    model.door.trouble = None;
    vec![Effect::Door(task)]
}

fn card(model: &mut Model, on: bool) -> Vec<Effect> {
    let Some(home) = own(model).filter(|_| model.door.lock.is_some()) else {
        return Vec::new();
    };
    let card = on.then(|| sharing::card(home, &model.now, model.language));
    wish(model, DoorTask::Card(card))
}

fn changed(model: &mut Model, changed: Result<Option<Lock>, DoorTrouble>) -> Vec<Effect> {
    let door = &mut model.door;
    door.is_busy = false;
    match changed {
        Ok(lock) => {
            door.lock = lock;
            door.is_done = true;
            door.touched_ms = model.now.unix_ms;
            let mut effects = vec![Effect::Focus(Focus::Heading)];
            effects.extend(out_of_view(model));
            effects
        }
        Err(trouble) => {
            door.trouble = Some(trouble);
            match trouble {
                DoorTrouble::TooShort | DoorTrouble::TooLong | DoorTrouble::TooPlain => {
                    vec![Effect::Focus(Focus::Field(PASSPHRASE))]
                }
                _ => Vec::new(),
            }
        }
    }
}

/// Locks, or as soon as everything is stored.
fn lock(model: &mut Model) -> Vec<Effect> {
    match model.door.lock {
        Some(_) => close(model, true),
        None => Vec::new(),
    }
}

fn close(model: &mut Model, tell: bool) -> Vec<Effect> {
    let is_clearing = model
        .kept()
        .is_some_and(|home| home.clearing == Clearing::UnderWay);
    if model.has_unsaved() || model.door.is_busy || is_clearing {
        return cover(model);
    }
    let lock = model.door.lock.take();
    model.door = model.door.anew(lock, model.now.unix_ms);
    let mut effects = vec![Effect::Door(DoorTask::Forget { tell })];
    match &mut model.stage {
        // A letter of somebody else's stays on the screen; nothing of the passport does.
        Stage::Reading(reading) => {
            reading.aside = None;
            return effects;
        }
        Stage::Following(following) => {
            following.aside = None;
            return effects;
        }
        Stage::Home(_) | Stage::Starting | Stage::Failed(_) | Stage::Restoring(_) => {}
        Stage::Welcome(_) | Stage::Deleting(_) | Stage::Locked(_) => return effects,
    }
    // What the gate says is read from the store, as it is when the app is opened.
    model.stage = Stage::Starting;
    effects.extend([Effect::KeepAwake(false), Effect::Load]);
    effects
}

/// Locks although the store goes on refusing: whoever cannot mend that must still be able to lock. The forms that it came from
/// keep what was typed.
fn lock_unsaved(model: &mut Model) -> Vec<Effect> {
    if model.is_covered()
        && let Stage::Home(home) = &mut model.stage
    {
        home.saving.let_go();
        return close(model, true);
    }
    Vec::new()
}

/// Covers what is open until everything is stored and it can be locked.
fn cover(model: &mut Model) -> Vec<Effect> {
    let was_covered = model.is_covered();
    model.door.is_closing = true;
    if was_covered || !model.is_covered() {
        return Vec::new();
    }
    vec![Effect::KeepAwake(false), Effect::Focus(Focus::Heading)]
}

/// How long a lock waits while something is handed over or written down, in milliseconds.
const GRACE_MS: i64 = 60_000;

/// After a long sleep the first touch is somebody's who has not been asked yet.
fn touched(model: &mut Model) -> Vec<Effect> {
    if !is_idle(model) {
        model.door.touched_ms = model.now.unix_ms;
    }
    Vec::new()
}

fn is_idle(model: &Model) -> bool {
    is_untouched(model, 0)
}

/// Whether nobody has touched it for longer than the lock allows, and so many milliseconds more. A clock that was set back does
/// not say for how long; one that was put right by less than a minute does.
fn is_untouched(model: &Model, more_ms: i64) -> bool {
    let idle_ms = model.now.unix_ms.saturating_sub(model.door.touched_ms);
    let is_over = |lock: &Lock| !(-GRACE_MS..i64::from(lock.minutes) * 60_000 + more_ms).contains(&idle_ms);
    model.door.lock.as_ref().is_some_and(is_over)
}

/// A code or a card that somebody looks at, or films, is touched by nobody.
fn is_lit(model: &Model) -> bool {
    model.home().is_some()
        && matches!(
            page(model),
            Some(Page::Give(_, Way::Code | Way::Moving) | Page::Backup(BackupStep::Moving) | Page::Night)
        )
        || model.home().is_some() && followers::shows_a_code(model)
}

/// Counts being looked at as being touched. The clock comes by once a minute; after a sleep it does not come in time.
fn look_on(model: &mut Model) {
    if is_lit(model) && !model.door.is_hidden && !is_untouched(model, GRACE_MS) {
        model.door.touched_ms = model.now.unix_ms;
    }
}

/// The app is in view again, perhaps soon enough.
fn shown(model: &mut Model) -> Vec<Effect> {
    model.door.is_hidden = false;
    // At the gate there is nothing to be too late for.
    if !is_away_too_long(model) || matches!(model.stage, Stage::Locked(_)) {
        model.door.away_ms = None;
    }
    Vec::new()
}

fn is_away_too_long(model: &Model) -> bool {
    let away = model.door.away_ms;
    away.is_some_and(|since| !(0..GRACE_MS).contains(&model.now.unix_ms.saturating_sub(since)))
}

/// Whether something is on its way out of the app: a link that is pasted elsewhere, words that are written down, a file; or the
/// device itself asks for a finger.
fn is_handing_over(model: &Model) -> bool {
    let is_there = matches!(page(model), Some(Page::Give(..) | Page::Backup(_) | Page::Paper))
        || followers::shows_a_code(model);
    let is_asking = model.door.is_asking && matches!(model.stage, Stage::Locked(_));
    is_asking || model.home().is_some() && (is_there || model.door.is_busy)
}

/// Out of sight is out of the wrong hands: whoever opens the phone next is asked.
fn hidden(model: &mut Model) -> Vec<Effect> {
    model.door.is_hidden = true;
    model.door.times_hidden = model.door.times_hidden.wrapping_add(1);
    if model.door.lock.is_none() {
        return Vec::new();
    }
    match &model.stage {
        // A file is picked in another app of the phone, and no passport is open meanwhile. The way back to it leads by the gate.
        Stage::Restoring(_) => {
            model.door.is_closing = true;
            Vec::new()
        }
        Stage::Home(home) if home.shelf == Shelf::Sample => Vec::new(),
        _ if is_handing_over(model) => {
            model.door.away_ms = Some(model.now.unix_ms);
            Vec::new()
        }
        _ => close(model, false),
    }
}

/// Another tab has locked the passport, or has just put the lock on that this tab does not know of yet.
fn locked_elsewhere(model: &mut Model) -> Vec<Effect> {
    match &model.stage {
        Stage::Home(home) if home.shelf == Shelf::Own => close(model, false),
        Stage::Reading(_) | Stage::Following(_) => close(model, false),
        // What is being read may have been read before the lock was there.
        Stage::Restoring(_) | Stage::Starting => {
            model.door.is_closing = true;
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// Time has passed, or something was stored: what is due to be locked is locked.
pub(super) fn look(model: &mut Model) -> Vec<Effect> {
    let is_open = match &model.stage {
        Stage::Home(home) => home.shelf == Shelf::Own,
        Stage::Reading(_) | Stage::Following(_) => true,
        _ => false,
    };
    look_on(model);
    if is_open && (model.door.is_closing || is_idle(model) || is_away_too_long(model)) {
        close(model, false)
    } else {
        Vec::new()
    }
}

/// A card that lies outside the lock is written anew when the passport changes.
pub(super) fn refresh_card(model: &Model) -> Vec<Effect> {
    let has_card = model.door.lock.as_ref().is_some_and(|lock| lock.has_card);
    match own(model) {
        Some(home) if has_card => {
            let card = sharing::card(home, &model.now, model.language);
            vec![Effect::Door(DoorTask::RefreshCard(card))]
        }
        _ => Vec::new(),
    }
}
