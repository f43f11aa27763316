//! Everything that stands in a summary, as a reader meets it: what it is, and how it reads with the names of the people in it. Ids are left
//! out, since they are counted anew in every letter.

use crate::log::fields::Fields;
use crate::log::records;
use crate::log::shape::Shape;
use crate::log::value::Value;
use passport::{
    Area, Coded as _, Date, Holder, Id, Kind, Member, Passport, Patient, PatientPart, Pick, Record, Summary,
    Unread, WishKind,
};
use std::fmt::Write as _;

/// What a thing in a summary is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Subject {
    /// A record, or something the patient says of themselves.
    Pick(Pick),
    /// An area that nobody holds.
    Unheld(Area),
}

/// One thing in a summary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Thing {
    /// Which.
    pub(super) of: Subject,
    /// What makes it the same thing in another letter.
    pub(super) what: String,
    /// All it says.
    pub(super) how: String,
    /// Until when it is missed if it is gone.
    pub(super) lasts: Lasts,
}

/// How long something is missed that is no longer there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Lasts {
    /// Always.
    ForEver,
    /// To this day: a contact goes away once it has been.
    Until(Date),
    /// Never: an area that somebody holds now.
    NotAtAll,
}

/// Everything in a summary.
pub(super) fn things(summary: &Summary) -> Vec<Thing> {
    let view = &summary.view;
    let records = view.records().into_iter().map(|record| Thing {
        of: Subject::Pick(Pick::Item(record.key())),
        what: format!("{} {}", record.key().kind.slug(), name(&record)),
        lasts: lasts(&record),
        how: reading(view, record),
    });
    let about = PatientPart::ALL.into_iter().filter_map(|part| {
        let how = said_of_self(&view.patient, part)?;
        Some(Thing {
            of: Subject::Pick(Pick::About(part)),
            what: format!("about {part:?}"),
            how,
            lasts: Lasts::ForEver,
        })
    });
    let unheld = summary.unheld.iter().map(|area| Thing {
        of: Subject::Unheld(*area),
        what: format!("unheld {}", area.code()),
        how: String::new(),
        lasts: Lasts::NotAtAll,
    });
    records.chain(about).chain(unheld).collect()
}

/// What a person would call the same thing again, however the rest of it has changed.
fn name(record: &Record) -> String {
    let plain = |text: &str| text.trim().to_lowercase();
    match record {
        Record::Member(_, member) if !member.name.is_empty() => plain(&member.name),
        Record::Member(_, member) => format!("{} {}", member.role.code(), plain(&member.service)),
        Record::Task(_, task) if task.area == Area::SomethingElse => format!("else {}", plain(&task.what)),
        Record::Task(_, task) => task.area.code().to_string(),
        Record::Concern(_, concern) => match concern.item {
            Some(item) => item.code().to_string(),
            None => plain(&concern.words),
        },
        Record::Question(_, question) => match question.prompt {
            Some(prompt) if question.words.is_empty() => prompt.code().to_string(),
            _ => plain(&question.words),
        },
        Record::Appointment(_, appointment) => appointment.kind.code().to_string(),
        Record::Allergy(_, allergy) => plain(&allergy.to),
        Record::Goal(_, goal) => plain(&goal.what),
        Record::Wish(_, wish) if wish.kind == WishKind::SomethingElse => {
            format!("else {}", plain(&wish.words))
        }
        Record::Wish(_, wish) => wish.kind.code().to_string(),
        Record::Condition(_, condition) => plain(&condition.what),
        Record::Treatment(_, treatment) if !treatment.what.is_empty() => plain(&treatment.what),
        Record::Treatment(_, treatment) => treatment.kind.code().to_string(),
        Record::Medicine(_, medicine) => plain(&medicine.name),
        Record::Check(_, check) => plain(&check.what),
        Record::Watch(_, watch) => plain(&watch.what),
        Record::Decision(_, decision) => plain(&decision.about),
        Record::Agreement(_, agreement) => plain(&agreement.what),
        // These are in no summary.
        Record::Review(..)
        | Record::SelfCheck(..)
        | Record::SetAside(..)
        | Record::Given(..)
        | Record::Follower(..)
        | Record::Told(..) => String::new(),
    }
}

/// How long a record is missed. A contact that goes on repeating is always expected.
fn lasts(record: &Record) -> Lasts {
    match record {
        Record::Appointment(_, contact) => match contact.repeat {
            Some(repeat) => repeat.until.map_or(Lasts::ForEver, Lasts::Until),
            None => Lasts::Until(contact.when.last_day()),
        },
        _ => Lasts::ForEver,
    }
}

/// What the patient says of themselves. Name and birth say whose page it is; they are never news on it.
fn said_of_self(patient: &Patient, part: PatientPart) -> Option<String> {
    let text = match part {
        PatientPart::FullName | PatientPart::Born => return None,
        PatientPart::Speaks if patient.interpreter => format!("{} *", patient.speaks),
        PatientPart::Speaks => patient.speaks.clone(),
        PatientPart::Communication => patient.communication.clone(),
        PatientPart::Phone => patient.phone.clone(),
        PatientPart::Matters => patient.matters.clone(),
        PatientPart::InOneSentence => patient.in_one_sentence.clone(),
        PatientPart::RightNow => patient.right_now.clone(),
        PatientPart::Children => patient.children.clone(),
    };
    (!text.is_empty()).then_some(text)
}

/// Everything a record says.
fn reading(view: &Passport, mut record: Record) -> String {
    // A repeating contact travels as its next time, and moving on to that is no news.
    let repeats = matches!(&record, Record::Appointment(_, contact) if contact.repeat.is_some());
    let mut reader = Reader {
        view,
        passes_over: if repeats { &["day", "week"] } else { &[] },
        said: String::new(),
    };
    records::record(&mut reader, &mut record);
    if let Record::Member(id, _) = record {
        reader.said.push_str(&part_of(&view.patient, id));
    }
    reader.said
}

/// What the patient has made of somebody: who coordinates, who speaks for them, who is called if something happens.
fn part_of(patient: &Patient, id: Id<Member>) -> String {
    let parts = [
        ("coordinates", patient.coordinator),
        ("speaks", patient.speaks_for_me),
        ("emergency", patient.emergency_contact),
    ];
    let theirs = parts.into_iter().filter(|(_, person)| *person == Some(id));
    theirs.map(|(part, _)| part).collect::<Vec<_>>().join(" ")
}

/// Takes the fields of a record as text.
struct Reader<'a> {
    view: &'a Passport,
    passes_over: &'static [&'static str],
    said: String,
}

impl Reader<'_> {
    /// Whoever is meant by a reference. Another record that is pointed at stands in the summary for itself.
    fn person(&self, id: Id<Member>) -> String {
        let member = self.view.members.get(id);
        member.map_or_else(String::new, |member| {
            format!("{} {} {}", member.name, member.role.code(), member.service)
        })
    }

    fn content<V: Value>(&self, value: &V) -> Option<String> {
        let raw = value.write()?;
        match V::shape() {
            Shape::Reference(Kind::Member) => Some(self.person(Id::read(&raw)?)),
            Shape::Holder => Some(match Holder::read(&raw)? {
                Holder::Member(id) => self.person(id),
                Holder::Me | Holder::NotShown | Holder::Nobody => raw,
            }),
            Shape::List(of) if *of == Shape::Reference(Kind::Member) => {
                let people: Vec<Id<Member>> = Vec::read(&raw)?;
                Some(
                    people
                        .into_iter()
                        .map(|id| self.person(id))
                        .collect::<Vec<_>>()
                        .join("\n"),
                )
            }
            Shape::Reference(_) | Shape::AnyReference => None,
            Shape::List(of) if matches!(*of, Shape::Reference(_) | Shape::AnyReference) => None,
            _ => Some(raw),
        }
    }
}

impl Fields for Reader<'_> {
    fn field<V: Value>(&mut self, name: &'static str, value: &mut V) {
        if self.passes_over.contains(&name) {
            return;
        }
        if let Some(content) = self.content(value) {
            // Writing to a text cannot fail.
            let _ = writeln!(self.said, "{name} {} {content}", content.len());
        }
    }

    fn unread(&mut self, _unread: &mut Unread) {}

    fn missing(&mut self) {}
}
