//! What can happen.

use crate::{
    BackupTrouble, Camera, DataMsg, DisputeMsg, DoorMsg, Field, FileMsg, FollowMsg, FollowersMsg, Glance,
    Handed, IntakeMsg, KeyTrouble, Loaded, MadeBackup, Opened, Pace, Picture, RecallMsg, Refusal, ReplyMsg,
    SendTrouble, Sent, Sheet, Shelf, ShelfMsg, StoreTrouble, Taken, Unsealed, WeighMsg, Written,
};
use passport::{
    Appointment, Change, ChecklistItem, Concern, FollowUp, Goal, HomePoint, Id, Key, Language, Member,
    Passport, Pick, Readiness, Role, SetAside, Stub, Task, TaskState, Theme,
};

/// An answer on the concerns checklist.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// How much it troubles now, 0–10.
    Level(u8),
    /// To be talked about and not written down.
    TalkOnly,
}

/// Something done in a consultation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TalkMove {
    /// It should be about this theme, or not.
    Theme(Theme, bool),
    /// A theme, concern or question goes one place up: it was at this place, counted from 0.
    Earlier(Key),
    /// It goes one place down.
    Later(Key),
    /// It comes first, or no longer.
    First(Key, bool),
    /// It is taken along to this consultation.
    Bring(Key),
    /// They take part, or do not.
    Present(Id<Member>, bool),
    /// How many minutes are planned, 10–20.
    Minutes(u8),
    /// It begins.
    Begin,
    /// It was raised, or not.
    Raised(Key, bool),
    /// Follow-up is here.
    FollowUp(FollowUp),
    /// It is closed: agreements become tasks, what was not raised is carried over.
    Close,
    /// It goes on after all.
    Reopen,
}

/// Something that happened: a tap, an answer, a tick of the clock.
#[derive(Clone, PartialEq, Debug)]
pub enum Msg {
    /// The app has started; this is the address's fragment.
    Started(String),
    /// The address's fragment has changed.
    Routed(String),
    /// Time has passed, or the page has come back into view.
    Ticked,
    /// The store has been read; `None` when there is no passport yet.
    Loaded(Result<Option<Box<Loaded>>, StoreTrouble>),
    /// An entry is safely stored under this number; the others were written by other tabs before it.
    Saved {
        /// Which entry.
        ticket: u64,
        /// Its number.
        seq: u32,
        /// What others had written meanwhile, as the whole log with what came out of both, since others may have come to stand
        /// before what this tab knew. Nothing when nobody had.
        missed: Vec<Written>,
    },
    /// An entry could not be stored.
    NotSaved {
        /// Which entry.
        ticket: u64,
        /// Why.
        trouble: StoreTrouble,
    },
    /// Try again to store what is not stored.
    TryAgain,
    /// Another tab has written up to this number.
    OtherTabWrote {
        /// Where.
        shelf: Shelf,
        /// Its number.
        seq: u32,
    },
    /// Another tab has put another log in the place of the one that was there: what this tab knows of it no longer counts.
    OtherTabReplaced(Shelf),
    /// The store was damaged and was mended from its second copy; so many of the last changes are known to be missing.
    Mended(u32),
    /// The patient has read that.
    MendedSeen,
    /// The browser opens the store no longer; what was loaded is the second copy, and nothing can be written.
    OnlyCopy,
    /// What other tabs have written.
    CaughtUp {
        /// Where.
        shelf: Shelf,
        /// What they have written behind all that this tab knew; or the whole log, where some of it came to stand before that. Or
        /// why it could not be read.
        written: Result<Vec<Written>, StoreTrouble>,
    },

    /// Show the app in this language.
    ChooseLanguage(Language),
    /// First use: the name as typed.
    NameTyped(String),
    /// First use: the name that was typed before the page was left or reloaded.
    NameFound(String),
    /// First use: begin.
    Begin,
    /// First use: open the sample.
    OpenSample,
    /// The sample is built, or could not be fetched.
    SampleMade(Option<Box<Passport>>),
    /// Throw the sample away.
    ThrowAwaySample,
    /// The sample is gone, or could not be removed.
    SampleGone(Result<(), StoreTrouble>),

    /// Make a record, or the patient's own, read again as it once did.
    BringBack(Box<Change>),
    /// Ask before the history is cleared.
    AskClearHistory,
    /// Yes, clear it.
    ConfirmClearHistory,
    /// The log has been replaced by one entry, or it could not be.
    HistoryCleared {
        /// Where.
        shelf: Shelf,
        /// The one entry that is left, or why the log stands as it stood.
        cleared: Result<Box<Written>, StoreTrouble>,
    },

    /// A field of the open form now reads like this.
    Typed(Field, String),
    /// Keep what the form says.
    SubmitForm,
    /// Leave the form and forget what was typed.
    DiscardForm,
    /// Ask before a record is taken out.
    AskRemove(Key),
    /// Yes, take it out.
    ConfirmRemove,
    /// No, keep it.
    KeepRecord,
    /// Take back the latest change.
    Undo,
    /// Do again what was just taken back.
    Redo,
    /// The short message has been read.
    DismissToast,

    /// An answer on the checklist.
    Answer(ChecklistItem, Answer),
    /// Raise a concern with the person and at the contact that come next.
    RaiseNext(Id<Concern>),
    /// How much a concern troubles today, 0–10.
    Rate(Id<Concern>, u8),
    /// A concern has been dealt with, or has come back.
    Settle(Id<Concern>, bool),
    /// A task stands like this now.
    SetTaskState(Id<Task>, TaskState),
    /// A goal has been reached, or not.
    Reached(Id<Goal>, bool),
    /// Something is done in a consultation.
    Talk(Id<Appointment>, TalkMove),
    /// How a point of the going-home list stands; `None` when it has not been looked at.
    HomePoint(Id<Appointment>, HomePoint, Option<Readiness>),
    /// This member has been given a copy.
    GaveCopy(Id<Member>),
    /// The patient has taken a copy of everything.
    KeptCopy,
    /// Save everything as a file that other programs read.
    Export,
    /// Something about files that other programs read.
    File(FileMsg),
    /// Something about what other programs have written.
    Intake(IntakeMsg),
    /// A gap that was put aside counts again.
    TakeUp(Id<SetAside>),
    /// Something about where the data is.
    Data(DataMsg),
    /// Something about the lock.
    Door(DoorMsg),
    /// Something about the other passports on this device.
    Shelf(ShelfMsg),
    /// Make a backup.
    MakeBackup,
    /// A backup has been made, with the words that open it, or could not be.
    BackupMade {
        /// Which request this answers.
        request: u64,
        /// The backup and its words.
        made: Result<(Box<MadeBackup>, String), BackupTrouble>,
    },
    /// The words are written down.
    WordsWritten,
    /// Hand the backup on, as a file of this name.
    HandBackup(String),
    /// What became of the file; nothing when the person thought better of it.
    BackupHanded(Option<Handed>),
    /// Do not ask for a backup now.
    PutOffBackup,
    /// Bring back another file than this.
    RestoreAnother,
    /// What words did.
    BackupOpened {
        /// Which attempt this answers.
        attempt: u64,
        /// The backup beside what is stored here, or why it stays closed.
        opened: Result<Result<Box<Unsealed>, Refusal>, KeyTrouble>,
    },
    /// Bring the backup back.
    BringBackup,
    /// Yes, what is on this phone may go.
    ConfirmRestore,
    /// No, what is on this phone stays.
    KeepHere,
    /// The backup is back and stored, or could not be.
    Restored(Result<(), StoreTrouble>),

    /// Put this text on the clipboard.
    CopyText(String),
    /// This member is my coordinator, or no longer.
    Coordinator(Id<Member>, bool),

    /// Take something out of the summary, or put it back.
    TakeOut(Pick, bool),
    /// The code has been made for the share with this number.
    CodeMade {
        /// Which request this answers.
        request: u32,
        /// The code; `None` when it could not be made.
        glance: Option<Box<Glance>>,
    },
    /// Lock what is on the page, the code or what is sent, or leave it open.
    Lock(bool),
    /// A letter for a link or a file has been made, or could not be.
    LetterMade {
        /// Which request this answers.
        request: u32,
        /// The letter.
        made: Result<Box<Sent>, SendTrouble>,
    },
    /// Offer the link in the phone's own sheet.
    ShareLink,
    /// Offer the file in the phone's own sheet, or save it.
    ShareFile,
    /// What became of a link or file; nothing when the person thought better of it.
    Handed(Option<Handed>),
    /// A letter has been cut up for a moving code; `None` when it is too large for one.
    PartsMade {
        /// Which request this answers.
        request: u32,
        /// How many different parts a reader needs, and what the letter is known by where it can be replied to.
        made: Option<(u32, Option<Stub>)>,
    },
    /// What moves has been locked with this key; `None` when it could not be, and nothing is cut up.
    PartsLocked {
        /// Which request this answers.
        request: u32,
        /// The key as a person reads it.
        key: Option<String>,
    },
    /// The next part is due.
    NextPart,
    /// A part has been drawn.
    PartDrawn {
        /// Which request this answers.
        request: u32,
        /// Which change of the picture.
        at: u32,
        /// The picture.
        picture: Picture,
    },
    /// Move the code at this pace.
    Pace(Pace),
    /// Print this.
    Sheet(Sheet),
    /// Put the link on the clipboard.
    CopyLink,
    /// Whether the clipboard took it.
    Copied(bool),
    /// Print this page.
    Print,

    /// A letter has been checked and read.
    LetterRead {
        /// The fragment it came in.
        fragment: String,
        /// What it is, or why it is not shown.
        letter: Result<Opened, Refusal>,
    },
    /// Look for another letter. The address is the same as when this one was found there, so that no link leads to it.
    LookAgain,
    /// Forget the parts of moving codes, which did not fit together, and begin again.
    ForgetParts,
    /// How the camera stands now.
    CameraIs(Camera),
    /// Start the camera again.
    StartCamera,
    /// Switch the camera's light.
    Light(bool),
    /// Use another camera, by its id.
    UseCamera(String),
    /// The text pasted so far.
    Pasted(String),
    /// See what the pasted text is.
    TakePasted,
    /// Something was picked on the page: a picture of a code, or a letter as a file.
    Picked,
    /// What was taken in.
    TookIn(Taken),
    /// The key of a locked letter reads like this so far.
    KeyTyped(String),
    /// Try the key.
    TryKey,
    /// What a key did.
    Unlocked {
        /// Which attempt this answers.
        attempt: u64,
        /// The letter, or why it stays closed.
        opened: Result<Result<Opened, Refusal>, KeyTrouble>,
    },
    /// Something about a reply that came.
    Weigh(WeighMsg),
    /// Something about a reply in the making.
    Reply(ReplyMsg),
    /// Something about what is new to a reader.
    Recall(RecallMsg),
    /// Something about those who follow along.
    Followers(FollowersMsg),
    /// Something about the passports that this device follows.
    Follow(FollowMsg),
    /// Something about what several have written apart.
    Dispute(DisputeMsg),
    /// The reader says who they are.
    ReadAs(Option<Role>),
}
