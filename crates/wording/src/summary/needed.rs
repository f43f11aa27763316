//! What is needed from this reader, first; and what is meant for others.

use super::lines::{Item, own, section as titled};
use super::team::task;
use super::{View, listed};
use passport::{Concern, Id, Needed, Question, Task};

/// Needed from you: tasks, concerns and questions for the reader's role, then what is for anyone.
pub(super) fn section(view: &View<'_>) -> String {
    let speech = view.speech;
    let needed = view.summary.needed_from(view.role);
    let groups = [
        group(speech.summary_leads(), tasks(view, &needed.leads, false)),
        group(speech.summary_helps(), tasks(view, &needed.helps, true)),
        group(speech.summary_concerns(), concerns(view, &needed.concerns)),
        group(speech.summary_questions(), questions(view, &needed.questions)),
        group(speech.summary_for_anyone(), for_anyone(view, &needed)),
    ];
    let items: Vec<Item> = groups.into_iter().flatten().collect();
    match (items.is_empty(), view.role) {
        (true, Some(_)) => format!("{}\n{}", speech.summary_needed(), speech.summary_needed_nothing()),
        // A reader who has not said who they are is asked for nothing by name.
        (true, None) => String::new(),
        (false, _) => titled(speech.summary_needed(), &items),
    }
}

fn group(title: &str, items: Vec<Item>) -> Option<Item> {
    (!items.is_empty()).then(|| Item::new(title, []).with(items))
}

fn for_anyone(view: &View<'_>, needed: &Needed) -> Vec<Item> {
    let mut items = concerns(view, &needed.open_concerns);
    items.extend(questions(view, &needed.open_questions));
    items
}

/// Concerns and questions meant for somebody else than this reader.
pub(super) fn others(view: &View<'_>) -> String {
    let (for_others, asked) = view.summary.for_others(view.role);
    let mut items = concerns(view, &for_others);
    items.extend(questions(view, &asked));
    listed(view.speech.summary_others(), items)
}

fn tasks(view: &View<'_>, ids: &[Id<Task>], hides_lead: bool) -> Vec<Item> {
    ids.iter().filter_map(|id| task(view, *id, hides_lead)).collect()
}

fn concerns(view: &View<'_>, ids: &[Id<Concern>]) -> Vec<Item> {
    ids.iter().filter_map(|id| concern(view, *id)).collect()
}

/// A concern: what it is, in own words, how much it troubles and how it was before.
pub(crate) fn concern(view: &View<'_>, id: Id<Concern>) -> Option<Item> {
    let speech = view.speech;
    let concern = view.passport.concerns.get(id)?;
    let named = speech.concern_name(concern);
    let level = concern
        .latest()
        .map(|rating| speech.level_says(i64::from(rating.level())));
    let before = match concern.ratings.as_slice() {
        [.., before, _] => Some(speech.summary_level_before(i64::from(before.level()))),
        _ => None,
    };
    let whom = concern
        .raise_with
        .and_then(|id| speech.name_of(view.passport, id));
    let whom = whom.map(|name| speech.raise_for(&name));
    let theme = concern.theme.map(|theme| speech.coded(theme).to_owned());
    Some(Item::new(named.title, [named.detail, level, before, whom, theme]))
}

fn questions(view: &View<'_>, ids: &[Id<Question>]) -> Vec<Item> {
    ids.iter().filter_map(|id| question(view, *id)).collect()
}

/// A question in the patient's words, else as the prompt it came from.
pub(crate) fn question(view: &View<'_>, id: Id<Question>) -> Option<Item> {
    let speech = view.speech;
    let question = view.passport.questions.get(id)?;
    let whom = question.to.and_then(|id| speech.name_of(view.passport, id));
    let whom = whom.map(|name| speech.raise_for(&name));
    Some(Item::new(
        speech.question_name(question).title,
        [whom, own(&question.answer)],
    ))
}
