//! Who does what: tasks without a lead, with two leads, and past their date.

use super::setting::{Setting, about_of, by, check, day, made};
use passport::{
    Area, ChecklistItem, Coded as _, Holder, HomePoint, Id, Phase, Role, Rule, TaskState, Treatment,
    TreatmentKind, TreatmentState,
};

fn chemotherapy(setting: &mut Setting, state: TreatmentState) {
    let treatment = Treatment {
        state,
        ..Treatment::new(TreatmentKind::Chemotherapy)
    };
    setting.put((Id::new(1), treatment));
}

#[test]
fn a_task_without_a_lead_is_a_gap() {
    check(
        Rule::NobodyLeads,
        &[
            ("nobody leads it", &[1], |s| {
                s.task(1, Area::Results, Holder::Nobody)
            }),
            ("the lead has left the team", &[1], |s| {
                s.task(1, Area::Results, by(9))
            }),
            ("it is about something else", &[1], |s| {
                s.task(1, Area::SomethingElse, Holder::Nobody);
            }),
            ("it is only for when it gets worse", &[1], |s| {
                s.task_like(1, Area::IfWorse, Holder::Nobody, |task| {
                    task.phase = Phase::IfWorse
                });
            }),
            ("one of two has a lead", &[2], |s| {
                s.task(1, Area::Results, Holder::Me);
                s.task(2, Area::Transport, Holder::Nobody);
            }),
            ("a member leads it", &[], |s| {
                s.member(1, Role::Gp);
                s.task(1, Area::Results, by(1));
            }),
            ("I lead it", &[], |s| s.task(1, Area::Results, Holder::Me)),
            ("it is done", &[], |s| {
                s.task_like(1, Area::Results, Holder::Nobody, |task| {
                    task.state = TaskState::Done
                });
            }),
            ("it is stopped", &[], |s| {
                s.task_like(1, Area::Results, Holder::Nobody, |task| {
                    task.state = TaskState::Stopped
                });
            }),
        ],
    );
}

#[test]
fn an_area_that_treatment_calls_for_is_a_gap_until_there_is_a_task_in_it() {
    let areas = |setting: &Setting| -> Vec<Area> {
        let gaps = setting.gaps(Rule::NobodyLeads);
        gaps.iter()
            .filter(|gap| gap.about.is_none())
            .filter_map(|gap| gap.area)
            .collect()
    };
    let mut setting = made(|s| chemotherapy(s, TreatmentState::Ongoing));
    let all = [
        Area::CancerTreatment,
        Area::SideEffects,
        Area::BloodTests,
        Area::Results,
    ];
    assert_eq!(areas(&setting), all);
    setting.task(1, Area::BloodTests, Holder::Me);
    assert_eq!(
        areas(&setting),
        [Area::CancerTreatment, Area::SideEffects, Area::Results]
    );
    // A task that nobody leads is a gap of its own; the area is not named a second time.
    setting.task(2, Area::Results, Holder::Nobody);
    assert_eq!(areas(&setting), [Area::CancerTreatment, Area::SideEffects]);
    let stopped = made(|s| chemotherapy(s, TreatmentState::Stopped));
    assert!(areas(&stopped).is_empty());
    let finished = made(|s| chemotherapy(s, TreatmentState::Finished));
    assert_eq!(areas(&finished), [Area::FollowUpChecks]);
}

#[test]
fn a_new_course_of_treatment_is_a_new_reason_to_ask_who_holds_what_goes_with_it() {
    let facts = |setting: &Setting, area| {
        let gaps = setting.gaps(Rule::NobodyLeads);
        gaps.iter()
            .find(|gap| gap.area == Some(area))
            .map(|gap| gap.facts)
    };
    let mut setting = made(|s| {
        chemotherapy(s, TreatmentState::Planned);
        s.concern(1, &[(0, 5)], |concern| {
            concern.item = Some(ChecklistItem::TravelToCare)
        });
    });
    let results = facts(&setting, Area::Results);
    let transport = facts(&setting, Area::Transport);
    assert!(results.is_some() && transport.is_some());
    chemotherapy(&mut setting, TreatmentState::Ongoing);
    assert_ne!(facts(&setting, Area::Results), results);
    assert_eq!(facts(&setting, Area::Transport), transport);
}

fn two(setting: &mut Setting, first: (Area, &str, Holder), second: (Area, &str, Holder)) {
    setting.member(1, Role::Gp);
    setting.member(2, Role::Oncologist);
    for (id, (area, what, lead)) in [(1, first), (2, second)] {
        setting.task_like(id, area, lead, |task| task.what = what.into());
    }
}

#[test]
fn two_leads_for_the_same_thing_are_a_gap() {
    check(
        Rule::TwoLeads,
        &[
            ("neither says more than the area", &[2], |s| {
                two(s, (Area::Results, "", by(1)), (Area::Results, "", by(2)));
            }),
            ("both say the same, written differently", &[2], |s| {
                two(
                    s,
                    (Area::Results, " Call me", by(1)),
                    (Area::Results, "call ME ", by(2)),
                );
            }),
            ("only the first says more", &[2], |s| {
                two(s, (Area::Results, "Call me", by(1)), (Area::Results, "", by(2)));
            }),
            ("only the second says more", &[2], |s| {
                two(s, (Area::Results, " ", by(1)), (Area::Results, "Call me", by(2)));
            }),
            ("one of the two is me", &[2], |s| {
                two(s, (Area::Results, "", Holder::Me), (Area::Results, "", by(2)));
            }),
            ("a third task repeats the second lead", &[2, 3], |s| {
                two(s, (Area::Results, "", by(1)), (Area::Results, "", by(2)));
                s.task(3, Area::Results, by(2));
            }),
            ("a third task is led as the first", &[2, 3], |s| {
                two(s, (Area::Results, "", by(1)), (Area::Results, "", by(2)));
                s.task(3, Area::Results, by(1));
            }),
            ("they say different things", &[], |s| {
                two(s, (Area::Results, "Blood", by(1)), (Area::Results, "Scan", by(2)));
            }),
            ("the lead is the same", &[], |s| {
                two(s, (Area::Results, "", by(1)), (Area::Results, "", by(1)));
            }),
            ("one has no lead", &[], |s| {
                two(s, (Area::Results, "", by(1)), (Area::Results, "", Holder::Nobody));
            }),
            ("one lead has left the team", &[], |s| {
                two(s, (Area::Results, "", by(1)), (Area::Results, "", by(9)));
            }),
            ("the areas differ", &[], |s| {
                two(s, (Area::Results, "", by(1)), (Area::BloodTests, "", by(2)));
            }),
            ("the area is something else", &[], |s| {
                two(
                    s,
                    (Area::SomethingElse, "", by(1)),
                    (Area::SomethingElse, "", by(2)),
                );
            }),
            ("one counts after treatment", &[], |s| {
                two(s, (Area::Results, "", by(1)), (Area::Results, "", by(2)));
                s.task_like(2, Area::Results, by(2), |task| task.phase = Phase::AfterTreatment);
            }),
            ("one is done", &[], |s| {
                two(s, (Area::Results, "", by(1)), (Area::Results, "", by(2)));
                s.task_like(1, Area::Results, by(1), |task| task.state = TaskState::Done);
            }),
            ("they are two points of the going-home list", &[], |s| {
                two(s, (Area::HomeHelp, "", by(1)), (Area::HomeHelp, "", by(2)));
                s.task_like(1, Area::HomeHelp, by(1), |task| {
                    task.point = Some(HomePoint::Equipment)
                });
                s.task_like(2, Area::HomeHelp, by(2), |task| {
                    task.point = Some(HomePoint::HomeNurse)
                });
            }),
        ],
    );
}

#[test]
fn who_helps_is_no_second_lead() {
    let setting = made(|s| {
        s.member(1, Role::Gp);
        s.member(2, Role::HomeNurse);
        s.task_like(1, Area::Results, by(1), |task| task.helpers = vec![Id::new(2)]);
    });
    assert!(about_of(&setting.gaps(Rule::TwoLeads)).is_empty());
}

fn due(setting: &mut Setting, days: i64, state: TaskState) {
    setting.task_like(1, Area::Results, Holder::Me, |task| {
        task.due = Some(day(days));
        task.state = state;
    });
}

#[test]
fn a_task_past_its_date_is_a_gap() {
    check(
        Rule::TaskPastItsDate,
        &[
            ("it was due yesterday", &[1], |s| due(s, -1, TaskState::Agreed)),
            ("it was due last year", &[1], |s| due(s, -365, TaskState::Agreed)),
            ("it is not even agreed", &[1], |s| due(s, -1, TaskState::Unclear)),
            ("it is due today", &[], |s| due(s, 0, TaskState::Agreed)),
            ("it is due tomorrow", &[], |s| due(s, 1, TaskState::Agreed)),
            ("it is done", &[], |s| due(s, -1, TaskState::Done)),
            ("it has no date", &[], |s| s.task(1, Area::Results, Holder::Me)),
        ],
    );
}

#[test]
fn a_task_knows_its_area_in_every_gap_about_it() {
    let setting = made(|s| {
        s.task_like(1, Area::Transport, Holder::Nobody, |task| {
            task.due = Some(day(-1))
        });
    });
    for rule in [Rule::NobodyLeads, Rule::TaskPastItsDate] {
        let areas: Vec<_> = setting.gaps(rule).iter().map(|gap| gap.area).collect();
        assert_eq!(areas, [Some(Area::Transport)], "{}", rule.slug());
    }
}
