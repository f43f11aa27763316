//! The patient and the care team.
//!
//! Tables: `patients` – called, full name, year of birth, speaks, communication, hospital numbers, other numbers, what
//! matters, in one sentence, right now, children, zone; `services` – role, service, ask about, hours; `names` – `doctor` or
//! `nurse`, name; `relatives` – role, name, ask about, hours, e-mail. A `#` in a number is any digit.

use super::TODAY;
use crate::dice::Dice;
use crate::heldout::{HeldOut, Line};
use crate::size::Counts;
use passport::{Closeness, Coded as _, Date, Id, Member, Passport, Patient, Role};

/// Where a patient's line says how numbers look.
const HOSPITAL_NUMBERS: usize = 5;
const OTHER_NUMBERS: usize = 6;
/// How many relatives every passport has before others are drawn.
const NEAR: usize = 2;

pub(super) fn patient(line: &Line, dice: &mut Dice) -> Result<Patient, String> {
    let year: i32 = line
        .field(2)
        .parse()
        .map_err(|_| "a patient has no year of birth")?;
    let day = u16::try_from(dice.below(365) + 1).unwrap_or(1);
    let text = |at: usize| line.text(at);
    let right_now = text(9);
    Ok(Patient {
        called: text(0),
        full_name: text(1),
        born: Date::from_ordinal_date(year, day).ok(),
        speaks: text(3),
        interpreter: !line.field(3).is_empty() && dice.in_hundred(50),
        communication: text(4),
        phone: number(line.field(OTHER_NUMBERS), dice),
        matters: text(7),
        in_one_sentence: text(8),
        right_now_on: TODAY.lately(5, dice).filter(|_| !right_now.is_empty()),
        right_now,
        children: text(10),
        ..Patient::default()
    })
}

pub(super) fn members(texts: &HeldOut, counts: &Counts, dice: &mut Dice) -> Result<Vec<Member>, String> {
    let mut names = Names::of(texts, dice);
    let mut team = Vec::new();
    for line in dice.some_of(counts.professionals, &texts.services) {
        team.push(professional(&line, &texts.patient, &mut names, dice)?);
    }
    // The first two are those of whom the texts speak.
    let (near, others) = texts.relatives.split_at(NEAR.min(texts.relatives.len()));
    let others = dice.some_of(counts.relatives.saturating_sub(NEAR), others);
    for line in near.iter().take(counts.relatives).chain(&others) {
        team.push(relative(line, &texts.patient, dice)?);
    }
    Ok(dice.some_of(usize::MAX, &team))
}

/// Names that are still free; the last is taken next.
struct Names {
    doctors: Vec<String>,
    nurses: Vec<String>,
}

impl Names {
    fn of(texts: &HeldOut, dice: &mut Dice) -> Self {
        let mut named = |kind: &str| -> Vec<String> {
            let of_kind = texts.names.iter().filter(|line| line.field(0) == kind);
            let names: Vec<_> = of_kind.map(|line| line.text(1)).collect();
            dice.some_of(usize::MAX, &names)
        };
        let (mut doctors, nurses) = (named("doctor"), named("nurse"));
        doctors.retain(|name| *name != texts.doctor);
        doctors.push(texts.doctor.clone());
        Self { doctors, nurses }
    }
}

fn professional(line: &Line, patient: &Line, names: &mut Names, dice: &mut Dice) -> Result<Member, String> {
    let role: Role = line.code(0)?;
    let name = match role {
        Role::Gp | Role::Oncologist | Role::HospitalDoctor => names.doctors.pop(),
        // Nobody knows who will answer there.
        Role::OnCallDoctor
        | Role::EmergencyService
        | Role::NursingHome
        | Role::Interpreter
        | Role::Dentist => None,
        _ => names.nurses.pop().filter(|_| dice.in_hundred(80)),
    };
    let numbers = match role {
        Role::Oncologist
        | Role::HospitalDoctor
        | Role::CancerNurse
        | Role::ContactNurse
        | Role::PalliativeTeam
        | Role::Dietitian => HOSPITAL_NUMBERS,
        _ => OTHER_NUMBERS,
    };
    Ok(Member {
        name: name.unwrap_or_default(),
        service: line.text(1),
        ask_about: dice.maybe(35, line.field(2)),
        hours: dice.maybe(25, line.field(3)),
        phone: sometimes(80, || patient.field(numbers), dice),
        ..known(role, dice)
    })
}

fn relative(line: &Line, patient: &Line, dice: &mut Dice) -> Result<Member, String> {
    Ok(Member {
        name: line.text(1),
        ask_about: dice.maybe(60, line.field(2)),
        hours: dice.maybe(40, line.field(3)),
        email: dice.maybe(60, line.field(4)),
        phone: sometimes(85, || patient.field(OTHER_NUMBERS), dice),
        ..known(line.code(0)?, dice)
    })
}

/// Somebody in this role whom the patient may have said to know well, and may have shown that.
fn known(role: Role, dice: &mut Dice) -> Member {
    let shows_closeness = dice.in_hundred(15);
    let closeness = dice
        .one_of(Closeness::ALL)
        .filter(|_| shows_closeness || dice.in_hundred(20));
    Member {
        closeness,
        shows_closeness,
        ..Member::new(role)
    }
}

fn sometimes<'a>(cases: usize, pattern: impl Fn() -> &'a str, dice: &mut Dice) -> String {
    if dice.in_hundred(cases) {
        number(pattern(), dice)
    } else {
        String::new()
    }
}

/// A telephone number of this look.
fn number(pattern: &str, dice: &mut Dice) -> String {
    let digit = |c| match c {
        '#' => u32::try_from(dice.below(10))
            .ok()
            .and_then(|digit| char::from_digit(digit, 10)),
        other => Some(other),
    };
    pattern.chars().filter_map(digit).collect()
}

/// Says who coordinates, who speaks for the patient and whom to call, and who stands in for whom.
pub(super) fn choose(passport: &mut Passport, dice: &mut Dice) {
    let of = |wanted: fn(Role) -> bool| -> Vec<Id<Member>> {
        let rows = passport.members.iter().filter(|row| wanted(row.value.role));
        rows.map(|row| row.id).collect()
    };
    let (family, services) = (of(Role::is_personal), of(|role| !role.is_personal()));
    passport.patient.coordinator = dice.one_of(&services).filter(|_| dice.in_hundred(60));
    passport.patient.speaks_for_me = dice.one_of(&family).filter(|_| dice.in_hundred(60));
    passport.patient.emergency_contact = dice.one_of(&family).filter(|_| dice.in_hundred(80));
    for id in dice.some_of(services.len() / 4, &services) {
        let stand_in = dice.one_of(&services).filter(|other| *other != id);
        if let Some(member) = passport.members.get(id).cloned() {
            passport.members.put(id, Member { stand_in, ..member });
        }
    }
}
