//! Agreements that are not known to the one who should do them, and wishes without anybody to speak for them.

use super::setting::{Setting, by, check, day};
use passport::{Agreement, AppointmentKind, Area, Holder, Id, Role, Rule, TaskState, Wish, WishKind};

const GP: u64 = 1;
const DOCTOR: u64 = 2;

/// The doctor said ten days ago that the GP does it.
fn agreed(setting: &mut Setting, edit: impl FnOnce(&mut Agreement)) {
    setting.member(GP, Role::Gp);
    setting.member(DOCTOR, Role::Oncologist);
    let mut agreement = Agreement {
        what: "Renew the prescription".into(),
        who: by(GP),
        with: Some(Id::new(DOCTOR)),
        on: Some(day(-10)),
        ..Agreement::default()
    };
    edit(&mut agreement);
    setting.put((Id::new(1), agreement));
}

/// The same, at a visit with these members.
fn agreed_at_visit(setting: &mut Setting, with: &[u64], present: &[u64]) {
    agreed(setting, |agreement| agreement.at = Some(Id::new(1)));
    setting.contact_like(1, AppointmentKind::Visit, -10, |visit| {
        visit.with = with.iter().copied().map(Id::new).collect();
        visit.talk.present = present.iter().copied().map(Id::new).collect();
    });
}

#[test]
fn agreed_and_not_known_to_the_one_who_should_do_it_is_a_gap() {
    check(
        Rule::AgreedNotKnown,
        &[
            ("the GP was not asked", &[1], |s| agreed(s, |_| {})),
            ("the GP was not at the visit", &[1], |s| {
                agreed_at_visit(s, &[DOCTOR], &[DOCTOR])
            }),
            ("the visit was taken out", &[1], |s| {
                agreed(s, |a| a.at = Some(Id::new(9)))
            }),
            ("nobody noted who said it", &[1], |s| agreed(s, |a| a.with = None)),
            ("it has no day but was written down yesterday", &[1], |s| {
                agreed(s, |a| a.on = None)
            }),
            ("it is 90 days old", &[1], |s| {
                agreed(s, |a| a.on = Some(day(-90)))
            }),
            ("the task that it became is still open", &[1], |s| {
                s.task(1, Area::MedicinesList, by(GP));
                agreed(s, |a| a.task = Some(Id::new(1)));
            }),
            ("the GP knows", &[], |s| agreed(s, |a| a.is_known = true)),
            ("the GP said it", &[], |s| {
                agreed(s, |a| a.with = Some(Id::new(GP)))
            }),
            ("the GP took part in the visit", &[], |s| {
                agreed_at_visit(s, &[DOCTOR, GP], &[])
            }),
            ("the GP was there in the end", &[], |s| {
                agreed_at_visit(s, &[DOCTOR], &[DOCTOR, GP])
            }),
            ("I do it", &[], |s| agreed(s, |a| a.who = Holder::Me)),
            ("who should do it has left the team", &[], |s| {
                agreed(s, |a| a.who = by(9))
            }),
            ("it is more than 90 days old", &[], |s| {
                agreed(s, |a| a.on = Some(day(-91)))
            }),
            ("it has no day and was written down long ago", &[], |s| {
                s.write_on_day(-91);
                agreed(s, |a| a.on = None);
            }),
            ("it has been done", &[], |s| {
                s.task_like(1, Area::MedicinesList, by(GP), |task| {
                    task.state = TaskState::Done
                });
                agreed(s, |a| a.task = Some(Id::new(1)));
            }),
        ],
    );
}

fn wish(setting: &mut Setting, id: u64, kind: WishKind) {
    setting.put((Id::new(id), Wish::new(kind)));
}

#[test]
fn wishes_without_anybody_to_speak_for_me_are_a_gap() {
    check(
        Rule::NobodySpeaksForMe,
        &[
            ("a wish", &[0], |s| wish(s, 1, WishKind::WhereToBe)),
            ("a document in which wishes are written", &[0], |s| {
                wish(s, 1, WishKind::Document)
            }),
            ("who spoke for me has left the team", &[0], |s| {
                wish(s, 1, WishKind::DoNotWant);
                s.patient(|patient| patient.speaks_for_me = Some(Id::new(9)));
            }),
            ("my partner speaks for me", &[], |s| {
                wish(s, 1, WishKind::WhereToBe);
                s.member(1, Role::Partner);
                s.patient(|patient| patient.speaks_for_me = Some(Id::new(1)));
            }),
            ("no wish is written", &[], |s| s.member(1, Role::Partner)),
            ("only a goal is written", &[], |s| {
                s.put((Id::new(1), passport::Goal::default()))
            }),
        ],
    );
}

#[test]
fn a_wish_of_another_kind_is_another_fact() {
    let mut setting = Setting::default();
    let mut facts = Vec::new();
    for (id, kind) in [(1, WishKind::Want), (2, WishKind::Want), (3, WishKind::DoNotWant)] {
        wish(&mut setting, id, kind);
        facts.push(setting.gaps(Rule::NobodySpeaksForMe)[0].facts);
    }
    assert_eq!(facts[0], facts[1]);
    assert_ne!(facts[1], facts[2]);
}
