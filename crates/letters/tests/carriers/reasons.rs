//! What a reader says of a fault, in one word.

use super::from_hex;
use letters::frames::{Receiver, Taken};
use letters::locked::{Key, LockError, Locked, Purpose};
use letters::receive::{self, Foreign, Seen};
use letters::{OpenError, backup, digits, file};

/// The key of every locked letter that has been released.
pub const KEY: &str = "7KQ2M XP4DH";

/// What a receiver says of the text of a code.
pub fn of_frame(text: &str) -> String {
    match Receiver::new().take(text) {
        Taken::NotAFrame => "not-a-frame".into(),
        Taken::Damaged => "damaged".into(),
        Taken::Newer { version } => format!("newer-{version}"),
        Taken::Repeated | Taken::Progress { .. } | Taken::Stuck | Taken::Done(_) => "taken".into(),
    }
}

/// What a reader says of the fragment of a locked letter and the key above.
pub fn of_locked(fragment: &str) -> String {
    let opened = digits::read_fragment(fragment)
        .map_err(LockError::from)
        .and_then(|bytes| Locked::read(&bytes, Purpose::Letter))
        .and_then(|locked| locked.open(&Key::parse(KEY).unwrap()));
    match opened {
        Ok(_) => "opened".into(),
        Err(LockError::Refused(reason)) => of_open(reason),
        Err(LockError::OtherPurpose) => "other-purpose".into(),
        Err(LockError::TooCostly) => "too-costly".into(),
        Err(LockError::WrongKey) => "wrong-key".into(),
        Err(LockError::NoMemory) => "no-memory".into(),
        Err(LockError::TooLarge) => "too-large".into(),
    }
}

/// What a reader says of a backup behind its lock, given as hexadecimal digits.
pub fn of_backup(hex: &str) -> String {
    match backup::read(&from_hex(hex)) {
        Ok(_) => "opened".into(),
        Err(reason) => of_open(reason),
    }
}

/// What a scanner says of a text, in which `\n` stands for a line break.
pub fn of_link(text: &str) -> String {
    match receive::read(&text.replace("\\n", "\n")) {
        Seen::Letter { .. } => "letter".into(),
        Seen::Frame => "frame".into(),
        Seen::Refused { why, .. } => of_open(why),
        Seen::Foreign(foreign) => match foreign {
            Foreign::Address { .. } => "address",
            Foreign::Phone { .. } => "phone",
            Foreign::Email { .. } => "email",
            Foreign::Wifi { .. } => "wifi",
            Foreign::Contact { .. } => "contact",
            Foreign::Event { .. } => "event",
            Foreign::Key => "key",
            Foreign::Text { .. } => "text",
        }
        .into(),
    }
}

/// What a reader says of a file, given as hexadecimal digits.
pub fn of_file(hex: &str) -> String {
    match file::read(&from_hex(hex)).and_then(|bytes| letters::letter::kind(&bytes)) {
        Ok(_) => "letter".into(),
        Err(reason) => of_open(reason),
    }
}

fn of_open(error: OpenError) -> String {
    match error {
        OpenError::NotALetter => "not-a-letter".into(),
        OpenError::Damaged => "damaged".into(),
        OpenError::Newer { version } => format!("newer-{version}"),
        OpenError::TooLarge => "too-large".into(),
        OpenError::Unreadable => "unreadable".into(),
    }
}
