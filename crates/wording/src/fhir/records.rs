//! Each record of a document, said as in the text of a summary.

use super::phrases::ANY_DAY;
use crate::Speech;
use crate::summary::lines::Item;
use crate::summary::{View, medical, needed, rest, team};
use letters::fhir::Said;
use passport::{
    Appointment, Audience, Contact, Key, Kind, LeftOut, Occurrence, Passport, PrimitiveDateTime, Row,
    Summary, Table, Time,
};

/// Every record that can be in a document, with what is said of it.
pub(super) fn said(speech: &Speech, passport: &Passport) -> Vec<(Key, Said)> {
    let now = PrimitiveDateTime::new(ANY_DAY, Time::MIDNIGHT);
    let summary = in_place_of_a_summary(speech, passport, now);
    let view = &View {
        speech,
        summary: &summary,
        passport,
        role: None,
        now,
    };
    let mut all = people(&summary, view);
    all.extend(to_talk_about(passport, view));
    all.extend(planned(passport, view));
    all.extend(wanted(passport, view));
    all.extend(ill(passport, view));
    all
}

/// Records are said as in a summary, though the passport need not be one.
fn in_place_of_a_summary(speech: &Speech, passport: &Passport, now: PrimitiveDateTime) -> Summary {
    Summary {
        audience: Audience::Everyone,
        role: None,
        written: now,
        language: speech.language(),
        sample: false,
        view: passport.clone(),
        unheld: Vec::new(),
        left_out: LeftOut::default(),
    }
}

/// People without what they hold: that stands with the tasks.
fn people(summary: &Summary, view: &View<'_>) -> Vec<(Key, Said)> {
    let people = summary.who_does_what().people;
    let person = |standing: &passport::Standing<'_>| {
        let key = standing.row.id.key(Kind::Member);
        (key, told(team::person(view, standing), None))
    };
    people.iter().map(person).collect()
}

fn to_talk_about(passport: &Passport, view: &View<'_>) -> Vec<(Key, Said)> {
    let settled = |is_settled: bool| is_settled.then(|| view.speech.raise_dealt_with().to_owned());
    let concerns = each(&passport.concerns, Kind::Concern, |row| {
        Some(told(needed::concern(view, row.id)?, settled(row.value.settled)))
    });
    let questions = each(&passport.questions, Kind::Question, |row| {
        Some(told(needed::question(view, row.id)?, None))
    });
    concerns.into_iter().chain(questions).collect()
}

fn planned(passport: &Passport, view: &View<'_>) -> Vec<(Key, Said)> {
    let tasks = each(&passport.tasks, Kind::Task, |row| {
        Some(told(team::task(view, row.id, false)?, None))
    });
    let contacts = each(&passport.appointments, Kind::Appointment, |row| {
        Some(told(rest::appointment(view, &contact(row))?, None))
    });
    let agreements = each(&passport.agreements, Kind::Agreement, |row| {
        Some(told(rest::agreement(view, &row.value), None))
    });
    let checks = each(&passport.checks, Kind::Check, |row| {
        Some(told(medical::check(view, &row.value), None))
    });
    let watches = each(&passport.watches, Kind::Watch, |row| {
        Some(told(medical::watch(view, &row.value), None))
    });
    [tasks, contacts, agreements, checks, watches].concat()
}

fn contact(row: &Row<Appointment>) -> Contact {
    Contact {
        id: row.id,
        occurrence: Occurrence {
            when: row.value.when.clone(),
            repeats: row.value.repeat.is_some(),
        },
    }
}

fn wanted(passport: &Passport, view: &View<'_>) -> Vec<(Key, Said)> {
    let reached = |is_reached: bool| is_reached.then(|| view.speech.wishes_reached().to_owned());
    let goals = each(&passport.goals, Kind::Goal, |row| {
        let goal = &row.value;
        Some(told(
            Item::new(goal.what.clone(), [Some(goal.by.clone())]),
            reached(goal.is_reached),
        ))
    });
    let wishes = each(&passport.wishes, Kind::Wish, |row| {
        Some(told(rest::wish(view, &row.value), None))
    });
    let decisions = each(&passport.decisions, Kind::Decision, |row| {
        Some(told(rest::decision(view, &row.value), None))
    });
    [goals, wishes, decisions].concat()
}

fn ill(passport: &Passport, view: &View<'_>) -> Vec<(Key, Said)> {
    let main = |is_main: bool| is_main.then(|| view.speech.care_main().to_owned());
    let conditions = each(&passport.conditions, Kind::Condition, |row| {
        Some(told(medical::condition(&row.value), main(row.value.is_main)))
    });
    let allergies = each(&passport.allergies, Kind::Allergy, |row| {
        Some(told(medical::allergy(&row.value), None))
    });
    let medicines = each(&passport.medicines, Kind::Medicine, |row| {
        Some(told(medical::medicine(view, &row.value), None))
    });
    let treatments = each(&passport.treatments, Kind::Treatment, |row| {
        Some(told(medical::treatment(view, &row.value), None))
    });
    [conditions, allergies, medicines, treatments].concat()
}

/// What is said of each record of a table.
fn each<T>(table: &Table<T>, kind: Kind, say: impl Fn(&Row<T>) -> Option<Said>) -> Vec<(Key, Said)> {
    let rows = table.iter();
    rows.filter_map(|row| Some((row.id.key(kind), say(row)?)))
        .collect()
}

/// An item in words, with one more detail where a summary would not say it.
fn told(item: Item, more: Option<String>) -> Said {
    let (title, mut details) = item.said();
    details.extend(more);
    Said { title, details }
}
