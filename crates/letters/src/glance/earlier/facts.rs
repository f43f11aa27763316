//! Everything in a letter of version 1 or 2 that is not text: the head, how many of each kind, then each record.

use super::super::facts::{FIRST_DAY, blank};
use super::super::records::{Layout, ORDER, patient_facts};
use super::super::walk::Walk;
use super::edition::{Edition, MAY_SAY_MORE};
use super::walk::BitWalk;
use crate::limits;
use passport::{Id, LeftOut, Passport, PrimitiveDateTime, Role, Summary, Table, Time};

/// What version 1 wrote: the columns of the first edition.
pub(super) fn read_first(bytes: &[u8]) -> Option<(Summary, Edition)> {
    finish_reading(BitWalk::new(bytes, FIRST_DAY), Edition::First)
}

/// What version 2 wrote: the summary, with every text empty, and its edition; `None` when the bits are not one.
pub(super) fn read(bytes: &[u8]) -> Option<(Summary, Edition)> {
    let mut walk = BitWalk::new(bytes, FIRST_DAY);
    let edition = if walk.yes_or_no(false) {
        Edition::Second
    } else {
        Edition::First
    };
    finish_reading(walk, edition)
}

fn finish_reading(mut walk: BitWalk<'_>, edition: Edition) -> Option<(Summary, Edition)> {
    let mut summary = blank();
    walk_over(&mut walk, &mut summary, edition);
    (!walk.is_broken()).then_some((summary, edition))
}

fn walk_over(walk: &mut BitWalk<'_>, summary: &mut Summary, edition: Edition) {
    let facts: &mut dyn Walk = walk;
    facts.code(3, &mut summary.audience);
    facts.code(3, &mut summary.language);
    facts.flag(&mut summary.sample);
    written(walk, &mut summary.written);
    if edition == Edition::Second {
        let facts: &mut dyn Walk = walk;
        facts.choice::<Role>(5, &mut summary.role);
        facts.codes(5, &mut summary.unheld);
    }
    left_out(walk, &mut summary.left_out, edition);
    let counts = counts(walk, edition);
    if walk.is_broken() {
        return;
    }
    has_newer(walk, edition);
    let mut counts = counts.into_iter();
    let mut next = || counts.next().unwrap_or_default();
    let view: &mut Passport = &mut summary.view;
    patient_facts(&mut view.patient, walk);
    table(walk, &mut view.members, next());
    table(walk, &mut view.tasks, next());
    table(walk, &mut view.appointments, next());
    table(walk, &mut view.concerns, next());
    table(walk, &mut view.questions, next());
    table(walk, &mut view.agreements, next());
    table(walk, &mut view.wishes, next());
    table(walk, &mut view.medicines, next());
    table(walk, &mut view.allergies, next());
    table(walk, &mut view.goals, next());
    table(walk, &mut view.conditions, next());
    table(walk, &mut view.treatments, next());
    table(walk, &mut view.checks, next());
    table(walk, &mut view.watches, next());
    table(walk, &mut view.decisions, next());
}

/// How many records there are of each kind.
fn counts(walk: &mut BitWalk<'_>, edition: Edition) -> Vec<u32> {
    let mut all = 0_usize;
    let mut counts = Vec::with_capacity(ORDER.len());
    for kind in ORDER.into_iter().take(edition.kinds()) {
        let count = walk.number(1, 0);
        walk.set_count(kind, count);
        all = all.saturating_add(count as usize);
        counts.push(count);
    }
    if all > limits::RECORDS {
        walk.break_off();
    }
    counts
}

fn has_newer(walk: &mut BitWalk<'_>, edition: Edition) {
    if edition == Edition::Second {
        for kind in MAY_SAY_MORE {
            if walk.yes_or_no(false) {
                walk.set_newer(Some(kind));
            }
        }
        walk.set_newer(None);
    }
}

fn table<T: Layout>(walk: &mut BitWalk<'_>, table: &mut Table<T>, count: u32) {
    for raw in 1..=u64::from(count) {
        if walk.is_broken() {
            return;
        }
        let mut record = T::blank();
        record.facts(walk);
        table.put(Id::new(raw), record);
    }
}

fn written(walk: &mut BitWalk<'_>, value: &mut PrimitiveDateTime) {
    let day = walk.far_day();
    walk.set_letter_day(day);
    let minutes = walk.bits(11, 0);
    let part = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    match Time::from_hms(part(minutes / 60), part(minutes % 60), 0) {
        Ok(time) => *value = PrimitiveDateTime::new(day, time),
        Err(_) => walk.break_off(),
    }
}

fn left_out(walk: &mut BitWalk<'_>, value: &mut LeftOut, edition: Edition) {
    if !walk.yes_or_no(false) {
        return;
    }
    for kind in ORDER.into_iter().take(edition.kinds()) {
        match u16::try_from(walk.number(1, 0)) {
            Ok(0) => {}
            Ok(count) => {
                value.0.insert(kind, count);
            }
            Err(_) => walk.break_off(),
        }
    }
}
