//! What is new to this reader: said once in front, and marked on each thing. The patient's own preview and paper have none of it.

use super::View;
use crate::parts::{Tag, Unfold};
use flow::Since;
use passport::{Area, Novelty, Pick, WhatIsNew};
use yew::prelude::*;

/// How many things are new, and which; or that nothing is.
pub(super) fn line(view: &View<'_>) -> Html {
    let Some((since, new)) = view.new else {
        return Html::default();
    };
    let speech = &view.voice.speech;
    let gone = i64::try_from(new.gone).ok().filter(|gone| *gone > 0);
    let gone = gone.map(|gone| html! { <p class="quiet">{ speech.news_gone(gone) }</p> });
    let count = i64::try_from(new.count()).unwrap_or(i64::MAX);
    if count == 0 {
        return html! { <div class="summary__news"><p>{ nothing(view, *since) }</p>{ gone }</div> };
    }
    let label = html! { <strong>{ some(view, *since, count) }</strong> };
    html! {
        <div class="summary__news">
            <Unfold id="summary__news" {label}>
                <ul class="summary__list">{ for names(view, new) }</ul>
                { gone }
            </Unfold>
        </div>
    }
}

fn some(view: &View<'_>, since: Since, count: i64) -> String {
    let speech = &view.voice.speech;
    match since {
        Since::Reading(read) => speech.news_since(&speech.age(read, view.now.wall), count),
        Since::Day(day) => speech.news_from(count, &speech.short_day(day)),
    }
}

fn nothing(view: &View<'_>, since: Since) -> String {
    let speech = &view.voice.speech;
    match since {
        Since::Reading(read) => speech.news_nothing_since(&speech.age(read, view.now.wall)),
        Since::Day(day) => speech.news_nothing_from(&speech.short_day(day)),
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
    html! { <span class="new-mark"><Tag text={text.to_owned()} />{ " " }</span> }
}
