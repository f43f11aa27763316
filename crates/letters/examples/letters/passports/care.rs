//! What is to be done and when contacts are.
//!
//! Tables: `tasks` – area, what, when; `appointments` – kind, place, purpose, getting there, what to bring.

use super::{TODAY, moments};
use crate::dice::Dice;
use crate::heldout::{HeldOut, Line};
use crate::size::Counts;
use passport::{
    Appointment, AppointmentKind, Area, Coded as _, Holder, Id, IsoWeek, Member, Phase, Repeat, Task,
    TaskState, Theme, When,
};

/// Where a patient's line says in which zone they live.
const ZONE: usize = 11;

pub(super) fn tasks(
    texts: &HeldOut,
    counts: &Counts,
    team: &[Id<Member>],
    dice: &mut Dice,
) -> Result<Vec<Task>, String> {
    let lines = dice.some_of(counts.tasks, &texts.tasks);
    lines.iter().map(|line| task(line, team, dice)).collect()
}

fn task(line: &Line, team: &[Id<Member>], dice: &mut Dice) -> Result<Task, String> {
    let area: Area = line.code(0)?;
    let phase = match dice.below(100) {
        _ if area == Area::IfWorse => Phase::IfWorse,
        0..85 => Phase::Now,
        _ => Phase::AfterTreatment,
    };
    let state = match dice.below(100) {
        0..75 => TaskState::Agreed,
        75..90 => TaskState::Proposed,
        _ => TaskState::Unclear,
    };
    let helpers = match dice.below(100) {
        0..60 => 0,
        60..90 => 1,
        _ => 2,
    };
    let agreed = dice.in_hundred(25);
    Ok(Task {
        // Often the area says enough.
        what: dice.maybe(48, line.field(1)),
        lead: holder(team, 80, dice),
        helpers: dice.some_of(helpers, team),
        phase,
        when: dice.maybe(60, line.field(2)),
        due: TODAY.soon(60, dice).filter(|_| dice.in_hundred(20)),
        agreed_with: dice.one_of(team).filter(|_| agreed),
        agreed_on: TODAY.lately(60, dice).filter(|_| agreed),
        state,
        ..Task::new(area)
    })
}

/// Somebody of the team in so many of a hundred cases, else the patient or nobody.
pub(super) fn holder(team: &[Id<Member>], cases: usize, dice: &mut Dice) -> Holder {
    match dice.one_of(team) {
        Some(member) if dice.in_hundred(cases) => Holder::Member(member),
        _ if dice.in_hundred(50) => Holder::Me,
        _ => Holder::Nobody,
    }
}

pub(super) fn appointments(
    texts: &HeldOut,
    counts: &Counts,
    team: &[Id<Member>],
    dice: &mut Dice,
) -> Result<Vec<Appointment>, String> {
    let lines = dice.some_of(counts.appointments, &texts.appointments);
    lines
        .iter()
        .map(|line| appointment(line, texts.patient.field(ZONE), team, dice))
        .collect()
}

fn appointment(line: &Line, zone: &str, team: &[Id<Member>], dice: &mut Dice) -> Result<Appointment, String> {
    let kind: AppointmentKind = line.code(0)?;
    let when = when(zone, dice).ok_or("there is no such day")?;
    let repeats = kind == AppointmentKind::Treatment && dice.in_hundred(40);
    let people = dice.one_of(&[0, 1, 1, 1, 2]).unwrap_or_default();
    let is_shared = kind == AppointmentKind::SharedConsultation;
    let themes = if is_shared { 1 + dice.below(4) } else { 0 };
    Ok(Appointment {
        repeat: repeats.then(|| repeat(dice)),
        place: dice.maybe(65, line.field(1)),
        with: dice.some_of(if is_shared { 3 } else { people }, team),
        purpose: dice.maybe(75, line.field(2)),
        getting_there: dice.maybe(40, line.field(3)),
        bring: dice.maybe(40, line.field(4)),
        themes: dice.some_of(themes, Theme::ALL),
        ..Appointment::new(kind, when)
    })
}

fn repeat(dice: &mut Dice) -> Repeat {
    Repeat {
        every_days: dice.one_of(&[1, 7, 14, 21, 21, 28]).unwrap_or(7),
        until: TODAY.day(140).filter(|_| dice.in_hundred(40)),
    }
}

fn when(zone: &str, dice: &mut Dice) -> Option<When> {
    let date = TODAY.soon(90, dice)?;
    Some(match dice.below(100) {
        0..70 => When::At {
            date,
            from: moments::beginning(dice)?,
            until: None,
            zone: zone.to_owned(),
        },
        70..85 => When::On(date),
        _ => When::InWeek(IsoWeek::of(date)),
    })
}
