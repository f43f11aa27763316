//! An invitation that is made, step by step: to be seen by somebody who is here, or sent to somebody far away and opened with words that
//! are said.

use super::{FollowersProps, ways};
use crate::pages::backup::word_list;
use crate::parts::*;
use crate::words::Voice;
use flow::{Dispatch, FollowersMsg, Msg, SCAN_HREF};
use passport::{Follower, Id};
use yew::prelude::*;

/// The steps, and the way to take the invitation back. `made` is the invitation with the words that open it, if it is locked.
pub(super) fn section(
    voice: &Voice,
    given: &FollowersProps,
    whose: &str,
    of: Id<Follower>,
    (made, words): (&Dispatch, Option<&str>),
) -> Html {
    html! {
        <>
            { match words {
                None => near(voice, given, whose, made),
                Some(words) => far(voice, given, whose, made, words),
            } }
            <div class="actions">
                <Button label={voice.speech.invite_take_back().to_owned()} kind={ButtonKind::Plain}
                    onclick={voice.on(Msg::Followers(FollowersMsg::Stop(of)))} />
            </div>
        </>
    }
}

/// Two codes, one on each phone.
fn near(voice: &Voice, given: &FollowersProps, whose: &str, made: &Dispatch) -> Html {
    let speech = &voice.speech;
    let otherwise = html! {
        <>
            <p>{ speech.invite_no_camera_text(whose) }</p>
            { ways::section(voice, made, &given.followers, None) }
        </>
    };
    let Some(code) = &made.code else {
        return html! {
            <section aria-labelledby="dispatch-title">
                <h2 id="dispatch-title" tabindex="-1">{ speech.follower_made_title(whose) }</h2>
                { otherwise }
            </section>
        };
    };
    html! {
        <>
            <section aria-labelledby="dispatch-title">
                <h2 id="dispatch-title" tabindex="-1">{ speech.invite_show_title(whose) }</h2>
                <p>{ speech.invite_show_how() }</p>
                <div class="reply__code"><CodePicture path={code.path.clone()} size={code.size} label={speech.invite_code_label(whose)} /></div>
                <p class="quiet">{ speech.invite_show_only(whose) }</p>
            </section>
            <h2>{ speech.invite_read_title() }</h2>
            <p>{ speech.invite_read_text(whose) }</p>
            <div class="actions">
                <LinkButton label={speech.invite_read().to_owned()} icon={Icon::Camera} href={SCAN_HREF} />
            </div>
            <Fold label={speech.invite_no_camera().to_owned()}>{ otherwise }</Fold>
        </>
    }
}

/// A letter, the words for it, and the answer.
fn far(voice: &Voice, given: &FollowersProps, whose: &str, made: &Dispatch, words: &str) -> Html {
    let speech = &voice.speech;
    html! {
        <>
            <section aria-labelledby="dispatch-title">
                <h2 id="dispatch-title" tabindex="-1">{ speech.invite_send_title(whose) }</h2>
                <p>{ speech.invite_send_text() }</p>
                { ways::section(voice, made, &given.followers, None) }
            </section>
            <h2>{ speech.invite_words_title(whose) }</h2>
            { word_list(words, &speech.invite_words_label(whose)) }
            <p>{ speech.invite_words_text() }</p>
            <p class="quiet">{ speech.invite_words_once() }</p>
            <h2>{ speech.invite_open_title() }</h2>
            <p>{ speech.invite_open_text(whose) }</p>
            <div class="actions">
                <LinkButton label={speech.invite_open().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Mail} href={SCAN_HREF} />
            </div>
        </>
    }
}
