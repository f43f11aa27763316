//! Identities of records. An id says nothing about what it names; it is drawn at random by the shell.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// The identity of one record of type `T`: 64 random bits, never reused.
pub struct Id<T> {
    raw: u64,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// Names the record with these 64 bits.
    #[must_use]
    pub const fn new(raw: u64) -> Self {
        Self { raw, of: PhantomData }
    }

    /// The 64 bits.
    #[must_use]
    pub const fn raw(self) -> u64 {
        self.raw
    }
}

// Derives would ask the same of `T`, which only marks the kind of record.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.raw.cmp(&other.raw)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.raw.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:x}", self.raw)
    }
}

/// The kinds of record that a passport holds many of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// A person or service in the care team.
    Member,
    /// A piece of who-does-what.
    Task,
    /// An upcoming or past contact.
    Appointment,
    /// Something to raise.
    Concern,
    /// Something to ask.
    Question,
    /// What a consultation settled.
    Agreement,
    /// What the patient wants or does not want.
    Wish,
    /// A medicine in use.
    Medicine,
    /// Something the patient must not be given.
    Allergy,
}

impl Kind {
    /// Every kind, in the order a reader needs them.
    pub const ALL: [Self; 9] = [
        Self::Allergy,
        Self::Task,
        Self::Concern,
        Self::Question,
        Self::Appointment,
        Self::Member,
        Self::Wish,
        Self::Medicine,
        Self::Agreement,
    ];

    /// The name used in routes, word keys and formats.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Task => "task",
            Self::Appointment => "appointment",
            Self::Concern => "concern",
            Self::Question => "question",
            Self::Agreement => "agreement",
            Self::Wish => "wish",
            Self::Medicine => "medicine",
            Self::Allergy => "allergy",
        }
    }

    /// The kind with this name, if there is one.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}

/// Names one record of any kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Key {
    /// What it is.
    pub kind: Kind,
    /// The 64 bits of its id.
    pub raw: u64,
}
