//! Which columns a letter has: those that version 1 had, or those and what came after. It writes and reads nothing.

use super::walk::More;
use crate::text::Column;
use passport::{Agreement, Appointment, Kind, Medicine, Member, Passport, Summary, Task};

/// Which columns a letter has. A letter of version 2 that says nothing new is of the first edition: it does not pay for
/// columns that nobody has filled in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Edition {
    /// What version 1 has a place for.
    First,
    /// The same, and what came with version 2.
    Second,
}

impl Edition {
    /// Whether it has this column of texts.
    pub(super) fn has(self, column: Column) -> bool {
        self == Self::Second || !column.is_newer()
    }
}

/// The kinds of record that came with the second edition, in the order in which they are counted. Part of the format.
pub(super) const NEWER: [Kind; 6] = [
    Kind::Goal,
    Kind::Condition,
    Kind::Treatment,
    Kind::Check,
    Kind::Watch,
    Kind::Decision,
];

/// The least edition that has a place for all of this summary.
pub(super) fn edition_of(summary: &Summary) -> Edition {
    let view = &summary.view;
    let patient = &view.patient;
    let says_more = summary.role.is_some()
        || !summary.unheld.is_empty()
        || patient.right_now_on.is_some()
        || !patient.right_now.is_empty()
        || !patient.children.is_empty()
        || more(view) != More::default();
    let left_out = |kind: &Kind| summary.left_out.0.get(kind).is_some_and(|count| *count > 0);
    if says_more || NEWER.iter().any(|kind| view.count(*kind) > 0 || left_out(kind)) {
        Edition::Second
    } else {
        Edition::First
    }
}

/// Which kinds of record say more than the first edition has a place for.
pub(super) fn more(view: &Passport) -> More {
    More {
        members: view.members.iter().any(|row| member_says_more(&row.value)),
        tasks: view.tasks.iter().any(|row| task_says_more(&row.value)),
        appointments: view
            .appointments
            .iter()
            .any(|row| appointment_says_more(&row.value)),
        agreements: view.agreements.iter().any(|row| agreement_says_more(&row.value)),
        medicines: view.medicines.iter().any(|row| medicine_says_more(&row.value)),
    }
}

fn member_says_more(member: &Member) -> bool {
    member.shows_closeness
}

fn task_says_more(task: &Task) -> bool {
    task.point.is_some()
}

fn appointment_says_more(appointment: &Appointment) -> bool {
    !appointment.themes.is_empty()
}

fn agreement_says_more(agreement: &Agreement) -> bool {
    agreement.area.is_some() || agreement.task.is_some()
}

fn medicine_says_more(medicine: &Medicine) -> bool {
    medicine.change.is_some()
        || medicine.since.is_some()
        || medicine.for_sudden
        || !medicine.given_by.is_empty()
}
