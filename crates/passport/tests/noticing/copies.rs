//! Copies for those who hold tasks, and the patient's own.

use super::setting::{Setting, by, check, made, ms};
use passport::{Allergy, Area, Date, Id, Record, Role, Rule, TaskState, gaps, gaps_put_aside};

/// The nurse, who had a copy so many days from today, or never had one.
fn nurse(setting: &mut Setting, had_copy: Option<i64>) {
    setting.member_like(1, Role::CancerNurse, |nurse| nurse.had_copy_ms = had_copy.map(ms));
}

/// A task that the nurse leads, written so many days from today.
fn leads(setting: &mut Setting, id: u64, days: i64) {
    setting.write_on_day(days);
    setting.task(id, Area::Results, by(1));
}

#[test]
fn somebody_who_leads_a_task_and_has_not_had_a_copy_since_it_changed_is_a_gap() {
    check(
        Rule::NoCopySinceChange,
        &[
            ("the task was written after the copy", &[1], |s| {
                nurse(s, Some(-10));
                leads(s, 1, -3);
            }),
            ("the task was changed after the copy", &[1], |s| {
                nurse(s, Some(-10));
                leads(s, 1, -20);
                s.write_on_day(-3);
                s.task_like(1, Area::Results, by(1), |task| task.when = "Every Monday".into());
            }),
            ("a task that she helps with changed", &[1], |s| {
                nurse(s, Some(-10));
                leads(s, 1, -20);
                s.write_on_day(-3);
                s.task_like(2, Area::Transport, passport::Holder::Me, |task| {
                    task.helpers = vec![Id::new(1)]
                });
            }),
            (
                "she never had a copy, and it was not agreed with her",
                &[1],
                |s| {
                    nurse(s, None);
                    leads(s, 1, -3);
                },
            ),
            ("a daughter leads and never had a copy", &[1], |s| {
                s.member(1, Role::Child);
                leads(s, 1, -3);
            }),
            ("the copy is newer than the task", &[], |s| {
                nurse(s, Some(-2));
                leads(s, 1, -3);
            }),
            ("the task was written in the moment of the copy", &[], |s| {
                nurse(s, Some(-3));
                leads(s, 1, -3);
            }),
            ("she never had a copy, but it was agreed with her", &[], |s| {
                nurse(s, None);
                s.task_like(1, Area::Results, by(1), |task| {
                    task.agreed_with = Some(Id::new(1))
                });
            }),
            ("she only helps", &[], |s| {
                nurse(s, Some(-10));
                s.task_like(1, Area::Results, passport::Holder::Me, |task| {
                    task.helpers = vec![Id::new(1)]
                });
            }),
            ("the task that changed is done", &[], |s| {
                nurse(s, Some(-10));
                s.task_like(1, Area::Results, by(1), |task| task.state = TaskState::Done);
            }),
            ("she holds nothing", &[], |s| nurse(s, None)),
        ],
    );
}

/// So many records, all written so many days from today.
fn records(setting: &mut Setting, count: u64, days: i64) {
    setting.write_on_day(days);
    for id in 1..=count {
        setting.put((Id::new(id), Allergy::default()));
    }
}

/// Everything was kept so many days from today.
fn kept(setting: &mut Setting, days: i64) {
    setting.write_on_day(days);
    setting.patient(|patient| patient.copy_kept_ms = Some(ms(days)));
}

/// So many changes, made so many days from today.
fn changes(setting: &mut Setting, count: usize, days: i64) {
    setting.write_on_day(days);
    for at in 0..count {
        let allergy = Allergy {
            to: at.to_string(),
            ..Allergy::default()
        };
        setting.put((Id::new(1), allergy));
    }
}

#[test]
fn no_backup_or_an_old_one_is_a_gap() {
    check(
        Rule::NoBackup,
        &[
            ("eight records, never kept", &[0], |s| records(s, 8, -1)),
            ("kept 90 days ago, one change since", &[0], |s| {
                records(s, 8, -200);
                kept(s, -90);
                changes(s, 1, -1);
            }),
            ("kept yesterday, thirty changes since", &[0], |s| {
                records(s, 8, -200);
                kept(s, -1);
                changes(s, 30, 0);
            }),
            ("seven records, never kept", &[], |s| records(s, 7, -1)),
            ("kept 89 days ago, one change since", &[], |s| {
                records(s, 8, -200);
                kept(s, -89);
                changes(s, 1, -1);
            }),
            ("kept a year ago, nothing changed", &[], |s| {
                records(s, 8, -500);
                kept(s, -365);
            }),
            ("kept yesterday, 29 changes since", &[], |s| {
                records(s, 8, -200);
                kept(s, -1);
                changes(s, 29, 0);
            }),
        ],
    );
}

fn put_aside(setting: &mut Setting) {
    let gap = setting.gaps(Rule::NoBackup)[0];
    setting.write_on_day(0);
    setting.put(Record::SetAside(
        Id::new(99),
        gap.aside("Later.".into(), Date::MIN),
    ));
}

#[test]
fn putting_the_missing_backup_aside_does_not_call_it_back_and_twice_as_many_records_do() {
    for count in [8, 15, 31] {
        let mut setting = Setting::default();
        records(&mut setting, count, -1);
        put_aside(&mut setting);
        assert!(setting.gaps(Rule::NoBackup).is_empty(), "{count}");
        assert_eq!(gaps_put_aside(setting.look()).len(), 1, "{count}");
        records(&mut setting, 2 * count, 0);
        assert_eq!(setting.gaps(Rule::NoBackup).len(), 1, "{count}");
    }
}

#[test]
fn notes_on_gaps_put_aside_do_not_make_a_passport_worth_keeping() {
    let mut setting = made(|s| s.task(1, Area::Results, passport::Holder::Nobody));
    let gap = gaps(setting.look())[0];
    for id in 1..=9 {
        setting.put(Record::SetAside(Id::new(id), gap.aside(String::new(), Date::MIN)));
    }
    assert!(gaps(setting.look()).is_empty());
}
