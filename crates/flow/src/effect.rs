//! What the app asks of the world. One closed list; the shell hands each to one adapter.

use crate::{Fields, FormId, Page, Shelf};
use passport::{Change, Language, Pick, Summary};

/// What is written to the log in one step: it is kept whole or not at all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Milliseconds since 1970 UTC.
    pub at_ms: i64,
    /// The changes, in order.
    pub changes: Vec<Change>,
}

/// Where the keyboard goes next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Focus {
    /// The page's heading, after going to another page.
    Heading,
    /// The list of problems in a form.
    Problems,
    /// The switch of something that was just taken out or put back, wherever it stands now.
    Switch(Pick),
}

/// Something to be done outside.
#[derive(Clone, PartialEq, Debug)]
pub enum Effect {
    /// Read what is kept. Answered by [`Msg::Loaded`](crate::Msg::Loaded).
    Load,
    /// Write one entry. Answered by [`Msg::Saved`](crate::Msg::Saved) or [`Msg::NotSaved`](crate::Msg::NotSaved).
    Save {
        /// Where to.
        shelf: Shelf,
        /// What the answer carries, so that a late one is never taken for another.
        ticket: u64,
        /// The last sequence number this tab knows of.
        after: u32,
        /// What to write.
        entry: Box<Entry>,
    },
    /// Read what other tabs have written since. Answered by [`Msg::CaughtUp`](crate::Msg::CaughtUp).
    CatchUp {
        /// Where.
        shelf: Shelf,
        /// The last sequence number this tab knows of.
        after: u32,
    },
    /// Keep an unfinished form, or forget it. Other forms are not touched.
    KeepDraft {
        /// Where.
        shelf: Shelf,
        /// Which form.
        form: FormId,
        /// What was typed; `None` to forget it.
        fields: Option<Fields>,
    },
    /// Keep the name typed at first use until the passport has begun; an empty one is forgotten.
    KeepName(String),
    /// Fetch the sample's texts and build it. Answered by [`Msg::SampleMade`](crate::Msg::SampleMade).
    MakeSample(Language),
    /// Remove the sample for good. Answered by [`Msg::SampleGone`](crate::Msg::SampleGone).
    ThrowAwaySample,
    /// Show the app in this language.
    Speak(Language),
    /// Remember this language on this device.
    RememberLanguage(Language),
    /// Go to a page.
    Go(Page),
    /// Go to a page without leaving this one behind in the history.
    Replace(Page),
    /// Move the keyboard there once the screen has changed.
    Focus(Focus),
    /// Check and read a letter. Answered by [`Msg::LetterRead`](crate::Msg::LetterRead).
    OpenLetter(String),
    /// Make a code of a summary. Answered by [`Msg::CodeMade`](crate::Msg::CodeMade).
    MakeCode {
        /// The number to answer with.
        request: u32,
        /// What to put into it.
        summary: Box<Summary>,
    },
    /// Put text on the clipboard. Answered by [`Msg::Copied`](crate::Msg::Copied).
    Copy(String),
    /// Put the summary on the screen on the clipboard, as plain text. Answered by [`Msg::Copied`](crate::Msg::Copied).
    CopySummary,
    /// Open the print dialog.
    Print,
    /// Keep the screen lit, or let it sleep again.
    KeepAwake(bool),
    /// Ask the browser to keep the store for good.
    AskToPersist,
}
