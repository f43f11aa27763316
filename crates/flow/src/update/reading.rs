//! Reading a letter.

use super::{accepting, followers, following, recalling, replying, restoring, weighing};
use crate::{
    Effect, Filing, Focus, Handed, KeyTrouble, Letter, Model, Opened, Posted, Reading, Recalling, Refusal,
    ReplyField, Stage, ToRecall, Unlocking, likely_role,
};
use passport::{Audience, Coded as _, Role};

/// Opens the letter in a link.
pub(super) fn open(model: &mut Model, fragment: String) -> Vec<Effect> {
    let mut effects = match &model.stage {
        Stage::Reading(reading) => super::scanning::let_go(reading),
        _ => Vec::new(),
    };
    put_away(model, fragment.clone(), Letter::Opening);
    effects.push(Effect::OpenLetter(fragment));
    effects
}

/// Puts away whatever was open: a letter never stands beside a stored passport. A passport that is not all stored is put
/// aside, unseen, until it is.
pub(super) fn put_away(model: &mut Model, fragment: String, letter: Letter) {
    let aside = match std::mem::replace(&mut model.stage, Stage::Starting) {
        Stage::Home(home) => Some(home),
        Stage::Reading(reading) => reading.aside,
        Stage::Restoring(restoring) => restoring.aside,
        Stage::Following(following) => following.aside,
        Stage::Starting | Stage::Failed(_) | Stage::Welcome(_) | Stage::Deleting(_) | Stage::Locked(_) => {
            None
        }
    };
    let aside = aside.filter(|home| home.saving.has_unsaved());
    let reading = Reading {
        fragment,
        letter,
        role: None,
        another: None,
        copied: None,
        filing: Filing::default(),
        recalling: Recalling::default(),
        is_own_card: false,
        replying: None,
        follows: None,
        aside,
    };
    model.stage = Stage::Reading(Box::new(reading));
}

pub(super) fn letter_read(model: &mut Model, fragment: &str, letter: Result<Opened, Refusal>) -> Vec<Effect> {
    let is_awaited = |reading: &Reading| reading.letter == Letter::Opening && reading.fragment == fragment;
    if !matches!(&model.stage, Stage::Reading(reading) if is_awaited(reading)) {
        return Vec::new();
    }
    answer(model, letter)
}

/// Shows what was opened, or why it is not shown.
fn answer(model: &mut Model, letter: Result<Opened, Refusal>) -> Vec<Effect> {
    match letter {
        Ok(opened) => show(model, opened),
        Err(refusal) => set(model, Letter::Refused(refusal)),
    }
}

/// Shows what was opened: the letter, or the question for its key.
pub(super) fn show(model: &mut Model, opened: Opened) -> Vec<Effect> {
    match opened {
        Opened::Summary {
            summary,
            newer_parts,
            stub,
        } => {
            let usual = model.usual_role.filter(|role| may_be(*role, summary.audience));
            if let Stage::Reading(reading) = &mut model.stage {
                reading.role = summary.role.or_else(|| likely_role(summary.audience)).or(usual);
            }
            let mut effects = set(
                model,
                Letter::Open {
                    summary,
                    newer_parts,
                    stub,
                },
            );
            if let Stage::Reading(reading) = &model.stage {
                effects.extend(recalling::ask(reading, ToRecall::Look));
            }
            effects
        }
        Opened::Backup(letter) => restoring::take(model, letter),
        Opened::Reply(brought) => weighing::bring(model, brought),
        Opened::Invitation(invited) => accepting::invited(model, invited, false),
        Opened::LockedInvitation(letter) => accepting::locked(model, letter),
        Opened::Answer { letter, is_seen } => followers::bring(model, Posted { letter, is_seen }),
        Opened::Post(letter) => following::bring(model, letter),
        Opened::Locked(letter) => set(model, Letter::Locked(Unlocking::new(letter))),
    }
}

fn set(model: &mut Model, letter: Letter) -> Vec<Effect> {
    if let Stage::Reading(reading) = &mut model.stage {
        reading.letter = letter;
    }
    vec![Effect::Focus(Focus::Heading)]
}

/// A reply came to a device that holds no passport.
pub(super) fn stray(model: &mut Model) -> Vec<Effect> {
    put_away(model, String::new(), Letter::Stray);
    vec![Effect::Focus(Focus::Heading)]
}

fn unlocking(model: &mut Model) -> Option<&mut Unlocking> {
    match &mut model.stage {
        Stage::Reading(reading) => match &mut reading.letter {
            Letter::Locked(unlocking) => Some(unlocking),
            _ => None,
        },
        _ => None,
    }
}

pub(super) fn key_typed(model: &mut Model, text: String) -> Vec<Effect> {
    if let Some(unlocking) = unlocking(model) {
        unlocking.type_in(text);
    }
    Vec::new()
}

/// Tries the key. A second tap while the first attempt is under way is not a second attempt.
pub(super) fn try_key(model: &mut Model, fresh: u64) -> Vec<Effect> {
    let begun = unlocking(model).and_then(|unlocking| unlocking.begin(fresh));
    let Some((letter, key)) = begun else {
        return Vec::new();
    };
    vec![Effect::Unlock {
        attempt: fresh,
        letter,
        key,
    }]
}

pub(super) fn unlocked(
    model: &mut Model,
    attempt: u64,
    opened: Result<Result<Opened, Refusal>, KeyTrouble>,
) -> Vec<Effect> {
    let Some(unlocking) = unlocking(model).filter(|unlocking| unlocking.attempt == Some(attempt)) else {
        return Vec::new();
    };
    unlocking.attempt = None;
    match opened {
        Err(trouble) if unlocking.failed(trouble) => vec![Effect::Focus(Focus::Field("key"))],
        Err(_) => Vec::new(),
        // A lock within a lock is of no honest maker's, and could go on for ever.
        Ok(Ok(Opened::Locked(_) | Opened::LockedInvitation(_) | Opened::Backup(_))) => {
            set(model, Letter::Refused(Refusal::Damaged))
        }
        Ok(letter) => answer(model, letter),
    }
}

pub(super) fn read_as(model: &mut Model, role: Option<Role>) -> Vec<Effect> {
    let Stage::Reading(reading) = &mut model.stage else {
        return Vec::new();
    };
    let code = |role: Option<Role>| role.map(|role| role.code().to_string()).unwrap_or_default();
    // Whoever has signed as what the page took them for is that no longer.
    if let Some(replying) = &mut reading.replying
        && replying.get(ReplyField::Role) == code(reading.role)
    {
        replying.set(ReplyField::Role, code(role));
    }
    reading.role = role;
    model.usual_role = role;
    vec![Effect::RememberRole(role)]
}

/// Whether somebody in this role is whom a letter for this audience may be for: a professional is not taken for one of the family.
fn may_be(role: Role, audience: Audience) -> bool {
    audience == Audience::Everyone || role.is_personal() == (audience == Audience::Relative)
}

/// Whether the clipboard took the text of the letter, or the link of the reply.
pub(super) fn copied(reading: &mut Reading, done: bool) -> Vec<Effect> {
    let handed = if done { Handed::Copied } else { Handed::Refused };
    if !following::handed(reading, Some(handed)) && !replying::handed(reading, Some(handed)) {
        reading.copied = Some(done);
    }
    Vec::new()
}
