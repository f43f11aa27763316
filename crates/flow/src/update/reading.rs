//! Reading a letter.

use crate::{Effect, Focus, Letter, Model, Reading, Refusal, Stage, likely_role};
use passport::{Role, Summary};

/// Opens a letter. Whatever was open is put away first: a letter never stands beside a stored passport. A passport that is
/// not all stored is put aside, unseen, until it is.
pub(super) fn open(model: &mut Model, fragment: String) -> Vec<Effect> {
    let aside = match std::mem::replace(&mut model.stage, Stage::Starting) {
        Stage::Home(home) => Some(home),
        Stage::Reading(reading) => reading.aside,
        Stage::Starting | Stage::Failed(_) | Stage::Welcome(_) => None,
    };
    let aside = aside.filter(|home| home.saving.has_unsaved());
    let reading = Reading {
        fragment: fragment.clone(),
        letter: Letter::Opening,
        role: None,
        copied: None,
        aside,
    };
    model.stage = Stage::Reading(Box::new(reading));
    vec![Effect::OpenLetter(fragment)]
}

pub(super) fn letter_read(
    model: &mut Model,
    fragment: &str,
    letter: Result<(Box<Summary>, bool), Refusal>,
) -> Vec<Effect> {
    let Stage::Reading(reading) = &mut model.stage else {
        return Vec::new();
    };
    if reading.fragment != fragment {
        return Vec::new();
    }
    match letter {
        Ok((summary, newer_parts)) => {
            reading.role = summary.role.or_else(|| likely_role(summary.audience));
            reading.letter = Letter::Open { summary, newer_parts };
        }
        Err(refusal) => reading.letter = Letter::Refused(refusal),
    }
    vec![Effect::Focus(Focus::Heading)]
}

pub(super) fn read_as(model: &mut Model, role: Option<Role>) -> Vec<Effect> {
    if let Stage::Reading(reading) = &mut model.stage {
        reading.role = role;
    }
    Vec::new()
}

/// Whether the clipboard took the text of the letter.
pub(super) fn copied(reading: &mut Reading, done: bool) -> Vec<Effect> {
    reading.copied = Some(done);
    Vec::new()
}
