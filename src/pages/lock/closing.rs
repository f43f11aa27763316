//! What covers a passport that is to be locked while not everything of it is stored. There is no way back to it from here.

use crate::pages::saving;
use crate::parts::*;
use crate::words::use_voice;
use flow::{DoorMsg, Msg, Standing};
use yew::prelude::*;

/// What [`ClosingPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct ClosingProps {
    /// How things stand with the store.
    pub(crate) standing: Standing,
}

/// The passport locks as soon as everything is saved.
#[component]
pub(crate) fn ClosingPage(props: &ClosingProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let state = match props.standing {
        Standing::NotSaved(trouble) => html! {
            <>
            <Notice kind={NoticeKind::Trouble} live=true>
                <p><strong>{ speech.saving_not() }</strong>{ " " }{ speech.saving_not_text() }</p>
                <p>{ saving::to_do(speech, trouble) }</p>
                <Button label={speech.saving_again().to_owned()} kind={ButtonKind::Quiet} onclick={voice.on(Msg::TryAgain)} />
            </Notice>
            <p>{ speech.lock_unsaved_lost() }</p>
            <div class="actions">
                <Button label={speech.lock_unsaved_now().to_owned()} kind={ButtonKind::Quiet} onclick={voice.on(Msg::Door(DoorMsg::LockUnsaved))} />
            </div>
            </>
        },
        Standing::Saving | Standing::Saved => {
            html! { <p role="status" class="waiting">{ speech.saving_now() }</p> }
        }
    };
    html! {
        <main id="main" class="page page--alone">
            <h1 id="page-title" tabindex="-1">{ speech.lock_closing() }</h1>
            <p class="lede">{ speech.lock_closing_text() }</p>
            { state }
        </main>
    }
}
