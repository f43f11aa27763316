//! Where a reader says whether this device is to remember what they have read, so that what is new is marked the next time; or from which
//! day on something is new to them.

use super::ReadProps;
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{Msg, RecallMsg, Recalling};
use passport::Recall;
use yew::prelude::*;

/// The choice, folded: nobody has to make it.
pub(super) fn section(voice: &Voice, props: &ReadProps) -> Html {
    let speech = &voice.speech;
    let recalling = &props.reading.recalling;
    let onday = voice
        .send
        .reform(|text: String| Msg::Recall(RecallMsg::From(text)));
    // The day counts as soon as it is typed; there is nothing to send.
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <Fold label={speech.news_title().to_owned()}>
            { remember(voice, recalling) }
            <form {onsubmit} novalidate=true autocomplete="off">
                <TextField id="news-from" label={speech.news_from_label().to_owned()} hint={speech.news_from_hint().to_owned()}
                    kind={TextKind::Date} value={recalling.from.clone()} oninput={onday} />
            </form>
        </Fold>
    }
}

fn remember(voice: &Voice, recalling: &Recalling) -> Html {
    let speech = &voice.speech;
    if recalling.recall == Some(Recall::Unknowable) {
        return html! { <p class="quiet">{ speech.news_unknowable() }</p> };
    }
    let onchange = voice.send.reform(|on| Msg::Recall(RecallMsg::Remember(on)));
    html! {
        <>
            <Toggle id="news-remember" label={speech.news_remember().to_owned()} on={recalling.is_remembered()} alone=true {onchange} />
            <p class="quiet">{ speech.news_remember_hint() }</p>
            if recalling.recall == Some(Recall::Refused) {
                <Notice kind={NoticeKind::Trouble} live=true>{ speech.news_refused() }</Notice>
            }
        </>
    }
}

/// What is forgotten when the page is closed.
pub(super) fn what_is_forgotten<'a>(speech: &'a Speech, recalling: &Recalling) -> &'a str {
    if recalling.is_remembered() {
        speech.read_forgets_but()
    } else {
        speech.read_forgets()
    }
}

/// That a newer letter about this patient has been read on this device.
pub(super) fn older(voice: &Voice, props: &ReadProps) -> Html {
    let Some(Recall::Older { written }) = props.reading.recalling.recall else {
        return Html::default();
    };
    let speech = &voice.speech;
    let said = speech.news_older(&speech.age(written, props.now.wall));
    html! { <div class="screen-only"><Notice kind={NoticeKind::Trouble}>{ said }</Notice></div> }
}
