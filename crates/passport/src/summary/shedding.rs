//! Making a summary smaller, least needed first, and saying so.

use super::projection::project;
use super::{LeftOut, Summary};
use crate::{Agreement, Appointment, Audience, Id, Key, Member, Passport, Phase, Record, WishKind, upcoming};
use std::collections::BTreeSet;
use time::PrimitiveDateTime;

/// The contacts ahead that a reader needs most.
const NEXT_CONTACTS: usize = 3;
/// The agreements that a reader needs most.
const NEWEST_AGREEMENTS: usize = 3;

impl Summary {
    /// How many records there are to shed.
    #[must_use]
    pub fn size(&self) -> usize {
        self.view.keys().count()
    }

    /// The same summary without its `count` least needed records. What went is counted in `left_out`.
    #[must_use]
    pub fn without_least_needed(&self, count: usize) -> Self {
        self.shed(count).0
    }

    /// The same, and the records that stayed, by their keys in this summary and in the order of [`Passport::keys`]: the first of a kind
    /// has the number 1 in the smaller summary, the second 2.
    #[must_use]
    pub fn shed(&self, count: usize) -> (Self, Vec<Key>) {
        let ranking = Ranking::of(self);
        let mut ranked: Vec<(u8, usize, Key)> = self
            .view
            .records()
            .iter()
            .enumerate()
            .map(|(at, record)| (ranking.rank(record), at, record.key()))
            .collect();
        ranked.sort_by_key(|(rank, at, _)| std::cmp::Reverse((*rank, *at)));
        let mut left_out = self.left_out.0.clone();
        for (_, _, key) in ranked.iter().take(count) {
            let tally = left_out.entry(key.kind).or_default();
            *tally = tally.saturating_add(1);
        }
        let kept: BTreeSet<Key> = ranked.into_iter().skip(count).map(|(_, _, key)| key).collect();
        let stayed = self.view.keys().filter(|key| kept.contains(key)).collect();
        let less = Self {
            view: project(&self.view, &kept),
            left_out: LeftOut(left_out),
            ..self.clone()
        };
        (less, stayed)
    }
}

/// What decides how soon a record is let go.
struct Ranking {
    leaned_on: BTreeSet<Id<Member>>,
    soon: BTreeSet<Id<Appointment>>,
    newest: BTreeSet<Id<Agreement>>,
    by_night: bool,
}

impl Ranking {
    fn of(summary: &Summary) -> Self {
        Self {
            leaned_on: leaned_on(&summary.view),
            soon: soon(&summary.view, summary.written),
            newest: newest(&summary.view),
            by_night: summary.audience == Audience::OutOfHours,
        }
    }

    /// How soon a record is let go: 0 is kept to the last. One who is called out at night needs medicines and what to watch
    /// for; everyone else can look a dose up and needs to know what was agreed (P9 in docs/evidence.md).
    fn rank(&self, record: &Record) -> u8 {
        match record {
            Record::Allergy(..) => 0,
            Record::Appointment(id, _) if self.soon.contains(id) => 1,
            Record::Wish(_, wish) if wish.kind != WishKind::SomethingElse => 2,
            Record::Goal(..) => 2,
            Record::Member(id, _) if self.leaned_on.contains(id) => 3,
            Record::Task(_, task) if task.phase == Phase::Now => 3,
            Record::Medicine(_, medicine) if medicine.for_sudden => 3,
            Record::Medicine(..) | Record::Watch(..) if self.by_night => 3,
            Record::Concern(..) | Record::Question(..) => 4,
            Record::Agreement(id, _) if self.newest.contains(id) => 4,
            Record::Task(..) | Record::Check(..) => 5,
            Record::Condition(_, condition) if condition.is_main => 5,
            Record::Condition(..) | Record::Treatment(..) | Record::Watch(..) | Record::Wish(..) => 6,
            Record::Medicine(..) | Record::Member(..) => 7,
            Record::Appointment(..) | Record::Decision(..) => 8,
            Record::Agreement(..) => 9,
            Record::Review(..)
            | Record::SelfCheck(..)
            | Record::SetAside(..)
            | Record::Given(..)
            | Record::Follower(..)
            | Record::Told(..) => 10,
        }
    }
}

/// The agreements that were made last.
fn newest(view: &Passport) -> BTreeSet<Id<Agreement>> {
    let mut by_day: Vec<_> = view
        .agreements
        .iter()
        .enumerate()
        .map(|(at, row)| (row.value.on, at, row.id))
        .collect();
    by_day.sort();
    by_day
        .into_iter()
        .rev()
        .take(NEWEST_AGREEMENTS)
        .map(|(_, _, id)| id)
        .collect()
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
