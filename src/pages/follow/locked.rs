//! An invitation that is locked: the question for its words.

use super::on;
use crate::parts::*;
use crate::words::Voice;
use flow::{FollowMsg, KeyTrouble, Msg, Unlocking};
use yew::prelude::*;

/// The id of the field for the words.
const WORDS: &str = "words";

pub(super) fn section(voice: &Voice, unlocking: &Unlocking) -> Html {
    let speech = &voice.speech;
    let send = voice.send.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        send.emit(Msg::TryKey);
    });
    let is_trying = unlocking.attempt.is_some();
    let problem = unlocking.trouble.map(|trouble| match trouble {
        KeyTrouble::Wrong => speech.follow_wrong_words(),
        KeyTrouble::NotNow => speech.restore_not_now(),
        _ => speech.restore_not_words(),
    });
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ speech.follow_invited_title() }</h1>
            <p class="lede">{ speech.follow_locked_lede() }</p>
            <form {onsubmit} novalidate=true autocomplete="off" class="unlock">
                <TextField id={WORDS} label={speech.restore_words_label().to_owned()}
                    hint={Some(AttrValue::from(speech.restore_words_hint().to_owned()))} value={unlocking.typed.clone()}
                    problem={problem.map(|problem| AttrValue::from(problem.to_owned()))}
                    oninput={voice.send.reform(Msg::KeyTyped)} kind={TextKind::Words} held={is_trying} />
                <div class="actions">
                    <Button label={speech.restore_words_open().to_owned()} icon={Icon::Lock} submit=true disabled={is_trying} />
                    <Button label={speech.follow_not_now().to_owned()} kind={ButtonKind::Plain} onclick={on(voice, FollowMsg::Done)} />
                </div>
                <p role="status" class="waiting">{ is_trying.then(|| speech.restore_words_opening().to_owned()) }</p>
            </form>
        </>
    }
}
