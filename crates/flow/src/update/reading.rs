//! Reading a letter.

use super::storing;
use crate::{Effect, Focus, Letter, Model, Reading, Refusal, Stage, likely_role};
use passport::{Role, Summary};

/// Opens a letter. Whatever was open is put away first: a letter never stands beside a stored passport.
pub(super) fn open(model: &mut Model, fragment: String) -> Vec<Effect> {
    // What is not stored yet is sent off before the passport is put away.
    let mut effects = match &mut model.stage {
        Stage::Home(home) => storing::send_all(home),
        _ => Vec::new(),
    };
    let reading = Reading {
        fragment: fragment.clone(),
        letter: Letter::Opening,
        role: None,
    };
    model.stage = Stage::Reading(Box::new(reading));
    effects.push(Effect::OpenLetter(fragment));
    effects
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
            reading.role = likely_role(summary.audience);
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
