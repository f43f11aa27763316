//! Invented passports out of held-out texts: which records there are, and how they hang together, is drawn by dice.

mod care;
mod illness;
mod moments;
mod people;
mod talk;

use crate::dice::Dice;
use crate::heldout::HeldOut;
use crate::size::Size;
use moments::Today;
use passport::{
    Appointment, Audience, Id, Language, Member, Passport, PrimitiveDateTime, Record, Summary, summarise,
};
use std::collections::BTreeSet;

/// The moment all of it is drawn around.
const TODAY: Today = Today { year: 2026, day: 325 };

/// A passport of this size about the patient of these texts.
pub(crate) fn passport(texts: &HeldOut, size: Size, dice: &mut Dice) -> Result<Passport, String> {
    let counts = size.counts();
    let mut passport = Passport {
        patient: people::patient(&texts.patient, dice)?,
        ..Passport::default()
    };
    put_all(&mut passport, people::members(texts, &counts, dice)?);
    people::choose(&mut passport, dice);
    let team: Vec<Id<Member>> = passport.members.iter().map(|row| row.id).collect();
    put_all(&mut passport, care::appointments(texts, &counts, &team, dice)?);
    let contacts: Vec<Id<Appointment>> = passport.appointments.iter().map(|row| row.id).collect();
    put_all(&mut passport, care::tasks(texts, &counts, &team, dice)?);
    put_all(&mut passport, talk::concerns(texts, &counts, &team, dice)?);
    put_all(
        &mut passport,
        talk::questions(texts, &counts, &team, &contacts, dice)?,
    );
    put_all(&mut passport, talk::agreements(texts, &counts, &team, dice)?);
    put_all(&mut passport, talk::wishes(texts, &counts, dice)?);
    illness::put(&mut passport, texts, &counts, &team, dice)?;
    Ok(passport)
}

/// Writes records under fresh ids.
fn put_all<T>(passport: &mut Passport, records: Vec<T>)
where
    Record: From<(Id<T>, T)>,
{
    for (raw, value) in (1..).zip(records) {
        passport.put(Record::from((Id::new(raw), value)));
    }
}

/// What the hospital team gets to see of a passport. An error if that is not all of it: every size is meant to be compared
/// whole.
pub(crate) fn summary(passport: &Passport, language: Language, dice: &mut Dice) -> Result<Summary, String> {
    let now = PrimitiveDateTime::new(
        TODAY.day(0).ok_or("there is no such day")?,
        moments::minute(dice).ok_or("there is no such time")?,
    );
    let summary = summarise(
        passport,
        Audience::HospitalTeam.into(),
        &BTreeSet::new(),
        language,
        now,
    );
    let (all, seen) = (passport.keys().count(), summary.view.keys().count());
    if all == seen {
        Ok(summary)
    } else {
        Err(format!("of {all} records the hospital team sees {seen}"))
    }
}
