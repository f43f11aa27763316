//! Which gap comes first, and what putting one aside does.

use super::setting::{Setting, by, day, made};
use passport::{
    Area, Change, Check, Holder, Id, Kind, Medicine, Role, Rule, SetAside, Treatment, TreatmentKind, gaps,
    gaps_put_aside,
};

fn full_of_gaps(setting: &mut Setting) {
    setting.member_like(1, Role::CancerNurse, |nurse| nurse.phone.clear());
    setting.put((Id::new(1), Medicine::default()));
    setting.put((Id::new(1), Check::default()));
    setting.concern(1, &[(-40, 3)], |_| {});
    setting.concern(2, &[(0, 9)], |_| {});
    setting.put((Id::new(1), Treatment::new(TreatmentKind::Chemotherapy)));
    setting.task_like(1, Area::BloodTests, by(1), |task| task.due = Some(day(-1)));
    setting.task(2, Area::Transport, Holder::Nobody);
    setting.task(3, Area::Results, Holder::Nobody);
}

#[test]
fn what_could_hurt_first_comes_first() {
    let setting = made(full_of_gaps);
    let found: Vec<_> = gaps(setting.look())
        .iter()
        .map(|gap| (gap.rule, gap.about.map(|key| key.raw)))
        .collect();
    let expected = [
        (Rule::NobodyAtNight, None),
        (Rule::NobodyLeads, Some(2)),
        (Rule::NobodyLeads, Some(3)),
        (Rule::NoWayToReach, Some(1)),
        (Rule::CheckIncomplete, Some(1)),
        (Rule::NobodyAsked, Some(2)),
        (Rule::NobodyRenews, Some(1)),
        (Rule::TaskPastItsDate, Some(1)),
        (Rule::NobodyLeads, None),
        (Rule::NobodyLeads, None),
        (Rule::NobodyLeads, None),
        (Rule::NobodyLeads, None),
        (Rule::NothingPlanned, Some(1)),
        (Rule::NobodyAsked, Some(1)),
        (Rule::NoBackup, None),
        (Rule::NoCopySinceChange, Some(1)),
    ];
    assert_eq!(found, expected);
}

fn task_without_lead() -> Setting {
    made(|s| s.task(1, Area::Results, Holder::Nobody))
}

fn put_aside(setting: &mut Setting, edit: impl FnOnce(&mut SetAside)) {
    let gap = gaps(setting.look())[0];
    let mut note = gap.aside("My sister sees to it.".into(), day(0));
    edit(&mut note);
    setting.put((Id::new(7), note));
}

#[test]
fn a_gap_put_aside_is_hidden_and_listed_with_its_note() {
    let mut setting = task_without_lead();
    let gap = gaps(setting.look())[0];
    put_aside(&mut setting, |_| {});
    assert!(gaps(setting.look()).is_empty());
    assert_eq!(gaps_put_aside(setting.look()), [(Id::new(7), gap)]);
    setting.change(Change::Remove(Id::<SetAside>::new(7).key(Kind::SetAside)));
    assert_eq!(gaps(setting.look()), [gap]);
    assert!(gaps_put_aside(setting.look()).is_empty());
}

#[test]
fn a_note_on_another_gap_hides_nothing() {
    let edits: [fn(&mut SetAside); 4] = [
        |note| note.rule = Rule::TwoLeads,
        |note| note.about = None,
        |note| note.area = Some(Area::Transport),
        |note| note.facts ^= 1,
    ];
    for edit in edits {
        let mut setting = task_without_lead();
        put_aside(&mut setting, edit);
        assert_eq!(gaps(setting.look()).len(), 1);
        assert!(gaps_put_aside(setting.look()).is_empty());
    }
}

#[test]
fn a_gap_put_aside_comes_back_when_its_facts_change() {
    let mut setting = task_without_lead();
    put_aside(&mut setting, |_| {});
    setting.task_like(1, Area::Results, Holder::Nobody, |task| {
        task.what = "Call me".into()
    });
    assert!(gaps(setting.look()).is_empty(), "other words are no other facts");
    setting.task(1, Area::Results, by(9));
    assert_eq!(gaps(setting.look()).len(), 1, "somebody took it and left");
}

#[test]
fn a_gap_that_is_gone_is_not_listed_as_put_aside() {
    let mut setting = task_without_lead();
    put_aside(&mut setting, |_| {});
    setting.task(1, Area::Results, Holder::Me);
    assert!(gaps_put_aside(setting.look()).is_empty());
}
