//! Illness, treatment and what belongs to it.
//!
//! Tables: `medicines` – name, dose, purpose, and for sudden symptoms who gives it; `illness` – first the kind of record,
//! then: allergy – to what, reaction; goal – what, by when; condition – what, since, note; treatment – kind, what, place,
//! aim; check – what, how often; watch – kind, what, then; decision – about, options, chosen, reasons.

use super::TODAY;
use super::care::holder;
use super::put_all;
use crate::dice::Dice;
use crate::heldout::{HeldOut, Line};
use crate::size::Counts;
use passport::{
    Allergy, Check, Coded as _, Condition, Decision, Goal, Id, Medicine, MedicineChange, Member, Passport,
    Treatment, TreatmentState, Watch,
};

/// Draws records of each of these kinds and writes them.
pub(super) fn put(
    passport: &mut Passport,
    texts: &HeldOut,
    counts: &Counts,
    team: &[Id<Member>],
    dice: &mut Dice,
) -> Result<(), String> {
    let medicines = dice.some_of(counts.medicines, &texts.medicines);
    let medicines = medicines.iter().map(|line| medicine(line, team, dice));
    put_all(passport, medicines.collect());
    let mut some = |kind, count| dice.some_of(count, &texts.illness(kind));
    let allergies = some("allergy", counts.allergies);
    let goals = some("goal", counts.goals);
    let conditions = some("condition", counts.conditions);
    let treatments = some("treatment", counts.treatments);
    let checks = some("check", counts.checks);
    let watches = some("watch", counts.watches);
    let decisions = some("decision", counts.decisions);
    put_all(passport, allergies.iter().map(allergy).collect());
    put_all(passport, goals.iter().map(goal).collect());
    let main = conditions.iter().enumerate();
    put_all(
        passport,
        main.map(|(at, line)| condition(line, at == 0)).collect(),
    );
    let treatments: Result<_, _> = treatments.iter().map(|line| treatment(line, dice)).collect();
    put_all(passport, treatments?);
    let checks = checks.iter().map(|line| check(line, team, dice));
    put_all(passport, checks.collect());
    let watches: Result<_, _> = watches.iter().map(|line| watch(line, team, dice)).collect();
    put_all(passport, watches?);
    let decisions = decisions.iter().map(|line| decision(line, team, dice));
    put_all(passport, decisions.collect());
    Ok(())
}

fn medicine(line: &Line, team: &[Id<Member>], dice: &mut Dice) -> Medicine {
    let change = dice.one_of(MedicineChange::ALL).filter(|_| dice.in_hundred(20));
    Medicine {
        name: line.text(0),
        dose: line.text(1),
        purpose: dice.maybe(45, line.field(2)),
        renewed_by: holder(team, 40, dice),
        since: TODAY.lately(40, dice).filter(|_| change.is_some()),
        change,
        for_sudden: !line.field(3).is_empty(),
        given_by: line.text(3),
        ..Medicine::default()
    }
}

fn allergy(line: &Line) -> Allergy {
    Allergy {
        to: line.text(1),
        reaction: line.text(2),
        ..Allergy::default()
    }
}

fn goal(line: &Line) -> Goal {
    Goal {
        what: line.text(1),
        by: line.text(2),
        ..Goal::default()
    }
}

fn condition(line: &Line, is_main: bool) -> Condition {
    Condition {
        what: line.text(1),
        since: line.text(2),
        note: line.text(3),
        is_main,
        ..Condition::default()
    }
}

fn treatment(line: &Line, dice: &mut Dice) -> Result<Treatment, String> {
    let state = dice
        .one_of(TreatmentState::ALL)
        .unwrap_or(TreatmentState::Ongoing);
    Ok(Treatment {
        what: line.text(2),
        place: line.text(3),
        aim: line.text(4),
        state,
        began: TODAY
            .lately(300, dice)
            .filter(|_| state != TreatmentState::Planned),
        ended: TODAY.lately(40, dice).filter(|_| !state.is_current()),
        ..Treatment::new(line.code(1)?)
    })
}

fn check(line: &Line, team: &[Id<Member>], dice: &mut Dice) -> Check {
    Check {
        what: line.text(1),
        how_often: line.text(2),
        next: TODAY.soon(180, dice).filter(|_| dice.in_hundred(60)),
        ordered_by: holder(team, 70, dice),
        told_by: holder(team, 60, dice),
        ..Check::default()
    }
}

fn watch(line: &Line, team: &[Id<Member>], dice: &mut Dice) -> Result<Watch, String> {
    Ok(Watch {
        what: line.text(2),
        then: line.text(3),
        call: dice.one_of(team).filter(|_| dice.in_hundred(60)),
        told_by: dice.one_of(team).filter(|_| dice.in_hundred(50)),
        told_on: TODAY.lately(90, dice).filter(|_| dice.in_hundred(50)),
        ..Watch::new(line.code(1)?)
    })
}

fn decision(line: &Line, team: &[Id<Member>], dice: &mut Dice) -> Decision {
    let is_made = !line.field(3).is_empty();
    Decision {
        about: line.text(1),
        options: line.text(2),
        chosen: line.text(3),
        reasons: line.text(4),
        with: dice.one_of(team).filter(|_| dice.in_hundred(70)),
        on: TODAY.lately(60, dice).filter(|_| is_made),
        ..Decision::default()
    }
}
