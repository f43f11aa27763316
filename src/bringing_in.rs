//! What other programs have written, brought to the worker that reads it: a file that was picked, or a text that was pasted. What the
//! worker does is in `letters::incoming`.

use crate::device::files;
use crate::device::workers::{Job, Unanswered, Worker};
use crate::pages::PICKED;
use flow::{IntakeMsg, IntakeTrouble, ToLookAt};
use js_sys::Uint8Array;
use letters::incoming::{Contents, IncomingError, answer};
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
        Some(text) => seen(text.as_bytes(), "", what, true).await,
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
        Some(bytes) => seen(&bytes, &file.name(), what, file.type_().starts_with("text/plain")).await,
        None => refused(IntakeTrouble::Damaged),
    }
}

/// What these bytes hold. What is no file of a known kind is a letter, where it can be one.
async fn seen(bytes: &[u8], name: &str, what: &ToLookAt, may_be_a_letter: bool) -> IntakeMsg {
    match read(bytes, what, may_be_a_letter).await {
        Ok(Contents::Letter(found)) => IntakeMsg::Found(found),
        Ok(Contents::File(read)) => IntakeMsg::Read(Ok(Box::new(Incoming {
            name: name.chars().take(NAME).collect(),
            ..read
        }))),
        Err(trouble) => IntakeMsg::Read(Err(trouble)),
    }
}

/// The most of a file's name that is noted, in characters.
const NAME: usize = 80;

/// An old phone takes a second for the largest file; the first time, what reads it has to be fetched as well.
const LIMIT_MS: u32 = 15_000;

/// Asks a worker that is ended afterwards: it has seen what is not the patient's yet, and may never be.
async fn read(bytes: &[u8], what: &ToLookAt, may_be_a_letter: bool) -> Result<Contents, IntakeTrouble> {
    let worker = Worker::start(Job::Intake).map_err(unanswered)?;
    let bytes = Uint8Array::from(bytes);
    let given_away = bytes.buffer();
    let question = [
        bytes.into(),
        may_be_a_letter.into(),
        what.now.wall.date().to_julian_day().into(),
        what.now.zone.as_str().into(),
    ];
    let told = worker
        .ask("look", &question, &[given_away.into()], LIMIT_MS)
        .await;
    let told = told.map_err(unanswered)?.as_string();
    let found = told.and_then(|told| answer::read(&told));
    found.ok_or(IntakeTrouble::BrokeDown)?.map_err(trouble)
}

fn unanswered(why: Unanswered) -> IntakeTrouble {
    match why {
        Unanswered::Missing => IntakeTrouble::NotNow,
        Unanswered::TooLong => IntakeTrouble::TooLong,
        Unanswered::Broken | Unanswered::Refused(_) => IntakeTrouble::BrokeDown,
    }
}

fn trouble(error: IncomingError) -> IntakeTrouble {
    match error {
        IncomingError::TooLarge => IntakeTrouble::TooLarge,
        IncomingError::Damaged => IntakeTrouble::Damaged,
        IncomingError::NotFhir | IncomingError::Unknown => IntakeTrouble::Unknown,
        IncomingError::Empty => IntakeTrouble::Empty,
        IncomingError::SeveralPatients => IntakeTrouble::SeveralPatients,
    }
}
