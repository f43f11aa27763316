//! The whole letter: all that a reader may see, with nothing left out. Too large for one code; not for the reader's history.
//!
//! Its content is the same as a [`glance`](crate::glance)'s; only its tag and its limits differ.

use crate::glance::{Allowed, Writer, cleaned, read, tagged};
use crate::tag::Letter;
use crate::{OpenError, Read, limits};
use passport::Summary;
use std::fmt;

/// The version of this format: of the content, the same number as the glance's.
const VERSION: u8 = 3;

/// What a reader accepts of a whole letter.
const ALLOWED: Allowed = Allowed {
    texts: limits::WHOLE_TEXTS,
    bits: limits::WHOLE_TEXT_BITS,
};

/// There is more in a summary than a letter may hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooLarge;

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "There is too much in this for one letter. Take something out, or shorten the longest texts.",
        )
    }
}

impl std::error::Error for TooLarge {}

/// Packs a summary with nothing left out. Characters that [`clean`](crate::clean) takes out do not travel.
///
/// # Errors
/// [`TooLarge`] when a text is longer than [`limits::TEXT`], or all of it is more than a reader accepts: about
/// [`limits::WHOLE_TEXTS`] bytes of text and [`limits::RECORDS`] records.
pub fn pack(summary: &Summary) -> Result<Vec<u8>, TooLarge> {
    let writer = Writer::new(summary.language);
    let content = writer.write(&cleaned(summary), ALLOWED, limits::WHOLE);
    let letter = tagged(Letter::Whole, VERSION, content.ok_or(TooLarge)?);
    Some(letter)
        .filter(|letter| letter.len() <= limits::WHOLE)
        .ok_or(TooLarge)
}

/// Opens a letter.
///
/// # Errors
/// One [`OpenError`] that says why nothing was read. A letter is opened whole or not at all.
pub fn open(bytes: &[u8]) -> Result<Read<Summary>, OpenError> {
    if bytes.len() > limits::WHOLE {
        return Err(OpenError::TooLarge);
    }
    let body = Letter::Whole.checked(bytes).ok_or(OpenError::Damaged)?;
    match body.split_first() {
        Some((&VERSION, content)) => read(content, ALLOWED).map(|value| Read {
            value,
            warnings: Vec::new(),
        }),
        Some((&version, _)) if version > VERSION => Err(OpenError::Newer { version }),
        _ => Err(OpenError::Unreadable),
    }
}
