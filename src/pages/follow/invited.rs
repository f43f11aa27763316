//! Somebody invites whoever has this device: who, what following along means, and the name to answer with.

use super::on;
use crate::pages::post_trouble;
use crate::parts::*;
use crate::words::{Speech, use_voice};
use flow::{FollowMsg, Msg, PostTrouble};
use yew::prelude::*;

/// The id of the field for the name.
const NAME: &str = "follow-name";

/// What [`Invitation`] needs.
#[derive(Properties, PartialEq)]
pub(super) struct InvitationProps {
    /// What the patient is called.
    pub(super) called: String,
    /// The name in the answer, as typed so far.
    pub(super) name: String,
    /// Whether it is being accepted.
    pub(super) is_accepting: bool,
    /// Why it could not be accepted.
    pub(super) trouble: Option<PostTrouble>,
}

/// An invitation, and the way to accept it.
#[component]
pub(super) fn Invitation(props: &InvitationProps) -> Html {
    let has_tried = use_state(|| false);
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    // Nobody is told that a name is missing before they have tried to go on without one.
    let is_missing = *has_tried && props.name.trim().is_empty();
    let problem = is_missing.then(|| AttrValue::from(speech.follow_name_missing(&props.called)));
    let send = voice.send.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        has_tried.set(true);
        send.emit(Msg::Follow(FollowMsg::Accept));
    });
    let oninput = voice
        .send
        .reform(|text: String| Msg::Follow(FollowMsg::NameTyped(text)));
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ speech.follow_invited_title() }</h1>
            <p class="lede">{ speech.follow_invited_lede(&props.called) }</p>
            { what_it_means(speech, &props.called) }
            <form {onsubmit} novalidate=true autocomplete="off">
                <TextField id={NAME} label={speech.follow_name(&props.called)} value={props.name.clone()} {problem} {oninput}
                    held={props.is_accepting} />
                if let Some(trouble) = props.trouble { { post_trouble::notice(speech, trouble) } }
                <div class="actions">
                    <Button label={speech.follow_accept().to_owned()} icon={Icon::Check} submit=true disabled={props.is_accepting} />
                    <Button label={speech.follow_not_now().to_owned()} kind={ButtonKind::Plain} disabled={props.is_accepting}
                        onclick={on(&voice, FollowMsg::Done)} />
                </div>
                <p role="status" class="waiting">{ props.is_accepting.then(|| speech.follow_accepting().to_owned()) }</p>
            </form>
        </>
    }
}

fn what_it_means(speech: &Speech, called: &str) -> Html {
    html! {
        <Card title={speech.follow_means_title().to_owned()}>
            <ul>
                <li>{ speech.follow_means_sent(called) }</li>
                <li>{ speech.follow_means_answer(called) }</li>
                <li>{ speech.follow_means_stays() }</li>
                <li>{ speech.follow_means_stop() }</li>
            </ul>
        </Card>
    }
}
