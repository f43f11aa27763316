//! Handing files for other programs on.

use super::Moment;
use crate::{Effect, FileKind, FileMsg, Filing, Model, Shelf, Stage};

/// What is being done with files, on the patient's pages and on a reader's.
fn filing(model: &mut Model) -> Option<&mut Filing> {
    match &mut model.stage {
        Stage::Home(home) => Some(&mut home.filing),
        Stage::Reading(reading) => Some(&mut reading.filing),
        Stage::Starting
        | Stage::Failed(_)
        | Stage::Welcome(_)
        | Stage::Restoring(_)
        | Stage::Following(_)
        | Stage::Deleting(_)
        | Stage::Locked(_) => None,
    }
}

pub(super) fn step(model: &mut Model, msg: FileMsg) -> Vec<Effect> {
    let Some(filing) = filing(model) else {
        return Vec::new();
    };
    match msg {
        FileMsg::Remind(reminding) => {
            filing.reminding = reminding;
            Vec::new()
        }
        FileMsg::Hand { kind, content } => {
            filing.ask(kind);
            vec![Effect::HandFile { kind, content }]
        }
    }
}

/// Saves the patient's own copy as a file.
pub(super) fn export(model: &mut Model) -> Vec<Effect> {
    let Some((home, moment)) = Moment::at(model) else {
        return Vec::new();
    };
    home.filing.ask(FileKind::Passport);
    vec![Effect::Export {
        passport: Box::new(passport::written_down(&home.passport)),
        language: moment.language,
        sample: home.shelf == Shelf::Sample,
    }]
}
