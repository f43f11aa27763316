//! What the app asks of the world. One closed list; the shell hands each to one adapter.

use crate::{
    Brought, DataTask, DoorTask, FileKind, FollowTask, FollowersTask, FormId, LastBackup, Page, Parcel,
    ReplyField, Shelf, ShelfTask, ToLookAt, ToPack, ToRecall, Typed,
};
use passport::{Change, Id, Key, Kind, Language, Member, Passport, Pick, Role, Stub, Summary};

/// What is written to the log in one step: it is kept whole or not at all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Milliseconds since 1970 UTC.
    pub at_ms: i64,
    /// Who wrote it, when it was not the patient.
    pub by: Option<Id<Member>>,
    /// The changes, in order.
    pub changes: Vec<Change>,
    /// The records whose disputes it settles, as they read after it; `None` is the patient's own. Only for writing.
    pub settles: Vec<Option<Key>>,
}

impl Entry {
    /// What the patient did at a moment.
    #[must_use]
    pub fn of(at_ms: i64, changes: Vec<Change>) -> Self {
        Self {
            at_ms,
            by: None,
            changes,
            settles: Vec::new(),
        }
    }

    /// The same, by somebody who keeps the passport for the patient.
    #[must_use]
    pub fn by(self, by: Option<Id<Member>>) -> Self {
        Self { by, ..self }
    }

    /// Whether all of it was noted by the app and not written by anybody: which letters were given, who follows.
    #[must_use]
    pub fn is_noted_by_itself(&self) -> bool {
        let is_noted = |change: &Change| {
            change
                .key()
                .is_some_and(|key| matches!(key.kind, Kind::Given | Kind::Follower))
        };
        !self.changes.is_empty() && self.changes.iter().all(is_noted)
    }
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
    /// A field, by its id.
    Field(&'static str),
    /// A field of a reply.
    Reply(ReplyField),
}

/// Something to be done outside.
#[derive(Clone, PartialEq, Debug)]
pub enum Effect {
    /// Read what is kept. Answered by [`Msg::Loaded`](crate::Msg::Loaded).
    Load,
    /// Find what several have written apart. Answered by [`DisputeMsg::Found`](crate::DisputeMsg::Found).
    LookForDisputes(Shelf),
    /// Write one entry. Answered by [`Msg::Saved`](crate::Msg::Saved) or [`Msg::NotSaved`](crate::Msg::NotSaved).
    Save {
        /// Where to.
        shelf: Shelf,
        /// What the answer carries, so that a late one is never taken for another.
        ticket: u64,
        /// The last sequence number this tab knows of.
        after: u32,
        /// The last one that it knew of when the entry was made: what others wrote since was written at the same time.
        knew: u32,
        /// What to write.
        entry: Box<Entry>,
    },
    /// Replace the whole log by one entry that says all that the passport says now. Answered by
    /// [`Msg::HistoryCleared`](crate::Msg::HistoryCleared).
    ClearHistory {
        /// Where.
        shelf: Shelf,
        /// The last sequence number this tab knows of: with another one in the store, nothing is replaced.
        after: u32,
        /// What is left.
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
        fields: Option<Typed>,
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
    /// Remember on this device what a reader says they are, or forget it.
    RememberRole(Option<Role>),
    /// Ask the device what it remembers of this patient. Answered by [`RecallMsg::Answered`](crate::RecallMsg::Answered).
    Recall {
        /// What is asked.
        task: ToRecall,
        /// The letter that is open.
        summary: Box<Summary>,
        /// What it is known by.
        letter: u64,
    },
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
        /// The random bits of the key, if it is to be locked.
        lock: Option<u64>,
    },
    /// Make a letter of all of a summary, for a link or a file. Answered by [`Msg::LetterMade`](crate::Msg::LetterMade).
    MakeLetter {
        /// The number to answer with.
        request: u32,
        /// What to put into it.
        summary: Box<Summary>,
        /// The random bits of the key, if it is to be locked.
        lock: Option<u64>,
    },
    /// Cut a letter of all of a summary into parts. Answered by [`Msg::PartsMade`](crate::Msg::PartsMade), after
    /// [`Msg::PartsLocked`](crate::Msg::PartsLocked) if it is to be locked.
    MakeParts {
        /// The number to answer with.
        request: u32,
        /// What to put into it.
        summary: Box<Summary>,
        /// The random bits of the key, if it is to be locked.
        lock: Option<u64>,
    },
    /// Draw one part of the letter that was cut up last. Answered by [`Msg::PartDrawn`](crate::Msg::PartDrawn).
    DrawPart {
        /// The request that the parts belong to.
        request: u32,
        /// Which change of the picture, counted from 0.
        at: u32,
    },
    /// Open a reply, with what is known of the letters that were given. Answered by [`WeighMsg::Opened`](crate::WeighMsg::Opened).
    OpenReply {
        /// The reply.
        brought: Brought,
        /// What the letters are known by.
        given: Vec<Stub>,
    },
    /// Pack a reply and draw its code. Answered by [`ReplyMsg::Made`](crate::ReplyMsg::Made).
    PackReply(Box<ToPack>),
    /// Offer a link in the phone's own sheet. Answered by [`Msg::Handed`](crate::Msg::Handed).
    ShareLink(String),
    /// Offer a letter as a file in the phone's own sheet, or save it where there is none. Answered by
    /// [`Msg::Handed`](crate::Msg::Handed).
    ShareFile(Parcel),
    /// Save a passport as a file that other programs read. Answered by [`Msg::Handed`](crate::Msg::Handed).
    Export {
        /// What it says.
        passport: Box<Passport>,
        /// The language the patient's own words are in.
        language: Language,
        /// Whether it is the sample.
        sample: bool,
    },
    /// Offer a file for other programs in the phone's own sheet, or save it where there is none. Answered by
    /// [`Msg::Handed`](crate::Msg::Handed).
    HandFile {
        /// What it is.
        kind: FileKind,
        /// What stands in it.
        content: Parcel,
    },
    /// Start the camera, on the page that shows its picture. Answered by [`Msg::CameraIs`](crate::Msg::CameraIs).
    StartCamera,
    /// Let go of the camera, and of the parts of moving codes.
    StopCamera,
    /// Forget the parts of moving codes that have been taken in.
    ForgetParts,
    /// Switch the camera's light. Answered by [`Msg::CameraIs`](crate::Msg::CameraIs).
    Light(bool),
    /// Use another camera, by its id. Answered by [`Msg::CameraIs`](crate::Msg::CameraIs).
    UseCamera(String),
    /// See what a text is. Answered by [`Msg::TookIn`](crate::Msg::TookIn).
    TakeIn(String),
    /// See what was picked on the page: a picture of a code, or a letter as a file. Answered by
    /// [`Msg::TookIn`](crate::Msg::TookIn).
    TakePicked,
    /// See what a file or a text of another program holds. Answered by [`IntakeMsg::Read`](crate::IntakeMsg::Read) or
    /// [`IntakeMsg::Found`](crate::IntakeMsg::Found).
    LookAt(Box<ToLookAt>),
    /// Try a key on a locked letter. Answered by [`Msg::Unlocked`](crate::Msg::Unlocked).
    Unlock {
        /// The number to answer with.
        attempt: u64,
        /// The letter.
        letter: Parcel,
        /// The key as typed.
        key: String,
    },
    /// Pack and lock all that is stored of the patient's own passport. Answered by
    /// [`Msg::BackupMade`](crate::Msg::BackupMade).
    MakeBackup {
        /// The number to answer with.
        request: u64,
        /// The random bits of its words.
        words: u64,
    },
    /// Offer a backup as a file in the phone's own sheet, or save it where there is none. Answered by
    /// [`Msg::BackupHanded`](crate::Msg::BackupHanded).
    HandBackup {
        /// The locked backup.
        letter: Parcel,
        /// What the file is called, without what tells its kind.
        name: String,
    },
    /// Cut a backup into parts. Answered by [`Msg::PartsMade`](crate::Msg::PartsMade).
    CutBackup {
        /// The number to answer with.
        request: u32,
        /// The locked backup.
        letter: Parcel,
    },
    /// Keep what is known of the last backup.
    NoteBackup(LastBackup),
    /// Try words on a locked backup, and look what is stored here. Answered by
    /// [`Msg::BackupOpened`](crate::Msg::BackupOpened).
    OpenBackup {
        /// The number to answer with.
        attempt: u64,
        /// The locked backup.
        letter: Parcel,
        /// The words as typed.
        words: String,
    },
    /// Put a backup in the place of what is stored. Answered by [`Msg::Restored`](crate::Msg::Restored).
    Restore {
        /// The number of the newest entry that is there now, 0 when nothing is: with another one, nothing is replaced.
        /// `None` when what is there cannot be read.
        after: Option<u32>,
        /// Whether what is there may be of somebody else: then its drafts, its card and its name at the gate go too.
        over_another: bool,
        /// The backup, opened.
        letter: Parcel,
    },
    /// Put text on the clipboard. Answered by [`Msg::Copied`](crate::Msg::Copied).
    Copy(String),
    /// Open the print dialog.
    Print,
    /// Keep the screen lit, or let it sleep again.
    KeepAwake(bool),
    /// Ask the browser to keep the store for good.
    AskToPersist,
    /// Do something where the data is.
    Data(DataTask),
    /// Do something at the lock.
    Door(DoorTask),
    /// Do something about the other passports on this device.
    Shelf(ShelfTask),
    /// Do something for those who follow along.
    Followers {
        /// Whose passport it is.
        shelf: Shelf,
        /// What is to be done.
        task: FollowersTask,
    },
    /// Do something about the passports that this device follows.
    Follow(FollowTask),
}
