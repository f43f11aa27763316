//! What of a passport may go into a file that other programs take over and keep. Nobody can say who will open it there.

use super::astray::without_astray;
use super::held_back::is_never_shared;
use super::projection::reduce;
use super::tidy;
use crate::{Audience, Key, Passport, Reader, Record, may_see};
use std::collections::BTreeSet;

/// The passport as far as those who are bound by professional secrecy may see it, with its own ids, what is over included.
///
/// What is only for the patient, for one person or not to be written down is not in it, nor is what never leaves the device. A
/// question that has been answered is not in it either: the answer stays with the patient, and without it the question would look
/// open. Of a [`Summary`](crate::Summary), which has been through all of this for its own reader, nothing is taken.
#[must_use]
pub fn handed_on(passport: &Passport) -> Passport {
    let reader = Reader::from(Audience::HospitalTeam);
    let records = passport.records();
    let may_leave = |record: &&Record| {
        !is_never_shared(record) && !is_answered(record) && may_see(passport, reader, record)
    };
    let kept: BTreeSet<Key> = records.iter().filter(may_leave).map(Record::key).collect();
    let mut view = reduce(passport, &without_astray(passport, reader, &records, kept));
    tidy(&mut view);
    view
}

fn is_answered(record: &Record) -> bool {
    matches!(record, Record::Question(_, question) if !question.is_open())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Area, Concern, Date, Holder, Id, Language, Member, PrimitiveDateTime, Question, Rating, Role,
        Sharing, Task, TaskState, Time, summarise,
    };

    fn of(records: impl IntoIterator<Item = Record>) -> Passport {
        let mut passport = Passport::default();
        for record in records {
            passport.put(record);
        }
        passport
    }

    fn concern(raw: u64, concern: Concern) -> Record {
        Record::Concern(Id::new(raw), concern)
    }

    #[test]
    fn what_is_kept_for_the_patient_or_one_person_stays_and_what_clinicians_may_see_leaves() {
        let person = Id::new(1);
        let shared = |sharing| Concern {
            sharing,
            ..Concern::default()
        };
        let passport = of([
            concern(1, shared(Sharing::Everyone)),
            concern(2, shared(Sharing::CliniciansOnly)),
            concern(3, shared(Sharing::OnlyMe)),
            concern(4, shared(Sharing::OnePerson(person))),
            concern(5, shared(Sharing::Unknown(9))),
            concern(
                6,
                Concern {
                    spoken_only: true,
                    ..Concern::default()
                },
            ),
            concern(
                7,
                Concern {
                    alone: true,
                    raise_with: Some(person),
                    ..Concern::default()
                },
            ),
        ]);
        let left: Vec<u64> = handed_on(&passport)
            .concerns
            .iter()
            .map(|row| row.id.raw())
            .collect();
        assert_eq!(left, [1, 2]);
    }

    #[test]
    fn what_is_over_and_every_rating_goes_along_and_an_answered_question_does_not() {
        let done = Task {
            state: TaskState::Done,
            ..Task::new(Area::Results)
        };
        let mut rated = Concern::default();
        for day in 1..=5 {
            let on = Date::from_ordinal_date(2026, day).unwrap();
            rated.rate(Rating::new(on, 3).unwrap());
        }
        let answered = Question {
            answer: "yes".into(),
            ..Question::default()
        };
        let passport = of([
            Record::Task(Id::new(1), done),
            concern(1, rated),
            Record::Question(Id::new(1), answered),
        ]);
        let view = handed_on(&passport);
        assert_eq!((view.tasks.len(), view.questions.len()), (1, 0));
        assert!(view.concerns.iter().all(|row| row.value.ratings.len() == 5));
    }

    #[test]
    fn somebody_who_stays_behind_leaves_no_gap_and_takes_along_what_was_meant_for_them() {
        let hidden = Id::new(7);
        let private = Member {
            sharing: Sharing::OnlyMe,
            ..Member::new(Role::Friend)
        };
        let task = Task {
            lead: Holder::Member(hidden),
            ..Task::new(Area::Transport)
        };
        let meant_for_them = Question {
            to: Some(hidden),
            sharing: Sharing::Everyone,
            ..Question::default()
        };
        let view = handed_on(&of([
            Record::Member(hidden, private),
            Record::Task(Id::new(1), task),
            Record::Question(Id::new(1), meant_for_them),
        ]));
        assert!(view.members.is_empty() && view.questions.is_empty());
        assert!(view.tasks.iter().all(|row| row.value.lead == Holder::NotShown));
    }

    #[test]
    fn nothing_is_taken_from_a_summary() {
        let kari = Id::new(3);
        let for_her = Concern {
            sharing: Sharing::OnePerson(kari),
            ..Concern::default()
        };
        let passport = of([
            Record::Member(kari, Member::new(Role::Child)),
            concern(1, for_her),
        ]);
        let now = PrimitiveDateTime::new(Date::MIN, Time::MIDNIGHT);
        let reader = Reader::person(kari, Role::Child);
        let summary = summarise(&passport, reader, &BTreeSet::new(), Language::Danish, now);
        assert_eq!(summary.view.concerns.len(), 1);
        assert_eq!(handed_on(&summary.view), summary.view);
    }
}
