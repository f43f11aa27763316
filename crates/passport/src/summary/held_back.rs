//! What a summary leaves out because of whom the patient has kept it for. What there is no room for is counted elsewhere.

use super::Worth;
use super::astray::addressee;
use crate::rights::{KeptFor, kept_for};
use crate::{Key, Kind, Passport, Reader, Record};
use std::collections::BTreeMap;
use time::PrimitiveDateTime;

/// What a reader would have a use for and does not get, because the patient has kept it for others.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct HeldBack {
    /// Whom it is kept for, and the records of each kind. [`KeptFor::OnlyMe`] is never among them.
    pub kept_for: BTreeMap<KeptFor, BTreeMap<Kind, Vec<Key>>>,
    /// Whether there is anything that only the patient may see. What it is, and how much, is not said.
    pub only_mine: bool,
}

/// Counts what a reader does not get of a passport because of whom the patient has kept it for.
#[must_use]
pub fn held_back(passport: &Passport, reader: Reader, now: PrimitiveDateTime) -> HeldBack {
    let worth = Worth::of(passport, now);
    let mut held = HeldBack::default();
    for record in passport.records() {
        if !worth.has(reader, &record) || is_never_shared(&record) {
            continue;
        }
        match why(passport, reader, &record) {
            None => {}
            Some(KeptFor::OnlyMe) => held.only_mine = true,
            Some(kept_for) => {
                let key = record.key();
                let of_kind = held.kept_for.entry(kept_for).or_default();
                of_kind.entry(key.kind).or_default().push(key);
            }
        }
    }
    held
}

/// Whom a record is kept for; what is meant for somebody whom this reader is not shown goes with that person.
fn why(passport: &Passport, reader: Reader, record: &Record) -> Option<KeptFor> {
    let by_itself = kept_for(passport, reader, record);
    let meant_for = addressee(record).filter(|id| by_itself.is_none() && reader.person != Some(*id));
    let person = meant_for.and_then(|id| passport.record(id.key(Kind::Member)));
    by_itself.or_else(|| kept_for(passport, reader, &person?))
}

/// What is for the patient's own use is in nobody's summary, and nobody misses it there.
pub(super) fn is_never_shared(record: &Record) -> bool {
    matches!(
        record,
        Record::Review(..)
            | Record::SelfCheck(..)
            | Record::SetAside(..)
            | Record::Given(..)
            | Record::Follower(..)
            | Record::Told(..)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Audience, Concern, Id, MayKnow, Medicine, Member, Role, Sharing};
    use time::{Date, Time};

    fn medicine(raw: u64, sharing: Sharing) -> Record {
        let medicine = Medicine {
            sharing,
            ..Medicine::default()
        };
        Record::Medicine(Id::new(raw), medicine)
    }

    fn concern(raw: u64, concern: Concern) -> Record {
        Record::Concern(Id::new(raw), concern)
    }

    fn shared(sharing: Sharing) -> Concern {
        Concern {
            sharing,
            ..Concern::default()
        }
    }

    fn of(records: impl IntoIterator<Item = Record>) -> Passport {
        let mut passport = Passport::default();
        for record in records {
            passport.put(record);
        }
        passport
    }

    fn counts(passport: &Passport, reader: Reader) -> (Vec<(KeptFor, Kind, usize)>, bool) {
        let held = held_back(
            passport,
            reader,
            PrimitiveDateTime::new(Date::MIN, Time::MIDNIGHT),
        );
        let rows = held.kept_for.iter().flat_map(|(kept_for, kinds)| {
            let of_kind = kinds.iter();
            of_kind.map(|(kind, keys)| (*kept_for, *kind, keys.len()))
        });
        (rows.collect(), held.only_mine)
    }

    #[test]
    fn what_is_kept_for_clinicians_is_counted_by_kind_for_a_relative_and_not_for_a_doctor() {
        let passport = of([
            medicine(1, Sharing::CliniciansOnly),
            medicine(2, Sharing::CliniciansOnly),
            medicine(3, Sharing::Everyone),
            concern(1, shared(Sharing::CliniciansOnly)),
        ]);
        let held = vec![
            (KeptFor::Clinicians, Kind::Concern, 1),
            (KeptFor::Clinicians, Kind::Medicine, 2),
        ];
        assert_eq!(counts(&passport, Audience::Relative.into()), (held, false));
        assert_eq!(counts(&passport, Audience::Gp.into()), (vec![], false));
    }

    #[test]
    fn what_is_only_mine_is_said_to_be_there_and_neither_counted_nor_named() {
        let spoken = Concern {
            spoken_only: true,
            ..Concern::default()
        };
        for record in [concern(1, shared(Sharing::OnlyMe)), concern(1, spoken)] {
            assert_eq!(counts(&of([record]), Audience::Gp.into()), (vec![], true));
        }
        assert_eq!(counts(&Passport::default(), Audience::Gp.into()), (vec![], false));
    }

    #[test]
    fn what_is_for_one_person_and_what_a_relative_is_not_told_have_reasons_of_their_own() {
        let kari = Id::new(9);
        let told_little = Member {
            may_know: Some(MayKnow::PracticalOnly),
            ..Member::new(Role::Child)
        };
        let passport = of([
            Record::Member(kari, told_little),
            medicine(1, Sharing::Everyone),
            concern(1, shared(Sharing::OnePerson(kari))),
        ]);
        let for_kari = Reader::person(kari, Role::Child);
        let less_told = vec![(KeptFor::ThoseToldMore, Kind::Medicine, 1)];
        assert_eq!(counts(&passport, for_kari), (less_told, false));
        let for_her = vec![(KeptFor::SomeoneElse, Kind::Concern, 1)];
        assert_eq!(counts(&passport, Audience::Gp.into()), (for_her, false));
    }

    #[test]
    fn what_is_meant_for_somebody_who_is_not_shown_is_counted_with_them() {
        let hidden = Id::new(4);
        let doctor = Member {
            sharing: Sharing::CliniciansOnly,
            ..Member::new(Role::Oncologist)
        };
        let meant_for_her = Concern {
            raise_with: Some(hidden),
            ..shared(Sharing::Everyone)
        };
        let passport = of([Record::Member(hidden, doctor), concern(1, meant_for_her)]);
        let held = vec![
            (KeptFor::Clinicians, Kind::Concern, 1),
            (KeptFor::Clinicians, Kind::Member, 1),
        ];
        assert_eq!(counts(&passport, Audience::Relative.into()), (held, false));
    }
}
