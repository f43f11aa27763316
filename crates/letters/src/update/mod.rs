//! An update: what a follower may see now, whole or as what has changed since one that they have. Not its seal, its signature and its
//! number: see [`paired`](crate::paired).
//!
//! A difference is the same content, written by a coder that has read the earlier summary first: what both say takes next to nothing, and
//! there is only one way to write a summary. Beside it stand marks, by which a follower's device knows each record again.

mod marks;
mod state;
#[cfg(test)]
mod tests;

pub use state::State;

use crate::glance::{Allowed, Writer, read as read_content, read_after};
use crate::paired::{Link, TooLarge};
use crate::{OpenError, limits};

/// What a reader accepts of an update.
const ALLOWED: Allowed = Allowed {
    texts: limits::WHOLE_TEXTS,
    bits: limits::WHOLE_TEXT_BITS,
};

/// In the first byte: it builds on an earlier one; it says what has come from the follower. The others are for later versions.
const DIFFERENCE: u8 = 1;
const GOT: u8 = 2;

/// The last that has come from the other side: the line, and the number on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Got {
    /// The line.
    pub line: u32,
    /// The number.
    pub number: u32,
}

impl Got {
    /// The bytes that travel.
    #[must_use]
    pub fn write(self) -> [u8; 8] {
        let [a, b, c, d] = self.line.to_le_bytes();
        let [e, f, g, h] = self.number.to_le_bytes();
        [a, b, c, d, e, f, g, h]
    }

    /// What [`write`](Self::write) wrote, and what stands behind it.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (line, rest) = bytes.split_first_chunk()?;
        let (number, rest) = rest.split_first_chunk()?;
        let got = Self {
            line: u32::from_le_bytes(*line),
            number: u32::from_le_bytes(*number),
        };
        Some((got, rest))
    }
}

/// What an update says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Update {
    /// What the follower may see now.
    pub state: State,
    /// The last that has come from the follower, if anything has.
    pub got: Option<Got>,
}

/// Writes an update; with an earlier one, by its link, as what has changed since.
///
/// # Errors
/// [`TooLarge`] above what a whole letter may hold.
pub fn write(update: &Update, base: Option<(Link, &State)>) -> Result<Vec<u8>, TooLarge> {
    let summary = &update.state.summary;
    // Another language needs another model: then there is nothing to build on.
    let base = base.filter(|(_, base)| base.summary.language == summary.language);
    let writer = base.map_or_else(
        || Writer::new(summary.language),
        |(_, base)| Writer::after(&base.summary),
    );
    let content = writer.write(summary, ALLOWED, limits::WHOLE).ok_or(TooLarge)?;
    let mut bytes = vec![0];
    let mut flags = 0;
    if let Some((link, _)) = base {
        flags |= DIFFERENCE;
        bytes.extend_from_slice(&link);
    }
    if let Some(got) = update.got {
        flags |= GOT;
        bytes.extend_from_slice(&got.write());
    }
    let known = base.map_or(&[][..], |(_, base)| base.marks());
    marks::write(&mut bytes, update.state.marks(), known);
    bytes.extend_from_slice(&content);
    if let Some(first) = bytes.first_mut() {
        *first = flags;
    }
    Ok(bytes)
}

/// The link of the update that this one builds on; `None` for one that is whole.
///
/// # Errors
/// One [`OpenError`] that says why it cannot be told.
pub fn base_of(content: &[u8]) -> Result<Option<Link>, OpenError> {
    head(content).map(|head| head.base)
}

/// Reads an update. `base` is the one that it [builds on](base_of), by the link of its post; it is not looked at when the update is
/// whole. Nothing in a difference says what its base said: to keep the right state beside each link is the reader's affair.
///
/// # Errors
/// One [`OpenError`] that says why nothing was read. It is read whole or not at all, and upon another base not at all.
pub fn read(content: &[u8], base: Option<(Link, &State)>) -> Result<Update, OpenError> {
    let head = head(content)?;
    let base = match (head.base, base) {
        (None, _) => None,
        (Some(link), Some((held, state))) if link == held => Some(state),
        (Some(_), _) => return Err(OpenError::Unreadable),
    };
    let known = base.map_or(&[][..], State::marks);
    let (marks, content) = marks::read(head.rest, known).ok_or(OpenError::Unreadable)?;
    if content.len() > limits::WHOLE {
        return Err(OpenError::TooLarge);
    }
    let summary = match base {
        Some(base) => read_after(content, ALLOWED, &base.summary)?,
        None => read_content(content, ALLOWED)?,
    };
    let state = State::of(summary, marks).ok_or(OpenError::Unreadable)?;
    Ok(Update { state, got: head.got })
}

/// What stands before the marks.
struct Head<'a> {
    base: Option<Link>,
    got: Option<Got>,
    rest: &'a [u8],
}

fn head(content: &[u8]) -> Result<Head<'_>, OpenError> {
    let (flags, mut rest) = content.split_first().ok_or(OpenError::Unreadable)?;
    if flags & !(DIFFERENCE | GOT) != 0 {
        return Err(OpenError::Newer { version: *flags });
    }
    let mut base = None;
    if flags & DIFFERENCE != 0 {
        let (link, behind) = rest.split_first_chunk().ok_or(OpenError::Unreadable)?;
        (base, rest) = (Some(*link), behind);
    }
    let mut got = None;
    if flags & GOT != 0 {
        let (read, behind) = Got::read(rest).ok_or(OpenError::Unreadable)?;
        (got, rest) = (Some(read), behind);
    }
    Ok(Head { base, got, rest })
}
