//! Opens a letter and writes what it says.

mod gather;
mod key;

use crate::arguments::{Open, Reading};
use crate::failure::Failure;
use crate::{files, languages, moment, warn};
use flow::likely_role;
use letters::letter::{self, Kind};
use letters::locked::{LockError, Locked, Purpose};
use letters::portable::{self, Head};
use letters::{Read, glance, whole};
use passport::Summary;
use std::path::Path;

pub(crate) fn run(wanted: &Open) -> Result<(), Failure> {
    let inputs = || wanted.inputs.iter().map(Path::new);
    inputs().try_for_each(|input| files::not_over(input, wanted.out.as_deref()))?;
    let letter = gather::letter(&wanted.inputs)?;
    let letter = match letter::kind(&letter)? {
        Kind::Locked => unlocked(wanted, &letter)?,
        Kind::Glance
        | Kind::Whole
        | Kind::Frame
        | Kind::Reply
        | Kind::Invitation
        | Kind::Acceptance
        | Kind::Paired => letter,
    };
    let read = summary(&letter)?;
    warn(&read.warnings);
    let text = match wanted.form {
        Reading::Json => portable::write(&read.value.view, &Head::of(&read.value))?,
        Reading::Text => {
            let speech = languages::speech(wanted.language.unwrap_or(read.value.language))?;
            let made_for = || read.value.role.or_else(|| likely_role(read.value.audience));
            let role = wanted.role.or_else(made_for);
            speech.summary_as_text(&read.value, role, moment::or_clock(wanted.when.now))
        }
    };
    files::write_text(wanted.out.as_deref(), &text)
}

/// What stands in an open letter.
fn summary(letter: &[u8]) -> Result<Read<Summary>, Failure> {
    match letter::kind(letter)? {
        Kind::Glance => Ok(glance::open(letter)?),
        Kind::Whole => Ok(whole::open(letter)?),
        Kind::Locked => Err(Failure::Unreadable(
            "This letter was locked twice. No app makes such a letter.".into(),
        )),
        Kind::Frame => Err(Failure::No(
            "This is one part of a letter. Give all of its pictures together.".into(),
        )),
        Kind::Reply => Err(Failure::No(
            "This is a reply. Only the app of the patient who gave the letter can tell what it answers."
                .into(),
        )),
        Kind::Invitation | Kind::Acceptance | Kind::Paired => Err(Failure::No(
            "This is for one device only: that of the patient, or of somebody who follows along. Open it there."
                .into(),
        )),
    }
}

/// The letter inside. The key is asked for only once it is known that there is something to open.
fn unlocked(wanted: &Open, letter: &[u8]) -> Result<Vec<u8>, Failure> {
    let locked = Locked::read(letter, Purpose::Letter).map_err(|why| {
        if why == LockError::OtherPurpose && Locked::read(letter, Purpose::Backup).is_ok() {
            return Failure::Unreadable(
                "This is the backup of a whole passport, and no letter. Bring it back in the app, under Backup.".into(),
            );
        }
        why.into()
    })?;
    Ok(locked.open(&key::of(wanted)?)?)
}
