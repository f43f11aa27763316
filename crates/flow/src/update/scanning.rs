//! Looking for a letter: the camera, a picture, a file, a text.

use super::{reading, restoring};
use crate::{
    Another, Camera, Effect, Focus, Found, Letter, Model, Opened, Reading, Route, Scanning, Stage, Taken,
};

/// Begins to look. Whatever was open is put away first, as for any letter.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    reading::put_away(model, String::new(), Letter::Looked(Box::default()));
    vec![Effect::StartCamera, Effect::Focus(Focus::Heading)]
}

/// Waits for a file that the system hands over; nobody is asked for a camera.
pub(super) fn await_file(model: &mut Model) -> Vec<Effect> {
    let scanning = Scanning {
        camera: Camera::Resting,
        ..Scanning::default()
    };
    reading::put_away(model, String::new(), Letter::Looked(Box::new(scanning)));
    vec![Effect::Focus(Focus::Heading)]
}

/// Looks for another letter, once one has been found or refused here.
pub(super) fn again(model: &mut Model) -> Vec<Effect> {
    match (&model.route, &model.stage) {
        (Route::Scan, Stage::Reading(_)) => open(model),
        (Route::File, Stage::Reading(_)) => await_file(model),
        _ => Vec::new(),
    }
}

/// Lets go of the camera when its page is left.
pub(super) fn let_go(reading: &Reading) -> Vec<Effect> {
    match reading.letter {
        Letter::Looked(_) => vec![Effect::StopCamera],
        _ => Vec::new(),
    }
}

fn is_looking(model: &Model) -> bool {
    matches!(&model.stage, Stage::Reading(reading) if matches!(reading.letter, Letter::Looked(_)))
}

fn with_scanning(model: &mut Model, step: impl FnOnce(&mut Scanning) -> Vec<Effect>) -> Vec<Effect> {
    match &mut model.stage {
        Stage::Reading(reading) => match &mut reading.letter {
            Letter::Looked(scanning) => step(scanning),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

pub(super) fn camera_is(model: &mut Model, camera: Camera) -> Vec<Effect> {
    // A camera that comes on after its page was left is let go at once.
    let is_on = matches!(camera, Camera::On { .. });
    if is_on && !is_looking(model) {
        return vec![Effect::StopCamera];
    }
    with_scanning(model, |scanning| {
        scanning.camera = camera;
        Vec::new()
    })
}

pub(super) fn start_camera(model: &mut Model) -> Vec<Effect> {
    with_scanning(model, |scanning| {
        scanning.camera = Camera::Starting;
        vec![Effect::StartCamera]
    })
}

pub(super) fn pasted(model: &mut Model, text: String) -> Vec<Effect> {
    with_scanning(model, |scanning| {
        scanning.pasted = text;
        Vec::new()
    })
}

pub(super) fn take_pasted(model: &mut Model) -> Vec<Effect> {
    with_scanning(model, |scanning| {
        scanning.found = None;
        vec![Effect::TakeIn(scanning.pasted.clone())]
    })
}

pub(super) fn picked(model: &mut Model) -> Vec<Effect> {
    with_scanning(model, |scanning| {
        scanning.looking = true;
        scanning.found = None;
        vec![Effect::TakePicked]
    })
}

/// Ends the search with a letter. What is found later changes nothing.
fn end(model: &mut Model, opened: Opened, another: Option<Another>) -> Vec<Effect> {
    match &mut model.stage {
        Stage::Reading(reading) if matches!(reading.letter, Letter::Looked(_)) => reading.another = another,
        _ => return Vec::new(),
    }
    if let Opened::Backup(letter) = opened {
        // It lets go of the camera by itself.
        return restoring::take(model, letter);
    }
    let mut effects = vec![Effect::StopCamera];
    effects.extend(reading::show(model, opened));
    effects
}

/// Forgets the parts of moving codes, which did not fit together.
pub(super) fn forget_parts(model: &mut Model) -> Vec<Effect> {
    with_scanning(model, |scanning| {
        scanning.parts = None;
        scanning.found = None;
        vec![Effect::ForgetParts, Effect::Focus(Focus::Heading)]
    })
}

/// A part brings the letter nearer, a letter ends the search, anything else is said in words.
pub(super) fn took_in(model: &mut Model, taken: Taken) -> Vec<Effect> {
    let found = match taken {
        Taken::Letter(Ok(opened)) => return end(model, opened, None),
        Taken::FirstOfSeveral(opened) => return end(model, opened, Some(Another::Readable)),
        Taken::OnlyOneOfSeveral(opened) => return end(model, opened, Some(Another::Refused)),
        Taken::Part { got, needed } => {
            return with_scanning(model, |scanning| {
                scanning.parts = Some((got, needed));
                scanning.found = None;
                scanning.looking = false;
                Vec::new()
            });
        }
        Taken::Letter(Err(refusal)) => Found::Refused(refusal),
        Taken::NoneOfSeveral(refusal) => Found::SeveralRefused(refusal),
        Taken::PartsRefused(refusal) => Found::PartsRefused(refusal),
        Taken::PartsStuck => Found::PartsStuck,
        Taken::Foreign(foreign) => Found::Foreign(foreign),
        Taken::Nothing => Found::Nothing,
        Taken::NoReader => Found::NoReader,
        Taken::Passed => {
            return with_scanning(model, |scanning| {
                scanning.looking = false;
                Vec::new()
            });
        }
    };
    with_scanning(model, |scanning| {
        if matches!(found, Found::PartsRefused(_) | Found::PartsStuck) {
            // These parts have come to an end; those of another letter begin a new count.
            scanning.parts = None;
        }
        scanning.looking = false;
        scanning.found = Some(found);
        Vec::new()
    })
}
