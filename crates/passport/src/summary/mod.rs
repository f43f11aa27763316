//! A summary: what one audience gets to see, and nothing else.

mod astray;
mod handed_on;
mod held_back;
mod known_again;
mod new_since;
mod projection;
mod sections;
mod shedding;
mod team;

pub use handed_on::handed_on;
pub use held_back::{HeldBack, held_back};
pub use new_since::{Novelty, Recall, WhatIsNew};
pub use sections::Section;
pub use team::{Mark, Standing, WhoDoesWhat};

use crate::{
    Appointment, Area, Audience, Id, Key, Kind, Language, MayKnow, Member, Passport, Reader, Record, Role,
    Table, Unread, When, held, may_know, may_see, relevant, upcoming,
};
use astray::without_astray;
use projection::{project, reduce};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use time::PrimitiveDateTime;

/// The most agreements a summary carries; the newest are kept.
const AGREEMENTS: usize = 12;
/// How many answers of a concern travel: the latest and the one before, so that a reader sees the direction.
const RATINGS: usize = 2;

/// How many records of each kind were left out because there was no room.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct LeftOut(pub BTreeMap<Kind, u16>);

/// What one audience gets to see.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Summary {
    /// Who it is made for.
    pub audience: Audience,
    /// What the one person it is made for is to the patient; `None` for a whole audience.
    pub role: Option<Role>,
    /// When it was made: wall time where the patient was, to the minute.
    pub written: PrimitiveDateTime,
    /// The language the patient's own words are in.
    pub language: Language,
    /// Whether it is about the invented patient of the sample, so that nobody takes them for a real one.
    pub sample: bool,
    /// The passport as this audience sees it. Ids count from 1 within each kind and mean nothing outside this summary.
    pub view: Passport,
    /// What the treatment calls for, nobody holds, and this audience could mend. There is no task for any of it.
    pub unheld: Vec<Area>,
    /// What there was no room for.
    pub left_out: LeftOut,
}

/// A part of the patient's own record that can be taken out of a summary.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PatientPart {
    /// The name as it stands in records.
    FullName,
    /// Date of birth.
    Born,
    /// Language and need of an interpreter.
    Speaks,
    /// What helps when talking.
    Communication,
    /// The patient's own number.
    Phone,
    /// What matters to me.
    Matters,
    /// What I have, in one sentence.
    InOneSentence,
    /// What is going on right now.
    RightNow,
    /// Children at home.
    Children,
}

impl PatientPart {
    /// Every part, in the order a reader sees them.
    pub const ALL: [Self; 9] = [
        Self::FullName,
        Self::Born,
        Self::Speaks,
        Self::Communication,
        Self::Phone,
        Self::Matters,
        Self::InOneSentence,
        Self::RightNow,
        Self::Children,
    ];
}

impl PatientPart {
    /// Whether a relative with this limit is told it.
    fn is_told(self, told: MayKnow) -> bool {
        match told {
            MayKnow::Everything => true,
            MayKnow::PracticalOnly => matches!(self, Self::Speaks | Self::Communication | Self::Phone),
            MayKnow::AskMeFirst | MayKnow::Unknown(_) => false,
        }
    }
}

/// Something the patient can take out of a summary.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Pick {
    /// One record.
    Item(Key),
    /// One part of who they are.
    About(PatientPart),
}

/// Makes the summary of a passport for a reader, without what the patient has taken out.
///
/// Keeps only what the reader may see ([`may_see`]) and needs. What it holds is canonical: packing and opening it
/// again yields an equal value.
#[must_use]
pub fn summarise(
    passport: &Passport,
    reader: Reader,
    taken_out: &BTreeSet<Pick>,
    language: Language,
    now: PrimitiveDateTime,
) -> Summary {
    let passport = &with_first(passport, reader.person);
    let kept = kept(passport, reader, taken_out, now);
    let told = may_know(passport, reader);
    let view = finished(project(passport, &kept), taken_out, told, now);
    Summary {
        audience: reader.audience,
        role: role_of(passport, reader, &kept),
        unheld: unheld_areas(passport, reader.audience, &view, now),
        written: to_the_minute(now),
        language,
        sample: false,
        view,
        left_out: LeftOut::default(),
    }
}

/// The records that [`summarise`] keeps, by their own keys. The first of a kind has the number 1 in the summary, the second 2.
#[must_use]
pub fn records_in(
    passport: &Passport,
    reader: Reader,
    taken_out: &BTreeSet<Pick>,
    now: PrimitiveDateTime,
) -> Vec<Key> {
    let passport = with_first(passport, reader.person);
    let kept = kept(&passport, reader, taken_out, now);
    passport.keys().filter(|key| kept.contains(key)).collect()
}

/// What the one person a summary is for is to the patient. A person who is not in it cannot be told from others in the same
/// role, so nothing is asked of them by name.
fn role_of(passport: &Passport, reader: Reader, kept: &BTreeSet<Key>) -> Option<Role> {
    let person = reader.person.filter(|id| kept.contains(&id.key(Kind::Member)))?;
    passport.members.get(person).map(|member| member.role)
}

/// The passport with one person before the others, so that they are found again once ids have been counted anew.
fn with_first(passport: &Passport, person: Option<Id<Member>>) -> Cow<'_, Passport> {
    let first = person.and_then(|id| passport.members.row(id));
    let Some(first) = first.filter(|row| passport.members.position(row.id) != Some(0)) else {
        return Cow::Borrowed(passport);
    };
    let mut members = Table::default();
    for row in std::iter::once(first).chain(passport.members.iter()) {
        members.put(row.id, row.value.clone());
    }
    Cow::Owned(Passport {
        members,
        ..passport.clone()
    })
}

/// Areas that what a reader sees calls for, that nobody holds in the whole passport, and that the reader could mend. What
/// the reader may not see calls for nothing, or it would give itself away.
#[must_use]
pub fn unheld_areas(
    passport: &Passport,
    audience: Audience,
    view: &Passport,
    now: PrimitiveDateTime,
) -> Vec<Area> {
    let held = held(passport);
    relevant(view, now)
        .into_iter()
        .filter(|area| !held.contains(area) && audience.can_mend(*area))
        .collect()
}

/// The passport as a reader would see it, with its own ids: what [`summarise`] makes of it before numbers are changed,
/// so that the patient is shown exactly what a reader gets and can still point at each record.
#[must_use]
pub fn offered(
    passport: &Passport,
    reader: Reader,
    taken_out: &BTreeSet<Pick>,
    now: PrimitiveDateTime,
) -> Passport {
    let passport = &with_first(passport, reader.person);
    let kept = kept(passport, reader, taken_out, now);
    finished(
        reduce(passport, &kept),
        taken_out,
        may_know(passport, reader),
        now,
    )
}

/// Gives a reduced passport its last shape: next times, only what may leave, without parts that are taken out.
fn finished(
    mut view: Passport,
    taken_out: &BTreeSet<Pick>,
    told: MayKnow,
    now: PrimitiveDateTime,
) -> Passport {
    for contact in upcoming(&view, now) {
        set_time(&mut view, contact.id, contact.occurrence.when);
    }
    tidy(&mut view);
    keep_latest(&mut view);
    if told == MayKnow::PracticalOnly {
        keep_practical(&mut view);
    }
    for part in PatientPart::ALL
        .into_iter()
        .filter(|part| taken_out.contains(&Pick::About(*part)) || !part.is_told(told))
    {
        take_out(&mut view, part);
    }
    view
}

/// When, where and with whom is practical; what a contact is for and about is not.
fn keep_practical(view: &mut Passport) {
    let rows: Vec<_> = view
        .appointments
        .iter()
        .map(|row| (row.id, row.value.clone()))
        .collect();
    for (id, mut appointment) in rows {
        appointment.purpose.clear();
        appointment.themes.clear();
        view.appointments.put(id, appointment);
    }
}

/// What is kept of a passport for a reader.
fn kept(
    passport: &Passport,
    reader: Reader,
    taken_out: &BTreeSet<Pick>,
    now: PrimitiveDateTime,
) -> BTreeSet<Key> {
    let worth = Worth::of(passport, now);
    let is_kept = |record: &Record| {
        worth.has(reader, record)
            && may_see(passport, reader, record)
            && !taken_out.contains(&Pick::Item(record.key()))
    };
    let records = passport.records();
    let kept: BTreeSet<Key> = records
        .iter()
        .filter(|record| is_kept(record))
        .map(Record::key)
        .collect();
    without_astray(passport, reader, &records, kept)
}

/// What is worth a reader's time.
struct Worth {
    ahead: BTreeSet<Id<Appointment>>,
    newest: BTreeSet<u64>,
}

impl Worth {
    fn of(passport: &Passport, now: PrimitiveDateTime) -> Self {
        let ahead = upcoming(passport, now).into_iter();
        Self {
            ahead: ahead.map(|contact| contact.id).collect(),
            newest: newest_agreements(passport),
        }
    }

    /// Whether a reader has a use for a record, and it is not over.
    fn has(&self, reader: Reader, record: &Record) -> bool {
        let is_timely = match record {
            Record::Appointment(id, _) => self.ahead.contains(id),
            Record::Agreement(id, _) => self.newest.contains(&id.raw()),
            _ => true,
        };
        is_timely && is_needed(reader.audience, record)
    }
}

fn newest_agreements(passport: &Passport) -> BTreeSet<u64> {
    let mut by_day: Vec<(Option<time::Date>, usize, u64)> = passport
        .agreements
        .iter()
        .enumerate()
        .map(|(at, row)| (row.value.on, at, row.id.raw()))
        .collect();
    by_day.sort();
    by_day
        .into_iter()
        .rev()
        .take(AGREEMENTS)
        .map(|(_, _, raw)| raw)
        .collect()
}

/// Whether an audience has a use for a record at all. A summary is short: not a dump.
fn is_needed(audience: Audience, record: &Record) -> bool {
    let by_night = audience == Audience::OutOfHours;
    match record {
        Record::Task(_, task) => task.state.is_open() && (!by_night || task.area.matters_at_night()),
        Record::Concern(_, concern) => !concern.settled,
        Record::Question(_, question) => question.is_open() && !by_night,
        Record::Goal(_, goal) => !goal.is_reached,
        Record::Treatment(_, treatment) => !by_night || treatment.state.is_current(),
        Record::Check(..) | Record::Decision(..) => !by_night,
        _ => true,
    }
}

/// A repeating contact travels as its next time.
fn set_time(view: &mut Passport, id: Id<Appointment>, when: When) {
    if let Some(appointment) = view.appointments.get(id) {
        let moved = Appointment {
            when,
            ..appointment.clone()
        };
        view.appointments.put(id, moved);
    }
}

/// Strips what never leaves the device and what this version cannot vouch for.
fn tidy(view: &mut Passport) {
    let patient = &mut view.patient;
    patient.unread = Unread::default();
    patient.managing = None;
    patient.managed_with = None;
    patient.copy_kept_ms = None;
    for record in view.records() {
        view.put(record.as_shared());
    }
}

/// Lets go of all answers but the latest.
fn keep_latest(view: &mut Passport) {
    for row in view.concerns.clone().iter() {
        let mut concern = row.value.clone();
        let surplus = concern.ratings.len().saturating_sub(RATINGS);
        concern.ratings.drain(..surplus);
        view.concerns.put(row.id, concern);
    }
}

fn take_out(view: &mut Passport, part: PatientPart) {
    let patient = &mut view.patient;
    match part {
        PatientPart::FullName => patient.full_name.clear(),
        PatientPart::Born => patient.born = None,
        PatientPart::Speaks => {
            patient.speaks.clear();
            patient.interpreter = false;
        }
        PatientPart::Communication => patient.communication.clear(),
        PatientPart::Phone => patient.phone.clear(),
        PatientPart::Matters => patient.matters.clear(),
        PatientPart::InOneSentence => patient.in_one_sentence.clear(),
        PatientPart::RightNow => {
            patient.right_now.clear();
            patient.right_now_on = None;
        }
        PatientPart::Children => patient.children.clear(),
    }
}

/// The minute of a moment, as letters say when they were written.
#[must_use]
pub fn to_the_minute(now: PrimitiveDateTime) -> PrimitiveDateTime {
    let (hour, minute, _) = now.time().as_hms();
    let time = time::Time::from_hms(hour, minute, 0).unwrap_or(time::Time::MIDNIGHT);
    PrimitiveDateTime::new(now.date(), time)
}
