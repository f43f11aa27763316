//! The words, alone on their page and shown once: to be written down. There is nothing here that copies them.

use crate::parts::*;
use crate::words::Voice;
use flow::Msg;
use yew::prelude::*;

pub(super) fn section(voice: &Voice, words: &str) -> Html {
    let speech = &voice.speech;
    html! {
        <>
            <p class="lede">{ speech.backup_words_lede() }</p>
            { list(words, speech.backup_words_label()) }
            <p>{ speech.backup_words_hint() }</p>
            <div class="actions">
                <Button label={speech.backup_words_done().to_owned()} icon={Icon::Check} onclick={voice.on(Msg::WordsWritten)} />
                <Button label={speech.backup_words_print().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Print}
                    onclick={voice.on(Msg::Print)} />
            </div>
        </>
    }
}

/// The words one below the other, in their order. No browser translates or completes them.
pub(in crate::pages) fn list(words: &str, label: &str) -> Html {
    html! {
        <ol class="spelled-words" aria-label={label.to_owned()} translate="no">
            { for words.split(' ').map(|word| html! { <li key={word}>{ word }</li> }) }
        </ol>
    }
}
