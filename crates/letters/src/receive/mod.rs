//! What a scanner saw or a person pasted, as text: a letter of ours, or what else it is. It opens nothing.

mod foreign;
mod search;

pub use foreign::Foreign;

use crate::letter::Kind;
use crate::{OpenError, frames, limits};

/// What a text turned out to be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Seen {
    /// A letter whose tag holds. Open it as its kind.
    Letter {
        /// Which kind it is. Never a frame.
        kind: Kind,
        /// The letter: the first one in the text.
        bytes: Vec<u8>,
        /// Whether there is another letter in the text, with other content. Say so: whoever pastes two has no way to know
        /// which of them is open.
        another: bool,
    },
    /// It looks like one of the codes of a letter shown as moving codes: hand the same text to a
    /// [`frames::Receiver`].
    Frame,
    /// It was meant to be one of our letters, and cannot be read for this reason.
    Refused(OpenError),
    /// Something else, for words on the screen. Nothing of it is to be opened.
    Foreign(Foreign),
}

/// Says what a text is. A letter is found within other words, without its address, and with line breaks, quotation
/// marks or spaces that a mail program put into its digits.
///
/// Above [`limits::PASTE`] bytes it is [`Seen::Refused`] as too large, before any work.
#[must_use]
pub fn read(text: &str) -> Seen {
    if text.len() > limits::PASTE {
        return Seen::Refused(OpenError::TooLarge);
    }
    if frames::is_frame(text) {
        return Seen::Frame;
    }
    match search::letter(text) {
        search::Found::Letter(first) => Seen::Letter {
            kind: first.kind,
            bytes: first.bytes,
            another: first.another,
        },
        search::Found::Broken(reason) => Seen::Refused(reason),
        search::Found::Nothing => Seen::Foreign(Foreign::of(text)),
    }
}

#[cfg(test)]
mod tests;
