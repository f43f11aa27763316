//! What is new from one summary to the next, where it is known which record of the one is which of the other: as a follower's device knows
//! it, by marks.

use super::projection::renamed;
use super::{Novelty, Pick, Summary, WhatIsNew};
use crate::{Key, Passport, Patient, PatientPart, Record, When};
use std::collections::BTreeMap;

impl Summary {
    /// What is new since an earlier summary for the same reader. `mark` and `earlier_mark` say by what the records of each are known;
    /// what is known by the same is the same.
    #[must_use]
    pub fn new_since(
        &self,
        mark: &dyn Fn(Key) -> u64,
        earlier: &Self,
        earlier_mark: &dyn Fn(Key) -> u64,
    ) -> WhatIsNew {
        let (now, before) = (renamed(&self.view, mark), renamed(&earlier.view, earlier_mark));
        let records = self.view.keys().filter_map(|key| {
            let known = Key {
                raw: mark(key),
                ..key
            };
            Some((Pick::Item(key), novelty(&before, &now, known)?))
        });
        let about = PatientPart::ALL.into_iter().filter_map(|part| {
            let (was, is) = (said(&before.patient, part), said(&now.patient, part));
            let novelty = match was.is_empty() {
                true => Novelty::New,
                false => Novelty::Changed,
            };
            (was != is && !is.is_empty()).then_some((Pick::About(part), novelty))
        });
        WhatIsNew {
            items: records.chain(about).collect(),
            unheld: self
                .unheld
                .iter()
                .filter(|area| !earlier.unheld.contains(area))
                .copied()
                .collect(),
            gone: self.gone_since(&before, &now),
        }
    }

    fn gone_since(&self, before: &Passport, now: &Passport) -> BTreeMap<Option<crate::Kind>, usize> {
        let mut gone = BTreeMap::new();
        for record in before.records() {
            let is_over = match &record {
                Record::Appointment(_, appointment) => last_day(&appointment.when) < self.written.date(),
                _ => false,
            };
            if !now.has(record.key()) && !is_over {
                *gone.entry(Some(record.key().kind)).or_default() += 1;
            }
        }
        let parts = PatientPart::ALL.into_iter();
        let silent = parts
            .filter(|part| !said(&before.patient, *part).is_empty() && said(&now.patient, *part).is_empty());
        let silent = silent.count();
        if silent > 0 {
            gone.insert(None, silent);
        }
        gone
    }
}

fn novelty(before: &Passport, now: &Passport, key: Key) -> Option<Novelty> {
    match (before.record(key), now.record(key)) {
        (None, _) => Some(Novelty::New),
        (was, is) if was != is => Some(Novelty::Changed),
        _ => None,
    }
}

/// The day after which a contact has been.
fn last_day(when: &When) -> time::Date {
    match when {
        When::InWeek(week) => week.sunday(),
        When::At { .. } | When::On(_) => when.first_day(),
    }
}

/// What the patient says in one part; nothing when they say nothing.
fn said(patient: &Patient, part: PatientPart) -> String {
    let day = |day: Option<time::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    match part {
        PatientPart::FullName => patient.full_name.clone(),
        PatientPart::Born => day(patient.born),
        PatientPart::Speaks if patient.interpreter => format!("{} *", patient.speaks),
        PatientPart::Speaks => patient.speaks.clone(),
        PatientPart::Communication => patient.communication.clone(),
        PatientPart::Phone => patient.phone.clone(),
        PatientPart::Matters => patient.matters.clone(),
        PatientPart::InOneSentence => patient.in_one_sentence.clone(),
        PatientPart::RightNow if patient.right_now.is_empty() => String::new(),
        PatientPart::RightNow => format!("{} {}", patient.right_now, day(patient.right_now_on)),
        PatientPart::Children => patient.children.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Allergy, Appointment, AppointmentKind, Area, Audience, Holder, Id, Kind, Language, LeftOut, Member,
        PrimitiveDateTime, Role, Table, Task, Time,
    };
    use time::{Date, Month};

    fn day(day: u8) -> Date {
        Date::from_calendar_date(2026, Month::March, day).unwrap()
    }

    fn summary(records: impl IntoIterator<Item = Record>) -> Summary {
        let mut view = Passport::default();
        for record in records {
            view.put(record);
        }
        Summary {
            audience: Audience::Relative,
            role: None,
            written: PrimitiveDateTime::new(day(20), Time::MIDNIGHT),
            language: Language::English,
            sample: false,
            view,
            unheld: Vec::new(),
            left_out: LeftOut::default(),
        }
    }

    fn task(raw: u64, lead: u64, what: &str) -> Record {
        let task = Task {
            what: what.into(),
            lead: Holder::Member(Id::new(lead)),
            ..Task::new(Area::Transport)
        };
        Record::Task(Id::new(raw), task)
    }

    fn member(raw: u64, name: &str) -> Record {
        let member = Member {
            name: name.into(),
            ..Member::new(Role::HomeNurse)
        };
        Record::Member(Id::new(raw), member)
    }

    /// Marks are ten times the number, and in the later summary the first of each kind has moved down by one.
    fn earlier(key: Key) -> u64 {
        key.raw * 10
    }

    fn later(key: Key) -> u64 {
        (key.raw - 1) * 10
    }

    #[test]
    fn what_has_only_another_number_is_not_new() {
        let before = summary([member(1, "Åse"), task(1, 1, "Drive")]);
        let now = summary([member(1, "Ola"), member(2, "Åse"), task(2, 2, "Drive")]);
        let new = now.new_since(&later, &before, &earlier);
        let ola = Id::<Member>::new(1).key(Kind::Member);
        assert_eq!(new.items, BTreeMap::from([(Pick::Item(ola), Novelty::New)]));
        assert!(new.gone.is_empty());
    }

    #[test]
    fn what_reads_otherwise_is_changed_and_what_is_no_longer_there_is_gone() {
        let allergy = Record::Allergy(Id::new(1), Allergy::default());
        let mut before = summary([member(1, "Åse"), task(1, 1, "Drive"), allergy]);
        before.view.patient.right_now = "Weak".into();
        let mut now = summary([member(2, "Åse"), task(2, 2, "Drive home")]);
        now.unheld = vec![Area::Results];
        now.view.patient.matters = "My garden".into();
        let new = now.new_since(&later, &before, &earlier);
        let task = Id::<Task>::new(2).key(Kind::Task);
        let items = [
            (Pick::Item(task), Novelty::Changed),
            (Pick::About(PatientPart::Matters), Novelty::New),
        ];
        assert_eq!(new.items, BTreeMap::from(items));
        assert_eq!(new.unheld, [Area::Results].into());
        assert_eq!(new.gone, BTreeMap::from([(Some(Kind::Allergy), 1), (None, 1)]));
    }

    #[test]
    fn a_contact_that_has_been_is_not_missed_and_one_that_was_called_off_is() {
        let visit = |raw, day| {
            let appointment = Appointment::new(AppointmentKind::Visit, When::On(day));
            Record::Appointment(Id::new(raw), appointment)
        };
        let before = summary([visit(1, day(19)), visit(2, day(25))]);
        let mut now = summary([]);
        now.view.members = Table::default();
        let new = now.new_since(&later, &before, &earlier);
        assert_eq!(new.gone, BTreeMap::from([(Some(Kind::Appointment), 1)]));
    }
}
