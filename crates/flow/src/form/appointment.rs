//! The form of a contact.

use super::reader::{Reader, write_code, write_date, write_ids, write_time};
use super::spec::{Choices, Input, Spec, folded, open};
use super::{Field, Fields, Problem};
use crate::Now;
use passport::{Appointment, AppointmentKind, IsoWeek, Repeat, When};

/// The exact time is known.
pub(super) const TIME: &str = "time";
const DAY: &str = "day";
const WEEK: &str = "week";
const WEEKS: &str = "weeks";
const DAYS: &str = "days";

pub(super) const SPECS: &[Spec] = &[
    open(
        Field::AppointmentKind,
        Input::ManyOrNone(Choices::AppointmentKind),
    ),
    open(Field::Precision, Input::Few(Choices::Precision)),
    open(Field::Day, Input::Date),
    open(Field::From, Input::Time),
    open(Field::Until, Input::Time),
    open(Field::Place, Input::Line),
    open(Field::With, Input::Members),
    open(Field::Purpose, Input::Line),
    open(Field::WasSaid, Input::Long),
    folded(Field::GettingThere, Input::Line),
    folded(Field::Bring, Input::Line),
    folded(Field::RepeatEvery, Input::Number),
    folded(Field::RepeatUnit, Input::Few(Choices::RepeatUnit)),
    folded(Field::RepeatUntil, Input::Date),
    folded(Field::Sharing, Input::Few(Choices::Sharing)),
];

pub(super) fn new(now: &Now) -> Appointment {
    Appointment::new(AppointmentKind::Visit, When::On(now.wall.date()))
}

pub(super) fn blank(now: &Now) -> Fields {
    fields(&new(now))
        .with(Field::AppointmentKind, "")
        .with(Field::Precision, TIME)
        .with(Field::Day, "")
}

pub(super) fn fields(appointment: &Appointment) -> Fields {
    let fields = Fields::default()
        .with(Field::AppointmentKind, write_code(appointment.kind))
        .with(Field::Place, &appointment.place)
        .with(Field::With, write_ids(&appointment.with))
        .with(Field::Purpose, &appointment.purpose)
        .with(Field::GettingThere, &appointment.getting_there)
        .with(Field::Bring, &appointment.bring)
        .with(Field::WasSaid, &appointment.said)
        .with(Field::Sharing, write_code(appointment.sharing));
    with_repeat(with_when(fields, &appointment.when), appointment.repeat)
}

fn with_when(fields: Fields, when: &When) -> Fields {
    match when {
        When::At {
            date, from, until, ..
        } => fields
            .with(Field::Precision, TIME)
            .with(Field::Day, write_date(*date))
            .with(Field::From, write_time(*from))
            .with(Field::Until, until.map(write_time).unwrap_or_default()),
        When::On(date) => fields
            .with(Field::Precision, DAY)
            .with(Field::Day, write_date(*date)),
        When::InWeek(week) => fields
            .with(Field::Precision, WEEK)
            .with(Field::Day, write_date(week.monday())),
    }
}

fn with_repeat(fields: Fields, repeat: Option<Repeat>) -> Fields {
    let fields = fields.with(Field::RepeatUnit, WEEKS);
    let Some(repeat) = repeat else { return fields };
    let (every, unit) = match repeat.every_days % 7 {
        0 => (repeat.every_days / 7, WEEKS),
        _ => (repeat.every_days, DAYS),
    };
    fields
        .with(Field::RepeatEvery, every.to_string())
        .with(Field::RepeatUnit, unit)
        .with(
            Field::RepeatUntil,
            repeat.until.map(write_date).unwrap_or_default(),
        )
}

pub(super) fn appointment(
    fields: &Fields,
    old: Appointment,
    now: &Now,
) -> Result<Appointment, Vec<(Field, Problem)>> {
    let mut read = Reader::of(fields);
    let kind = read.coded(Field::AppointmentKind);
    if kind.is_none() {
        read.object(Field::AppointmentKind, Problem::ChoiceMissing);
    }
    let when = read_when(&mut read, &old, now);
    let appointment = Appointment {
        kind: kind.unwrap_or(old.kind),
        when: when.unwrap_or_else(|| old.when.clone()),
        repeat: read_repeat(&mut read),
        place: read.text(Field::Place),
        with: read.members(Field::With),
        purpose: read.text(Field::Purpose),
        getting_there: read.text(Field::GettingThere),
        bring: read.text(Field::Bring),
        said: read.text(Field::WasSaid),
        sharing: read.coded(Field::Sharing).unwrap_or(old.sharing),
        unread: old.unread,
    };
    read.finish(appointment)
}

fn read_when(read: &mut Reader<'_>, old: &Appointment, now: &Now) -> Option<When> {
    if read.raw(Field::Day).trim().is_empty() {
        read.object(Field::Day, Problem::DayMissing);
        return None;
    }
    let date = read.date(Field::Day)?;
    match read.raw(Field::Precision) {
        WEEK => Some(When::InWeek(IsoWeek::of(date))),
        DAY => Some(When::On(date)),
        _ => {
            if read.raw(Field::From).trim().is_empty() {
                read.object(Field::From, Problem::TimeMissing);
                return None;
            }
            let from = read.time(Field::From)?;
            let until = read.time(Field::Until);
            if until.is_some_and(|until| until < from) {
                read.object(Field::Until, Problem::EndsBeforeItStarts);
            }
            Some(When::At {
                date,
                from,
                until,
                zone: zone_of(old, now),
            })
        }
    }
}

/// A time keeps the zone it was written in; a new one gets the device's.
fn zone_of(old: &Appointment, now: &Now) -> String {
    match &old.when {
        When::At { zone, .. } => zone.clone(),
        When::On(_) | When::InWeek(_) => now.zone.clone(),
    }
}

fn read_repeat(read: &mut Reader<'_>) -> Option<Repeat> {
    let (days_each, most) = if read.raw(Field::RepeatUnit) == DAYS {
        (1, 366)
    } else {
        (7, 52)
    };
    let every = read.number(Field::RepeatEvery, 1..=most)?;
    let until = read.date(Field::RepeatUntil);
    Some(Repeat {
        every_days: every.saturating_mul(days_each),
        until,
    })
}
