//! A reply that is made: the code for the patient's phone, and the same as a link and a file.

use super::ReplyProps;
use crate::device::share_sheet;
use crate::pages::give::handed;
use crate::parts::*;
use crate::words::Voice;
use flow::{MadeReply, Msg, ReplyMsg};
use yew::prelude::*;

/// The code, and the other ways.
pub(super) fn section(voice: &Voice, props: &ReplyProps, made: &MadeReply) -> Html {
    let speech = &voice.speech;
    let name = &props.summary.view.patient.called;
    let on = |msg: ReplyMsg| voice.on(Msg::Reply(msg));
    html! {
        <>
            <h2 id="reply-title" tabindex="-1">{ speech.reply_made_title() }</h2>
            if let Some(code) = &made.code {
                <p>{ speech.reply_made_how(name) }</p>
                <div class="reply__code"><CodePicture path={code.path.clone()} size={code.size} label={speech.reply_code_label(name)} /></div>
            } else {
                <Notice kind={NoticeKind::Info}>{ speech.reply_no_code() }</Notice>
            }
            if props.is_sealed {
                <p class="quiet">{ speech.follow_only_they(name) }</p>
            } else {
                <p class="quiet">{ speech.reply_made_open() }</p>
            }
            <div class="actions">
                if made.link.is_some() {
                    if share_sheet::can_share() {
                        <Button label={speech.send_share_link().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Mail} onclick={on(ReplyMsg::Share)} />
                    }
                    <Button label={speech.code_copy().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Copy} onclick={on(ReplyMsg::Copy)} />
                }
                <Button label={speech.reply_file().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Down} onclick={on(ReplyMsg::File)} />
                <Button label={speech.reply_change().to_owned()} kind={ButtonKind::Plain} onclick={on(ReplyMsg::Change)} />
                <Button label={speech.reply_done().to_owned()} kind={ButtonKind::Plain} onclick={on(ReplyMsg::Leave)} />
            </div>
            { handed(speech, props.replying.handed) }
        </>
    }
}
