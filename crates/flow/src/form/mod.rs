//! Forms: raw text while typing, a record or a list of problems when submitted.
//!
//! A form remembers what its fields said when it was opened. On submit, only the fields that were touched are laid over
//! the record as it stands by then, so that an edit made meanwhile in another tab is not undone by this one.

mod appointment;
mod concern;
mod field;
mod medical;
mod member;
mod patient;
mod question;
mod reader;
mod settled;
mod spec;
mod task;

pub use field::{Field, Fields};
pub use patient::PatientSection;
pub use spec::{Choices, Input, Spec};

use crate::Now;
use passport::{Change, Id, Key, Kind, Passport, Record};

/// Which form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum FormId {
    /// A new record, perhaps about another: a task for this member, a concern for this appointment.
    New(Kind, Option<Key>),
    /// An existing record.
    Edit(Key),
    /// A part of the patient's own record.
    Patient(PatientSection),
}

/// What is wrong with a field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// A name to be called by is needed.
    NameMissing,
    /// Either a name or a service is needed.
    NameOrServiceMissing,
    /// Some words are needed.
    WordsMissing,
    /// Something must be chosen.
    ChoiceMissing,
    /// A day is needed.
    DayMissing,
    /// A time is needed.
    TimeMissing,
    /// This is not a day.
    NotADay,
    /// This is not a time.
    NotATime,
    /// The end lies before the start.
    EndsBeforeItStarts,
    /// This cannot be dialled.
    NotANumberToCall,
    /// This is not an e-mail address.
    NotAnAddress,
    /// This day lies in the future, where it cannot.
    NotYet,
    /// This number is too small, too large or no number.
    NotInRange,
    /// More than 4,000 bytes.
    TooLong,
}

/// An unfinished form as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// Which form.
    pub form: FormId,
    /// What was typed.
    pub fields: Fields,
}

/// An open form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Form {
    /// Which form.
    pub id: FormId,
    /// What the fields say.
    pub fields: Fields,
    /// What they said when it was opened.
    original: Fields,
    /// What is wrong, after trying to submit.
    pub problems: Vec<(Field, Problem)>,
    /// Whether what was typed earlier has been brought back.
    pub resumed: bool,
}

impl Form {
    /// Opens a form on what the passport says now, with what was typed earlier laid over it. `None` when the record is gone.
    #[must_use]
    pub fn open(id: FormId, passport: &Passport, draft: Option<&Fields>, now: &Now) -> Option<Self> {
        let original = current(id, passport, now)?;
        let fields = draft.cloned().unwrap_or_else(|| original.clone());
        Some(Self {
            id,
            resumed: draft.is_some(),
            fields,
            original,
            problems: Vec::new(),
        })
    }

    /// What a new concern's fields say before anything is typed.
    pub(crate) fn blank_concern() -> Fields {
        concern::fields(&passport::Concern::default())
    }

    /// The fields of this form, in order, without those that make no sense now.
    #[must_use]
    pub fn specs(&self) -> Vec<Spec> {
        let specs: &[Spec] = match self.id {
            FormId::Patient(section) => patient::specs(section),
            FormId::New(kind, _) | FormId::Edit(Key { kind, .. }) => specs(kind),
        };
        let is_new = matches!(self.id, FormId::New(..));
        specs
            .iter()
            .copied()
            .filter(|spec| is_shown(spec.field, &self.fields, is_new))
            .collect()
    }

    /// Whether anything was typed that is not kept in the passport.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        self.fields != self.original
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn problem(&self, field: Field) -> Option<Problem> {
        self.problems
            .iter()
            .find(|(at, _)| *at == field)
            .map(|(_, problem)| *problem)
    }

    /// The change this form asks for.
    ///
    /// # Errors
    /// Every field that cannot be read, with the reason. Nothing is changed then.
    pub fn submit(
        &self,
        passport: &Passport,
        now: &Now,
        fresh: u64,
    ) -> Result<Change, Vec<(Field, Problem)>> {
        let fields = match current(self.id, passport, now) {
            Some(latest) => self.laid_over(latest),
            // The record was taken out meanwhile: what stands in the form writes it anew.
            None => self.fields.clone(),
        };
        match self.id {
            FormId::Patient(section) => {
                let patient = patient::patient(section, &fields, &passport.patient, now)?;
                Ok(Change::Patient(Box::new(patient)))
            }
            FormId::New(kind, _) => record(kind, fresh, &fields, None, now),
            FormId::Edit(key) => record(key.kind, key.raw, &fields, passport.record(key), now),
        }
    }

    fn laid_over(&self, mut latest: Fields) -> Fields {
        for field in Field::ALL.iter().copied() {
            if self.fields.get(field) != self.original.get(field) {
                latest.set(field, self.fields.get(field));
            }
        }
        latest
    }
}

fn specs(kind: Kind) -> &'static [Spec] {
    match kind {
        Kind::Member => member::SPECS,
        Kind::Task => task::SPECS,
        Kind::Appointment => appointment::SPECS,
        Kind::Concern => concern::SPECS,
        Kind::Question => question::SPECS,
        Kind::Agreement => settled::AGREEMENT,
        Kind::Wish => settled::WISH,
        Kind::Medicine => medical::MEDICINE,
        Kind::Allergy => medical::ALLERGY,
    }
}

/// Fields that depend on what another field says.
fn is_shown(field: Field, fields: &Fields, is_new: bool) -> bool {
    match field {
        Field::From | Field::Until => fields.get(Field::Precision) == appointment::TIME,
        Field::RepeatUnit | Field::RepeatUntil => !fields.get(Field::RepeatEvery).is_empty(),
        Field::KeptWhere => fields.get(Field::WishKind) == reader::write_code(passport::WishKind::Document),
        Field::WasSaid | Field::Answer => !is_new,
        _ => true,
    }
}

/// What the fields of a form say before anything is typed.
fn current(id: FormId, passport: &Passport, now: &Now) -> Option<Fields> {
    match id {
        FormId::Patient(section) => Some(patient::fields(section, &passport.patient)),
        FormId::New(kind, about) => Some(blank(kind, about, now)),
        FormId::Edit(key) => passport.record(key).as_ref().map(fields),
    }
}

fn fields(record: &Record) -> Fields {
    match record {
        Record::Member(_, value) => member::fields(value),
        Record::Task(_, value) => task::fields(value),
        Record::Appointment(_, value) => appointment::fields(value),
        Record::Concern(_, value) => concern::fields(value),
        Record::Question(_, value) => question::fields(value),
        Record::Agreement(_, value) => settled::agreement_fields(value),
        Record::Wish(_, value) => settled::wish_fields(value),
        Record::Medicine(_, value) => medical::medicine_fields(value),
        Record::Allergy(_, value) => medical::allergy_fields(value),
    }
}

/// A new record's fields. What it is about fills the field that points there.
fn blank(kind: Kind, about: Option<Key>, now: &Now) -> Fields {
    let mut fields = match kind {
        Kind::Member => member::blank(),
        Kind::Task => task::blank(),
        Kind::Appointment => appointment::blank(now),
        Kind::Concern => concern::fields(&passport::Concern::default()),
        Kind::Question => question::fields(&passport::Question::default()),
        Kind::Agreement => settled::blank_agreement(now),
        Kind::Wish => settled::blank_wish(now),
        Kind::Medicine => medical::medicine_fields(&passport::Medicine::default()),
        Kind::Allergy => medical::allergy_fields(&passport::Allergy::default()),
    };
    if let Some(about) = about
        && let Some(field) = pointing_field(kind, about.kind)
    {
        fields.set(field, format!("{:x}", about.raw));
    }
    fields
}

fn pointing_field(kind: Kind, about: Kind) -> Option<Field> {
    match (kind, about) {
        (Kind::Task, Kind::Member) => Some(Field::TaskLead),
        (Kind::Appointment, Kind::Member) => Some(Field::With),
        (Kind::Concern, Kind::Member) => Some(Field::RaiseWith),
        (Kind::Concern, Kind::Appointment) => Some(Field::RaiseAt),
        (Kind::Question, Kind::Member) => Some(Field::QuestionTo),
        (Kind::Question, Kind::Appointment) => Some(Field::AskAt),
        (Kind::Agreement, Kind::Member) => Some(Field::AgreementWith),
        (Kind::Agreement, Kind::Appointment) => Some(Field::AgreementAt),
        _ => None,
    }
}

/// Reads a record of a kind. `old` gives what the form does not show.
fn record(
    kind: Kind,
    raw: u64,
    fields: &Fields,
    old: Option<Record>,
    now: &Now,
) -> Result<Change, Vec<(Field, Problem)>> {
    let record = match (kind, old) {
        (Kind::Member, Some(Record::Member(id, old))) => Record::Member(id, member::member(fields, old)?),
        (Kind::Member, _) => Record::Member(Id::new(raw), member::member(fields, member::new())?),
        (Kind::Task, Some(Record::Task(id, old))) => Record::Task(id, task::task(fields, old)?),
        (Kind::Task, _) => Record::Task(Id::new(raw), task::task(fields, task::new())?),
        (Kind::Appointment, Some(Record::Appointment(id, old))) => {
            Record::Appointment(id, appointment::appointment(fields, old, now)?)
        }
        (Kind::Appointment, _) => Record::Appointment(
            Id::new(raw),
            appointment::appointment(fields, appointment::new(now), now)?,
        ),
        (Kind::Concern, Some(Record::Concern(id, old))) => {
            Record::Concern(id, concern::concern(fields, old, now)?)
        }
        (Kind::Concern, _) => {
            Record::Concern(Id::new(raw), concern::concern(fields, Default::default(), now)?)
        }
        (Kind::Question, Some(Record::Question(id, old))) => {
            Record::Question(id, question::question(fields, old)?)
        }
        (Kind::Question, _) => {
            Record::Question(Id::new(raw), question::question(fields, Default::default())?)
        }
        (Kind::Agreement, Some(Record::Agreement(id, old))) => {
            Record::Agreement(id, settled::agreement(fields, old)?)
        }
        (Kind::Agreement, _) => {
            Record::Agreement(Id::new(raw), settled::agreement(fields, Default::default())?)
        }
        (Kind::Wish, Some(Record::Wish(id, old))) => Record::Wish(id, settled::wish(fields, old)?),
        (Kind::Wish, _) => Record::Wish(Id::new(raw), settled::wish(fields, settled::new_wish())?),
        (Kind::Medicine, Some(Record::Medicine(id, old))) => {
            Record::Medicine(id, medical::medicine(fields, old)?)
        }
        (Kind::Medicine, _) => Record::Medicine(Id::new(raw), medical::medicine(fields, Default::default())?),
        (Kind::Allergy, Some(Record::Allergy(id, old))) => {
            Record::Allergy(id, medical::allergy(fields, old)?)
        }
        (Kind::Allergy, _) => Record::Allergy(Id::new(raw), medical::allergy(fields, Default::default())?),
    };
    Ok(Change::Put(Box::new(record)))
}
