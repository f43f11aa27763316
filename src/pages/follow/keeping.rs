//! A passport that whoever has this device is asked to keep for the patient, or has from another device of their own; and the way to it.

use super::on;
use crate::pages::post_trouble;
use crate::parts::*;
use crate::words::Voice;
use flow::{FollowMsg, Followed, PostTrouble};
use yew::prelude::*;

/// What it means, and the tap that lays it down here.
pub(super) fn asked(
    voice: &Voice,
    called: &str,
    is_own: bool,
    is_keeping: bool,
    trouble: Option<PostTrouble>,
) -> Html {
    let speech = &voice.speech;
    let title = if is_own {
        speech.follow_keep_own_title().to_owned()
    } else {
        speech.follow_keep_title(called)
    };
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ title }</h1>
            <Card title={speech.follow_keep_means().to_owned()}>
                <ul>
                    <li>{ speech.follow_keep_all() }</li>
                    <li>{ speech.follow_keep_write() }</li>
                    <li>{ speech.follow_keep_send() }</li>
                    <li>{ speech.follow_keep_beside() }</li>
                </ul>
            </Card>
            if let Some(trouble) = trouble { { post_trouble::notice(speech, trouble) } }
            <div class="actions">
                <Button label={speech.follow_keep_yes().to_owned()} icon={Icon::Check} disabled={is_keeping} onclick={on(voice, FollowMsg::Keep)} />
                <Button label={speech.follow_not_now().to_owned()} kind={ButtonKind::Plain} disabled={is_keeping}
                    onclick={on(voice, FollowMsg::Done)} />
            </div>
            <p role="status" class="waiting">{ is_keeping.then(|| speech.follow_keep_waiting().to_owned()) }</p>
        </>
    }
}

/// On the list: that it is kept here, and the way to it.
pub(super) fn here(voice: &Voice, followed: &Followed, place: u8) -> Html {
    let speech = &voice.speech;
    let text = if followed.keeping_ended {
        speech.follow_kept_ended(&followed.called)
    } else {
        speech.follow_kept(&followed.called)
    };
    html! {
        <>
            <p>{ text }</p>
            <div class="actions">
                <Button label={speech.follow_kept_open(&followed.called)} kind={ButtonKind::Quiet} onclick={on(voice, FollowMsg::OpenKept(place))} />
            </div>
        </>
    }
}
