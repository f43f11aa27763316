//! Everything in a summary that is not text, as one run of bits: the head, how many of each kind, then each record.

use super::records::{Layout, patient_facts};
use super::walk::{Sizes, Walk};
use crate::limits;
use passport::{
    Audience, Date, Id, Kind, Language, LeftOut, Month, Passport, PrimitiveDateTime, Summary, Table, Time,
};

/// The order in which kinds are counted. It is part of the format; [`Kind::ALL`] may grow.
const COUNTED: [Kind; 9] = [
    Kind::Member,
    Kind::Task,
    Kind::Appointment,
    Kind::Concern,
    Kind::Question,
    Kind::Agreement,
    Kind::Wish,
    Kind::Medicine,
    Kind::Allergy,
];

/// The day from which the date of the letter is counted.
const FIRST_DAY: Date = match Date::from_calendar_date(2026, Month::January, 1) {
    Ok(day) => day,
    Err(_) => Date::MIN,
};

/// The bits of a summary whose records count from 1.
pub(super) fn write(summary: &Summary) -> Vec<u8> {
    let mut walk = Walk::Write(super::bits::BitWriter::default());
    walk_over(&mut walk, &mut summary.clone());
    walk.finish()
}

/// The summary, with every text empty; `None` when the bits are not one.
pub(super) fn read(bytes: &[u8]) -> Option<Summary> {
    let mut walk = Walk::reading(bytes);
    let mut summary = Summary {
        audience: Audience::Everyone,
        written: PrimitiveDateTime::new(FIRST_DAY, Time::MIDNIGHT),
        language: Language::English,
        sample: false,
        view: Passport::default(),
        left_out: LeftOut::default(),
    };
    walk_over(&mut walk, &mut summary);
    (!walk.is_broken()).then_some(summary)
}

fn walk_over(walk: &mut Walk<'_>, summary: &mut Summary) {
    walk.code(3, &mut summary.audience);
    walk.code(3, &mut summary.language);
    walk.flag(&mut summary.sample);
    written(walk, &mut summary.written);
    left_out(walk, &mut summary.left_out);
    let mut counts = COUNTED.map(|kind| (kind, count(&summary.view, kind)));
    for (_, count) in &mut counts {
        walk.number(1, count);
    }
    if counts
        .iter()
        .map(|(_, count)| *count as usize)
        .fold(0, usize::saturating_add)
        > limits::RECORDS
    {
        walk.break_off();
    }
    if walk.is_broken() {
        return;
    }
    let of = |kind| {
        counts
            .iter()
            .find(|(counted, _)| *counted == kind)
            .map_or(0, |(_, count)| *count)
    };
    let sizes = Sizes {
        members: of(Kind::Member),
        appointments: of(Kind::Appointment),
    };
    let day = summary.written.date();
    let view = &mut summary.view;
    patient_facts(&mut view.patient, walk, sizes, day);
    table(walk, &mut view.members, sizes.members, sizes, day);
    table(walk, &mut view.tasks, of(Kind::Task), sizes, day);
    table(walk, &mut view.appointments, sizes.appointments, sizes, day);
    table(walk, &mut view.concerns, of(Kind::Concern), sizes, day);
    table(walk, &mut view.questions, of(Kind::Question), sizes, day);
    table(walk, &mut view.agreements, of(Kind::Agreement), sizes, day);
    table(walk, &mut view.wishes, of(Kind::Wish), sizes, day);
    table(walk, &mut view.medicines, of(Kind::Medicine), sizes, day);
    table(walk, &mut view.allergies, of(Kind::Allergy), sizes, day);
}

fn table<T: Layout>(walk: &mut Walk<'_>, table: &mut Table<T>, count: u32, sizes: Sizes, day: Date) {
    for raw in 1..=u64::from(count) {
        if walk.is_broken() {
            return;
        }
        let mut record = table.get(Id::new(raw)).cloned().unwrap_or_else(T::blank);
        record.facts(walk, sizes, day);
        table.put(Id::new(raw), record);
    }
}

fn written(walk: &mut Walk<'_>, value: &mut PrimitiveDateTime) {
    let mut day = value.date();
    let (hour, minute, _) = value.time().as_hms();
    let mut minutes = u32::from(hour) * 60 + u32::from(minute);
    walk.far_day(FIRST_DAY, &mut day);
    walk.bits(11, &mut minutes);
    let part = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    match Time::from_hms(part(minutes / 60), part(minutes % 60), 0) {
        Ok(time) => *value = PrimitiveDateTime::new(day, time),
        Err(_) => walk.break_off(),
    }
}

fn left_out(walk: &mut Walk<'_>, value: &mut LeftOut) {
    let mut is_any = value.0.values().any(|count| *count > 0);
    walk.flag(&mut is_any);
    let old = std::mem::take(&mut value.0);
    if !is_any {
        return;
    }
    for kind in COUNTED {
        let mut count = old.get(&kind).copied().map_or(0, u32::from);
        walk.number(1, &mut count);
        match u16::try_from(count) {
            Ok(0) => {}
            Ok(count) => {
                value.0.insert(kind, count);
            }
            Err(_) => walk.break_off(),
        }
    }
}

fn count(view: &Passport, kind: Kind) -> u32 {
    let count = match kind {
        Kind::Member => view.members.len(),
        Kind::Task => view.tasks.len(),
        Kind::Appointment => view.appointments.len(),
        Kind::Concern => view.concerns.len(),
        Kind::Question => view.questions.len(),
        Kind::Agreement => view.agreements.len(),
        Kind::Wish => view.wishes.len(),
        Kind::Medicine => view.medicines.len(),
        Kind::Allergy => view.allergies.len(),
    };
    u32::try_from(count).unwrap_or(u32::MAX)
}
