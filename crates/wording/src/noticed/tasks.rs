//! What is said about who does what: tasks without a lead, with two, past their day, and agreed without the one who does it.

use super::GapWords;
use crate::Speech;
use passport::{Date, Gap, Holder, Key, Passport, Row, Task};

pub(super) fn nobody_leads(speech: &Speech, passport: &Passport, gap: &Gap) -> Option<GapWords> {
    let (what, why) = match gap.about {
        Some(key) => {
            let task = passport.tasks.get(key.id())?;
            let has_left = matches!(task.lead, Holder::Member(_));
            let why = if has_left {
                speech.noticed_nobody_leads_gone()
            } else {
                speech.noticed_nobody_leads_why()
            };
            (speech.task_in_sentence(task), why)
        }
        None => (
            speech.area_in_sentence(gap.area?).to_owned(),
            speech.noticed_nobody_leads_area(),
        ),
    };
    Some(GapWords::new(
        speech.noticed_nobody_leads(&what),
        why,
        speech.noticed_choose_who(),
    ))
}

pub(super) fn two_leads(speech: &Speech, passport: &Passport, gap: &Gap) -> Option<GapWords> {
    let later = passport.tasks.row(gap.about.map(Key::id)?)?;
    let named = |row: &Row<Task>| speech.holder_in_sentence(passport, row.value.lead);
    let doubles = passport.tasks.iter().filter(|row| is_its_double(row, later));
    let (earlier, name) = doubles.filter_map(|row| Some((row, named(row)?))).next()?;
    let mut names = vec![name, named(later)?];
    // "Anna and you", never "you and Anna".
    if earlier.value.lead == Holder::Me {
        names.reverse();
    }
    let fuller = if later.value.what.trim().is_empty() {
        &earlier.value
    } else {
        &later.value
    };
    Some(GapWords::new(
        speech.noticed_two_lead(&speech.list(&names), &speech.task_in_sentence(fuller)),
        speech.noticed_two_lead_why(),
        speech.noticed_two_lead_mend(),
    ))
}

/// Whether another lead holds the same thing: the same area and phase, and the same words or none on one side.
fn is_its_double(row: &Row<Task>, later: &Row<Task>) -> bool {
    let (one, other) = (&row.value, &later.value);
    let said = |task: &Task| (task.what.trim().to_lowercase(), task.point);
    let (first, second) = (said(one), said(other));
    let nothing = (String::new(), None);
    let says_the_same = match (first.0.as_str(), second.0.as_str()) {
        ("", "") => first.1 == second.1 || first == nothing || second == nothing,
        (words, other_words) => words == other_words || first == nothing || second == nothing,
    };
    row.id != later.id
        && (one.area, one.phase) == (other.area, other.phase)
        && one.state.is_open()
        && one.lead != other.lead
        && says_the_same
}

pub(super) fn past_its_date(
    speech: &Speech,
    passport: &Passport,
    gap: &Gap,
    today: Date,
) -> Option<GapWords> {
    let task = passport.tasks.get(gap.about.map(Key::id)?)?;
    let lead = task.lead.member().and_then(|id| speech.name_of(passport, id));
    let why = match lead {
        Some(name) => speech.noticed_past_date_ask(&name),
        None => speech.noticed_past_date_why().to_owned(),
    };
    Some(GapWords::new(
        speech.noticed_past_date(&speech.day(task.due?, today), &speech.task_first(task)),
        why,
        speech.noticed_past_date_mend(),
    ))
}

pub(super) fn agreed_not_known(speech: &Speech, passport: &Passport, gap: &Gap) -> Option<GapWords> {
    let agreement = passport.agreements.get(gap.about.map(Key::id)?)?;
    let name = speech.name_of(passport, agreement.who.member()?)?;
    let what = speech.quoted(&agreement.what)?;
    Some(GapWords::new(
        speech.noticed_not_known(&name, &what),
        speech.noticed_not_known_why(),
        speech.noticed_not_known_mend(&name),
    ))
}
