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
        /// What else in the text is a letter, or was meant to be one. Say so: whoever pastes two has no way to know which of
        /// them is open.
        beside: Beside,
    },
    /// It holds one or more of the codes of a letter shown as moving codes: hand each of the [`frames_in`] it to a
    /// [`frames::Receiver`].
    Frame,
    /// It was meant to be one of our letters, and cannot be read for this reason.
    Refused {
        /// Why the first of them cannot be read.
        why: OpenError,
        /// Whether there is another in the text that cannot be read either.
        another: bool,
    },
    /// Something else, for words on the screen. Nothing of it is to be opened.
    Foreign(Foreign),
}

/// What stands in a text beside its first letter.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Beside {
    /// Letters with other content whose tags hold, in order: the next to open when the first is refused.
    pub letters: Vec<Vec<u8>>,
    /// Whether something was meant to be a letter and is damaged.
    pub damaged: bool,
}

impl Beside {
    /// Whether there is nothing else.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty() && !self.damaged
    }
}

/// Says what a text is. A letter is found within other words, without its address, and with line breaks, quotation
/// marks or spaces that a mail program or messenger put into its digits.
///
/// Above [`limits::PASTE`] bytes it is refused as too large, before any work.
#[must_use]
pub fn read(text: &str) -> Seen {
    if text.len() > limits::PASTE {
        return Seen::Refused {
            why: OpenError::TooLarge,
            another: false,
        };
    }
    if frames::is_frame(text) {
        return Seen::Frame;
    }
    let found = search::letters(text);
    let mut letters = found.letters.into_iter();
    if let Some((kind, bytes)) = letters.next() {
        let beside = Beside {
            letters: letters.map(|(_, bytes)| bytes).collect(),
            damaged: found.broken.is_some(),
        };
        return Seen::Letter { kind, bytes, beside };
    }
    if frames_in(text).next().is_some() {
        return Seen::Frame;
    }
    match found.broken {
        Some(why) => Seen::Refused {
            why,
            another: found.broken_count > 1,
        },
        None => Seen::Foreign(Foreign::of(text)),
    }
}

/// Says what stands behind the `#` of an address, as a browser has it: with whatever a messenger has put behind it or in
/// between. It is held to the same limits as any text.
#[must_use]
pub fn read_fragment(fragment: &str) -> Seen {
    let fragment = fragment.trim_start_matches('#');
    let digits = fragment.len() > limits::FRAGMENT && fragment.bytes().all(|digit| digit.is_ascii_digit());
    if digits || fragment.len() >= limits::PASTE {
        return Seen::Refused {
            why: OpenError::TooLarge,
            another: false,
        };
    }
    read(&format!("#{fragment}"))
}

/// The texts of moving codes in a text: words that look like one.
pub fn frames_in(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| frames::is_frame(word))
}

#[cfg(test)]
mod tests;
