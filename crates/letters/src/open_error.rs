//! Why a letter cannot be opened. One reason, for the reader's page; nothing of the letter is shown beside it.

use std::fmt;

/// Why a letter cannot be opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OpenError {
    /// This is something else: another link, or text that never was a letter.
    NotALetter,
    /// It was a letter and is not whole: cut off, mistyped or read wrongly.
    Damaged,
    /// It is whole, and a newer version of the app is needed to read it.
    Newer {
        /// The format version of the letter.
        version: u8,
    },
    /// Larger than any letter of this version may be.
    TooLarge,
    /// It is whole, and still not a letter that this version can read. Only a faulty maker writes this.
    Unreadable,
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotALetter => "This is not a letter of a care passport. Scan the code again, or ask for a new one.",
            Self::Damaged => "The letter is not whole. Scan the code again, or copy the link from its beginning to its end.",
            Self::Newer { .. } => "A newer version of the app made this letter. Open it with the newest version.",
            Self::TooLarge => "This is larger than a letter may be. Nothing of it was read.",
            Self::Unreadable => "The letter is whole, but it cannot be read. Ask for a new one.",
        })
    }
}

impl std::error::Error for OpenError {}
