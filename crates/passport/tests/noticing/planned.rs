//! Whether something is planned with the GP and with the hospital.

use super::setting::{Setting, by, check, day};
use passport::{AppointmentKind, Area, Id, Phase, Role, Rule, Treatment, TreatmentKind, TreatmentState};

const GP: u64 = 1;
const DOCTOR: u64 = 2;
const NURSE: u64 = 3;

fn team(setting: &mut Setting) {
    setting.member(GP, Role::Gp);
    setting.member(DOCTOR, Role::Oncologist);
    setting.member(NURSE, Role::CancerNurse);
}

fn treated(setting: &mut Setting, state: TreatmentState, ended: Option<i64>) {
    let treatment = Treatment {
        state,
        ended: ended.map(day),
        ..Treatment::new(TreatmentKind::Immunotherapy)
    };
    setting.put((Id::new(1), treatment));
}

fn meet(setting: &mut Setting, id: u64, kind: AppointmentKind, days: i64, with: &[u64]) {
    setting.contact_like(id, kind, days, |contact| {
        contact.with = with.iter().copied().map(Id::new).collect();
    });
}

#[test]
fn nothing_planned_with_the_gp_or_with_the_hospital_is_a_gap() {
    check(
        Rule::NothingPlanned,
        &[
            ("treatment goes on and nothing is planned", &[GP, DOCTOR], |s| {
                team(s);
                treated(s, TreatmentState::Ongoing, None);
            }),
            ("only the hospital is planned", &[GP], |s| {
                team(s);
                treated(s, TreatmentState::Ongoing, None);
                meet(s, 1, AppointmentKind::Visit, 20, &[NURSE]);
            }),
            ("only the GP is planned, after treatment", &[DOCTOR], |s| {
                team(s);
                treated(s, TreatmentState::Finished, Some(-365));
                meet(s, 1, AppointmentKind::PhoneCall, 20, &[GP]);
            }),
            ("treatment was stopped in summer", &[GP, DOCTOR], |s| {
                team(s);
                treated(s, TreatmentState::Stopped, Some(-150));
            }),
            ("a GP leads a task now", &[GP], |s| {
                team(s);
                s.task(1, Area::OtherIllnesses, by(GP));
            }),
            ("the visit has been", &[GP], |s| {
                team(s);
                treated(s, TreatmentState::Ongoing, None);
                meet(s, 1, AppointmentKind::Visit, -1, &[GP]);
                meet(s, 2, AppointmentKind::Visit, 1, &[DOCTOR]);
            }),
            ("both are planned", &[], |s| {
                team(s);
                treated(s, TreatmentState::Ongoing, None);
                meet(s, 1, AppointmentKind::Video, 20, &[GP, DOCTOR]);
            }),
            (
                "treatment at the hospital is planned, whoever is named",
                &[],
                |s| {
                    s.member(DOCTOR, Role::Oncologist);
                    treated(s, TreatmentState::Ongoing, None);
                    meet(s, 1, AppointmentKind::Treatment, 20, &[]);
                },
            ),
            ("treatment ended more than a year ago", &[], |s| {
                team(s);
                treated(s, TreatmentState::Finished, Some(-366));
            }),
            ("nobody knows when treatment ended", &[], |s| {
                team(s);
                treated(s, TreatmentState::Finished, None);
            }),
            ("a GP leads a task that counts after treatment", &[], |s| {
                team(s);
                s.task_like(1, Area::OtherIllnesses, by(GP), |task| {
                    task.phase = Phase::AfterTreatment
                });
            }),
            ("neither is on the team", &[], |s| {
                s.member(GP, Role::HomeNurse);
                treated(s, TreatmentState::Ongoing, None);
            }),
        ],
    );
}
