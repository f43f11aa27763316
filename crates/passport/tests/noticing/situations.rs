//! When a shared meeting is worth asking for.

use super::setting::{Setting, by, day, made, ms};
use passport::{
    AppointmentKind, Area, ChecklistItem, Closeness, Condition, FollowUp, Holder, Id, Phase, Prompt,
    Question, Review, ReviewMoment, Role, Situation, TaskState, Treatment, TreatmentKind, TreatmentState,
    Unread, situations,
};

type Case = (&'static str, bool, fn(&mut Setting));

/// Checks in which cases a situation is there.
fn check(situation: Situation, cases: &[Case]) {
    assert!(
        cases.iter().filter(|case| case.1).count() >= 3,
        "{situation:?} needs three true cases"
    );
    assert!(
        cases.iter().filter(|case| !case.1).count() >= 3,
        "{situation:?} needs three false cases"
    );
    for (words, expected, make) in cases {
        let found = situations(made(*make).look()).contains(&situation);
        assert_eq!(found, *expected, "{situation:?}: {words}");
    }
}

fn gp(setting: &mut Setting, closeness: Option<Closeness>) {
    setting.member_like(1, Role::Gp, |gp| gp.closeness = closeness);
}

fn treatment(setting: &mut Setting, kind: TreatmentKind, state: TreatmentState, ended: Option<i64>) {
    let treatment = Treatment {
        state,
        ended: ended.map(day),
        ..Treatment::new(kind)
    };
    setting.put((Id::new(1), treatment));
}

/// Something that nobody leads, so that a case is not silent because all is well held.
fn something_unheld(setting: &mut Setting) {
    setting.task(50, Area::Transport, Holder::Nobody);
}

fn shared_consultation(setting: &mut Setting, days: i64) {
    setting.contact(90, AppointmentKind::SharedConsultation, days);
}

#[test]
fn a_strained_or_lost_contact_with_the_gp_is_noticed() {
    check(
        Situation::ContactWithGp,
        &[
            ("strained", true, |s| gp(s, Some(Closeness::Strained))),
            ("no contact for long", true, |s| gp(s, Some(Closeness::NoContact))),
            ("the shared consultation has been", true, |s| {
                gp(s, Some(Closeness::Strained));
                shared_consultation(s, -1);
            }),
            ("new to each other", false, |s| gp(s, Some(Closeness::New))),
            ("not said, while treatment goes on", false, |s| {
                gp(s, None);
                treatment(s, TreatmentKind::Chemotherapy, TreatmentState::Ongoing, None);
            }),
            ("strained with the oncologist", false, |s| {
                s.member_like(1, Role::Oncologist, |doctor| {
                    doctor.closeness = Some(Closeness::Strained)
                });
            }),
            ("a shared consultation is coming", false, |s| {
                gp(s, Some(Closeness::Strained));
                shared_consultation(s, 5);
            }),
        ],
    );
}

fn led_by_gp(setting: &mut Setting, state: TaskState) {
    setting.member(1, Role::Gp);
    setting.task_like(1, Area::OtherIllnesses, by(1), |task| task.state = state);
    something_unheld(setting);
}

fn question(setting: &mut Setting, prompt: Prompt, answer: &str) {
    let question = Question {
        prompt: Some(prompt),
        answer: answer.into(),
        ..Question::default()
    };
    setting.put((Id::new(1), question));
}

#[test]
fn a_gp_who_is_unsure_of_their_part_is_noticed() {
    check(
        Situation::GpUnsure,
        &[
            ("the GP leads something unclear", true, |s| {
                led_by_gp(s, TaskState::Unclear)
            }),
            ("the GP leads something that is only proposed", true, |s| {
                led_by_gp(s, TaskState::Proposed)
            }),
            ("I want somebody to talk with my GP", true, |s| {
                question(s, Prompt::TalkWithGp, "")
            }),
            ("the GP leads something agreed", false, |s| {
                led_by_gp(s, TaskState::Agreed)
            }),
            ("the unclear task is stopped", false, |s| {
                led_by_gp(s, TaskState::Stopped)
            }),
            ("the question is answered", false, |s| {
                question(s, Prompt::TalkWithGp, "We will.")
            }),
            ("I want to know what to expect", false, |s| {
                question(s, Prompt::WhatToExpect, "")
            }),
            ("a nurse leads something unclear", false, |s| {
                s.member(1, Role::HomeNurse);
                s.task_like(1, Area::HomeHelp, by(1), |task| task.state = TaskState::Unclear);
            }),
            ("a shared consultation is today", false, |s| {
                led_by_gp(s, TaskState::Unclear);
                shared_consultation(s, 0);
            }),
        ],
    );
}

fn closed_talk(setting: &mut Setting, id: u64, closed_days: i64, follow_up: FollowUp) {
    setting.contact_like(id, AppointmentKind::Visit, closed_days, |visit| {
        visit.talk.closed_ms = Some(ms(closed_days));
        visit.talk.follow_up = Some(follow_up);
    });
}

#[test]
fn responsibility_that_is_handed_over_is_noticed() {
    check(
        Situation::HandingOver,
        &[
            ("treatment ended a month ago", true, |s| {
                treatment(
                    s,
                    TreatmentKind::Chemotherapy,
                    TreatmentState::Finished,
                    Some(-30),
                );
            }),
            ("treatment ends in a month", true, |s| {
                treatment(s, TreatmentKind::Chemotherapy, TreatmentState::Ongoing, Some(30));
            }),
            ("nobody leads what comes after treatment", true, |s| {
                s.task_like(1, Area::Work, Holder::Nobody, |task| {
                    task.phase = Phase::AfterTreatment
                });
            }),
            ("I go home in two weeks", true, |s| {
                s.contact(1, AppointmentKind::GoingHome, 14)
            }),
            ("I went home two weeks ago", true, |s| {
                s.contact(1, AppointmentKind::GoingHome, -14)
            }),
            ("follow-up moved to the GP, and nobody leads it", true, |s| {
                closed_talk(s, 1, -30, FollowUp::Gp)
            }),
            ("follow-up is at both, and its task has no lead", true, |s| {
                closed_talk(s, 1, -3, FollowUp::Both);
                s.task(1, Area::FollowUpChecks, Holder::Nobody);
            }),
            ("treatment ended long ago", false, |s| {
                treatment(
                    s,
                    TreatmentKind::Chemotherapy,
                    TreatmentState::Finished,
                    Some(-31),
                );
            }),
            ("I went home a while ago", false, |s| {
                s.contact(1, AppointmentKind::GoingHome, -15)
            }),
            ("follow-up moved to the GP, who leads it", false, |s| {
                closed_talk(s, 1, -3, FollowUp::Gp);
                s.member(1, Role::Gp);
                s.task(1, Area::FollowUpChecks, by(1));
                something_unheld(s);
            }),
            ("follow-up stays at the hospital", false, |s| {
                closed_talk(s, 1, -3, FollowUp::Hospital)
            }),
            ("a later talk put follow-up at the hospital", false, |s| {
                closed_talk(s, 1, -9, FollowUp::Gp);
                closed_talk(s, 2, -3, FollowUp::Hospital);
            }),
            ("follow-up moved to the GP long ago", false, |s| {
                closed_talk(s, 1, -31, FollowUp::Gp)
            }),
            ("a shared consultation is coming", false, |s| {
                s.contact(1, AppointmentKind::GoingHome, 3);
                shared_consultation(s, 2);
            }),
        ],
    );
}

fn worry(setting: &mut Setting, item: ChecklistItem, level: u8) {
    setting.concern(1, &[(-1, level)], |concern| concern.item = Some(item));
}

fn results_led(setting: &mut Setting) {
    setting.member(1, Role::Oncologist);
    setting.task(1, Area::Results, by(1));
    something_unheld(setting);
}

#[test]
fn a_wait_that_feels_unsafe_is_noticed() {
    check(
        Situation::UnsafeWaiting,
        &[
            ("a blood test is coming and nobody tells the result", true, |s| {
                s.contact(1, AppointmentKind::BloodTest, 3);
            }),
            (
                "a scan was two weeks ago and nobody tells the result",
                true,
                |s| {
                    s.contact(1, AppointmentKind::Scan, -14);
                },
            ),
            ("the task for results has no lead", true, |s| {
                s.contact(1, AppointmentKind::OtherTest, 3);
                s.task(1, Area::Results, Holder::Nobody);
            }),
            (
                "somebody tells the result, but the wait weighs heavily",
                true,
                |s| {
                    s.contact(1, AppointmentKind::Scan, 3);
                    results_led(s);
                    worry(s, ChecklistItem::Worry, 7);
                },
            ),
            (
                "somebody tells the result, but it is hard not to know",
                true,
                |s| {
                    s.contact(1, AppointmentKind::Scan, 3);
                    results_led(s);
                    worry(s, ChecklistItem::Uncertainty, 9);
                },
            ),
            ("somebody tells the result", false, |s| {
                s.contact(1, AppointmentKind::Scan, 3);
                results_led(s);
            }),
            (
                "somebody tells the result, and the wait weighs a little",
                false,
                |s| {
                    s.contact(1, AppointmentKind::Scan, 3);
                    results_led(s);
                    worry(s, ChecklistItem::Worry, 6);
                },
            ),
            (
                "somebody tells the result, and the worry has been dealt with",
                false,
                |s| {
                    s.contact(1, AppointmentKind::Scan, 3);
                    results_led(s);
                    s.concern(1, &[(-1, 9)], |concern| {
                        concern.item = Some(ChecklistItem::Worry);
                        concern.settled = true;
                    });
                },
            ),
            ("there is heavy worry and no test", false, |s| {
                worry(s, ChecklistItem::Worry, 9)
            }),
            ("the scan was long ago", false, |s| {
                s.contact(1, AppointmentKind::Scan, -15)
            }),
            ("the scan is months away", false, |s| {
                s.contact(1, AppointmentKind::Scan, 31)
            }),
            ("a shared consultation is coming", false, |s| {
                s.contact(1, AppointmentKind::Scan, 3);
                shared_consultation(s, 9);
            }),
        ],
    );
}

fn review(setting: &mut Setting, moment: ReviewMoment, days: i64) {
    let review = Review {
        moment,
        on: day(days),
        at_ms: ms(days),
        note: String::new(),
        unread: Unread::default(),
    };
    setting.put((Id::new(1), review));
}

fn condition(setting: &mut Setting, id: u64, is_main: bool) {
    let condition = Condition {
        is_main,
        ..Condition::default()
    };
    setting.put((Id::new(id), condition));
}

#[test]
fn serious_illness_or_several_at_once_are_noticed() {
    check(
        Situation::SeriousOrSeveral,
        &[
            ("it got worse", true, |s| {
                review(s, ReviewMoment::GettingWorse, -60)
            }),
            ("two illnesses besides the main one", true, |s| {
                condition(s, 1, true);
                condition(s, 2, false);
                condition(s, 3, false);
            }),
            ("the main illness is met with relief", true, |s| {
                condition(s, 1, true);
                treatment(s, TreatmentKind::Relief, TreatmentState::Ongoing, None);
            }),
            ("it got worse long ago", false, |s| {
                review(s, ReviewMoment::GettingWorse, -61)
            }),
            ("another review", false, |s| {
                review(s, ReviewMoment::ChangeOfTreatment, -1)
            }),
            ("one illness besides the main one", false, |s| {
                condition(s, 1, true);
                condition(s, 2, false);
            }),
            ("relief is over", false, |s| {
                condition(s, 1, true);
                treatment(s, TreatmentKind::Relief, TreatmentState::Finished, None);
            }),
            ("a shared consultation is coming", false, |s| {
                review(s, ReviewMoment::GettingWorse, -1);
                shared_consultation(s, 9);
            }),
        ],
    );
}

/// All five situations at once.
fn everything(setting: &mut Setting) {
    gp(setting, Some(Closeness::Strained));
    question(setting, Prompt::TalkWithGp, "");
    setting.contact(1, AppointmentKind::GoingHome, 1);
    setting.contact(2, AppointmentKind::Scan, 2);
    review(setting, ReviewMoment::GettingWorse, -1);
}

#[test]
fn nothing_is_suggested_on_an_empty_passport_and_all_that_is_there_comes_in_order() {
    assert!(situations(Setting::default().look()).is_empty());
    let all = [
        Situation::ContactWithGp,
        Situation::GpUnsure,
        Situation::HandingOver,
        Situation::UnsafeWaiting,
        Situation::SeriousOrSeveral,
    ];
    assert_eq!(situations(made(everything).look()), all);
}

#[test]
fn nothing_is_suggested_when_all_is_well_held() {
    let mut setting = made(everything);
    setting.task(1, Area::Results, by(1));
    assert!(situations(setting.look()).is_empty());
    setting.task_like(1, Area::Results, by(1), |task| task.state = TaskState::Proposed);
    assert!(
        !situations(setting.look()).is_empty(),
        "a proposal is not settled"
    );
    setting.task(1, Area::Results, Holder::Nobody);
    assert!(!situations(setting.look()).is_empty(), "nobody leads it");
    setting.task(1, Area::Transport, by(1));
    assert!(
        !situations(setting.look()).is_empty(),
        "the scan calls for somebody to tell the result"
    );
}
