//! A record of any kind, with its identity.

use crate::{Id, Key, Kind, Sharing, Unread};

/// What every kind of record has in common.
pub trait Kept: Clone + PartialEq {
    /// Which kind it is.
    const KIND: Kind;

    /// Who may see it.
    fn sharing(&self) -> Sharing;

    /// The same record as it may leave the device: without what is only for the patient's eyes, whom it is shared with,
    /// and what this version could not read.
    #[must_use]
    #[expect(
        clippy::wrong_self_convention,
        reason = "it reads as what it gives: the record as it is shared"
    )]
    fn as_shared(self) -> Self;
}

/// Declares that a kind of record says itself who may see it. What else stays at home is cleared by `$clear`.
macro_rules! shared_as_it_says {
    ($name:ident, $clear:expr) => {
        impl $crate::Kept for $name {
            const KIND: $crate::Kind = $crate::Kind::$name;

            fn sharing(&self) -> $crate::Sharing {
                self.sharing
            }

            fn as_shared(mut self) -> Self {
                self.sharing = $crate::Sharing::Everyone;
                self.unread = $crate::Unread::default();
                let clear: fn(&mut Self) = $clear;
                clear(&mut self);
                self
            }
        }
    };
}

/// Declares that a kind of record is for the patient's eyes only and never leaves in a summary.
macro_rules! never_shared {
    ($name:ident) => {
        impl $crate::Kept for $name {
            const KIND: $crate::Kind = $crate::Kind::$name;

            fn sharing(&self) -> $crate::Sharing {
                $crate::Sharing::OnlyMe
            }

            fn as_shared(self) -> Self {
                self
            }
        }
    };
}

macro_rules! record {
    ($($(#[$doc:meta])* $name:ident $table:ident $slug:literal,)+) => {
        /// One record of any kind together with its identity.
        #[derive(Clone, PartialEq, Eq, Debug)]
        pub enum Record {
            $($(#[$doc])* $name(Id<crate::$name>, crate::$name),)+
        }

        impl Record {
            /// Its kind and id.
            #[must_use]
            pub fn key(&self) -> Key {
                match self {
                    $(Self::$name(id, _) => Key { kind: Kind::$name, raw: id.raw() },)+
                }
            }

            /// Who may see it.
            #[must_use]
            pub fn sharing(&self) -> Sharing {
                match self {
                    $(Self::$name(_, value) => value.sharing(),)+
                }
            }

            /// The same record as it may leave the device: see [`Kept::as_shared`].
            #[must_use]
            pub fn as_shared(self) -> Self {
                match self {
                    $(Self::$name(id, value) => Self::$name(id, value.as_shared()),)+
                }
            }

            /// The same record under another number.
            #[must_use]
            pub fn renumbered(self, raw: u64) -> Self {
                match self {
                    $(Self::$name(_, value) => Self::$name(Id::new(raw), value),)+
                }
            }

            /// What a newer version wrote here.
            #[must_use]
            pub fn unread(&self) -> &Unread {
                match self {
                    $(Self::$name(_, value) => &value.unread,)+
                }
            }
        }

        $(
            impl From<(Id<crate::$name>, crate::$name)> for Record {
                fn from((id, value): (Id<crate::$name>, crate::$name)) -> Self {
                    Self::$name(id, value)
                }
            }
        )+
    };
}

every_kind!(record);
