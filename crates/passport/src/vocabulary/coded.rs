//! How a coded list is declared.

/// An entry of a coded list.
pub trait Coded: Copy + PartialEq + 'static {
    /// The first half of the key under which `locales/` words the entries.
    const FAMILY: &'static str;
    /// Every entry this version knows, in the order a person is offered them.
    const ALL: &'static [Self];

    /// The number that travels.
    fn code(self) -> u16;

    /// The entry with this number; a number from a newer version is kept as unknown.
    fn from_code(code: u16) -> Self;

    /// The second half of the word key: `unknown` for a code this version does not know.
    fn slug(self) -> &'static str;

    /// The known entry with this slug.
    #[must_use]
    fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|entry| entry.slug() == slug)
    }
}

macro_rules! coded {
    ($(#[$doc:meta])* $name:ident $family:literal { $($variant:ident = $code:literal $slug:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[allow(missing_docs, reason = "the entries are worded in locales/, under family and slug")]
        pub enum $name {
            $($variant,)+
            /// A code from a newer version, kept as it came.
            Unknown(u16),
        }

        impl $crate::Coded for $name {
            const FAMILY: &'static str = $family;
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn code(self) -> u16 {
                match self {
                    $(Self::$variant => $code,)+
                    Self::Unknown(code) => code,
                }
            }

            fn from_code(code: u16) -> Self {
                match code {
                    $($code => Self::$variant,)+
                    other => Self::Unknown(other),
                }
            }

            fn slug(self) -> &'static str {
                match self {
                    $(Self::$variant => $slug,)+
                    Self::Unknown(_) => "unknown",
                }
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::*;

    fn check<C: Coded + std::fmt::Debug>() {
        for (at, entry) in C::ALL.iter().copied().enumerate() {
            assert_eq!(C::from_code(entry.code()), entry);
            assert_eq!(C::from_slug(entry.slug()), Some(entry));
            assert!(
                C::ALL
                    .iter()
                    .skip(at + 1)
                    .all(|later| later.code() != entry.code()),
                "{entry:?} shares its code"
            );
        }
        assert_eq!(
            C::from_code(60_000).code(),
            60_000,
            "an unknown code of {} is lost",
            C::FAMILY
        );
    }

    #[test]
    fn every_code_and_slug_finds_its_way_back_and_unknown_codes_survive() {
        check::<Area>();
        check::<Audience>();
        check::<Phase>();
        check::<SharingRule>();
        check::<TreatmentKind>();
        check::<TreatmentState>();
        check::<MedicineChange>();
        check::<WatchKind>();
        check::<HomePoint>();
        check::<Readiness>();
        check::<ReviewMoment>();
        check::<FollowUp>();
        check::<Managing>();
        check::<Statement>();
        check::<Frequency>();
        check::<Collaboration>();
        check::<Rule>();
        check::<Situation>();
        check::<TaskState>();
        check::<WishKind>();
        check::<ChecklistItem>();
        check::<Domain>();
        check::<AppointmentKind>();
        check::<Language>();
        check::<Closeness>();
        check::<MayKnow>();
        check::<Role>();
        check::<Prompt>();
        check::<Theme>();
        check::<Foreign>();
        check::<WhyNot>();
        check::<Remark>();
    }
}
