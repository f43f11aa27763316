//! Who may see a record.

use crate::{Id, Member};

coded! {
    /// Who may see a record at all, as a list to choose from.
    SharingRule "sharing" {
        Everyone = 1 "everyone",
        CliniciansOnly = 2 "clinicians-only",
        OnePerson = 4 "one-person",
        OnlyMe = 3 "only-me",
    }
}

coded! {
    /// What a reader says back to a letter, or how else something of others came to stand here.
    SaidKind "said" {
        Takes = 1 "takes",
        Passes = 2 "passes",
        Answers = 3 "answers",
        Heard = 4 "heard",
        Agrees = 5 "agrees",
        Proposes = 6 "proposes",
        Corrects = 7 "corrects",
        Message = 8 "message",
        CameInAFile = 9 "came-in-a-file",
        Asks = 10 "asks",
        Notices = 11 "notices",
        Suggests = 12 "suggests",
        Notes = 13 "notes",
    }
}

/// Who may see a record at all. What may not be seen is never encoded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub enum Sharing {
    /// Everyone the patient chooses to share with. The default of a record whose kind says nothing else.
    #[default]
    Everyone,
    /// Those who are bound by professional secrecy.
    CliniciansOnly,
    /// This person and nobody else.
    OnePerson(Id<Member>),
    /// Nobody but the patient.
    OnlyMe,
    /// A rule from a newer version, kept as it came. It is read as the strictest.
    Unknown(u16),
}

impl Sharing {
    /// The rule in the list. [`Sharing::of`] makes it whole again.
    #[must_use]
    pub fn rule(self) -> SharingRule {
        match self {
            Self::Everyone => SharingRule::Everyone,
            Self::CliniciansOnly => SharingRule::CliniciansOnly,
            Self::OnePerson(_) => SharingRule::OnePerson,
            Self::OnlyMe => SharingRule::OnlyMe,
            Self::Unknown(code) => SharingRule::Unknown(code),
        }
    }

    /// The one person, where there is one.
    #[must_use]
    pub fn person(self) -> Option<Id<Member>> {
        match self {
            Self::OnePerson(id) => Some(id),
            _ => None,
        }
    }

    /// A rule with its person. One person without a person is nobody.
    #[must_use]
    pub fn of(rule: SharingRule, person: Option<Id<Member>>) -> Self {
        match (rule, person) {
            (SharingRule::Everyone, _) => Self::Everyone,
            (SharingRule::CliniciansOnly, _) => Self::CliniciansOnly,
            (SharingRule::OnePerson, Some(id)) => Self::OnePerson(id),
            (SharingRule::OnePerson, None) | (SharingRule::OnlyMe, _) => Self::OnlyMe,
            (SharingRule::Unknown(code), _) => Self::Unknown(code),
        }
    }

    /// Who may see what was shared in both ways by two who did not know of each other: nobody whom one of them would not show it.
    #[must_use]
    pub fn narrower(self, other: Self) -> Self {
        match (self, other) {
            (one, other) if one == other => one,
            (Self::Everyone, narrow) | (narrow, Self::Everyone) => narrow,
            // One person may or may not be bound by professional secrecy, and what a newer version means is not known.
            _ => Self::OnlyMe,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_and_its_person_make_the_same_sharing_again_and_nobody_is_the_strictest() {
        let person = Id::new(7);
        for sharing in [
            Sharing::Everyone,
            Sharing::CliniciansOnly,
            Sharing::OnePerson(person),
            Sharing::OnlyMe,
            Sharing::Unknown(90),
        ] {
            assert_eq!(Sharing::of(sharing.rule(), sharing.person()), sharing);
        }
        assert_eq!(Sharing::of(SharingRule::OnePerson, None), Sharing::OnlyMe);
    }

    #[test]
    fn of_two_ways_to_share_nobody_sees_what_one_of_them_would_not_show() {
        let (kari, berg) = (Sharing::OnePerson(Id::new(1)), Sharing::OnePerson(Id::new(2)));
        let (everyone, clinicians, newer) = (Sharing::Everyone, Sharing::CliniciansOnly, Sharing::Unknown(9));
        let table = [
            (everyone, everyone, everyone),
            (everyone, clinicians, clinicians),
            (everyone, kari, kari),
            (everyone, newer, newer),
            (clinicians, kari, Sharing::OnlyMe),
            (kari, berg, Sharing::OnlyMe),
            (newer, clinicians, Sharing::OnlyMe),
            (everyone, Sharing::OnlyMe, Sharing::OnlyMe),
        ];
        for (one, other, narrower) in table {
            assert_eq!(one.narrower(other), narrower, "{one:?} {other:?}");
            assert_eq!(other.narrower(one), narrower, "{other:?} {one:?}");
        }
    }
}
