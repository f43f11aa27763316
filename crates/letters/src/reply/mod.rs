//! A reply: what a reader says back to a letter. Not what becomes of it: that is the patient's to say, item by item.
//!
//! Behind the tag and the version byte stand 8 bytes that name the letter, a seal of 8 bytes, and the content: first the facts,
//! then all texts. The seal can only be made by somebody who has read the letter, since its key follows from all of it; it does not
//! say who that was.

mod facts;
#[cfg(test)]
mod tests;
mod texts;

use crate::tag::Letter;
use crate::text::coder::{Decoder, Encoder};
use crate::text::{Model, TextError};
use crate::{OpenError, clean, limits};
use blake2::{Blake2b512, Digest as _};
use passport::{Language, Reply, Stub};
use std::fmt;
use subtle::ConstantTimeEq as _;

/// The version of this format.
const VERSION: u8 = 1;
/// How many bytes name a letter, and how many seal a reply.
const WORD: usize = 8;

/// The stub of a letter that is open: a glance or a whole letter, not what it was locked in.
#[must_use]
pub fn stub(letter: &[u8]) -> Stub {
    let [known, check] = words(b"red thread stub", &[letter]);
    Stub { letter: known, check }
}

/// A reply that came.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Came {
    /// What it is known by: 64 bits that follow from all of it, so that the same reply is recognised when it comes again.
    pub id: u64,
    /// What it says.
    pub reply: Reply,
    /// The language that its words are in.
    pub language: Language,
}

/// Why a reply is not shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReplyError {
    /// It cannot be read.
    Unread(OpenError),
    /// Whoever made it has not read the letter that it names, or it was changed on its way by somebody who knows how.
    Forged,
}

impl From<OpenError> for ReplyError {
    fn from(error: OpenError) -> Self {
        Self::Unread(error)
    }
}

impl fmt::Display for ReplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unread(error) => error.fmt(f),
            Self::Forged => f.write_str("This reply was not made by somebody who has read the letter."),
        }
    }
}

impl std::error::Error for ReplyError {}

/// There is more in a reply than it may hold, or what no letter holds is spoken about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooLarge;

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("There is too much in this reply. Take something out, or shorten the longest texts.")
    }
}

impl std::error::Error for TooLarge {}

/// Packs a reply to the letter with this stub. Characters that [`clean`] takes out do not travel.
///
/// # Errors
/// [`TooLarge`] above [`limits::REPLY_ITEMS`] items or [`limits::REPLY`] bytes, or with more text than a reader accepts.
pub fn pack(reply: &Reply, language: Language, to: Stub) -> Result<Vec<u8>, TooLarge> {
    let content = content(reply, language).ok_or(TooLarge)?;
    let mut body = vec![VERSION];
    body.extend(to.letter.to_be_bytes());
    body.extend(seal(to, &content));
    body.extend(content);
    let letter = Letter::Reply.tagged(&body);
    Some(letter)
        .filter(|letter| letter.len() <= limits::REPLY)
        .ok_or(TooLarge)
}

/// Which letter this is a reply to: see [`Stub::letter`]. Nothing else of it has been looked at.
///
/// # Errors
/// One [`OpenError`] that says why it cannot be told.
pub fn letter_of(bytes: &[u8]) -> Result<u64, OpenError> {
    parts(bytes).map(|(letter, _, _)| letter)
}

/// What a reply is known by: 64 bits that follow from all of it. It need not have been opened.
#[must_use]
pub fn id(bytes: &[u8]) -> u64 {
    let [id, _] = words(b"red thread reply", &[bytes]);
    id
}

/// Opens a reply to the letter with this stub.
///
/// # Errors
/// [`ReplyError::Forged`] when the seal does not hold, before anything else is read; else why it cannot be read. It is read whole or
/// not at all.
pub fn open(bytes: &[u8], to: Stub) -> Result<Came, ReplyError> {
    let (letter, sealed, content) = parts(bytes)?;
    let is_sealed: bool = seal(to, content).ct_eq(sealed).into();
    if letter != to.letter || !is_sealed {
        return Err(ReplyError::Forged);
    }
    let (reply, language) = read(content)?;
    let id = id(bytes);
    Ok(Came { id, reply, language })
}

/// The letter that is named, the seal, and the content.
fn parts(bytes: &[u8]) -> Result<(u64, &[u8; WORD], &[u8]), OpenError> {
    if bytes.len() > limits::REPLY {
        return Err(OpenError::TooLarge);
    }
    let body = Letter::Reply.checked(bytes).ok_or(OpenError::Damaged)?;
    match body.split_first() {
        Some((&VERSION, rest)) => {
            let (letter, rest) = rest.split_first_chunk().ok_or(OpenError::Unreadable)?;
            let (seal, content) = rest.split_first_chunk().ok_or(OpenError::Unreadable)?;
            Ok((u64::from_be_bytes(*letter), seal, content))
        }
        Some((&version, _)) if version > VERSION => Err(OpenError::Newer { version }),
        _ => Err(OpenError::Unreadable),
    }
}

fn seal(to: Stub, content: &[u8]) -> [u8; WORD] {
    let parts = [&to.check.to_be_bytes()[..], &to.letter.to_be_bytes(), content];
    let [seal, _] = words(b"red thread seal", &parts);
    seal.to_be_bytes()
}

/// The first two words of the hash of these parts, for this purpose. Every part but the last is of one length.
fn words(purpose: &[u8], parts: &[&[u8]]) -> [u64; 2] {
    let mut hash = Blake2b512::new();
    hash.update(purpose);
    for part in parts {
        hash.update(part);
    }
    let digest = hash.finalize();
    let mut words = digest.chunks_exact(WORD).map(|word| {
        word.iter()
            .fold(0, |number: u64, byte| number << 8 | u64::from(*byte))
    });
    [words.next().unwrap_or_default(), words.next().unwrap_or_default()]
}

fn content(reply: &Reply, language: Language) -> Option<Vec<u8>> {
    let mut reply = reply.clone();
    texts::each(&mut reply, &mut |_, text| *text = clean(text));
    let facts = facts::write(&reply, language)?;
    let mut encoder = Encoder::new();
    let mut model = Model::primed(language).clone();
    let mut length = 0;
    let mut fits = true;
    texts::each(&mut reply, &mut |column, text| {
        length += text.len();
        fits &= text.len() <= limits::TEXT && length <= limits::REPLY_TEXTS;
        if fits {
            model.write(&mut encoder, column, text);
            fits = model.bits() <= limits::TEXT_BITS;
        }
    });
    fits.then(|| [facts, encoder.finish()].concat())
}

fn read(content: &[u8]) -> Result<(Reply, Language), OpenError> {
    let (mut reply, language, rest) = facts::read(content).ok_or(OpenError::Unreadable)?;
    let mut decoder = Decoder::new(rest);
    let mut model = Model::for_reading(language);
    let mut room = limits::REPLY_TEXTS;
    let mut error = None;
    texts::each(&mut reply, &mut |column, text| {
        if error.is_some() {
            return;
        }
        match model.read(&mut decoder, column, room.min(limits::TEXT), limits::TEXT_BITS) {
            Ok(read) => {
                room -= read.len();
                *text = clean(&read);
            }
            Err(TextError::TooLong) => error = Some(OpenError::TooLarge),
            Err(TextError::NotText) => error = Some(OpenError::Unreadable),
        }
    });
    match error {
        Some(error) => Err(error),
        None => Ok((reply, language)),
    }
}
