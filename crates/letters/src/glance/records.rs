//! What each kind of record has: its facts in order, and its texts in order. This is the layout of the format.

use super::walk::{Sizes, Walk};
use crate::text::Column;
use passport::{
    Agreement, Allergy, Appointment, Concern, Date, Medicine, Member, Passport, Patient, Question, Row,
    Table, Task, When, Wish,
};

/// A kind of record as this format lays it out.
pub(super) trait Layout: Clone {
    /// An empty record, for the reader to fill in.
    fn blank() -> Self;
    /// The facts. `day` is the day of the letter.
    fn facts(&mut self, walk: &mut Walk<'_>, sizes: Sizes, day: Date);
    /// The texts.
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String));
}

/// Every text of a passport, in the order in which they travel: the patient's, then kind by kind, record by record.
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
}

/// The facts of the patient's own record.
pub(super) fn patient_facts(patient: &mut Patient, walk: &mut Walk<'_>, sizes: Sizes, day: Date) {
    walk.some_day(day, &mut patient.born);
    walk.flag(&mut patient.interpreter);
    walk.reference(sizes.members, &mut patient.coordinator);
    walk.reference(sizes.members, &mut patient.speaks_for_me);
    walk.reference(sizes.members, &mut patient.emergency_contact);
}

fn patient_texts(patient: &mut Patient, see: &mut dyn FnMut(Column, &mut String)) {
    see(Column::Called, &mut patient.called);
    see(Column::FullName, &mut patient.full_name);
    see(Column::Speaks, &mut patient.speaks);
    see(Column::Communication, &mut patient.communication);
    see(Column::OwnPhone, &mut patient.phone);
    see(Column::Matters, &mut patient.matters);
    see(Column::InOneSentence, &mut patient.in_one_sentence);
}

impl Layout for Member {
    fn blank() -> Self {
        Self::new(passport::Role::SomeoneElse)
    }
    fn facts(&mut self, walk: &mut Walk<'_>, sizes: Sizes, _: Date) {
        walk.code(5, &mut self.role);
        walk.reference(sizes.members, &mut self.stand_in);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::MemberName, &mut self.name);
        see(Column::Service, &mut self.service);
        see(Column::Phone, &mut self.phone);
        see(Column::SecondPhone, &mut self.second_phone);
        see(Column::Email, &mut self.email);
        see(Column::AskAbout, &mut self.ask_about);
        see(Column::Hours, &mut self.hours);
    }
}

impl Layout for Task {
    fn blank() -> Self {
        Self::new(passport::Area::SomethingElse)
    }
    fn facts(&mut self, walk: &mut Walk<'_>, sizes: Sizes, day: Date) {
        walk.code(5, &mut self.area);
        walk.holder(sizes.members, &mut self.lead);
        walk.references(sizes.members, &mut self.helpers);
        walk.code(2, &mut self.phase);
        walk.some_day(day, &mut self.due);
        walk.reference(sizes.members, &mut self.agreed_with);
        walk.some_day(day, &mut self.agreed_on);
        walk.code(3, &mut self.state);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::TaskWhat, &mut self.what);
        see(Column::TaskWhen, &mut self.when);
    }
}

impl Layout for Appointment {
    fn blank() -> Self {
        Self::new(passport::AppointmentKind::Other, When::On(Date::MIN))
    }
    fn facts(&mut self, walk: &mut Walk<'_>, sizes: Sizes, day: Date) {
        walk.code(4, &mut self.kind);
        walk.when(day, &mut self.when);
        walk.repeat(day, &mut self.repeat);
        walk.references(sizes.members, &mut self.with);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        if let When::At { zone, .. } = &mut self.when {
            see(Column::Zone, zone);
        }
        see(Column::Place, &mut self.place);
        see(Column::Purpose, &mut self.purpose);
        see(Column::GettingThere, &mut self.getting_there);
        see(Column::Bring, &mut self.bring);
    }
}

impl Layout for Concern {
    fn blank() -> Self {
        Self {
            sharing: passport::Sharing::Everyone,
            ..Self::default()
        }
    }
    fn facts(&mut self, walk: &mut Walk<'_>, sizes: Sizes, day: Date) {
        walk.choice(7, &mut self.item);
        walk.choice(4, &mut self.theme);
        walk.ratings(day, &mut self.ratings);
        walk.reference(sizes.members, &mut self.raise_with);
        walk.reference(sizes.appointments, &mut self.raise_at);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Concern, &mut self.words);
    }
}

impl Layout for Question {
    fn blank() -> Self {
        Self {
            sharing: passport::Sharing::Everyone,
            ..Self::default()
        }
    }
    fn facts(&mut self, walk: &mut Walk<'_>, sizes: Sizes, _: Date) {
        walk.choice(5, &mut self.prompt);
        walk.reference(sizes.members, &mut self.to);
        walk.reference(sizes.appointments, &mut self.ask_at);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Question, &mut self.words);
    }
}

impl Layout for Agreement {
    fn blank() -> Self {
        Self::default()
    }
    fn facts(&mut self, walk: &mut Walk<'_>, sizes: Sizes, day: Date) {
        walk.holder(sizes.members, &mut self.who);
        walk.some_day(day, &mut self.by);
        walk.reference(sizes.members, &mut self.with);
        walk.reference(sizes.appointments, &mut self.at);
        walk.some_day(day, &mut self.on);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Agreement, &mut self.what);
    }
}

impl Layout for Wish {
    fn blank() -> Self {
        Self::new(passport::WishKind::SomethingElse)
    }
    fn facts(&mut self, walk: &mut Walk<'_>, _: Sizes, day: Date) {
        walk.code(3, &mut self.kind);
        walk.some_day(day, &mut self.on);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Wish, &mut self.words);
        see(Column::KeptWhere, &mut self.kept_where);
    }
}

impl Layout for Medicine {
    fn blank() -> Self {
        Self {
            sharing: passport::Sharing::Everyone,
            ..Self::default()
        }
    }
    fn facts(&mut self, walk: &mut Walk<'_>, sizes: Sizes, _: Date) {
        walk.holder(sizes.members, &mut self.renewed_by);
    }
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::Medicine, &mut self.name);
        see(Column::Dose, &mut self.dose);
        see(Column::MedicinePurpose, &mut self.purpose);
    }
}

impl Layout for Allergy {
    fn blank() -> Self {
        Self::default()
    }
    fn facts(&mut self, _: &mut Walk<'_>, _: Sizes, _: Date) {}
    fn texts(&mut self, see: &mut dyn FnMut(Column, &mut String)) {
        see(Column::AllergyTo, &mut self.to);
        see(Column::Reaction, &mut self.reaction);
    }
}
