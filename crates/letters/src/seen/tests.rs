//! What is new since the last reading, and what is kept for it.

use super::Seen;
use passport::{
    Appointment, AppointmentKind, Area, Audience, Date, Holder, Id, Kind, Medicine, Member, Month, Novelty,
    Passport, PatientPart, Pick, PrimitiveDateTime, Reader, Recall, Repeat, Role, Summary, Task, Time,
    WhatIsNew, When, summarise,
};
use std::collections::{BTreeMap, BTreeSet};

mod remembered;

const KEY: [u8; 16] = *b"any sixteen byte";

fn day(day: u8) -> Date {
    Date::from_calendar_date(2026, Month::March, day).unwrap()
}

fn at(on: u8, hour: u8) -> PrimitiveDateTime {
    PrimitiveDateTime::new(day(on), Time::from_hms(hour, 0, 0).unwrap())
}

/// Solveig, with a nurse who holds her pain and a medicine.
fn solveig() -> Passport {
    let mut passport = Passport::default();
    passport.patient.called = "Solveig".into();
    passport.patient.born = Some(day(1));
    passport.patient.matters = "To be at home".into();
    let nurse = Member {
        name: "Ane".into(),
        phone: "12345678".into(),
        ..Member::new(Role::HomeNurse)
    };
    passport.members.put(Id::new(7), nurse);
    let task = Task {
        lead: Holder::Member(Id::new(7)),
        ..Task::new(Area::PainAndSymptoms)
    };
    passport.tasks.put(Id::new(8), task);
    let medicine = Medicine {
        name: "Paracetamol".into(),
        dose: "1 g".into(),
        ..Medicine::default()
    };
    passport.medicines.put(Id::new(9), medicine);
    passport
}

fn letter(passport: &Passport, written: PrimitiveDateTime) -> Summary {
    summarise(
        passport,
        Reader::from(Audience::Gp),
        &BTreeSet::new(),
        passport::Language::English,
        written,
    )
}

/// What is new to somebody who read the first passport on the 2nd and reads the second on the 9th.
fn new_between(first: &Passport, second: &Passport) -> WhatIsNew {
    let mut seen = Seen::begin(KEY);
    seen.remember(&letter(first, at(2, 9)), 1, at(2, 9));
    let mut seen = Seen::read(&seen.write()).unwrap();
    match seen.recall(&letter(second, at(9, 9)), 2, at(9, 9)) {
        Recall::Before { read, new } => {
            assert_eq!(read, at(2, 9));
            new
        }
        other => panic!("{other:?}"),
    }
}

/// What changes between two letters to whoever changes a passport so.
fn new_after(change: impl FnOnce(&mut Passport)) -> Vec<(Kind, Novelty)> {
    let (first, mut second) = (solveig(), solveig());
    change(&mut second);
    let new = new_between(&first, &second);
    let of_item = |(pick, novelty)| match pick {
        Pick::Item(key) => (key.kind, novelty),
        Pick::About(part) => panic!("{part:?}"),
    };
    new.items.into_iter().map(of_item).collect()
}

#[test]
fn a_letter_that_says_the_same_holds_nothing_new() {
    assert!(new_between(&solveig(), &solveig()).is_nothing());
}

#[test]
fn what_was_not_there_is_new_and_what_reads_otherwise_has_changed() {
    let added = new_after(|passport| {
        let medicine = Medicine {
            name: "Morphine".into(),
            ..Medicine::default()
        };
        passport.medicines.put(Id::new(3), medicine);
    });
    assert_eq!(added, [(Kind::Medicine, Novelty::New)]);
    let changed = new_after(|passport| {
        let mut medicine = passport.medicines.get(Id::new(9)).unwrap().clone();
        medicine.dose = "500 mg".into();
        passport.medicines.put(Id::new(9), medicine);
    });
    assert_eq!(changed, [(Kind::Medicine, Novelty::Changed)]);
}

#[test]
fn a_new_number_changes_the_person_and_none_of_their_tasks() {
    let changed = new_after(|passport| {
        let mut nurse = passport.members.get(Id::new(7)).unwrap().clone();
        nurse.phone = "87654321".into();
        passport.members.put(Id::new(7), nurse);
    });
    assert_eq!(changed, [(Kind::Member, Novelty::Changed)]);
}

#[test]
fn a_task_that_another_person_leads_has_changed() {
    let changed = new_after(|passport| {
        passport.members.put(
            Id::new(4),
            Member {
                name: "Bo".into(),
                ..Member::new(Role::Gp)
            },
        );
        let mut task = passport.tasks.get(Id::new(8)).unwrap().clone();
        task.lead = Holder::Member(Id::new(4));
        passport.tasks.put(Id::new(8), task);
    });
    assert_eq!(
        changed,
        [(Kind::Task, Novelty::Changed), (Kind::Member, Novelty::New)]
    );
}

#[test]
fn records_that_come_in_another_order_are_the_same() {
    let mut second = Passport {
        patient: solveig().patient,
        ..Passport::default()
    };
    let mut records = solveig().records();
    records.reverse();
    let other = Member {
        name: "Bo".into(),
        ..Member::new(Role::Gp)
    };
    second.members.put(Id::new(1), other.clone());
    for record in records {
        second.put(record);
    }
    let mut first = solveig();
    first.members.put(Id::new(99), other);
    assert!(new_between(&first, &second).is_nothing());
}

#[test]
fn what_the_patient_says_of_themselves_is_news_as_well() {
    let mut second = solveig();
    second.patient.matters = "To see the spring".into();
    second.patient.phone = "99".into();
    let new = new_between(&solveig(), &second);
    let expected = [
        (Pick::About(PatientPart::Phone), Novelty::New),
        (Pick::About(PatientPart::Matters), Novelty::Changed),
    ];
    assert_eq!(new.items.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn what_is_gone_is_counted_and_a_contact_that_has_been_is_not() {
    let mut first = solveig();
    let contact = Appointment::new(AppointmentKind::Visit, When::On(day(3)));
    first.appointments.put(Id::new(1), contact);
    let mut second = solveig();
    second.medicines = passport::Table::default();
    let new = new_between(&first, &second);
    assert_eq!(
        (new.gone.clone(), new.count()),
        (BTreeMap::from([(Some(Kind::Medicine), 1)]), 0)
    );
}

#[test]
fn a_contact_ahead_that_is_gone_was_taken_out_and_one_on_another_day_was_moved() {
    let on = |on| Appointment::new(AppointmentKind::Scan, When::On(day(on)));
    let mut first = solveig();
    first.appointments.put(Id::new(1), on(28));
    let new = new_between(&first, &solveig());
    assert_eq!(new.gone, BTreeMap::from([(Some(Kind::Appointment), 1)]));
    let mut moved = solveig();
    moved.appointments.put(Id::new(4), on(29));
    let new = new_between(&first, &moved);
    assert_eq!(new.items.into_values().collect::<Vec<_>>(), [Novelty::Changed]);
    assert!(new.gone.is_empty());
}

#[test]
fn somebody_else_who_speaks_for_the_patient_is_news() {
    let mut first = solveig();
    first.patient.speaks_for_me = Some(Id::new(7));
    assert_eq!(
        new_between(&first, &solveig())
            .items
            .into_values()
            .collect::<Vec<_>>(),
        [Novelty::Changed]
    );
}

#[test]
fn things_called_something_else_are_told_apart_by_their_words() {
    let task = |what: &str| {
        let mut passport = solveig();
        let task = Task {
            what: what.into(),
            ..Task::new(Area::SomethingElse)
        };
        passport.tasks.put(Id::new(1), task);
        passport
    };
    let new = new_between(&task("Water the plants"), &task("Feed the cat"));
    assert_eq!(new.items.into_values().collect::<Vec<_>>(), [Novelty::New]);
    assert_eq!(new.gone, BTreeMap::from([(Some(Kind::Task), 1)]));
}

#[test]
fn the_next_contact_of_a_kind_is_new_and_the_next_time_of_a_repeating_one_is_not() {
    let on = |on| Appointment::new(AppointmentKind::Visit, When::On(day(on)));
    let (mut first, mut second) = (solveig(), solveig());
    first.appointments.put(Id::new(1), on(3));
    second.appointments.put(Id::new(2), on(12));
    let new = new_between(&first, &second);
    assert_eq!(new.items.into_values().collect::<Vec<_>>(), [Novelty::New]);

    let weekly = Appointment {
        repeat: Some(Repeat {
            every_days: 7,
            until: None,
        }),
        ..on(3)
    };
    let mut both = solveig();
    both.appointments.put(Id::new(1), weekly);
    assert!(new_between(&both, &both).is_nothing());
}
