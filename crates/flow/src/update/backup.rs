//! Making a backup: locked, its words shown once, then handed on as a file or as a moving code.

use super::{nth, with_home};
use crate::backup::QUIET_MS;
use crate::{
    Backing, BackupStep, BackupTrouble, Effect, Focus, Handed, Home, LastBackup, MadeBackup, Making, Model,
    Moving, Page, Shelf, Standing,
};

/// Asks for a backup. Only of what is stored, and only of the patient's own passport: the sample is nobody's.
pub(super) fn make(model: &mut Model, fresh: u64) -> Vec<Effect> {
    with_home(model, |home| {
        let is_stored = home.saving.standing() == Standing::Saved;
        let is_asked = home
            .backing
            .as_ref()
            .is_some_and(|backing| backing.making == Making::Asked);
        if home.shelf != Shelf::Own || !is_stored || is_asked {
            return Vec::new();
        }
        // The words have the page to themselves: the short message of the last change would lie over them.
        home.toast = None;
        let request = nth(fresh, 0);
        home.backing = Some(Backing::asked(request));
        let words = fresh;
        vec![
            Effect::MakeBackup { request, words },
            Effect::Go(Page::Backup(BackupStep::Words)),
        ]
    })
}

pub(super) fn made(
    home: &mut Home,
    request: u64,
    made: Result<(Box<MadeBackup>, String), BackupTrouble>,
) -> Vec<Effect> {
    let awaited = home
        .backing
        .as_mut()
        .filter(|backing| backing.request == request && backing.making == Making::Asked);
    let Some(backing) = awaited else {
        return Vec::new();
    };
    backing.making = match made {
        Ok((backup, words)) => Making::Words { backup, words },
        Err(trouble) => Making::Failed(trouble),
    };
    vec![Effect::Focus(Focus::Heading)]
}

/// The words are written down: from here on nothing knows them, and the file may be handed on.
pub(super) fn words_written(home: &mut Home) -> Vec<Effect> {
    let Some(backing) = &mut home.backing else {
        return Vec::new();
    };
    match std::mem::replace(&mut backing.making, Making::Asked) {
        Making::Words { backup, .. } => {
            backing.making = Making::Ready(backup);
            vec![Effect::Replace(Page::Backup(BackupStep::File))]
        }
        other => {
            backing.making = other;
            Vec::new()
        }
    }
}

/// Hands the file on under this name.
pub(super) fn hand(home: &Home, name: String) -> Vec<Effect> {
    let ready = home.backing.as_ref().and_then(Backing::ready);
    let hand = ready.map(|backup| Effect::HandBackup {
        letter: backup.letter.clone(),
        name,
    });
    hand.into_iter().collect()
}

/// What became of the file. Once it is out of the app's hands, there is a backup.
pub(super) fn handed(home: &mut Home, handed: Option<Handed>) -> Vec<Effect> {
    let Some(backing) = &mut home.backing else {
        return Vec::new();
    };
    backing.handed = handed.or(backing.handed);
    let is_out = matches!(handed, Some(Handed::Shared | Handed::Saved));
    let Some(backup) = backing.ready().filter(|_| is_out) else {
        return Vec::new();
    };
    home.backup = LastBackup {
        at_ms: backup.at_ms,
        seq: backup.seq,
        quiet_until_ms: 0,
    };
    vec![Effect::NoteBackup(home.backup)]
}

/// Not now: it is asked again in a week.
pub(super) fn put_off(model: &mut Model) -> Vec<Effect> {
    let now_ms = model.now.unix_ms;
    with_home(model, |home| {
        if home.shelf != Shelf::Own {
            return Vec::new();
        }
        home.backup.quiet_until_ms = now_ms.saturating_add(QUIET_MS);
        vec![Effect::NoteBackup(home.backup), Effect::Focus(Focus::Heading)]
    })
}

/// Prepares a step. Each stands on the one before: after a reload, or by a link, it begins at the beginning.
pub(super) fn arrive(home: &mut Home, step: BackupStep) -> Vec<Effect> {
    let to = |step| vec![Effect::Replace(Page::Backup(step))];
    let Some(backing) = home.backing.as_mut().filter(|_| step != BackupStep::Begin) else {
        home.backing = None;
        return match step {
            BackupStep::Begin => Vec::new(),
            BackupStep::Words | BackupStep::File | BackupStep::Moving => to(BackupStep::Begin),
        };
    };
    match (step, &backing.making) {
        // The words have been shown; there is no second time.
        (BackupStep::Words, Making::Ready(_)) => to(BackupStep::File),
        (BackupStep::Moving, Making::Ready(backup)) if backup.can_move => {
            let letter = backup.letter.clone();
            set_moving(backing, letter)
        }
        (BackupStep::Begin | BackupStep::Words, _) | (BackupStep::File, Making::Ready(_)) => Vec::new(),
        (BackupStep::Moving, Making::Ready(_)) => to(BackupStep::File),
        (BackupStep::File | BackupStep::Moving, _) => to(BackupStep::Words),
    }
}

/// Cuts the backup up, and keeps the screen lit while it moves.
fn set_moving(backing: &mut Backing, letter: crate::Parcel) -> Vec<Effect> {
    let request = backing.moving.request.wrapping_add(1);
    backing.moving = Moving {
        request,
        pace: backing.moving.pace,
        ..Moving::default()
    };
    backing.is_lit = true;
    vec![Effect::CutBackup { request, letter }, Effect::KeepAwake(true)]
}

/// Puts away what is only for another page.
pub(super) fn leave(home: &mut Home, to: Page) -> Vec<Effect> {
    let mut effects = Vec::new();
    if let Some(backing) = &mut home.backing {
        let is_moving = to == Page::Backup(BackupStep::Moving);
        if !is_moving && std::mem::take(&mut backing.is_lit) {
            backing.moving.picture = None;
            effects.push(Effect::KeepAwake(false));
        }
    }
    if !matches!(to, Page::Backup(_)) {
        home.backing = None;
    }
    effects
}
