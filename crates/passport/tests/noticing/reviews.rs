//! When it is time to look at everything together.

use super::setting::{Setting, day, made, ms};
use passport::{
    Allergy, AppointmentKind, Condition, Id, Review, ReviewMoment, Treatment, TreatmentKind, TreatmentState,
    Unread, last_review, review_due,
};

type Case = (&'static str, bool, fn(&mut Setting));

fn check(moment: ReviewMoment, cases: &[Case]) {
    for (words, expected, make) in cases {
        let due = review_due(made(*make).look());
        assert_eq!(due == Some(moment), *expected, "{moment:?}: {words} ({due:?})");
    }
}

fn review(setting: &mut Setting, id: u64, moment: ReviewMoment, days: i64) {
    let review = Review {
        moment,
        on: day(days),
        at_ms: ms(days),
        note: String::new(),
        unread: Unread::default(),
    };
    setting.put((Id::new(id), review));
}

fn treatment(setting: &mut Setting, id: u64, state: TreatmentState, began: Option<i64>, ended: Option<i64>) {
    let treatment = Treatment {
        state,
        began: began.map(day),
        ended: ended.map(day),
        ..Treatment::new(TreatmentKind::Chemotherapy)
    };
    setting.put((Id::new(id), treatment));
}

#[test]
fn going_home_calls_for_a_review() {
    check(
        ReviewMoment::GoingHome,
        &[
            ("in a week", true, |s| s.contact(1, AppointmentKind::GoingHome, 7)),
            ("two weeks ago", true, |s| {
                s.contact(1, AppointmentKind::GoingHome, -14)
            }),
            ("an earlier review was about something else", true, |s| {
                s.contact(1, AppointmentKind::GoingHome, 2);
                review(s, 1, ReviewMoment::EndOfTreatment, -1);
            }),
            ("in eight days", false, |s| {
                s.contact(1, AppointmentKind::GoingHome, 8)
            }),
            ("fifteen days ago", false, |s| {
                s.contact(1, AppointmentKind::GoingHome, -15)
            }),
            ("it was reviewed the day before", false, |s| {
                s.contact(1, AppointmentKind::GoingHome, -2);
                review(s, 1, ReviewMoment::GoingHome, -3);
            }),
            ("something was reviewed since", false, |s| {
                s.contact(1, AppointmentKind::GoingHome, -5);
                review(s, 1, ReviewMoment::GettingWorse, -1);
            }),
            ("something was reviewed on the day itself", false, |s| {
                s.contact(1, AppointmentKind::GoingHome, -5);
                review(s, 1, ReviewMoment::GettingWorse, -5);
            }),
            ("it was reviewed more than a week before", true, |s| {
                s.contact(1, AppointmentKind::GoingHome, -2);
                review(s, 1, ReviewMoment::GoingHome, -10);
            }),
            ("it is a visit", false, |s| {
                s.contact(1, AppointmentKind::Visit, 1)
            }),
        ],
    );
}

#[test]
fn the_end_of_a_treatment_calls_for_a_review() {
    check(
        ReviewMoment::EndOfTreatment,
        &[
            ("finished yesterday", true, |s| {
                treatment(s, 1, TreatmentState::Finished, None, Some(-1))
            }),
            ("stopped two months ago", true, |s| {
                treatment(s, 1, TreatmentState::Stopped, None, Some(-60))
            }),
            ("the last review was before it", true, |s| {
                treatment(s, 1, TreatmentState::Finished, None, Some(-10));
                review(s, 1, ReviewMoment::StartOfTreatment, -20);
            }),
            ("it goes on", false, |s| {
                treatment(s, 1, TreatmentState::Ongoing, None, Some(-1))
            }),
            ("finished long ago", false, |s| {
                treatment(s, 1, TreatmentState::Finished, None, Some(-61))
            }),
            ("it will be over tomorrow", false, |s| {
                treatment(s, 1, TreatmentState::Finished, None, Some(1));
            }),
            ("nobody knows when", false, |s| {
                treatment(s, 1, TreatmentState::Finished, None, None)
            }),
            ("reviewed since", false, |s| {
                treatment(s, 1, TreatmentState::Finished, None, Some(-10));
                review(s, 1, ReviewMoment::EveryThreeMonths, -9);
            }),
            ("its end was reviewed a little early", false, |s| {
                treatment(s, 1, TreatmentState::Finished, None, Some(-10));
                review(s, 1, ReviewMoment::EndOfTreatment, -15);
            }),
        ],
    );
}

/// One treatment, a review, and another treatment after it, each so many days from today.
fn changed(setting: &mut Setting, first: i64, reviewed: i64, second: i64) {
    setting.write_on_day(first);
    treatment(setting, 1, TreatmentState::Ongoing, None, None);
    setting.write_on_day(reviewed);
    review(setting, 1, ReviewMoment::StartOfTreatment, reviewed);
    setting.write_on_day(second);
    treatment(setting, 2, TreatmentState::Planned, None, None);
}

#[test]
fn another_treatment_calls_for_a_review() {
    check(
        ReviewMoment::ChangeOfTreatment,
        &[
            ("written after the last review", true, |s| {
                changed(s, -50, -40, -2)
            }),
            ("written today", true, |s| changed(s, -50, -1, 0)),
            ("both written after the last review", true, |s| {
                changed(s, -30, -40, -2)
            }),
            ("written before the last review", false, |s| {
                changed(s, -50, -2, -40)
            }),
            ("it is the only one", false, |s| {
                review(s, 1, ReviewMoment::Diagnosis, -20);
                treatment(s, 1, TreatmentState::Ongoing, None, None);
            }),
            ("nothing was ever reviewed", false, |s| {
                treatment(s, 1, TreatmentState::Ongoing, None, None);
                treatment(s, 2, TreatmentState::Planned, None, None);
            }),
        ],
    );
}

#[test]
fn the_start_of_the_first_treatment_calls_for_a_review() {
    check(
        ReviewMoment::StartOfTreatment,
        &[
            ("it began a month ago", true, |s| {
                treatment(s, 1, TreatmentState::Ongoing, Some(-30), None)
            }),
            ("it begins in a month", true, |s| {
                treatment(s, 1, TreatmentState::Planned, Some(30), None)
            }),
            ("a second one follows later", true, |s| {
                treatment(s, 1, TreatmentState::Ongoing, Some(-3), None);
                treatment(s, 2, TreatmentState::Planned, Some(50), None);
            }),
            ("it began long ago", false, |s| {
                treatment(s, 1, TreatmentState::Ongoing, Some(-31), None)
            }),
            ("another one was finished before", false, |s| {
                treatment(s, 1, TreatmentState::Finished, Some(-90), Some(-70));
                treatment(s, 2, TreatmentState::Ongoing, Some(-3), None);
            }),
            ("nobody knows when it began", false, |s| {
                treatment(s, 1, TreatmentState::Ongoing, None, None)
            }),
            ("the start was reviewed a little early", false, |s| {
                treatment(s, 1, TreatmentState::Ongoing, Some(-3), None);
                review(s, 1, ReviewMoment::StartOfTreatment, -10);
            }),
        ],
    );
}

/// The main illness, written so many days from today, and so many records around it.
fn diagnosed(setting: &mut Setting, days: i64, around: u64) {
    setting.write_on_day(days);
    let condition = Condition {
        is_main: true,
        ..Condition::default()
    };
    setting.put((Id::new(1), condition));
    for id in 1..=around {
        setting.put((Id::new(id), Allergy::default()));
    }
}

#[test]
fn a_new_diagnosis_calls_for_a_review() {
    check(
        ReviewMoment::Diagnosis,
        &[
            ("written yesterday", true, |s| diagnosed(s, -1, 4)),
            ("written a month ago", true, |s| diagnosed(s, -30, 4)),
            ("written today", true, |s| diagnosed(s, 0, 9)),
            ("written longer ago", false, |s| diagnosed(s, -31, 4)),
            ("hardly anything else is written", false, |s| diagnosed(s, -1, 3)),
            ("something was reviewed", false, |s| {
                diagnosed(s, -1, 4);
                review(s, 1, ReviewMoment::GettingWorse, -2);
            }),
        ],
    );
}

#[test]
fn three_months_call_for_a_review() {
    check(
        ReviewMoment::EveryThreeMonths,
        &[
            ("since the last one", true, |s| {
                review(s, 1, ReviewMoment::GoingHome, -90)
            }),
            ("since the oldest record", true, |s| {
                s.write_on_day(-90);
                s.put((Id::new(1), Allergy::default()));
            }),
            ("since the later of two", true, |s| {
                review(s, 1, ReviewMoment::GoingHome, -91);
                review(s, 2, ReviewMoment::GettingWorse, -200);
            }),
            ("not yet since the last one", false, |s| {
                review(s, 1, ReviewMoment::GoingHome, -89)
            }),
            ("not yet since the later of two", false, |s| {
                review(s, 1, ReviewMoment::GoingHome, -10);
                review(s, 2, ReviewMoment::GettingWorse, -200);
            }),
            ("not yet since the oldest record", false, |s| {
                s.write_on_day(-89);
                s.put((Id::new(1), Allergy::default()));
            }),
            ("the passport is empty", false, |_| {}),
        ],
    );
}

#[test]
fn after_a_review_of_any_kind_nothing_is_due_on_that_day() {
    let mut setting = made(|s| {
        s.contact(1, AppointmentKind::GoingHome, 2);
        treatment(s, 1, TreatmentState::Finished, None, Some(-1));
    });
    assert_eq!(review_due(setting.look()), Some(ReviewMoment::GoingHome));
    review(&mut setting, 1, ReviewMoment::NewHomeOrGp, 0);
    assert_eq!(review_due(setting.look()), None);
}

#[test]
fn of_several_moments_the_one_nearest_to_the_patients_day_is_offered() {
    let mut setting = made(|s| {
        diagnosed(s, -95, 4);
        diagnosed(s, -1, 4);
    });
    assert_eq!(review_due(setting.look()), Some(ReviewMoment::EveryThreeMonths));
    treatment(&mut setting, 1, TreatmentState::Ongoing, Some(-3), None);
    assert_eq!(review_due(setting.look()), Some(ReviewMoment::StartOfTreatment));
    treatment(&mut setting, 1, TreatmentState::Stopped, Some(-30), Some(-3));
    assert_eq!(review_due(setting.look()), Some(ReviewMoment::EndOfTreatment));
    setting.contact(1, AppointmentKind::GoingHome, 2);
    assert_eq!(review_due(setting.look()), Some(ReviewMoment::GoingHome));
}

#[test]
fn the_last_review_is_the_latest_by_day_and_then_by_moment() {
    let mut setting = Setting::default();
    assert!(last_review(&setting.passport).is_none());
    for (id, days) in [(1, -5), (2, -1), (3, -9)] {
        review(&mut setting, id, ReviewMoment::GettingWorse, days);
    }
    assert_eq!(last_review(&setting.passport).map(|row| row.id), Some(Id::new(2)));
}
