//! Who may see what. These rules are absolute: what they refuse is never encoded for that reader.

use crate::{Concern, Kind, MayKnow, Passport, Reader, Record, Sharing};

/// Whether a reader may see a record of this passport.
///
/// What the record says ([`Sharing`]) comes first. A concern for the part of the talk with one person is for that person
/// alone, one that is not to be written down is for nobody, and a relative is told no more than the patient chose.
#[must_use]
pub fn may_see(passport: &Passport, reader: Reader, record: &Record) -> bool {
    kept_for(passport, reader, record).is_none()
}

/// Whom the patient has kept something for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum KeptFor {
    /// Those who are bound by professional secrecy.
    Clinicians,
    /// One person, who is not this reader.
    SomeoneElse,
    /// Those who may be told more than this reader.
    ThoseToldMore,
    /// Nobody but the patient.
    OnlyMe,
}

/// Whom a record is kept for when this reader may not see it; `None` when they may.
#[must_use]
pub(crate) fn kept_for(passport: &Passport, reader: Reader, record: &Record) -> Option<KeptFor> {
    let sharing = in_effect(record);
    let refused = match sharing {
        Sharing::CliniciansOnly => KeptFor::Clinicians,
        Sharing::OnePerson(_) => KeptFor::SomeoneElse,
        Sharing::Everyone | Sharing::OnlyMe | Sharing::Unknown(_) => KeptFor::OnlyMe,
    };
    if !admits(reader, sharing) {
        Some(refused)
    } else if sharing.person().is_some() || is_told(passport, reader, record.key().kind) {
        None
    } else {
        Some(KeptFor::ThoseToldMore)
    }
}

/// Who may see a record once everything it says is counted: the part of a talk with one person is for that person, whoever
/// else its rule would admit.
pub(crate) fn in_effect(record: &Record) -> Sharing {
    match record {
        Record::Concern(
            _,
            Concern {
                spoken_only: true, ..
            },
        ) => Sharing::OnlyMe,
        Record::Concern(
            _,
            Concern {
                alone: true,
                raise_with,
                sharing,
                ..
            },
        ) => match (sharing, raise_with) {
            (Sharing::OnlyMe | Sharing::Unknown(_), _) | (_, None) => Sharing::OnlyMe,
            (_, Some(id)) => Sharing::OnePerson(*id),
        },
        _ => record.sharing(),
    }
}

/// Whether a rule admits a reader. A rule from a newer version is read as the strictest.
fn admits(reader: Reader, sharing: Sharing) -> bool {
    match sharing {
        Sharing::Everyone => true,
        Sharing::CliniciansOnly => reader.audience.is_clinical(),
        Sharing::OnePerson(id) => reader.person == Some(id),
        Sharing::OnlyMe | Sharing::Unknown(_) => false,
    }
}

/// What the patient chose to tell the one person it is for. Only relatives and friends have such a limit.
#[must_use]
pub fn may_know(passport: &Passport, reader: Reader) -> MayKnow {
    let member = reader.person.and_then(|id| passport.members.get(id));
    member
        .filter(|member| member.role.is_personal())
        .and_then(|member| member.may_know)
        .unwrap_or(MayKnow::Everything)
}

/// Whether records of this kind are told to the one person it is for.
fn is_told(passport: &Passport, reader: Reader, kind: Kind) -> bool {
    match may_know(passport, reader) {
        MayKnow::Everything => true,
        MayKnow::PracticalOnly => matches!(kind, Kind::Member | Kind::Task | Kind::Appointment),
        MayKnow::AskMeFirst | MayKnow::Unknown(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Audience, Coded as _, Id, Member, Role};

    fn concern(concern: Concern) -> Record {
        Record::Concern(Id::new(1), concern)
    }

    fn shared(sharing: Sharing) -> Record {
        concern(Concern {
            sharing,
            ..Concern::default()
        })
    }

    #[test]
    fn nobody_sees_what_is_only_mine_and_relatives_do_not_see_what_is_for_clinicians() {
        let passport = Passport::default();
        let sees = |audience: Audience, sharing| may_see(&passport, audience.into(), &shared(sharing));
        for audience in Audience::ALL.iter().copied().chain([Audience::Unknown(99)]) {
            assert!(!sees(audience, Sharing::OnlyMe));
            assert!(!sees(audience, Sharing::Unknown(77)));
            assert!(!sees(audience, Sharing::OnePerson(Id::new(1))));
            assert!(sees(audience, Sharing::Everyone));
        }
        for (audience, allowed) in [
            (Audience::Gp, true),
            (Audience::HospitalTeam, true),
            (Audience::OutOfHours, true),
            (Audience::HomeCare, true),
            (Audience::Relative, false),
            (Audience::Everyone, false),
            (Audience::Unknown(99), false),
        ] {
            assert_eq!(sees(audience, Sharing::CliniciansOnly), allowed, "{audience:?}");
        }
    }

    #[test]
    fn what_is_for_one_person_is_seen_by_that_person_and_nobody_else() {
        let passport = Passport::default();
        let (berg, other) = (Id::new(4), Id::new(5));
        let record = shared(Sharing::OnePerson(berg));
        for (person, allowed) in [(Some(berg), true), (Some(other), false), (None, false)] {
            let reader = Reader {
                audience: Audience::HospitalTeam,
                person,
            };
            assert_eq!(may_see(&passport, reader, &record), allowed, "{person:?}");
        }
    }

    #[test]
    fn what_is_for_the_talk_with_one_person_alone_is_in_nobody_elses_summary_and_the_unwritten_in_none() {
        let passport = Passport::default();
        let berg = Id::new(4);
        let alone = concern(Concern {
            alone: true,
            raise_with: Some(berg),
            sharing: Sharing::Everyone,
            ..Concern::default()
        });
        let for_berg = Reader::person(berg, Role::Oncologist);
        assert!(may_see(&passport, for_berg, &alone));
        assert!(!may_see(&passport, Audience::HospitalTeam.into(), &alone));
        let kari = Id::new(5);
        let for_a_relative = concern(Concern {
            alone: true,
            raise_with: Some(kari),
            ..Concern::default()
        });
        assert!(may_see(
            &passport,
            Reader::person(kari, Role::Child),
            &for_a_relative
        ));
        assert!(!may_see(&passport, for_berg, &for_a_relative));
        let with_nobody = concern(Concern {
            alone: true,
            sharing: Sharing::Everyone,
            ..Concern::default()
        });
        assert!(!may_see(&passport, Audience::HospitalTeam.into(), &with_nobody));
        let unwritten = concern(Concern {
            spoken_only: true,
            raise_with: Some(berg),
            sharing: Sharing::Everyone,
            ..Concern::default()
        });
        assert!(!may_see(&passport, for_berg, &unwritten));
    }

    #[test]
    fn a_relative_is_told_what_the_patient_chose_and_always_what_is_meant_for_them() {
        let kari = Id::new(9);
        for (may_know, task, wish) in [
            (None, true, true),
            (Some(MayKnow::Everything), true, true),
            (Some(MayKnow::PracticalOnly), true, false),
            (Some(MayKnow::AskMeFirst), false, false),
            (Some(MayKnow::Unknown(8)), false, false),
        ] {
            let mut passport = Passport::default();
            passport.put(Record::Member(
                kari,
                Member {
                    may_know,
                    ..Member::new(Role::Child)
                },
            ));
            let reader = Reader::person(kari, Role::Child);
            let sees = |record: Record| may_see(&passport, reader, &record);
            let any_task = Record::Task(Id::new(1), crate::Task::new(crate::Area::Transport));
            let any_wish = Record::Wish(Id::new(1), crate::Wish::new(crate::WishKind::Want));
            assert_eq!(sees(any_task), task, "{may_know:?}");
            assert_eq!(sees(any_wish), wish, "{may_know:?}");
            assert!(sees(shared(Sharing::OnePerson(kari))), "{may_know:?}");
        }
    }
}
