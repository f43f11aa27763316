//! Taking in a letter: by the camera, from a picture or a file, or from a text that was pasted. It opens nothing foreign.

use crate::{Another, Invited, Parcel, Refusal};
use passport::{Id, Member, Stub, Summary};

/// Why there is no picture from the camera.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CameraTrouble {
    /// The person, or a setting, said no.
    Refused,
    /// The device has none.
    None,
    /// Another app holds it.
    Busy,
    /// This browser cannot, or the page did not come over a safe connection.
    Unsupported,
    /// The part of the app that reads codes could not be fetched.
    NoReader,
}

/// A camera to choose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CameraChoice {
    /// What the browser calls it.
    pub id: String,
    /// What a person reads; may be empty.
    pub label: String,
}

/// How the camera stands.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub enum Camera {
    /// Not asked for.
    Resting,
    /// Asked for and not there yet.
    #[default]
    Starting,
    /// It shows a picture.
    On {
        /// Whether its light is on; `None` when it has no light.
        light: Option<bool>,
        /// The cameras there are.
        cameras: Vec<CameraChoice>,
        /// The one in use.
        chosen: String,
    },
    /// There is no picture.
    Off(CameraTrouble),
}

/// What a code or a text is, when it is none of ours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ForeignKind {
    /// An address of another site.
    Address,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A wireless network.
    Wifi,
    /// A contact card.
    Contact,
    /// An entry of a calendar.
    Event,
    /// This app's own address, without a letter.
    Own,
    /// The key of a locked letter, or the words of a backup, without what they open.
    Key,
    /// Other text.
    Text,
}

/// Something that is none of ours. It is named, never opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Foreign {
    /// What it is.
    pub kind: ForeignKind,
    /// A short piece of it, cleaned.
    pub excerpt: String,
}

/// A letter that was opened.
#[derive(Clone, PartialEq, Debug)]
pub enum Opened {
    /// It can be read.
    Summary {
        /// What it says.
        summary: Box<Summary>,
        /// Whether it carried something only a newer version understands.
        newer_parts: bool,
        /// What it is known by.
        stub: Stub,
    },
    /// It is locked.
    Locked(Parcel),
    /// It is the patient's own backup, which is locked, and brought back elsewhere.
    Backup(Parcel),
    /// It is a reply to a letter that somebody gave, and looked through beside their passport.
    Reply(Brought),
    /// It invites to follow somebody's passport.
    Invitation(Invited),
    /// It does so, and opens with words.
    LockedInvitation(Parcel),
    /// It answers such an invitation, and is looked at beside the passport.
    Answer {
        /// The answer.
        letter: Parcel,
        /// Whether this device's own camera has seen it.
        is_seen: bool,
    },
    /// It is for one device only, which may be this one.
    Post(Parcel),
}

/// A reply that has reached this device, unopened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Brought {
    /// What it is known by.
    pub id: u64,
    /// The reply, as it stands in a link.
    pub text: String,
    /// Whether another letter came with it, which has to be opened on its own.
    pub another: Option<Another>,
    /// Whose phone has sealed it; `None` where nobody can tell.
    pub from: Option<Id<Member>>,
}

/// What was taken in.
#[derive(Clone, PartialEq, Debug)]
pub enum Taken {
    /// A part of a moving code.
    Part {
        /// How many different parts there are by now.
        got: u32,
        /// How many are needed.
        needed: u32,
    },
    /// A whole letter, or why it is not shown.
    Letter(Result<Opened, Refusal>),
    /// The first of several different letters.
    FirstOfSeveral(Opened),
    /// The one letter, among several, that can be opened.
    OnlyOneOfSeveral(Opened),
    /// Several letters, none of which can be shown: why the first is not.
    NoneOfSeveral(Refusal),
    /// All parts of a moving code have come, and why the letter that they make is not shown.
    PartsRefused(Refusal),
    /// Every part of a moving code has come and they do not fit together: no other part can help.
    PartsStuck,
    /// None of ours.
    Foreign(Foreign),
    /// A picture or file in which nothing was found.
    Nothing,
    /// A picture could not be looked at: the part that reads codes is not here and cannot be fetched.
    NoReader,
    /// Nothing new: a part that is there already, or cannot be read. The next one will do.
    Passed,
}

/// What was found instead of a letter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Found {
    /// None of ours.
    Foreign(Foreign),
    /// One of ours, and not to be read.
    Refused(Refusal),
    /// Several of ours, none to be read: why the first is not.
    SeveralRefused(Refusal),
    /// All the parts of a moving code, and the letter that they make is not to be read.
    PartsRefused(Refusal),
    /// All the parts of a moving code, and they do not fit together.
    PartsStuck,
    /// Nothing at all.
    Nothing,
    /// Nobody could look: the part that reads codes is not here.
    NoReader,
}

/// Looking for a letter.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Scanning {
    /// The camera.
    pub camera: Camera,
    /// How many parts of a moving code there are by now, and how many are needed.
    pub parts: Option<(u32, u32)>,
    /// What was found last instead of a letter.
    pub found: Option<Found>,
    /// Whether a picture or file is being looked at.
    pub looking: bool,
    /// What was typed or pasted.
    pub pasted: String,
}

/// Why a key did not open a letter. The letter is as it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KeyTrouble {
    /// What was typed cannot be a key, or words.
    NotAKey,
    /// A key has ten signs, and so many are missing, 1 to 10.
    TooShort(u8),
    /// A key has ten signs, and these are more.
    TooLong,
    /// No key has this sign.
    NotInKeys(char),
    /// It is not the key of this letter.
    Wrong,
    /// The device has too little memory, or the lock could not be fetched.
    NotNow,
}

/// A locked letter, and the key as it is typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unlocking {
    /// The letter.
    pub letter: Parcel,
    /// What was typed.
    pub typed: String,
    /// The number of the attempt under way, if one is; an answer with another number is dropped.
    pub attempt: Option<u64>,
    /// Whether something else was typed since the attempt began: its verdict is then about nothing on the screen.
    pub retyped: bool,
    /// Why the last attempt failed.
    pub trouble: Option<KeyTrouble>,
}

impl Unlocking {
    /// The question for what opens a letter.
    pub(crate) fn new(letter: Parcel) -> Self {
        Self {
            letter,
            typed: String::new(),
            attempt: None,
            retyped: false,
            trouble: None,
        }
    }

    /// It reads like this so far.
    pub(crate) fn type_in(&mut self, text: String) {
        self.typed = text;
        self.retyped = self.attempt.is_some();
        self.trouble = None;
    }

    /// Begins an attempt and gives what is tried, on which letter; nothing while another is under way: a second tap is no second attempt.
    pub(crate) fn begin(&mut self, attempt: u64) -> Option<(Parcel, String)> {
        if self.attempt.is_some() {
            return None;
        }
        self.attempt = Some(attempt);
        self.retyped = false;
        self.trouble = None;
        Some((self.letter.clone(), self.typed.clone()))
    }

    /// The attempt that has ended opened nothing. Returns whether that is about what stands there: what was typed since may be right.
    pub(crate) fn failed(&mut self, trouble: KeyTrouble) -> bool {
        if !self.retyped {
            self.trouble = Some(trouble);
        }
        !self.retyped
    }
}
