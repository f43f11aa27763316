//! The recovery sheet: the words on paper, and what to do with them. Never anything of the passport.

use super::words::list;
use crate::device::{clock, route};
use crate::words::Speech;
use yew::prelude::*;

/// What the printer gets.
pub(super) fn printed(speech: &Speech, words: &str, made_ms: i64) -> Html {
    let made = speech.short_day(clock::wall_at(made_ms).date());
    html! {
        <div class="print-only printed recovery">
            <h1>{ speech.recovery_title() }</h1>
            <p>{ speech.recovery_what() }</p>
            <p>{ speech.recovery_made(&made) }</p>
            <h2>{ speech.recovery_words() }</h2>
            { list(words, speech.backup_words_label()) }
            <h2>{ speech.recovery_how() }</h2>
            <ol>
                <li>{ speech.recovery_open(&route::address()) }</li>
                <li>{ speech.recovery_choose() }</li>
                <li>{ speech.recovery_type() }</li>
            </ol>
            <h2>{ speech.recovery_where() }</h2>
            <p class="recovery__line"></p>
            <p class="recovery__line"></p>
            <p><strong>{ speech.recovery_keep() }</strong></p>
        </div>
    }
}
