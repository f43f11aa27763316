//! The pages of the app and their addresses. Reading and writing an address stand side by side, so that they agree.

use crate::{BackupStep, FollowerStep, FormId, PatientSection, Start, To, Way};
use passport::{Appointment, Audience, Coded as _, Follower, Id, Key, Kind, Member};
use std::fmt::{self, Display, Formatter};

/// A step of a consultation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Step {
    /// What to raise, in which order; who takes part.
    Prepare,
    /// While it lasts.
    During,
    /// What was agreed, who leads it, where follow-up is.
    Close,
    /// What became of it, and with whom to share it.
    After,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 4] = [Self::Prepare, Self::During, Self::Close, Self::After];

    /// The name used in addresses.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Prepare => "prepare",
            Self::During => "during",
            Self::Close => "close",
            Self::After => "after",
        }
    }

    fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.slug() == slug)
    }
}

/// A page of the app.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Page {
    /// What is next, what to raise, what I do, what nobody holds.
    Today,
    /// People and who does what.
    Team,
    /// Contacts, coming and past.
    Calendar,
    /// Concerns and questions.
    Raise,
    /// The concerns checklist.
    Checklist,
    /// Questions to start from.
    Prompts,
    /// Who I am, what matters, who stands by me.
    AboutMe,
    /// Illnesses, treatments, medicines, checks, what to watch for.
    Care,
    /// Goals, wishes, decisions.
    Wishes,
    /// Everything that can be added.
    Add,
    /// What falls between chairs.
    Gaps,
    /// When a shared meeting is worth asking for.
    Meeting,
    /// The out-of-hours card and its code.
    Night,
    /// Looking through everything, and what is new since the last time.
    Review,
    /// How joined-up care feels, over time.
    JoinedUp,
    /// Everything on paper, for the patient alone.
    Paper,
    /// Files that other programs read.
    Files,
    /// What other programs have written, to be looked through.
    TakeIn,
    /// One contact as a file for a calendar, or one person as a file for the contacts of a phone.
    FileOf(Key),
    /// Language, undo, where the data is.
    Settings,
    /// The lock on this passport.
    Lock,
    /// The night card that lies outside the lock. Its address says nothing of what is on it.
    Card,
    /// The passports on this device.
    Passports,
    /// Where the data is, and how safe it is there.
    Data,
    /// What goes and what stays when everything is deleted.
    DeleteData,
    /// From the browser into the app on the home screen.
    MoveData,
    /// Making a backup.
    Backup(BackupStep),
    /// Bringing a backup back. No passport is open there.
    Restore,
    /// Every change, the latest first.
    History,
    /// What goes and what stays when the history is cleared.
    ClearHistory,
    /// The versions of one record; without a key, of the patient's own.
    HistoryOf(Option<Key>),
    /// What came back to what was given.
    Replies,
    /// Looking through one reply, by what it is known by.
    Reply(u64),
    /// Writing down a reply that came on paper.
    PaperReply,
    /// Choose whom to share with.
    Share,
    /// Who follows along.
    Followers,
    /// Inviting somebody to follow along; without a member, another device of the patient's own to keep the passport too.
    Invite(Option<Id<Member>>),
    /// What several have written apart, for somebody to decide.
    Disputes,
    /// One who follows along.
    Follower(Id<Follower>, FollowerStep),
    /// The passports of others that this device follows. No passport of its own is open there.
    Follow,
    /// One of them, by its pairing.
    FollowOne(u64),
    /// What they will see.
    Preview(To),
    /// A way to give it to them.
    Give(To, Way),
    /// A step of a consultation.
    Talk(Id<Appointment>, Step),
    /// The list before going home.
    GoingHome(Id<Appointment>),
    /// One record.
    Show(Key),
    /// A form.
    Form(FormId),
}

/// Pages with an address of one word.
const PLAIN: [(Page, &str); 31] = [
    (Page::Today, "today"),
    (Page::Team, "team"),
    (Page::Calendar, "calendar"),
    (Page::Raise, "raise"),
    (Page::Checklist, "checklist"),
    (Page::Prompts, "prompts"),
    (Page::AboutMe, "me"),
    (Page::Care, "care"),
    (Page::Wishes, "wishes"),
    (Page::Add, "add"),
    (Page::Gaps, "gaps"),
    (Page::Meeting, "meeting"),
    (Page::Night, "night"),
    (Page::Review, "reviews"),
    (Page::JoinedUp, "joined-up"),
    (Page::Paper, "paper"),
    (Page::Files, "files"),
    (Page::TakeIn, "take-in"),
    (Page::Settings, "settings"),
    (Page::Lock, "lock"),
    (Page::Card, "card"),
    (Page::Passports, "passports"),
    (Page::Data, "data"),
    (Page::Backup(BackupStep::Begin), "backup"),
    (Page::Restore, "restore"),
    (Page::History, "history"),
    (Page::Replies, "replies"),
    (Page::Share, "share"),
    (Page::Followers, "followers"),
    (Page::Follow, "follow"),
    (Page::Disputes, "written-apart"),
];

impl Page {
    /// The page at this address, without its `#`.
    pub(crate) fn parse(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        Some(match parts.as_slice() {
            [word] => PLAIN.iter().find(|(_, plain)| plain == word)?.0,
            ["share", "person", id] => Self::Preview(To::One(Id::new(parse_id(id)?))),
            ["share", "person", id, way] => Self::Give(To::One(Id::new(parse_id(id)?)), Way::from_slug(way)?),
            ["share", audience] => Self::Preview(To::All(Audience::from_slug(audience)?)),
            ["share", audience, way] => {
                Self::Give(To::All(Audience::from_slug(audience)?), Way::from_slug(way)?)
            }
            ["me", "edit", section] => Self::Form(FormId::Patient(PatientSection::from_slug(section)?)),
            [kind, "new"] => Self::Form(FormId::New(written_kind(kind)?, None)),
            [kind, "new", start @ ..] => {
                Self::Form(FormId::New(written_kind(kind)?, Some(Start::parse(start)?)))
            }
            ["replies", "paper"] => Self::PaperReply,
            ["replies", id] => Self::Reply(parse_id(id)?),
            ["followers", "invite"] => Self::Invite(None),
            ["followers", "invite", id] => Self::Invite(Some(Id::new(parse_id(id)?))),
            ["followers", id] => Self::Follower(Id::new(parse_id(id)?), FollowerStep::Show),
            ["followers", id, step] => Self::Follower(Id::new(parse_id(id)?), FollowerStep::from_slug(step)?),
            ["follow", pairing] => Self::FollowOne(parse_id(pairing)?),
            ["backup", step] => Self::Backup(BackupStep::from_slug(step)?),
            ["data", "delete"] => Self::DeleteData,
            ["data", "move"] => Self::MoveData,
            ["history", "clear"] => Self::ClearHistory,
            ["me", "history"] => Self::HistoryOf(None),
            [kind, id, "history"] => Self::HistoryOf(Some(parse_key(kind, id)?)),
            [kind @ ("appointment" | "member"), id, "file"] => Self::FileOf(parse_key(kind, id)?),
            ["appointment", id, "going-home"] => Self::GoingHome(Id::new(parse_id(id)?)),
            [kind, id] => Self::Show(parse_key(kind, id)?),
            [kind, id, "edit"] => Self::Form(FormId::Edit(parse_key(kind, id)?)),
            ["appointment", id, step] => Self::Talk(Id::new(parse_id(id)?), Step::from_slug(step)?),
            _ => return None,
        })
    }

    /// The link to this page, for an `href`.
    #[must_use]
    pub fn href(self) -> String {
        format!("#{self}")
    }

    /// Whether the heading of this page is always in the app's own words. Others may be named after somebody, or after what
    /// somebody has written.
    #[must_use]
    pub fn has_a_heading_of_ours(self) -> bool {
        !matches!(
            self,
            Self::Show(_)
                | Self::HistoryOf(_)
                | Self::Preview(_)
                | Self::Give(..)
                | Self::Talk(..)
                | Self::GoingHome(_)
                | Self::FileOf(_)
                | Self::Invite(_)
                | Self::Follower(..)
                | Self::FollowOne(_)
        )
    }

    /// The form that is open on this page, where one is.
    #[must_use]
    pub fn form(self) -> Option<FormId> {
        match self {
            Self::Form(form) => Some(form),
            Self::Talk(id, _) => Some(FormId::Talk(id)),
            _ => None,
        }
    }
}

/// A kind of record that has pages of its own.
fn written_kind(slug: &str) -> Option<Kind> {
    Kind::from_slug(slug).filter(|kind| !kind.is_noted_by_itself())
}

fn parse_id(text: &str) -> Option<u64> {
    u64::from_str_radix(text, 16).ok()
}

fn parse_key(kind: &str, id: &str) -> Option<Key> {
    Some(Key {
        kind: written_kind(kind)?,
        raw: parse_id(id)?,
    })
}

impl Display for Page {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Preview(to) => write!(f, "/share/{to}"),
            Self::Give(to, way) => write!(f, "/share/{to}/{}", way.slug()),
            Self::Talk(id, step) => write!(f, "/appointment/{:x}/{}", id.raw(), step.slug()),
            Self::FileOf(key) => write!(f, "/{}/{:x}/file", key.kind.slug(), key.raw),
            Self::GoingHome(id) => write!(f, "/appointment/{:x}/going-home", id.raw()),
            Self::Backup(step) if *step != BackupStep::Begin => write!(f, "/backup/{}", step.slug()),
            Self::Invite(None) => f.write_str("/followers/invite"),
            Self::Invite(Some(id)) => write!(f, "/followers/invite/{:x}", id.raw()),
            Self::Follower(id, FollowerStep::Show) => write!(f, "/followers/{:x}", id.raw()),
            Self::Follower(id, step) => write!(f, "/followers/{:x}/{}", id.raw(), step.slug()),
            Self::FollowOne(pairing) => write!(f, "/follow/{pairing:x}"),
            Self::Reply(id) => write!(f, "/replies/{id:x}"),
            Self::PaperReply => f.write_str("/replies/paper"),
            Self::DeleteData => f.write_str("/data/delete"),
            Self::MoveData => f.write_str("/data/move"),
            Self::ClearHistory => f.write_str("/history/clear"),
            Self::HistoryOf(None) => f.write_str("/me/history"),
            Self::HistoryOf(Some(key)) => write!(f, "/{}/{:x}/history", key.kind.slug(), key.raw),
            Self::Show(key) => write!(f, "/{}/{:x}", key.kind.slug(), key.raw),
            Self::Form(form) => write!(f, "{form}"),
            plain => {
                let word = PLAIN.iter().find(|(page, _)| page == plain);
                write!(f, "/{}", word.map_or("today", |(_, word)| word))
            }
        }
    }
}

impl Display for FormId {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::New(kind, None) => write!(f, "/{}/new", kind.slug()),
            Self::New(kind, Some(start)) => write!(f, "/{}/new/{start}", kind.slug()),
            Self::Edit(key) => write!(f, "/{}/{:x}/edit", key.kind.slug(), key.raw),
            Self::Patient(section) => write!(f, "/me/edit/{}", section.slug()),
            // It stands on the pages of the consultation; this is where it goes on.
            Self::Talk(id) => write!(f, "{}", Page::Talk(*id, Step::During)),
            Self::Reply(id) => write!(f, "{}", Page::Reply(*id)),
        }
    }
}

impl FormId {
    /// The form at this address, for reading kept drafts.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        match Page::parse(path.trim_start_matches('/'))? {
            Page::Reply(id) => Some(Self::Reply(id)),
            page => page.form(),
        }
    }
}

#[cfg(test)]
mod tests;
