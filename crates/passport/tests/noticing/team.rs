//! The team: who cannot be reached, and who keeps the threads together.

use super::setting::{Setting, by, check, made};
use passport::{AppointmentKind, Area, Check, Holder, Id, Role, Rule, TaskState, Watch, WatchKind};

/// Somebody in this role without any way to reach them.
fn out_of_reach(setting: &mut Setting, id: u64, role: Role) {
    setting.member_like(id, role, |member| member.phone = "  ".into());
}

#[test]
fn somebody_who_holds_something_and_cannot_be_reached_is_a_gap() {
    check(
        Rule::NoWayToReach,
        &[
            ("a nurse leads a task", &[1], |s| {
                out_of_reach(s, 1, Role::CancerNurse);
                s.task(1, Area::Results, by(1));
            }),
            ("a daughter leads a task", &[1], |s| {
                out_of_reach(s, 1, Role::Child);
                s.task(1, Area::Transport, by(1));
            }),
            ("a nurse is my coordinator", &[1], |s| {
                out_of_reach(s, 1, Role::ContactNurse);
                s.patient(|patient| patient.coordinator = Some(Id::new(1)));
            }),
            ("a partner speaks for me", &[1], |s| {
                out_of_reach(s, 1, Role::Partner);
                s.patient(|patient| patient.speaks_for_me = Some(Id::new(1)));
            }),
            ("a partner is to be called if something happens", &[1], |s| {
                out_of_reach(s, 1, Role::Partner);
                s.patient(|patient| patient.emergency_contact = Some(Id::new(1)));
            }),
            ("a service stands in at night", &[2], |s| {
                s.member_like(1, Role::Gp, |gp| gp.stand_in = Some(Id::new(2)));
                out_of_reach(s, 2, Role::OnCallDoctor);
            }),
            ("a doctor is met next week", &[1], |s| {
                out_of_reach(s, 1, Role::Oncologist);
                s.contact_like(1, AppointmentKind::Visit, 7, |visit| {
                    visit.with = vec![Id::new(1)]
                });
            }),
            ("a doctor tells a result", &[1], |s| {
                out_of_reach(s, 1, Role::Oncologist);
                let told_by = by(1);
                s.put((
                    Id::new(1),
                    Check {
                        told_by,
                        ..Check::default()
                    },
                ));
            }),
            ("a ward is to be called about a side effect", &[1], |s| {
                out_of_reach(s, 1, Role::HospitalDoctor);
                let call = Some(Id::new(1));
                s.put((
                    Id::new(1),
                    Watch {
                        call,
                        ..Watch::new(WatchKind::SideEffect)
                    },
                ));
            }),
            ("a nurse holds nothing", &[], |s| {
                out_of_reach(s, 1, Role::CancerNurse)
            }),
            ("a nurse who leads a task has an e-mail address", &[], |s| {
                s.member_like(1, Role::CancerNurse, |nurse| {
                    nurse.phone.clear();
                    nurse.email = "ward@example.org".into();
                });
                s.task(1, Area::Results, by(1));
            }),
            ("a nurse led a task that is done", &[], |s| {
                out_of_reach(s, 1, Role::CancerNurse);
                s.task_like(1, Area::Results, by(1), |task| task.state = TaskState::Done);
            }),
            ("a doctor was met last week", &[], |s| {
                out_of_reach(s, 1, Role::Oncologist);
                s.contact_like(1, AppointmentKind::Visit, -7, |visit| {
                    visit.with = vec![Id::new(1)]
                });
            }),
            ("a daughter comes along to a visit", &[], |s| {
                out_of_reach(s, 1, Role::Child);
                s.contact_like(1, AppointmentKind::Visit, 7, |visit| {
                    visit.with = vec![Id::new(1)]
                });
            }),
            ("the lead has left the team", &[], |s| {
                s.task(1, Area::Results, by(9))
            }),
        ],
    );
}

#[test]
fn somebody_who_holds_more_than_before_is_pointed_out_anew() {
    let mut setting = made(|s| {
        out_of_reach(s, 1, Role::CancerNurse);
        s.task(1, Area::Results, by(1));
    });
    let before = setting.gaps(Rule::NoWayToReach);
    setting.patient(|patient| patient.coordinator = Some(Id::new(1)));
    let after = setting.gaps(Rule::NoWayToReach);
    assert_eq!((before.len(), after.len()), (1, 1));
    assert_ne!(before[0].facts, after[0].facts);
}

fn team(setting: &mut Setting, members: &[(Role, &str)]) {
    for (id, (role, service)) in (1..).zip(members) {
        setting.member_like(id, *role, |member| member.service = (*service).into());
    }
}

#[test]
fn several_services_without_a_coordinator_are_a_gap() {
    const THREE: [(Role, &str); 3] = [(Role::Gp, ""), (Role::Oncologist, ""), (Role::HomeNurse, "")];
    check(
        Rule::NoCoordinator,
        &[
            ("three services", &[0], |s| team(s, &THREE)),
            ("two on one ward, and the GP", &[0], |s| {
                team(
                    s,
                    &[
                        (Role::Oncologist, "Ward 3"),
                        (Role::CancerNurse, "ward 3 "),
                        (Role::Gp, "Mill Lane"),
                    ],
                );
            }),
            ("the coordinator has left the team", &[0], |s| {
                team(s, &THREE);
                s.patient(|patient| patient.coordinator = Some(Id::new(9)));
            }),
            ("there is a coordinator", &[], |s| {
                team(s, &THREE);
                s.patient(|patient| patient.coordinator = Some(Id::new(2)));
            }),
            ("there are only two", &[], |s| team(s, &THREE[..2])),
            ("all are on one ward, written differently", &[], |s| {
                let ward = [
                    (Role::Oncologist, "Ward 3"),
                    (Role::CancerNurse, "ward 3 "),
                    (Role::HospitalDoctor, "Ward 3"),
                ];
                team(s, &ward);
            }),
            ("three are family", &[], |s| {
                team(
                    s,
                    &[
                        (Role::Partner, ""),
                        (Role::Child, ""),
                        (Role::Friend, ""),
                        (Role::Gp, ""),
                    ],
                );
            }),
            ("one of three is the emergency number", &[], |s| {
                team(
                    s,
                    &[
                        (Role::Gp, ""),
                        (Role::Oncologist, ""),
                        (Role::EmergencyService, ""),
                    ],
                );
            }),
        ],
    );
}

#[test]
fn a_coordinator_of_ones_own_needs_no_tasks() {
    let setting = made(|s| {
        team(
            s,
            &[(Role::Gp, ""), (Role::Oncologist, ""), (Role::ContactNurse, "")],
        );
        s.patient(|patient| patient.coordinator = Some(Id::new(3)));
        s.task(1, Area::Results, Holder::Me);
    });
    assert!(setting.gaps(Rule::NoCoordinator).is_empty());
}
