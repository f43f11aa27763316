//! The fields of each kind of record, by name. A name never changes its meaning and is never used again.

use super::fields::Fields;
use passport::{
    Agreement, Allergy, Appointment, AppointmentKind, Area, Concern, Date, Id, Key, Kind, Medicine, Member,
    Patient, Question, Record, Role, Task, When, Wish, WishKind,
};

/// The fields of a record of any kind.
pub(super) fn record(f: &mut impl Fields, record: &mut Record) {
    match record {
        Record::Member(_, value) => member(f, value),
        Record::Task(_, value) => task(f, value),
        Record::Appointment(_, value) => appointment(f, value),
        Record::Concern(_, value) => concern(f, value),
        Record::Question(_, value) => question(f, value),
        Record::Agreement(_, value) => agreement(f, value),
        Record::Wish(_, value) => wish(f, value),
        Record::Medicine(_, value) => medicine(f, value),
        Record::Allergy(_, value) => allergy(f, value),
    }
}

/// The fields of the patient's own record.
pub(super) fn patient(f: &mut impl Fields, patient: &mut Patient) {
    f.field("called", &mut patient.called);
    f.field("name", &mut patient.full_name);
    f.field("born", &mut patient.born);
    f.field("speaks", &mut patient.speaks);
    f.field("interpreter", &mut patient.interpreter);
    f.field("talking", &mut patient.communication);
    f.field("phone", &mut patient.phone);
    f.field("matters", &mut patient.matters);
    f.field("have", &mut patient.in_one_sentence);
    f.field("coordinator", &mut patient.coordinator);
    f.field("speaks_for_me", &mut patient.speaks_for_me);
    f.field("emergency", &mut patient.emergency_contact);
    f.unread(&mut patient.unread);
}

/// A record of this kind with nothing in it, for the reader to fill.
pub(super) fn blank(key: Key) -> Record {
    match key.kind {
        Kind::Member => Record::Member(Id::new(key.raw), Member::new(Role::SomeoneElse)),
        Kind::Task => Record::Task(Id::new(key.raw), Task::new(Area::SomethingElse)),
        Kind::Appointment => {
            let appointment = Appointment::new(AppointmentKind::Other, When::On(Date::MIN));
            Record::Appointment(Id::new(key.raw), appointment)
        }
        Kind::Concern => Record::Concern(Id::new(key.raw), Concern::default()),
        Kind::Question => Record::Question(Id::new(key.raw), Question::default()),
        Kind::Agreement => Record::Agreement(Id::new(key.raw), Agreement::default()),
        Kind::Wish => Record::Wish(Id::new(key.raw), Wish::new(WishKind::SomethingElse)),
        Kind::Medicine => Record::Medicine(Id::new(key.raw), Medicine::default()),
        Kind::Allergy => Record::Allergy(Id::new(key.raw), Allergy::default()),
    }
}

fn member(f: &mut impl Fields, member: &mut Member) {
    f.field("name", &mut member.name);
    f.code("role", &mut member.role);
    f.field("service", &mut member.service);
    f.field("phone", &mut member.phone);
    f.field("phone2", &mut member.second_phone);
    f.field("email", &mut member.email);
    f.field("ask", &mut member.ask_about);
    f.field("hours", &mut member.hours);
    f.field("stand_in", &mut member.stand_in);
    f.choice("close", &mut member.closeness);
    f.choice("may_know", &mut member.may_know);
    f.code("share", &mut member.sharing);
    f.unread(&mut member.unread);
}

fn task(f: &mut impl Fields, task: &mut Task) {
    f.code("area", &mut task.area);
    f.field("what", &mut task.what);
    f.field("lead", &mut task.lead);
    f.field("helpers", &mut task.helpers);
    f.code("phase", &mut task.phase);
    f.field("when", &mut task.when);
    f.field("due", &mut task.due);
    f.field("with", &mut task.agreed_with);
    f.field("agreed", &mut task.agreed_on);
    f.code("state", &mut task.state);
    f.code("share", &mut task.sharing);
    f.unread(&mut task.unread);
}

fn appointment(f: &mut impl Fields, appointment: &mut Appointment) {
    f.code("type", &mut appointment.kind);
    f.when(&mut appointment.when);
    f.repeat(&mut appointment.repeat);
    f.field("place", &mut appointment.place);
    f.field("with", &mut appointment.with);
    f.field("purpose", &mut appointment.purpose);
    f.field("way", &mut appointment.getting_there);
    f.field("bring", &mut appointment.bring);
    f.field("said", &mut appointment.said);
    f.code("share", &mut appointment.sharing);
    f.unread(&mut appointment.unread);
}

fn concern(f: &mut impl Fields, concern: &mut Concern) {
    f.choice("item", &mut concern.item);
    f.field("words", &mut concern.words);
    f.choice("theme", &mut concern.theme);
    f.field("levels", &mut concern.ratings);
    f.field("to", &mut concern.raise_with);
    f.field("at", &mut concern.raise_at);
    f.field("settled", &mut concern.settled);
    f.code("share", &mut concern.sharing);
    f.unread(&mut concern.unread);
}

fn question(f: &mut impl Fields, question: &mut Question) {
    f.choice("prompt", &mut question.prompt);
    f.field("words", &mut question.words);
    f.field("to", &mut question.to);
    f.field("at", &mut question.ask_at);
    f.field("answer", &mut question.answer);
    f.code("share", &mut question.sharing);
    f.unread(&mut question.unread);
}

fn agreement(f: &mut impl Fields, agreement: &mut Agreement) {
    f.field("what", &mut agreement.what);
    f.field("who", &mut agreement.who);
    f.field("by", &mut agreement.by);
    f.field("with", &mut agreement.with);
    f.field("at", &mut agreement.at);
    f.field("on", &mut agreement.on);
    f.code("share", &mut agreement.sharing);
    f.unread(&mut agreement.unread);
}

fn wish(f: &mut impl Fields, wish: &mut Wish) {
    f.code("about", &mut wish.kind);
    f.field("words", &mut wish.words);
    f.field("kept", &mut wish.kept_where);
    f.field("on", &mut wish.on);
    f.code("share", &mut wish.sharing);
    f.unread(&mut wish.unread);
}

fn medicine(f: &mut impl Fields, medicine: &mut Medicine) {
    f.field("name", &mut medicine.name);
    f.field("dose", &mut medicine.dose);
    f.field("purpose", &mut medicine.purpose);
    f.field("renewed_by", &mut medicine.renewed_by);
    f.code("share", &mut medicine.sharing);
    f.unread(&mut medicine.unread);
}

fn allergy(f: &mut impl Fields, allergy: &mut Allergy) {
    f.field("to", &mut allergy.to);
    f.field("reaction", &mut allergy.reaction);
    f.code("share", &mut allergy.sharing);
    f.unread(&mut allergy.unread);
}
