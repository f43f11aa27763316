//! Before it is stopped: what ends with it and what does not, since nothing that was sent can be taken back.

use crate::parts::*;
use crate::words::Voice;
use flow::{FollowerStep, FollowersMsg, Msg, Page};
use passport::{Follower, Row};
use yew::prelude::*;

pub(super) fn page(voice: &Voice, row: &Row<Follower>, whose: &str) -> Html {
    let speech = &voice.speech;
    let id = row.id;
    let is_own = row.value.member.is_none();
    let back = Page::Follower(id, FollowerStep::Show).href();
    html! {
        <>
            <TopBar title={speech.stop_title(whose)} back={Some((whose.to_owned().into(), back.clone().into()))} />
            <main id="main" class="page">
                <h2>{ speech.stop_goes_title() }</h2>
                <ul>
                    <li>{ speech.stop_goes_send(whose) }</li>
                    <li>{ if is_own { speech.keeping_own_stop_takes() } else { speech.stop_goes_take() } }</li>
                </ul>
                <h2>{ speech.stop_stays_title() }</h2>
                <ul>
                    if is_own {
                        <li>{ speech.keeping_own_stop_stays() }</li>
                    } else {
                        <li>{ speech.stop_stays_copies() }</li>
                        <li>{ speech.stop_stays_team() }</li>
                    }
                </ul>
                <div class="actions">
                    <Button label={speech.stop_yes().to_owned()} kind={ButtonKind::Warn} onclick={voice.on(Msg::Followers(FollowersMsg::Stop(id)))} />
                    <LinkButton label={speech.stop_no().to_owned()} kind={ButtonKind::Quiet} href={back} />
                </div>
            </main>
        </>
    }
}
