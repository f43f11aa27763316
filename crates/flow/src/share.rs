//! Sharing: whom for, what is taken out, and the code it became.

use crate::{Moving, Sending, Sheet, Way};
use passport::{
    Area, Audience, Coded as _, HeldBack, Id, Key, LeftOut, Member, Passport, Pick, PrimitiveDateTime,
    Reader, Role, Stub, Summary,
};
use std::collections::BTreeSet;
use std::fmt::{self, Display, Formatter};

/// Whom something is shared with.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum To {
    /// Anyone in this audience.
    All(Audience),
    /// One person of the team.
    One(Id<Member>),
}

impl To {
    /// The reader that this means in a passport. Somebody who is no longer on the team is nobody in particular.
    #[must_use]
    pub fn reader(self, passport: &Passport) -> Reader {
        match self {
            Self::All(audience) => audience.into(),
            Self::One(id) => {
                let role = passport.members.get(id).map(|member| member.role);
                Reader::person(id, role.unwrap_or(Role::SomeoneElse))
            }
        }
    }

    /// The people of the team whom this means.
    #[must_use]
    pub fn people(self, passport: &Passport) -> Vec<Id<Member>> {
        let is_meant = |id: Id<Member>, role: Role| match self {
            Self::One(one) => one == id,
            Self::All(audience) => Audience::of(role) == audience,
        };
        let rows = passport.members.iter();
        rows.filter(|row| is_meant(row.id, row.value.role))
            .map(|row| row.id)
            .collect()
    }
}

/// The end of an address.
impl Display for To {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::All(audience) => write!(f, "{}", audience.slug()),
            Self::One(id) => write!(f, "person/{:x}", id.raw()),
        }
    }
}

/// A drawn code: one path in units of a module, without its quiet zone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    /// SVG path data.
    pub path: String,
    /// Modules on a side.
    pub size: u32,
}

/// A letter ready to be shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Glance {
    /// The whole link.
    pub link: String,
    /// The code for a screen.
    pub screen: Picture,
    /// The code for paper, with more correction where there is room.
    pub paper: Picture,
    /// What there was no room for.
    pub left_out: LeftOut,
    /// What the letter is known by, and what a reply to it is sealed with.
    pub stub: Stub,
    /// The records in it, by their keys in the summary that was packed.
    pub records: Vec<Key>,
    /// What a reader gets: the summary after leaving out.
    pub shown: Box<Summary>,
    /// The key that opens it; `None` when it is not locked.
    pub key: Option<String>,
}

/// What is being shared.
#[derive(Clone, PartialEq, Debug)]
pub struct Share {
    /// Whom for.
    pub to: To,
    /// The reader that this means.
    pub reader: Reader,
    /// What the patient has taken out for this audience.
    pub taken_out: BTreeSet<Pick>,
    /// The passport as they would see it, with the patient's own ids.
    pub seen: Passport,
    /// What nobody holds and they could mend.
    pub unheld: Vec<Area>,
    /// The same with what is taken out in its place, so that each can be put back where it stands.
    pub choosing: Passport,
    /// What they do not get because the patient keeps it for others.
    pub held_back: HeldBack,
    /// The records that they may see, by their own keys, in the order in which the summary counts them.
    pub(crate) records: Vec<Key>,
    /// The code, once it is made.
    pub glance: Option<Box<Glance>>,
    /// The number of the latest request for a code; answers to earlier ones are dropped.
    pub request: u32,
    /// Whether the code is on the screen.
    pub on_screen: bool,
    /// Whether the link has been copied: yes, or it could not be.
    pub copied: Option<bool>,
    /// Whether making the code failed.
    pub failed: bool,
    /// Whether the code is locked.
    pub code_locked: bool,
    /// The bits of the key for all that is locked in this share.
    pub(crate) key: u64,
    /// When the letter that the key opens was made: wall time where the patient was.
    pub locked_at: Option<PrimitiveDateTime>,
    /// Whether an earlier letter with another key has left the phone.
    pub is_not_the_first: bool,
    /// The page from which the key was looked at last.
    pub key_of: Way,
    /// The link or file.
    pub sending: Sending,
    /// The moving code.
    pub moving: Moving,
    /// What is printed.
    pub sheet: Sheet,
}

impl Share {
    /// A fresh share with them. `key` are random bits.
    #[must_use]
    pub fn with(to: To, reader: Reader, key: u64) -> Self {
        Self {
            to,
            reader,
            taken_out: BTreeSet::new(),
            seen: Passport::default(),
            unheld: Vec::new(),
            choosing: Passport::default(),
            held_back: HeldBack::default(),
            records: Vec::new(),
            glance: None,
            request: 0,
            on_screen: false,
            copied: None,
            failed: false,
            code_locked: false,
            key,
            locked_at: None,
            is_not_the_first: false,
            key_of: Way::Send,
            sending: Sending::default(),
            moving: Moving::default(),
            sheet: Sheet::default(),
        }
    }
}
