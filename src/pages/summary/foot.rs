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
            { left_out(speech, &summary.left_out) }
            <p>{ speech.summary_foot() }</p>
            <p>
                if !view.is_own_copy { { speech.summary_for(speech.coded(summary.audience)) }{ ". " } }
                { speech.summary_written(&speech.age(summary.written, view.now.wall)) }{ ", " }
                { speech.short_day(summary.written.date()) }{ ". " }
                { speech.summary_foot_language(&speech.language_name(view.own_language())) }
            </p>
        </footer>
    }
}
