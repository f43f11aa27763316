//! Files that other programs read: which was asked for last, and what became of it. What stands in them is put together outside.

use crate::{Handed, Parcel};

/// A file that other programs read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileKind {
    /// Contacts for a calendar.
    Calendar,
    /// People for the contacts of a phone.
    Contacts,
    /// What troubles the patient over time, as a table.
    Table,
    /// A document for the systems of hospitals and doctors (FHIR).
    Document,
    /// Everything, as people and programs read it.
    Passport,
}

/// When a calendar is to remind of what it is given.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Reminding {
    /// Not at all.
    #[default]
    Never,
    /// An hour before.
    Hour,
    /// A day before.
    Day,
    /// A day and an hour before.
    Both,
}

impl Reminding {
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Never, Self::Hour, Self::Day, Self::Both];

    /// A name that stays.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Both => "both",
        }
    }

    /// The choice of this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reminding| reminding.slug() == slug)
    }

    /// Minutes before a contact begins, for each time it is reminded of.
    #[must_use]
    pub const fn minutes(self) -> &'static [u16] {
        match self {
            Self::Never => &[],
            Self::Hour => &[60],
            Self::Day => &[24 * 60],
            Self::Both => &[24 * 60, 60],
        }
    }
}

/// How it stands with files for other programs.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Filing {
    /// Which was asked for last on this page.
    pub asked: Option<FileKind>,
    /// What became of it.
    pub handed: Option<Handed>,
    /// When a calendar is to remind.
    pub reminding: Reminding,
}

impl Filing {
    /// A file of this kind has been asked for, and nothing is known of it yet.
    pub(crate) fn ask(&mut self, kind: FileKind) {
        self.asked = Some(kind);
        self.handed = None;
    }

    /// What has become of the latest; nothing when the person thought better of it. An answer that nobody waits for here is about
    /// something that was asked for on another page.
    pub(crate) fn became(&mut self, handed: Option<Handed>) {
        self.handed = handed.filter(|_| self.asked.is_some()).or(self.handed);
    }

    /// Another page begins without what was said on the one before.
    pub(crate) fn leave(&mut self) {
        self.asked = None;
        self.handed = None;
    }
}

/// Something about files for other programs.
#[derive(Clone, PartialEq, Debug)]
pub enum FileMsg {
    /// When a calendar is to remind.
    Remind(Reminding),
    /// Hand this file on.
    Hand {
        /// What it is.
        kind: FileKind,
        /// What stands in it.
        content: Parcel,
    },
}
