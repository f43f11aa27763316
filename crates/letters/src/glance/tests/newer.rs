//! What came with version 2: each new thing by itself, and what never travels.

use super::*;
use passport::{
    Agreement, Appointment, AppointmentKind, Area, Closeness, Goal, HomePoint, Medicine, MedicineChange,
    Review, ReviewMoment, Theme, Unread, When,
};
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// A summary for each thing that version 1 had no place for, and nothing else in it.
fn each_new_thing() -> Vec<Summary> {
    let day = now().date();
    let blank = summary_of(&Passport::default());
    let patient = [
        Patient {
            right_now: "Weak".into(),
            ..Patient::default()
        },
        Patient {
            right_now_on: Some(day),
            ..Patient::default()
        },
        Patient {
            children: "Two".into(),
            ..Patient::default()
        },
    ];
    let known = Member {
        closeness: Some(Closeness::Good),
        shows_closeness: true,
        ..Member::new(Role::Gp)
    };
    let task = Task {
        point: Some(HomePoint::Letter),
        ..Task::new(Area::Paperwork)
    };
    let meeting = Appointment {
        themes: vec![Theme::Work],
        ..Appointment::new(AppointmentKind::Visit, When::On(day))
    };
    let agreement = |area, task| Agreement {
        area,
        task,
        ..Agreement::default()
    };
    let medicine = |change, since, for_sudden, given_by: &str| Medicine {
        change,
        since,
        for_sudden,
        given_by: given_by.into(),
        sharing: passport::Sharing::Everyone,
        ..Medicine::default()
    };
    let records = [
        vec![Record::Member(Id::new(1), known)],
        vec![Record::Task(Id::new(1), task.clone())],
        vec![Record::Appointment(Id::new(1), meeting)],
        vec![Record::Agreement(Id::new(1), agreement(Some(Area::Work), None))],
        vec![
            Record::Task(Id::new(1), Task { point: None, ..task }),
            Record::Agreement(Id::new(1), agreement(None, Some(Id::new(1)))),
        ],
        vec![Record::Medicine(
            Id::new(1),
            medicine(Some(MedicineChange::Stopped), None, false, ""),
        )],
        vec![Record::Medicine(Id::new(1), medicine(None, Some(day), false, ""))],
        vec![Record::Medicine(Id::new(1), medicine(None, None, true, ""))],
        vec![Record::Medicine(Id::new(1), medicine(None, None, false, "Per"))],
    ];
    let newer = [
        Kind::Goal,
        Kind::Condition,
        Kind::Treatment,
        Kind::Check,
        Kind::Watch,
        Kind::Decision,
    ];
    let newer = newer.map(|kind| {
        let records = passport::generated::record();
        let mut runner = TestRunner::deterministic();
        let mut any = std::iter::repeat_with(|| records.new_tree(&mut runner).unwrap().current());
        let record = any.find(|record| record.key().kind == kind).unwrap();
        vec![record.as_shared().renumbered(1)]
    });
    let with = |records: Vec<Record>| {
        let mut summary = blank.clone();
        for record in records {
            summary.view.put(record);
        }
        summary.without_least_needed(0)
    };
    let mut all: Vec<Summary> = records.into_iter().chain(newer).map(with).collect();
    all.extend(patient.map(|patient| {
        let mut summary = blank.clone();
        summary.view.patient = patient;
        summary
    }));
    all.extend([
        Summary {
            role: Some(Role::Gp),
            ..blank.clone()
        },
        Summary {
            unheld: vec![Area::Results, Area::from_code(700)],
            ..blank.clone()
        },
        Summary {
            left_out: LeftOut([(Kind::Goal, 1)].into_iter().collect()),
            ..blank
        },
    ]);
    all
}

#[test]
fn each_thing_that_version_1_had_no_place_for_travels_by_itself() {
    let all = each_new_thing();
    assert_eq!(all.len(), 21);
    for summary in all {
        let summary = cleaned(&summary);
        assert_eq!(
            open(&pack(&summary, limits::GLANCE).bytes).unwrap().value,
            summary
        );
    }
}

#[test]
fn what_is_only_for_the_patient_is_not_written_whoever_puts_it_into_a_summary() {
    let summary = summary_of(&Passport::default());
    let mut careless = summary.clone();
    careless.view.patient.managing = Some(passport::Managing::WeShareIt);
    careless.view.patient.copy_kept_ms = Some(1);
    let review = Review {
        moment: ReviewMoment::Diagnosis,
        on: now().date(),
        at_ms: 1,
        note: "Only mine".into(),
        unread: Unread::default(),
    };
    careless.view.put(Record::Review(Id::new(1), review));
    let hidden = Member {
        closeness: Some(Closeness::Strained),
        ..Member::new(Role::Gp)
    };
    let mut plain = summary;
    for (view, closeness) in [(&mut careless.view, hidden.closeness), (&mut plain.view, None)] {
        let member = Member {
            closeness,
            ..hidden.clone()
        };
        view.put(Record::Member(Id::new(1), member));
    }
    let bytes = |summary: &Summary| pack(summary, limits::GLANCE).bytes;
    assert_eq!(bytes(&careless), bytes(&plain));
    let goal = Record::Goal(Id::new(1), Goal::default());
    plain.view.put(goal);
    assert_ne!(bytes(&careless), bytes(&plain));
}
