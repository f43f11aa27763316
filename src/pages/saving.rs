//! What stands between the patient and "saved". Silent while all is well.

use crate::parts::*;
use crate::words::use_voice;
use flow::{Msg, Standing, StoreTrouble};
use yew::prelude::*;

/// What [`SavingNotice`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct SavingProps {
    /// How things stand with the store.
    pub(crate) standing: Standing,
    /// Whether this version may only read.
    pub(crate) read_only: bool,
}

/// A failed save stays visible until it is mended.
#[component]
pub(crate) fn SavingNotice(props: &SavingProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    if props.read_only {
        return html! { <Notice kind={NoticeKind::Info}>{ speech.read_only() }</Notice> };
    }
    let Standing::NotSaved(trouble) = props.standing else {
        return Html::default();
    };
    let todo = match trouble {
        StoreTrouble::Full => speech.saving_full(),
        StoreTrouble::Lost => speech.saving_lost(),
        StoreTrouble::Blocked => speech.saving_blocked(),
        StoreTrouble::NoStorage | StoreTrouble::Damaged | StoreTrouble::Newer | StoreTrouble::Taken => {
            speech.saving_other()
        }
    };
    html! {
        <Notice kind={NoticeKind::Trouble} live=true>
            <p><strong>{ speech.saving_not() }</strong>{ " " }{ speech.saving_not_text() }</p>
            <p>{ todo }</p>
            <Button label={speech.saving_again().to_owned()} kind={ButtonKind::Quiet} onclick={voice.on(Msg::TryAgain)} />
        </Notice>
    }
}
