//! Making a summary smaller, least needed first, and saying so.

use super::projection::project;
use super::{LeftOut, Summary};
use crate::{Appointment, Id, Key, Member, Passport, Phase, Record, WishKind, upcoming};
use std::collections::BTreeSet;
use time::PrimitiveDateTime;

/// The contacts ahead that a reader needs most.
const NEXT_CONTACTS: usize = 3;

impl Summary {
    /// How many records there are to shed.
    #[must_use]
    pub fn size(&self) -> usize {
        self.view.keys().count()
    }

    /// The same summary without its `count` least needed records. What went is counted in `left_out`.
    #[must_use]
    pub fn without_least_needed(&self, count: usize) -> Self {
        let leaned_on = leaned_on(&self.view);
        let soon = soon(&self.view, self.written);
        let mut ranked: Vec<(u8, usize, Key)> = self
            .view
            .records()
            .iter()
            .enumerate()
            .map(|(at, record)| (rank(record, &leaned_on, &soon), at, record.key()))
            .collect();
        ranked.sort_by_key(|(rank, at, _)| std::cmp::Reverse((*rank, *at)));
        let mut left_out = self.left_out.0.clone();
        for (_, _, key) in ranked.iter().take(count) {
            let tally = left_out.entry(key.kind).or_default();
            *tally = tally.saturating_add(1);
        }
        let kept: BTreeSet<Key> = ranked.into_iter().skip(count).map(|(_, _, key)| key).collect();
        Self {
            view: project(&self.view, &kept),
            left_out: LeftOut(left_out),
            ..self.clone()
        }
    }
}

/// How soon a record is let go: 0 is kept to the last.
fn rank(record: &Record, leaned_on: &BTreeSet<Id<Member>>, soon: &BTreeSet<Id<Appointment>>) -> u8 {
    match record {
        Record::Allergy(..) => 0,
        Record::Appointment(id, _) => {
            if soon.contains(id) {
                1
            } else {
                8
            }
        }
        Record::Wish(_, wish) if wish.kind == WishKind::SomethingElse => 6,
        Record::Wish(..) | Record::Goal(..) => 2,
        Record::Member(id, _) => {
            if leaned_on.contains(id) {
                3
            } else {
                7
            }
        }
        Record::Task(_, task) if task.phase == Phase::Now => 3,
        Record::Medicine(_, medicine) if medicine.for_sudden => 3,
        Record::Concern(..) | Record::Question(..) => 4,
        Record::Task(..) | Record::Medicine(..) | Record::Check(..) => 5,
        Record::Condition(_, condition) if condition.is_main => 5,
        Record::Condition(..) | Record::Treatment(..) | Record::Watch(..) => 6,
        Record::Decision(..) => 8,
        Record::Agreement(..) => 9,
        Record::Review(..) | Record::SelfCheck(..) | Record::SetAside(..) => 10,
    }
}

/// The contacts that come next.
fn soon(view: &Passport, written: PrimitiveDateTime) -> BTreeSet<Id<Appointment>> {
    let ahead = upcoming(view, written).into_iter();
    ahead.take(NEXT_CONTACTS).map(|contact| contact.id).collect()
}

/// Members that anything in the summary leans on.
fn leaned_on(view: &Passport) -> BTreeSet<Id<Member>> {
    let patient = &view.patient;
    let named = [
        patient.coordinator,
        patient.speaks_for_me,
        patient.emergency_contact,
    ];
    let leads = view.tasks.iter().map(|row| row.value.lead.member());
    let concerns = view.concerns.iter().map(|row| row.value.raise_with);
    let questions = view.questions.iter().map(|row| row.value.to);
    let calls = view.watches.iter().map(|row| row.value.call);
    let told = view.checks.iter().map(|row| row.value.told_by.member());
    let with = view.appointments.iter().flat_map(|row| row.value.with.clone());
    named
        .into_iter()
        .chain(leads)
        .chain(concerns)
        .chain(questions)
        .chain(calls)
        .chain(told)
        .flatten()
        .chain(with)
        .collect()
}
