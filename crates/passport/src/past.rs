//! What the log says about the past: every step of every record, with what stood there before it. Not when a record was last
//! touched (that is [`History`](crate::History)), and no words for what has changed.

use crate::{Change, Id, Key, Member, Passport, Patient, Record};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;

/// What stood in the passport at one time: the patient's own record or any other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Value<'a> {
    /// The patient's own record.
    Patient(&'a Patient),
    /// Any other record.
    Record(&'a Record),
}

impl Value<'_> {
    /// The change that makes the passport say this again.
    #[must_use]
    pub fn put(self) -> Change {
        match self {
            Self::Patient(patient) => Change::Patient(Box::new(patient.clone())),
            Self::Record(record) => Change::Put(Box::new(record.clone())),
        }
    }

    /// Who said it, where the record says so. The patient has written it down all the same.
    #[must_use]
    pub fn said_by(self) -> Option<Id<Member>> {
        match self {
            Self::Record(Record::Agreement(_, agreement)) => agreement.with,
            Self::Record(Record::Watch(_, watch)) => watch.told_by,
            _ => None,
        }
    }
}

/// What happened to a record in one step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Move {
    /// It was written for the first time.
    Written,
    /// It was changed.
    Changed,
    /// It was taken out.
    TakenOut,
    /// It had been taken out and is back.
    BroughtBack,
}

/// One step: a record that read otherwise afterwards than before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Step<'a> {
    /// In which entry of the log, counted from 0.
    pub entry: usize,
    /// When, in milliseconds since the beginning of 1970, UTC.
    pub at_ms: i64,
    /// Which record; `None` for the patient's own.
    pub key: Option<Key>,
    /// What happened.
    pub moved: Move,
    /// What stood there before; nothing when it was not there.
    pub before: Option<Value<'a>>,
    /// What stood there afterwards; nothing when it was taken out.
    pub after: Option<Value<'a>>,
}

impl<'a> Step<'a> {
    /// What there was to see of it: how it read afterwards or, for one that was taken out, before.
    #[must_use]
    pub fn shown(&self) -> Option<Value<'a>> {
        self.after.or(self.before)
    }
}

/// Every step of a log, oldest first. `log` gives the moment and the changes of each entry, in order. A change that changed
/// nothing is no step.
#[must_use]
pub fn steps<'a>(log: impl IntoIterator<Item = (i64, &'a [Change])>) -> Vec<Step<'a>> {
    let mut walk = Walk::default();
    for (entry, (at_ms, changes)) in log.into_iter().enumerate() {
        for change in changes {
            walk.take(entry, at_ms, change);
        }
    }
    walk.steps
}

/// The steps of one record, oldest first; `None` asks for the patient's own.
#[must_use]
pub fn steps_of<'a>(log: impl IntoIterator<Item = (i64, &'a [Change])>, key: Option<Key>) -> Vec<Step<'a>> {
    let mut walk = Walk::default();
    for (entry, (at_ms, changes)) in log.into_iter().enumerate() {
        for change in changes.iter().filter(|change| change.key() == key) {
            walk.take(entry, at_ms, change);
        }
    }
    walk.steps
}

/// Steps by the day they were made on, in the order they come in. Days come from whoever knows where the device is.
#[must_use]
pub fn by_day<'a>(
    steps: impl IntoIterator<Item = Step<'a>>,
    day: impl Fn(i64) -> Date,
) -> Vec<(Date, Vec<Step<'a>>)> {
    let mut days: Vec<(Date, Vec<Step<'a>>)> = Vec::new();
    for step in steps {
        let on = day(step.at_ms);
        match days.last_mut() {
            Some((last, made)) if *last == on => made.push(step),
            _ => days.push((on, vec![step])),
        }
    }
    days
}

/// Steps without the small ones between: changes of one record that follow each other on one day are one change. A consultation,
/// or a number corrected twice, is then one line. `steps` come latest first and stay so; what was only there and back is left out.
#[must_use]
pub fn gathered<'a>(steps: impl IntoIterator<Item = Step<'a>>, day: impl Fn(i64) -> Date) -> Vec<Step<'a>> {
    let mut gathered: Vec<Step<'a>> = Vec::new();
    for step in steps {
        let goes_on = |later: &&mut Step<'a>| {
            let both_change = later.moved == Move::Changed && step.moved == Move::Changed;
            later.key == step.key && both_change && day(later.at_ms) == day(step.at_ms)
        };
        match gathered.last_mut().filter(goes_on) {
            Some(later) => later.before = step.before,
            None => {
                let_go_of_nothing(&mut gathered);
                gathered.push(step);
            }
        }
    }
    let_go_of_nothing(&mut gathered);
    gathered
}

/// Takes the last step away when it went there and back.
fn let_go_of_nothing(steps: &mut Vec<Step<'_>>) {
    let is_nothing = |last: &Step<'_>| last.before == last.after;
    if steps.last().is_some_and(is_nothing) {
        steps.pop();
    }
}

/// Everything that was ever written, each as it read last, so that what was taken out since still has its name.
#[must_use]
pub fn ever<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Passport {
    let mut all = Passport::default();
    for change in changes {
        if !matches!(change, Change::Remove(_)) {
            let _ = all.apply(change.clone());
        }
    }
    all
}

#[derive(Default)]
struct Walk<'a> {
    standing: BTreeMap<Option<Key>, Value<'a>>,
    known: BTreeSet<Option<Key>>,
    steps: Vec<Step<'a>>,
}

impl<'a> Walk<'a> {
    fn take(&mut self, entry: usize, at_ms: i64, change: &'a Change) {
        let (key, after) = match change {
            Change::Patient(patient) => (None, Some(Value::Patient(patient))),
            Change::Put(record) => (Some(record.key()), Some(Value::Record(record))),
            Change::Remove(key) => (Some(*key), None),
        };
        let before = self.standing.get(&key).copied();
        if before == after {
            return;
        }
        let is_known = !self.known.insert(key);
        let moved = match (before, after) {
            (_, None) => Move::TakenOut,
            (Some(_), _) => Move::Changed,
            (None, _) if is_known => Move::BroughtBack,
            (None, _) => Move::Written,
        };
        match after {
            Some(value) => self.standing.insert(key, value),
            None => self.standing.remove(&key),
        };
        self.steps.push(Step {
            entry,
            at_ms,
            key,
            moved,
            before,
            after,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Agreement, Allergy, Kind, Month, Role};

    fn allergy(raw: u64, to: &str) -> Change {
        Change::Put(Box::new(Record::Allergy(
            Id::new(raw),
            Allergy {
                to: to.into(),
                ..Allergy::default()
            },
        )))
    }

    fn key(raw: u64) -> Key {
        Id::<Allergy>::new(raw).key(Kind::Allergy)
    }

    fn called(name: &str) -> Change {
        Change::Patient(Box::new(Patient {
            called: name.into(),
            ..Patient::default()
        }))
    }

    fn read(step: &Step<'_>) -> (i64, Move, String, String) {
        let words = |value: Option<Value<'_>>| match value {
            Some(Value::Record(Record::Allergy(_, allergy))) => allergy.to.clone(),
            Some(Value::Patient(patient)) => patient.called.clone(),
            _ => String::new(),
        };
        (step.at_ms, step.moved, words(step.before), words(step.after))
    }

    fn log(entries: &[(i64, Vec<Change>)]) -> impl Iterator<Item = (i64, &[Change])> {
        entries
            .iter()
            .map(|(at_ms, changes)| (*at_ms, changes.as_slice()))
    }

    #[test]
    fn every_version_of_a_record_is_told_with_what_stood_there_before() {
        let entries = [
            (1, vec![called("Aud")]),
            (2, vec![allergy(1, "nuts"), allergy(2, "bees")]),
            (3, vec![allergy(1, "peanuts")]),
            (4, vec![Change::Remove(key(1)), called("Aud Marie")]),
            (5, vec![allergy(1, "nuts")]),
        ];
        let steps = steps_of(log(&entries), Some(key(1)));
        let told: Vec<_> = steps.iter().map(read).collect();
        let expected = [
            (2, Move::Written, "", "nuts"),
            (3, Move::Changed, "nuts", "peanuts"),
            (4, Move::TakenOut, "peanuts", ""),
            (5, Move::BroughtBack, "", "nuts"),
        ];
        assert_eq!(
            told,
            expected.map(|(at, moved, old, new)| (at, moved, old.into(), new.into()))
        );
        let own: Vec<_> = steps_of(log(&entries), None).iter().map(read).collect();
        assert_eq!(own.len(), 2);
        assert_eq!(own.last().map(|step| step.3.as_str()), Some("Aud Marie"));
    }

    #[test]
    fn what_changed_nothing_is_no_step() {
        let entries = [
            (1, vec![allergy(1, "nuts")]),
            (2, vec![allergy(1, "nuts")]),
            (3, vec![Change::Remove(key(9))]),
        ];
        assert_eq!(steps(log(&entries)).len(), 1);
    }

    #[test]
    fn the_steps_of_all_records_are_those_of_each_and_in_the_order_of_the_log() {
        let entries = [
            (1, vec![called("Aud")]),
            (2, vec![allergy(1, "nuts"), allergy(2, "bees")]),
            (3, vec![Change::Remove(key(2)), allergy(1, "peanuts")]),
        ];
        let all = steps(log(&entries));
        assert_eq!(
            all.iter().map(|step| step.entry).collect::<Vec<_>>(),
            [0, 1, 1, 2, 2]
        );
        for key in [None, Some(key(1)), Some(key(2))] {
            let some: Vec<_> = all.iter().filter(|step| step.key == key).copied().collect();
            assert_eq!(some, steps_of(log(&entries), key));
        }
    }

    #[test]
    fn bringing_a_value_back_makes_the_passport_say_it_again() {
        let entries = [
            (1, vec![called("Aud"), allergy(1, "nuts")]),
            (2, vec![called("Marie"), Change::Remove(key(1))]),
        ];
        let mut passport = Passport::default();
        for change in entries.iter().flat_map(|(_, changes)| changes) {
            passport.apply(change.clone());
        }
        for step in steps(log(&entries)).into_iter().filter(|step| step.entry == 0) {
            passport.apply(step.after.unwrap().put());
        }
        assert_eq!(passport.patient.called, "Aud");
        assert!(passport.has(key(1)));
    }

    #[test]
    fn steps_are_put_together_by_day_in_their_order() {
        let entries = [
            (1, vec![allergy(1, "a")]),
            (2, vec![allergy(2, "b")]),
            (11, vec![allergy(3, "c")]),
        ];
        let day = |ms: i64| {
            Date::from_calendar_date(2026, Month::March, u8::try_from(ms / 10).unwrap() + 1).unwrap()
        };
        let latest_first = steps(log(&entries)).into_iter().rev();
        let days: Vec<(u8, usize)> = by_day(latest_first, day)
            .into_iter()
            .map(|(day, steps)| (day.day(), steps.len()))
            .collect();
        assert_eq!(days, [(2, 1), (1, 2)]);
    }

    #[test]
    fn changes_of_one_record_that_follow_each_other_on_one_day_are_one_change() {
        let entries = [
            (1, vec![allergy(1, "a"), allergy(2, "b")]),
            (2, vec![allergy(1, "aa")]),
            (3, vec![allergy(1, "aaa")]),
            (4, vec![allergy(2, "there")]),
            (5, vec![allergy(2, "b")]),
            (6, vec![allergy(1, "A")]),
            (11, vec![allergy(1, "AA")]),
            (12, vec![Change::Remove(key(1))]),
        ];
        let day = |ms: i64| {
            Date::from_calendar_date(2026, Month::March, u8::try_from(ms / 10).unwrap() + 1).unwrap()
        };
        let told: Vec<_> = gathered(steps(log(&entries)).into_iter().rev(), day)
            .iter()
            .map(read)
            .collect();
        let expected = [
            (12, Move::TakenOut, "AA", ""),
            (11, Move::Changed, "A", "AA"),
            (6, Move::Changed, "aaa", "A"),
            (3, Move::Changed, "a", "aaa"),
            (1, Move::Written, "", "b"),
            (1, Move::Written, "", "a"),
        ];
        assert_eq!(
            told,
            expected.map(|(at, moved, old, new)| (at, moved, old.into(), new.into()))
        );
    }

    #[test]
    fn what_was_taken_out_is_among_what_was_ever_there() {
        let changes = [allergy(1, "nuts"), allergy(1, "peanuts"), Change::Remove(key(1))];
        let all = ever(&changes);
        assert_eq!(
            all.allergies.get(Id::new(1)).map(|allergy| allergy.to.as_str()),
            Some("peanuts")
        );
    }

    #[test]
    fn only_a_record_that_names_somebody_has_said_it_by_another() {
        let with = Id::new(7);
        let agreement = Record::Agreement(
            Id::new(1),
            Agreement {
                with: Some(with),
                ..Agreement::default()
            },
        );
        assert_eq!(Value::Record(&agreement).said_by(), Some(with));
        let member = Record::Member(with, Member::new(Role::Gp));
        assert_eq!(Value::Record(&member).said_by(), None);
        assert_eq!(Value::Patient(&Patient::default()).said_by(), None);
    }
}
