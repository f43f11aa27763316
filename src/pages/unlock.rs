//! A locked letter: the question for its key.

use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{KeyTrouble, Msg, Unlocking};
use yew::prelude::*;

/// The id of the field for the key.
const KEY: &str = "key";

/// The question for the key.
pub(super) fn section(voice: &Voice, unlocking: &Unlocking) -> Html {
    let speech = &voice.speech;
    let send = voice.send.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        send.emit(Msg::TryKey);
    });
    let is_trying = unlocking.attempt.is_some();
    let problem = unlocking
        .trouble
        .map(|trouble| AttrValue::from(said(speech, trouble)));
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ speech.unlock_title() }</h1>
            <p class="lede">{ speech.unlock_what() }</p>
            <p>{ speech.unlock_lede() }</p>
            <form {onsubmit} novalidate=true autocomplete="off" class="unlock">
                <TextField id={KEY} label={speech.unlock_label().to_owned()} hint={Some(AttrValue::from(speech.key_hint().to_owned()))}
                    value={unlocking.typed.clone()} {problem} oninput={voice.send.reform(Msg::KeyTyped)}
                    kind={TextKind::Code} held={is_trying} />
                <div class="actions">
                    <Button label={speech.unlock_open().to_owned()} icon={Icon::Lock} submit=true disabled={is_trying} />
                </div>
                <p role="status" class="waiting">{ is_trying.then(|| speech.unlock_opening().to_owned()) }</p>
            </form>
        </>
    }
}

fn said(speech: &Speech, trouble: KeyTrouble) -> String {
    match trouble {
        KeyTrouble::NotAKey => speech.unlock_not_a_key().to_owned(),
        KeyTrouble::TooShort(missing) => speech.unlock_too_short(missing.into()),
        KeyTrouble::TooLong => speech.unlock_too_long().to_owned(),
        KeyTrouble::NotInKeys(sign) => speech.unlock_not_in_keys(&sign.to_string()),
        KeyTrouble::Wrong => speech.unlock_wrong().to_owned(),
        KeyTrouble::NotNow => speech.unlock_not_now().to_owned(),
    }
}
