//! What is needed from this reader, first; and what is meant for others.

use super::items::{concern, question, section as titled};
use super::team::task_item;
use super::{View, boxes};
use passport::{Concern, Id, Kind, Needed, Question, own_concerns};
use yew::prelude::*;

/// Needed from you: tasks, concerns and questions for the reader's role, then what is for anyone.
pub(super) fn section(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let needed = view.summary.needed_from(view.role);
    let nothing = match view.role {
        Some(_) => speech.summary_needed_nothing(),
        None => speech.summary_needed_choose(),
    };
    let content = html! {
        <>
            if needed.is_empty() || (view.role.is_none() && !view.on_paper && view.picks.is_none()) {
                <p class="quiet">{ nothing }</p>
            }
            { for group(speech.summary_leads(), boxed(view, Kind::Task, needed.leads.iter().map(|id| task_item(view, *id, false)))) }
            { for group(speech.summary_helps(), boxed(view, Kind::Task, needed.helps.iter().map(|id| task_item(view, *id, true)))) }
            { for group(speech.summary_concerns(), boxed(view, Kind::Concern, needed.concerns.iter().map(|id| concern(view, *id)))) }
            { for group(speech.summary_questions(), boxed(view, Kind::Question, needed.questions.iter().map(|id| question(view, *id)))) }
            { for group(speech.summary_for_anyone(), for_anyone(view, &needed)) }
            { boxes::signature(view) }
        </>
    };
    titled(view, "summary__needed", speech.summary_needed(), content)
}

/// Items, each with its boxes on paper.
fn boxed(view: &View<'_>, kind: Kind, items: impl Iterator<Item = Html>) -> Vec<Html> {
    let with_boxes = |item| html! { <>{ item }<li class="boxes__row">{ boxes::of(view, kind) }</li></> };
    if boxes::of(view, kind) == Html::default() {
        return items.collect();
    }
    items.map(with_boxes).collect()
}

fn for_anyone(view: &View<'_>, needed: &Needed) -> Vec<Html> {
    let concerns = needed.open_concerns.iter().map(|id| concern(view, *id));
    let questions = needed.open_questions.iter().map(|id| question(view, *id));
    concerns.chain(questions).collect()
}

fn group(title: &str, items: Vec<Html>) -> Option<Html> {
    (!items.is_empty()).then(|| {
        html! { <><h3>{ title.to_owned() }</h3><ul class="summary__list">{ for items }</ul></> }
    })
}

/// Concerns and questions meant for somebody else than this reader.
pub(super) fn others(view: &View<'_>) -> Html {
    let (concerns, questions) = view.summary.for_others(view.role);
    let concerns = concerns.into_iter().map(|id| concern(view, id));
    let questions = questions.into_iter().map(|id| question(view, id));
    let items: Vec<Html> = concerns.chain(questions).collect();
    if items.is_empty() {
        return Html::default();
    }
    let content = html! { <ul class="summary__list">{ for items }</ul> };
    titled(
        view,
        "summary__others",
        view.voice.speech.summary_others(),
        content,
    )
}

/// In the patient's own copy: what they want to raise, with whomever.
pub(super) fn own(view: &View<'_>) -> Html {
    let own = own_concerns(view.passport);
    told(
        view,
        own.to_raise,
        "summary__needed",
        view.voice.speech.paper_raise(),
    )
}

/// In the patient's own copy: what is for nobody else.
pub(super) fn only_mine(view: &View<'_>) -> Html {
    let own = own_concerns(view.passport);
    told(
        view,
        own.only_mine,
        "summary__others",
        view.voice.speech.paper_only_you(),
    )
}

fn told(
    view: &View<'_>,
    (concerns, questions): (Vec<Id<Concern>>, Vec<Id<Question>>),
    class: &'static str,
    title: &str,
) -> Html {
    let concerns = concerns.into_iter().map(|id| concern(view, id));
    let questions = questions.into_iter().map(|id| question(view, id));
    let items: Vec<Html> = concerns.chain(questions).collect();
    if items.is_empty() {
        return Html::default();
    }
    titled(
        view,
        class,
        title,
        html! { <ul class="summary__list">{ for items }</ul> },
    )
}
