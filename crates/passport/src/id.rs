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

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $table:ident $slug:literal,)+) => {
        /// The kinds of record that a passport holds many of.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Kind {
            $($(#[$doc])* $name,)+
        }

        impl Kind {
            /// Every kind, in the order a reader needs them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The name used in routes, word keys and formats.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self {
                    $(Self::$name => $slug,)+
                }
            }
        }
    };
}

every_kind!(kinds);

impl Kind {
    /// The kind with this name, if there is one.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.slug() == slug)
    }

    /// Whether the app notes it by itself: nobody fills in a form for it, and it is no news to anybody.
    #[must_use]
    pub fn is_noted_by_itself(self) -> bool {
        matches!(self, Self::Given | Self::Told | Self::Follower)
    }

    /// Whether records of this kind can be in what somebody else gets to read. The others are the patient's own and the app's notes.
    #[must_use]
    pub fn can_be_shared(self) -> bool {
        !self.is_noted_by_itself() && !matches!(self, Self::Review | Self::SelfCheck | Self::SetAside)
    }

    /// Whether it holds what must not stand in anything that can be read: keys.
    #[must_use]
    pub fn is_secret(self) -> bool {
        self == Self::Follower
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

impl<T> Id<T> {
    /// Names the same record without its type.
    #[must_use]
    pub const fn key(self, kind: Kind) -> Key {
        Key { kind, raw: self.raw }
    }
}

impl Key {
    /// The typed id.
    #[must_use]
    pub const fn id<T>(self) -> Id<T> {
        Id::new(self.raw)
    }
}
