//! A letter that is not shown: why, and what to do.

use super::{alone, reason};
use crate::parts::*;
use crate::words::Voice;
use flow::{Msg, Refusal, SCAN_HREF};
use yew::prelude::*;

/// One clear page that says why there is no letter on it.
pub(super) fn page(voice: &Voice, refusal: Refusal, is_link: bool) -> Html {
    let speech = &voice.speech;
    let (title, text) = match refusal {
        Refusal::NotALetter if is_link => (speech.refused_link(), speech.refused_link_todo()),
        Refusal::Damaged if is_link => (speech.refused_damaged(), speech.refused_link_todo()),
        _ => reason(speech, refusal),
    };
    let content = html! {
        <>
            <h1 id="page-title" tabindex="-1">{ title }</h1>
            <Notice kind={NoticeKind::Trouble}><p>{ text }</p><p>{ speech.refused_nothing_shown() }</p></Notice>
            { scan_again(voice, is_link) }
            <p><a href="#/today">{ speech.refused_open_app() }</a></p>
        </>
    };
    alone(voice, content)
}

/// That an answer came to a device without the passport that it is for.
pub(super) fn stray(voice: &Voice) -> Html {
    let speech = &voice.speech;
    let content = html! {
        <>
            <h1 id="page-title" tabindex="-1">{ speech.replies_stray() }</h1>
            <Notice kind={NoticeKind::Info}><p>{ speech.replies_stray_todo() }</p></Notice>
            <p><a href="#/today">{ speech.refused_open_app() }</a></p>
        </>
    };
    alone(voice, content)
}

/// The way to the camera. Where the letter did not come by a link, the address is that of the camera already, and a link
/// would lead nowhere.
fn scan_again(voice: &Voice, is_link: bool) -> Html {
    let label = voice.speech.refused_scan().to_owned();
    if is_link {
        html! { <p><a href={SCAN_HREF}>{ label }</a></p> }
    } else {
        html! { <Button {label} kind={ButtonKind::Plain} onclick={voice.on(Msg::LookAgain)} /> }
    }
}
