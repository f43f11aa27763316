//! How old it is, who wrote it, in which language, what did not fit.

use super::View;
use crate::pages::code::left_out;
use yew::prelude::*;

/// The foot of every summary.
pub(super) fn section(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let summary = view.summary;
    html! {
        <footer class="summary__foot">
            if view.picks.is_none() { { left_out(speech, &summary.left_out) } }
            if view.is_own_copy {
                <p>{ speech.paper_foot() }{ " " }{ speech.short_day(summary.written.date()) }{ "." }</p>
            } else {
                <p>{ speech.summary_foot() }</p>
                <p>
                    { speech.summary_for(speech.made_for(summary)) }{ ". " }
                    { written(view) }{ ". " }
                    { speech.summary_foot_language(&speech.language_name(view.own_language())) }
                </p>
            }
        </footer>
    }
}

/// When it was written; on paper the day alone, since nobody knows when it is read.
fn written(view: &View<'_>) -> String {
    let speech = &view.voice.speech;
    let written = view.summary.written;
    let day = speech.short_day(written.date());
    if view.on_paper {
        speech.summary_written_on(&day)
    } else {
        format!(
            "{}, {day}",
            speech.summary_written(&speech.age(written, view.now.wall))
        )
    }
}
