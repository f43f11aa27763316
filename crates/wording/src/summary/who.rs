//! Who this is and what matters to them.

use super::lines::{Item, own};
use super::{View, listed};

/// Name, age, language and interpreter, what matters, what is going on, what is wanted.
pub(super) fn head(view: &View<'_>) -> String {
    let patient = &view.passport.patient;
    let speech = view.speech;
    let lines = [
        view.summary.sample.then(|| speech.sample_bar().to_owned()),
        own(&patient.called),
        own(&patient.full_name),
        born(view),
        speaks(view),
        own(&patient.communication),
        own(&patient.phone),
        own(&patient.children).map(|children| speech.summary_children(&children)),
        own(&patient.in_one_sentence),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    let parts = [
        lines.join("\n"),
        matters(view).unwrap_or_default(),
        right_now(view).unwrap_or_default(),
        goals(view),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

fn born(view: &View<'_>) -> Option<String> {
    let speech = view.speech;
    let born = view.passport.patient.born?;
    let years = speech
        .years(born, view.today())
        .map(|years| speech.years_old(years));
    let said: Vec<String> = [Some(speech.summary_born(&speech.short_day(born))), years]
        .into_iter()
        .flatten()
        .collect();
    Some(said.join(", "))
}

fn speaks(view: &View<'_>) -> Option<String> {
    let speech = view.speech;
    let patient = &view.passport.patient;
    let language = own(&patient.speaks).map(|tag| speech.summary_speaks(&speech.language_name(&tag)));
    let interpreter = patient
        .interpreter
        .then(|| speech.summary_interpreter().to_owned());
    let said: Vec<String> = [language, interpreter].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(". "))
}

fn matters(view: &View<'_>) -> Option<String> {
    let matters = own(&view.passport.patient.matters)?;
    Some(format!("{}\n{matters}", view.speech.about_matters()))
}

/// What is going on right now, with its day: it grows old fast.
fn right_now(view: &View<'_>) -> Option<String> {
    let patient = &view.passport.patient;
    let now = own(&patient.right_now)?;
    let on = patient.right_now_on.map(|day| view.speech.day(day, view.today()));
    let on = on.map(|on| format!(" ({on})")).unwrap_or_default();
    Some(format!("{}{on}\n{now}", view.speech.field_right_now()))
}

fn goals(view: &View<'_>) -> String {
    let goals = view.passport.goals.iter();
    let items = goals.map(|row| Item::new(row.value.what.clone(), [own(&row.value.by)]));
    listed(view.speech.wishes_goals(), items.collect())
}
