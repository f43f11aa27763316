//! What is new to this reader: said once in front, and marked on each thing. The patient's own preview and paper have none of it.

use super::View;
use crate::parts::{Tag, Unfold};
use flow::Since;
use passport::{Area, Novelty, Pick, PrimitiveDateTime, WhatIsNew};
use yew::prelude::*;

/// How many things are new, and which; or that nothing is. It is heard when it changes, since the day is typed far below.
pub(super) fn line(view: &View<'_>) -> Html {
    html! { <div class="screen-only" role="status">{ said(view) }</div> }
}

fn said(view: &View<'_>) -> Html {
    let Some((since, new)) = view.new else {
        return Html::default();
    };
    let gone = gone(view, *since, new).map(|gone| html! { <p>{ gone }</p> });
    let count = i64::try_from(new.count()).unwrap_or(i64::MAX);
    if count == 0 {
        let nothing = new.gone.is_empty().then(|| nothing(view, *since));
        return html! { <div class="summary__news"><p>{ nothing }</p>{ gone }</div> };
    }
    let label = html! { <strong>{ some(view, *since, count) }</strong> };
    html! {
        <div class="summary__news">
            <Unfold id="summary__news" {label}><ul class="summary__list">{ for names(view, new) }</ul></Unfold>
            { gone }
        </div>
    }
}

/// What was there before and is no longer, by its kinds: an allergy that is gone is another matter than a question.
fn gone(view: &View<'_>, since: Since, new: &WhatIsNew) -> Option<String> {
    let speech = &view.voice.speech;
    let count: usize = new.gone.values().sum();
    let count = i64::try_from(count).ok().filter(|count| *count > 0)?;
    let kinds = new.gone.keys().map(|kind| match kind {
        Some(kind) => speech.kind_name(*kind).to_owned(),
        None => speech.news_about_self().to_owned(),
    });
    let kinds = speech.list(&kinds.collect::<Vec<_>>());
    match since {
        Since::Reading(read) => Some(speech.news_gone(&ago(view, read), count, &kinds)),
        Since::Sent(_) => Some(speech.follow_gone(count, &kinds)),
        Since::Day(_) => None,
    }
}

/// When it was read. A clock that has been set back since leaves a time ahead, which is told by its day.
fn ago(view: &View<'_>, read: PrimitiveDateTime) -> String {
    let speech = &view.voice.speech;
    if read > view.now.wall {
        speech.short_day(read.date())
    } else {
        speech.age(read, view.now.wall)
    }
}

fn some(view: &View<'_>, since: Since, count: i64) -> String {
    let speech = &view.voice.speech;
    match since {
        Since::Reading(read) => speech.news_since(&ago(view, read), count),
        Since::Day(day) => speech.news_from(count, &speech.short_day(day)),
        Since::Sent(written) => speech.follow_new(&ago(view, written), count),
    }
}

fn nothing(view: &View<'_>, since: Since) -> String {
    let speech = &view.voice.speech;
    match since {
        Since::Reading(read) => speech.news_nothing_since(&ago(view, read)),
        Since::Day(day) => speech.news_nothing_from(&speech.short_day(day)),
        Since::Sent(written) => speech.follow_new_nothing(&ago(view, written)),
    }
}

/// Each new thing by its name.
fn names<'a>(view: &'a View<'a>, new: &'a WhatIsNew) -> impl Iterator<Item = Html> + 'a {
    let speech = &view.voice.speech;
    let items = new.items.keys().filter_map(move |pick| {
        let name = match pick {
            Pick::Item(key) => speech.record_name(&view.passport.record(*key)?),
            Pick::About(part) => speech.part_name(*part).to_owned(),
        };
        Some(html! { <li class="summary__item"><div class="summary__content">{ mark(view, *pick) }<bdi>{ name }</bdi></div></li> })
    });
    let unheld = new.unheld.iter().map(move |area| {
        let said = speech.news_unheld(speech.coded(*area));
        html! { <li class="summary__item"><div class="summary__content">{ of_area(view, *area) }{ said }</div></li> }
    });
    items.chain(unheld)
}

/// The mark of something new, in front of it.
pub(super) fn mark(view: &View<'_>, pick: Pick) -> Html {
    let novelty = view.new.and_then(|(_, new)| new.items.get(&pick));
    novelty.map_or_else(Html::default, |novelty| shown(view, *novelty))
}

/// The mark of an area that nobody holds since then.
pub(super) fn of_area(view: &View<'_>, area: Area) -> Html {
    let is_new = view.new.is_some_and(|(_, new)| new.unheld.contains(&area));
    if is_new {
        shown(view, Novelty::New)
    } else {
        Html::default()
    }
}

fn shown(view: &View<'_>, novelty: Novelty) -> Html {
    let speech = &view.voice.speech;
    let text = match novelty {
        Novelty::New => speech.news_new(),
        Novelty::Changed => speech.news_changed(),
    };
    html! { <span class="new-mark screen-only"><Tag text={text.to_owned()} />{ " " }</span> }
}
