//! Making a summary smaller, least needed first, and saying so.

use super::projection::project;
use super::{LeftOut, Summary};
use crate::{Holder, Id, Key, Member, Passport, Phase, Record, WishKind, upcoming};
use std::collections::BTreeSet;
use time::PrimitiveDateTime;

/// The contacts ahead that a reader needs most.
const NEXT_CONTACTS: usize = 3;

impl Summary {
    /// How many records there are to shed.
    #[must_use]
    pub fn size(&self) -> usize {
        self.view.records().len()
    }

    /// The same summary without its `count` least needed records. What went is counted in `left_out`.
    #[must_use]
    pub fn without_least_needed(&self, count: usize) -> Self {
        let mut ranked: Vec<(u8, usize, Key)> = self
            .view
            .records()
            .iter()
            .enumerate()
            .map(|(at, record)| (rank(&self.view, record, self.written), at, record.key()))
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
fn rank(view: &Passport, record: &Record, written: PrimitiveDateTime) -> u8 {
    match record {
        Record::Allergy(..) => 0,
        Record::Appointment(id, _) => {
            let is_soon = upcoming(view, written)
                .iter()
                .take(NEXT_CONTACTS)
                .any(|contact| contact.id == *id);
            if is_soon { 1 } else { 8 }
        }
        Record::Wish(_, wish) if wish.kind == WishKind::SomethingElse => 6,
        Record::Wish(..) => 2,
        Record::Member(id, _) if is_named(view, *id) => 3,
        Record::Member(..) => 7,
        Record::Task(_, task) if task.phase == Phase::Now => 3,
        Record::Task(..) => 5,
        Record::Concern(..) => 4,
        Record::Question(..) => 4,
        Record::Medicine(..) => 5,
        Record::Agreement(..) => 9,
    }
}

/// Whether anything in the summary leans on this member.
fn is_named(view: &Passport, id: Id<Member>) -> bool {
    let patient = &view.patient;
    [
        patient.coordinator,
        patient.speaks_for_me,
        patient.emergency_contact,
    ]
    .contains(&Some(id))
        || view.tasks.iter().any(|row| row.value.lead == Holder::Member(id))
        || view.concerns.iter().any(|row| row.value.raise_with == Some(id))
        || view.questions.iter().any(|row| row.value.to == Some(id))
        || view.appointments.iter().any(|row| row.value.with.contains(&id))
}
