//! Forms: raw text while typing, a record or a list of problems when submitted.
//!
//! A form remembers what its fields said when it was opened. On submit, only the fields that were touched are laid over
//! the record as it stands by then, so that an edit made meanwhile in another tab is not undone by this one.

mod appointment;
mod concern;
mod exchanged;
mod field;
mod follow_up;
mod looking_back;
mod medical;
mod member;
mod patient;
mod question;
mod reader;
mod settled;
mod spec;
mod start;
mod talk;
mod task;
mod told;
mod wanted;
mod written;

pub use field::{Field, Fields, Typed};
pub use patient::PatientSection;
pub use spec::{Choices, Input, Spec};
pub use start::{GapKey, Start};
pub use told::{Aspect, Beyond, Difference, differences};

use crate::Now;
use passport::{
    Appointment, Change, Id, Key, Kind, Look, Passport, Record, SetAside, SharingRule, every_kind, gaps,
};
use reader::{Reader, write_code};
pub(crate) use reader::{TEXT_LIMIT, read_code, read_date, read_id, read_time, write_id};
use written::Written;

/// Which form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum FormId {
    /// A new record, perhaps starting from something: a task for this member, a concern for this appointment.
    New(Kind, Option<Start>),
    /// An existing record.
    Edit(Key),
    /// A part of the patient's own record.
    Patient(PatientSection),
    /// What is written during a consultation. It stands on the consultation's own pages.
    Talk(Id<Appointment>),
    /// A reply that came and is not looked through yet, by what it is known by. It is no form: it stands on a page of its own.
    Reply(u64),
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
    /// This was changed in another window, beside what was typed here.
    ChangedElsewhere,
}

/// An unfinished form as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// Which form.
    pub form: FormId,
    /// What was typed.
    pub fields: Typed,
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
    pub fn open(id: FormId, passport: &Passport, draft: Option<&Typed>, now: &Now) -> Option<Self> {
        let original = current(id, passport, now)?;
        let fields = draft.map_or_else(|| original.clone(), |draft| draft.over(original.clone()));
        Some(Self {
            id,
            resumed: draft.is_some(),
            fields,
            original,
            problems: Vec::new(),
        })
    }

    /// The fields of this form, in order, without those that make no sense now.
    #[must_use]
    pub fn specs(&self) -> Vec<Spec> {
        let specs: &[Spec] = match self.id {
            FormId::Patient(section) => patient::specs(section),
            FormId::Talk(_) => talk::SPECS,
            FormId::Reply(_) => &[],
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

    /// What was typed that is not kept in the passport.
    #[must_use]
    pub fn typed(&self) -> Typed {
        Typed::between(&self.original, &self.fields)
    }

    /// Takes over what was written elsewhere, since the form was opened, beside a field that was typed in here and that is only
    /// right together with it: a dose with its medicine, a number with its name. Answers with the fields to look at once more.
    pub(crate) fn meet(&mut self, passport: &Passport, now: &Now) -> Vec<(Field, Problem)> {
        let FormId::Edit(key) = self.id else {
            return Vec::new();
        };
        let Some(latest) = current(self.id, passport, now) else {
            return Vec::new();
        };
        let (typed, elsewhere) = (self.typed(), Typed::between(&self.original, &latest));
        let together = together(key.kind);
        let news: Vec<Field> = together
            .iter()
            .copied()
            .filter(|field| elsewhere.has(*field) && !typed.has(*field))
            .collect();
        if !together.iter().any(|field| typed.has(*field)) {
            return Vec::new();
        }
        for field in &news {
            self.fields.set(*field, latest.get(*field));
            self.original.set(*field, latest.get(*field));
        }
        news.into_iter()
            .map(|field| (field, Problem::ChangedElsewhere))
            .collect()
    }

    /// What the record says now in fields that were typed into earlier, or that somebody else has written since: whoever saves the form
    /// writes over it, and has to see it before.
    #[must_use]
    pub fn writes_over(&self, passport: &Passport, now: &Now) -> Vec<(Spec, String)> {
        let Some(latest) = current(self.id, passport, now) else {
            return Vec::new();
        };
        let typed = self.typed();
        let is_hidden = |field| self.resumed || latest.get(field) != self.original.get(field);
        let is_other = |field| !latest.get(field).is_empty() && latest.get(field) != self.fields.get(field);
        let over = |spec: &Spec| typed.has(spec.field) && is_hidden(spec.field) && is_other(spec.field);
        let specs = self.specs().into_iter().filter(over);
        specs
            .map(|spec| (spec, latest.get(spec.field).to_owned()))
            .collect()
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
    pub fn submit(&self, look: Look<'_>, now: &Now, fresh: u64) -> Result<Change, Vec<(Field, Problem)>> {
        let passport = look.passport;
        let fields = match current(self.id, passport, now) {
            Some(latest) => self.laid_over(latest),
            // The record was taken out meanwhile: what stands in the form writes it anew.
            None => self.fields.clone(),
        };
        let record = match self.id {
            FormId::Patient(section) => {
                let patient = patient::patient(section, &fields, &passport.patient, now)?;
                return Ok(Change::Patient(Box::new(patient)));
            }
            FormId::Talk(id) => {
                let blank = || Appointment::blank(now);
                let old = passport.appointments.get(id).cloned().unwrap_or_else(blank);
                Record::Appointment(id, talk::appointment(&fields, old)?)
            }
            FormId::New(Kind::SetAside, Some(Start::Gap(gap))) => {
                Record::SetAside(Id::new(fresh), set_aside(gap, look, &fields, now)?)
            }
            // Nobody can submit it.
            FormId::Reply(_) => return Err(Vec::new()),
            FormId::New(kind, _) => record(Key { kind, raw: fresh }, &fields, None, now)?,
            FormId::Edit(key) => record(key, &fields, passport.record(key), now)?,
        };
        Ok(Change::Put(Box::new(record)))
    }

    /// The appointment with what was typed in its consultation; `None` when that cannot be kept as it is.
    pub(crate) fn notes(&self, passport: &Passport, id: Id<Appointment>) -> Option<Appointment> {
        let old = passport.appointments.get(id)?.clone();
        talk::appointment(&self.laid_over(talk::fields(&old)), old).ok()
    }

    fn laid_over(&self, latest: Fields) -> Fields {
        self.typed().over(latest)
    }
}

/// Fields that depend on what another field says.
fn is_shown(field: Field, fields: &Fields, is_new: bool) -> bool {
    let is = |field: Field, code: String| fields.get(field) == code;
    match field {
        Field::From | Field::Until => fields.get(Field::Precision) == appointment::TIME,
        Field::RepeatUnit | Field::RepeatUntil => !fields.get(Field::RepeatEvery).is_empty(),
        Field::KeptWhere => is(Field::WishKind, write_code(passport::WishKind::Document)),
        Field::SharedWith => is(Field::Sharing, write_code(SharingRule::OnePerson)),
        Field::ManagedWith => {
            !fields.get(Field::Managing).is_empty()
                && !is(Field::Managing, write_code(passport::Managing::IDoIt))
        }
        Field::GivenBy => !fields.get(Field::ForSudden).is_empty(),
        Field::MedicineSince => !fields.get(Field::MedicineChange).is_empty(),
        Field::ShowsCloseness => !fields.get(Field::Closeness).is_empty(),
        // A task has an area already.
        Field::AgreementArea => fields.get(Field::AgreementTask).is_empty(),
        Field::WasSaid | Field::Answer | Field::GoalReached | Field::AgreementKnown => !is_new,
        _ => true,
    }
}

/// A gap put aside, with the facts it rests on now.
fn set_aside(
    gap: GapKey,
    look: Look<'_>,
    fields: &Fields,
    now: &Now,
) -> Result<SetAside, Vec<(Field, Problem)>> {
    let facts = gaps(look)
        .iter()
        .find(|found| GapKey::from(*found) == gap)
        .map_or(0, |found| found.facts);
    let blank = SetAside {
        rule: gap.rule,
        about: gap.about,
        area: gap.area,
        facts,
        ..SetAside::blank(now)
    };
    read(blank, fields, now)
}

/// What the fields of a form say before anything is typed.
fn current(id: FormId, passport: &Passport, now: &Now) -> Option<Fields> {
    match id {
        FormId::Patient(section) => Some(patient::fields(section, &passport.patient)),
        FormId::Talk(id) => passport.appointments.get(id).map(talk::fields),
        FormId::New(kind, start) => Some(in_talk(kind, new_fields(kind, start, now), passport)),
        FormId::Edit(key) => passport.record(key).as_ref().map(fields),
        FormId::Reply(_) => None,
    }
}

/// What is agreed or decided while a consultation goes on was agreed or decided there.
fn in_talk(kind: Kind, fields: Fields, passport: &Passport) -> Fields {
    let field = match kind {
        Kind::Agreement => Field::AgreementAt,
        Kind::Decision => Field::DecisionAt,
        _ => return fields,
    };
    let going_on = passport
        .appointments
        .iter()
        .find(|row| row.value.talk.is_going_on());
    match going_on {
        Some(row) if fields.get(field).is_empty() => fields.with(field, reader::write_id(row.id)),
        _ => fields,
    }
}

/// Reads a record from its fields.
fn read<T: Written>(old: T, fields: &Fields, now: &Now) -> Result<T, Vec<(Field, Problem)>> {
    let mut reader = Reader::of(fields);
    let record = old.read(&mut reader, now);
    reader.finish(record)
}

/// A new record's fields. What it starts from fills the field that points there.
fn new_fields_of<T: Written>(start: Option<Start>, now: &Now) -> Fields {
    let fields = T::new_fields(now);
    match start {
        Some(Start::About(about)) => match T::pointing(about.kind) {
            Some(field) => fields.with(field, format!("{:x}", about.raw)),
            None => fields,
        },
        Some(start) => T::starting(fields, start),
        None => fields,
    }
}

macro_rules! forms {
    ($($(#[$doc:meta])* $name:ident $table:ident $slug:literal,)+) => {
        fn specs(kind: Kind) -> &'static [Spec] {
            match kind {
                $(Kind::$name => passport::$name::SPECS,)+
            }
        }

        fn together(kind: Kind) -> &'static [Field] {
            match kind {
                $(Kind::$name => passport::$name::TOGETHER,)+
            }
        }

        fn fields(record: &Record) -> Fields {
            match record {
                $(Record::$name(_, value) => value.fields(),)+
            }
        }

        fn new_fields(kind: Kind, start: Option<Start>, now: &Now) -> Fields {
            match kind {
                $(Kind::$name => new_fields_of::<passport::$name>(start, now),)+
            }
        }

        /// Reads a record of a kind. `old` gives what the form does not show.
        fn record(
            key: Key,
            fields: &Fields,
            old: Option<Record>,
            now: &Now,
        ) -> Result<Record, Vec<(Field, Problem)>> {
            match key.kind {
                $(Kind::$name => {
                    let old = match old {
                        Some(Record::$name(_, old)) => old,
                        _ => passport::$name::blank(now),
                    };
                    Ok(Record::$name(Id::new(key.raw), read(old, fields, now)?))
                })+
            }
        }
    };
}

every_kind!(forms);
