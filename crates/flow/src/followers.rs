//! Those who follow along, on the patient's side: inviting somebody, sending them what is new, stopping. Who follows is a record of the
//! passport; what is here lasts as long as a page is open.

use crate::{Brought, Dispatch, Handed, KeptAs, Moving, Parcel, PostTrouble};
use passport::{DeviceKeys, Follower, Id, Key, Member, Secret, Stub, Summary};

/// Something for a passport of this device that has come in while none was open.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Posted {
    /// The letter.
    pub(crate) letter: Parcel,
    /// Whether this phone's own camera has seen it.
    pub(crate) is_seen: bool,
}

/// A page about one follower.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum FollowerStep {
    /// How it stands, and sending what is new.
    Show,
    /// What was made, as a moving code.
    Moving,
    /// What it means that they keep the passport too.
    Keep,
    /// What goes and what stays when it is stopped.
    Stop,
}

impl FollowerStep {
    /// Every page, in order.
    pub const ALL: [Self; 4] = [Self::Show, Self::Moving, Self::Keep, Self::Stop];

    /// The name used in addresses.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Show => "follower",
            Self::Moving => "moving",
            Self::Keep => "keep",
            Self::Stop => "stop",
        }
    }

    pub(crate) fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.slug() == slug)
    }
}

/// How it stands on the pages about those who follow along.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Followers {
    /// The number of the latest request; answers to earlier ones are dropped.
    pub(crate) request: u64,
    /// What is going on.
    pub step: FollowersStep,
    /// What became of a link or file last.
    pub handed: Option<Handed>,
    /// What was made, as a moving code.
    pub moving: Moving,
    /// Whether a link or file of these pages was asked for last, and not something else.
    pub(crate) is_asked: bool,
    /// Who is being invited, and whether with words.
    pub(crate) invites: Option<(Option<Id<Member>>, bool)>,
    /// Whom the latest request is about.
    pub(crate) of: Option<Id<Follower>>,
    /// Whether what came was seen with this phone's own camera.
    pub(crate) is_seen: bool,
    /// What has come, as long as it may be taken in another way than it was tried.
    pub(crate) came: Option<Parcel>,
    /// The keys of somebody who has answered, until it is sure that it was they.
    pub(crate) answered: Option<(DeviceKeys, u64)>,
    /// Who is to get a copy, once its words are stored.
    pub(crate) copying: Option<Id<Follower>>,
    /// The records in what is being made, by their own keys.
    pub(crate) records: Vec<Key>,
}

impl Followers {
    /// Whether something has just come from another device that keeps the passport.
    pub(crate) fn is_together(&self) -> bool {
        matches!(self.step, FollowersStep::CameTogether { .. })
    }
}

/// What is going on.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub enum FollowersStep {
    /// Nothing.
    #[default]
    Resting,
    /// Something is being made or looked at.
    Waiting,
    /// Somebody is invited.
    Invitation {
        /// Who.
        of: Id<Follower>,
        /// The invitation.
        made: Box<Dispatch>,
        /// The words that open it, when it is locked.
        words: Option<String>,
    },
    /// Somebody has answered, and the words are to be compared.
    Compare {
        /// Who was invited.
        of: Id<Follower>,
        /// What they call themselves.
        name: String,
        /// The four words.
        words: String,
    },
    /// Somebody keeps the passport no longer.
    KeptNoMore(Id<Follower>),
    /// Somebody follows along from now on.
    Paired {
        /// Who.
        of: Id<Follower>,
        /// What whoever has answered calls themself.
        name: String,
    },
    /// The words were not the same: somebody stood in between. The invitation is gone.
    NotThem(Option<Id<Member>>),
    /// Something is ready to be sent.
    Made {
        /// To whom.
        to: Id<Follower>,
        /// What it is.
        what: MadeFor,
        /// The letter.
        made: Box<Dispatch>,
        /// The words that open a copy.
        words: Option<String>,
    },
    /// They are known to have the latest, or what they have.
    Received(Id<Follower>),
    /// What another device that keeps the passport has written has come together with what is here.
    CameTogether {
        /// Whose device it is.
        of: Id<Follower>,
        /// How much of it was new.
        new: usize,
    },
    /// It was not made or taken.
    Refused(PostTrouble),
}

/// What was made for somebody who follows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MadeFor {
    /// What they may see now: all of it, or only what has changed.
    Update {
        /// Whether it is all of it.
        is_whole: bool,
    },
    /// A locked copy of everything, for the day on which the phone is lost.
    Copy,
    /// What has been written, for another device that keeps the passport: all of it, or what it is not known to have.
    Entries {
        /// Whether it is all of it.
        is_whole: bool,
    },
    /// Word that nothing more will come.
    Farewell,
}

/// Something to be done for those who follow.
#[derive(Clone, PartialEq, Debug)]
pub enum FollowersTask {
    /// Draw what keys follow from. Answered by [`FollowersMsg::Drawn`].
    Draw {
        /// The number to answer with.
        request: u64,
    },
    /// Make an invitation. Answered by [`FollowersMsg::Invited`].
    Invite {
        /// The number to answer with.
        request: u64,
        /// What the keys follow from.
        seed: Secret,
        /// What the patient is called.
        called: String,
        /// What the patient calls the one who is invited.
        invited: String,
        /// The random bits of the words, if it is to be locked.
        words: Option<u64>,
    },
    /// See who has sent something and what it is. Answered by [`FollowersMsg::Took`].
    TakeIn {
        /// The letter.
        letter: Parcel,
        /// Everybody who was invited or follows.
        followers: Vec<(Id<Follower>, Follower)>,
        /// Whether this phone's own camera has seen it.
        is_seen: bool,
    },
    /// Make what is to be sent. Answered by [`FollowersMsg::Made`].
    Make {
        /// The number to answer with.
        request: u64,
        /// Who follows.
        to: Id<Follower>,
        /// Their keys.
        follower: Box<Follower>,
        /// What it says.
        post: Box<ToPost>,
        /// Whether this device is the follower's own, and keeps the passport too: then it goes the other way.
        is_theirs: bool,
    },
    /// Put the passport that has come in the place of the one that is kept here. Answered by [`FollowersMsg::TookAnew`].
    TakeAnew {
        /// The letter.
        letter: Parcel,
        /// Everybody who follows.
        followers: Vec<(Id<Follower>, Follower)>,
    },
    /// Find out whether this device is the one of somebody who keeps the passport. Answered by [`FollowersMsg::KeptAs`].
    Recognise {
        /// Everybody who keeps it, with what the pairing follows from.
        keepers: Vec<(Id<Follower>, Secret)>,
    },
    /// What was made last for another device that keeps the passport has come there. Answered by [`FollowersMsg::Confirmed`].
    ConfirmEntries {
        /// Whose.
        of: Id<Follower>,
        /// When it was made, in milliseconds since 1970, UTC.
        sent_ms: i64,
    },
    /// The follower has the last update that was shown. Answered by [`FollowersMsg::Confirmed`].
    Confirm {
        /// Who.
        of: Id<Follower>,
        /// When it was shown, in milliseconds since 1970, UTC. One that was made later was never seen by anybody.
        sent_ms: i64,
    },
    /// Forget what was sent to somebody who no longer follows.
    Forget {
        /// Who.
        of: Id<Follower>,
    },
}

/// What is to be sent to somebody who follows.
#[derive(Clone, PartialEq, Debug)]
pub enum ToPost {
    /// What they may see now.
    Update {
        /// What that is.
        summary: Box<Summary>,
        /// The records in it, by their own keys.
        records: Vec<Key>,
        /// Whether all of it is to be sent, also what they are known to have.
        whole: bool,
    },
    /// What has been written here, for another device that keeps the passport.
    Entries {
        /// Whether all of it is to be sent, also what it is known to have.
        whole: bool,
    },
    /// A locked copy of everything, with the words of these random bits.
    Copy(u64),
    /// Word that nothing more will come.
    Farewell,
}

/// What was made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MadePost {
    /// The letter.
    pub made: Box<Dispatch>,
    /// What it is.
    pub what: MadeFor,
    /// What an update is known by where it is replied to.
    pub stub: Option<Stub>,
    /// The words that open a copy.
    pub words: Option<String>,
}

/// What has come from somebody who was invited, or who follows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TookIn {
    /// An answer to the invitation.
    Answered {
        /// Their keys.
        keys: DeviceKeys,
        /// What the letters that they send are known by.
        mailbox: u64,
        /// What they call themselves.
        name: String,
        /// The four words.
        words: String,
    },
    /// A reply, still to be opened.
    Reply(Brought),
    /// Word that something has come.
    Receipt,
    /// What another device that keeps the passport has written. It is stored here, and to be read.
    Entries {
        /// How much of it was new.
        new: usize,
        /// Whether the other device is known to have all that was made for it.
        has_all: bool,
    },
    /// They follow no longer.
    Farewell,
}

/// What can happen about those who follow.
#[derive(Clone, PartialEq, Debug)]
pub enum FollowersMsg {
    /// Invite this member, who is here, or with words when they are far away.
    Invite {
        /// Who; `None` is another device of the patient's own.
        member: Option<Id<Member>>,
        /// Whether the invitation is locked with words.
        locked: bool,
    },
    /// From now on they keep the passport too, or no longer.
    Keep {
        /// Who.
        of: Id<Follower>,
        /// Whether they do.
        keeps: bool,
    },
    /// Whether this device is the one of somebody who keeps the passport for the patient, or a further one of the patient's own.
    KeptAs(Option<KeptAs>),
    /// What keys follow from is drawn; `None` where the browser has no secure source of chance.
    Drawn {
        /// Which request this answers.
        request: u64,
        /// It.
        seed: Option<Secret>,
    },
    /// An invitation is made, with the words that open it if it is locked.
    Invited {
        /// Which request this answers.
        request: u64,
        /// It, or why not.
        made: Result<(Box<Dispatch>, Option<String>), PostTrouble>,
    },
    /// Something that came was looked at.
    Took(Result<Took, PostTrouble>),
    /// Put what has come in the place of what is kept here: the patient has cleared the history, or begun anew.
    TakeAnew,
    /// That is done, or why not.
    TookAnew(Result<(), PostTrouble>),
    /// The words are the same.
    Same,
    /// The words differ.
    Different,
    /// Make what is new for them; or all of it anew.
    Send {
        /// For whom.
        to: Id<Follower>,
        /// Whether all of it is to be sent.
        whole: bool,
    },
    /// Make a locked copy of everything for them, for the day on which the phone is lost.
    LeaveCopy(Id<Follower>),
    /// Its words are written down.
    WordsWritten,
    /// It is made.
    Made {
        /// Which request this answers.
        request: u64,
        /// It, or why not.
        made: Result<Box<MadePost>, PostTrouble>,
    },
    /// They have it.
    Arrived(Id<Follower>),
    /// That is noted, with when the latest that they have was made, in milliseconds since 1970, UTC; nothing when it could not be.
    Confirmed {
        /// Who.
        of: Id<Follower>,
        /// When it was made.
        got_ms: Option<i64>,
    },
    /// Stop, and make word of it.
    Stop(Id<Follower>),
    /// Take somebody who has stopped, or was never paired, off the list.
    Remove(Id<Follower>),
    /// Put the link on the clipboard.
    Copy,
    /// Offer the link in the phone's own sheet.
    Share,
    /// Offer it as a file, or save it.
    File,
    /// Put away what was made.
    Done,
}

/// What has come, and from whom.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Took {
    /// Who has sent it.
    pub of: Id<Follower>,
    /// What it is.
    pub what: TookIn,
    /// When the latest that they are known to have was made, in milliseconds since 1970, UTC.
    pub got_ms: Option<i64>,
}
