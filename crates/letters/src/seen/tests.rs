//! What is new since the last reading, and what is kept for it.

use super::Seen;
use passport::{
    Appointment, AppointmentKind, Area, Audience, Date, Holder, Id, Kind, Medicine, Member, Month, Novelty,
    Passport, PatientPart, Pick, PrimitiveDateTime, Reader, Recall, Repeat, Role, Summary, Task, Time,
    WhatIsNew, When, generated, summarise,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

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
    assert_eq!((new.gone, new.count()), (1, 0));
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

#[test]
fn readings_of_one_sitting_are_compared_with_the_one_before_it() {
    let mut seen = Seen::begin(KEY);
    let mut passport = solveig();
    assert_eq!(
        seen.recall(&letter(&passport, at(2, 8)), 1, at(2, 9)),
        Recall::NotKept
    );
    assert_eq!(
        seen.remember(&letter(&passport, at(2, 8)), 1, at(2, 9)),
        Recall::First
    );
    // The page is loaded anew, and the patient makes another code.
    assert_eq!(
        seen.recall(&letter(&passport, at(2, 8)), 1, at(2, 9)),
        Recall::First
    );
    assert_eq!(
        seen.recall(&letter(&passport, at(2, 9)), 2, at(2, 10)),
        Recall::First
    );
    passport.medicines = passport::Table::default();
    for letter_of in [3, 3, 4] {
        let recall = seen.recall(&letter(&passport, at(9, 9)), letter_of, at(9, 10));
        assert!(
            matches!(&recall, Recall::Before { read, new } if *read == at(2, 10) && new.gone == 1),
            "{recall:?}"
        );
    }
}

#[test]
fn an_older_letter_than_the_last_is_said_to_be_one_and_is_not_remembered() {
    let mut seen = Seen::begin(KEY);
    let passport = solveig();
    seen.remember(&letter(&passport, at(9, 9)), 2, at(9, 10));
    let kept = seen.clone();
    let recall = seen.recall(&letter(&passport, at(2, 9)), 1, at(10, 10));
    assert_eq!(recall, Recall::Older { written: at(9, 9) });
    assert_eq!(seen, kept);
}

#[test]
fn another_patient_another_audience_and_a_forgotten_one_are_not_remembered() {
    let mut seen = Seen::begin(KEY);
    let passport = solveig();
    let own = letter(&passport, at(2, 9));
    seen.remember(&own, 1, at(2, 9));
    let mut other = passport.clone();
    other.patient.born = Some(day(2));
    assert_eq!(
        seen.recall(&letter(&other, at(3, 9)), 2, at(3, 9)),
        Recall::NotKept
    );
    let night = Summary {
        audience: Audience::OutOfHours,
        ..own.clone()
    };
    assert_eq!(seen.recall(&night, 3, at(3, 9)), Recall::NotKept);
    assert_eq!(seen.forget(&own), Recall::NotKept);
    assert!(seen.is_empty());
}

#[test]
fn somebody_who_could_be_anybody_is_not_remembered() {
    let mut passport = solveig();
    passport.patient.born = None;
    let mut seen = Seen::begin(KEY);
    let unclear = letter(&passport, at(2, 9));
    assert_eq!(seen.recall(&unclear, 1, at(2, 9)), Recall::Unknowable);
    assert_eq!(seen.remember(&unclear, 1, at(2, 9)), Recall::Unknowable);
    assert!(seen.is_empty());
}

#[test]
fn fifty_patients_are_remembered_and_none_longer_than_a_year() {
    let mut seen = Seen::begin(KEY);
    let patient = |number: u8| {
        let mut passport = solveig();
        passport.patient.full_name = format!("Number {number}");
        letter(&passport, at(2, 9))
    };
    for number in 0..60 {
        seen.remember(&patient(number), u64::from(number), at(2, 9));
    }
    assert_eq!(seen.recall(&patient(9), 70, at(3, 9)), Recall::NotKept);
    assert!(matches!(
        seen.recall(&patient(10), 70, at(3, 9)),
        Recall::Before { .. }
    ));
    let next_year = at(2, 9).replace_year(2027).unwrap() + time::Duration::hours(1);
    assert_eq!(seen.recall(&patient(11), 71, next_year), Recall::NotKept);
    assert!(matches!(
        seen.recall(&patient(10), 72, next_year),
        Recall::Before { .. } | Recall::Older { .. }
    ));
}

#[test]
fn nothing_that_was_read_stands_in_what_is_kept() {
    let mut seen = Seen::begin(KEY);
    let mut passport = solveig();
    passport.patient.full_name = "Solveig Strand".into();
    seen.remember(&letter(&passport, at(2, 9)), 1, at(2, 9));
    let kept = seen.write().to_lowercase();
    for word in ["solveig", "strand", "ane", "12345678", "paracetamol", "home"] {
        assert!(!kept.contains(word), "{word}");
    }
    // With another key nothing is alike, not even who it is.
    let mut other = Seen::begin(*b"another 16 bytes");
    other.remember(&letter(&passport, at(2, 9)), 1, at(2, 9));
    let marks = |text: &str| -> BTreeSet<String> {
        text.split(['+', '-', ' ', ','])
            .filter(|part| part.len() == 16)
            .map(str::to_owned)
            .collect()
    };
    let letter_itself = format!("{:016x}", 1);
    let shared: Vec<String> = marks(&kept)
        .intersection(&marks(&other.write()))
        .cloned()
        .collect();
    assert_eq!(shared, [letter_itself]);
}

#[test]
fn what_is_kept_by_a_newer_version_or_is_damaged_is_not_read() {
    let mut seen = Seen::begin(KEY);
    seen.remember(&letter(&solveig(), at(2, 9)), 1, at(2, 9));
    let kept = seen.write();
    assert_eq!(Seen::read(&kept), Some(seen));
    assert_eq!(Seen::read(&kept.replace("seen-1", "seen-2")), None);
    assert_eq!(Seen::read(""), None);
    assert_eq!(Seen::read(&format!("{kept}0")), None);
    for cut in 1..kept.len() - 1 {
        // A cut may fall between two marks, and then fewer of them are remembered. It must not do more harm than that.
        let _ = Seen::read(&kept[..cut]);
    }
    assert_eq!(Seen::read("seen-1 é"), None);
    assert_eq!(Seen::read(&format!("{}\né é,é", kept)), None);
}

proptest! {
    #[test]
    fn any_summary_read_again_holds_nothing_new_and_what_is_kept_is_read_back(summary in generated::summary()) {
        let mut seen = Seen::begin(KEY);
        let begun = seen.remember(&summary, 1, at(2, 9));
        prop_assert_eq!(Seen::read(&seen.write()), Some(seen.clone()));
        match seen.recall(&summary, 2, at(9, 9)) {
            Recall::Before { new, .. } => prop_assert!(new.is_nothing(), "{:?}", new),
            other => prop_assert_eq!(other, begun),
        }
    }

    #[test]
    fn every_novelty_is_of_something_in_the_summary(first in generated::summary(), second in generated::summary()) {
        let mut second = second;
        second.audience = first.audience;
        second.view.patient.called.clone_from(&first.view.patient.called);
        second.view.patient.full_name.clone_from(&first.view.patient.full_name);
        second.view.patient.born = first.view.patient.born;
        second.written = first.written;
        let mut seen = Seen::begin(KEY);
        seen.remember(&first, 1, at(2, 9));
        if let Recall::Before { new, .. } = seen.recall(&second, 2, at(9, 9)) {
            for pick in new.items.keys() {
                if let Pick::Item(key) = pick {
                    prop_assert!(second.view.has(*key));
                }
            }
            prop_assert!(new.unheld.iter().all(|area| second.unheld.contains(area)));
        }
    }
}
