//! Bringing a backup back. A wrong word or a damaged file changes nothing, and nothing is replaced that was not named.

use super::replaced::{is_same, other_tab_replaced};
use super::storing::replay;
use crate::stored::last_of;
use crate::{
    Beside, Effect, Focus, Found, Home, KeyTrouble, Loaded, Model, NoBackup, Offer, Opened, Page, Parcel,
    Progress, Refusal, RestoreStep, Restoring, Route, Shelf, Stage, StoreTrouble, Taken, Unlocking, Unsealed,
    Written,
};

/// The id of the field for the words.
const WORDS: &str = "words";

const PICKING: RestoreStep = RestoreStep::Picking {
    looking: false,
    found: None,
};

/// Begins. Whatever was open is put away first. A backup that has come in already stays.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let mut effects = Vec::new();
    if !matches!(model.stage, Stage::Restoring(_)) {
        effects.extend(begin(model, PICKING));
    }
    effects.push(Effect::Focus(Focus::Heading));
    effects
}

/// Puts away what was open, and begins with this.
fn begin(model: &mut Model, step: RestoreStep) -> Vec<Effect> {
    let mut effects = Vec::new();
    let aside = match std::mem::replace(&mut model.stage, Stage::Starting) {
        Stage::Home(home) => Some(home),
        Stage::Reading(reading) => {
            effects.extend(super::scanning::let_go(&reading));
            reading.aside
        }
        Stage::Restoring(restoring) => restoring.aside,
        Stage::Following(following) => following.aside,
        Stage::Starting | Stage::Failed(_) | Stage::Welcome(_) | Stage::Deleting(_) | Stage::Locked(_) => {
            None
        }
    };
    let aside = aside.filter(|home| home.saving.has_unsaved());
    model.stage = Stage::Restoring(Box::new(Restoring { step, aside }));
    effects
}

/// A locked backup has come in, however it came.
pub(super) fn take(model: &mut Model, letter: Parcel) -> Vec<Effect> {
    let unlocking = Unlocking::new(letter);
    let mut effects = begin(model, RestoreStep::Words(unlocking));
    if model.route != Route::Page(Page::Restore) {
        effects.push(Effect::Replace(Page::Restore));
    }
    effects.push(Effect::Focus(Focus::Heading));
    effects
}

fn with_step(model: &mut Model, change: impl FnOnce(&mut RestoreStep) -> Vec<Effect>) -> Vec<Effect> {
    match &mut model.stage {
        Stage::Restoring(restoring) => change(&mut restoring.step),
        _ => Vec::new(),
    }
}

fn set(model: &mut Model, next: RestoreStep) -> Vec<Effect> {
    with_step(model, |step| {
        *step = next;
        vec![Effect::Focus(Focus::Heading)]
    })
}

/// Another file.
pub(super) fn again(model: &mut Model) -> Vec<Effect> {
    match &model.stage {
        Stage::Restoring(restoring) if !is_writing(restoring) => set(model, PICKING),
        _ => Vec::new(),
    }
}

fn is_writing(restoring: &Restoring) -> bool {
    matches!(&restoring.step, RestoreStep::Offered(offer) if offer.progress == Progress::Writing)
}

pub(super) fn picked(model: &mut Model) -> Vec<Effect> {
    with_step(model, |step| match step {
        RestoreStep::Picking { looking, found } => {
            *looking = true;
            *found = None;
            vec![Effect::TakePicked]
        }
        _ => Vec::new(),
    })
}

/// What was picked has been looked at.
pub(super) fn took_in(model: &mut Model, taken: Taken) -> Vec<Effect> {
    let found = match taken {
        Taken::Letter(Ok(Opened::Backup(letter)))
        | Taken::FirstOfSeveral(Opened::Backup(letter))
        | Taken::OnlyOneOfSeveral(Opened::Backup(letter)) => return take(model, letter),
        Taken::Letter(Ok(_)) | Taken::FirstOfSeveral(_) | Taken::OnlyOneOfSeveral(_) => NoBackup::Letter,
        Taken::Letter(Err(refusal)) | Taken::NoneOfSeveral(refusal) | Taken::PartsRefused(refusal) => {
            NoBackup::Other(Found::Refused(refusal))
        }
        Taken::Foreign(foreign) => NoBackup::Other(Found::Foreign(foreign)),
        Taken::NoReader => NoBackup::Other(Found::NoReader),
        Taken::Nothing | Taken::Passed | Taken::Part { .. } | Taken::PartsStuck => {
            NoBackup::Other(Found::Nothing)
        }
    };
    with_step(model, |step| {
        if matches!(step, RestoreStep::Picking { .. }) {
            *step = RestoreStep::Picking {
                looking: false,
                found: Some(found),
            };
        }
        Vec::new()
    })
}

fn unlocking(model: &mut Model) -> Option<&mut Unlocking> {
    match &mut model.stage {
        Stage::Restoring(restoring) => match &mut restoring.step {
            RestoreStep::Words(unlocking) => Some(unlocking),
            _ => None,
        },
        _ => None,
    }
}

pub(super) fn words_typed(model: &mut Model, text: String) -> Vec<Effect> {
    if let Some(unlocking) = unlocking(model) {
        unlocking.type_in(text);
    }
    Vec::new()
}

/// Tries the words. A second tap while the first attempt is under way is not a second attempt.
pub(super) fn try_words(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let begun = unlocking(model).and_then(|unlocking| unlocking.begin(fresh));
    let Some((letter, words)) = begun else {
        return Vec::new();
    };
    vec![Effect::OpenBackup {
        attempt: fresh,
        letter,
        words,
    }]
}

pub(super) fn opened(
    model: &mut Model,
    attempt: u64,
    opened: Result<Result<Box<Unsealed>, Refusal>, KeyTrouble>,
) -> Vec<Effect> {
    let Some(unlocking) = unlocking(model).filter(|unlocking| unlocking.attempt == Some(attempt)) else {
        return Vec::new();
    };
    unlocking.attempt = None;
    match opened {
        Err(trouble) if unlocking.failed(trouble) => vec![Effect::Focus(Focus::Field(WORDS))],
        Err(_) => Vec::new(),
        Ok(Err(refusal)) => set(model, RestoreStep::Refused(refusal)),
        Ok(Ok(unsealed)) => set(model, RestoreStep::Offered(Box::new(offer(*unsealed)))),
    }
}

/// What a backup would do: its log and the one that is here are replayed as they are when the app opens.
fn offer(unsealed: Unsealed) -> Offer {
    let Unsealed {
        made_ms,
        log,
        read_only,
        letter,
        here,
        common,
        locked,
    } = unsealed;
    let there = last_of(&log);
    let after = here.as_ref().ok().map(|here| last_of(here));
    let replayed = as_loaded(log);
    let beside = match here {
        Err(StoreTrouble::Locked) => Beside::Locked {
            label: locked.unwrap_or_default(),
        },
        Err(trouble) => Beside::Unreadable(trouble),
        Ok(here) => beside(here, &replayed, (there, common)),
    };
    let passport = replayed.passport;
    Offer {
        called: passport.patient.called.clone(),
        made_ms,
        people: passport.members.len(),
        tasks: passport.tasks.len(),
        appointments: passport.appointments.len(),
        read_only,
        beside,
        progress: Progress::Shown,
        after,
        letter,
    }
}

fn as_loaded(entries: Vec<Written>) -> Home {
    replay(Loaded {
        shelf: Shelf::Own,
        entries,
        drafts: Vec::new(),
        read_only: false,
        backup: crate::LastBackup::default(),
        kept_as: None,
    })
}

/// What is here, given the backup and how many entries it has and has in common with what is here.
fn beside(here: Vec<Written>, backup: &Home, (there, common): (u32, u32)) -> Beside {
    let count = last_of(&here);
    let (only_here, only_there) = (count.saturating_sub(common), there.saturating_sub(common));
    match (count, only_here, only_there) {
        (0, ..) => return Beside::Nothing,
        (_, 0, 0) => return Beside::Same,
        (_, 0, more) => return Beside::Ahead(more),
        (_, more, 0) => return Beside::Behind(more),
        _ => {}
    }
    let home = as_loaded(here);
    let called = home.passport.patient.called.clone();
    if common > 0 || is_same(&home.passport, &backup.passport) {
        Beside::Parted {
            here: only_here,
            there: only_there,
            called,
        }
    } else {
        Beside::Other { called }
    }
}

fn with_offer(model: &mut Model, change: impl FnOnce(&mut Offer) -> Vec<Effect>) -> Vec<Effect> {
    match &mut model.stage {
        // What is not stored yet must not be lost to what comes back.
        Stage::Restoring(restoring) if restoring.is_held_up() => Vec::new(),
        Stage::Restoring(restoring) => match &mut restoring.step {
            RestoreStep::Offered(offer) => change(offer),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Brings it back, where nothing goes away by it; else asks first.
pub(super) fn bring(model: &mut Model) -> Vec<Effect> {
    with_offer(model, |offer| match offer.progress {
        Progress::Shown | Progress::Refused(_) if offer.beside.is_joined() => write(offer),
        Progress::Shown | Progress::Refused(_) if offer.beside.is_replaced() => {
            offer.progress = Progress::Asking;
            Vec::new()
        }
        _ => Vec::new(),
    })
}

/// Yes, what is here may go.
pub(super) fn confirm(model: &mut Model) -> Vec<Effect> {
    with_offer(model, |offer| match offer.progress {
        Progress::Asking => write(offer),
        _ => Vec::new(),
    })
}

/// No, it stays.
pub(super) fn keep(model: &mut Model) -> Vec<Effect> {
    with_offer(model, |offer| {
        if offer.progress == Progress::Asking {
            offer.progress = Progress::Shown;
        }
        Vec::new()
    })
}

fn write(offer: &mut Offer) -> Vec<Effect> {
    offer.progress = Progress::Writing;
    vec![Effect::Restore {
        after: offer.after,
        over_another: offer.beside.is_of_another(),
        letter: offer.letter.clone(),
    }]
}

/// The store has written it, or has not. What was here is gone only when it has.
pub(super) fn restored(model: &mut Model, restored: Result<(), StoreTrouble>) -> Vec<Effect> {
    let is_awaited = matches!(&model.stage, Stage::Restoring(restoring) if is_writing(restoring));
    match restored {
        // The page was left while the store was writing: what is open is no longer what is stored.
        Ok(()) if !is_awaited => other_tab_replaced(model, Shelf::Own),
        Ok(()) => {
            model.stage = Stage::Starting;
            model.begin_at_heading = true;
            vec![
                Effect::KeepName(String::new()),
                Effect::Replace(Page::Today),
                Effect::Load,
                Effect::AskToPersist,
            ]
        }
        Err(trouble) => with_offer(model, |offer| {
            if offer.progress == Progress::Writing {
                offer.progress = Progress::Refused(trouble);
            }
            vec![Effect::Focus(Focus::Heading)]
        }),
    }
}
