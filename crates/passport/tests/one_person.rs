//! A summary for one person goes by the person, not by what others in the same role do.

use passport::{
    Area, Concern, Date, Holder, Id, Language, Member, Passport, PrimitiveDateTime, Reader, Record, Role,
    Sharing, Summary, Task, Time, summarise,
};
use std::collections::BTreeSet;

const KARI: Id<Member> = Id::new(1);
const GEIR: Id<Member> = Id::new(2);

/// Two of the patient's children; the daughter drives, and is to be asked something.
fn family() -> Passport {
    let mut passport = Passport::default();
    for id in [KARI, GEIR] {
        passport.put(Record::Member(id, Member::new(Role::Child)));
    }
    let driving = Task {
        lead: Holder::Member(KARI),
        sharing: Sharing::Everyone,
        ..Task::new(Area::Transport)
    };
    let cooking = Task {
        helpers: vec![KARI],
        sharing: Sharing::Everyone,
        ..Task::new(Area::EverydayHelp)
    };
    let cat = Concern {
        raise_with: Some(KARI),
        sharing: Sharing::Everyone,
        ..Concern::default()
    };
    passport.put(Record::Task(Id::new(1), driving));
    passport.put(Record::Task(Id::new(2), cooking));
    passport.put(Record::Concern(Id::new(1), cat));
    passport
}

fn for_one(person: Id<Member>, without: &BTreeSet<passport::Pick>) -> Summary {
    let now = PrimitiveDateTime::new(Date::MIN, Time::MIDNIGHT);
    let reader = Reader::person(person, Role::Child);
    summarise(&family(), reader, without, Language::Bokmal, now)
}

#[test]
fn one_child_is_asked_for_what_is_theirs_and_the_other_for_nothing() {
    let table = [(KARI, (1, 1, 1)), (GEIR, (0, 0, 0))];
    for (person, asked) in table {
        let needed = for_one(person, &BTreeSet::new()).needed_from(Some(Role::Child));
        let found = (needed.leads.len(), needed.helps.len(), needed.concerns.len());
        assert_eq!(found, asked, "{person:?}");
    }
}

#[test]
fn what_is_meant_for_the_other_child_is_said_to_be_for_others() {
    let (concerns, _) = for_one(GEIR, &BTreeSet::new()).for_others(Some(Role::Child));
    assert_eq!(concerns.len(), 1);
}

#[test]
fn a_person_who_was_taken_out_is_not_mistaken_for_another_in_the_same_role() {
    let key = GEIR.key(passport::Kind::Member);
    let summary = for_one(GEIR, &BTreeSet::from([passport::Pick::Item(key)]));
    assert_eq!(summary.role, None);
}
