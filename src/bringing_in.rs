//! What other programs have written, read for what it offers: a file that was picked, or a text that was pasted.

use crate::device::files;
use crate::device::zones::Zones;
use crate::pages::PICKED;
use flow::{IntakeMsg, IntakeTrouble, ToLookAt};
use letters::incoming::{self, Here, IncomingError};
use letters::limits;
use passport::Incoming;
use web_sys::File;

/// The file that was picked. It is asked for at once: the field gives way to the word that it is being looked at.
pub(crate) fn picked() -> Option<File> {
    files::picked(PICKED).into_iter().next()
}

/// Looks at what was brought. Nothing of it is fetched, and nothing of it is kept.
pub(crate) async fn look(what: &ToLookAt, picked: Option<File>) -> IntakeMsg {
    match &what.text {
        Some(text) => seen(text.as_bytes(), "", what, true),
        None => in_file(what, picked).await,
    }
}

async fn in_file(what: &ToLookAt, picked: Option<File>) -> IntakeMsg {
    let refused = |trouble| IntakeMsg::Read(Err(trouble));
    let Some(file) = picked else {
        return refused(IntakeTrouble::Empty);
    };
    if file.size() > limits::INCOMING as f64 {
        return refused(IntakeTrouble::TooLarge);
    }
    match files::bytes(&file).await {
        Some(bytes) => seen(&bytes, &file.name(), what, file.type_().starts_with("text/plain")),
        None => refused(IntakeTrouble::Damaged),
    }
}

/// What these bytes hold. What is no file of a known kind is a letter, where it can be one.
fn seen(bytes: &[u8], name: &str, what: &ToLookAt, may_be_a_letter: bool) -> IntakeMsg {
    let Some(format) = incoming::format_of(bytes) else {
        return if may_be_a_letter {
            let text = incoming::text_of(bytes);
            IntakeMsg::Found(incoming::look_through(&text, what.now.wall.date()))
        } else {
            IntakeMsg::Read(Err(IntakeTrouble::Unknown))
        };
    };
    let here = Here {
        zone: &what.now.zone,
        clocks: &Zones::default(),
    };
    let read = incoming::read(bytes, format, here).map(|read| {
        Box::new(Incoming {
            name: name.chars().take(NAME).collect(),
            ..read
        })
    });
    IntakeMsg::Read(read.map_err(trouble))
}

/// The most of a file's name that is noted, in characters.
const NAME: usize = 80;

fn trouble(error: IncomingError) -> IntakeTrouble {
    match error {
        IncomingError::TooLarge => IntakeTrouble::TooLarge,
        IncomingError::Damaged => IntakeTrouble::Damaged,
        IncomingError::NotFhir => IntakeTrouble::Unknown,
        IncomingError::Empty => IntakeTrouble::Empty,
        IncomingError::SeveralPatients => IntakeTrouble::SeveralPatients,
    }
}
