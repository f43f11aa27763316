//! The locked copy, on its way back to a patient who has lost the phone. Only the patient's words open it.

use super::on;
use crate::device::share_sheet;
use crate::pages::give::handed;
use crate::parts::*;
use crate::words::Voice;
use flow::{Dispatch, FollowMsg, Handed};
use yew::prelude::*;

pub(super) fn section(voice: &Voice, called: &str, made: &Dispatch, became: Option<Handed>) -> Html {
    let speech = &voice.speech;
    let has_link = made.link.is_some();
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ speech.follow_give_back_title() }</h1>
            <p class="lede">{ speech.follow_give_back_lede(called) }</p>
            <ol>
                <li>{ speech.follow_give_back_send(called) }</li>
                <li>{ speech.follow_give_back_open(called, speech.restore_title()) }</li>
                <li>{ speech.follow_give_back_words(called) }</li>
            </ol>
            <div class="actions">
                <Button label={speech.send_file().to_owned()} icon={Icon::Down} onclick={on(voice, FollowMsg::File)} />
                if has_link && share_sheet::can_share() {
                    <Button label={speech.send_share_link().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Mail} onclick={on(voice, FollowMsg::Share)} />
                }
                if has_link {
                    <Button label={speech.send_copy_link().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Copy} onclick={on(voice, FollowMsg::Copy)} />
                }
                <Button label={speech.follow_back().to_owned()} kind={ButtonKind::Plain} onclick={on(voice, FollowMsg::Done)} />
            </div>
            { handed(speech, became) }
        </>
    }
}
