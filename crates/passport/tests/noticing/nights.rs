//! The night, and the way home.

use super::setting::{Setting, by, check, made};
use passport::{
    AppointmentKind, Area, Coded as _, Holder, HomePoint, Id, IsoWeek, Readiness, Role, Rule, Treatment,
    TreatmentKind, TreatmentState, When,
};

fn treated(setting: &mut Setting, state: TreatmentState) {
    let treatment = Treatment {
        state,
        ..Treatment::new(TreatmentKind::Radiotherapy)
    };
    setting.put((Id::new(1), treatment));
}

#[test]
fn nobody_for_nights_and_weekends_is_a_gap() {
    check(
        Rule::NobodyAtNight,
        &[
            ("treatment goes on", &[0], |s| treated(s, TreatmentState::Ongoing)),
            ("a GP leads a task", &[0], |s| {
                s.member(1, Role::Gp);
                s.task(1, Area::OtherIllnesses, by(1));
            }),
            ("the on-call doctor has no number", &[0], |s| {
                treated(s, TreatmentState::Ongoing);
                s.member_like(1, Role::OnCallDoctor, |doctor| doctor.phone.clear());
            }),
            ("the stand-in has left the team", &[0], |s| {
                treated(s, TreatmentState::Planned);
                s.member_like(1, Role::Gp, |gp| gp.stand_in = Some(Id::new(9)));
            }),
            ("the task for the night has no lead", &[0], |s| {
                treated(s, TreatmentState::Ongoing);
                s.task(1, Area::NightsAndWeekends, Holder::Nobody);
            }),
            ("the on-call doctor can be reached", &[], |s| {
                treated(s, TreatmentState::Ongoing);
                s.member(1, Role::OnCallDoctor);
            }),
            ("somebody stands in for the GP", &[], |s| {
                treated(s, TreatmentState::Ongoing);
                s.member_like(1, Role::Gp, |gp| gp.stand_in = Some(Id::new(2)));
                s.member(2, Role::HomeNurse);
            }),
            ("somebody leads the nights", &[], |s| {
                treated(s, TreatmentState::Ongoing);
                s.member(1, Role::HomeNurse);
                s.task(1, Area::NightsAndWeekends, by(1));
            }),
            ("treatment is over", &[], |s| treated(s, TreatmentState::Finished)),
            ("only a friend leads a task", &[], |s| {
                s.member(1, Role::Friend);
                s.task(1, Area::Transport, by(1));
            }),
            ("there is a team and no task", &[], |s| s.member(1, Role::Gp)),
        ],
    );
}

/// Going home so many days from today, with every point in place but for these.
fn home(setting: &mut Setting, days: i64, but: &[(HomePoint, Option<Readiness>)]) {
    setting.contact_like(1, AppointmentKind::GoingHome, days, |home| {
        for point in HomePoint::ALL.iter().copied() {
            match but.iter().find(|(other, _)| *other == point) {
                Some((_, None)) => {}
                Some((_, Some(readiness))) => home.home.push((point, *readiness)),
                None => home.home.push((point, Readiness::InPlace)),
            }
        }
    });
}

const LETTER_MISSING: &[(HomePoint, Option<Readiness>)] = &[(HomePoint::Letter, Some(Readiness::Missing))];
const LETTER_UNSEEN: &[(HomePoint, Option<Readiness>)] = &[(HomePoint::Letter, None)];

#[test]
fn going_home_with_open_points_is_a_gap() {
    check(
        Rule::GoingHomeOpen,
        &[
            ("today, a point is missing", &[1], |s| home(s, 0, LETTER_MISSING)),
            ("in two weeks, a point is missing", &[1], |s| {
                home(s, 14, LETTER_MISSING)
            }),
            ("three days ago, a point is missing", &[1], |s| {
                home(s, -3, LETTER_MISSING)
            }),
            ("the day after tomorrow, a point was not looked at", &[1], |s| {
                home(s, 2, LETTER_UNSEEN)
            }),
            ("yesterday, a point was not looked at", &[1], |s| {
                home(s, -1, LETTER_UNSEEN)
            }),
            ("some time in this week, a point was not looked at", &[1], |s| {
                home(s, 0, LETTER_UNSEEN);
                let mut home = s.passport.appointments.get(Id::new(1)).cloned().unwrap();
                home.when = When::InWeek(IsoWeek::of(home.when.first_day()));
                s.put((Id::new(1), home));
            }),
            ("in three days, a point was not looked at", &[], |s| {
                home(s, 3, LETTER_UNSEEN)
            }),
            ("in fifteen days, a point is missing", &[], |s| {
                home(s, 15, LETTER_MISSING)
            }),
            ("four days ago, a point is missing", &[], |s| {
                home(s, -4, LETTER_MISSING)
            }),
            ("today, all is in place", &[], |s| home(s, 0, &[])),
            ("today, a point is not needed", &[], |s| {
                home(s, 0, &[(HomePoint::Equipment, Some(Readiness::NotNeeded))]);
            }),
            ("today, there is a task about the missing point", &[], |s| {
                home(s, 0, LETTER_MISSING);
                s.task_like(1, Area::Paperwork, Holder::Nobody, |task| {
                    task.point = Some(HomePoint::Letter)
                });
            }),
            ("a visit is no going home", &[], |s| {
                s.contact(1, AppointmentKind::Visit, 0)
            }),
        ],
    );
}

#[test]
fn another_open_point_is_another_fact() {
    let facts = |make: fn(&mut Setting)| made(make).gaps(Rule::GoingHomeOpen)[0].facts;
    let letter = facts(|s| home(s, 0, LETTER_MISSING));
    assert_eq!(letter, facts(|s| home(s, 5, LETTER_MISSING)));
    assert_ne!(letter, facts(|s| home(s, 0, LETTER_UNSEEN)));
    assert_ne!(
        letter,
        facts(|s| home(s, 0, &[(HomePoint::Transport, Some(Readiness::Missing))]))
    );
}
