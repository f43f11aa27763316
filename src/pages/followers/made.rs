//! What was made for somebody who follows: what is in it, its code, and the ways on.

use super::one::FollowerProps;
use super::{copy, ways};
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{Dispatch, FollowerStep, FollowersMsg, FollowersStep, MadeFor, Msg, Page};
use yew::prelude::*;

/// Nothing as long as nothing is made for the one the page is about.
pub(super) fn section(voice: &Voice, props: &FollowerProps, whose: &str) -> Option<Html> {
    let FollowersStep::Made {
        to,
        what,
        made,
        words,
    } = &props.given.followers.step
    else {
        return None;
    };
    (*to == props.id).then(|| {
        match words {
            // What is held out to somebody else does not show them.
            Some(words) => copy::words(voice, whose, words),
            None => ready(voice, props, whose, *what, made),
        }
    })
}

fn ready(voice: &Voice, props: &FollowerProps, whose: &str, what: MadeFor, made: &Dispatch) -> Html {
    let speech = &voice.speech;
    let (title, text) = said(speech, whose, what);
    let moving = Page::Follower(props.id, FollowerStep::Moving);
    html! {
        <section aria-labelledby="dispatch-title">
            <h2 id="dispatch-title" tabindex="-1">{ title }</h2>
            <p>{ text }</p>
            <p class="quiet">{ speech.follower_made_only(whose) }</p>
            if let Some(code) = &made.code {
                <p>{ speech.follower_code_how(whose) }</p>
                <div class="reply__code"><CodePicture path={code.path.clone()} size={code.size} label={speech.follower_code_label(whose)} /></div>
            } else {
                <Notice kind={NoticeKind::Info}>{ speech.follower_no_code() }</Notice>
            }
            { ways::section(voice, made, &props.given.followers, Some(moving)) }
            <div class="actions">
                <Button label={speech.reply_done().to_owned()} kind={ButtonKind::Plain} onclick={voice.on(Msg::Followers(FollowersMsg::Done))} />
            </div>
        </section>
    }
}

/// What it is called and what is in it.
fn said(speech: &Speech, whose: &str, what: MadeFor) -> (String, String) {
    let title = speech.follower_made_title(whose);
    match what {
        MadeFor::Update { is_whole: true } => (title, speech.follower_made_whole(whose)),
        MadeFor::Update { is_whole: false } => (title, speech.follower_made_part(whose)),
        MadeFor::Entries { is_whole: true } => (title, speech.keeping_made_whole().to_owned()),
        MadeFor::Entries { is_whole: false } => (title, speech.keeping_made_part(whose)),
        MadeFor::Copy => (title, speech.follower_made_copy().to_owned()),
        MadeFor::Farewell => (
            speech.follower_farewell_title(whose),
            speech.follower_farewell_text().to_owned(),
        ),
    }
}
