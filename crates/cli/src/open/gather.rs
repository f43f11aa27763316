//! Finds the letter in whatever was given: links, digits, files, pictures, parts in several pictures. It opens none.

use crate::failure::{Failure, plainly};
use crate::{files, picture, say};
use letters::frames::{Receiver, Taken};
use letters::receive::{self, Foreign, Seen};
use letters::{OpenError, file};
use std::fs;
use std::path::{Path, PathBuf};

/// The largest file that is looked at, in bytes: a photo.
const LARGEST: u64 = 64 << 20;

/// The one letter in these files, folders and texts.
pub(super) fn letter(inputs: &[String]) -> Result<Vec<u8>, Failure> {
    let mut found = Found::default();
    for input in inputs {
        let path = Path::new(input);
        if input != "-" && !path.exists() {
            found.take_argument(input)?;
            continue;
        }
        for path in files_of(path)? {
            found.take_file(&path)?;
        }
    }
    found.letter()
}

/// The file itself, or what lies in the folder, by name.
fn files_of(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = fs::read_dir(path).map_err(|why| Failure::unreadable(path, &plainly(&why)))?;
    let paths: Result<Vec<PathBuf>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths.map_err(|why| Failure::unreadable(path, &plainly(&why)))?;
    paths.retain(|path| path.is_file());
    paths.sort();
    Ok(paths)
}

/// What has been found so far.
#[derive(Default)]
struct Found {
    letter: Option<Vec<u8>>,
    receiver: Receiver,
    /// How many parts there are, and how many it takes.
    parts: Option<(usize, usize)>,
    /// Why the first thing that was meant as a letter cannot be read.
    refused: Option<OpenError>,
    /// What the first other thing is.
    foreign: Option<Foreign>,
}

impl Found {
    /// A link or digits. One word that is neither was meant as the name of a file.
    fn take_argument(&mut self, words: &str) -> Result<(), Failure> {
        let is_word = !words.contains(char::is_whitespace) || words.contains(['/', '\\']);
        if is_word && matches!(receive::read(words), Seen::Foreign(Foreign::Text { .. })) {
            return Err(Failure::unreadable(
                Path::new(words),
                &"there is no such file or folder.",
            ));
        }
        self.take_words(words)
    }

    fn take_file(&mut self, path: &Path) -> Result<(), Failure> {
        let bytes = files::read(path, LARGEST)?;
        if picture::read::is_picture(&bytes) {
            let whose = if path == Path::new("-") {
                "This picture".to_owned()
            } else {
                format!("{}: this picture", path.display())
            };
            for text in picture::read::texts(&bytes, &whose)? {
                self.take_text(&text)?;
            }
            return Ok(());
        }
        if let Some(kind) = picture::read::other(&bytes) {
            return Err(Failure::unreadable(
                path,
                &format!(
                    "this is {kind}, which is not looked at here. Save it as PNG or JPEG, or take a picture of the screen."
                ),
            ));
        }
        if let Some(words) = files::utf16(&bytes) {
            return self.take_words(&words);
        }
        match std::str::from_utf8(&bytes) {
            Ok(words) => self.take_words(words),
            Err(_) => match file::read(&bytes) {
                Ok(letter) => self.keep(letter),
                Err(why) => {
                    self.refused.get_or_insert(why);
                    Ok(())
                }
            },
        }
    }

    /// A text, which may be a part a line.
    fn take_words(&mut self, words: &str) -> Result<(), Failure> {
        let beginning = words.trim_start_matches('\u{feff}').trim_start();
        if beginning.starts_with('{') && beginning.contains("\"red-thread passport\"") {
            return Err(Failure::No(
                "This is a passport as JSON, and no letter. `check` says what falls between chairs in it, and `pack` makes a letter of it."
                    .into(),
            ));
        }
        let is_part = |line: &&str| receive::read(line) == Seen::Frame;
        if words.lines().count() > 1 && words.lines().any(|line| is_part(&line)) {
            return words.lines().try_for_each(|line| self.take_text(line));
        }
        self.take_text(words)
    }

    fn take_text(&mut self, text: &str) -> Result<(), Failure> {
        match receive::read(text) {
            Seen::Letter { beside, .. } if !beside.letters.is_empty() => Err(more_than_one()),
            Seen::Letter { bytes, beside, .. } => {
                if beside.damaged {
                    say("There is another letter in this, which is not whole. It was not opened.");
                }
                self.keep(bytes)
            }
            Seen::Frame => receive::frames_in(text).try_for_each(|part| self.take_part(part)),
            Seen::Refused { why, .. } => {
                self.refused.get_or_insert(why);
                Ok(())
            }
            Seen::Foreign(what) => {
                self.foreign.get_or_insert(what);
                Ok(())
            }
        }
    }

    fn take_part(&mut self, text: &str) -> Result<(), Failure> {
        match self.receiver.take(text) {
            Taken::Done(letter) => self.keep(letter)?,
            Taken::Progress { got, needed } => self.parts = Some((got, needed)),
            Taken::Stuck => {
                self.parts = None;
                self.refused.get_or_insert(OpenError::Unreadable);
            }
            Taken::Newer { version } => {
                self.refused.get_or_insert(OpenError::Newer { version });
            }
            Taken::Damaged => {
                self.refused.get_or_insert(OpenError::Damaged);
            }
            Taken::Repeated | Taken::NotAFrame => {}
        }
        Ok(())
    }

    fn keep(&mut self, letter: Vec<u8>) -> Result<(), Failure> {
        match &self.letter {
            Some(other) if *other != letter => Err(more_than_one()),
            _ => {
                self.letter = Some(letter);
                Ok(())
            }
        }
    }

    fn letter(self) -> Result<Vec<u8>, Failure> {
        if let Some(letter) = self.letter {
            return Ok(letter);
        }
        if let Some((got, needed)) = self.parts {
            let are = if got == 1 {
                "There is 1"
            } else {
                &format!("There are {got}")
            };
            return Err(Failure::Unreadable(format!(
                "{are} of {needed} parts of a letter. Add the others."
            )));
        }
        Err(match (self.refused, self.foreign) {
            (Some(why), _) => why.into(),
            (None, Some(what)) => Failure::No(format!("There is no letter in this. {}", said(&what))),
            (None, None) => Failure::No("There is no letter in this, and no code in the pictures.".into()),
        })
    }
}

fn more_than_one() -> Failure {
    Failure::Unreadable("There is more than one letter in this. Open them one by one.".into())
}

/// What something else is, for the person who thought it was a letter.
fn said(what: &Foreign) -> String {
    match what {
        Foreign::Address { host } => format!("It is an address of {host}, which was not opened."),
        Foreign::Phone { number } => format!("It is a telephone number: {number}"),
        Foreign::Email { address } => format!("It is an e-mail address: {address}"),
        Foreign::Wifi { name } => format!("It is the way into the wireless network {name}."),
        Foreign::Contact { name } => format!("It is the contact card of {name}."),
        Foreign::Event { what } => format!("It is an event for a calendar: {what}"),
        Foreign::Key => {
            "It looks like a key, or the words of a backup. Open the letter, and give its key with --key."
                .to_owned()
        }
        Foreign::Text { excerpt } => format!("It is a text: {excerpt}"),
    }
}
