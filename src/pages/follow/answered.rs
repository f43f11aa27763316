//! The answer to an invitation, for the patient's phone; and the four words by which both find out that nobody stands between them.

use super::{handing, on};
use crate::pages::backup::word_list;
use crate::parts::*;
use crate::words::Voice;
use flow::{Dispatch, FollowMsg, Handed};
use yew::prelude::*;

pub(super) fn section(
    voice: &Voice,
    called: &str,
    made: &Dispatch,
    words: Option<&str>,
    became: Option<Handed>,
) -> Html {
    let speech = &voice.speech;
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ speech.follow_answered_title() }</h1>
            <p class="lede">{ speech.follow_answered_lede(called) }</p>
            <section class="follow__made" aria-labelledby="dispatch-title">
                { handing(voice, made, called, speech.reply_code_label(called), became) }
            </section>
            if let Some(words) = words { { spoken(voice, called, words) } }
            <p>{ speech.follow_answered_after(called) }</p>
            <div class="actions">
                <Button label={speech.reply_done().to_owned()} icon={Icon::Check} onclick={on(voice, FollowMsg::Done)} />
            </div>
        </>
    }
}

/// The words to compare, which are only needed by those who are apart.
fn spoken(voice: &Voice, called: &str, words: &str) -> Html {
    let speech = &voice.speech;
    html! {
        <section aria-labelledby="follow-words-title">
            <h2 id="follow-words-title">{ speech.follow_words_title() }</h2>
            <p>{ speech.follow_words_text(called) }</p>
            { word_list(words, speech.follow_words_label()) }
        </section>
    }
}
