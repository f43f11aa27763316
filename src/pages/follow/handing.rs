//! Something for the patient's phone, ready to be carried there: the code, and the same as a link and a file.

use super::on;
use crate::device::share_sheet;
use crate::pages::give::handed;
use crate::parts::*;
use crate::words::Voice;
use flow::{Dispatch, FollowMsg, Handed};
use yew::prelude::*;

/// The code and the other ways, under a heading that takes the keyboard when it is made. `label` says what the code is to those who do not
/// see it.
pub(in crate::pages) fn handing(
    voice: &Voice,
    made: &Dispatch,
    called: &str,
    label: String,
    became: Option<Handed>,
) -> Html {
    let speech = &voice.speech;
    let title = match &made.code {
        Some(_) => speech.follow_read_it(called),
        None => speech.follow_send_it(called),
    };
    html! {
        <>
            <h2 id="dispatch-title" tabindex="-1">{ title }</h2>
            if let Some(code) = &made.code {
                <p>{ speech.follow_read_how(called) }</p>
                <div class="reply__code"><CodePicture path={code.path.clone()} size={code.size} {label} /></div>
                <p>{ speech.follow_far() }</p>
            } else {
                <Notice kind={NoticeKind::Info}>{ speech.follow_no_code() }</Notice>
            }
            <div class="actions">
                if made.link.is_some() {
                    if share_sheet::can_share() {
                        <Button label={speech.send_share_link().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Mail} onclick={on(voice, FollowMsg::Share)} />
                    }
                    <Button label={speech.send_copy_link().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Copy} onclick={on(voice, FollowMsg::Copy)} />
                }
                <Button label={speech.send_file().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Down} onclick={on(voice, FollowMsg::File)} />
            </div>
            { handed(speech, became) }
        </>
    }
}
