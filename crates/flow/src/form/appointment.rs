//! The form of a contact.

use super::reader::{Reader, write_code, write_date, write_ids, write_time};
use super::spec::{Choices, Input, SHARING, Spec, folded, open};
use super::written::Written;
use super::{Field, Fields, Problem, Start};
use crate::Now;
use passport::{Appointment, AppointmentKind, IsoWeek, Kind, Repeat, When};

/// The exact time is known.
pub(super) const TIME: &str = "time";
const DAY: &str = "day";
const WEEK: &str = "week";
const WEEKS: &str = "weeks";
const DAYS: &str = "days";

impl Written for Appointment {
    const SPECS: &'static [Spec] = &[
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
        SHARING[0],
        SHARING[1],
    ];

    const TOGETHER: &'static [Field] = &[Field::Precision, Field::Day, Field::From, Field::Until];

    fn blank(now: &Now) -> Self {
        Self::new(AppointmentKind::Visit, When::On(now.wall.date()))
    }

    fn new_fields(now: &Now) -> Fields {
        Self::blank(now)
            .fields()
            .with(Field::AppointmentKind, "")
            .with(Field::Precision, TIME)
            .with(Field::Day, "")
    }

    fn fields(&self) -> Fields {
        let fields = Fields::default()
            .with(Field::AppointmentKind, write_code(self.kind))
            .with(Field::Place, &self.place)
            .with(Field::With, write_ids(&self.with))
            .with(Field::Purpose, &self.purpose)
            .with(Field::GettingThere, &self.getting_there)
            .with(Field::Bring, &self.bring)
            .with(Field::WasSaid, &self.said)
            .with_sharing(self.sharing);
        with_repeat(with_when(fields, &self.when), self.repeat)
    }

    fn read(self, read: &mut Reader<'_>, now: &Now) -> Self {
        let kind = read.needed_code(Field::AppointmentKind, self.kind);
        let when = read_when(read, &self, now);
        Self {
            kind,
            when: when.unwrap_or_else(|| self.when.clone()),
            repeat: read_repeat(read),
            place: read.text(Field::Place),
            with: read.members(Field::With),
            purpose: read.text(Field::Purpose),
            getting_there: read.text(Field::GettingThere),
            bring: read.text(Field::Bring),
            said: read.text(Field::WasSaid),
            sharing: read.sharing(self.sharing),
            ..self
        }
    }

    fn pointing(about: Kind) -> Option<Field> {
        (about == Kind::Member).then_some(Field::With)
    }

    fn starting(fields: Fields, start: Start) -> Fields {
        match start {
            Start::Contact(kind) => fields.with(Field::AppointmentKind, write_code(kind)),
            _ => fields,
        }
    }
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
