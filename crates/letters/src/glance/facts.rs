//! Everything in a summary that is not text, as one run of bits: the head, how many of each kind, then each record.

use super::edition::{Edition, NEWER, edition_of, more};
use super::records::{Layout, patient_facts};
use super::walk::{More, Sizes, Walk};
use crate::limits;
use passport::{
    Audience, Date, Id, Kind, Language, LeftOut, Month, Passport, PrimitiveDateTime, Role, Summary, Table,
    Time,
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

/// The kinds that an edition counts, in order.
fn counted(edition: Edition) -> impl Iterator<Item = Kind> {
    let newer = (edition == Edition::Second).then_some(NEWER);
    COUNTED.into_iter().chain(newer.into_iter().flatten())
}

/// The bits of a summary whose records count from 1, as version 2 writes them: which edition, then its columns.
pub(super) fn write(summary: &Summary) -> Vec<u8> {
    let edition = edition_of(summary);
    let mut walk = Walk::Write(super::bits::BitWriter::default());
    walk.flag(&mut (edition == Edition::Second));
    walk_over(&mut walk, &mut summary.clone(), edition);
    walk.finish()
}

/// What version 1 wrote: the columns of the first edition.
pub(super) fn read_first(bytes: &[u8]) -> Option<(Summary, Edition)> {
    finish_reading(Walk::reading(bytes), Edition::First)
}

/// What [`write`] wrote: the summary, with every text empty, and its edition; `None` when the bits are not one.
pub(super) fn read(bytes: &[u8]) -> Option<(Summary, Edition)> {
    let mut walk = Walk::reading(bytes);
    let mut is_second = false;
    walk.flag(&mut is_second);
    let edition = if is_second {
        Edition::Second
    } else {
        Edition::First
    };
    finish_reading(walk, edition)
}

fn finish_reading(mut walk: Walk<'_>, edition: Edition) -> Option<(Summary, Edition)> {
    let mut summary = Summary {
        audience: Audience::Everyone,
        role: None,
        written: PrimitiveDateTime::new(FIRST_DAY, Time::MIDNIGHT),
        language: Language::English,
        sample: false,
        view: Passport::default(),
        unheld: Vec::new(),
        left_out: LeftOut::default(),
    };
    walk_over(&mut walk, &mut summary, edition);
    (!walk.is_broken()).then_some((summary, edition))
}

fn walk_over(walk: &mut Walk<'_>, summary: &mut Summary, edition: Edition) {
    walk.code(3, &mut summary.audience);
    walk.code(3, &mut summary.language);
    walk.flag(&mut summary.sample);
    written(walk, &mut summary.written);
    if edition == Edition::Second {
        walk.choice::<Role>(5, &mut summary.role);
        walk.codes(5, &mut summary.unheld);
    }
    left_out(walk, &mut summary.left_out, edition);
    let counts = counts(walk, &summary.view, edition);
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
        tasks: of(Kind::Task),
        more: has_more(walk, &summary.view, edition),
    };
    let day = summary.written.date();
    let view = &mut summary.view;
    patient_facts(&mut view.patient, walk, sizes, day, edition);
    table(walk, &mut view.members, sizes.members, sizes, day);
    table(walk, &mut view.tasks, sizes.tasks, sizes, day);
    table(walk, &mut view.appointments, sizes.appointments, sizes, day);
    table(walk, &mut view.concerns, of(Kind::Concern), sizes, day);
    table(walk, &mut view.questions, of(Kind::Question), sizes, day);
    table(walk, &mut view.agreements, of(Kind::Agreement), sizes, day);
    table(walk, &mut view.wishes, of(Kind::Wish), sizes, day);
    table(walk, &mut view.medicines, of(Kind::Medicine), sizes, day);
    table(walk, &mut view.allergies, of(Kind::Allergy), sizes, day);
    table(walk, &mut view.goals, of(Kind::Goal), sizes, day);
    table(walk, &mut view.conditions, of(Kind::Condition), sizes, day);
    table(walk, &mut view.treatments, of(Kind::Treatment), sizes, day);
    table(walk, &mut view.checks, of(Kind::Check), sizes, day);
    table(walk, &mut view.watches, of(Kind::Watch), sizes, day);
    table(walk, &mut view.decisions, of(Kind::Decision), sizes, day);
}

/// How many records there are of each kind.
fn counts(walk: &mut Walk<'_>, view: &Passport, edition: Edition) -> Vec<(Kind, u32)> {
    let count = |kind| u32::try_from(view.count(kind)).unwrap_or(u32::MAX);
    let mut counts: Vec<_> = counted(edition).map(|kind| (kind, count(kind))).collect();
    let mut all = 0_usize;
    for (_, count) in &mut counts {
        walk.number(1, count);
        all = all.saturating_add(*count as usize);
    }
    if all > limits::RECORDS {
        walk.break_off();
    }
    counts
}

fn has_more(walk: &mut Walk<'_>, view: &Passport, edition: Edition) -> More {
    let mut more = more(view);
    if edition == Edition::Second {
        walk.flag(&mut more.members);
        walk.flag(&mut more.tasks);
        walk.flag(&mut more.appointments);
        walk.flag(&mut more.agreements);
        walk.flag(&mut more.medicines);
    }
    more
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

fn left_out(walk: &mut Walk<'_>, value: &mut LeftOut, edition: Edition) {
    let mut is_any = value.0.values().any(|count| *count > 0);
    walk.flag(&mut is_any);
    let old = std::mem::take(&mut value.0);
    if !is_any {
        return;
    }
    for kind in counted(edition) {
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
