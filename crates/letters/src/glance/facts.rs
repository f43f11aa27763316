//! Everything in a summary that is not text: the head, how many of each kind, the patient, then each record.

use super::expectation::Expectation;
use super::modelled::Modelled;
use super::records::{Layout, ORDER, patient_facts};
use super::walk::Walk;
use crate::limits;
use crate::text::coder::{Coder, Listener};
use passport::{
    Audience, Date, Id, Kind, Language, LeftOut, Month, Passport, PrimitiveDateTime, Summary, Table, Time,
};

/// The day from which the date of the letter is counted.
pub(super) const FIRST_DAY: Date = match Date::from_calendar_date(2026, Month::January, 1) {
    Ok(day) => day,
    Err(_) => Date::MIN,
};

/// A summary with nothing in it, for a reader to fill in.
pub(super) fn blank() -> Summary {
    Summary {
        audience: Audience::Everyone,
        role: None,
        written: PrimitiveDateTime::new(FIRST_DAY, Time::MIDNIGHT),
        language: Language::English,
        sample: false,
        view: Passport::default(),
        unheld: Vec::new(),
        left_out: LeftOut::default(),
    }
}

/// Learns what the facts of a summary are like.
pub(super) fn learn(expectation: Expectation, summary: &Summary) -> Expectation {
    let mut listener = Listener;
    let mut walk = Modelled::new(&mut listener, expectation);
    walk_over(&mut walk, &mut summary.clone());
    walk.into_expectation()
}

/// Writes the facts of a summary whose records count from 1; `None` when there is more to decide than a reader accepts.
pub(super) fn write(coder: &mut dyn Coder, expectation: Expectation, summary: &Summary) -> Option<()> {
    let mut walk = Modelled::new(coder, expectation);
    walk_over(&mut walk, &mut summary.clone());
    (!walk.is_broken()).then_some(())
}

/// What [`write`] wrote: the summary, with every text empty; `None` when it is not one.
pub(super) fn read(coder: &mut dyn Coder, expectation: Expectation) -> Option<Summary> {
    let mut walk = Modelled::new(coder, expectation);
    let mut summary = blank();
    walk_over(&mut walk, &mut summary);
    (!walk.is_broken()).then_some(summary)
}

fn walk_over(walk: &mut Modelled<'_>, summary: &mut Summary) {
    head(walk, summary);
    left_out(walk, &mut summary.left_out);
    let counts = counts(walk, &summary.view);
    if walk.is_broken() {
        return;
    }
    let mut counts = counts.into_iter();
    let mut next = || counts.next().unwrap_or_default();
    let view = &mut summary.view;
    table(walk, Kind::Member, &mut view.members, next());
    walk.record(None);
    patient_facts(&mut view.patient, walk);
    table(walk, Kind::Task, &mut view.tasks, next());
    table(walk, Kind::Appointment, &mut view.appointments, next());
    table(walk, Kind::Concern, &mut view.concerns, next());
    table(walk, Kind::Question, &mut view.questions, next());
    table(walk, Kind::Agreement, &mut view.agreements, next());
    table(walk, Kind::Wish, &mut view.wishes, next());
    table(walk, Kind::Medicine, &mut view.medicines, next());
    table(walk, Kind::Allergy, &mut view.allergies, next());
    table(walk, Kind::Goal, &mut view.goals, next());
    table(walk, Kind::Condition, &mut view.conditions, next());
    table(walk, Kind::Treatment, &mut view.treatments, next());
    table(walk, Kind::Check, &mut view.checks, next());
    table(walk, Kind::Watch, &mut view.watches, next());
    table(walk, Kind::Decision, &mut view.decisions, next());
}

fn head(walk: &mut Modelled<'_>, summary: &mut Summary) {
    let facts: &mut dyn Walk = walk;
    facts.code(3, &mut summary.audience);
    facts.code(3, &mut summary.language);
    facts.flag(&mut summary.sample);
    written(walk, &mut summary.written);
    let facts: &mut dyn Walk = walk;
    facts.choice(5, &mut summary.role);
    facts.codes(5, &mut summary.unheld);
}

/// How many records there are of each kind, in order.
fn counts(walk: &mut Modelled<'_>, view: &Passport) -> Vec<u32> {
    let mut all = 0_usize;
    let mut counts = Vec::with_capacity(ORDER.len());
    for kind in ORDER {
        walk.column();
        let count = walk.number(1, u32::try_from(view.count(kind)).unwrap_or(u32::MAX));
        walk.set_count(kind, count);
        all = all.saturating_add(count as usize);
        counts.push(count);
    }
    if all > limits::RECORDS {
        walk.break_off();
    }
    counts
}

fn table<T: Layout>(walk: &mut Modelled<'_>, kind: Kind, table: &mut Table<T>, count: u32) {
    for raw in 1..=u64::from(count) {
        if walk.is_broken() {
            return;
        }
        walk.record(Some(kind));
        let mut record = table.get(Id::new(raw)).cloned().unwrap_or_else(T::blank);
        record.facts(walk);
        walk.end_record();
        table.put(Id::new(raw), record);
    }
}

fn written(walk: &mut Modelled<'_>, value: &mut PrimitiveDateTime) {
    walk.set_letter_day(FIRST_DAY);
    walk.column();
    let away = i32::try_from((value.date() - FIRST_DAY).whole_days()).unwrap_or_default();
    let away = walk.number(10, zigzag(away));
    let (hour, minute, _) = value.time().as_hms();
    walk.column();
    let minutes = walk.bits(11, u32::from(hour) * 60 + u32::from(minute));
    let part = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    let day = FIRST_DAY.checked_add(time::Duration::days(unzigzag(away)));
    match (day, Time::from_hms(part(minutes / 60), part(minutes % 60), 0)) {
        (Some(day), Ok(time)) => {
            walk.set_letter_day(day);
            *value = PrimitiveDateTime::new(day, time);
        }
        _ => walk.break_off(),
    }
}

/// Days before the first are odd numbers.
fn zigzag(away: i32) -> u32 {
    (if away < 0 { !away } else { away }).unsigned_abs() << 1 | u32::from(away < 0)
}

fn unzigzag(number: u32) -> i64 {
    let half = i64::from(number >> 1);
    if number & 1 == 1 { !half } else { half }
}

fn left_out(walk: &mut Modelled<'_>, value: &mut LeftOut) {
    let mut is_any = value.0.values().any(|count| *count > 0);
    let facts: &mut dyn Walk = walk;
    facts.flag(&mut is_any);
    let old = std::mem::take(&mut value.0);
    if !is_any {
        return;
    }
    for kind in ORDER {
        walk.column();
        let count = walk.number(1, old.get(&kind).copied().map_or(0, u32::from));
        match u16::try_from(count) {
            Ok(0) => {}
            Ok(count) => {
                value.0.insert(kind, count);
            }
            Err(_) => walk.break_off(),
        }
    }
}
