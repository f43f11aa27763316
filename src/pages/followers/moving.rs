//! What was made for somebody who follows, as a moving code, full screen.

use super::one::FollowerProps;
use crate::device::route;
use crate::pages::give::MovingScreen;
use crate::words::use_voice;
use flow::{FollowerStep, Page};
use yew::prelude::*;

/// The moving code for one who follows.
#[component]
pub(crate) fn FollowerMoving(props: &FollowerProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let given = &props.given;
    let Some(row) = given.passport.followers.row(props.id) else {
        return Html::default();
    };
    let whose = given.other_end(speech, row);
    html! {
        <MovingScreen moving={given.followers.moving.clone()} is_sample={given.is_sample} title={speech.follower_moving_title(&whose)}
            lede={speech.moving_lede().to_owned()} label={speech.follower_moving_label(&whose)}
            warning={speech.follower_moving_warning(&whose)} back={Page::Follower(props.id, FollowerStep::Show).href()}>
            <p class="quiet">{ speech.moving_where(&route::address()) }</p>
        </MovingScreen>
    }
}
