//! Checks and medicines.

use super::setting::{Setting, by, check, day};
use passport::{Check, Holder, Id, Medicine, MedicineChange, Role, Rule};

fn planned(setting: &mut Setting, next: Option<i64>, told_by: Holder) {
    setting.member(1, Role::Gp);
    let check = Check {
        what: "Blood test".into(),
        next: next.map(day),
        told_by,
        ..Check::default()
    };
    setting.put((Id::new(1), check));
}

#[test]
fn a_check_without_a_day_or_without_anybody_to_tell_the_result_is_a_gap() {
    check(
        Rule::CheckIncomplete,
        &[
            ("no day", &[1], |s| planned(s, None, by(1))),
            ("the day has passed", &[1], |s| planned(s, Some(-1), by(1))),
            ("nobody tells the result", &[1], |s| {
                planned(s, Some(30), Holder::Nobody)
            }),
            ("who tells it has left the team", &[1], |s| {
                planned(s, Some(30), by(9))
            }),
            ("neither day nor teller", &[1], |s| {
                planned(s, None, Holder::Nobody)
            }),
            ("a day and a teller", &[], |s| planned(s, Some(30), by(1))),
            ("the day is today", &[], |s| planned(s, Some(0), by(1))),
            ("I look it up myself", &[], |s| planned(s, Some(30), Holder::Me)),
        ],
    );
}

fn taken(setting: &mut Setting, renewed_by: Holder, change: Option<MedicineChange>, for_sudden: bool) {
    setting.member(1, Role::Gp);
    let medicine = Medicine {
        name: "Drops".into(),
        renewed_by,
        change,
        for_sudden,
        ..Medicine::default()
    };
    setting.put((Id::new(1), medicine));
}

#[test]
fn a_medicine_that_nobody_renews_is_a_gap() {
    check(
        Rule::NobodyRenews,
        &[
            ("nobody", &[1], |s| taken(s, Holder::Nobody, None, false)),
            ("who did has left the team", &[1], |s| {
                taken(s, by(9), None, false)
            }),
            ("it is new", &[1], |s| {
                taken(s, Holder::Nobody, Some(MedicineChange::New), false)
            }),
            ("it lies at home for sudden symptoms", &[1], |s| {
                taken(s, Holder::Nobody, None, true)
            }),
            ("the GP does", &[], |s| taken(s, by(1), None, false)),
            ("I do", &[], |s| taken(s, Holder::Me, None, false)),
            ("it is stopped", &[], |s| {
                taken(s, Holder::Nobody, Some(MedicineChange::Stopped), false)
            }),
        ],
    );
}
