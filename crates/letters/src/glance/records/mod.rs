//! What each kind of record has: its facts in order, and its texts in order. This is the layout of the format.

mod first;
mod second;

use super::walk::Walk;
use crate::text::Column;
use passport::{Kind, Passport, Patient, Row, Table};

/// The order in which kinds are counted and travel. It is part of the format; [`Kind::ALL`] may grow.
pub(crate) const ORDER: [Kind; 15] = [
    Kind::Member,
    Kind::Task,
    Kind::Appointment,
    Kind::Concern,
    Kind::Question,
    Kind::Agreement,
    Kind::Wish,
    Kind::Medicine,
    Kind::Allergy,
    Kind::Goal,
    Kind::Condition,
    Kind::Treatment,
    Kind::Check,
    Kind::Watch,
    Kind::Decision,
];

/// A kind of record as this format lays it out.
pub(super) trait Layout: Clone {
    /// An empty record, for the reader to fill in.
    fn blank() -> Self;
    /// The facts.
    fn facts(&mut self, walk: &mut dyn Walk);
    /// The texts.
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String));
}

/// Every text of a passport, in the order in which they travel: the patient's, then kind by kind, record by record. A letter
/// of the first edition passes over the columns that it does not have.
pub(super) fn texts(view: &mut Passport, see: &mut dyn FnMut(Column, &mut String)) {
    fn of<T: Layout>(table: &mut Table<T>, see: &mut dyn FnMut(Column, &mut String)) {
        *table = table
            .iter()
            .map(|Row { id, value }| {
                let mut value = value.clone();
                value.texts(see);
                Row { id: *id, value }
            })
            .collect();
    }
    patient_texts(&mut view.patient, see);
    of(&mut view.members, see);
    of(&mut view.tasks, see);
    of(&mut view.appointments, see);
    of(&mut view.concerns, see);
    of(&mut view.questions, see);
    of(&mut view.agreements, see);
    of(&mut view.wishes, see);
    of(&mut view.medicines, see);
    of(&mut view.allergies, see);
    of(&mut view.goals, see);
    of(&mut view.conditions, see);
    of(&mut view.treatments, see);
    of(&mut view.checks, see);
    of(&mut view.watches, see);
    of(&mut view.decisions, see);
}

/// The facts of the patient's own record.
pub(super) fn patient_facts(patient: &mut Patient, walk: &mut dyn Walk) {
    walk.some_day(&mut patient.born);
    walk.flag(&mut patient.interpreter);
    walk.reference(Kind::Member, &mut patient.coordinator);
    walk.reference(Kind::Member, &mut patient.speaks_for_me);
    walk.reference(Kind::Member, &mut patient.emergency_contact);
    if walk.has_newer(None) {
        walk.some_day(&mut patient.right_now_on);
    }
}

fn patient_texts(patient: &mut Patient, see: &mut dyn FnMut(Column, &mut String)) {
    see(Column::Called, &mut patient.called);
    see(Column::FullName, &mut patient.full_name);
    see(Column::Speaks, &mut patient.speaks);
    see(Column::Communication, &mut patient.communication);
    see(Column::OwnPhone, &mut patient.phone);
    see(Column::Matters, &mut patient.matters);
    see(Column::InOneSentence, &mut patient.in_one_sentence);
    see(Column::RightNow, &mut patient.right_now);
    see(Column::Children, &mut patient.children);
}
