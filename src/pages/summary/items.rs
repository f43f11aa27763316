//! One item of a summary: a title, details, and on the patient's own phone a switch.

use super::{View, news};
use crate::device::screen::is_roomy;
use crate::parts::*;
use passport::{Concern, Id, Key, Kind, Pick, Question};
use yew::prelude::*;

/// Words that came from the patient, marked with their language.
pub(super) fn own(view: &View<'_>, text: &str) -> Html {
    if text.is_empty() {
        return Html::default();
    }
    html! { <Own lang={view.own_language()} text={text.to_owned()} /> }
}

/// Details joined by dots; empty ones are passed over.
pub(super) fn details(parts: Vec<Html>) -> Html {
    let shown: Vec<Html> = parts
        .into_iter()
        .filter(|part| *part != Html::default())
        .collect();
    if shown.is_empty() {
        return Html::default();
    }
    html! {
        <p class="summary__detail">
            { for shown.into_iter().enumerate().map(|(at, part)| html! { <>if at > 0 { { " · " } }{ part }</> }) }
        </p>
    }
}

/// A detail in words of the app.
pub(super) fn say(text: Option<String>) -> Html {
    text.map_or_else(Html::default, |text| html! { <span>{ text }</span> })
}

/// The switch beside an item, where the patient chooses.
pub(super) fn switch(view: &View<'_>, pick: Pick, name: &str) -> Html {
    match view.picks {
        Some(picks) => picks.switch(&view.voice.speech, pick, name),
        None => Html::default(),
    }
}

/// That an item is taken out, said beside it.
pub(super) fn not_shared(view: &View<'_>, pick: Pick) -> Html {
    if view.is_out(pick) {
        html! { <p class="summary__not-shared">{ view.voice.speech.share_not_shared() }</p> }
    } else {
        Html::default()
    }
}

/// One list item; `name` is what its switch is called.
pub(super) fn item(view: &View<'_>, kind: Kind, raw: u64, name: &str, content: Html) -> Html {
    let pick = Pick::Item(Key { kind, raw });
    html! {
        <li key={raw} class={classes!("summary__item", view.is_out(pick).then_some("summary--out"))} data-kind={kind.slug()}>
            <div class="summary__content">{ news::mark(view, pick) }{ content }{ not_shared(view, pick) }</div>
            { switch(view, pick, name) }
        </li>
    }
}

/// A titled section; folded for a reader in a hurry.
pub(super) fn section(view: &View<'_>, class: &'static str, title: &str, content: Html) -> Html {
    if view.brief {
        return html! {
            <section class={classes!("summary__section", class)}>
                <Unfold id={class} label={title.to_owned()} heads=true open={is_roomy() && class == "summary__team"}>{ content }</Unfold>
            </section>
        };
    }
    html! {
        <section class={classes!("summary__section", class)}>
            <h2>{ title.to_owned() }</h2>
            { content }
        </section>
    }
}

/// What a concern is: the item of the checklist, or the patient's own words.
pub(super) fn concern_title(view: &View<'_>, concern: &Concern) -> Html {
    match concern.item {
        Some(item) => html! { <strong>{ view.voice.speech.coded(item) }</strong> },
        None => html! { <strong>{ own(view, &concern.words) }</strong> },
    }
}

/// What there is to say about a concern: own words, how much it troubles and how it was before, for whom, in which connection.
pub(super) fn concern_details(view: &View<'_>, concern: &Concern) -> Html {
    let speech = &view.voice.speech;
    let words = if concern.item.is_some() {
        own(view, &concern.words)
    } else {
        Html::default()
    };
    let level = concern
        .latest()
        .map(|rating| speech.level_says(i64::from(rating.level())));
    let before = match concern.ratings.as_slice() {
        [.., before, _] => Some(speech.summary_level_before(i64::from(before.level()))),
        _ => None,
    };
    let whom = concern
        .raise_with
        .and_then(|id| speech.name_of(view.passport, id))
        .map(|name| speech.raise_for(&name));
    let theme = concern.theme.map(|theme| speech.coded(theme).to_owned());
    details(vec![words, say(level), say(before), say(whom), say(theme)])
}

/// A concern: what it is, in own words, how much it troubles and how it was before.
pub(super) fn concern(view: &View<'_>, id: Id<Concern>) -> Html {
    let Some(concern) = view.passport.concerns.get(id) else {
        return Html::default();
    };
    let content = html! { <>{ concern_title(view, concern) }{ concern_details(view, concern) }</> };
    let name = view.voice.speech.concern_name(concern).title;
    item(view, Kind::Concern, id.raw(), &name, content)
}

/// A question in the patient's words, else as the prompt it came from.
pub(super) fn question_title(view: &View<'_>, question: &Question) -> Html {
    match (question.words.is_empty(), question.prompt) {
        (true, Some(prompt)) => html! { <strong>{ view.voice.speech.coded(prompt) }</strong> },
        _ => html! { <strong>{ own(view, &question.words) }</strong> },
    }
}

/// For whom a question is.
pub(super) fn question_for(view: &View<'_>, question: &Question) -> Option<String> {
    let speech = &view.voice.speech;
    let name = question.to.and_then(|id| speech.name_of(view.passport, id));
    name.map(|name| speech.raise_for(&name))
}

/// A question, and for whom it is.
pub(super) fn question(view: &View<'_>, id: Id<Question>) -> Html {
    let speech = &view.voice.speech;
    let Some(question) = view.passport.questions.get(id) else {
        return Html::default();
    };
    let title = question_title(view, question);
    let whom = question_for(view, question);
    item(
        view,
        Kind::Question,
        id.raw(),
        &speech.question_name(question).title,
        html! { <>{ title }{ details(vec![say(whom)]) }</> },
    )
}
