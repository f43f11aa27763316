//! The ways on for a letter that only one other phone opens: its link, its file, its moving code, and what became of it.

use crate::device::share_sheet;
use crate::pages::give::handed;
use crate::parts::*;
use crate::words::Voice;
use flow::{Dispatch, Followers, FollowersMsg, Msg, Page};
use yew::prelude::*;

/// The buttons, and below them what became of it last.
pub(super) fn section(voice: &Voice, made: &Dispatch, followers: &Followers, moving: Option<Page>) -> Html {
    let speech = &voice.speech;
    let on = |msg: FollowersMsg| voice.on(Msg::Followers(msg));
    let can_share = share_sheet::can_share();
    html! {
        <>
            if made.link.is_none() { <p class="quiet">{ speech.send_no_link() }</p> }
            <div class="actions">
                if made.link.is_some() && can_share {
                    <Button label={speech.send_share_link().to_owned()} icon={Icon::Mail} onclick={on(FollowersMsg::Share)} />
                }
                if made.link.is_some() {
                    <Button label={speech.send_copy_link().to_owned()} icon={Icon::Copy}
                        kind={if can_share { ButtonKind::Quiet } else { ButtonKind::Main }} onclick={on(FollowersMsg::Copy)} />
                }
                <Button label={speech.send_file().to_owned()} icon={Icon::Down} onclick={on(FollowersMsg::File)}
                    kind={if made.link.is_some() { ButtonKind::Quiet } else { ButtonKind::Main }} />
                if let Some(page) = moving {
                    <LinkButton label={speech.backup_move_open().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Moving} href={page.href()} />
                }
            </div>
            { handed(speech, followers.handed) }
        </>
    }
}
