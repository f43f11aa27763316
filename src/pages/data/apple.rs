//! What somebody on an iPhone or iPad should know before anything real is written: the home screen comes first.

use crate::device::install;
use crate::parts::*;
use crate::words::use_voice;
use yew::prelude::*;

/// The card at first use. There is none where it does not apply.
#[component]
pub(crate) fn HomeScreenFirst() -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    if !install::is_apple_tab() {
        return Html::default();
    }
    let speech = &voice.speech;
    html! {
        <Card title={speech.data_apple_title().to_owned()} tone={CardTone::Thread}>
            <p>{ speech.data_apple_why() }{ " " }{ speech.data_apple_apart() }</p>
            <ol>
                <li>{ speech.data_apple_share() }</li>
                <li>{ speech.data_apple_add() }</li>
                <li>{ speech.data_apple_open() }</li>
            </ol>
            <p>{ speech.data_apple_anyway() }</p>
        </Card>
    }
}
