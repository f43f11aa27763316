//! Tasks that nobody leads, areas without a task, and tasks past their date. Two leads for one thing are found elsewhere.

use super::Gap;
use super::fingerprint::{of_day, of_holder};
use super::seen::Seen;
use crate::unheld::led_by_nobody;
use crate::{Area, Coded, Kind, Rule, held, relevant};

/// Rule 1, for tasks: an open task with nobody in the lead, or with somebody who has left the team.
pub(super) fn nobody_leads(seen: &Seen<'_>) -> Vec<Gap> {
    led_by_nobody(seen.look.passport)
        .map(|row| {
            let task = &row.value;
            let [sort, who] = of_holder(task.lead);
            let [area, phase] = [task.area.code(), task.phase.code()].map(u64::from);
            let facts = [sort, who, area, phase, of_day(task.due)];
            let about = row.id.key(Kind::Task);
            Gap::new(Rule::NobodyLeads, Some(about), Some(task.area), &facts)
        })
        .collect()
}

/// Rule 1, for areas: a part of care that what is known calls for, and in which there is no open task at all.
pub(super) fn areas_without_task(seen: &Seen<'_>) -> Vec<Gap> {
    let relevant = relevant(seen.look.passport, seen.look.now);
    let held = held(seen.look.passport);
    let course = course_of_treatment(seen);
    relevant
        .difference(&held)
        .map(|area| {
            let rests_on = if follows_treatment(*area) {
                &course[..]
            } else {
                &[]
            };
            Gap::new(Rule::NobodyLeads, None, Some(*area), rests_on)
        })
        .collect()
}

/// What treatments there are and how far they are: a new course is a new reason to ask who holds what goes with it.
fn course_of_treatment(seen: &Seen<'_>) -> Vec<u64> {
    let rows = seen.look.passport.treatments.iter();
    let mut course: Vec<[u64; 3]> = rows
        .map(|row| {
            let treatment = &row.value;
            [
                row.id.raw(),
                u64::from(treatment.kind.code()),
                u64::from(treatment.state.code()),
            ]
        })
        .collect();
    course.sort_unstable();
    course.into_flattened()
}

/// Whether it is treatment that calls for this area, rather than how the patient lives.
fn follows_treatment(area: Area) -> bool {
    matches!(
        area,
        Area::CancerTreatment
            | Area::SideEffects
            | Area::PainAndSymptoms
            | Area::BloodTests
            | Area::Results
            | Area::FollowUpChecks
            | Area::WoundStomaLine
            | Area::IfWorse
    )
}

/// Rule 7: an open task whose day has passed.
pub(super) fn past_their_date(seen: &Seen<'_>) -> Vec<Gap> {
    let late = seen
        .open_tasks()
        .filter(|row| row.value.due.is_some_and(|due| seen.days_until(due) < 0));
    late.map(|row| {
        let about = row.id.key(Kind::Task);
        let facts = [of_day(row.value.due)];
        Gap::new(Rule::TaskPastItsDate, Some(about), Some(row.value.area), &facts)
    })
    .collect()
}
